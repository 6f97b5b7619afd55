"""Adverse impact from files: groups joined to outcomes in memory, suppressed aggregates out, the join never written."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Location, Problem
from hirekit.scoring.impact import (
    SMALLEST_CELL,
    GroupImpact,
    Outcome,
    Stratified,
    impact,
    mantel_haenszel,
    scoring_rates,
)

YES, NO = ("yes", "true", "1"), ("no", "false", "0")
EVERY_JOB = ""
AND = " and "


@attrs.frozen(kw_only=True)
class Table:
    """One stage of one job, or of all jobs, or the scoring rates, by one way of grouping.

    Attributes:
        what: `selection` or `scoring` (above the median of everybody).
        job: Empty for all jobs together: the sum of the cells shown for each.
        by: The column of the group file, or both of them.
        groups: Those large enough to show.
        withheld: How many groups are not shown.
        stratified: Each group against the one with the highest rate, within jobs; where there are several jobs.
    """

    what: str
    stage: str
    job: str
    by: str
    groups: tuple[GroupImpact, ...]
    withheld: int
    stratified: tuple[tuple[str, Stratified], ...] = ()


@attrs.frozen(kw_only=True)
class ImpactReport:
    """Suppressed aggregates.

    Attributes:
        ungrouped: How many candidates of the outcomes the group file does not have.
    """

    smallest_cell: int
    tables: tuple[Table, ...]
    ungrouped: int


@attrs.frozen
class _Row:
    candidate: str
    stage: str
    job: str
    selected: bool


def impact_report(
    outcomes: Path, groups: Path, *, composites: Path | None = None, smallest_cell: int = SMALLEST_CELL
) -> ImpactReport:
    """Return selection rates by stage and job, then over jobs, and scoring rates; small cells withheld.

    Args:
        outcomes: CSV of candidate, stage, job, selected.
        groups: CSV of candidate, group and, where wanted, group2; pseudonyms, kept apart from everything else.
        composites: CSV of candidate, composite, for scoring rates as Local Law 144 counts them.

    Raises:
        InvalidData: With the line of every fault, and never with who it is about.
    """
    problems: list[Problem] = []
    rows = _outcomes(outcomes, problems)
    named, columns = _groups(groups, problems)
    scores = _composites(composites, problems) if composites else {}
    if problems:
        raise InvalidData(problems)
    tables: list[Table] = []
    for by, of in _ways(named, columns):
        tables += _selection(rows, by, of, smallest_cell)
        scored = [id for id in scores if id in of]
        if scored:
            rates = scoring_rates([float(scores[id]) for id in scored], [of[id] for id in scored])
            tables.append(_table("scoring", "", EVERY_JOB, by, rates, smallest_cell))
    missing = {row.candidate for row in rows} | set(scores)
    return ImpactReport(smallest_cell=smallest_cell, tables=tuple(tables), ungrouped=len(missing - set(named)))


def shown(groups: Mapping[str, Outcome], *, smallest_cell: int) -> dict[str, Outcome]:
    """Return the groups that may be shown, so that none withheld can be worked out from a table of one column beside it.

    A group is withheld where it is small; of joined groups the smallest others too, until what is withheld of
    each single group is nobody or no small number.
    """
    kept = {group: outcome for group, outcome in groups.items() if outcome.considered >= smallest_cell}
    while True:
        risky = _risky(groups, kept, smallest_cell)
        if risky is None:
            return kept
        del kept[risky]


def _risky(groups: Mapping[str, Outcome], kept: Mapping[str, Outcome], smallest_cell: int) -> str | None:
    margins = sorted({(place, part) for group in groups for place, part in enumerate(group.split(AND))})
    for place, part in margins:
        inside = [group for group in groups if AND in group and group.split(AND)[place] == part]
        gone = sum(groups[group].considered for group in inside if group not in kept)
        left = [group for group in inside if group in kept]
        if 0 < gone < smallest_cell and left:
            return min(left, key=lambda group: (groups[group].considered, group))
    return None


def _selection(rows: Iterable[_Row], by: str, of: Mapping[str, str], smallest_cell: int) -> Iterable[Table]:
    counted: dict[str, dict[str, dict[str, list[bool]]]] = {}
    for row in rows:
        if row.candidate in of:
            inside = counted.setdefault(row.stage, {}).setdefault(row.job, {})
            inside.setdefault(of[row.candidate], []).append(row.selected)
    for stage, jobs in counted.items():
        cells = {
            job: {group: Outcome(sum(went), len(went)) for group, went in sorted(groups.items())}
            for job, groups in jobs.items()
        }
        for job, groups in cells.items():
            yield _table("selection", stage, job, by, groups, smallest_cell)
        if len(cells) > 1:
            yield _pooled(stage, by, [shown(groups, smallest_cell=smallest_cell) for groups in cells.values()])


def _pooled(stage: str, by: str, strata: list[dict[str, Outcome]]) -> Table:
    """Return all jobs together, from the cells shown alone: a total over more would give away what is withheld."""
    names = sorted({group for groups in strata for group in groups})
    sums = {
        name: Outcome(
            sum(groups[name].selected for groups in strata if name in groups),
            sum(groups[name].considered for groups in strata if name in groups),
        )
        for name in names
    }
    found = impact(sums)
    best = next((one.group for one in found if one.ratio == 1), None)
    stratified = tuple(
        (
            name,
            mantel_haenszel((groups[name], groups[best]) for groups in strata if name in groups and best in groups),
        )
        for name in names
        if best is not None and name != best
    )
    return Table(what="selection", stage=stage, job=EVERY_JOB, by=by, groups=found, withheld=0, stratified=stratified)


def _table(what: str, stage: str, job: str, by: str, groups: Mapping[str, Outcome], smallest_cell: int) -> Table:
    kept = shown(groups, smallest_cell=smallest_cell)
    return Table(
        what=what,
        stage=stage,
        job=job,
        by=by,
        groups=impact(kept, smallest_cell=smallest_cell),
        withheld=len(groups) - len(kept),
    )


def _ways(named: Mapping[str, tuple[str, ...]], columns: int) -> Iterable[tuple[str, Mapping[str, str]]]:
    yield "group", {id: parts[0] for id, parts in named.items()}
    if columns > 1:
        yield "group2", {id: parts[1] for id, parts in named.items()}
        yield "group and group2", {id: AND.join(parts) for id, parts in named.items()}


def _outcomes(path: Path, problems: list[Problem]) -> list[_Row]:
    rows: list[_Row] = []
    seen: set[tuple[str, str, str]] = set()

    def take(cells: Mapping[str, str], fault: Callable[[str, str], None]) -> None:
        said = cells["selected"].lower()
        if said not in (*YES, *NO):
            fault("selected", "must be yes or no")
        key = cells["candidate"], cells["stage"], cells["job"]
        if key in seen:
            fault("candidate", "has a row for this stage and job already")
        seen.add(key)
        rows.append(_Row(*key, said in YES))

    _read(path, ("candidate", "stage", "job", "selected"), problems, take)
    return rows


def _groups(path: Path, problems: list[Problem]) -> tuple[dict[str, tuple[str, ...]], int]:
    named: dict[str, tuple[str, ...]] = {}

    def take(cells: Mapping[str, str], fault: Callable[[str, str], None]) -> None:
        if cells["candidate"] in named:
            fault("candidate", "has a row already")
        parts = tuple(cells[name] for name in ("group", "group2") if name in cells)
        for name, part in zip(("group", "group2"), parts, strict=False):
            if AND in part:
                fault(name, "must not hold the word 'and', which joins the two; use a comma or 'or'")
        named[cells["candidate"]] = parts

    _read(path, ("candidate", "group"), problems, take, optional=("group2",))
    return named, max((len(parts) for parts in named.values()), default=1)


def _composites(path: Path, problems: list[Problem]) -> dict[str, Fraction]:
    scores: dict[str, Fraction] = {}

    def take(cells: Mapping[str, str], fault: Callable[[str, str], None]) -> None:
        if cells["candidate"] in scores:
            fault("candidate", "has a row already")
        try:
            scores[cells["candidate"]] = Fraction(cells["composite"])
        except (ValueError, ZeroDivisionError):
            fault("composite", "must be a number")

    _read(path, ("candidate", "composite"), problems, take)
    return scores


def _read(
    path: Path,
    needed: tuple[str, ...],
    problems: list[Problem],
    take: Callable[[Mapping[str, str], Callable[[str, str], None]], None],
    *,
    optional: tuple[str, ...] = (),
) -> None:
    from hirekit.catalog.files import read_text  # noqa: PLC0415

    reader = csv.DictReader(io.StringIO(read_text(path, name=str(path)).removeprefix("\ufeff")))
    heads = [head.strip().lower() for head in reader.fieldnames or ()]
    reader.fieldnames = heads
    missing = [name for name in needed if name not in heads]
    if missing:
        wanted = ", ".join((*needed, *(f"{name} if wanted" for name in optional)))
        problems.append(
            Problem((), f"must have the columns {wanted}; lacks {', '.join(missing)}", Location(str(path), 1))
        )
        return
    used = [name for name in (*needed, *optional) if name in heads]
    for row in reader:
        line = reader.line_num

        def fault(name: str, message: str, line: int = line) -> None:
            problems.append(Problem((name,), message, Location(str(path), line)))

        cells = {name: (row.get(name) or "").strip() for name in used}
        empty = [name for name, cell in cells.items() if not cell]
        for name in empty:
            fault(name, "is missing")
        if not empty:
            take(cells, fault)
