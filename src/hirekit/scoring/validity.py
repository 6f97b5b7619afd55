"""What experts say a criterion is worth: content validity ratio and index.

Source:
    Lawshe (1975), *Personnel Psychology* 28(4); exact critical counts, Ayre and Scally (2014), *Measurement and
    Evaluation in Counseling and Development* 47(1); Polit, Beck and Owen (2007), *Research in Nursing and Health* 30(4).
"""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from math import comb

import attrs

from hirekit.errors import Problem, refuse
from hirekit.scoring.arguments import at_once, count, number

ALPHA = Fraction(1, 20)
# One vote is what chance would give every second time.
FEWEST = 2
# As exact as counts are, they are written out.
MOST_EXPERTS = 1_000


@attrs.frozen(kw_only=True)
class ContentRatio:
    """Lawshe's ratio for one criterion.

    Attributes:
        ratio: -1 (no expert calls it essential) to 1 (all do).
        critical: The fewest experts that chance would not explain; None where even all of them would not do.
        beyond_chance: Whether at least that many called it essential.
    """

    ratio: Fraction
    critical: int | None
    beyond_chance: bool


def content_ratio(*, essential: int, experts: int, alpha: Fraction = ALPHA) -> ContentRatio:
    """Return Lawshe's content validity ratio and whether it is beyond chance.

    Args:
        essential: Experts who call it essential, 0 to `experts`.
        experts: Those who judged it, 1 to 1,000.
        alpha: How often chance may reach the critical count, 0 to 1.

    Returns:
        The ratio as an exact fraction, -1 to 1, with the critical count.

    Raises:
        InvalidData: No experts or more than a thousand, more votes than experts, or an alpha outside 0 to 1; all at once.
        TypeError: Votes or experts that are no whole number, or an alpha that is none.

    Source:
        Lawshe (1975), *Personnel Psychology* 28(4), 563-575.

    >>> content_ratio(essential=9, experts=10).ratio
    Fraction(4, 5)
    """
    at_once(partial(_check, essential, experts, "essential"), partial(number, alpha, "alpha", low=0, high=1))
    critical = critical_count(experts, alpha=alpha)
    return ContentRatio(
        ratio=Fraction(2 * essential - experts, experts),
        critical=critical,
        beyond_chance=critical is not None and essential >= critical,
    )


def critical_count(experts: int, *, alpha: Fraction = ALPHA) -> int | None:
    """Return the fewest votes that fair coins would reach with probability at most *alpha*, or None where all would not do.

    Args:
        experts: Those who judge, 1 to 1,000.
        alpha: How often chance may do as well, 0 to 1; one-sided.

    Returns:
        1 to `experts`, or 0 where alpha is 1.

    Raises:
        InvalidData: No experts or more than a thousand, or an alpha outside 0 to 1; both at once.
        TypeError: No whole number of experts, or an alpha that is no number.

    Source:
        Ayre and Scally (2014), *Measurement and Evaluation in Counseling and Development* 47(1), 79-86.

    >>> critical_count(8), critical_count(4)
    (7, None)
    """
    at_once(partial(count, experts, "experts", most=MOST_EXPERTS), partial(number, alpha, "alpha", low=0, high=1))
    tail = Fraction(0)
    found = None
    for votes in range(experts, -1, -1):
        tail += Fraction(comb(experts, votes), 2**experts)
        if tail > alpha:
            break
        found = votes
    return found


@attrs.frozen(kw_only=True)
class ContentIndex:
    """The share of experts who call a criterion relevant, and that share beyond chance.

    Attributes:
        index: The item-level content validity index, 0 to 1.
        kappa: The modified kappa; above 0.74 is called excellent.
    """

    index: Fraction
    kappa: Fraction


def content_index(*, relevant: int, experts: int) -> ContentIndex:
    """Return the item-level content validity index with its modified kappa.

    Args:
        relevant: Experts who call it relevant, 0 to `experts`.
        experts: Those who judged it, 2 to 1,000.

    Returns:
        Both as exact fractions: the index 0 to 1, kappa at most 1.

    Raises:
        InvalidData: Fewer than two experts or more than a thousand, or more votes than experts.
        TypeError: Votes or experts that are no whole number.

    Source:
        Polit, Beck and Owen (2007), *Research in Nursing and Health* 30(4), 459-467.

    >>> round(float(content_index(relevant=5, experts=6).kappa), 2)
    0.82
    """
    _check(relevant, experts, "relevant", fewest=FEWEST)
    index = Fraction(relevant, experts)
    chance = Fraction(comb(experts, relevant), 2**experts)
    return ContentIndex(index=index, kappa=(index - chance) / (1 - chance))


def _check(votes: int, experts: int, what: str, *, fewest: int = 1) -> None:
    at_once(
        partial(count, experts, "experts", least=fewest, most=MOST_EXPERTS),
        partial(count, votes, what, least=0, most=MOST_EXPERTS),
    )
    if votes > experts:
        refuse([Problem((what,), f"must be at most the {experts} experts, not {votes}")])
