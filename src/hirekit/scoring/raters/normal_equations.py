"""The normal equations of candidates, interviewers and criteria, with candidates taken out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.scoring.raters.crossing import Crossing, Shares

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Codes, Floats
    from hirekit.scoring.ratings.columns import RatingColumns

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
    crossing: Crossing
    # Of scores less their mean, in each view and criterion, and the mean of each candidate's.
    sums: Floats
    mean: float
    means: Floats

    @classmethod
    def of(cls, used: RatingColumns, crossing: Crossing) -> NormalEquations:
        people, kinds = crossing.people, crossing.counts.shape[1]
        mean = used.score.mean()
        score = used.score - mean
        sums = crossing.added(score)
        of_views = sums @ np.ones(kinds)
        means = crossing.by_candidate(of_views) / crossing.ratings
        matrix = -crossing.products(Shares(crossing.sizes, crossing.profiles), crossing.shares)
        matrix[:people, people:] += crossing.by_interviewer(crossing.counts)
        matrix[people:, :people] = matrix[:people, people:].T
        own = crossing.by_interviewer(crossing.sizes), crossing.counts.sum(axis=0)
        matrix[np.diag_indices(people + kinds)] += np.concatenate(own)
        taken = crossing.by_interviewer(crossing.sizes * means[crossing.candidate] - of_views)
        squares = float(score @ score)
        return cls(
            matrix=matrix,
            right=np.concatenate([taken, means @ crossing.profiles - sums.sum(axis=0)]),
            squares=squares,
            total=squares - float(means**2 @ crossing.ratings),
            crossing=crossing,
            sums=sums,
            mean=mean,
            means=means,
        )

    @property
    def interviewers(self) -> int:
        return self.crossing.people

    @property
    def rows(self) -> int:
        return len(self.crossing.cell)

    @property
    def candidates(self) -> int:
        return len(self.crossing.ratings)

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

    def given_back(self, effects: Floats) -> tuple[Floats, Floats]:
        """Return adjusted means less the grand mean, and difficulties, interviewers' severities being these."""
        cut, crossing = self.interviewers, self.crossing
        difficulties: Floats = self.undo @ (self.right[cut:] - self.matrix[cut:, :cut] @ effects)
        of_views = crossing.shares.interviewers * effects[crossing.interviewer]
        return (
            self.means + crossing.by_candidate(of_views) + crossing.shares.criteria @ difficulties,
            difficulties,
        )

    def residues(self, effects: Floats) -> Floats:
        """Return what the fit leaves of the ratings of each view and criterion, interviewers' severities being these."""
        adjusted, difficulties = self.given_back(effects)
        crossing = self.crossing
        expected = (adjusted[crossing.candidate] - effects[crossing.interviewer])[:, None] - difficulties
        expected *= crossing.counts
        return self.sums - expected

    def carried(self, products: Floats) -> Floats:
        """Return the variance that the severities given back carry into adjusted means, difficulties following them.

        Args:
            products: Covariance of what severities err by, shape (interviewers, interviewers).
        """
        back = -self.undo @ self.matrix[self.interviewers :, : self.interviewers]
        across = back @ products
        whole = np.block([[products, across.T], [across, across @ back.T]])
        known: Floats = np.maximum(self.crossing.form(self.crossing.shares, whole, self.crossing.shares), 0)
        return known


def in_use_only(columns: RatingColumns) -> RatingColumns:
    """Return the same rows with vocabularies of those who appear."""
    candidate, candidates = _in_use(columns.candidate, columns.candidates)
    interviewer, interviewers = _in_use(columns.interviewer, columns.interviewers)
    criterion, criteria = _in_use(columns.criterion, columns.criteria)
    return attrs.evolve(
        columns,
        candidate=candidate,
        interviewer=interviewer,
        criterion=criterion,
        candidates=candidates,
        interviewers=interviewers,
        criteria=criteria,
    )


def _in_use(codes: Codes, words: tuple[str, ...]) -> tuple[Codes, tuple[str, ...]]:
    here = np.bincount(codes, minlength=len(words)) > 0
    if here.all():
        return codes, words
    return (np.cumsum(here) - 1)[codes].astype(codes.dtype), tuple(
        word for word, used in zip(words, here, strict=True) if used
    )


def separate_groups(columns: RatingColumns, crossing: Crossing) -> tuple[tuple[str, ...], ...] | None:
    """Return the groups into which interviewers fall by their candidates, or None where they hang together."""
    from scipy.sparse import coo_array  # noqa: PLC0415 - heavy, and only severity needs it
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    size = len(columns.candidates) + len(columns.interviewers)
    ends = crossing.candidate, crossing.interviewer.astype(np.int64) + len(columns.candidates)
    count, labels = connected_components(coo_array((np.ones(len(ends[0])), ends), shape=(size, size)), directed=False)
    if count == 1:
        return None
    groups: dict[int, list[str]] = {}
    for label, id in zip(labels[len(columns.candidates) :].tolist(), columns.interviewers, strict=True):
        groups.setdefault(label, []).append(id)
    return tuple(map(tuple, groups.values()))
