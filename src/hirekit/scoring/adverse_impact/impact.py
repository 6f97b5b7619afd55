"""Adverse impact: what a stage or a rule does to groups. One way in, aggregates out; ask counsel what they mean.

Nothing here knows who a person is: counts come in. What of them may be written is said in `suppression`.

Source:
    29 CFR 1607.4D and Questions and Answers 11 (44 FR 11996).
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from hirekit.scoring.adverse_impact.two_groups import fisher_exact, two_deviations
from hirekit.scoring.arguments import count
from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.scoring.adverse_impact.outcome import Outcome

FOUR_FIFTHS = Fraction(4, 5)
SMALLEST_CELL = 5
SMALLEST_SHARE = Fraction(2, 100)


@attrs.frozen(kw_only=True)
class GroupImpact:
    """One group beside the group with the highest rate.

    Attributes:
        group: Its name.
        selected, considered: People.
        rate: Selected of considered, 0 to 1; None where nobody was considered.
        ratio: Of the rate to the highest rate, 0 to 1; None where no group was selected from at all.
        below_four_fifths: Whether the ratio is below, never at, four fifths; compared exactly.
        fisher: Two-sided exact probability against the highest group, and `z`, the pooled difference in standard
            deviations; None for the highest group itself.
        flips: Whether one more person of this group going on would end `below_four_fifths`.
        small: Whether the group is under two per cent of all considered, or under the smallest cell.
    """

    group: str
    selected: int
    considered: int
    rate: Fraction | None
    ratio: Fraction | None
    below_four_fifths: bool | None
    fisher: float | None
    z: Estimate
    flips: bool | None
    small: bool


def impact(groups: Mapping[str, Outcome], *, smallest_cell: int = SMALLEST_CELL) -> tuple[GroupImpact, ...]:
    """Return each group's selection rate beside the highest, in the order given.

    Args:
        groups: What became of each group, by its name.
        smallest_cell: Groups with fewer people are marked small; 0 or more.

    Returns:
        One for each group, rates and ratios as exact fractions from 0 to 1; where several have the highest rate, the others are
        held against the largest of them.

    Raises:
        InvalidData: A smallest cell below 0.
        TypeError: One that is no whole number.

    Source:
        29 CFR 1607.4D, and Questions and Answers 11, whose example this is (44 FR 11996).

    >>> from hirekit.scoring import Outcome
    >>> found = impact({"white": Outcome(60, 100), "American Indian": Outcome(45, 100)})
    >>> [(one.group, one.ratio, one.below_four_fifths) for one in found]
    [('white', Fraction(1, 1), False), ('American Indian', Fraction(3, 4), True)]
    """
    count(smallest_cell, "smallest_cell", least=0)
    total = sum(outcome.considered for outcome in groups.values())
    rates = {group: Fraction(o.selected, o.considered) for group, o in groups.items() if o.considered}
    best = max(rates, key=lambda group: (rates[group], groups[group].considered), default=None)
    return tuple(_group(group, outcome, groups, best, total, smallest_cell) for group, outcome in groups.items())


def _group(
    group: str, outcome: Outcome, groups: Mapping[str, Outcome], best: str | None, total: int, smallest_cell: int
) -> GroupImpact:
    rate = Fraction(outcome.selected, outcome.considered) if outcome.considered else None
    top = groups[best] if best is not None else None
    highest = Fraction(top.selected, top.considered) if top else Fraction(0)
    ratio = rate / highest if rate is not None and highest else None
    below = None if ratio is None else ratio < FOUR_FIFTHS
    compared = top if group != best and outcome.considered else None
    more = Fraction(min(outcome.selected + 1, outcome.considered), outcome.considered) if outcome.considered else None
    return GroupImpact(
        group=group,
        selected=outcome.selected,
        considered=outcome.considered,
        rate=rate,
        ratio=ratio,
        below_four_fifths=below,
        fisher=None if compared is None else fisher_exact(outcome, compared),
        z=undefined("this is the group with the highest rate")
        if compared is None
        else two_deviations(outcome, compared),
        flips=None if below is None or more is None else below and more / highest >= FOUR_FIFTHS,
        small=outcome.considered < smallest_cell or outcome.considered < SMALLEST_SHARE * total,
    )
