"""The files of adverse impact: outcomes, groups and composites, with the line of every fault and never who it is about."""

import csv
import io
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path

import attrs

from hirekit.catalog.files import read_text
from hirekit.catalog.scalars import DECIMAL, LONGEST_NUMBER, exact_number
from hirekit.errors import Location, Problem
from hirekit.model.rules import UNPRINTABLE, control_character

YES, NO = ("yes", "true", "1"), ("no", "false", "0")
AND = " and "
LARGEST_COMPOSITE = 10**9
OTHER_DELIMITERS = {";": "semicolons", "\t": "tabs"}
QUOTED = "a cell that holds a comma stands in double quotes"


@attrs.frozen
class Row:
    """One outcome: who, at which stage of which job, and whether they went on."""

    candidate: str
    stage: str
    job: str
    selected: bool


def read_outcomes(path: Path, problems: list[Problem]) -> list[Row]:
    """Return the rows of candidate, stage, job, selected, and note what is wrong with the others."""
    rows: list[Row] = []
    seen: set[tuple[str, str, str]] = set()

    def take(cells: Mapping[str, str], fault: Callable[[str, str], None]) -> None:
        said = cells["selected"].lower()
        if said not in (*YES, *NO):
            fault("selected", "must be yes or no")
        key = cells["candidate"], cells["stage"], cells["job"]
        if key in seen:
            fault("candidate", "has a row for this stage and job already")
        seen.add(key)
        rows.append(Row(*key, said in YES))

    _read(path, ("candidate", "stage", "job", "selected"), problems, take)
    return rows


def read_groups(path: Path, problems: list[Problem]) -> tuple[dict[str, tuple[str, ...]], int]:
    """Return each candidate's group, or group and group2, and how many of them there are."""
    named: dict[str, tuple[str, ...]] = {}

    def take(cells: Mapping[str, str], fault: Callable[[str, str], None]) -> None:
        if cells["candidate"] in named:
            fault("candidate", "has a row already")
        parts = tuple(cells[name] for name in ("group", "group2") if name in cells)
        for name, part in zip(("group", "group2"), parts, strict=False):
            if AND in part:
                fault(name, "must not hold the word 'and', which joins the two; use a comma or 'or'")
        named[cells["candidate"]] = parts

    before = len(problems)
    _read(path, ("candidate", "group"), problems, take, optional=("group2",))
    if not named and len(problems) == before:
        problems.append(Problem((), "must have at least one row beneath the header", Location(str(path), 1)))
    return named, max((len(parts) for parts in named.values()), default=1)


def read_composites(path: Path, problems: list[Problem]) -> dict[str, Fraction | None]:
    """Return each candidate's composite, exactly, None where the cell is empty; a number out of all proportion is a fault.

    `hirekit score --csv` writes an empty cell for a candidate with too little evidence for a composite.
    """
    scores: dict[str, Fraction | None] = {}

    def take(cells: Mapping[str, str], fault: Callable[[str, str], None]) -> None:
        if cells["candidate"] in scores:
            fault("candidate", "has a row already")
        if not cells["composite"]:
            scores.setdefault(cells["candidate"], None)
            return
        if not DECIMAL.fullmatch(cells["composite"]):
            fault("composite", "must be a number such as 3.25")
            return
        score = exact_number(cells["composite"])
        if score is None or abs(score) > LARGEST_COMPOSITE:
            fault("composite", f"must be at most {LARGEST_COMPOSITE:,}, in at most {LONGEST_NUMBER} digits")
            return
        scores[cells["candidate"]] = score

    _read(path, ("candidate", "composite"), problems, take, may_be_empty=("composite",))
    return scores


def _read(
    path: Path,
    needed: tuple[str, ...],
    problems: list[Problem],
    take: Callable[[Mapping[str, str], Callable[[str, str], None]], None],
    *,
    optional: tuple[str, ...] = (),
    may_be_empty: tuple[str, ...] = (),
) -> None:
    rows = _rows(path, needed, problems)
    if rows is None:
        return
    heads = [head.strip().lower() for head in rows[0][1]] if rows else []
    missing = [name for name in needed if name not in heads]
    if missing:
        wanted = ", ".join((*needed, *(f"{name} if wanted" for name in optional)))
        problems.append(
            Problem((), f"must have the columns {wanted}; lacks {', '.join(missing)}", Location(str(path), 1))
        )
        return
    used = [name for name in (*needed, *optional) if name in heads]
    problems.extend(
        Problem((), f"the column {name} is there twice", Location(str(path), rows[0][0]))
        for name in used
        if heads.count(name) > 1
    )
    for line, row in rows[1:]:

        def fault(name: str, message: str, line: int = line) -> None:
            problems.append(Problem((name,) if name else (), message, Location(str(path), line)))

        if any(cell.strip() for cell in row[len(heads) :]):
            # Half of a number with a decimal comma, or of a name that holds one, would be read as the whole.
            fault("", f"must have at most {len(heads)} cells, as many as the header, not {len(row)}; {QUOTED}")
            continue
        said = dict(zip(heads, row, strict=False))
        cells = {name: said.get(name, "").strip() for name in used}
        empty = [name for name, cell in cells.items() if not cell and name not in may_be_empty]
        for name in empty:
            fault(name, "is missing")
        unprintable = {name: found.group() for name, cell in cells.items() if (found := UNPRINTABLE.search(cell))}
        for name, character in unprintable.items():
            fault(name, control_character(character))
        if not empty and not unprintable:
            take(cells, fault)


def _other_delimiter(head: str, needed: tuple[str, ...]) -> str:
    """Return the name of the character that separates the needed columns, where that is not a comma."""
    for delimiter, words in OTHER_DELIMITERS.items():
        if set(needed) <= {name.strip(' "').lower() for name in head.split(delimiter)}:
            return words
    return ""


def _rows(path: Path, needed: tuple[str, ...], problems: list[Problem]) -> list[tuple[int, list[str]]] | None:
    """Return each row that is not blank with the number of its last line, or None where a row cannot be read."""
    text = read_text(path, name=str(path)).removeprefix("\ufeff")
    line, head = next(((line, head) for line, head in enumerate(text.splitlines(), start=1) if head.strip()), (1, ""))
    if instead := _other_delimiter(head, needed):
        message = f"must have commas between cells, not {instead}; save it as CSV with commas"
        problems.append(Problem((), message, Location(str(path), line)))
        return None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[tuple[int, list[str]]] = []
    try:
        rows.extend((reader.line_num, row) for row in reader if row)
    except csv.Error as fault:
        why = "a cell is too long" if "limit" in str(fault) else "the quotes of a cell do not match"
        at = Location(str(path), rows[-1][0] + 1 if rows else 1)
        problems.append(Problem((), f"{why}; this row cannot be read", at))
        return None
    return rows
