"""What interviewers practise on: full sample answers with keyed ratings and the reason for each."""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from string import ascii_uppercase

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems
from hirekit.model.scale import Scale


@attrs.frozen(kw_only=True)
class KeyedRating:
    """The score that experts gave a sample answer on one criterion, and why."""

    criterion: str
    score: int
    why: str

    def __attrs_post_init__(self) -> None:
        refuse(text_problems("why", self.why))


@attrs.frozen(kw_only=True)
class SampleAnswer:
    """One answer in full, as it was spoken.

    Attributes:
        delivery: How it comes across, such as "fluent" or "halting"; never part of the rating.
    """

    id: str
    text: str
    delivery: str = ""
    ratings: tuple[KeyedRating, ...] = attrs.field(converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="fluent-but-weak")
        yield from text_problems("text", self.text)
        yield from text_problems("delivery", self.delivery, required=False, longest=80)
        if not self.ratings:
            yield Problem(("ratings",), "must have at least one keyed rating")
        yield from repeat_problems("ratings", (r.criterion for r in self.ratings), noun="criterion", field="criterion")


@attrs.frozen(kw_only=True)
class Exercise:
    """A question with sample answers at known levels."""

    question: str
    answers: tuple[SampleAnswer, ...] = attrs.field(converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if not self.answers:
            yield Problem(("answers",), "must have at least one sample answer")
        yield from repeat_problems("answers", (answer.id for answer in self.answers), noun="answer")


def calibration_problems(
    exercises: Sequence[Exercise], *, questions: Collection[str], criteria: Collection[str], scale: Scale
) -> Iterator[Problem]:
    """Yield what is wrong with the exercises of a kit that has these questions, criteria and scale."""
    yield from repeat_problems("calibration", (e.question for e in exercises), noun="question", field="question")
    for place, exercise in enumerate(exercises):
        if exercise.question not in questions:
            yield Problem(("calibration", place, "question"), unknown("question", exercise.question, questions))
        for spot, answer in enumerate(exercise.answers):
            for nth, rating in enumerate(answer.ratings):
                at = ("calibration", place, "answers", spot, "ratings", nth)
                if rating.criterion not in criteria:
                    yield Problem((*at, "criterion"), unknown("criterion", rating.criterion, criteria))
                if rating.score not in scale.scores:
                    yield Problem((*at, "score"), f"must be {scale.lowest} to {scale.highest}, not {rating.score}")


@attrs.frozen(kw_only=True)
class PracticeRating:
    """What an interviewer gave a sample answer on one criterion.

    Attributes:
        answer: Its id, whatever letter it had on the sheet.
    """

    interviewer: str
    question: str
    answer: str
    criterion: str
    score: int


def lettered(exercise: Exercise, *, order: str) -> dict[str, SampleAnswer]:
    """Return the answers of an exercise by the letter they have on its sheet, shuffled.

    Args:
        order: Any text; the same gives the same letters on every machine.
    """

    def place(answer: SampleAnswer) -> bytes:
        return hashlib.sha256(f"{order}\n{exercise.question}\n{answer.id}".encode()).digest()

    return {letter_of(nth): answer for nth, answer in enumerate(sorted(exercise.answers, key=place))}


def sheet_code(exercise: Exercise, *, order: str) -> str:
    """Return eight digits that change with the answers of an exercise, their words and the letters they have.

    Ratings carry it, so that letters are never read by a sheet that was printed otherwise.
    """
    found = hashlib.sha256(f"{order}\n{exercise.question}".encode())
    for letter, answer in lettered(exercise, order=order).items():
        found.update(f"\n{letter} {answer.id} {answer.text}".encode())
    return found.hexdigest()[:8]


def letter_of(nth: int) -> str:
    """Return the letter of the nth answer, from 0.

    >>> letter_of(0), letter_of(25), letter_of(26)
    ('A', 'Z', 'A2')
    """
    round_, place = divmod(nth, len(ascii_uppercase))
    return ascii_uppercase[place] + (str(round_ + 1) if round_ else "")
