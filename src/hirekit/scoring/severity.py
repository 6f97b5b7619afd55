"""How severe interviewers are: the additive model of candidates, interviewers and criteria on incomplete designs.

A rating is a level, plus what the candidate shows, less what the interviewer takes off, less how hard the criterion
is, plus error. Adjusted scores are advice beside the raw ones, never in their place: they let one candidate's
ratings move another's score.

Source:
    The linear form of the many-facet model of Linacre (1989); Braun (1988), *Journal of Educational Statistics* 13(1);
    Raymond and Viswesvaran (1993), *Journal of Educational Measurement* 30(3).
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from hirekit.scoring.columns import RatingColumns

if TYPE_CHECKING:
    from datetime import date

    from hirekit.scoring.arrays import Codes, Floats

MOST_EFFECTS = 4_000
FEWEST = 2
CHUNK = 4_096
# Of the number of ratings; an eigenvalue below it is no estimable contrast but rounding.
RANK_TOLERANCE = 1e-9


@attrs.frozen(kw_only=True, eq=False)
class Severity:
    """Interviewers' severities and candidates' adjusted means, or the reason why there are none.

    Attributes:
        interviewers: Those with ratings; severities, errors and counts stand in this order.
        severities: Points taken off, summing to 0.
        errors: Their standard errors; None where no rating is left over to estimate error from.
        counts: Ratings of each interviewer.
        candidates: Those with ratings; `adjusted` is their mean on the scale, as interviewers of mean severity would
            have rated them; it may lie beyond the scale. `adjusted_errors` are its standard errors.
        difficulties: Points criteria take off, summing to 0, in the order of `criteria`.
        variance: Of what the model leaves unexplained; `freedom`, the ratings left over to estimate it.
        reason: Why there are no severities.
    """

    interviewers: tuple[str, ...] = ()
    severities: Floats | None = None
    errors: Floats | None = None
    counts: Codes | None = None
    candidates: tuple[str, ...] = ()
    adjusted: Floats | None = None
    adjusted_errors: Floats | None = None
    criteria: tuple[str, ...] = ()
    difficulties: Floats | None = None
    grand_mean: float | None = None
    variance: float | None = None
    freedom: int = 0
    reason: str = ""


@attrs.frozen(kw_only=True)
class Calibration:
    """Severities frozen on a day, so that rating one candidate never moves another.

    Attributes:
        severities: Pairs of interviewer and points taken off.
    """

    made: date
    severities: tuple[tuple[str, float], ...]
    source: str = ""


def calibration(severity: Severity, *, made: date, source: str = "") -> Calibration:
    """Return the severities as they are now, to be used from now on.

    Raises:
        ValueError: There are no severities.
    """
    if severity.severities is None:
        raise ValueError(f"there are no severities to freeze: {severity.reason}")
    pairs = tuple(zip(severity.interviewers, severity.severities.tolist(), strict=True))
    return Calibration(made=made, severities=pairs, source=source)


def calibrated(columns: RatingColumns, frozen: Calibration) -> RatingColumns:
    """Return ratings with each interviewer's frozen severity given back; unknown interviewers keep theirs."""
    known = dict(frozen.severities)
    shifts = np.array([known.get(id, 0.0) for id in columns.interviewers])
    return attrs.evolve(columns, score=columns.score + (shifts[columns.interviewer] if len(columns) else 0.0))


def severity(columns: RatingColumns, *, shrunken: bool = False) -> Severity:
    """Return how severe each interviewer is, beside candidates and criteria.

    Args:
        shrunken: Draw interviewers with few ratings towards the mean, as draws from one population whose variance is
            estimated by restricted maximum likelihood; for interviewers with few interviews. Errors are then those
            of prediction.
    """
    used = _compact(columns.where(~np.isnan(columns.score)))
    if len(used.interviewers) < FEWEST:
        return Severity(reason="needs ratings of two interviewers")
    if len(used.interviewers) + len(used.criteria) > MOST_EFFECTS:
        return Severity(reason=f"more than {MOST_EFFECTS:,} interviewers and criteria")
    pieces = parts_of_candidates(used)
    if pieces is not None:
        return Severity(reason=f"interviewers fall into groups without a candidate in common: {pieces}")
    normal = _Normal.of(used)
    inside, right = normal.of_interviewers()
    values, vectors = np.linalg.eigh(inside)
    rank = int((values > RANK_TOLERANCE * len(used)).sum())
    if rank < len(used.interviewers) - 1:
        return Severity(
            reason="severity cannot be told from the difficulty of criteria: interviewers need to rate criteria that others rate too"
        )
    freedom = normal.freedom(rank)
    values, vectors = values[1:], vectors[:, 1:]
    along = vectors.T @ right
    left = normal.left_over(float((along**2 / values).sum()))
    ratio = _variance_ratio(values, along, left, freedom + rank) if shrunken else math.inf
    denominators = values + 1 / ratio if ratio else np.full_like(values, math.inf)
    effects = vectors @ (along / denominators)
    spare = freedom + rank if shrunken else freedom
    explained = float((along**2 / denominators).sum())
    variance = normal.left_over(explained) / spare if spare else None
    spread = (vectors / denominators) @ vectors.T
    return _written(used, normal, effects=effects, spread=spread, variance=variance, freedom=spare)


