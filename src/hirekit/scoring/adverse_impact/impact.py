"""Adverse impact: what a stage or a rule does to groups. One way in, aggregates out; ask counsel what they mean.

Nothing here knows who a person is: counts come in. What of them may be written is said in `suppression`.

Source:
    29 CFR 1607.4D and Questions and Answers 11 (44 FR 11996); Fisher (1935), *The Design of Experiments*;
    Hazelwood School District v. United States, 433 U.S. 299 (1977); Mantel and Haenszel (1959), *Journal of the
    National Cancer Institute* 22(4); 6 RCNY 5-301 (New York City Local Law 144).
"""

from __future__ import annotations

import math
from fractions import Fraction
from functools import partial
from math import comb
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.errors import Problem, refuse
from hirekit.scoring.arguments import at_once, count, finite
from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hirekit.scoring.arrays import Floats

FOUR_FIFTHS = Fraction(4, 5)
SMALLEST_CELL = 5
SMALLEST_SHARE = Fraction(2, 100)
# People whose ways are counted exactly; of more, by logarithms, in which two like ways differ by rounding only.
MOST_COUNTED, SAME = 2_000, 1e-7
# Of more people than this, logarithms do not tell like ways from unlike ones.
MOST_CONSIDERED = 10_000_000


@attrs.frozen
class Outcome:
    """How many of a group went on, of how many who were considered.

    Attributes:
        selected: People, 0 to `considered`.
        considered: People, 0 to ten million.

    Raises:
        InvalidData: More went on than were considered, fewer than nobody, or more than ten million; all faults at once.
        TypeError: One is no whole number.

    >>> Outcome(12, 80).considered
    80
    """

    selected: int
    considered: int

    def __attrs_post_init__(self) -> None:
        at_once(
            *(
                partial(count, value, name, least=0, most=MOST_CONSIDERED)
                for name, value in (("selected", self.selected), ("considered", self.considered))
            )
        )
        if self.selected > self.considered:
            most = f"must be at most the {self.considered} considered, not {self.selected}"
            refuse([Problem(("selected",), most)])


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


def fisher_exact(first: Outcome, second: Outcome) -> float:
    """Return the two-sided probability of a difference as improbable as this, or more, if groups were alike.

    Args:
        first, second: The two groups, in either order.

    Returns:
        Above 0, at most 1; exact for up to 2,000 people, of more by logarithms, to about seven digits.

    Source:
        Fisher (1935), *The Design of Experiments*, chapter 2, whose tea table this is.

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


def scoring_rates(scores: Sequence[float], groups: Sequence[str | None]) -> dict[str, Outcome]:
    """Return for each group how many scored above the median of the full sample, as Local Law 144 counts.

    For intersectional categories give each person the joined name, such as "female, Black or African American".

    Args:
        scores: Composites, shape (candidates,), on any one scale.
        groups: As long as the scores. None where a group is not known: such a score counts in the median alone.

    Returns:
        By group, in the order of their names: above the median, of all that have a score; `impact` takes it.

    Raises:
        InvalidData: A score that is no number, as of somebody not scored, or as many groups as there are not scores.

    Source:
        6 RCNY 5-300 and 5-301 (New York City Local Law 144 of 2021).

    >>> scoring_rates([4.5, 3.5, 3.0, 2.0], ["a", "b", "a", "b"])
    {'a': Outcome(selected=1, considered=2), 'b': Outcome(selected=1, considered=2)}
    """
    numbers = finite(scores, "scores", axes=("candidates",))
    if len(groups) != len(numbers):
        refuse([Problem(("groups",), f"must be one for each of the {len(numbers)} scores, not {len(groups)}")])
    if not len(numbers):
        return {}
    median = float(np.median(numbers))
    above: dict[str, list[bool]] = {}
    for score, group in zip(numbers.tolist(), groups, strict=True):
        if group is not None:
            above.setdefault(group, []).append(score > median)
    return {group: Outcome(sum(above[group]), len(above[group])) for group in sorted(above)}
