"""Criteria behind which no duty, definition, question or second look stands."""

from collections.abc import Iterator

from hirekit.lint.about import whole
from hirekit.lint.finding import Finding
from hirekit.model.kit import Kit


def criterion_findings(kit: Kit) -> Iterator[Finding]:
    """Yield criteria with no duty, definition, question or second look, and duties no criterion serves."""
    looks: dict[str, int] = {}
    asked: dict[str, int] = {}
    for question in kit.bank.questions:
        asked[question.primary] = asked.get(question.primary, 0) + 1
        for id in (question.primary, *question.secondary):
            looks[id] = looks.get(id, 0) + 1
    for place, competency in enumerate(kit.rubric.competencies):
        for spot, criterion in enumerate(competency.criteria):
            path = ("rubric", "competencies", place, "criteria", spot)
            where = f"criteria.{criterion.id}"
            if not criterion.duties:
                yield whole("C-NODUTY", path=path, where=where, detail=f"{criterion.id!r} serves no duty")
            if not criterion.definition.strip():
                yield whole("C-NODEF", path=path, where=where, detail=f"{criterion.id!r} has no definition")
            if not asked.get(criterion.id):
                yield whole(
                    "C-NOQ", path=path, where=where, detail=f"no question has {criterion.id!r} as its primary criterion"
                )
            elif looks[criterion.id] == 1:
                yield whole("C-ONELOOK", path=path, where=where, detail=f"one question alone looks at {criterion.id!r}")
    yield from _idle_findings(kit)
    served = {duty for criterion in kit.rubric.criteria for duty in criterion.duties}
    for place, duty in enumerate(kit.role.duties):
        if duty.id not in served:
            yield whole(
                "D-NOCRIT",
                path=("role", "duties", place),
                where=f"duties.{duty.id}",
                detail=f"no criterion serves {duty.id!r}",
            )


def _idle_findings(kit: Kit) -> Iterator[Finding]:
    """Yield criteria without a target that no loop looks at; one taken over also where there is no loop yet."""
    taken = kit.extends.criteria if kit.extends else ()
    rounds = [round_ for loop in kit.loops for round_ in loop.rounds]
    if not rounds and not taken:
        return
    looked_at = {id for round_ in rounds for id in (round_.focus or [c.id for c in kit.rubric.criteria])}
    for place, competency in enumerate(kit.rubric.competencies):
        for spot, criterion in enumerate(competency.criteria):
            held = any(target.score is not None for target in criterion.targets)
            if held or criterion.id in looked_at or (not rounds and criterion.id not in taken):
                continue
            path: tuple[str | int, ...] = ("rubric", "competencies", place, "criteria", spot)
            if criterion.id in taken:
                path = ("extends", "criteria", taken.index(criterion.id))
            detail = f"{criterion.id!r} has no target at any job level and is in focus of no round"
            yield whole("C-IDLE", path=path, where=f"criteria.{criterion.id}", detail=detail)
