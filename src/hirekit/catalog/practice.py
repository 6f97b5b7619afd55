"""Interviewers' practice ratings as rows of a CSV: one row a rating of one sample answer."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from hirekit.catalog.scalars import SCORE_WORDS
from hirekit.catalog.sheet import Row, Sheet, neutralised, read_sheet
from hirekit.errors import InvalidData, unknown
from hirekit.model.calibration import Exercise, PracticeRating, SampleAnswer, lettered, sheet_code
from hirekit.model.kit import Kit
from hirekit.model.rules import slug_problems

COLUMNS = ("interviewer", "question", "answer", "criterion", "sheet", "score")
REQUIRED = tuple(column for column in COLUMNS if column != "sheet")


def practice_sheet(exercises: Iterable[Exercise], *, order: str) -> str:
    """Return a CSV to fill in: a row for each rating the exercises ask for, in the order of their sheets."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for exercise in exercises:
        for letter, answer in lettered(exercise, order=order).items():
            for rating in answer.ratings:
                said = (exercise.question, letter, rating.criterion, sheet_code(exercise, order=order))
                writer.writerow(["", *map(neutralised, said), ""])
    return text.getvalue()


def practice_from_csv(text: str, *, file: str, kit: Kit, order: str) -> tuple[PracticeRating, ...]:
    """Return the ratings that rows make, in their order; a row without a score is a rating that was left out.

    Args:
        text: CSV with commas, semicolons or tabs. The column `sheet` may be left out; where it is filled in it must be that of
            the exercise as it is now, in this order.
        file: What to call it in messages.
        order: What the sheets were shuffled by; it says which answer a letter means.

    Raises:
        InvalidData: With every fault, row by row.
    """
    sheet, rows = read_sheet(text, file=file, known=COLUMNS, required=REQUIRED)
    exercises = {exercise.question: exercise for exercise in kit.calibration}
    answers = {id: _answers(exercise, order) for id, exercise in exercises.items()}
    found: dict[tuple[str, ...], int] = {}
    told: set[tuple[str, str]] = set()
    ratings = []
    for row in rows:
        if not row["score"]:
            continue
        faults = [*_faults(row, answers, kit), *_sheet_faults(row, exercises, order)]
        for column, message in faults:
            # A wrong name, or an exercise that was printed differently, would be reported for each of its rows.
            if (column, message) not in told or column not in ("interviewer", "sheet"):
                sheet.note(row.number, column, message)
        told.update(faults)
        if faults:
            continue
        rating = PracticeRating(
            interviewer=row["interviewer"],
            question=row["question"],
            answer=answers[row["question"]][row["answer"]].id,
            criterion=row["criterion"],
            score=int(row["score"]),
        )
        key = (rating.interviewer, rating.question, rating.answer, rating.criterion)
        if key in found:
            sheet.note(
                row.number, "score", f"{rating.interviewer} rated this answer on {rating.criterion} in row {found[key]}"
            )
        found.setdefault(key, row.number)
        ratings.append(rating)
    _refuse_empty(sheet, rows, ratings)
    return tuple(ratings)


def _answers(exercise: Exercise, order: str) -> dict[str, SampleAnswer]:
    """Return the answers by letter and by id; what is an id is never taken for a letter."""
    by_letter = lettered(exercise, order=order)
    return (
        by_letter
        | {letter.lower(): answer for letter, answer in by_letter.items()}
        | {a.id: a for a in exercise.answers}
    )


def _faults(row: Row, answers: dict[str, dict[str, SampleAnswer]], kit: Kit) -> Iterator[tuple[str, str]]:
    """Yield the column and the message of each fault of a row."""
    if not row["interviewer"]:
        yield "interviewer", "is missing"
    else:
        for problem in slug_problems("interviewer", row["interviewer"], example="i-ana"):
            yield "interviewer", problem.message
    if not SCORE_WORDS.fullmatch(row["score"]) or int(row["score"]) not in kit.rubric.scale.scores:
        scale = kit.rubric.scale
        yield (
            "score",
            f"must be a whole number from {scale.lowest} to {scale.highest}, not {row['score'][:40]!r}; leave it empty where you gave none",
        )
    if row["question"] not in answers:
        yield "question", unknown("exercise", row["question"], answers)
        return
    known = answers[row["question"]]
    if row["answer"] not in known:
        yield "answer", unknown("answer", row["answer"], known)
        return
    keyed = [rating.criterion for rating in known[row["answer"]].ratings]
    if row["criterion"] not in keyed:
        yield (
            "criterion",
            f"must be one that the key rates this answer on ({', '.join(keyed)}), not {row['criterion'][:80]!r}",
        )


def _sheet_faults(row: Row, exercises: Mapping[str, Exercise], order: str) -> Iterator[tuple[str, str]]:
    exercise = exercises.get(row["question"])
    printed = row["sheet"].lower()
    if exercise is not None and printed and printed != sheet_code(exercise, order=order):
        message = "was printed in another order (give its --order) or before its answers changed: letters would mislead"
        yield "sheet", f"{row['question']} {message}"


def _refuse_empty(sheet: Sheet, rows: list[Row], ratings: list[PracticeRating]) -> None:
    if not ratings and rows and not sheet.problems:
        sheet.note(rows[0].number, "score", "must be filled in at least one row")
    if sheet.problems:
        raise InvalidData(sheet.ordered())
