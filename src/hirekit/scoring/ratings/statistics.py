"""What the rules need to know of the ratings: a sum and a count for each candidate and criterion."""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.errors import LimitExceeded

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Codes, Counts, Flags, Floats
    from hirekit.scoring.ratings.columns import RatingColumns

# Whole numbers up to here are exact in float64.
LARGEST_EXACT = 2**53


@attrs.frozen(kw_only=True, eq=False)
class Statistics:
    """Interviewers' means, summed and counted; all numbers are whole, so no order of rows changes a bit.

    Attributes:
        sums: Sum of interviewers' means times `multiple`, shape (candidates, criteria).
        counts: Interviewers with a score, same shape.
        multiple: What makes every interviewer's mean a whole number.
    """

    sums: Floats
    counts: Counts
    multiple: int

    @cached_property
    def assessed(self) -> Flags:
        """Where there is a mean."""
        return self.counts > 0

    @cached_property
    def means(self) -> Floats:
        """Means over interviewers, on the scale; NaN where not assessed."""
        divisors = np.where(self.assessed, self.counts * self.multiple, 1)
        return np.where(self.assessed, self.sums / divisors, np.nan)


def sufficient_statistics(columns: RatingColumns) -> Statistics:
    """Return sums and counts over interviewers, each interviewer's several sittings taken together first.

    >>> from hirekit.scoring.ratings.columns import RatingColumns
    >>> ann_twice_and_ben = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 3, interviewer=["ann", "ann", "ben"], criterion=["framing"] * 3, score=[2, 4, 5]
    ... )
    >>> sufficient_statistics(ann_twice_and_ben).means
    array([[4.]])

    Raises:
        LimitExceeded: So many sittings of one interviewer that exact sums would not fit.
    """
    shape = len(columns.candidates), len(columns.criteria)
    cells = (columns.candidate.astype(np.int64) * shape[1] + columns.criterion)[columns.scored]
    score = columns.score[columns.scored]
    if not columns.repeats:
        return _counted(cells, score, shape, 1)
    _, first, look, sittings = np.unique(
        columns.cells()[columns.scored], return_index=True, return_inverse=True, return_counts=True
    )
    multiple = math.lcm(*set(sittings.tolist()))
    totals = np.bincount(look, weights=score)
    if multiple * np.abs(totals).sum() >= LARGEST_EXACT:
        raise LimitExceeded(
            f"one interviewer has {sittings.max()} sittings with a candidate; too many to add up exactly"
        )
    whole = totals.astype(np.float64) * (multiple // sittings)
    return _counted(cells[first], whole, shape, multiple)


def statistics_of_groups(
    *, candidate: Codes, criterion: Codes, sittings: Codes, total: Codes, interviewers: Codes, shape: tuple[int, int]
) -> Statistics:
    """Return sums and counts from groups that were added up elsewhere, such as by a database, one row a group.

    A group holds the interviewers of one candidate and criterion who sat the same number of times.

    Args:
        sittings: How often each interviewer of the group scored.
        total: Sum of all their scores; `interviewers`, how many they are.
        shape: Candidates and criteria.

    Raises:
        LimitExceeded: So many sittings of one interviewer that exact sums would not fit.
    """
    multiple = math.lcm(*set(sittings.tolist()))
    if multiple * int(np.abs(total).sum()) >= LARGEST_EXACT:
        raise LimitExceeded(
            f"one interviewer has {sittings.max()} sittings with a candidate; too many to add up exactly"
        )
    cells, size = candidate.astype(np.int64) * shape[1] + criterion, shape[0] * shape[1]
    sums = np.bincount(cells, weights=total * (multiple // sittings), minlength=size)
    counts = np.bincount(cells, weights=interviewers, minlength=size)
    return Statistics(
        sums=sums.reshape(shape).astype(np.float64, copy=False),
        counts=counts.reshape(shape).astype(np.int64),
        multiple=multiple,
    )


def _counted(cells: Codes, scores: Floats, shape: tuple[int, int], multiple: int) -> Statistics:
    size = shape[0] * shape[1]
    # A count of no rows is of whole numbers, weights or not.
    sums = np.bincount(cells, weights=scores, minlength=size).reshape(shape).astype(np.float64, copy=False)
    counts = np.bincount(cells, minlength=size).reshape(shape)
    return Statistics(sums=sums, counts=counts, multiple=multiple)
