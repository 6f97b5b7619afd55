"""How surely the rates of two groups differ: Fisher's exact probability, and the difference in standard deviations.

Source:
    Fisher (1935), *The Design of Experiments*; Hazelwood School District v. United States, 433 U.S. 299 (1977).
"""

from __future__ import annotations

import math
from fractions import Fraction
from math import comb
from typing import TYPE_CHECKING

import numpy as np

from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from hirekit.scoring.adverse_impact.outcome import Outcome
    from hirekit.scoring.arrays import Floats

# People whose ways are counted exactly; of more, by logarithms, in which two like ways differ by rounding only.
MOST_COUNTED, SAME = 2_000, 1e-7


def fisher_exact(first: Outcome, second: Outcome) -> float:
    """Return the two-sided probability of a difference as improbable as this, or more, if groups were alike.

    Args:
        first, second: The two groups, in either order.

    Returns:
        Above 0, at most 1; exact for up to 2,000 people, of more by logarithms, to about seven digits.

    Source:
        Fisher (1935), *The Design of Experiments*, chapter 2, whose tea table this is.

    >>> from hirekit.scoring import Outcome
    >>> round(fisher_exact(Outcome(3, 4), Outcome(1, 4)), 4)
    0.4857
    """
    if first.considered + second.considered > MOST_COUNTED:
        logs, place = _log_ways(first, second)
        chances = np.exp(logs - logs.max())
        return float(chances[logs <= logs[place] + SAME].sum() / chances.sum())
    ways, place = _ways(first, second)
    return float(Fraction(sum(way for way in ways.values() if way <= ways[place]), sum(ways.values())))


def fisher_greater(first: Outcome, second: Outcome) -> float:
    """Return the probability of the first group doing this well, or better, if groups were alike."""
    ways, place = _ways(first, second)
    return float(Fraction(sum(way for count, way in ways.items() if count >= place), sum(ways.values())))


def _ways(first: Outcome, second: Outcome) -> tuple[dict[int, int], int]:
    """Return in how many ways each count of the first group selected can come about, and the count it was."""
    chosen = first.selected + second.selected
    least, most = max(0, chosen - second.considered), min(chosen, first.considered)
    ways = {n: comb(first.considered, n) * comb(second.considered, chosen - n) for n in range(least, most + 1)}
    return ways, first.selected


def _log_ways(first: Outcome, second: Outcome) -> tuple[Floats, int]:
    """Return the logarithms of the ways, for more people than can be counted one by one, and the place of the count it was."""
    from scipy.special import gammaln  # noqa: PLC0415 - heavy, and only large groups need it

    chosen = first.selected + second.selected
    least, most = max(0, chosen - second.considered), min(chosen, first.considered)
    here = np.arange(least, most + 1)
    there = chosen - here
    logs: Floats = -sum(gammaln(part + 1) for part in (here, first.considered - here, there, second.considered - there))
    return logs, first.selected - least


def two_deviations(first: Outcome, second: Outcome) -> Estimate:
    """Return the difference of two rates in standard deviations, pooled; beyond 2 or 3 courts take notice.

    Args:
        first, second: The two groups; the sign is that of the first's rate less the second's.

    Returns:
        In standard deviations; None where nobody was considered in one group, or everybody or nobody was selected.

    Source:
        Hazelwood School District v. United States, 433 U.S. 299 (1977), note 17; with the variance pooled over both groups.

    >>> from hirekit.scoring import Outcome
    >>> round(two_deviations(Outcome(48, 100), Outcome(60, 100)).value, 2)
    -1.7
    """
    if not first.considered or not second.considered:
        return undefined("nobody was considered in one of the groups")
    pooled = (first.selected + second.selected) / (first.considered + second.considered)
    if pooled in (0, 1):
        return undefined("everybody or nobody was selected")
    error = math.sqrt(pooled * (1 - pooled) * (1 / first.considered + 1 / second.considered))
    return Estimate((first.selected / first.considered - second.selected / second.considered) / error)
