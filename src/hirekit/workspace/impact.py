"""Adverse impact from files: groups joined to outcomes in memory, suppressed aggregates out, the join never written."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Problem
from hirekit.scoring.adverse_impact.impact import SMALLEST_CELL, GroupImpact, impact
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.scoring_rates import scoring_rates
from hirekit.scoring.adverse_impact.strata import Stratified, mantel_haenszel
from hirekit.scoring.adverse_impact.suppression import safe_groups
from hirekit.workspace.impact_files import AND, Row, read_composites, read_groups, read_outcomes

EVERY_JOB = ""


@attrs.frozen(kw_only=True)
class Table:
    """One stage of one job, or of all jobs, or the scoring rates, by one way of grouping.

    Attributes:
        what: `selection` or `scoring` (above the median of all composites).
        job: Empty for all jobs together: the sum of the cells shown for each, and of what several jobs together may show of
            groups that each must withhold.
        by: The column of the group file, or both of them.
        groups: Those that may be shown, of the candidates who may be counted.
        withheld: How many groups are not shown at all.
        rest: Whether cells are counted that no single job shows.
        whole: Whether everybody of the groups shown is counted.
        stratified: Each group against the one with the highest rate, within jobs; where there are several jobs.
    """

    what: str
    stage: str
    job: str
    by: str
    groups: tuple[GroupImpact, ...]
    withheld: int
    whole: bool
    rest: bool = False
    stratified: tuple[tuple[str, Stratified], ...] = ()


@attrs.frozen(kw_only=True)
class ImpactReport:
    """Suppressed aggregates.

    Attributes:
        ungrouped: How many candidates of the outcomes and composites the group file does not have.
        unscored: How many candidates of the composites have none; they are in no scoring rate and not in the median.
    """

    smallest_cell: int
    tables: tuple[Table, ...]
    ungrouped: int
    unscored: int = 0


def impact_report(
    outcomes: Path, groups: Path, *, composites: Path | None = None, smallest_cell: int = SMALLEST_CELL
) -> ImpactReport:
    """Return selection rates by stage and job, then over jobs, and scoring rates; small cells withheld.

    The candidates of one group (joined with group2, where there is one) in one job are counted in every table of that
    job or in none: in none where one of their cells, at any stage, is small. Those that several jobs withhold are one
    more such cell of all jobs together, under the same rule. So every figure is a sum of cells that may be shown, and no
    difference of figures tells anything of the others.

    Args:
        outcomes: CSV of candidate, stage, job, selected.
        groups: CSV of candidate, group and, where wanted, group2; pseudonyms, kept apart from everything else.
        composites: CSV of candidate, composite, for scoring rates as Local Law 144 counts them, such as `hirekit score --csv`
            writes; where there is no composite the cell is empty.

    Raises:
        InvalidData: With the line of every fault, and never with who it is about.
    """
    problems: list[Problem] = []
    everybody = read_outcomes(outcomes, problems)
    named, columns = read_groups(groups, problems)
    given = read_composites(composites, problems) if composites else {}
    if problems:
        raise InvalidData(problems)
    scores = {id: score for id, score in given.items() if score is not None}
    finest = {id: AND.join(parts) for id, parts in named.items()}
    rows = [row for row in everybody if row.candidate in named]
    counted = _countable(rows, finest, smallest_cell)
    together = counted | _countable_together([row for row in rows if row not in counted], finest, smallest_cell)
    scored = _scorable(scores, rows, counted, finest, smallest_cell)
    tables: list[Table] = []
    for by, of in _ways(named, columns):
        tables += _selection(rows, counted, together, by, of)
        asked = {of[id] for id in scores if id in of}
        if asked:
            rates = scoring_rates(
                [float(score) for score in scores.values()], [_group_of(id, of, scored) for id in scores]
            )
            whole = not any(of[id] in rates for id in scores if id in of and id not in scored)
            tables.append(_table("scoring", "", EVERY_JOB, by, rates, len(asked) - len(rates), whole=whole))
    missing = ({row.candidate for row in everybody} | set(scores)) - set(named)
    return ImpactReport(
        smallest_cell=smallest_cell,
        tables=tuple(tables),
        ungrouped=len(missing),
        unscored=len(given) - len(scores),
    )


def _countable(rows: Iterable[Row], finest: Mapping[str, str], smallest_cell: int) -> set[Row]:
    """Return the rows of those finest groups of a job that may be shown at all its stages."""
    inside: dict[str, dict[str, list[Row]]] = {}
    for row in rows:
        inside.setdefault(row.job, {}).setdefault(finest[row.candidate], []).append(row)
    return {
        row
        for groups in inside.values()
        for group in safe_groups({name: _stages(of) for name, of in groups.items()}, smallest_cell=smallest_cell)
        for row in groups[group]
    }


def _countable_together(rows: Iterable[Row], finest: Mapping[str, str], smallest_cell: int) -> set[Row]:
    """Return the rows of those finest groups that several jobs withhold and that may be shown of them together.

    A group of which at some stage only one job withholds anything stays withheld: together with a total known elsewhere it
    would tell of that job alone.
    """
    inside: dict[str, list[Row]] = {}
    for row in rows:
        inside.setdefault(finest[row.candidate], []).append(row)
    of_one = {name for name, some in inside.items() if not _at_several_jobs(some)}
    stages = {name: _stages(some) for name, some in inside.items()}
    shown = safe_groups(stages, smallest_cell=smallest_cell, hidden=of_one)
    return {row for group in shown for row in inside[group]}


def _at_several_jobs(rows: Iterable[Row]) -> bool:
    jobs: dict[str, set[str]] = {}
    for row in rows:
        jobs.setdefault(row.stage, set()).add(row.job)
    return all(len(some) > 1 for some in jobs.values())


def _stages(rows: Iterable[Row]) -> list[Outcome]:
    went: dict[str, list[bool]] = {}
    for row in rows:
        went.setdefault(row.stage, []).append(row.selected)
    return [Outcome(sum(some), len(some)) for some in went.values()]


def _scorable(
    scores: Mapping[str, Fraction],
    rows: Iterable[Row],
    counted: set[Row],
    finest: Mapping[str, str],
    smallest_cell: int,
) -> set[str]:
    """Return whose scores may be counted: not those whose outcomes are all withheld, nor a group too small without them."""
    withheld = {row.candidate for row in rows} - {row.candidate for row in counted}
    left = {id for id in scores if id in finest and id not in withheld}
    rates = scoring_rates([float(score) for score in scores.values()], [_group_of(id, finest, left) for id in scores])
    safe = safe_groups({group: (rate,) for group, rate in rates.items()}, smallest_cell=smallest_cell)
    return {id for id in left if finest[id] in safe}


def _group_of(candidate: str, of: Mapping[str, str], counted: set[str]) -> str | None:
    return of[candidate] if candidate in counted else None


def _selection(
    rows: Iterable[Row], counted: set[Row], together: set[Row], by: str, of: Mapping[str, str]
) -> Iterable[Table]:
    asked: dict[str, dict[str, dict[str, list[Row]]]] = {}
    for row in rows:
        inside = asked.setdefault(row.stage, {}).setdefault(row.job, {})
        inside.setdefault(of[row.candidate], []).append(row)
    for stage, jobs in asked.items():
        strata: list[dict[str, Outcome]] = []
        everybody: dict[str, list[Row]] = {}
        for job, groups in jobs.items():
            shown = _outcomes(groups, counted)
            whole = all(shown[group].considered == len(groups[group]) for group in shown)
            strata.append(shown)
            for group, some in groups.items():
                everybody.setdefault(group, []).extend(some)
            yield _table("selection", stage, job, by, shown, len(groups) - len(shown), whole=whole)
        if len(jobs) > 1:
            yield _pooled(stage, by, strata, everybody, together)


def _outcomes(groups: Mapping[str, list[Row]], counted: set[Row]) -> dict[str, Outcome]:
    left = {group: [row for row in some if row in counted] for group, some in sorted(groups.items())}
    return {group: Outcome(sum(row.selected for row in some), len(some)) for group, some in left.items() if some}


def _pooled(
    stage: str, by: str, strata: list[dict[str, Outcome]], everybody: Mapping[str, list[Row]], together: set[Row]
) -> Table:
    """Return all jobs together: a total over more than what may be shown would give away what is withheld."""
    sums = _outcomes(everybody, together)
    whole = all(one.considered == len(everybody[name]) for name, one in sums.items())
    pooled = _table("selection", stage, EVERY_JOB, by, sums, len(everybody) - len(sums), whole=whole)
    best = next((one.group for one in pooled.groups if one.ratio == 1), None)
    stratified = tuple(
        (
            name,
            mantel_haenszel((groups[name], groups[best]) for groups in strata if name in groups and best in groups),
        )
        for name in sums
        if best is not None and name != best
    )
    shown = sum(one.considered for groups in strata for one in groups.values())
    rest = sum(one.considered for one in sums.values()) > shown
    return attrs.evolve(pooled, rest=rest, stratified=stratified)


def _table(
    what: str, stage: str, job: str, by: str, shown: Mapping[str, Outcome], withheld: int, *, whole: bool
) -> Table:
    return Table(what=what, stage=stage, job=job, by=by, groups=impact(shown), withheld=withheld, whole=whole)


def _ways(named: Mapping[str, tuple[str, ...]], columns: int) -> Iterable[tuple[str, Mapping[str, str]]]:
    yield "group", {id: parts[0] for id, parts in named.items()}
    if columns > 1:
        yield "group2", {id: parts[1] for id, parts in named.items()}
        yield "group and group2", {id: AND.join(parts) for id, parts in named.items()}
