"""The work a role does: duties, requirements, screen, pay, and where the facts come from."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems

REQUIREMENT_KINDS = ("knowledge", "skill", "ability", "other")
SCREEN_TYPES = ("must", "prefer", "fact")
PAY_DIMENSIONS = ("national", "location", "experience", "industry")
HIGHEST_IMPORTANCE = 5


@attrs.frozen(kw_only=True)
class Passage:
    """A short text that is printed where it belongs, with the source topics it answers to.

    Attributes:
        job_levels: For whom it is; empty for all.
    """

    id: str
    text: str
    title: str = ""
    job_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="career-path")
        yield from text_problems("text", self.text, longest=2000)
        yield from text_problems("title", self.title, required=False, longest=80)


@attrs.frozen(kw_only=True)
class JobLevel:
    """A rung of the career path.

    Attributes:
        purpose: What the role is there for on this rung; empty where the role's own purpose fits.
    """

    id: str
    title: str
    summary: str = ""
    purpose: str = ""
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="senior-ml-engineer")
        yield from text_problems("title", self.title, longest=80)
        yield from text_problems("summary", self.summary, required=False)
        yield from text_problems("purpose", self.purpose, required=False)


@attrs.frozen(kw_only=True)
class Duty:
    """A thing the role does.

    Attributes:
        importance: 1 to 5, a draft until experts have judged it; None where nobody has.
        job_levels: Who has it; empty for all.
    """

    id: str
    text: str
    importance: int | None = None
    job_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="watch-models")
        yield from text_problems("text", self.text, longest=400)
        if self.importance is not None and not 1 <= self.importance <= HIGHEST_IMPORTANCE:
            yield Problem(("importance",), f"must be 1 to {HIGHEST_IMPORTANCE}, not {self.importance}")


@attrs.frozen(kw_only=True)
class Requirement:
    """Knowledge, a skill, an ability or something else the work calls for."""

    id: str
    kind: str
    text: str
    criteria: tuple[str, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="k-statistics")
        yield from text_problems("text", self.text, longest=400)
        if self.kind not in REQUIREMENT_KINDS:
            yield Problem(("kind",), f"must be one of {', '.join(REQUIREMENT_KINDS)}, not {self.kind!r}")


@attrs.frozen(kw_only=True)
class ScreenItem:
    """A yes-or-no question of the qualification screen: the same for all who apply at a job level, never scored.

    Attributes:
        job_levels: At which it is asked; empty for all.
    """

    id: str
    type: str
    text: str
    job_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="shipped-a-model")
        yield from text_problems("text", self.text, longest=400)
        if self.type not in SCREEN_TYPES:
            yield Problem(("type",), f"must be one of {', '.join(SCREEN_TYPES)}, not {self.type!r}")


@attrs.frozen(kw_only=True)
class PayBand:
    """What one dimension says about pay, a year, in the currency of `Pay`.

    Attributes:
        high: The upper end; not an upper end where `open_ended`.
    """

    id: str
    dimension: str
    key: str
    low: int
    high: int
    open_ended: bool = False
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="pay-national")
        yield from text_problems("key", self.key, longest=120)
        if self.dimension not in PAY_DIMENSIONS:
            yield Problem(("dimension",), f"must be one of {', '.join(PAY_DIMENSIONS)}, not {self.dimension!r}")
        if not 0 <= self.low <= self.high:
            yield Problem(("low",), f"must be at least 0 and at most high ({self.high}), not {self.low}")


@attrs.frozen(kw_only=True)
class Pay:
    """Published pay bands with their year and caveat; they play no part in scoring.

    Attributes:
        components: What pay is made of besides the bands.
        factors: What moves an offer within a band.
        tips: What to tell a candidate who asks.
    """

    currency: str
    year: int
    caveat: str
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)
    components: tuple[Passage, ...] = attrs.field(default=(), converter=several)
    factors: tuple[Passage, ...] = attrs.field(default=(), converter=several)
    tips: tuple[Passage, ...] = attrs.field(default=(), converter=several)
    bands: tuple[PayBand, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from text_problems("currency", self.currency, longest=3)
        yield from text_problems("caveat", self.caveat)
        yield from repeat_problems("bands", (band.id for band in self.bands), noun="pay band")
        for name in ("components", "factors", "tips"):
            yield from repeat_problems(name, (passage.id for passage in getattr(self, name)), noun="passage")


@attrs.frozen(kw_only=True)
class Source:
    """Where facts of the kit come from, and how its contradictions were resolved."""

    id: str
    title: str
    date: str = ""
    note: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="job-description")
        yield from text_problems("title", self.title)
        yield from text_problems("date", self.date, required=False, longest=80)
        yield from text_problems("note", self.note, required=False)


@attrs.frozen(kw_only=True)
class Role:
    """What the kit interviews for.

    Attributes:
        purpose: A paragraph for the page "the role in a page".
        job_levels: Lowest rung first.
        context: What surrounds the role: path, market, trends.
    """

    title: str
    purpose: str = ""
    job_levels: tuple[JobLevel, ...] = attrs.field(converter=several)
    duties: tuple[Duty, ...] = attrs.field(default=(), converter=several)
    requirements: tuple[Requirement, ...] = attrs.field(default=(), converter=several)
    screen: tuple[ScreenItem, ...] = attrs.field(default=(), converter=several)
    pay: Pay | None = None
    sources: tuple[Source, ...] = attrs.field(default=(), converter=several)
    context: tuple[Passage, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from text_problems("title", self.title, longest=80)
        yield from repeat_problems("context", (passage.id for passage in self.context), noun="passage")
        yield from text_problems("purpose", self.purpose, required=False)
        if not self.job_levels:
            yield Problem(("job_levels",), "must have at least one job level")
        yield from repeat_problems("job_levels", (level.id for level in self.job_levels), noun="job level")
        yield from repeat_problems("duties", (duty.id for duty in self.duties), noun="duty")
        yield from repeat_problems("requirements", (item.id for item in self.requirements), noun="requirement")
        yield from repeat_problems("screen", (item.id for item in self.screen), noun="screen item")
        yield from repeat_problems("sources", (source.id for source in self.sources), noun="source")

    def job_level(self, id: str) -> JobLevel:
        """Return the job level with this id, or raise KeyError."""
        return {level.id: level for level in self.job_levels}[id]

    def purpose_at(self, job_level: str) -> str:
        """Return what the role is there for at a job level, in the words of the level where it has its own."""
        return self.job_level(job_level).purpose or self.purpose

    def duty(self, id: str) -> Duty:
        """Return the duty with this id, or raise KeyError."""
        return {duty.id: duty for duty in self.duties}[id]


class ForLevels(Protocol):
    """A part of a kit that may be for some job levels alone."""

    @property
    def job_levels(self) -> tuple[str, ...]: ...


Part = TypeVar("Part", bound=ForLevels)


def at_level(parts: Iterable[Part], job_level: str) -> tuple[Part, ...]:
    """Return those of *parts* that are for a job level, in their order.

    >>> everyone, leads = Duty(id="build", text="Build."), Duty(id="lead", text="Lead.", job_levels=["lead"])
    >>> [duty.id for duty in at_level([everyone, leads], "engineer")]
    ['build']
    """
    return tuple(part for part in parts if not part.job_levels or job_level in part.job_levels)
