"""Short texts of a kit, and which of its parts are for a job level."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import several, slug_problems, text_problems


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


class ForLevels(Protocol):
    """A part of a kit that may be for some job levels alone."""

    @property
    def job_levels(self) -> tuple[str, ...]: ...


Part = TypeVar("Part", bound=ForLevels)


def at_level(parts: Iterable[Part], job_level: str) -> tuple[Part, ...]:
    """Return those of *parts* that are for a job level, in their order.

    >>> everyone, leads = Passage(id="build", text="Build."), Passage(id="lead", text="Lead.", job_levels=["lead"])
    >>> [passage.id for passage in at_level([everyone, leads], "engineer")]
    ['build']
    """
    return tuple(part for part in parts if not part.job_levels or job_level in part.job_levels)
