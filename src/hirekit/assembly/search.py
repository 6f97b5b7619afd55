"""The best choice, proven, and the same one on every machine."""

from collections.abc import Collection, Sequence

import attrs

from hirekit.assembly.instance import PARTS, Choice, Instance
from hirekit.assembly.pool import cheapest, floor, hold, too_dear
from hirekit.assembly.program import program
from hirekit.assembly.rows import Row
from hirekit.assembly.solver import GAP, INFEASIBLE, OPTIMAL, UNKNOWN, Limits, relax
from hirekit.assembly.ties import HASHES, first_by_hash, first_of, tie_hash
from hirekit.assembly.value import Value, value
from hirekit.model.plan import TIED, Tier


@attrs.frozen(kw_only=True)
class Outcome:
    """What a search found.

    Attributes:
        status: optimal; tied, where no choice is better and which of those as good comes first was not decided; gap,
            infeasible or unknown.
        choice: None unless the status is optimal, tied or gap.
        bound: What no choice can fall below, in objective units; 0 where tiers are not all proven, of which the first
            that is not has a bound of its own.
        tiers: What became of each; none where the parts are added up.
    """

    status: str
    choice: Choice | None = None
    value: Value | None = None
    bound: int = 0
    tiers: tuple[Tier, ...] = ()


def search(
    instance: Instance,
    *,
    salt: str,
    codes: Sequence[str],
    tiers: Sequence[Sequence[str]] = (),
    limits: Limits = Limits(),  # noqa: B008
    active: Collection[int] | None = None,
) -> Outcome:
    """Return the best choice of a problem; of several, the one whose hashes add up to least.

    Args:
        codes: Of the forms, for the hash that decides between equals.
        tiers: Names of parts to minimise one tier after another; empty to minimise their sum.
        active: Places of the items to choose from; None for all.
    """
    limits = limits.running()
    every = () if tiers else by_trying(instance, salt=salt, codes=codes, limits=limits, active=active)
    if every:
        choice, unique = first_of(instance, every, salt=salt, codes=codes)
        best = value(instance, choice)
        return Outcome(status=OPTIMAL if unique else TIED, choice=choice, value=best, bound=best.total)
    written = program(instance, active=active)
    held = list[Row]()
    closed: set[int] = set()
    choice = ()
    for place, parts in enumerate(tiers or (PARTS,)):
        costs = written.total_costs(parts)
        relaxed = relax(written, costs, rows=held, closed=sorted(closed), limits=limits)
        found = cheapest(written, costs, rows=held, closed=closed, relaxed=relaxed, limits=limits)
        if found.status == INFEASIBLE or (found.status == UNKNOWN and not choice):
            return Outcome(status=found.status)
        # Where this tier gives no choice, an earlier one has, and of this one no more is known than what that comes to.
        choice = choice if found.status == UNKNOWN else written.choice(found.values, instance.forms)
        got = value(instance, choice)
        reached = sum(got.parts[part] for part in parts)
        bound = min(reached, max(0, floor(found), floor(relaxed)))
        if bound < reached:
            told = tiers_reached(tiers, got, proven=place, bound=bound)
            return Outcome(status=GAP, choice=choice, value=got, bound=0 if tiers else bound, tiers=told)
        held.append(hold(costs, reached))
        closed |= too_dear(written, relaxed, reached)
    choice, unique = first_by_hash(
        written, instance, choice, held=held, closed=closed, salt=salt, codes=codes, limits=limits
    )
    best = value(instance, choice)
    told = tiers_reached(tiers, best, proven=len(tiers))
    return Outcome(status=OPTIMAL if unique else TIED, choice=choice, value=best, bound=best.total, tiers=told)


def by_trying(
    instance: Instance, *, salt: str, codes: Sequence[str], limits: Limits, active: Collection[int] | None = None
) -> Sequence[Choice]:
    """Return the best choices with the least sum of hashes, where all that could be as good can be tried; else none."""
    from hirekit.assembly.exhausting import exhausted  # noqa: PLC0415  needs numpy

    def hashes(item: int, sitting: int) -> int:
        return tie_hash(salt, codes[0], instance.items[item].id, instance.sittings[sitting].id)

    return exhausted(instance, hashes=hashes, largest=HASHES, limits=limits, active=active) or ()


def tiers_reached(
    tiers: Sequence[Sequence[str]], got: Value, *, proven: int, bound: int | None = None
) -> tuple[Tier, ...]:
    """Return what became of each tier.

    Args:
        proven: So many of the first are at their least.
        bound: What the one after them cannot fall below; of those after that nothing is known.
    """
    told = []
    for place, parts in enumerate(tiers):
        reached = sum(got.parts[part] for part in parts)
        least = reached if place < proven else bound if place == proven else None
        told.append(Tier(parts=parts, value=reached, bound=least))
    return tuple(told)
