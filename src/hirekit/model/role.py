"""The work a role does: duties, requirements, screen, and where the facts come from."""

from collections.abc import Iterator

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.passage import Passage
from hirekit.model.pay import Pay
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems

REQUIREMENT_KINDS = ("knowledge", "skill", "ability", "other")
SCREEN_TYPES = ("must", "prefer", "fact")
HIGHEST_IMPORTANCE = 5


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
    """Knowledge, a skill, an ability or something else the work calls for.

    Attributes:
        job_levels: Of whom; empty for all.
    """

    id: str
    kind: str
    text: str
    criteria: tuple[str, ...] = attrs.field(default=(), converter=several)
    job_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
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
        equivalent: What counts as the same; empty where nothing else is needed.
        job_levels: At which it is asked; empty for all.
    """

    id: str
    type: str
    text: str
    equivalent: str = ""
    job_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="shipped-a-model")
        yield from text_problems("text", self.text, longest=400)
        yield from text_problems("equivalent", self.equivalent, required=False, longest=400)
        if self.type not in SCREEN_TYPES:
            yield Problem(("type",), f"must be one of {', '.join(SCREEN_TYPES)}, not {self.type!r}")


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
