"""What each interviewer made of each candidate on each criterion, and how much of each variance enters a composite."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import numpy as np

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Codes, Floats
    from hirekit.scoring.scores import Scores


@attrs.frozen(eq=False)
class Load:
    """What a composite, or a difference of two, carries of what makes ratings differ.

    Attributes:
        parts: How much of each variance: of interviewers, of their views of candidates, of single ratings.
        people: Its weight on each interviewer, shape (interviewers,); its square is the first of the parts.
    """

    parts: Floats
    people: Floats


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

    def load_of_one(self, place: int, weights: Floats) -> Load:
        """Return what a composite carries."""
        loads = self._loads(place, weights)
        own = self._single(place, weights)
        return Load(np.array([loads @ loads, loads @ loads, own]), loads)

    def load_of_two(self, one: int, two: int, weights: Floats) -> Load:
        """Return what a difference of composites carries."""
        first, second = self._loads(one, weights), self._loads(two, weights)
        apart = first - second
        views, single = first @ first + second @ second, self._single(one, weights) + self._single(two, weights)
        return Load(np.array([apart @ apart, views, single]), apart)

    def _loads(self, place: int, weights: Floats) -> Floats:
        """Return the weight each interviewer has in a candidate's composite."""
        rows = self.candidate == place
        criteria = self.criterion[rows]
        parts = weights[criteria] / self.counts[place][criteria]
        return np.bincount(self.interviewer[rows], weights=parts, minlength=self.people).astype(np.float64)

    def _single(self, place: int, weights: Floats) -> float:
        return float((weights**2 / np.maximum(self.counts[place], 1)).sum())
