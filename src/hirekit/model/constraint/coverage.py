"""How often, in how many rounds and by how many people a criterion is asked about."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from hirekit.errors import Problem
from hirekit.model.constraint.scope import Scoped, number_problems

ALL = "all"


@attrs.frozen(kw_only=True)
class Coverage(Scoped):
    """A criterion is asked about often enough, in enough rounds and by enough people.

    Attributes:
        criterion: Its id; None, which is to leave it out, for each planned criterion that one of the rounds looks at.
        questions: At least so many questions.
        rounds_apart: In at least so many different rounds.
        interviewers: By at least so many different people, counting the lead and second seats of the rounds it is
            asked in; seating puts different people there.
        primary_only: Whether only questions rated on it count; else those that also show something about it do.
    """

    type: ClassVar[str] = "coverage"
    criterion: str | None = None
    questions: int = 1
    rounds_apart: int = 1
    interviewers: int = 0
    primary_only: bool = True

    def _problems(self) -> Iterator[Problem]:
        if self.criterion is not None and not self.criterion.strip():
            yield Problem(("criterion",), "is blank; name a criterion, or leave it out for each planned one")
        elif self.criterion == ALL:
            yield Problem(("criterion",), "must be None for each planned criterion; only files write all")
        for name in ("questions", "rounds_apart", "interviewers"):
            yield from number_problems(name, getattr(self, name))
        if not self.questions and not self.rounds_apart and not self.interviewers:
            yield Problem((), "must ask for at least one question, round or interviewer")
