"""How long rounds are asked in, and how the time is shared."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from hirekit.errors import Problem
from hirekit.model.constraint.scope import Scoped, number_problems, some_or_all, some_problems


@attrs.frozen(kw_only=True)
class TimeBudget(Scoped):
    """Questions of a round take at most its time for questions, or *minutes*; missed by the minute."""

    type: ClassVar[str] = "time-budget"
    minutes: int | None = None

    def _problems(self) -> Iterator[Problem]:
        if self.minutes is not None:
            yield from number_problems("minutes", self.minutes, lowest=1)


@attrs.frozen(kw_only=True)
class TimeFloor(Scoped):
    """Questions of a round take at least *minutes*, or *percent* of its time for questions; missed by the minute."""

    type: ClassVar[str] = "time-floor"
    minutes: int | None = None
    percent: int | None = None

    def _problems(self) -> Iterator[Problem]:
        if (self.minutes is None) == (self.percent is None):
            yield Problem((), "must give either minutes or percent, and not both")
        if self.minutes is not None:
            yield from number_problems("minutes", self.minutes, lowest=1)
        if self.percent is not None:
            yield from number_problems("percent", self.percent, lowest=1, highest=100)


@attrs.frozen(kw_only=True)
class Idle(Scoped):
    """A round leaves at most *tolerance* minutes of its time for questions unused; missed by the minute."""

    type: ClassVar[str] = "idle"
    tolerance: int = 5
    price: int | None = 30

    def _problems(self) -> Iterator[Problem]:
        yield from number_problems("tolerance", self.tolerance)


@attrs.frozen(kw_only=True)
class ShareBand(Scoped):
    """Each competency takes its share of the asked time, give or take *tolerance* percentage points.

    It is missed by the hundredth of a minute: a minute too many costs a hundred times the price.

    Attributes:
        competencies: Ids of those it is about; None, which is to leave it out, for all.
    """

    type: ClassVar[str] = "share-band"
    tolerance: int = 3
    competencies: tuple[str, ...] | None = attrs.field(default=None, converter=some_or_all)
    price: int | None = 1

    def _problems(self) -> Iterator[Problem]:
        yield from number_problems("tolerance", self.tolerance, highest=100)
        yield from some_problems("competencies", self.competencies, noun="competency")
