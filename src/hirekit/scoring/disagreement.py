"""What interviewers of one candidate disagree on, as sums of squares within cells of one candidate and criterion.

Source:
    Henderson's method III, Henderson (1953), *Biometrics* 9(2); degrees of freedom by Satterthwaite (1946),
    *Biometrics Bulletin* 2(6).
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.message import Message
from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Codes, Flags, Floats
    from hirekit.scoring.scores import Scores

MOST_LOOKS = 4_000
FAINT = 1e-9  # of a variance: rounding, not a part


def not_estimable(reason: str) -> Message:
    """Return that something cannot be estimated, and why."""
    return Message("not_estimable", "not estimable from this panel: {reason}", reason=reason)


@attrs.frozen(kw_only=True, eq=False)
class Looks:
    """One row for each candidate, interviewer and criterion with a score, several sittings taken together."""

    candidate: Codes
    interviewer: Codes
    criterion: Codes
    mean: Floats
    counts: Codes
    people: int

    @classmethod
    def of(cls, scores: Scores) -> Looks:
        columns = scores.columns
        if columns is None:
            nothing = np.empty(0, dtype=np.int64)
            return cls(
                candidate=nothing,
                interviewer=nothing,
                criterion=nothing,
                mean=nothing.astype(np.float64),
                counts=scores.statistics.counts,
                people=0,
            )
        scored = columns.where(~np.isnan(columns.score))
        cells, which, sittings = np.unique(scored.cells(), return_inverse=True, return_counts=True)
        kinds, people = len(scored.criteria), len(scored.interviewers)
        return cls(
            candidate=cells // (kinds * people),
            interviewer=cells // kinds % people,
            criterion=cells % kinds,
            mean=np.bincount(which, weights=scored.score, minlength=len(cells)) / sittings,
            counts=scores.statistics.counts,
            people=people,
        )

    def parts_of_one(self, place: int, weights: Floats) -> Floats:
        """Return how much of each variance enters a composite."""
        loads = self._loads(place, weights)
        own = self._single(place, weights)
        return np.array([loads @ loads, loads @ loads, own])

    def parts_of_two(self, one: int, two: int, weights: Floats) -> Floats:
        """Return how much of each variance enters a difference of composites."""
        first, second = self._loads(one, weights), self._loads(two, weights)
        return np.array(
            [
                (first - second) @ (first - second),
                first @ first + second @ second,
                self._single(one, weights) + self._single(two, weights),
            ]
        )

    def _loads(self, place: int, weights: Floats) -> Floats:
        """Return the weight each interviewer has in a candidate's composite."""
        rows = self.candidate == place
        criteria = self.criterion[rows]
        parts = weights[criteria] / self.counts[place][criteria]
        return np.bincount(self.interviewer[rows], weights=parts, minlength=self.people).astype(np.float64)

    def _single(self, place: int, weights: Floats) -> float:
        return float((weights**2 / np.maximum(self.counts[place], 1)).sum())


