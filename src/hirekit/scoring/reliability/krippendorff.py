"""Krippendorff's alpha: agreement among any number of interviewers, cells missing or not.

Source:
    Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*, University of Pennsylvania.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from hirekit.errors import LimitExceeded
from hirekit.model.message import Message
from hirekit.scoring.arguments import LARGEST, at_once, finite, one_of
from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

LEVELS = ("nominal", "ordinal", "interval", "ratio")
FEWEST = 2
# Different ratings are compared each with each, and counted thing by thing.
MOST_RATINGS, MOST_COUNTS = 3_000, 50_000_000


def krippendorff_alpha(ratings: Floats, *, level: str = "ordinal") -> Estimate:
    """Return Krippendorff's alpha: 1 is perfect agreement, 0 what chance gives, below 0 less than that.

    Args:
        ratings: Shape (things, interviewers), such as candidates down; NaN where there is no rating.
        level: What differences between scores mean: `nominal`, `ordinal`, `interval` or `ratio`.

    Returns:
        At most 1, without an interval; None where nothing was rated twice, or every such rating is the same.

    Raises:
        InvalidData: An unknown level, no table, a rating that is no number, or a negative one at the ratio level.
        LimitExceeded: So many things and different ratings that they cannot be counted.

    >>> round(krippendorff_alpha([[1, 1], [2, 2], [3, 4], [4, None]], level="ordinal").value, 2)
    0.95
    """
    lowest = 0 if level == "ratio" else -LARGEST
    ratings, _ = at_once(
        partial(finite, ratings, "ratings", axes=("things", "interviewers"), gaps=True, low=lowest),
        partial(one_of, level, LEVELS, "level"),
    )
    pairable = (~np.isnan(ratings)).sum(axis=1) >= FEWEST
    if not pairable.any():
        return undefined(Message("nothing_by_two", "nothing was rated by two interviewers"))
    units = ratings[pairable]
    values = np.unique(units[~np.isnan(units)])
    if len(values) == 1:
        return undefined(Message("same_pairs", "every rating that can be paired is the same"))
    if len(values) > MOST_RATINGS or len(units) * len(values) > MOST_COUNTS:
        raise LimitExceeded(
            f"ratings: at most {MOST_RATINGS:,} different ones are compared, and {MOST_COUNTS:,} counts of them, "
            f"not {len(values):,} of {len(units):,} things"
        )
    counts = np.stack([(units == value).sum(axis=1) for value in values], axis=1).astype(np.float64)
    sizes = counts.sum(axis=1)
    observed = (counts / (sizes - 1)[:, None]).T @ counts - np.diag((counts / (sizes - 1)[:, None]).sum(axis=0))
    totals = observed.sum(axis=1)
    # Pairs of a rating with itself are counted here too, and count for nothing: a value is at no distance from itself.
    expected = np.outer(totals, totals) / (totals.sum() - 1)
    distance = _distances(values, totals, level)
    chance = float((expected * distance).sum())
    if chance == 0:
        return undefined(Message("too_near", "ratings are too close to tell apart"))
    return Estimate(1 - float((observed * distance).sum()) / chance)


def _distances(values: Floats, totals: Floats, level: str) -> Floats:
    """Return the squared difference of each pair of values."""
    if level == "nominal":
        distances = 1 - np.eye(len(values))
    elif level == "ordinal":
        middles = np.cumsum(totals) - totals / 2
        distances = (middles[:, None] - middles) ** 2
    elif level == "interval":
        distances = (values[:, None] - values) ** 2
    else:
        sums = values[:, None] + values
        distances = ((values[:, None] - values) / np.where(sums == 0, 1, sums)) ** 2
    return distances
