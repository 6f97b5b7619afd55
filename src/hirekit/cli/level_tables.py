"""What job levels are held to, on the terminal: targets and minimums of a kit, and those a requisition is declared with."""

from collections.abc import Iterator

from hirekit.cli.tables import Part, dim, heading, listed, table
from hirekit.model.criterion import Criterion
from hirekit.model.kit import Kit
from hirekit.model.requisition import Requisition
from hirekit.model.rules import plain

NONE = "\N{MIDDLE DOT}"


def of_kit(kit: Kit) -> Iterator[Part]:
    """Yield every criterion's target at each job level, its minimum beside it in brackets."""
    levels = [level.id for level in kit.role.job_levels]
    if any(criterion.targets or criterion.minimums for criterion in kit.rubric.criteria):
        yield heading("Targets by job level, the lowest acceptable score in brackets")
        places = [str(place) for place in range(1, len(levels) + 1)]
        yield dim("Job levels: " + ", ".join(f"{place} {id}" for place, id in zip(places, levels, strict=True)))
        yield table(
            ["Criterion", *places],
            [[criterion.id, *(_held(criterion, level) for level in levels)] for criterion in kit.rubric.criteria],
            right=tuple(range(1, len(levels) + 1)),
        )


def of_criterion(kit: Kit, criterion: Criterion) -> Iterator[Part]:
    """Yield what each job level is held to on one criterion, with the reasons for minimums."""
    if criterion.targets or criterion.minimums:
        rows = []
        for level in kit.role.job_levels:
            target, minimum = criterion.target(level.id), criterion.minimum(level.id)
            rows.append(
                [
                    level.id,
                    NONE if target is None else str(target),
                    plain(minimum.score) if minimum else NONE,
                    minimum.why if minimum else "",
                ]
            )
        yield heading("By job level")
        yield table(["Job level", "Target", "Minimum", "Reason"], rows, right=(1, 2))


def of_requisition(requisition: Requisition) -> Iterator[Part]:
    """Yield the minimums in force, whether they are the kit's, and those of the kit that are left out."""
    set_by_kit = requisition.kit_minimums
    if not requisition.minimums and not set_by_kit:
        return
    yield heading("Minimums")
    told = [
        f"{minimum.criterion} {plain(minimum.score)}"
        f" ({f'of the kit for {requisition.job_level}' if minimum in set_by_kit else 'of this requisition'})"
        f"{f': {minimum.why}' if minimum.why else ''}"
        for minimum in requisition.minimums
    ]
    yield listed(told) if told else dim("None.")
    left = requisition.minimums_left_out
    if left:
        yield dim(f"Of the kit and left out here: {', '.join(f'{m.criterion} {plain(m.score)}' for m in left)}.")


def _held(criterion: Criterion, level: str) -> str:
    target, minimum = criterion.target(level), criterion.minimum(level)
    return f"{NONE if target is None else target}{f' ({plain(minimum.score)})' if minimum else ''}"
