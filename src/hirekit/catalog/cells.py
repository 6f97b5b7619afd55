"""Scorecards as rows: one row a rating; rows of one candidate, round, interviewer, attempt and revision are one card."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from hirekit.catalog.scalars import LONGEST_NUMBER, SCORE_WORDS, moment, shown
from hirekit.catalog.sheet import IDENTITY, OF_CARD, OF_QUESTION, OF_SAFETY, TRUE_OR_FALSE, Row, Sheet, read_sheet
from hirekit.errors import InvalidData, Problem
from hirekit.model.scorecard import ORIGINAL, RATED, QuestionUse, Rating, SafetyFact, Scorecard

WHOLE = re.compile(rf"-?[0-9]{{1,{LONGEST_NUMBER}}}")
TRUTHS = {"": False, "true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}

Rules = Callable[[Scorecard], Iterable[Problem]]


def cards_from_csv(text: str, *, file: str, rules: Rules = lambda _: ()) -> tuple[Scorecard, ...]:
    """Return the cards that the rows of a sheet make, in the order of their first rows.

    Args:
        text: CSV with commas, semicolons or tabs.
        file: What to call it in messages.
        rules: What else a card must keep; paths start at the card.

    Raises:
        InvalidData: With every fault, row by row.
    """
    sheet, rows = read_sheet(text, file=file)
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        key = (*(row[name] for name in IDENTITY), row["attempt"] or "1", row["revision"] or "1")
        groups.setdefault(key, []).append(row)
    cards = [_card(rows_of_one, sheet, rules) for rows_of_one in groups.values()]
    if sheet.problems:
        raise InvalidData(sheet.ordered())
    return tuple(card for card in cards if card is not None)


def _card(rows: list[Row], sheet: Sheet, rules: Rules) -> Scorecard | None:
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


def _cell(path: tuple[str | int, ...], first: Row, places: dict[str, list[Row]]) -> tuple[Row, str]:
    """Return the row and column of what a card's path leads to."""
    head = str(path[0]) if path else ""
    if head in places and len(path) > 1 and isinstance(path[1], int):
        names = {"ratings": {}, "questions": OF_QUESTION, "safety": OF_SAFETY}[head]
        field = str(path[2]) if len(path) > 2 else "criterion"  # noqa: PLR2004
        return places[head][path[1]], next((column for column, name in names.items() if name == field), field)
    return first, next((column for column, field in OF_CARD.items() if field == head), head)


def _shared(rows: list[Row], column: str, sheet: Sheet) -> Any:
    """Return the one value that the rows of a card have in a column; empty cells agree with any value."""
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
    if column in TRUE_OR_FALSE:
        if text.lower() not in TRUTHS:
            sheet.note(number, column, f"must be true or false, not {shown(text)}")
        return TRUTHS.get(text.lower(), False)
    return text or (ORIGINAL if column == "change" else "")


def _whole(row: Row, column: str, sheet: Sheet) -> int:
    if WHOLE.fullmatch(row[column]):
        return int(row[column])
    sheet.note(row.number, column, f"must be a whole number, not {row[column][:40]}")
    return 1


def _made(rows: list[Row], column: str, make: Callable[[Row, Sheet], Any], sheet: Sheet) -> tuple[list[Any], list[Row]]:
    """Return what rows make where a column is filled, and those rows."""
    filled = [row for row in rows if row[column]]
    return [make(row, sheet) for row in filled], filled


def _noted(row: Row, sheet: Sheet, columns: dict[str, str], make: Callable[[], Any]) -> Any:
    try:
        return make()
    except InvalidData as invalid:
        for problem in invalid.problems:
            field = str(problem.path[0])
            sheet.note(
                row.number, next((column for column, name in columns.items() if name == field), field), problem.message
            )
        return None


def _rating(row: Row, sheet: Sheet) -> Any:
    before = len(sheet.problems)
    score = _whole(row, "score", sheet) if row["score"] else None
    if len(sheet.problems) != before:
        return None
    texts = {name: row[name] for name in ("criterion", "why", "evidence")}
    return _noted(row, sheet, {}, lambda: Rating(score=score, state=row["state"] or RATED, **texts))


def _question(row: Row, sheet: Sheet) -> Any:
    values: dict[str, Any] = {field: row[column] for column, field in OF_QUESTION.items() if row[column]}
    if numbers := row["probes"].split():
        if not all(map(SCORE_WORDS.fullmatch, numbers)):
            sheet.note(row.number, "probes", f"must be numbers such as 1 3, not {shown(row['probes'])}")
            return None
        values["probes"] = tuple(map(int, numbers))
    return _noted(row, sheet, OF_QUESTION, lambda: QuestionUse(**values))


def _safety(row: Row, sheet: Sheet) -> Any:
    return _noted(row, sheet, OF_SAFETY, lambda: SafetyFact(duty=row["duty"], fact=row["fact"]))
