"""Agreement beyond chance on categories: weighted kappa of two interviewers, Fleiss' kappa of several.

Source:
    Cohen (1968), *Psychological Bulletin* 70(4); Fleiss (1971), *Psychological Bulletin* 76(5).
"""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from hirekit.errors import LimitExceeded, Problem, refuse
from hirekit.scoring.arguments import MOST_FAULTS, at_once, finite, one_of, shape_of, written
from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hirekit.scoring.arrays import Counts, Floats

POWERS = {"none": 0, "linear": 1, "quadratic": 2}
FEWEST = 2
# Scores are compared each with each.
MOST_SCORES = 4_000


def weighted_kappa(first: Floats, second: Floats, *, weights: str = "quadratic") -> Estimate:
    """Return the agreement of two interviewers over the same things rated, chance taken out.

    Args:
        first, second: Scores, in the same order, shape (things,); pairs with a NaN are left out.
        weights: How disagreement grows with distance: `none` (any counts the same), `linear` or `quadratic`.

    Raises:
        InvalidData: Unknown weights, scores that are no row of numbers, or more scores of one than of the other.
        LimitExceeded: So many different scores that they are no categories.

    >>> round(weighted_kappa([1, 2, 3, 4, 5], [1, 2, 3, 5, 5]).value, 2)
    0.96
    """
    first, second, *_ = at_once(
        *(
            partial(finite, scores, name, axes=("things",), gaps=True)
            for name, scores in (("first", first), ("second", second))
        ),
        partial(_as_many, shape_of(first), shape_of(second)),
        partial(one_of, weights, POWERS, "weights"),
    )
    both = ~np.isnan(first) & ~np.isnan(second)
    if not both.any():
        return undefined("the two rated nothing in common")
    one, two = first[both], second[both]
    chance = _chance(one, two, weights)
    if chance == 0:
        return undefined("both gave one and the same score throughout")
    return Estimate(1 - float(_distance(np.abs(one - two), weights).mean()) / chance)


def _as_many(first: tuple[int, ...], second: tuple[int, ...]) -> None:
    if len(first) == len(second) == 1 and first != second:
        refuse([Problem(("second",), f"must be of the {first[0]} things that the first are of, not of {second[0]}")])


def _chance(one: Floats, two: Floats, weights: str) -> float:
    """Return how much the two would disagree if each score of one could have met each of the other."""
    (here, often), (there, as_often) = (np.unique(scores, return_counts=True) for scores in (one, two))
    if max(len(here), len(there)) > MOST_SCORES:
        raise LimitExceeded(
            f"scores: at most {MOST_SCORES:,} different ones are compared, not {max(len(here), len(there)):,}"
        )
    return float((often / len(one)) @ _distance(np.abs(here[:, None] - there), weights) @ (as_often / len(two)))


def _distance(apart: Floats, weights: str) -> Floats:
    """Return how much a disagreement of so many points counts."""
    distance: Floats = (apart > 0).astype(np.float64) if weights == "none" else apart ** POWERS[weights]
    return distance


def fleiss_kappa(counts: Counts) -> Estimate:
    """Return the agreement of several interviewers on categories, chance taken out.

    Args:
        counts: How many chose each category, shape (things, categories); every row of the same sum.

    Raises:
        InvalidData: No table, rows of different sums, or counts below 0 or no whole numbers; told by their places.

    >>> round(fleiss_kappa([[3, 0], [0, 3], [2, 1]]).value, 2)
    0.55
    """
    given = finite(counts, "counts", axes=("things", "categories"))
    refuse(_count_problems(given))
    sizes = given.sum(axis=1)
    if not len(sizes) or sizes[0] < FEWEST:
        return undefined("needs something rated by two interviewers")
    size = float(sizes[0])
    observed = float((given * (given - 1)).sum()) / (len(given) * size * (size - 1))
    chance = float(((given.sum(axis=0) / given.sum()) ** 2).sum())
    if chance == 1:
        return undefined("every rating is in one category")
    return Estimate((observed - chance) / (1 - chance))


def _count_problems(given: Floats) -> Iterator[Problem]:
    """Yield which counts are none, and which of the other rows are of more or fewer interviewers than the first of them."""
    wrong = (given < 0) | (given != np.floor(given))
    for place in np.argwhere(wrong)[:MOST_FAULTS].tolist():
        yield Problem(("counts", *place), f"must be a whole number of at least 0, not {written(given[tuple(place)])}")
    sizes = given.sum(axis=1)
    sound = np.flatnonzero(~wrong.any(axis=1)).tolist()
    for place in islice((row for row in sound if sizes[row] != sizes[sound[0]]), MOST_FAULTS):
        first = (
            f"{written(sizes[sound[0]])} interviewers as {f'counts[{sound[0]}] does' if sound[0] else 'the first do'}"
        )
        yield Problem(("counts", place), f"must add up to {first}, not {written(sizes[place])}")
