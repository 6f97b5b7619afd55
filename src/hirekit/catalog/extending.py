"""What a kit takes over from another: criteria with their duties, and the questions rated on them.

What the kit says itself comes first, field by field: a criterion taken over is changed by writing its id and what differs.
What is tied to job levels the kit does not have is left out; `left_out` tells it in words.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.heirs import rubric_record_of
from hirekit.catalog.kit_files import KIT
from hirekit.catalog.kit_whole import Part, Parts, Report, stand_in
from hirekit.catalog.scalars import BAD
from hirekit.catalog.shapes import Record
from hirekit.catalog.source import MappingNode
from hirekit.catalog.structure import shape_of
from hirekit.errors import InvalidData, Problem, unknown
from hirekit.model.criterion import Competency, Criterion
from hirekit.model.extends import Extends
from hirekit.model.kit import Kit
from hirekit.model.question import Handout, Question
from hirekit.model.role import Duty
from hirekit.model.rubric import Rubric
from hirekit.model.scale import FIVE_POINTS
from hirekit.model.taking_over import at_levels, levels_kept

Load = Callable[[str], Kit]


@attrs.frozen(eq=False)
class Shared:
    """What is taken over.

    Attributes:
        base: The kit it comes from; None where it cannot be used.
        criteria: Ids there.
        duties, job_levels: Ids that the kit taking over has itself; no job level where its kit.yaml is at fault.
    """

    base: Kit | None
    criteria: tuple[str, ...]
    duties: frozenset[str]
    job_levels: frozenset[str]

    def rubric_record(self) -> Record:
        """Return how rubric.yaml is written where these criteria need not say what the other kit says."""
        return rubric_record_of(self._known(), make=self.rubric)

    def rubric(self, **values: Any) -> Rubric:
        """Return a rubric of the values written, with the criteria taken over; those written themselves come first."""
        if self.base is None or values.get("scale", FIVE_POINTS) != self.base.rubric.scale:
            return Rubric(**values)
        own: list[Competency] = list(values["competencies"])
        weighed = not own or any(competency.weight is not None for competency in own)
        written = {criterion.id for competency in own for criterion in competency.criteria}
        known = self._known()
        for head in self.base.rubric.competencies:
            taken = [known[c.id] for c in head.criteria if c.id in self.criteria and c.id not in written]
            place = next((place for place, competency in enumerate(own) if competency.id == head.id), None)
            if not taken:
                continue
            if place is not None:
                own[place] = attrs.evolve(own[place], criteria=(*own[place].criteria, *taken))
                continue
            if weighed and head.weight is None and own:
                raise InvalidData([Problem(("competencies",), self._weightless(head, taken[0]))])
            own.append(attrs.evolve(head, criteria=taken, topics=(), weight=head.weight if weighed else None))
        return Rubric(**{**values, "competencies": own})

    def _known(self) -> Mapping[str, Criterion]:
        """Return the criteria by id as the other kit has them; for one that cannot be used, an empty criterion stands in."""
        found = {id: stand_in(id) for id in self.criteria}
        if self.base is not None:
            duties = self.duties | {duty.id for duty in self._duties()}
            for criterion in self.base.rubric.criteria:
                if criterion.id in found:
                    found[criterion.id] = attrs.evolve(
                        criterion,
                        topics=(),
                        duties=[duty for duty in criterion.duties if duty in duties],
                        **at_levels(criterion, self.job_levels),
                    )
        return found

    def _weightless(self, head: Competency, taken: Criterion) -> str:
        return (
            f"the competency {head.id!r}, taken over with {taken.id!r}, has no weight there though those here have one; "
            f"write it here with a weight, and criteria: [{{id: {taken.id}}}]"
        )

    def _duties(self) -> tuple[Duty, ...]:
        """Return the duties of the other kit that this kit does not have, as it would take them over."""
        if self.base is None or not self.job_levels:
            return ()
        found = []
        for duty in self.base.role.duties:
            levels = levels_kept(duty.job_levels, self.base, self.job_levels)
            if duty.id not in self.duties and levels is not None:
                found.append(attrs.evolve(duty, job_levels=levels, topics=()))
        return tuple(found)

    def duties_served(self, rubric: Rubric) -> tuple[Duty, ...]:
        """Return the duties taken over, which are those the criteria taken over serve."""
        served = {duty for c in rubric.criteria if c.id in self.criteria for duty in c.duties}
        return tuple(duty for duty in self._duties() if duty.id in served)

    def questions(self, rubric: Rubric, own: Collection[str]) -> tuple[Question, ...]:
        """Return the questions taken over, without links to what the kit does not have."""
        if self.base is None:
            return ()
        criteria = {criterion.id for criterion in rubric.criteria}
        taken = [
            (question, levels)
            for question in self.base.bank.questions
            if question.primary in self.criteria
            and question.id not in own
            and (levels := levels_kept(question.job_levels, self.base, self.job_levels)) is not None
        ]
        known = {question.id for question, _ in taken} | set(own)
        return tuple(
            attrs.evolve(
                question,
                secondary=[id for id in question.secondary if id in criteria],
                job_levels=levels,
                enemies=[id for id in question.enemies if id in known],
                topics=(),
            )
            for question, levels in taken
        )

    def handouts(self, questions: Collection[Question], own: Collection[str]) -> tuple[Handout, ...]:
        """Return the hand-outs those questions need."""
        needed = {id for question in questions for id in question.handouts}
        return tuple(h for h in self.base.bank.handouts if h.id in needed and h.id not in own) if self.base else ()


def shared(head: Part | None, report: Report, load: Load) -> Shared | None:
    """Return what kit.yaml takes over; None where it takes over nothing.

    What cannot be taken over is noted, and is one fault, not one for each reference to it.
    """
    extends = _extends(head, report)
    if extends is None:
        return None
    report.unread.update(extends.criteria)
    role = head.value["role"] if head and isinstance(head.value, dict) else None
    duties = frozenset(duty.id for duty in role.duties) if role else frozenset()
    levels = frozenset(level.id for level in role.job_levels) if role else frozenset()
    root = report.faults[KIT].source.root
    try:
        base = load(extends.kit)
    except InvalidData as invalid:
        report.faults[KIT].note_problems(root, [Problem(("extends", "kit"), _unusable(extends.kit, invalid))])
        return Shared(None, extends.criteria, duties, levels)
    known = [criterion.id for criterion in base.rubric.criteria]
    missing = [
        Problem(("extends", "criteria", place), unknown("criterion", id, known))
        for place, id in enumerate(extends.criteria)
        if id not in known
    ]
    report.faults[KIT].note_problems(root, missing)
    return Shared(base, extends.criteria, duties, levels)


def taken_over(parts: Parts, found: Shared, report: Report) -> Parts:
    """Return the parts of a kit with duties, questions and hand-outs it takes over, which were written in kit.yaml."""
    if found.base is None or parts.rubric is None or parts.head is None:
        return parts
    rubric: Any = parts.rubric.value
    node = parts.head.node
    if rubric.scale != found.base.rubric.scale:
        message = f"criteria are shared under one scale only, and {found.base.id} has another"
        report.faults[KIT].note_problems(report.faults[KIT].source.root, [Problem(("extends",), message)])
        return parts
    head: Any = parts.head.value
    role = attrs.evolve(head["role"], duties=[*head["role"].duties, *found.duties_served(rubric)])
    questions = found.questions(rubric, _ids(parts.questions))
    handouts = found.handouts(questions, _ids(parts.handouts))
    return attrs.evolve(
        parts,
        head=attrs.evolve(parts.head, value={**head, "role": role}),
        questions=[*parts.questions, *(Part(question, KIT, node) for question in questions)],
        handouts=[*parts.handouts, *(Part(handout, KIT, node) for handout in handouts)],
    )


def _extends(head: Part | None, report: Report) -> Extends | None:
    """Return what is written under `extends`, even where another line of kit.yaml is at fault."""
    if head is not None and isinstance(head.value, dict):
        found = head.value.get("extends")
        return found if isinstance(found, Extends) else None
    faults = report.faults.get(KIT)
    root = faults.source.root if faults else None
    if faults is None or not isinstance(root, MappingNode):
        return None
    node = next((value for key, value in root.value if key.value == "extends"), None)
    read = shape_of(Extends).read(node, Faults(faults.source)) if node is not None else BAD
    return read if isinstance(read, Extends) else None


def _ids(parts: list[Part]) -> set[str]:
    return {str(getattr(part.value, "id", "")) for part in parts}


def _unusable(name: str, invalid: InvalidData) -> str:
    count = len(invalid.problems)
    more = f", and {count - 1} more" if count > 1 else ""
    return f"the kit {name!r} cannot be used: {invalid.problems[0]}{more}"
