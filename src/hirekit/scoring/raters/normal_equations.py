"""The normal equations of candidates, interviewers and criteria, with candidates taken out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from hirekit.scoring.ratings.columns import RatingColumns

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Codes, Floats

CHUNK = 4_096
# Of the number of ratings; an eigenvalue below it is no estimable contrast but rounding.
RANK_TOLERANCE = 1e-9
# Of the sum of squares of all ratings; what the model leaves below it is no disagreement but rounding.
RESIDUE_TOLERANCE = 1e-12


@attrs.frozen(kw_only=True, eq=False)
class NormalEquations:
    """The normal equations with candidates' effects taken out: interviewers first, then criteria."""

    matrix: Floats
    right: Floats
    squares: float
    total: float
    interviewers: int
    rows: int
    candidates: int
    # Which share of each candidate's ratings has each effect.
    incidence: Any
    candidate_means: Floats
    candidate_counts: Codes

    @classmethod
    def of(cls, used: RatingColumns) -> NormalEquations:
        from scipy.sparse import csr_array  # noqa: PLC0415 - heavy, and only severity needs it

        people, kinds, who = len(used.interviewers), len(used.criteria), len(used.candidates)
        score, mean = used.score - used.score.mean(), used.score.mean()
        counts = np.bincount(used.candidate)
        sums = np.bincount(used.candidate, weights=score)
        effects = np.concatenate([used.interviewer, used.criterion.astype(np.int64) + people])
        ones = np.ones(len(effects))
        shares = csr_array((ones, (np.tile(used.candidate, 2), effects)), shape=(who, people + kinds))
        scaled = csr_array((1 / np.sqrt(counts))[:, None] * shares)
        crossed = np.bincount(
            used.interviewer.astype(np.int64) * kinds + used.criterion, minlength=people * kinds
        ).reshape(people, kinds)
        own = np.bincount(effects).astype(np.float64)
        matrix = np.diag(own) - (scaled.T @ scaled).toarray()
        matrix[:people, people:] += crossed
        matrix[people:, :people] += crossed.T
        right = np.bincount(effects, weights=np.tile(score, 2)) - shares.T @ (sums / counts)
        return cls(
            matrix=matrix,
            right=-right,
            squares=float((score**2).sum()),
            total=float((score**2).sum() - (sums**2 / counts).sum()),
            interviewers=people,
            rows=len(used),
            candidates=who,
            incidence=csr_array((1 / counts)[:, None] * shares),
            candidate_means=sums / counts + mean,
            candidate_counts=counts,
        )

    @cached_property
    def undo(self) -> Floats:
        """The inverse of the criteria's own equations, as far as there is one."""
        values, vectors = self._criteria
        inverse: Floats = (vectors / values) @ vectors.T
        return inverse

    @cached_property
    def _criteria(self) -> tuple[Floats, Floats]:
        """The eigenvalues that are not rounding, and their vectors, of the criteria's own equations."""
        values, vectors = np.linalg.eigh(self.matrix[self.interviewers :, self.interviewers :])
        real = values > RANK_TOLERANCE * self.rows
        return values[real], vectors[:, real]

    def of_interviewers(self) -> tuple[Floats, Floats]:
        """Return the equations of interviewers alone, criteria taken out."""
        cut = self.interviewers
        across = self.matrix[:cut, cut:] @ self.undo
        return self.matrix[:cut, :cut] - across @ self.matrix[cut:, :cut], self.right[:cut] - across @ self.right[cut:]

    def freedom(self, rank: int) -> int:
        """Return how many ratings are left over once every effect is fitted."""
        return self.rows - self.candidates - len(self._criteria[0]) - rank

    def left_over(self, explained: float) -> float:
        """Return the sum of squares left when interviewers explain this much; 0 where that is rounding."""
        right = self.right[self.interviewers :]
        left = self.total - float(right @ self.undo @ right) - explained
        return left if left > RESIDUE_TOLERANCE * self.squares else 0.0

    def inverse(self, spread: Floats) -> Floats:
        """Return the inverse of the equations of interviewers and criteria, from that of interviewers alone.

        A spread of 0 says that interviewers are known, and leaves the inverse of the criteria's own equations.
        """
        back = -self.undo @ self.matrix[self.interviewers :, : self.interviewers]
        across = back @ spread
        whole: Floats = np.block([[spread, across.T], [across, self.undo + across @ back.T]])
        return whole

    def carried(self, products: Floats) -> Floats:
        """Return the variance that the severities given back carry into adjusted means, difficulties following them.

        Args:
            products: Covariance of what severities err by, shape (interviewers, interviewers).
        """
        back = self.undo @ self.matrix[self.interviewers :, : self.interviewers]
        variances = np.empty(self.candidates)
        for start in range(0, self.candidates, CHUNK):
            rows = self.incidence[start : start + CHUNK]
            given = rows[:, : self.interviewers].toarray() - rows[:, self.interviewers :] @ back
            variances[start : start + CHUNK] = ((given @ products) * given).sum(axis=1)
        known: Floats = np.maximum(variances, 0)
        return known


def in_use_only(columns: RatingColumns) -> RatingColumns:
    """Return the same rows with vocabularies of those who appear."""
    candidate, candidates = _in_use(columns.candidate, columns.candidates)
    interviewer, interviewers = _in_use(columns.interviewer, columns.interviewers)
    criterion, criteria = _in_use(columns.criterion, columns.criteria)
    return RatingColumns(
        candidate=candidate,
        interviewer=interviewer,
        criterion=criterion,
        score=columns.score,
        candidates=candidates,
        interviewers=interviewers,
        criteria=criteria,
    )


def _in_use(codes: Codes, words: tuple[str, ...]) -> tuple[Codes, tuple[str, ...]]:
    here = np.bincount(codes, minlength=len(words)) > 0
    return (np.cumsum(here) - 1)[codes].astype(codes.dtype), tuple(
        word for word, used in zip(words, here, strict=True) if used
    )


def separate_groups(columns: RatingColumns) -> tuple[tuple[str, ...], ...] | None:
    """Return the groups into which interviewers fall by their candidates, or None where they hang together."""
    from scipy.sparse import coo_array  # noqa: PLC0415 - heavy, and only severity needs it
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    size = len(columns.candidates) + len(columns.interviewers)
    links = coo_array(
        (np.ones(len(columns)), (columns.candidate, columns.interviewer.astype(np.int64) + len(columns.candidates))),
        shape=(size, size),
    )
    count, labels = connected_components(links, directed=False)
    if count == 1:
        return None
    groups: dict[int, list[str]] = {}
    for label, id in zip(labels[len(columns.candidates) :].tolist(), columns.interviewers, strict=True):
        groups.setdefault(label, []).append(id)
    return tuple(map(tuple, groups.values()))
