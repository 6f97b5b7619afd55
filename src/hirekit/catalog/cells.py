"""Scorecards as rows: one row a rating; rows of one candidate, round, interviewer, attempt and revision are one card.

A cell that a spreadsheet would take for a formula is written with an apostrophe before it, and read without. Places
are rows and columns of the sheet, from 1, its header being row 1.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from hirekit.catalog.scalars import SCORE_WORDS, moment, shown
from hirekit.errors import InvalidData, Location, Problem, did_you_mean, refuse
from hirekit.model.scorecard import ORIGINAL, RATED, QuestionUse, Rating, SafetyFact, Scorecard

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
}
OF_QUESTION = {"question": "id", "asked": "asked", "replaced_by": "replaced_by", "question_why": "why"}
OF_SAFETY = {"duty": "duty", "fact": "fact"}
EXTRA = ("attempt", "revision", "change", "change_why", "shadow", "recommendation", *OF_QUESTION, *OF_SAFETY)
NOTES = frozenset(("evidence", "why", "change_why", "question_why", "fact"))
DELIMITERS = ",;\t"
FORMULA = re.compile(r"'*[=+\-@\t\r]")
NEUTRAL = re.compile(r"'+[=+\-@\t\r]")
LONGEST_CELL = 100_000
MOST_ROWS = 200_000
TRUTHS = {"": False, "true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}

Rules = Callable[[Scorecard], Iterable[Problem]]


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
class _Row:
    """One row's cells by column, stripped and restored."""

    number: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@attrs.frozen(eq=False)
class _Sheet:
    """A sheet being read."""

    file: str
    columns: dict[str, int]
    problems: list[Problem] = attrs.Factory(list)

    def note(self, row: int, column: str, message: str) -> None:
        place = self.columns.get(column, 0) + 1
        self.problems.append(Problem((column,) if column else (), message, Location(self.file, row, place)))


def cards_from_csv(text: str, *, file: str, rules: Rules = lambda _: ()) -> tuple[Scorecard, ...]:
    """Return the cards that the rows of a sheet make, in the order of their first rows.

    Args:
        text: CSV with commas, semicolons or tabs.
        file: What to call it in messages.
        rules: What else a card must keep; paths start at the card.

    Raises:
        InvalidData: With every fault, row by row.
    """
    rows = _rows(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), file)
    start, header = next(((number, row) for number, row in rows if any(cell.strip() for cell in row)), (1, []))
    if not header:
        raise InvalidData([Problem((), "is empty", Location(file))])
    sheet = _Sheet(file, {})
    _read_header(header, start, sheet)
    refuse(sorted(sheet.problems, key=_reading_order))
    groups: dict[tuple[str, ...], list[_Row]] = {}
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        row = _Row(
            number,
            {name: _text(name, cells[place]) for name, place in sheet.columns.items() if place < len(cells)},
        )
        if any(cell.strip() for cell in cells[len(header) :]):
            sheet.note(number, "", f"must have at most {len(header)} cells, as many as the header, not {len(cells)}")
        key = (*(row[name] for name in IDENTITY), row["attempt"] or "1", row["revision"] or "1")
        groups.setdefault(key, []).append(row)
    if not groups:
        sheet.note(start, "", "must have at least one row beneath the header")
    cards = [_card(rows_of_one, sheet, rules) for rows_of_one in groups.values()]
    if sheet.problems:
        raise InvalidData(sorted(dict.fromkeys(sheet.problems), key=_reading_order))
    return tuple(card for card in cards if card is not None)


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


def _read_header(header: list[str], row: int, sheet: _Sheet) -> None:
    known = (*COLUMNS, *EXTRA)
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
    for name in REQUIRED:
        if name not in sheet.columns:
            sheet.problems.append(Problem((), f"the column {name} is missing", Location(sheet.file, row, 1)))


