"""A blind check of a kit's calibration key: print the sample answers without it, and mark what readers gave them.

    python tools/calibration_check.py sheet KIT SEED [STEP]              a reader's sheet: anchors, then answers, mixed
    python tools/calibration_check.py mark KIT SEED [STEP] ANSWERS...    how far the readers' scores agree with the key

STEP takes every so many exercises, from the first on; 1, all, where it is left out. ANSWERS has a line for each item of
the sheet, its number, a tab and the score; the file's name is the reader's. Answers of all exercises are mixed and carry
numbers only, so that no answer is rated beside the others to its question; one that is keyed on two criteria is two items.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import hirekit
from hirekit.model.calibration import Exercise, KeyedRating, PracticeRating, SampleAnswer
from hirekit.scoring.reliability.practice import agreement, keyed_pairs

Item = tuple[Exercise, SampleAnswer, KeyedRating]


def numbered(kit: hirekit.Kit, seed: str, step: int) -> Iterator[tuple[str, Item]]:
    """Yield what is to be rated, in an order that the seed alone decides, by its number on the sheet."""
    items = [
        (exercise, answer, rating)
        for exercise in kit.calibration[::step]
        for answer in exercise.answers
        for rating in answer.ratings
    ]
    random.Random(f"{seed} {kit.id}").shuffle(items)  # noqa: S311 - a shuffle that must come out the same again
    for place, item in enumerate(items, start=1):
        yield f"{kit.id[0].upper()}{place:02}", item


def sheet(kit: hirekit.Kit, seed: str, step: int) -> None:
    items = list(numbered(kit, seed, step))
    questions = {question.id: question for question in kit.bank.questions}
    rated = {rating.criterion for _, (_, _, rating) in items}
    print(f"# {kit.title}: criteria and anchors\n")
    for criterion in kit.rubric.criteria:
        if criterion.id in rated:
            print(f"## {criterion.id}: {criterion.title}\n\n{criterion.definition}\n")
            print("\n".join(f"- {anchor.score}: {anchor.text}" for anchor in criterion.anchors), "\n")
    print(f"# {kit.title}: answers\n")
    for number, (exercise, answer, rating) in items:
        print(f"## {number}: rate {rating.criterion}\n")
        print(f"Asked: {questions[exercise.question].prompt}\n\n{answer.text}\n")
    asked = {exercise.question for _, (exercise, _, _) in items}
    for handout in kit.bank.handouts:
        if any(handout.id in questions[id].handouts for id in asked):
            print(f"# {kit.title}: hand-out {handout.title}\n\n{handout.text}\n")


def given(kit: hirekit.Kit, seed: str, step: int, path: Path) -> Iterator[PracticeRating]:
    """Yield what one reader gave; a rating that is missing stops the marking, for it would flatter the figures."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    scores = {number.strip(): int(score) for number, score, *_ in rows}
    for number, (exercise, answer, rating) in numbered(kit, seed, step):
        yield PracticeRating(
            interviewer=path.stem,
            question=exercise.question,
            answer=answer.id,
            criterion=rating.criterion,
            score=scores[number],
        )


def mark(kit: hirekit.Kit, seed: str, step: int, paths: list[Path]) -> None:
    pairs = keyed_pairs(kit, [rating for path in paths for rating in given(kit, seed, step, path)])
    found = agreement(pairs)
    for part in (found.overall, *found.parts):
        if not (part.interviewer and part.criterion):
            about = part.interviewer or part.criterion or "all"
            print(f"{about}: {part.exact} of {part.ratings} exact, {part.within_one} within one, lean {part.lean}")
    for coefficient in found.coefficients:
        value = coefficient.reason if coefficient.value is None else f"{coefficient.value:.3f}"
        print(f"{coefficient.name} {coefficient.about}: {value}")
    for pair in pairs:
        if pair.given != pair.right:
            print(f"  {' '.join(pair.thing)}, {pair.criterion}: {pair.interviewer} {pair.given}, key {pair.right}")


if __name__ == "__main__":
    task, name, chosen, *rest = sys.argv[1:]
    every = int(rest.pop(0)) if rest and rest[0].isdigit() else 1
    if task == "sheet":
        sheet(hirekit.load_kit(name), chosen, every)
    else:
        mark(hirekit.load_kit(name), chosen, every, [Path(path) for path in rest])
