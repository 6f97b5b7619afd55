"""Which questions are asked: by kind, level and attribute, together or apart, and by name."""

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar

import attrs

from hirekit.errors import Problem, did_you_mean
from hirekit.model.constraint.scope import Scoped, number_problems
from hirekit.model.question import KINDS
from hirekit.model.rules import repeat_problems, several, slug_problems

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
MINUTES_RANGE = re.compile(r"(?P<only>\d{1,6})|(?P<low>\d{1,6})-(?P<high>\d{1,6})?|-(?P<most>\d{1,6})")


@attrs.frozen(kw_only=True)
class LevelFit(Scoped):
    """Questions suit the opening's job level; missed by the rung.

    Attributes:
        within: Questions more rungs away than this are left out unless they are required.
    """

    type: ClassVar[str] = "level-fit"
    within: int = 1
    price: int | None = 40

    def _problems(self) -> Iterator[Problem]:
        yield from number_problems("within", self.within)


@attrs.frozen(kw_only=True)
class Kinds(Scoped):
    """Only questions of these kinds are asked; missed by the question."""

    type: ClassVar[str] = "kinds"
    kinds: tuple[str, ...] = attrs.field(converter=several)

    def _problems(self) -> Iterator[Problem]:
        if not self.kinds:
            yield Problem(("kinds",), "must name at least one kind")
        for place, kind in enumerate(self.kinds):
            if kind not in KINDS:
                yield Problem(("kinds", place), one_of(KINDS, kind))


@attrs.frozen(kw_only=True)
class Count(Scoped):
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
                yield Problem((name,), one_of(known, getattr(self, name)))
        if (self.attribute == "any") == bool(self.value):
            yield Problem(("value",), "must be given, except where the attribute is any")
        elif self.attribute == "minutes":
            yield from self._range_problems()
        elif self.attribute == "kind" and self.value not in KINDS:
            yield Problem(("value",), one_of(KINDS, self.value))
        yield from number_problems("least", self.least)
        if self.most is None:
            if not self.least:
                yield Problem((), "must give least or most")
        elif self.most < self.least:
            yield Problem(("most",), f"must be at least {self.least}, not {self.most}")
        else:
            yield from number_problems("most", self.most)

    def _range_problems(self) -> Iterator[Problem]:
        if not MINUTES_RANGE.fullmatch(self.value):
            yield Problem(("value",), f"must be minutes or a range such as '20-45', '20-' or '-8', not {self.value!r}")
            return
        low, high = self.minutes_range
        if low > high:
            yield Problem(
                ("value",), f"must run from the fewer to the more minutes, '{high}-{low}', not {self.value!r}"
            )

    @property
    def minutes_range(self) -> tuple[int, int]:
        """The fewest and the most minutes meant, where the attribute is minutes.

        >>> Count(attribute="minutes", value="20-", least=1).minutes_range
        (20, 1000000)
        """
        meant = minutes_range(self.value)
        if meant is None:
            raise ValueError(f"{self.value!r} is no range of minutes")
        return meant


@attrs.frozen(kw_only=True)
class Enemies(Scoped):
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
class AllOrNone(Scoped):
    """A form has all of these questions or none of them; missed by the question."""

    type: ClassVar[str] = "all-or-none"
    questions: tuple[str, ...] = attrs.field(converter=several)

    def _problems(self) -> Iterator[Problem]:
        yield from repeat_problems("questions", self.questions, noun="question", field=None)
        if len(self.questions) < 2:  # noqa: PLR2004
            yield Problem(("questions",), "must name at least two questions")


@attrs.frozen(kw_only=True)
class Required(Scoped):
    """A question is asked, in one of the rounds named where any are."""

    type: ClassVar[str] = "required"
    question: str

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("question", self.question, example="model-fell-after-launch")


@attrs.frozen(kw_only=True)
class Excluded(Scoped):
    """A question, or every question with a tag, is not asked; in the rounds named where any are."""

    type: ClassVar[str] = "excluded"
    question: str = ""
    tag: str = ""

    def _problems(self) -> Iterator[Problem]:
        if bool(self.question) == bool(self.tag):
            yield Problem((), "must give either a question or a tag, and not both")


def one_of(known: Sequence[str], word: str) -> str:
    """Return the message for a word that is none of those known.

    >>> one_of(("questions", "minutes"), "minute")
    "must be one of questions, minutes, not 'minute'; did you mean 'minutes'?"
    """
    return f"must be one of {', '.join(known)}, not {word!r}{did_you_mean(word, known)}"


def minutes_range(text: str) -> tuple[int, int] | None:
    """Return the fewest and the most minutes that a range means; None for what is no range.

    >>> minutes_range("20-45"), minutes_range("-8"), minutes_range("long")
    ((20, 45), (0, 8), None)
    """
    found = MINUTES_RANGE.fullmatch(text)
    if found is None:
        return None
    low, high = found["only"] or found["low"] or 0, found["only"] or found["high"] or found["most"] or 10**6
    return int(low), int(high)
