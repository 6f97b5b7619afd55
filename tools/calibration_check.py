"""A blind check of a kit's calibration key: print the sample answers without it, and mark what readers gave them.

    python tools/calibration_check.py sheet KIT SEED            a reader's sheet: anchors, then answers, mixed
    python tools/calibration_check.py mark KIT SEED ANSWERS...  how far the readers' scores agree with the key

ANSWERS is YAML: `ratings: {KIT: {number of the answer: {criterion: score}}}`; the file's name is the reader's. Answers
of all exercises are mixed and carry numbers only, so that no answer is rated beside the others to its question.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

import hirekit
from hirekit.model.calibration import Exercise, PracticeRating, SampleAnswer
from hirekit.scoring.practice import agreement, keyed_pairs


def numbered(kit: hirekit.Kit, seed: str) -> Iterator[tuple[str, Exercise, SampleAnswer]]:
    """Yield all sample answers of a kit in an order that the seed alone decides."""
    every = [(exercise, answer) for exercise in kit.calibration for answer in exercise.answers]
    random.Random(f"{seed} {kit.id}").shuffle(every)  # noqa: S311 - a shuffle that must come out the same again
    for place, (exercise, answer) in enumerate(every, start=1):
        yield f"{place:02}", exercise, answer


def sheet(kit: hirekit.Kit, seed: str) -> None:
    questions = {question.id: question for question in kit.bank.questions}
    rated = {r.criterion for exercise in kit.calibration for answer in exercise.answers for r in answer.ratings}
    print(f"# {kit.id}: criteria and anchors\n")
    for criterion in kit.rubric.criteria:
        if criterion.id in rated:
            print(f"## {criterion.id}: {criterion.title}\n\n{criterion.definition}\n")
            print("\n".join(f"- {anchor.score}: {anchor.text}" for anchor in criterion.anchors), "\n")
    print(f"# {kit.id}: answers\n")
    for number, exercise, answer in numbered(kit, seed):
        question = questions[exercise.question]
        print(f"## {number}: rate {', '.join(rating.criterion for rating in answer.ratings)}\n")
        print(f"Asked: {question.prompt}\n\n{answer.text}\n")
    for handout in kit.bank.handouts:
        if any(handout.id in questions[exercise.question].handouts for exercise in kit.calibration):
            print(f"# {kit.id}: hand-out {handout.title}\n\n{handout.text}\n")


def given(kit: hirekit.Kit, seed: str, path: Path) -> Iterator[PracticeRating]:
    """Yield what one reader gave; a rating that is missing stops the marking, for it would flatter the figures."""
    scores = yaml.safe_load(path.read_text(encoding="utf-8"))["ratings"][kit.id]
    for number, exercise, answer in numbered(kit, seed):
        for rating in answer.ratings:
            yield PracticeRating(
                interviewer=path.stem,
                question=exercise.question,
                answer=answer.id,
                criterion=rating.criterion,
                score=scores[number][rating.criterion],
            )


def mark(kit: hirekit.Kit, seed: str, paths: list[Path]) -> None:
    pairs = keyed_pairs(kit, [rating for path in paths for rating in given(kit, seed, path)])
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
    task, name, chosen = sys.argv[1:4]
    if task == "sheet":
        sheet(hirekit.load_kit(name), chosen)
    else:
        mark(hirekit.load_kit(name), chosen, [Path(path) for path in sys.argv[4:]])
