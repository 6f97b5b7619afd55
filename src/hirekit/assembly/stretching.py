"""Hard needs stretched at a price: the choice that misses least of them, by the prices of repairs."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

import attrs

from hirekit.assembly.instance import SHARE, Across, Bound, Breadth, Choice, Instance
from hirekit.assembly.pool import cheapest
from hirekit.assembly.program import program
from hirekit.assembly.rows import INFINITE, Row
from hirekit.assembly.solver import GAP, OPTIMAL, Limits, relax
from hirekit.assembly.value import value

Need = Bound | Breadth | Across

PRICES: Mapping[str, int] = {
    "budget": 1,
    "min_time": 1,
    "idle": 1,
    "spread": 1,
    "share": 5,
    "level-within": 5,
    "seen-too-often": 5,
    "focus": 8,
    "stages": 10,
    "interviewers": 10,
    "uses": 10,
    "overlap": 10,
    "count": 10,
    "enemy": 15,
    "all-or-none": 15,
    "coverage": 20,
    "kinds": 20,
    "required": 30,
    "excluded": 30,
}
"""What a repair is charged, by family: a minute; a percentage point of the band of shares; a question asked too far from the
job level, too often, of another kind, in a round that does not look at its criterion or though it is excluded; a round,
form or question fewer; a wish given up."""
OTHERWISE = 10


@attrs.frozen(kw_only=True)
class Stretched:
    """The choice that misses least.

    Attributes:
        status: optimal, gap, infeasible (not even so there is a choice) or unknown.
        choice: None where there is none.
        missed: Which needs it misses, in which form (None between forms), by how much.
        cost: By the prices of repairs.
    """

    status: str
    choice: Choice | None = None
    missed: tuple[tuple[Need, int | None, int], ...] = ()
    cost: int = 0


def stretched(
    hard: Instance,
    prices: Mapping[str, int],
    limits: Limits,
    *,
    enforced: Sequence[Need] = (),
    at_most: int | None = None,
) -> Stretched:
    """Return the choice that misses least of the hard needs.

    Args:
        enforced: Needs of which nothing may be missed.
        at_most: What it may cost; None for any cost.
    """
    elastic = hard.elastic(prices, otherwise=OTHERWISE)
    same = {id(need) for need in enforced}
    elastic = attrs.evolve(
        elastic,
        bounds=_hardened(elastic.bounds, hard.bounds, same),
        breadths=_hardened(elastic.breadths, hard.breadths, same),
        across=_hardened(elastic.across, hard.across, same),
    )
    written = program(elastic)
    costs = written.total_costs()
    rows = () if at_most is None else (Row(("cost",), list(costs), list(costs.values()), -INFINITE, at_most),)
    relaxed = relax(written, costs, rows=rows, limits=limits)
    found = cheapest(written, costs, rows=rows, closed=(), relaxed=relaxed, limits=limits)
    if found.status not in (OPTIMAL, GAP):
        return Stretched(status=found.status)
    choice = written.choice(found.values, elastic.forms)
    return Stretched(
        status=found.status, choice=choice, missed=value(hard, choice).broken, cost=value(elastic, choice).total
    )


def shares_of(hard: Instance) -> tuple[Bound, ...]:
    """Return the shares that must hold.

    They are missed by the hundredth of a minute, which nobody repairs anything by; their band is widened instead.
    """
    return tuple(bound for bound in hard.bounds if bound.family == SHARE)


def with_wider_shares(hard: Instance, points: int) -> Instance:
    """Return the problem with the band of every share that must hold wider by so many percentage points."""
    minutes = [points * hard.unit * item.minutes for item in hard.items]
    if not points:
        return hard

    def wider(bound: Bound) -> Bound:
        held = dict(zip(bound.items, bound.coefficients, strict=True))
        weighed = [(item, held.get(item, 0) - room) for item, room in enumerate(minutes)]
        kept = [(item, weight) for item, weight in weighed if weight]
        return attrs.evolve(
            bound, items=tuple(item for item, _ in kept), coefficients=tuple(weight for _, weight in kept)
        )

    return attrs.evolve(hard, bounds=tuple(wider(b) if b.family == SHARE else b for b in hard.bounds))


AnyNeed = TypeVar("AnyNeed", Bound, Breadth, Across)


def _hardened(priced: tuple[AnyNeed, ...], hard: tuple[AnyNeed, ...], same: Collection[int]) -> tuple[AnyNeed, ...]:
    return tuple(h if id(h) in same else p for p, h in zip(priced, hard, strict=True))
