"""Ratings of one criterion laid out as a table: candidates down, interviewers across."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hirekit.errors import LimitExceeded, unknown

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats
    from hirekit.scoring.ratings.columns import RatingColumns


MOST_CELLS = 50_000_000


def rating_table(columns: RatingColumns, criterion: str) -> Floats:
    """Return the ratings of one criterion as `intraclass` and `krippendorff_alpha` take them.

    Args:
        columns: Ratings in points of the scale.
        criterion: The id of one of them.

    Returns:
        Each interviewer's mean for each candidate, shape (candidates, interviewers), NaN where there is none; people
        without ratings of the criterion are left out.

    Raises:
        KeyError: No rating is of this criterion.
        LimitExceeded: So many people that they fit no table.

    >>> from hirekit.scoring import RatingColumns
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1", "c-1", "c-2"], interviewer=["ana", "ben", "ana"], criterion=["framing"] * 3, score=[3, 4, 2]
    ... )
    >>> rating_table(columns, "framing")
    array([[ 3.,  4.],
           [ 2., nan]])
    """
    if criterion not in columns.criteria:
        raise KeyError(unknown("criterion", criterion, columns.criteria))
    chosen = columns.where((columns.criterion == columns.criteria.index(criterion)) & ~np.isnan(columns.score))
    shape = len(columns.candidates), len(columns.interviewers)
    if shape[0] * shape[1] > MOST_CELLS:
        raise LimitExceeded(
            f"a table of {shape[0]:,} candidates by {shape[1]:,} interviewers has more than {MOST_CELLS:,} cells"
        )
    cells = chosen.candidate.astype(np.int64) * shape[1] + chosen.interviewer
    counts = np.bincount(cells, minlength=shape[0] * shape[1]).reshape(shape)
    sums = np.bincount(cells, weights=chosen.score, minlength=shape[0] * shape[1]).reshape(shape)
    means = np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)
    return means[counts.any(axis=1)][:, counts.any(axis=0)]
