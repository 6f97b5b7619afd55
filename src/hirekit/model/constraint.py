"""Things a question set must or should satisfy, each one a value a person can read, save and switch off.

A constraint without a price is hard. With one, each unit by which it is missed costs that many points of the
objective. Prices of the parts of the objective are those of the published form-assembly cases by default.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.question import KINDS
from hirekit.model.rules import SLUG, repeat_problems, several, slug_problems, text_problems

ATTRIBUTES = (
    "any",
    "kind",
    "tag",
    "topic",
    "job_level",
    "language",
    "criterion",
    "probes",
    "competency",
    "handout",
    "minutes",
)
UNITS = ("questions", "minutes")
FORM_CODE = re.compile("[A-Z]{1,2}")
MINUTES_RANGE = re.compile(r"(\d+)|(\d*)-(\d*)")
USE = re.compile(r"(\S+) (?:(\d{4}-\d{2}-\d{2})|(\d{1,6}))")
HIGHEST_PRICE = 1_000_000
HIGHEST_NUMBER = 100_000


@attrs.frozen(kw_only=True)
class _Scoped:
    """What every constraint has; shared here so that the dozen below can be read side by side.

    Attributes:
        id: Unique among the constraints of a plan; a later one with the same id takes the place of an earlier one.
            Empty for one that need not be named.
        label: How to say it to people; empty for the words hirekit has for it.
        price: Points for each unit it is missed by; None where it is hard.
        rounds: Ids of the rounds it is about; empty for all.
        forms: Codes of the forms it is about; empty for all.
        enabled: False to switch it off and keep it written.
    """

    id: str = ""
    label: str = ""
    price: int | None = None
    rounds: tuple[str, ...] = attrs.field(default=(), converter=several)
    forms: tuple[str, ...] = attrs.field(default=(), converter=several)
    enabled: bool = True

    def __attrs_post_init__(self) -> None:
        refuse((*self._scope_problems(), *self._problems()))

    def _scope_problems(self) -> Iterator[Problem]:
        if self.id:
            yield from slug_problems("id", self.id, example="two-looks-at-drift")
        yield from text_problems("label", self.label, required=False, longest=200)
        if self.price is not None:
            yield from _number_problems("price", self.price, highest=HIGHEST_PRICE)
        yield from repeat_problems("rounds", self.rounds, noun="round", field=None)
        yield from repeat_problems("forms", self.forms, noun="form", field=None)
        for place, code in enumerate(self.forms):
            if not FORM_CODE.fullmatch(code):
                yield Problem(("forms", place), f"must be the code of a form such as 'A', not {code!r}")

    def _problems(self) -> Iterator[Problem]:
        yield from ()


@attrs.frozen(kw_only=True)
class Coverage(_Scoped):
    """A criterion is asked about often enough, in enough rounds and by enough people.

    Attributes:
        criterion: Its id; empty for each planned criterion that one of the rounds looks at.
        questions: At least so many questions.
        rounds_apart: In at least so many different rounds.
        interviewers: By at least so many different people, counting the lead and second seats of the rounds it is
            asked in; seating puts different people there.
        primary_only: Whether only questions rated on it count; else those that also show something about it do.
    """

    type: ClassVar[str] = "coverage"
    criterion: str = ""
    questions: int = 1
    rounds_apart: int = 1
    interviewers: int = 0
    primary_only: bool = True

    def _problems(self) -> Iterator[Problem]:
        for name in ("questions", "rounds_apart", "interviewers"):
            yield from _number_problems(name, getattr(self, name))
        if not self.questions and not self.rounds_apart and not self.interviewers:
            yield Problem((), "must ask for at least one question, round or interviewer")


@attrs.frozen(kw_only=True)
class TimeBudget(_Scoped):
    """Questions of a round take at most its time for questions, or *minutes*; missed by the minute."""

    type: ClassVar[str] = "time-budget"
    minutes: int | None = None

    def _problems(self) -> Iterator[Problem]:
        if self.minutes is not None:
            yield from _number_problems("minutes", self.minutes, lowest=1)


@attrs.frozen(kw_only=True)
class TimeFloor(_Scoped):
    """Questions of a round take at least *minutes*, or *percent* of its time for questions; missed by the minute."""

    type: ClassVar[str] = "time-floor"
    minutes: int | None = None
    percent: int | None = None

    def _problems(self) -> Iterator[Problem]:
        if (self.minutes is None) == (self.percent is None):
            yield Problem((), "must give either minutes or percent, and not both")
        if self.minutes is not None:
            yield from _number_problems("minutes", self.minutes)
        if self.percent is not None:
            yield from _number_problems("percent", self.percent, highest=100)


@attrs.frozen(kw_only=True)
class Idle(_Scoped):
    """A round leaves at most *tolerance* minutes of its time for questions unused; missed by the minute."""

    type: ClassVar[str] = "idle"
    tolerance: int = 5
    price: int | None = 30

    def _problems(self) -> Iterator[Problem]:
        yield from _number_problems("tolerance", self.tolerance)


@attrs.frozen(kw_only=True)
class ShareBand(_Scoped):
    """Each competency takes its share of the asked time, give or take *tolerance* percentage points.

    It is missed by the hundredth of a minute: a minute too many costs a hundred times the price.

    Attributes:
        competencies: Ids of those it is about; empty for all.
    """

    type: ClassVar[str] = "share-band"
    tolerance: int = 3
    competencies: tuple[str, ...] = attrs.field(default=(), converter=several)
    price: int | None = 1

    def _problems(self) -> Iterator[Problem]:
        yield from _number_problems("tolerance", self.tolerance, highest=100)
        yield from repeat_problems("competencies", self.competencies, noun="competency", field=None)


@attrs.frozen(kw_only=True)
class LevelFit(_Scoped):
    """Questions suit the opening's job level; missed by the rung.

    Attributes:
        within: Questions more rungs away than this are left out unless they are required.
    """

    type: ClassVar[str] = "level-fit"
    within: int = 1
    price: int | None = 40

    def _problems(self) -> Iterator[Problem]:
        yield from _number_problems("within", self.within)


@attrs.frozen(kw_only=True)
class Kinds(_Scoped):
    """Only questions of these kinds are asked; missed by the question."""

    type: ClassVar[str] = "kinds"
    kinds: tuple[str, ...] = attrs.field(converter=several)

    def _problems(self) -> Iterator[Problem]:
        if not self.kinds:
            yield Problem(("kinds",), "must name at least one kind")
        for place, kind in enumerate(self.kinds):
            if kind not in KINDS:
                yield Problem(("kinds", place), f"must be one of {', '.join(KINDS)}, not {kind!r}")


@attrs.frozen(kw_only=True)
class Count(_Scoped):
    """Of the questions with a value of an attribute there are at least *least* and at most *most*.

    Attributes:
        attribute: any, kind, tag, topic, job_level, language, criterion (the primary), probes (primary or secondary),
            competency, handout or minutes.
        value: What the attribute is; a range such as "20-45", "20-" or "-8" for minutes; empty for any.
        unit: What is counted: questions, or their minutes.
        each_round: Whether it holds for each round by itself, or for the rounds together.
    """

    type: ClassVar[str] = "count"
    attribute: str
    value: str = ""
    least: int = 0
    most: int | None = None
    unit: str = "questions"
    each_round: bool = False

    def _problems(self) -> Iterator[Problem]:
        for name, known in (("attribute", ATTRIBUTES), ("unit", UNITS)):
            if getattr(self, name) not in known:
                yield Problem((name,), f"must be one of {', '.join(known)}, not {getattr(self, name)!r}")
        if (self.attribute == "any") == bool(self.value):
            yield Problem(("value",), "must be given, except where the attribute is any")
        if self.attribute == "minutes" and not MINUTES_RANGE.fullmatch(self.value):
            yield Problem(("value",), f"must be minutes or a range such as '20-45', not {self.value!r}")
        yield from _number_problems("least", self.least)
        if self.most is None:
            if not self.least:
                yield Problem((), "must give least or most")
        elif self.most < self.least:
            yield Problem(("most",), f"must be at least {self.least}, not {self.most}")
        else:
            yield from _number_problems("most", self.most)


@attrs.frozen(kw_only=True)
class Enemies(_Scoped):
    """At most one of these questions is in a form; missed by the question.

    Attributes:
        questions: Two ids or more; or
        tag: all questions that carry this tag.
    """

    type: ClassVar[str] = "enemies"
    questions: tuple[str, ...] = attrs.field(default=(), converter=several)
    tag: str = ""

    def _problems(self) -> Iterator[Problem]:
        yield from repeat_problems("questions", self.questions, noun="question", field=None)
        if bool(self.questions) == bool(self.tag):
            yield Problem((), "must give either questions or a tag, and not both")
        elif len(self.questions) == 1:
            yield Problem(("questions",), "must name at least two questions")


@attrs.frozen(kw_only=True)
class AllOrNone(_Scoped):
    """A form has all of these questions or none of them; missed by the question."""

    type: ClassVar[str] = "all-or-none"
    questions: tuple[str, ...] = attrs.field(converter=several)

    def _problems(self) -> Iterator[Problem]:
        yield from repeat_problems("questions", self.questions, noun="question", field=None)
        if len(self.questions) < 2:  # noqa: PLR2004
            yield Problem(("questions",), "must name at least two questions")


@attrs.frozen(kw_only=True)
class Required(_Scoped):
    """A question is asked, in one of the rounds named where any are."""

    type: ClassVar[str] = "required"
    question: str

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("question", self.question, example="model-fell-after-launch")


@attrs.frozen(kw_only=True)
class Excluded(_Scoped):
    """A question, or every question with a tag, is not asked; in the rounds named where any are."""

    type: ClassVar[str] = "excluded"
    question: str = ""
    tag: str = ""

    def _problems(self) -> Iterator[Problem]:
        if bool(self.question) == bool(self.tag):
            yield Problem((), "must give either a question or a tag, and not both")


@attrs.frozen(kw_only=True)
class Freshness(_Scoped):
    """Questions that candidates have seen are avoided; missed by the earlier use.

    Attributes:
        log: Earlier uses: a question's id and a day, such as "drift 2026-11-02", once for each use; or its id and a
            number of uses, such as "drift 3".
        since: Uses before this day are forgotten, YYYY-MM-DD; empty to count them all.
        most: Questions used more often are left out unless they are required; None for no such limit.
    """

    type: ClassVar[str] = "freshness"
    log: tuple[str, ...] = attrs.field(default=(), converter=several)
    since: str = ""
    most: int | None = None
    price: int | None = 10

    def _problems(self) -> Iterator[Problem]:
        for place, entry in enumerate(self.log):
            found = USE.fullmatch(entry)
            if not found or not SLUG.fullmatch(found[1]) or (found[2] and not _is_day(found[2])):
                yield Problem(
                    ("log", place), f"must be an id and a day or a number such as 'drift 2026-11-02', not {entry!r}"
                )
        if self.since and not _is_day(self.since):
            yield Problem(("since",), f"must be a day such as 2026-11-02, not {self.since!r}")
        if self.most is not None:
            yield from _number_problems("most", self.most)

    @property
    def uses(self) -> dict[str, int]:
        """How often each question was used, of those used at all.

        >>> Freshness(log=["drift 2026-11-02", "drift 2025-01-10", "outage 2"], since="2026-01-01").uses
        {'drift': 1, 'outage': 2}
        """
        counted: dict[str, int] = {}
        for entry in self.log:
            question, said = entry.split(" ")
            if said.isdigit():
                counted[question] = counted.get(question, 0) + int(said)
            elif said >= self.since:
                counted[question] = counted.get(question, 0) + 1
        return counted


@attrs.frozen(kw_only=True)
class MaxUses(_Scoped):
    """A question is in at most *most* of the forms; missed by the form."""

    type: ClassVar[str] = "max-uses"
    most: int = 1

    def _problems(self) -> Iterator[Problem]:
        yield from _number_problems("most", self.most, lowest=1)


@attrs.frozen(kw_only=True)
class MaxOverlap(_Scoped):
    """Any two forms share at most *most* questions; missed by the question."""

    type: ClassVar[str] = "max-overlap"
    most: int

    def _problems(self) -> Iterator[Problem]:
        yield from _number_problems("most", self.most)


@attrs.frozen(kw_only=True)
class Spread(_Scoped):
    """Forms are alike in total minutes, minutes of each competency and sum of levels, give or take *tolerance*.

    It is missed by the hundredth: a minute or a level too far apart costs a hundred times the price.
    """

    type: ClassVar[str] = "spread"
    tolerance: int = 5
    price: int | None = 1

    def _problems(self) -> Iterator[Problem]:
        yield from _number_problems("tolerance", self.tolerance)


Constraint = (
    Coverage
    | TimeBudget
    | TimeFloor
    | Idle
    | ShareBand
    | LevelFit
    | Kinds
    | Count
    | Enemies
    | AllOrNone
    | Required
    | Excluded
    | Freshness
    | MaxUses
    | MaxOverlap
    | Spread
)
"""Any of them."""

CONSTRAINTS: dict[str, type[Constraint]] = {
    kind.type: kind
    for kind in (
        Coverage,
        TimeBudget,
        TimeFloor,
        Idle,
        ShareBand,
        LevelFit,
        Kinds,
        Count,
        Enemies,
        AllOrNone,
        Required,
        Excluded,
        Freshness,
        MaxUses,
        MaxOverlap,
        Spread,
    )
}
"""Each kind of constraint by the word that files give as its `type`."""


def _number_problems(name: str, value: int, *, lowest: int = 0, highest: int = HIGHEST_NUMBER) -> Iterator[Problem]:
    if not lowest <= value <= highest:
        yield Problem((name,), f"must be {lowest} to {highest}, not {value}")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
