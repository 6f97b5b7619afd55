"""What interviewers of one candidate disagree on, as sums of squares within cells of one candidate and criterion.

Source:
    Henderson's method III, Henderson (1953), *Biometrics* 9(2); no variance below 0, and its sum of squares pooled with the
    next, Thompson (1962), *Annals of Mathematical Statistics* 33(1), which in balanced designs is restricted maximum likelihood.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.message import Message
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.exactness import beyond_rounding
from hirekit.scoring.precision.reach import freedom_of

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Codes, Flags, Floats
    from hirekit.scoring.precision.looks import Load, Looks

MOST_LOOKS = 4_000


def not_estimable(reason: str) -> Message:
    """Return that something cannot be estimated, and why."""
    return Message("not_estimable", "not estimable from this panel: {reason}", reason=reason)


@attrs.frozen(kw_only=True, eq=False)
class Sums:
    """Sums of squares within cells of one candidate and criterion, with what each is expected to hold.

    Attributes:
        squares: Of interviewers, of interviewers by candidates beyond that, of what is left.
        freedoms: The rank of each.
        expected: How often each variance is in each sum, shape (sums, variances).
        contrasts: Of interviewers that the first sum is made of, orthonormal, shape (contrasts, interviewers).
    """

    squares: Floats
    freedoms: Floats
    expected: Floats
    contrasts: Floats
    reason: str = ""

    @classmethod
    def of(cls, looks: Looks) -> Sums:
        cell = looks.candidate * looks.counts.shape[1] + looks.criterion
        several = (np.bincount(cell) >= 2)[cell] if len(cell) else np.zeros(0, dtype=bool)  # noqa: PLR2004
        rows = int(several.sum())
        if not rows:
            return cls._none(Message("nobody_beside", "no criterion was rated by two interviewers of one candidate"))
        if rows > MOST_LOOKS:
            return cls._none(Message("too_many_ratings", "more than {most} ratings to compare", most=f"{MOST_LOOKS:,}"))
        cell, value = cell[several], looks.mean[several]
        pair = looks.candidate[several] * looks.people + looks.interviewer[several]
        centred = _centred(value[:, None], cell)[:, 0]
        who, of_whom = (_indicators(codes) for codes in (looks.interviewer[several], pair))
        people, views = _centred(who, cell), _centred(of_whom, cell)
        span_people, span_views = _span(people), _span(views)
        contrasts = np.zeros((span_people.shape[1], looks.people))
        contrasts[:, np.unique(looks.interviewer[several])] = _span(people.T).T
        by_people = span_people.T @ centred
        by_views = span_views.T @ centred
        cells = len(np.unique(cell))
        ranks = span_people.shape[1], span_views.shape[1] - span_people.shape[1], rows - cells - span_views.shape[1]
        total, of_people, of_views = float(centred @ centred), float(by_people @ by_people), float(by_views @ by_views)
        views_in_people = float(((span_people.T @ views) ** 2).sum())
        return cls(
            squares=np.array(
                [max(beyond_rounding(part, total), 0.0) for part in (of_people, of_views - of_people, total - of_views)]
            ),
            freedoms=np.array(ranks, dtype=np.float64),
            expected=np.array(
                [
                    [float((people**2).sum()), views_in_people, ranks[0]],
                    [0.0, float((views**2).sum()) - views_in_people, ranks[1]],
                    [0.0, 0.0, ranks[2]],
                ]
            ),
            contrasts=contrasts,
        )

    @classmethod
    def _none(cls, reason: str) -> Sums:
        return cls(
            squares=np.zeros(3),
            freedoms=np.zeros(3),
            expected=np.zeros((3, 3)),
            contrasts=np.zeros((0, 0)),
            reason=reason,
        )

    @cached_property
    def real(self) -> Flags:
        return self.freedoms > 0

    def combination(self, parts: Floats) -> Floats | None:
        """Return the combination of sums that is expected to equal these parts of the variances, or None."""
        expected = self.expected[self.real]
        if not len(expected):
            return None
        found, *_ = np.linalg.lstsq(expected.T, parts, rcond=None)
        if not np.allclose(expected.T @ found, parts, atol=1e-9 * max(1.0, float(np.abs(parts).max()))):
            return None
        combination: Floats = found.astype(np.float64)
        return combination

    @cached_property
    def pooled(self) -> Pooled:
        """The same sums, of which none says that its variance is below 0."""
        rows = np.flatnonzero(self.real)
        found = Pooled(self.squares[rows], self.freedoms[rows], self.expected[rows], rows)
        while (below := np.flatnonzero(found.estimates[:-1] < 0)).size:
            found = found.with_next(int(below[-1]))
        return found

    @cached_property
    def components(self) -> Floats:
        """Return the three variances as they are shown, none below 0.

        What cannot be told from another is 0 here and wholly in the other; what is estimable of the two is the same.
        """
        found = np.zeros(3)
        found[self.pooled.variances] = self.pooled.estimates
        return found

    def variance(self, which: int) -> Estimate:
        """Return one variance."""
        if self.reason:
            return undefined(not_estimable(self.reason))
        if self.combination(np.eye(3)[which]) is None:
            return undefined(not_estimable(Message("confounded", "its effect cannot be told from the others'")))
        return Estimate(float(self.components[which]))

    def error(self, load: Load) -> tuple[float | None, str]:
        """Return the standard error of what carries this load, or why there is none.

        It is the root of the parts times the variances shown.
        """
        if self.combination(load.parts) is None:
            few = Message("few_beside", "too few criteria were rated by two interviewers of one candidate")
            return None, self.reason or few
        # Loads that cancel leave rounding too.
        most = float(load.parts.max() * self.components.sum())
        variance = beyond_rounding(float(load.parts @ self.components), most)
        if variance <= 0:
            close = Message(
                "too_close_on_candidates", "interviewers of one candidate agree too closely to show an error"
            )
            return None, close
        return math.sqrt(variance), ""

    def freedom(self, load: Load, *, confidence: float) -> float:
        """Return the degrees of freedom of an interval for what carries this load, where there is an error.

        Of two candidates whom different people rated, severities make the difference err and the first sum of squares large
        alike. What the load has in common with that sum's contrasts therefore counts with the variance that came out: where it is
        too small, so is the error. Only the rest, such as the level of all interviewers, is as unsure as the sums are few.
        """
        pooled = self.pooled
        shared = self.contrasts @ load.people
        known = np.array([shared @ shared, 0.0, 0.0])
        terms = pooled.combination(load.parts - known) * pooled.squares
        return freedom_of(terms, pooled.freedoms, known=float(known @ self.components), confidence=confidence)


@attrs.frozen(eq=False)
class Pooled:
    """Sums of squares as `Sums` has them, each with the variance that is read from it once those in later sums are known.

    Where chance alone can make views look smaller than nothing, what they leave is one more witness of chance: the two sums
    are one with the freedom of both. Counting such a variance as 0 and its sum for nothing would make every error too large.
    """

    squares: Floats
    freedoms: Floats
    expected: Floats
    variances: Codes

    @cached_property
    def estimates(self) -> Floats:
        """The variance of each sum."""
        found: Floats = np.linalg.solve(self.expected[:, self.variances], self.squares).astype(np.float64)
        return found

    def combination(self, parts: Floats) -> Floats:
        """Return how often each sum enters the estimate of these parts of the variances."""
        found: Floats = np.linalg.solve(self.expected[:, self.variances].T, parts[self.variances]).astype(np.float64)
        return found

    def with_next(self, place: int) -> Pooled:
        """Return the sums with one of them added to the next, and its variance gone."""

        def added(values: Floats) -> Floats:
            together: Floats = np.delete(values, place, axis=0)
            together[place] += values[place]
            return together

        return Pooled(added(self.squares), added(self.freedoms), added(self.expected), np.delete(self.variances, place))


def _indicators(codes: Codes) -> Floats:
    values, which = np.unique(codes, return_inverse=True)
    return np.eye(len(values))[which]


def _centred(values: Floats, cell: Codes) -> Floats:
    """Return values less the mean of their cell."""
    cells = _indicators(cell)
    means = (cells.T @ values) / cells.sum(axis=0)[:, None]
    centred: Floats = values - cells @ means
    return centred


def _span(columns: Floats) -> Floats:
    """Return orthonormal columns of the same span."""
    left, lengths, _ = np.linalg.svd(columns, full_matrices=False)
    span: Floats = left[:, lengths > 1e-9 * max(1.0, float(lengths.max(initial=0)))]
    return span
