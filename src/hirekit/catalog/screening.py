"""Answers to the qualification screen as rows of a CSV: one row a candidate and item."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from hirekit.catalog.sheet import Row, neutralised, read_sheet
from hirekit.errors import InvalidData, unknown
from hirekit.model.role import ScreenItem
from hirekit.model.rules import slug_problems
from hirekit.model.screening import ANSWERS, UNKNOWN, ScreenAnswer

COLUMNS = ("candidate", "item", "answer")


def screen_sheet(items: Iterable[ScreenItem]) -> str:
    """Return a CSV to fill in: a row for each item, for one candidate; copy the rows for the next."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(["", neutralised(item.id), ""] for item in items)
    return text.getvalue()


def screen_answers_from_csv(text: str, *, file: str, items: Iterable[ScreenItem]) -> tuple[ScreenAnswer, ...]:
    """Return the answers that rows make, in their order; an empty answer is unknown.

    Args:
        text: CSV with commas, semicolons or tabs.
        file: What to call it in messages.
        items: All that is asked.

    Raises:
        InvalidData: With every fault, row by row.
    """
    sheet, rows = read_sheet(text, file=file, known=COLUMNS, required=COLUMNS)
    asked = {item.id: item for item in items}
    found: dict[tuple[str, str], int] = {}
    answers = []
    for row in rows:
        faults = tuple(_faults(row, asked))
        for column, message in faults:
            sheet.note(row.number, column, message)
        key = (row["candidate"], row["item"])
        if not faults and key in found:
            sheet.note(row.number, "answer", f"{row['candidate']} answered {row['item']} in row {found[key]}")
        found.setdefault(key, row.number)
        if not faults:
            answer = row["answer"].lower() or UNKNOWN
            answers.append(ScreenAnswer(candidate=row["candidate"], item=row["item"], answer=answer))
    if sheet.problems:
        raise InvalidData(sheet.ordered())
    return tuple(answers)


def _faults(row: Row, asked: Mapping[str, ScreenItem]) -> Iterator[tuple[str, str]]:
    """Yield the column and the message of each fault of a row."""
    if not row["candidate"]:
        yield "candidate", "is missing"
    else:
        for problem in slug_problems("candidate", row["candidate"], example="c-017"):
            yield "candidate", problem.message
    if row["item"] not in asked:
        yield "item", unknown("screen item", row["item"], asked)
    if row["answer"] and row["answer"].lower() not in ANSWERS:
        yield "answer", f"must be {', '.join(ANSWERS[:-1])} or {ANSWERS[-1]}, not {row['answer'][:40]!r}"
