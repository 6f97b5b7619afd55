"""The rows and columns of a sheet of scorecards, whichever program saved it.

A cell that a spreadsheet would take for a formula is written with an apostrophe before it, and read without. Places
are rows and columns of the sheet, from 1.
"""

import csv
import io
import re
from collections.abc import Iterator

import attrs

from hirekit.catalog.scalars import shown
from hirekit.errors import InvalidData, Location, Problem, did_you_mean, refuse

IDENTITY = ("requisition", "candidate", "round", "interviewer")
COLUMNS = (*IDENTITY, "criterion", "score", "state", "why", "evidence", "submitted_at", "instrument")
REQUIRED = (*IDENTITY, "criterion", "score", "evidence")
# Columns that repeat what a whole card says: the field of the card, and its default as text.
OF_CARD = {
    "submitted_at": "submitted_at",
    "instrument": "instrument",
    "change": "change",
    "change_why": "why",
    "shadow": "shadow",
    "recommendation": "recommendation",
    "signed_by": "signed_by",
    "signed_at": "signed_at",
    "independent": "independent",
}
TRUE_OR_FALSE = frozenset(("shadow", "independent"))
OF_QUESTION = {
    "question": "id",
    "asked": "asked",
    "probes": "probes",
    "replaced_by": "replaced_by",
    "question_why": "why",
}
OF_SAFETY = {"duty": "duty", "fact": "fact"}
EXTRA = (
    "attempt",
    "revision",
    "change",
    "change_why",
    "shadow",
    "recommendation",
    "signed_by",
    "signed_at",
    "independent",
    *OF_QUESTION,
    *OF_SAFETY,
)
NOTES = frozenset(("evidence", "why", "change_why", "question_why", "fact"))
DELIMITERS = ",;\t"
FORMULA = re.compile(r"'*[=+\-@\t\r]")
NEUTRAL = re.compile(r"'+[=+\-@\t\r]")
MOST_ROWS = 200_000


def neutralised(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> neutralised("=1+1"), neutralised("it's")
    ("'=1+1", "it's")
    """
    return f"'{text}" if FORMULA.match(text) else text


def restored(cell: str) -> str:
    """Return the text that `neutralised` was given.

    >>> restored("'=1+1"), restored("'quoted'")
    ('=1+1', "'quoted'")
    """
    return cell[1:] if NEUTRAL.match(cell) else cell


def _text(column: str, cell: str) -> str:
    """Return what a cell says; blanks around it count only where people wrote a note."""
    return restored(cell) if column in NOTES else restored(cell.strip())


@attrs.frozen
class Row:
    """One row's cells by column, stripped and restored."""

    number: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@attrs.frozen(eq=False)
class Sheet:
    """A sheet being read: its columns by name, from 0, and the faults found so far."""

    file: str
    columns: dict[str, int]
    problems: list[Problem] = attrs.Factory(list)

    def note(self, row: int, column: str, message: str) -> None:
        place = self.columns.get(column, 0) + 1
        self.problems.append(Problem((column,) if column else (), message, Location(self.file, row, place)))

    def ordered(self) -> list[Problem]:
        """Return the faults row by row."""
        return sorted(dict.fromkeys(self.problems), key=_reading_order)


def read_sheet(
    text: str, *, file: str, known: tuple[str, ...] = (*COLUMNS, *EXTRA), required: tuple[str, ...] = REQUIRED
) -> tuple[Sheet, list[Row]]:
    """Return a sheet and its rows that are not empty, beneath the header.

    Args:
        text: CSV with commas, semicolons or tabs.
        file: What to call it in messages.
        known, required: The columns it may have, and those it must.

    Raises:
        InvalidData: It is empty, or its header or quotes are at fault.
    """
    rows = _rows(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), file)
    start, header = next(((number, row) for number, row in rows if any(cell.strip() for cell in row)), (1, []))
    if not header:
        raise InvalidData([Problem((), "is empty", Location(file))])
    sheet = Sheet(file, {})
    _read_header(header, start, sheet, known, required)
    refuse(sheet.ordered())
    found = []
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        said = {name: _text(name, cells[place]) for name, place in sheet.columns.items() if place < len(cells)}
        found.append(Row(number, said))
        if any(cell.strip() for cell in cells[len(header) :]):
            sheet.note(number, "", f"must have at most {len(header)} cells, as many as the header, not {len(cells)}")
    if not found:
        sheet.note(start, "", "must have at least one row beneath the header")
    return sheet, found


def _rows(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with its number, from 1."""
    first, _, rest = text.partition("\n")
    declared = re.fullmatch(r"sep=(.)\r?", first)
    delimiter = declared[1] if declared else max(DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(rest if declared else text, newline=""), delimiter=delimiter, strict=True)
    number = 1 if declared else 0
    try:
        for cells in reader:
            number += 1
            if number > MOST_ROWS:
                raise InvalidData([Problem((), f"must have at most {MOST_ROWS} rows", Location(file))])
            yield number, cells
    except csv.Error as fault:
        message = "a cell is too long" if "limit" in str(fault) else "the quotes of a cell do not match"
        raise InvalidData([Problem((), f"{message}; this row cannot be read", Location(file, number + 1))]) from None


def _read_header(header: list[str], row: int, sheet: Sheet, known: tuple[str, ...], required: tuple[str, ...]) -> None:
    for place, cell in enumerate(header):
        name = re.sub(r"[\s-]+", "_", cell.strip().lower())
        at = Location(sheet.file, row, place + 1)
        if not name:
            continue
        if name not in known:
            hint = did_you_mean(name, known) or f"; the columns are {', '.join(known)}"
            sheet.problems.append(Problem((), f"{shown(cell.strip())} is not a column{hint}", at))
        elif name in sheet.columns:
            sheet.problems.append(Problem((), f"the column {name} is there twice", at))
        else:
            sheet.columns[name] = place
    for name in required:
        if name not in sheet.columns:
            sheet.problems.append(Problem((), f"the column {name} is missing", Location(sheet.file, row, 1)))


def _reading_order(problem: Problem) -> tuple[int, int]:
    at = problem.location or Location("")
    return at.line or 0, at.column or 0
