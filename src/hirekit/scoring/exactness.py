"""Comparisons that floating point cannot be trusted with, settled by whole numbers and fractions."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.scoring.composite import REFUSE, WITHIN_PARENT, weights_shared_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hirekit.scoring.arrays import Codes, Exact, Flags, Floats
    from hirekit.scoring.ratings.statistics import Statistics
    from hirekit.scoring.rule import Rule

# Far above what rounding can do to a weighted mean, far below what two different ones usually differ by.
TOLERANCE = 1e-7
# What rounding can do to a weighted mean on a scale, and far fewer decimals than would show it.
ROUNDING, PLACES = 1e-12, 9
LARGEST_INT64 = 2**63 - 1
# Of all squares; far above what rounding leaves of a part that is nothing, far below what one rating can add.
LEAST_PART = 1e-12


def at_least(values: Floats, threshold: Fraction, exactly: Callable[[Codes], list[Fraction]]) -> Flags:
    """Return whether each value reaches a threshold; NaN does not.

    Args:
        exactly: The exact values at some places; asked only where floating point is too close to tell.
    """
    limit = float(threshold)
    reached = values >= limit
    close = np.flatnonzero(np.abs(values - limit) < TOLERANCE)
    if len(close):
        reached[close] = [value >= threshold for value in exactly(close)]
    return reached


def without_rounding(values: Floats, ends: tuple[float, float]) -> Floats:
    """Return values that rounding has put neither beyond the ends nor beside a decimal of a few places.

    >>> without_rounding(np.array([3.0000000000000004, 10 / 3, 5.000000000000001]), (1, 5))
    array([3.        , 3.33333333, 5.        ])
    """
    decimals = values.round(PLACES)
    tidy: Floats = np.where(np.abs(values - decimals) < ROUNDING, decimals, values)
    return tidy.clip(*ends)


def beyond_rounding(part: float, whole: float) -> float:
    """Return a part of a sum of squares, or 0 where it is no more than what rounding leaves of nothing.

    >>> beyond_rounding(2.0, 9.0), beyond_rounding(-3e-17, 9.0)
    (2.0, 0.0)
    """
    return part if abs(part) > LEAST_PART * whole else 0.0


def patterns(rows: Flags) -> Iterator[tuple[Flags, Codes]]:
    """Yield each distinct row and the places where it stands."""
    if not len(rows):
        return
    packed = np.packbits(rows, axis=1)
    keys = np.ascontiguousarray(packed).view(np.dtype((np.void, packed.shape[1]))).ravel()
    _, first, which = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(which, kind="stable")
    ends = np.cumsum(np.bincount(which))
    for start, end in zip((0, *ends[:-1]), ends, strict=True):
        yield rows[first[which[order[start]]]], order[start:end]


def exact_means(statistics: Statistics, candidate: int) -> list[Fraction | None]:
    """Return one candidate's means, on the scale."""
    return [
        Fraction(int(total), int(count) * statistics.multiple) if count else None
        for total, count in zip(statistics.sums[candidate], statistics.counts[candidate], strict=True)
    ]


def exact_means_on(statistics: Statistics, criterion: int, candidates: Codes) -> list[Fraction]:
    """Return candidates' means on a criterion they were assessed on."""
    sums, counts = statistics.sums[candidates, criterion], statistics.counts[candidates, criterion]
    return [Fraction(int(total), int(count) * statistics.multiple) for total, count in zip(sums, counts, strict=True)]


def exact_weights(rule: Rule, assessed: Flags) -> list[Fraction]:
    """Return the weights of one candidate once the weight of gaps is shared out."""
    shared = weights_shared_out(assessed[None, :], rule.exact_weights, rule.membership, policy=rule.policy)
    return [Fraction(weight) for weight in shared[0]]


def common_weights(rule: Rule, common: Flags) -> list[Fraction]:
    """Return the weights of two candidates over the criteria both were assessed on.

    The weight of the others is shared out as the rule shares out gaps, within their competency where the rule refuses gaps.
    """
    return exact_weights(attrs.evolve(rule, policy=WITHIN_PARENT) if rule.policy == REFUSE else rule, common)


def exact_composites(rule: Rule, statistics: Statistics, candidates: Codes) -> list[Fraction]:
    """Return candidates' weighted means over what was assessed, on the scale."""
    found = [Fraction()] * len(candidates)
    for places, numerators, denominator in _exact_ratios(rule, statistics, candidates):
        for place, numerator in zip(places.tolist(), numerators, strict=True):
            found[place] = Fraction(int(numerator), denominator)
    return found


def exact_bounds(rule: Rule, statistics: Statistics, end: int, candidates: Codes) -> list[Fraction]:
    """Return candidates' composites with every gap at one end of the scale."""
    return [
        sum(
            (
                share * (end if mean is None else mean)
                for share, mean in zip(rule.shares, exact_means(statistics, place), strict=True)
            ),
            Fraction(0),
        )
        for place in candidates.tolist()
    ]


def exact_order(rule: Rule, statistics: Statistics, candidates: Codes) -> Codes:
    """Return the place of each candidate's composite among the distinct ones, 0 for the lowest.

    Every composite is brought to one denominator and compared as a whole number: in 64 bits where all of
    them provably fit, else in Python's unbounded ones.
    """
    ratios = list(_exact_ratios(rule, statistics, candidates))
    together = math.lcm(*(denominator for _, _, denominator in ratios))
    keys = np.zeros(len(candidates), dtype=object)
    for places, numerators, denominator in ratios:
        keys[places] = numerators * (together // denominator)
    if len(keys) and max(abs(keys.max()), abs(keys.min())) <= LARGEST_INT64:
        keys = keys.astype(np.int64)
    return np.unique(keys, return_inverse=True)[1]


def _exact_ratios(rule: Rule, statistics: Statistics, candidates: Codes) -> Iterator[tuple[Codes, Exact, int]]:
    """Yield, for those with the same gaps, their places, the numerators of their composites and the denominator."""
    for assessed, places in patterns(statistics.assessed[candidates]):
        weights = exact_weights(rule, assessed)
        whole = math.lcm(*(weight.denominator for weight in weights))
        chosen = candidates[places]
        counts = statistics.counts[chosen][:, assessed]
        common = math.lcm(*np.unique(counts).tolist())
        parts = [int(weight * whole) for weight, is_in in zip(weights, assessed, strict=True) if is_in]
        numerators = _weighted(statistics.sums[chosen][:, assessed], common, counts, parts)
        yield places, numerators, whole * common * statistics.multiple


def _weighted(sums: Floats, common: int, counts: Codes, parts: list[int]) -> Exact:
    """Return the sum over criteria of part x sum x common / count, exactly."""
    largest = float(np.abs(sums).max(initial=1)) * common * max(1, sum(parts))
    kind: type = np.int64 if largest < LARGEST_INT64 else object
    terms: Exact = sums.astype(np.int64).astype(kind) * (common // counts).astype(kind) * np.array(parts, dtype=kind)
    total: Exact = terms.sum(axis=1).astype(object)
    return total
