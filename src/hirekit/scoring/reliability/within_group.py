"""Agreement about one candidate: r_wg, r_wg(J) and the average deviation, which need no other candidate.

Source:
    James, Demaree and Wolf (1984), *Journal of Applied Psychology* 69(1); Burke, Finkelstein and Dusig (1999),
    *Organizational Research Methods* 2(1). Negative values are set to 0, as LeBreton and Senter (2008),
    *Organizational Research Methods* 11(4), advise.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from hirekit.model.message import Message
from hirekit.scoring.arguments import at_once, count, finite, positive
from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

FEWEST = 2
TOO_FEW = Message("two_interviewers", "needs two interviewers")


def uniform_variance(scores: int) -> float:
    """Return the variance of ratings given at random on a scale of so many scores.

    Args:
        scores: How many the scale has, at least 1.

    Returns:
        In squared points, each score being as likely as any other.

    Raises:
        InvalidData: No scores, or more than a thousand million.
        TypeError: No whole number of them.

    >>> uniform_variance(5)
    2.0
    """
    count(scores, "scores")
    return (scores**2 - 1) / 12


def r_wg(ratings: Floats, *, null_variance: float) -> Estimate:
    """Return within-group agreement on one criterion, 0 to 1.

    Args:
        ratings: One a person, shape (people,), in points of the scale.
        null_variance: Of ratings without any agreement, such as `uniform_variance`, in squared points.

    Raises:
        InvalidData: No row of numbers, or the null variance is not above 0.
        TypeError: The null variance is no number.

    >>> round(r_wg([4, 4, 5], null_variance=uniform_variance(5)).value, 2)
    0.83
    """
    ratings, _ = at_once(
        partial(finite, ratings, "ratings", axes=("people",)), partial(positive, null_variance, "null_variance")
    )
    if len(ratings) < FEWEST:
        return undefined(TOO_FEW)
    return Estimate(max(0.0, 1 - float(ratings.var(ddof=1)) / float(null_variance)))


def r_wg_j(ratings: Floats, *, null_variance: float) -> Estimate:
    """Return within-group agreement over several criteria, 0 to 1.

    Args:
        ratings: Shape (people, criteria), complete.
        null_variance: As for `r_wg`.

    Raises:
        InvalidData: No table, a rating is missing or no number, or the null variance is not above 0.
        TypeError: The null variance is no number.

    >>> round(r_wg_j([[4, 3], [4, 4], [5, 3]], null_variance=uniform_variance(5)).value, 2)
    0.91
    """
    ratings, _ = at_once(
        partial(finite, ratings, "ratings", axes=("people", "criteria")),
        partial(positive, null_variance, "null_variance"),
    )
    people, criteria = ratings.shape
    if people < FEWEST:
        return undefined(TOO_FEW)
    if criteria == 0:
        return undefined(Message("rated_by_all", "needs a criterion that all interviewers rated"))
    excess = float(ratings.var(axis=0, ddof=1).mean()) / float(null_variance)
    agreed = criteria * (1 - excess)
    return Estimate(max(0.0, agreed / (agreed + excess)) if excess < 1 else 0.0)


def average_deviation(ratings: Floats) -> Estimate:
    """Return AD_M: the mean distance of ratings of one criterion from their mean, in points of the scale.

    Args:
        ratings: One a person, shape (people,).

    Raises:
        InvalidData: No row of numbers.

    >>> round(average_deviation([4, 4, 5]).value, 2)
    0.44
    """
    ratings = finite(ratings, "ratings", axes=("people",))
    if len(ratings) < FEWEST:
        return undefined(TOO_FEW)
    # As in `mean_squares`, differences before means.
    apart = ratings - ratings[0]
    return Estimate(float(np.abs(apart - apart.mean()).mean()))
