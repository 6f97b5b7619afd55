"""Two groups compared within each stratum, such as a requisition, before anything is pooled.

Source:
    Mantel and Haenszel (1959), *Journal of the National Cancer Institute* 22(4).
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hirekit.scoring.adverse_impact.outcome import Outcome


@attrs.frozen(kw_only=True)
class Stratified:
    """Two groups compared within each stratum, such as a requisition, before pooling.

    Attributes:
        odds_ratio: The Mantel-Haenszel common odds ratio.
        chi_square: With continuity correction, one degree of freedom; `probability`, of one as large by chance.
    """

    odds_ratio: Estimate
    chi_square: Estimate
    probability: Estimate


def mantel_haenszel(strata: Iterable[tuple[Outcome, Outcome]]) -> Stratified:
    """Return the comparison of a first with a second group over several strata.

    Args:
        strata: The two groups in each stratum, such as each requisition; one of nobody counts for nothing.

    Returns:
        An odds ratio of 0 or more and a chi-square of 0 or more with its probability, 0 to 1; each None with its reason where
        no stratum has what it is made of.

    Source:
        Mantel and Haenszel (1959), *Journal of the National Cancer Institute* 22(4), 719-748, with their continuity correction.

    >>> from hirekit.scoring import Outcome
    >>> found = mantel_haenszel([(Outcome(2, 10), Outcome(5, 10)), (Outcome(4, 10), Outcome(8, 10))])
    >>> round(found.odds_ratio.value, 3), round(found.chi_square.value, 2), round(found.probability.value, 2)
    (0.205, 3.66, 0.06)
    """
    up = down = expected = variance = seen = Fraction(0)
    for first, second in strata:
        total = first.considered + second.considered
        if total:
            up += Fraction(first.selected * (second.considered - second.selected), total)
            down += Fraction(second.selected * (first.considered - first.selected), total)
        if total > 1:
            chosen = first.selected + second.selected
            seen += first.selected
            expected += Fraction(first.considered * chosen, total)
            variance += Fraction(
                first.considered * second.considered * chosen * (total - chosen), total * total * (total - 1)
            )
    odds = (
        Estimate(float(up / down)) if down else undefined("no stratum has the second group selected and the first not")
    )
    if not variance:
        gone = undefined("no stratum has both groups and both outcomes")
        return Stratified(odds_ratio=odds, chi_square=gone, probability=gone)
    distance = max(Fraction(0), abs(seen - expected) - Fraction(1, 2))
    chi_square = float(distance * distance / variance)
    return Stratified(
        odds_ratio=odds, chi_square=Estimate(chi_square), probability=Estimate(math.erfc(math.sqrt(chi_square / 2)))
    )
