"""What a kit takes over from another: criteria under their competencies, and the questions rated on them."""

from collections.abc import Callable, Collection
from typing import Any

import attrs

from hirekit.catalog.kit_files import KIT
from hirekit.catalog.kit_whole import Part, Parts, Report
from hirekit.errors import InvalidData, Problem, unknown
from hirekit.model.criterion import Competency, Criterion
from hirekit.model.kit import Extends, Kit
from hirekit.model.question import Handout, Question
from hirekit.model.rubric import Rubric
from hirekit.model.scale import FIVE_POINTS

Load = Callable[[str], Kit]


@attrs.frozen(eq=False)
class Shared:
    """What is taken over.

    Attributes:
        base: The kit it comes from.
        criteria: Ids there.
        duties, job_levels: Ids that the kit taking over has; links to others are left out.
    """

    base: Kit
    criteria: tuple[str, ...]
    duties: frozenset[str]
    job_levels: frozenset[str]

    def rubric(self, **values: Any) -> Rubric:
        """Return a rubric of the values written, with the criteria taken over; those written themselves come first."""
        if values.get("scale", FIVE_POINTS) != self.base.rubric.scale:
            return Rubric(**values)
        own: list[Competency] = list(values["competencies"])
        written = {criterion.id for competency in own for criterion in competency.criteria}
        for head in self.base.rubric.competencies:
            taken = [self._criterion(c) for c in head.criteria if c.id in self.criteria and c.id not in written]
            place = next((place for place, competency in enumerate(own) if competency.id == head.id), None)
            if not taken:
                continue
            if place is None:
                own.append(attrs.evolve(head, criteria=taken, topics=()))
            else:
                own[place] = attrs.evolve(own[place], criteria=(*own[place].criteria, *taken))
        return Rubric(**{**values, "competencies": own})

    def _criterion(self, criterion: Criterion) -> Criterion:
        return attrs.evolve(
            criterion,
            duties=[duty for duty in criterion.duties if duty in self.duties],
            targets=[target for target in criterion.targets if target.job_level in self.job_levels],
            topics=(),
        )

    def questions(self, rubric: Rubric, own: Collection[str]) -> tuple[Question, ...]:
        """Return the questions taken over, without links to what the kit does not have."""
        criteria = {criterion.id for criterion in rubric.criteria}
        taken = [q for q in self.base.bank.questions if q.primary in self.criteria and q.id not in own]
        known = {question.id for question in taken} | set(own)
        return tuple(
            attrs.evolve(
                question,
                secondary=[id for id in question.secondary if id in criteria],
                job_levels=[id for id in question.job_levels if id in self.job_levels],
                enemies=[id for id in question.enemies if id in known],
                topics=(),
            )
            for question in taken
        )

    def handouts(self, questions: Collection[Question], own: Collection[str]) -> tuple[Handout, ...]:
        """Return the hand-outs those questions need."""
        needed = {id for question in questions for id in question.handouts}
        return tuple(h for h in self.base.bank.handouts if h.id in needed and h.id not in own)


def shared(head: Part | None, report: Report, load: Load) -> Shared | None:
    """Return what kit.yaml takes over; None where it takes over nothing, or, noted, cannot."""
    extends = head.value.get("extends") if head and isinstance(head.value, dict) else None
    if head is None or not isinstance(head.value, dict) or not isinstance(extends, Extends):
        return None
    # What cannot be taken over is one fault, not one for each reference to it.
    report.unread.update(extends.criteria)
    try:
        base = load(extends.kit)
    except InvalidData as invalid:
        report.faults[KIT].note_problems(head.node, [Problem(("extends", "kit"), _unusable(extends.kit, invalid))])  # type: ignore[arg-type]
        return None
    known = [criterion.id for criterion in base.rubric.criteria]
    missing = [
        Problem(("extends", "criteria", place), unknown("criterion", id, known))
        for place, id in enumerate(extends.criteria)
        if id not in known
    ]
    report.faults[KIT].note_problems(head.node, missing)  # type: ignore[arg-type]
    role = head.value["role"]
    return Shared(
        base,
        extends.criteria,
        frozenset(duty.id for duty in role.duties),
        frozenset(level.id for level in role.job_levels),
    )


def taken_over(parts: Parts, found: Shared, report: Report) -> Parts:
    """Return the parts of a kit with the questions and hand-outs it takes over, which were written in kit.yaml."""
    if parts.rubric is None or parts.head is None:
        return parts
    rubric: Any = parts.rubric.value
    if rubric.scale != found.base.rubric.scale:
        message = f"criteria are shared under one scale only, and {found.base.id} has another"
        report.faults[KIT].note_problems(parts.head.node, [Problem(("extends",), message)])  # type: ignore[arg-type]
        return parts
    questions = found.questions(rubric, _ids(parts.questions))
    handouts = found.handouts(questions, _ids(parts.handouts))
    node = parts.head.node
    return attrs.evolve(
        parts,
        questions=[*parts.questions, *(Part(question, KIT, node) for question in questions)],
        handouts=[*parts.handouts, *(Part(handout, KIT, node) for handout in handouts)],
    )


def _ids(parts: list[Part]) -> set[str]:
    return {str(getattr(part.value, "id", "")) for part in parts}


def _unusable(name: str, invalid: InvalidData) -> str:
    count = len(invalid.problems)
    more = f", and {count - 1} more" if count > 1 else ""
    return f"the kit {name!r} cannot be used: {invalid.problems[0]}{more}"
