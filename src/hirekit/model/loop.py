"""The interview process: a loop of rounds."""

from collections.abc import Iterator
from fractions import Fraction

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.constraint import Constraint
from hirekit.model.question import KINDS
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems

SEATS = ("lead", "second", "shadow")
RATING_SEATS = ("lead", "second")
LONGEST_ROUND_MINUTES = 600


@attrs.frozen(kw_only=True)
class Round:
    """One sitting.

    Attributes:
        minutes: The whole sitting, from opening to the end of writing.
        opening: Minutes to open.
        closing: Minutes for the candidate's own questions.
        writing: Minutes to write, alone, when the candidate has left.
        kinds: Kinds of question allowed; empty for all.
        focus: Criteria looked at; empty for all that are planned.
        seats: Who sits in it.
        break_after: Minutes of break before the next round.
        skills: What interviewers who lead it or sit second must have, of the skills the panel gives them.
    """

    id: str
    title: str
    purpose: str = ""
    minutes: int
    opening: int = 5
    closing: int = 5
    writing: int = 10
    kinds: tuple[str, ...] = attrs.field(default=(), converter=several)
    focus: tuple[str, ...] = attrs.field(default=(), converter=several)
    seats: tuple[str, ...] = attrs.field(default=("lead",), converter=several)
    break_after: int = 0
    skills: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="ml-case")
        yield from text_problems("title", self.title, longest=60)
        yield from text_problems("purpose", self.purpose, required=False, longest=400)
        if not 1 <= self.minutes <= LONGEST_ROUND_MINUTES:
            yield Problem(("minutes",), f"must be 1 to {LONGEST_ROUND_MINUTES}, not {self.minutes}")
        elif self.question_minutes < 1:
            taken = self.opening + self.closing + self.writing
            yield Problem(
                ("minutes",),
                f"must leave time to ask: {self.minutes} less {taken} for opening, closing and writing is {self.question_minutes}",
            )
        for name in ("opening", "closing", "writing", "break_after"):
            if getattr(self, name) < 0:
                yield Problem((name,), f"must not be negative, not {getattr(self, name)}")
        for name, known in (("kinds", KINDS), ("seats", SEATS)):
            for place, value in enumerate(getattr(self, name)):
                if value not in known:
                    yield Problem((name, place), f"must be one of {', '.join(known)}, not {value!r}")
            yield from repeat_problems(name, getattr(self, name), noun="", field=None)
        yield from repeat_problems("focus", self.focus, noun="criterion", field=None)

    @property
    def question_minutes(self) -> int:
        """Minutes left for questions."""
        return self.minutes - self.opening - self.closing - self.writing

    @property
    def candidate_minutes(self) -> int:
        """Minutes the candidate is there."""
        return self.minutes - self.writing

    def candidate_minutes_at(self, time_factor: Fraction) -> int:
        """Return the minutes the candidate is there under a time factor, rounded up."""
        return -(-self.candidate_minutes * time_factor.numerator // time_factor.denominator)


@attrs.frozen(kw_only=True)
class Loop:
    """The rounds of an interview process, in the order candidates meet them.

    Attributes:
        weights: The preset of the rubric that fits whom the loop is for, where a requisition names none; empty for
            the weights written in the rubric.
        constraints: What question sets for this loop must or should satisfy, unless a requisition says otherwise.
    """

    id: str
    title: str
    summary: str = ""
    job_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
    rounds: tuple[Round, ...] = attrs.field(converter=several)
    weights: str = ""
    constraints: tuple[Constraint, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="onsite")
        yield from text_problems("title", self.title, longest=60)
        yield from text_problems("summary", self.summary, required=False)
        if not self.rounds:
            yield Problem(("rounds",), "must have at least one round")
        yield from repeat_problems("rounds", (round_.id for round_ in self.rounds), noun="round")

    def round(self, id: str) -> Round:
        """Return the round with this id, or raise KeyError."""
        return {round_.id: round_ for round_ in self.rounds}[id]

    @property
    def focus(self) -> tuple[str, ...]:
        """Criteria in focus anywhere in the loop, in the order they are met."""
        return tuple(dict.fromkeys(criterion for round_ in self.rounds for criterion in round_.focus))