@attrs.frozen(kw_only=True, eq=False)
class Sums:
    """Sums of squares within cells of one candidate and criterion, with what each is expected to hold.

    Attributes:
        squares: Of interviewers, of interviewers by candidates beyond that, of what is left.
        freedoms: The rank of each.
        expected: How often each variance is in each sum, shape (sums, variances).
    """

    squares: Floats
    freedoms: Floats
    expected: Floats
    reason: str = ""

    @classmethod
    def of(cls, looks: Looks) -> Sums:
        cell = looks.candidate * (looks.counts.shape[1] or 1) + looks.criterion
        several = (np.bincount(cell) >= 2)[cell] if len(cell) else np.zeros(0, dtype=bool)  # noqa: PLR2004
        rows = int(several.sum())
        if not rows:
            return cls._none(Message("nobody_beside", "no criterion was rated by two interviewers of one candidate"))
        if rows > MOST_LOOKS:
            return cls._none(Message("too_many_ratings", "more than {most} ratings to compare", most=f"{MOST_LOOKS:,}"))
        cell, value = cell[several], looks.mean[several]
        pair = looks.candidate[several] * looks.people + looks.interviewer[several]
        centred = _centred(value[:, None], cell)[:, 0]
        people, views = (_centred(_indicators(codes), cell) for codes in (looks.interviewer[several], pair))
        span_people, span_views = _span(people), _span(views)
        by_people = span_people.T @ centred
        by_views = span_views.T @ centred
        cells = len(np.unique(cell))
        ranks = span_people.shape[1], span_views.shape[1] - span_people.shape[1], rows - cells - span_views.shape[1]
        total, of_people, of_views = float(centred @ centred), float(by_people @ by_people), float(by_views @ by_views)
        views_in_people = float(((span_people.T @ views) ** 2).sum())
        return cls(
            squares=np.array([of_people, max(of_views - of_people, 0.0), max(total - of_views, 0.0)]),
            freedoms=np.array(ranks, dtype=np.float64),
            expected=np.array(
                [
                    [float((people**2).sum()), views_in_people, ranks[0]],
                    [0.0, float((views**2).sum()) - views_in_people, ranks[1]],
                    [0.0, 0.0, ranks[2]],
                ]
            ),
        )

    @classmethod
    def _none(cls, reason: str) -> Sums:
        return cls(squares=np.zeros(3), freedoms=np.zeros(3), expected=np.zeros((3, 3)), reason=reason)

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
    def components(self) -> Floats:
        """Return the three variances as they are shown, none below 0: each after those that are in fewer sums.

        What cannot be told from another is 0 here and wholly in the other; what is estimable of the two is the same.
        """
        found = np.zeros(3)
        for which in (2, 1, 0):
            if self.real[which]:
                expected = self.expected[which]
                found[which] = max(0.0, (self.squares[which] - expected @ found) / expected[which])
        return found

    def variance(self, which: int) -> Estimate:
        """Return one variance."""
        if self.reason:
            return undefined(not_estimable(self.reason))
        if self.combination(np.eye(3)[which]) is None:
            return undefined(not_estimable(Message("confounded", "its effect cannot be told from the others'")))
        return Estimate(float(self.components[which]))

    def error(self, parts: Floats) -> tuple[float | None, float, str]:
        """Return the standard error of what holds these parts of the variances, its degrees of freedom, or why there is none.

        The error is the root of the parts times the variances shown. Its freedom is Satterthwaite's over the sums that
        add to the variance, as they were observed. Those that are set off against them are left out: a difference of sums
        can look as if it had next to no freedom, and then every interval is too wide. Each sum counts by its median: one
        of a single degree of freedom lies below what is expected of it two times in three, and would count for too little
        just when it makes the interval too narrow. How often the intervals hold is simulated in benchmarks/coverage.py.
        """
        found = self.combination(parts)
        if found is None:
            return (
                None,
                0.0,
                self.reason
                or Message("few_beside", "too few criteria were rated by two interviewers of one candidate"),
            )
        variance = float(parts @ self.components)
        if variance <= 0:
            return (
                None,
                0.0,
                Message("too_close_on_candidates", "interviewers of one candidate agree too closely to show an error"),
            )
        freedoms = self.freedoms[self.real]
        terms = np.maximum(0, found * self.squares[self.real] * freedoms / _medians(freedoms))
        spread = float((terms**2 / freedoms).sum())
        used = np.abs(found * (self.expected @ self.components)[self.real]) > FAINT * variance
        scarcest = float(freedoms[used].min())
        freedom = float(terms.sum()) ** 2 / spread if spread > 0 else scarcest
        return math.sqrt(variance), max(freedom, scarcest), ""


def _medians(freedoms: Floats) -> Floats:
    """Return the medians of chi-square, to three per cent.

    Source:
        Wilson and Hilferty (1931), *Proceedings of the National Academy of Sciences* 17(12).
    """
    medians: Floats = freedoms * (1 - 2 / (9 * freedoms)) ** 3
    return medians


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
