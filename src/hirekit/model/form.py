"""A form: the questions of each round, and what may stand in for them on the day."""

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import several


@attrs.frozen(kw_only=True)
class Alternate:
    """A question approved to stand in for one of the form on the day."""

    question: str
    alternate: str


NONE_ALIKE, ASKED_ELSEWHERE, NOT_THERE, BREAKS, TAKEN = WHYS = ("none-alike", "asked", "not-there", "breaks", "taken")

_WHY_SAID = {
    NONE_ALIKE: "the bank has no other on its criterion, of its kind and within two minutes",
    ASKED_ELSEWHERE: "all that are like it are asked, in this form or another",
    NOT_THERE: "what is like it may not be asked there, in the round's time or beside its other questions",
    BREAKS: "what is like it would break a hard constraint",
    TAKEN: "what is like it stands in for another question, or cannot be used beside other stand-ins",
}


@attrs.frozen(kw_only=True)
class Lacking:
    """A question that has no approved stand-in.

    Attributes:
        why: `none-alike`: the bank has no other on its criterion, of its kind and within two minutes; `asked`: all of those are
            asked in this form or another; `not-there`: none of the rest may be asked in the round, within its time and beside
            the other questions; `breaks`: each would break a hard constraint; `taken`: what could stand in does so for
            others, or would break a hard constraint beside their stand-ins.
    """

    question: str
    why: str

    def __attrs_post_init__(self) -> None:
        if self.why not in WHYS:
            refuse([Problem(("why",), f"must be one of {', '.join(WHYS)}, not {self.why!r}")])

    @property
    def says(self) -> str:
        """Why, as a clause.

        >>> Lacking(question="drift", why="breaks").says
        'what is like it would break a hard constraint'
        """
        return _WHY_SAID[self.why]


@attrs.frozen(kw_only=True)
class FormRound:
    """The questions of one round, in the order to ask them.

    Attributes:
        alternates: Approved stand-ins, of different questions different ones.
        lacking: The questions that have none, and why.
    """

    round: str
    questions: tuple[str, ...] = attrs.field(default=(), converter=several)
    alternates: tuple[Alternate, ...] = attrs.field(default=(), converter=several)
    lacking: tuple[Lacking, ...] = attrs.field(default=(), converter=several)


@attrs.frozen(kw_only=True)
class Form:
    """One of several parallel versions of the question set.

    Attributes:
        code: A capital letter, printed on packets.
        cost: The form's own part of the objective.
    """

    code: str
    rounds: tuple[FormRound, ...] = attrs.field(converter=several)
    cost: int = 0

    @property
    def questions(self) -> tuple[str, ...]:
        """Ids of all its questions, in the order met."""
        return tuple(question for round_ in self.rounds for question in round_.questions)

    def round(self, id: str) -> FormRound:
        """Return the questions of a round, or raise KeyError."""
        return {round_.round: round_ for round_ in self.rounds}[id]
