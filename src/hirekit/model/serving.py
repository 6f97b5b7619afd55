"""Which parts of a kit answer to which topic of its source, and how its questions spread over kinds and job levels."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from hirekit.model.kit import Kit
from hirekit.model.question import KINDS

# The word for a part, by the field that holds it; for other fields the field's own name will do.
NOUNS = {
    "job_levels": "job level",
    "duties": "duty",
    "requirements": "requirement",
    "screen": "screen",
    "bands": "pay band",
    "components": "pay component",
    "factors": "pay factor",
    "tips": "pay tip",
    "context": "role passage",
    "competencies": "competency",
    "criteria": "criterion",
    "questions": "question",
    "development": "advice",
    "candidate_pack": "candidate passage",
}


@attrs.frozen(order=True)
class Part:
    """A named part of a kit.

    Attributes:
        noun: What it is, such as "duty".
        id: Empty for what a kit has once, such as its role.
    """

    noun: str
    id: str = ""

    def __str__(self) -> str:
        return f"{self.noun} {self.id}".rstrip()


@attrs.frozen(kw_only=True)
class Serving:
    """Topics and the parts that serve them.

    Attributes:
        parts: By topic: of a given list in its order, else in the order of the kit; none for an orphan.
        unlisted: Topics that the given list lacks, with the parts that name them.
    """

    parts: Mapping[str, tuple[Part, ...]]
    unlisted: Mapping[str, tuple[Part, ...]]

    @property
    def orphans(self) -> tuple[str, ...]:
        """The topics that no part serves."""
        return tuple(topic for topic, parts in self.parts.items() if not parts)


@attrs.frozen(kw_only=True)
class Spread:
    """How many questions are rated on a criterion first.

    Attributes:
        kinds: By kind, every kind named.
        levels: By job level, every level named; a question for all levels counts for each.
    """

    criterion: str
    questions: int
    kinds: Mapping[str, int]
    levels: Mapping[str, int]


def serving(kit: Kit, topics: Iterable[str] | None = None) -> Serving:
    """Return which parts of *kit* serve each topic.

    Args:
        topics: All that should be served; None for those that a part names.
    """
    named: dict[str, list[Part]] = {}
    for part, served in _parts(kit, "kit"):
        for topic in served:
            named.setdefault(topic, []).append(part)
    listed = tuple(named if topics is None else dict.fromkeys(topics))
    wanted = set(listed)
    return Serving(
        parts={topic: tuple(named.get(topic, ())) for topic in listed},
        unlisted={topic: tuple(parts) for topic, parts in named.items() if topic not in wanted},
    )


def spreads(kit: Kit) -> tuple[Spread, ...]:
    """Return the spread of the questions of each criterion, in the order of the rubric."""
    levels = [level.id for level in kit.role.job_levels]
    found = []
    for criterion in kit.rubric.criteria:
        asked = [question for question in kit.bank.questions if question.primary == criterion.id]
        found.append(
            Spread(
                criterion=criterion.id,
                questions=len(asked),
                kinds={kind: sum(q.kind == kind for q in asked) for kind in KINDS},
                levels={level: sum(level in (q.job_levels or levels) for q in asked) for level in levels},
            )
        )
    return tuple(found)


def _parts(value: Any, noun: str) -> Iterator[tuple[Part, tuple[str, ...]]]:
    """Yield each part of a value that can name topics, with those it names."""
    if isinstance(value, tuple):
        for item in value:
            yield from _parts(item, noun)
        return
    kind: type[Any] = type(value)
    if not attrs.has(kind):
        return
    if hasattr(value, "topics"):
        yield Part(noun, getattr(value, "id", "")), value.topics
    for field in attrs.fields(kind):
        yield from _parts(getattr(value, field.name), NOUNS.get(field.name, field.name))
