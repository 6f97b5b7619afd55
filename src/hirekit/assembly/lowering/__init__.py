"""From a requisition and its constraints to a problem in plain integers."""

from collections.abc import Callable, Sequence

from hirekit.assembly.instance import Instance
from hirekit.assembly.lowering import coverage, forms, questions, time
from hirekit.assembly.lowering.writing import Lowering
from hirekit.model.constraint import (
    AllOrNone,
    Constraint,
    Count,
    Coverage,
    Enemies,
    Excluded,
    Freshness,
    Idle,
    Kinds,
    LevelFit,
    MaxOverlap,
    MaxUses,
    Required,
    ShareBand,
    Spread,
    TimeBudget,
    TimeFloor,
)
from hirekit.model.requisition import Requisition

LOWERED_BY: dict[type, Callable[..., None]] = {
    Coverage: coverage.coverage,
    TimeBudget: time.time_budget,
    TimeFloor: time.time_floor,
    Idle: time.idle,
    ShareBand: time.share_band,
    LevelFit: questions.level_fit,
    Kinds: questions.kinds,
    Count: questions.count,
    Enemies: questions.enemies,
    AllOrNone: questions.all_or_none,
    Required: questions.required,
    Excluded: questions.excluded,
    Freshness: questions.freshness,
    MaxUses: forms.max_uses,
    MaxOverlap: forms.max_overlap,
    Spread: forms.spread,
}


def lower(requisition: Requisition, constraints: Sequence[Constraint], *, forms: int, apart: bool = False) -> Instance:
    """Return the problem that a requisition under these constraints stands for.

    Args:
        apart: Whether what keeps single questions out (exclusions, kinds, job levels, earlier uses, the focus of rounds)
            is written as bounds, so that a diagnosis can name it and try without it; the choices are the same.

    Raises:
        InvalidData: Never; what constraints name must have been checked before.
    """
    written = Lowering(requisition, constraints, forms, apart=apart)
    for source, constraint in enumerate(constraints):
        if constraint.enabled:
            LOWERED_BY[type(constraint)](written, constraint, source)
    return written.instance()
