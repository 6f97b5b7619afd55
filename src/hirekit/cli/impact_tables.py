"""Adverse impact on the terminal: rates side by side, what chance would do, and what one more person would change."""

from collections.abc import Iterator

from hirekit.cli.speaking import count
from hirekit.cli.tables import Part, dim, drawn, half_up, heading, listed, table
from hirekit.scoring.adverse_impact.impact import GroupImpact
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.two_groups import fisher_exact
from hirekit.workspace.impact import ImpactReport, Table

# One in twenty: the level of significance that courts and 29 CFR 1607.4D speak of.
SELDOM = 0.05
LEAST_SHOWN = 0.0005


def impact_text(found: ImpactReport) -> str:
    """Return every table, jobs before all jobs together."""
    parts: list[Part] = []
    for one in found.tables:
        parts += _table(one, found.smallest_cell)
    if not parts:
        return drawn(
            dim(
                f"There is no outcome of anyone in the group file; outcomes are of {count(found.ungrouped, 'other candidate')}."
            )
        )
    parts.append(heading("How to read this"))
    parts.append(
        listed(
            [
                "Ratio: the rate over the highest rate. Under 4/5 is compared exactly, and at four fifths is not under.",
                "Fisher: how often chance alone would bring a difference this improbable, against the highest group.",
                "z: that difference in standard deviations.",
                "One more: under four fifths, and one more person of the group going on would end that.",
                (
                    "Withheld: all of a group (joined with group2, where there is one) in a job, where at "
                    f"any stage 1 to {found.smallest_cell - 1} were considered, went on or did not; and the next smallest group. "
                    "What several jobs withhold is counted in all jobs together, where that is not small either."
                ),
                f"{count(found.ungrouped, 'candidate')} not in the group file, counted in no table; scores, in the median.",
                *(
                    [
                        f"{count(found.unscored, 'candidate')} without a composite: in no scoring rate, nor in the median."
                    ]
                    if found.unscored
                    else []
                ),
            ]
        )
    )
    return drawn(*parts)


def _table(one: Table, smallest_cell: int) -> Iterator[Part]:
    if one.what == "scoring":
        yield heading(f"Scores above the median of all scores, by {one.by}")
    else:
        yield heading(f"{one.stage}, {one.job or 'all jobs together'}, by {one.by}")
    if one.groups:
        heads = ["Group", "Went on", "Of", "Rate", "Ratio", "Under 4/5", "Fisher", "z", "One more"]
        if one.what == "scoring":
            heads[1] = "Above"
        yield table(heads, [_row(group) for group in one.groups], right=(1, 2, 3, 4, 6, 7))
    if one.withheld:
        yield dim(
            f"{count(one.withheld, 'group')} withheld: 1 to {smallest_cell - 1} considered, going on or not; "
            "or the next smallest beside those."
        )
    if not one.whole:
        yield dim("Not everybody of these groups is counted; see below.")
    if one.what == "selection" and not one.job:
        more = (
            ", and what several jobs withhold of a group, where that is not small together"
            if one.rest
            else ", no others"
        )
        yield dim(f"Together are the cells shown above{more}.")
    yield from map(dim, _said(one))
    for group, result in one.stratified:
        odds, chance = result.odds_ratio, result.probability
        said = f"odds {half_up(odds.value, 2)} times" if odds.value is not None else odds.reason
        by_chance = f"probability by chance {_probability(chance.value)}" if chance.value is not None else chance.reason
        yield dim(f"Within jobs (Mantel-Haenszel), {group} against the highest: {said}; {by_chance}.")


def _said(one: Table) -> Iterator[str]:
    """Yield what may be said of each group beside the highest, in words."""
    best = next((group for group in one.groups if group.ratio == 1), None)
    if not one.groups:
        yield "To see more: join small groups, give one group column, or name jobs of one kind as one."
    for group in one.groups:
        if best is None or group.fisher is None or group.ratio is None or group.ratio == 1:
            continue
        under = "under four fifths of" if group.below_four_fifths else "lower than"
        chance = "chance alone would seldom bring that" if group.fisher < SELDOM else "chance alone may well bring that"
        if group.fisher >= SELDOM and _least(group, best) >= SELDOM:
            chance = "of so few people no difference could be told from chance"
        yield f"{group.group}: {under} the rate of {best.group}; {chance}."


def _least(group: GroupImpact, best: GroupImpact) -> float:
    """Return how improbable the largest difference would be that these two can show, as many of them going on."""
    chosen = group.selected + best.selected
    fewest = max(0, chosen - best.considered)
    return fisher_exact(Outcome(fewest, group.considered), Outcome(chosen - fewest, best.considered))


def _probability(value: float) -> str:
    """Return a probability to three places; one above 0 never reads as 0.

    >>> _probability(0.0494), _probability(0.0004)
    ('0.049', '<0.001')
    """
    return half_up(value, 3) if value >= LEAST_SHOWN else "<0.001"


def _row(group: GroupImpact) -> list[str]:
    return [
        f"{group.group}{' (small)' if group.small else ''}",
        str(group.selected),
        str(group.considered),
        "" if group.rate is None else f"{half_up(float(100 * group.rate), 1)} %",
        "" if group.ratio is None else half_up(float(group.ratio), 3),
        "" if group.below_four_fifths is None else "under" if group.below_four_fifths else "no",
        "" if group.fisher is None else _probability(group.fisher),
        "" if group.z.value is None else half_up(group.z.value, 2).replace("-", "\N{MINUS SIGN}"),
        "ends it" if group.flips else "",
    ]
