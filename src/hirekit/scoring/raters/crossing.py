"""Who rated whom how often on what: a row for each interviewer's view of a candidate, a column for each criterion.

All that severities and their errors need of the ratings' design is sums over candidates of products of two effects, both of which the
candidate's ratings have. There are few views beside ratings, and few pairs of views of one candidate; so sums go over those.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from hirekit.errors import LimitExceeded
from hirekit.scoring.ratings.hashing import distinct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hirekit.scoring.arrays import Codes, Floats
    from hirekit.scoring.ratings.columns import RatingColumns

MOST_CELLS = 100_000_000
# Pairs of views worked on at once.
CHUNK = 2**20


@attrs.frozen(eq=False)
class Shares:
    """A number for each effect that a candidate's ratings have, candidate by candidate.

    Attributes:
        interviewers: Of each view's interviewer, shape (views,).
        criteria: Shape (candidates, criteria).
    """

    interviewers: Floats
    criteria: Floats


@attrs.frozen(eq=False)
class Crossing:
    """The views of candidates, those of one candidate side by side.

    Attributes:
        cell: Each rating's view times the number of criteria, plus its criterion.
        candidate, interviewer: Each view's.
        counts: How many ratings of each criterion it holds, shape (views, criteria).
        people: How many interviewers there are.
    """

    cell: Codes
    candidate: Codes
    interviewer: Codes
    counts: Floats
    people: int

    @classmethod
    def by(cls, used: RatingColumns) -> Crossing:
        """Return the views of ratings, each candidate, interviewer and criterion of which has one.

        Raises:
            LimitExceeded: More than a hundred million views times criteria.
        """
        people, kinds = len(used.interviewers), len(used.criteria)
        pairs = used.candidate.astype(np.int64) * people + used.interviewer
        first, codes = distinct([pairs.astype(np.uint64)]) or _sorted(pairs)
        if len(first) * kinds > MOST_CELLS:
            raise LimitExceeded(
                f"at most {MOST_CELLS:,} interviews times criteria are fitted, not {len(first) * kinds:,}"
            )
        order = np.argsort(used.candidate[first], kind="stable")
        place = np.empty_like(order)
        place[order] = np.arange(len(order))
        cell = (place * kinds).take(codes)
        cell += used.criterion
        counts = np.bincount(cell, minlength=len(first) * kinds)
        rows = first[order]
        return cls(
            cell=cell,
            candidate=used.candidate[rows],
            interviewer=used.interviewer[rows],
            counts=counts.reshape(-1, kinds).astype(np.float64),
            people=people,
        )

    def added(self, values: Floats) -> Floats:
        """Return what ratings' values add up to in each view and criterion, shape (views, criteria)."""
        found = np.bincount(self.cell, weights=values, minlength=self.counts.size)
        return found.astype(np.float64, copy=False).reshape(self.counts.shape)

    @cached_property
    def starts(self) -> Codes:
        """Where each candidate's views begin."""
        return np.flatnonzero(np.diff(self.candidate, prepend=-1))

    @cached_property
    def sizes(self) -> Floats:
        """Ratings of each view."""
        found: Floats = self.counts @ np.ones(self.counts.shape[1])
        return found

    @cached_property
    def profiles(self) -> Floats:
        """Ratings of each candidate on each criterion."""
        return self.by_candidate(self.counts)

    @cached_property
    def ratings(self) -> Floats:
        """Ratings of each candidate."""
        return self.by_candidate(self.sizes)

    @cached_property
    def shares(self) -> Shares:
        """Which share of each candidate's ratings has each effect."""
        return Shares(self.sizes / self.ratings[self.candidate], self.profiles / self.ratings[:, None])

    def by_candidate(self, values: Floats) -> Floats:
        """Return what views' values, shape (views, ...), add up to for each candidate."""
        found: Floats = self._candidates @ values
        return found

    def by_interviewer(self, values: Floats) -> Floats:
        """Return what views' values, shape (views, ...), add up to for each interviewer."""
        found: Floats = self._interviewers @ values
        return found

    @cached_property
    def _candidates(self) -> Any:
        return self._indicators(self.candidate, int(self.candidate[-1]) + 1)

    @cached_property
    def _interviewers(self) -> Any:
        return self._indicators(self.interviewer, self.people)

    def _indicators(self, codes: Codes, many: int) -> Any:
        """Return which views are whose, sparse, shape (whose, views)."""
        from scipy.sparse import csc_array  # noqa: PLC0415 - heavy, and only severity needs it

        each = np.arange(len(codes) + 1)
        return csc_array((np.ones(len(codes)), codes, each), shape=(many, len(codes)))

    def less(self, one: Shares, times: Floats, other: Shares) -> Shares:
        """Return shares less so many times others, a number for each candidate."""
        return Shares(
            one.interviewers - times[self.candidate] * other.interviewers,
            one.criteria - times[:, None] * other.criteria,
        )

    def of_pairs(self) -> Iterator[tuple[Codes, Codes]]:
        """Yield views of candidates with equally many, shape (candidates, views), and what numbers their pairs of interviewers."""
        many = np.diff(self.starts, append=len(self.candidate))
        for each in np.unique(many).tolist():
            starts = self.starts[many == each]
            step = max(1, CHUNK // each**2)
            for start in range(0, len(starts), step):
                views = starts[start : start + step, None] + np.arange(each)
                who = self.interviewer[views].astype(np.int64)
                yield views, who[:, :, None] * self.people + who[:, None, :]

    def products(self, one: Shares, other: Shares) -> Floats:
        """Return the sum over candidates of the products of any two effects' shares, shape (effects, effects)."""
        cut, kinds = self.people, self.counts.shape[1]
        found = np.empty((cut + kinds, cut + kinds))
        found[:cut, :cut] = self._added(
            (numbers, one.interviewers[views][:, :, None] * other.interviewers[views][:, None, :])
            for views, numbers in self.of_pairs()
        )
        found[:cut, cut:] = self.by_interviewer(one.interviewers[:, None] * other.criteria[self.candidate])
        found[cut:, :cut] = self.by_interviewer(other.interviewers[:, None] * one.criteria[self.candidate]).T
        found[cut:, cut:] = one.criteria.T @ other.criteria
        return found

    def together(self) -> Floats:
        """Return how often two interviewers rated the same candidate on the same criterion, shape (interviewers, interviewers)."""
        return self._added(
            (numbers, self.counts[views] @ self.counts[views].transpose(0, 2, 1)) for views, numbers in self.of_pairs()
        )

    def _added(self, parts: Iterator[tuple[Codes, Floats]]) -> Floats:
        """Return what the parts of all pairs add up to for each two interviewers."""
        found = np.zeros(self.people**2)
        for numbers, values in parts:
            np.add.at(found, numbers.ravel(), values.ravel())
        return found.reshape(self.people, self.people)

    def form(self, one: Shares, matrix: Floats, other: Shares) -> Floats:
        """Return for each candidate the sum over any two effects of one's share, the matrix and the other's share.

        Args:
            matrix: Symmetric, shape (effects, effects).
        """
        cut = self.people
        by_view = np.empty(len(self.candidate))
        people = matrix[:cut, :cut].ravel()
        for views, numbers in self.of_pairs():
            by_view[views] = np.einsum("cij,cj->ci", people.take(numbers), other.interviewers[views])
        across = matrix[:cut, cut:].take(self.interviewer, axis=0)
        by_view += row_by_row(across, other.criteria.take(self.candidate, axis=0))
        by_view *= one.interviewers
        by_view += other.interviewers * row_by_row(across, one.criteria.take(self.candidate, axis=0))
        return self.by_candidate(by_view) + row_by_row(one.criteria @ matrix[cut:, cut:], other.criteria)


def row_by_row(one: Floats, other: Floats) -> Floats:
    """Return the sum of the products of each two rows."""
    found: Floats = np.einsum("ij,ij->i", one, other)
    return found


def _sorted(numbers: Codes) -> tuple[Codes, Codes]:
    """Return the first row of each distinct number, and every row's place among them."""
    _, first, codes = np.unique(numbers, return_index=True, return_inverse=True)
    return first, codes
