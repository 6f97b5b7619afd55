"""A plan held against what was asked, question by question; it knows nothing of the program that found the plan."""

from collections.abc import Callable, Iterator

import attrs

from hirekit.assembly.checking import coverage, forms, questions, time
from hirekit.assembly.checking.asked import Found
from hirekit.assembly.checking.structure import structure_misses
from hirekit.assembly.instance import EXPOSURE, IDLE, LEVEL, PARTS, REUSE, SHARE, SPREAD, WISHES
from hirekit.assembly.shares import PERCENT, whole_shares
from hirekit.model.constraint import (
    AllOrNone,
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
from hirekit.model.plan import Plan

_CHECKS: dict[type, tuple[Callable[..., Found], str, int]] = {
    Coverage: (coverage.coverage, WISHES, 1),
    TimeBudget: (time.time_budget, WISHES, 1),
    TimeFloor: (time.time_floor, WISHES, 1),
    Idle: (time.idle, IDLE, 1),
    ShareBand: (time.share_band, SHARE, 1),
    LevelFit: (questions.level_fit, LEVEL, 1),
    Kinds: (questions.kinds, WISHES, 1),
    Count: (questions.count, WISHES, 1),
    Enemies: (questions.enemies, WISHES, 1),
    AllOrNone: (questions.all_or_none, WISHES, 1),
    Required: (questions.required, WISHES, 1),
    Excluded: (questions.excluded, WISHES, 1),
    Freshness: (questions.freshness, EXPOSURE, 1),
    MaxUses: (forms.max_uses, REUSE, 1),
    MaxOverlap: (forms.max_overlap, REUSE, 1),
    Spread: (forms.spread, SPREAD, PERCENT),
}

_ALWAYS_HARD: dict[type, Callable[..., Found]] = {LevelFit: questions.level_within, Freshness: questions.fresh_enough}


@attrs.frozen(kw_only=True)
class Miss:
    """Something a plan misses.

    Attributes:
        constraint: Its id; empty for what the loop and the kit ask for by themselves.
        form: The code of the form; empty for what is between forms.
        missed: By how much.
        cost: In objective units; None where it is hard.
        part: The part of the objective it is charged to.
    """

    constraint: str
    form: str
    message: str
    missed: int = 1
    cost: int | None = None
    part: str = WISHES


@attrs.frozen(kw_only=True)
class Checked:
    """What came of checking a plan.

    Attributes:
        broken: Hard constraints it misses.
        charged: Priced ones it misses, with what that costs.
    """

    broken: tuple[Miss, ...]
    charged: tuple[Miss, ...]

    @property
    def parts(self) -> dict[str, int]:
        """The objective by part, added up from what was missed."""
        total = dict.fromkeys(PARTS, 0)
        for miss in self.charged:
            total[miss.part] += miss.cost or 0
        return total

    @property
    def objective(self) -> int:
        return sum(self.parts.values())


def check(plan: Plan) -> Checked:
    """Return everything that a plan misses of what was asked of it, found without the solver."""
    found = tuple(_misses(plan))
    return Checked(
        broken=tuple(miss for miss in found if miss.cost is None),
        charged=tuple(miss for miss in found if miss.cost),
    )


def _misses(plan: Plan) -> Iterator[Miss]:
    for form in plan.forms:
        for message in structure_misses(plan, form):
            yield Miss(constraint="", form=form.code, message=message)
    unit = whole_shares(plan.requisition.competency_shares).unit
    for constraint in plan.constraints:
        if not constraint.enabled:
            continue
        look, part, each = _CHECKS[type(constraint)]
        price = None if constraint.price is None else constraint.price * (1 if part == SHARE else each * unit)
        looks = [(look, price)]
        if type(constraint) in _ALWAYS_HARD:
            looks.append((_ALWAYS_HARD[type(constraint)], None))
        for look, price in looks:
            for code, amount, message in look(plan, constraint):
                if amount:
                    named = f"{constraint.label}: {message}" if constraint.label else message
                    said = f"{named} (form {code})" if code and len(plan.forms) > 1 else named
                    cost = None if price is None else amount * price
                    yield Miss(constraint=constraint.id, form=code, missed=amount, message=said, cost=cost, part=part)
