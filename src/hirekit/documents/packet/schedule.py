"""The minutes of a sitting, drawn to scale."""

from datetime import datetime, timedelta
from fractions import Fraction

import attrs

from hirekit.documents.words.phrases import clock, elapsed
from hirekit.model.loop import Round
from hirekit.model.question import Question

OPEN, ASK, SPARE, CLOSE, WRITE = "open", "ask", "spare", "close", "write"


@attrs.frozen(kw_only=True)
class Slot:
    """One stretch of a sitting.

    Attributes:
        kind: open, ask, spare, close or write.
        start, minutes: Whole minutes from the beginning of the sitting.
        question: Place of the question, from 1; 0 where nothing is asked.
    """

    kind: str
    start: int
    minutes: int
    question: int = 0

    @property
    def end(self) -> int:
        return self.start + self.minutes


def slots(round_: Round, questions: tuple[Question, ...], time_factor: Fraction) -> tuple[Slot, ...]:
    """Return the stretches of a sitting, the candidate's part stretched by their time factor.

    Each boundary is rounded up to a minute, so the whole is never shorter than what was agreed.
    """
    asked = sum(question.minutes for question in questions)
    parts = [(OPEN, round_.opening, 0)]
    parts += [(ASK, question.minutes, place) for place, question in enumerate(questions, start=1)]
    parts += [(SPARE, round_.question_minutes - asked, 0), (CLOSE, round_.closing, 0)]
    found, passed = [], 0
    for kind, minutes, question in parts:
        start, end = _stretched(passed, time_factor), _stretched(passed + minutes, time_factor)
        passed += minutes
        if minutes > 0:
            found.append(Slot(kind=kind, start=start, minutes=end - start, question=question))
    if round_.writing:
        found.append(Slot(kind=WRITE, start=_stretched(passed, time_factor), minutes=round_.writing))
    return tuple(found)


def _stretched(minutes: int, factor: Fraction) -> int:
    return -(-minutes * factor.numerator // factor.denominator)


def shown_time(start: datetime | None, minutes: int) -> str:
    """Return the time of day, or the time passed where no beginning is fixed."""
    return clock(start + timedelta(minutes=minutes)) if start else elapsed(minutes)
