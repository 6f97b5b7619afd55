"""Agreement beyond chance on categories: weighted kappa of two interviewers, Fleiss' kappa of several.

Source:
    Cohen (1968), *Psychological Bulletin* 70(4); Fleiss (1971), *Psychological Bulletin* 76(5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hirekit.scoring.arguments import finite, written
from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Counts, Floats

POWERS = {"none": 0, "linear": 1, "quadratic": 2}
FEWEST = 2


def weighted_kappa(first: Floats, second: Floats, *, weights: str = "quadratic") -> Estimate:
    """Return the agreement of two interviewers over the same things rated, chance taken out.

    Args:
        first, second: Scores, in the same order, shape (things,); pairs with a NaN are left out.
        weights: How disagreement grows with distance: `none` (any counts the same), `linear` or `quadratic`.

    Raises:
        ValueError: Unknown weights, scores that are no row of numbers, or more scores of one than of the other.

    >>> round(weighted_kappa([1, 2, 3, 4, 5], [1, 2, 3, 5, 5]).value, 2)
    0.96
    """
    if weights not in POWERS:
        raise ValueError(f"weights must be one of {', '.join(POWERS)}, not {weights!r}")
    first, second = (finite(scores, "scores", axes=("things",), gaps=True) for scores in (first, second))
    if first.shape != second.shape:
        raise ValueError(f"both must have rated the same things, not {len(first)} and {len(second)} of them")
    both = ~np.isnan(first) & ~np.isnan(second)
    if not both.any():
        return undefined("the two rated nothing in common")
    one, two = first[both], second[both]
    chance = float(_distance(np.abs(one[:, None] - two), weights).mean())
    if chance == 0:
        return undefined("both gave one and the same score throughout")
    return Estimate(1 - float(_distance(np.abs(one - two), weights).mean()) / chance)


def _distance(apart: Floats, weights: str) -> Floats:
    """Return how much a disagreement of so many points counts."""
    distance: Floats = (apart > 0).astype(np.float64) if weights == "none" else apart ** POWERS[weights]
    return distance


def fleiss_kappa(counts: Counts) -> Estimate:
    """Return the agreement of several interviewers on categories, chance taken out.

    Args:
        counts: How many chose each category, shape (things, categories); every row of the same sum.

    Raises:
        ValueError: No table, rows of different sums, or counts below 0 or no whole numbers.

    >>> round(fleiss_kappa([[3, 0], [0, 3], [2, 1]]).value, 2)
    0.55
    """
    given = finite(counts, "counts", axes=("things", "categories"))
    if (given < 0).any():
        raise ValueError(f"counts must not be negative, not {written(given.min())}")
    broken = given[given != np.floor(given)]
    if len(broken):
        raise ValueError(f"counts must be whole numbers, not {written(broken[0])}")
    sizes = given.sum(axis=1)
    if not len(sizes) or sizes[0] < FEWEST:
        return undefined("needs something rated by two interviewers")
    if (sizes != sizes[0]).any():
        raise ValueError("everything must be rated by the same number of interviewers")
    size = float(sizes[0])
    observed = float((given * (given - 1)).sum()) / (len(given) * size * (size - 1))
    chance = float(((given.sum(axis=0) / given.sum()) ** 2).sum())
    if chance == 1:
        return undefined("every rating is in one category")
    return Estimate((observed - chance) / (1 - chance))