def _card(rows: list[_Row], sheet: _Sheet, rules: Rules) -> Scorecard | None:
    """Return the card that rows make, or None with its faults noted."""
    before = len(sheet.problems)
    first = rows[0]
    values: dict[str, Any] = {name: first[name] for name in IDENTITY}
    for name in IDENTITY:
        if not values[name]:
            sheet.note(first.number, name, "is missing")
    for name in ("attempt", "revision"):
        values[name] = _whole(first, name, sheet) if first[name] else 1
    for column, field in OF_CARD.items():
        values[field] = _shared(rows, column, sheet)
    ratings, rated = _made(rows, "criterion", _rating, sheet)
    questions, asked = _made(rows, "question", _question, sheet)
    safety, told = _made(rows, "duty", _safety, sheet)
    for row in rows:
        if not row["criterion"] and not row["question"] and not row["duty"]:
            sheet.note(row.number, "criterion", "is missing")
    if len(sheet.problems) != before:
        return None
    places = {"ratings": rated, "questions": asked, "safety": told}
    try:
        card = Scorecard(**values, ratings=ratings, questions=questions, safety=safety)
        problems = tuple(rules(card))
    except InvalidData as invalid:
        problems = invalid.problems
    for problem in problems:
        row, column = _cell(problem.path, first, places)
        sheet.note(row.number, column, problem.message)
    return None if problems else card


def _cell(path: tuple[str | int, ...], first: _Row, places: dict[str, list[_Row]]) -> tuple[_Row, str]:
    """Return the row and column of what a card's path leads to."""
    head = str(path[0]) if path else ""
    if head in places and len(path) > 1 and isinstance(path[1], int):
        names = {"ratings": {}, "questions": OF_QUESTION, "safety": OF_SAFETY}[head]
        field = str(path[2]) if len(path) > 2 else "criterion"  # noqa: PLR2004
        return places[head][path[1]], next((column for column, name in names.items() if name == field), field)
    return first, next((column for column, field in OF_CARD.items() if field == head), head)


def _shared(rows: list[_Row], column: str, sheet: _Sheet) -> Any:
    """Return what the rows of a card say alike in a column; empty cells agree with any."""
    said = [row for row in rows if row[column]]
    for row in said[1:]:
        if row[column] != said[0][column]:
            sheet.note(row.number, column, f"must be the same in all rows of a card; row {said[0].number} differs")
    text = said[0][column] if said else ""
    number = said[0].number if said else 0
    if column == "submitted_at":
        when = moment(text) if text else None
        if text and (when is None or when.tzinfo is None):
            sheet.note(
                number,
                column,
                f"must be a date and time with its zone such as 2026-12-01T11:20-05:00, not {shown(text)}",
            )
        return when
    if column == "shadow":
        if text.lower() not in TRUTHS:
            sheet.note(number, column, f"must be true or false, not {shown(text)}")
        return TRUTHS.get(text.lower(), False)
    return text or (ORIGINAL if column == "change" else "")


def _whole(row: _Row, column: str, sheet: _Sheet) -> int:
    if SCORE_WORDS.fullmatch(row[column]):
        return int(row[column])
    sheet.note(row.number, column, f"must be a whole number, not {row[column][:40]}")
    return 1


def _made(
    rows: list[_Row], column: str, make: Callable[[_Row, _Sheet], Any], sheet: _Sheet
) -> tuple[list[Any], list[_Row]]:
    """Return what rows make where a column is filled, and those rows."""
    filled = [row for row in rows if row[column]]
    return [make(row, sheet) for row in filled], filled


def _noted(row: _Row, sheet: _Sheet, columns: dict[str, str], make: Callable[[], Any]) -> Any:
    try:
        return make()
    except InvalidData as invalid:
        for problem in invalid.problems:
            field = str(problem.path[0])
            sheet.note(
                row.number, next((column for column, name in columns.items() if name == field), field), problem.message
            )
        return None


def _rating(row: _Row, sheet: _Sheet) -> Any:
    before = len(sheet.problems)
    score = _whole(row, "score", sheet) if row["score"] else None
    if len(sheet.problems) != before:
        return None
    texts = {name: row[name] for name in ("criterion", "why", "evidence")}
    return _noted(row, sheet, {}, lambda: Rating(score=score, state=row["state"] or RATED, **texts))


def _question(row: _Row, sheet: _Sheet) -> Any:
    values = {field: row[column] for column, field in OF_QUESTION.items() if row[column]}
    return _noted(row, sheet, OF_QUESTION, lambda: QuestionUse(**values))


def _safety(row: _Row, sheet: _Sheet) -> Any:
    return _noted(row, sheet, OF_SAFETY, lambda: SafetyFact(duty=row["duty"], fact=row["fact"]))


def _reading_order(problem: Problem) -> tuple[int, int]:
    at = problem.location or Location("")
    return at.line or 0, at.column or 0
