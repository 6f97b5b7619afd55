"""Adverse impact from files: groups joined to outcomes in memory, suppressed aggregates out, the join never written."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from pathlib import Path

import attrs

from hirekit.catalog.scalars import LONGEST_NUMBER, exact_number
from hirekit.errors import InvalidData, Location, Problem
from hirekit.scoring.impact import (
    SMALLEST_CELL,
    GroupImpact,
    Outcome,
    Stratified,
    impact,
    mantel_haenszel,
    safe_groups,
    scoring_rates,
)

YES, NO = ("yes", "true", "1"), ("no", "false", "0")
EVERY_JOB = ""
AND = " and "
LARGEST_COMPOSITE = 10**9


@attrs.frozen(kw_only=True)
class Table:
    """One stage of one job, or of all jobs, or the scoring rates, by one way of grouping.

    Attributes:
        what: `selection` or `scoring` (above the median of all composites).
        job: Empty for all jobs together: the sum of the cells shown for each.
        by: The column of the group file, or both of them.
        groups: Those that may be shown, of the candidates who may be counted.
        withheld: How many groups are not shown at all.
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

    The candidates of one group (joined with group2, where there is one) in one job are counted in every table or in
    none: in none where one of their cells, at any stage, is small. So every figure is a sum of cells that may be
    shown, and no difference of figures tells anything of the others.

    Args:
        outcomes: CSV of candidate, stage, job, selected.
        groups: CSV of candidate, group and, where wanted, group2; pseudonyms, kept apart from everything else.
        composites: CSV of candidate, composite, for scoring rates as Local Law 144 counts them.

    Raises:
        InvalidData: With the line of every fault, and never with who it is about.
    """
    problems: list[Problem] = []
    everybody = _outcomes(outcomes, problems)
    named, columns = _groups(groups, problems)
    scores = _composites(composites, problems) if composites else {}
    if problems:
        raise InvalidData(problems)
    finest = {id: AND.join(parts) for id, parts in named.items()}
    rows = [row for row in everybody if row.candidate in named]
    counted = _countable(rows, finest, smallest_cell)
    scored = _scorable(scores, rows, counted, finest, smallest_cell)
    tables: list[Table] = []
    for by, of in _ways(named, columns):
        tables += _selection(rows, counted, by, of)
        asked = {of[id] for id in scores if id in of}
        if asked:
            rates = scoring_rates(
                [float(score) for score in scores.values()], [_group_of(id, of, scored) for id in scores]
            )
            whole = not any(of[id] in rates for id in scores if id in of and id not in scored)
            tables.append(_table("scoring", "", EVERY_JOB, by, rates, len(asked) - len(rates), whole=whole))
    missing = {row.candidate for row in everybody} | set(scores)
    return ImpactReport(smallest_cell=smallest_cell, tables=tuple(tables), ungrouped=len(missing - set(named)))


def _countable(rows: Iterable[_Row], finest: Mapping[str, str], smallest_cell: int) -> set[_Row]:
    """Return the rows of those finest groups of a job that may be shown at all its stages."""
    inside: dict[str, dict[str, list[_Row]]] = {}
    for row in rows:
        inside.setdefault(row.job, {}).setdefault(finest[row.candidate], []).append(row)
    return {
        row
        for groups in inside.values()
        for group in safe_groups({name: _stages(of) for name, of in groups.items()}, smallest_cell=smallest_cell)
        for row in groups[group]
    }


def _stages(rows: Iterable[_Row]) -> list[Outcome]:
    went: dict[str, list[bool]] = {}
    for row in rows:
        went.setdefault(row.stage, []).append(row.selected)
    return [Outcome(sum(some), len(some)) for some in went.values()]


def _scorable(
    scores: Mapping[str, Fraction],
    rows: Iterable[_Row],
    counted: set[_Row],
    finest: Mapping[str, str],
    smallest_cell: int,
) -> set[str]:
    """Return whose scores may be counted: of nobody whose every outcome is withheld, nor of a group that is small then."""
    withheld = {row.candidate for row in rows} - {row.candidate for row in counted}
    left = {id for id in scores if id in finest and id not in withheld}
    rates = scoring_rates([float(score) for score in scores.values()], [_group_of(id, finest, left) for id in scores])
    safe = safe_groups({group: (rate,) for group, rate in rates.items()}, smallest_cell=smallest_cell)
    return {id for id in left if finest[id] in safe}


def _group_of(candidate: str, of: Mapping[str, str], counted: set[str]) -> str | None:
    return of[candidate] if candidate in counted else None


def _selection(rows: Iterable[_Row], counted: set[_Row], by: str, of: Mapping[str, str]) -> Iterable[Table]:
    asked: dict[str, dict[str, dict[str, list[_Row]]]] = {}
    for row in rows:
        inside = asked.setdefault(row.stage, {}).setdefault(row.job, {})
        inside.setdefault(of[row.candidate], []).append(row)
    for stage, jobs in asked.items():
        strata: list[dict[str, Outcome]] = []
        complete = True
        for job, groups in jobs.items():
            left = {group: [row for row in some if row in counted] for group, some in sorted(groups.items())}
            shown = {
                group: Outcome(sum(row.selected for row in some), len(some)) for group, some in left.items() if some
            }
            whole = all(shown[group].considered == len(groups[group]) for group in shown)
            strata.append(shown)
            complete = complete and whole and len(shown) == len(groups)
            yield _table("selection", stage, job, by, shown, len(groups) - len(shown), whole=whole)
        if len(jobs) > 1:
            yield _pooled(stage, by, strata, whole=complete)


def _pooled(stage: str, by: str, strata: list[dict[str, Outcome]], *, whole: bool) -> Table:
    """Return all jobs together, from the cells shown alone: a total over more would give away what is withheld."""
    names = sorted({group for groups in strata for group in groups})
    sums = {
        name: Outcome(
            sum(groups[name].selected for groups in strata if name in groups),
            sum(groups[name].considered for groups in strata if name in groups),
        )
        for name in names
    }
    pooled = _table("selection", stage, EVERY_JOB, by, sums, 0, whole=whole)
    best = next((one.group for one in pooled.groups if one.ratio == 1), None)
    stratified = tuple(
        (
            name,
            mantel_haenszel((groups[name], groups[best]) for groups in strata if name in groups and best in groups),
        )
        for name in names
        if best is not None and name != best
    )
    return attrs.evolve(pooled, stratified=stratified)


def _table(
    what: str, stage: str, job: str, by: str, shown: Mapping[str, Outcome], withheld: int, *, whole: bool
) -> Table:
    return Table(what=what, stage=stage, job=job, by=by, groups=impact(shown), withheld=withheld, whole=whole)


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
            score = exact_number(cells["composite"])
        except (ValueError, ZeroDivisionError):
            fault("composite", "must be a number")
            return
        if score is None or abs(score) > LARGEST_COMPOSITE:
            fault("composite", f"must be at most {LARGEST_COMPOSITE:,}, in at most {LONGEST_NUMBER} digits")
            return
        scores[cells["candidate"]] = score

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