@attrs.frozen(kw_only=True, eq=False)
class _Normal:
    """The normal equations with candidates' effects taken out: interviewers first, then criteria."""

    matrix: Floats
    right: Floats
    total: float
    interviewers: int
    rows: int
    candidates: int
    # Which share of each candidate's ratings has each effect.
    incidence: Any
    candidate_means: Floats
    candidate_counts: Codes

    @classmethod
    def of(cls, used: RatingColumns) -> _Normal:
        from scipy.sparse import csr_array  # noqa: PLC0415 - heavy, and only severity needs it

        people, kinds, who = len(used.interviewers), len(used.criteria), len(used.candidates)
        score, mean = used.score - used.score.mean(), used.score.mean()
        counts = np.bincount(used.candidate, minlength=who)
        sums = np.bincount(used.candidate, weights=score, minlength=who)
        effects = np.concatenate([used.interviewer, used.criterion.astype(np.int64) + people])
        ones = np.ones(len(effects))
        shares = csr_array((ones, (np.tile(used.candidate, 2), effects)), shape=(who, people + kinds))
        scaled = csr_array((1 / np.sqrt(counts))[:, None] * shares)
        crossed = np.bincount(
            used.interviewer.astype(np.int64) * kinds + used.criterion, minlength=people * kinds
        ).reshape(people, kinds)
        own = np.bincount(effects, minlength=people + kinds).astype(np.float64)
        matrix = np.diag(own) - (scaled.T @ scaled).toarray()
        matrix[:people, people:] += crossed
        matrix[people:, :people] += crossed.T
        right = np.bincount(effects, weights=np.tile(score, 2), minlength=people + kinds) - shares.T @ (sums / counts)
        return cls(
            matrix=matrix,
            right=-right,
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
        """Return the sum of squares left when interviewers explain this much."""
        right = self.right[self.interviewers :]
        return max(0.0, self.total - float(right @ self.undo @ right) - explained)

    def unknown(self, spread: Floats) -> Floats:
        """Return the variance of adjusted means, that of error being 1: of the own ratings, and of the effects given back."""
        cut, undo = self.interviewers, self.undo
        people, kinds = self.incidence[:, :cut], self.incidence[:, cut:].toarray()
        back = -undo @ self.matrix[cut:, :cut]
        far, near = back @ spread, undo + back @ spread @ back.T
        variance = (
            1 / self.candidate_counts
            + ((kinds @ near) * kinds).sum(axis=1)
            + 2 * ((people @ far.T) * kinds).sum(axis=1)
        )
        for start in range(0, self.candidates, CHUNK):
            rows = people[start : start + CHUNK]
            variance[start : start + CHUNK] += np.asarray(rows.multiply(rows @ spread).sum(axis=1)).ravel()
        known: Floats = np.maximum(variance, 0)
        return known


def _written(
    used: RatingColumns, normal: _Normal, *, effects: Floats, spread: Floats, variance: float | None, freedom: int
) -> Severity:
    cut = normal.interviewers
    difficulties = normal.undo @ (normal.right[cut:] - normal.matrix[cut:, :cut] @ effects)
    adjusted = normal.candidate_means + normal.incidence @ np.concatenate([effects, difficulties])
    return Severity(
        interviewers=used.interviewers,
        severities=effects,
        errors=None if variance is None else np.sqrt(variance * np.diag(spread)),
        counts=np.bincount(used.interviewer, minlength=cut),
        candidates=used.candidates,
        adjusted=adjusted,
        adjusted_errors=None if variance is None else np.sqrt(variance * normal.unknown(spread)),
        criteria=used.criteria,
        difficulties=difficulties,
        grand_mean=float(used.score.mean()),
        variance=variance,
        freedom=freedom,
    )


def _variance_ratio(values: Floats, along: Floats, left: float, freedom: int) -> float:
    """Return the variance of interviewers over that of error, by restricted maximum likelihood.

    The likelihood depends on the data only through the eigenvalues of the interviewers' equations.
    """
    ratios = np.concatenate([[0.0], np.logspace(-6, 6, 2401)])

    def deviance(ratio: Floats) -> Floats:
        shrunk = (along**2 / (values * (1 + ratio[:, None] * values))).sum(axis=1)
        found: Floats = freedom * np.log(left + shrunk) + np.log1p(ratio[:, None] * values).sum(axis=1)
        return found

    if left + float((along**2 / values).sum()) == 0:
        return 0.0
    return float(ratios[np.argmin(deviance(ratios))])


def _compact(columns: RatingColumns) -> RatingColumns:
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


def parts_of_candidates(columns: RatingColumns) -> str | None:
    """Return, in words, the groups into which interviewers and candidates fall, or None where they hang together."""
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
    return "; ".join(", ".join(group) for group in groups.values())
