"""One irreducible conflict: wishes that cannot hold together, though they can without any one of them."""

from collections.abc import Mapping, Sequence

import attrs

from hirekit.assembly.form_words import BETWEEN, owed
from hirekit.assembly.instance import Across, Bound, Breadth, Instance
from hirekit.assembly.pool import cheapest
from hirekit.assembly.program import program
from hirekit.assembly.solver import INFEASIBLE, UNKNOWN, Limits, relax
from hirekit.assembly.stretching import PRICES, Need, shares_of, stretched
from hirekit.assembly.words import constraint_id, said, source_of
from hirekit.model.constraint import Constraint

# Tried first where a conflict can do without one of two: what explains least goes first.
LEAST_TELLING = (
    "spread",
    "share",
    "idle",
    "overlap",
    "uses",
    "count",
    "kinds",
    "seen-too-often",
    "level-within",
    "enemy",
    "all-or-none",
    "stages",
    "interviewers",
)
MORE_TELLING = ("min_time", "coverage", "excluded", "required", "budget")
# The loop itself, which nobody wished for: part of every problem and of no conflict.
GIVEN = "focus"

Member = tuple[Need, ...]
"""What stands or falls together: one need, or the shares or the likeness to earlier forms that one constraint asks for."""


@attrs.frozen(kw_only=True)
class Conflicting:
    """One of the things that cannot hold together."""

    text: str
    family: str
    subject: tuple[str, ...]
    constraint: str = ""


def irreducible(
    hard: Instance, constraints: Sequence[Constraint] = (), *, prices: Mapping[str, int] = PRICES, limits: Limits
) -> tuple[tuple[Conflicting, ...], bool]:
    """Return hard needs that cannot be met together, though they can without any one of them, and whether that is shown.

    Source:
        Elastic and deletion filters, Chinneck (2008), *Feasibility and Infeasibility in Optimization*, sections 6.2.
    """
    given = [bound for bound in hard.bounds if bound.family == GIVEN]
    enforced: list[Need] = [*given, *shares_of(hard)]
    while True:
        found = stretched(hard, prices, limits, enforced=enforced)
        if found.status == INFEASIBLE:
            break
        used = {id(need): need for need, _, _ in found.missed}
        if found.status == UNKNOWN or not used:
            return (), False
        enforced += used.values()
    kept = _members([need for need in enforced if need.family != GIVEN])
    order = {family: place for place, family in enumerate((*LEAST_TELLING, *MORE_TELLING))}
    known = True
    for member in sorted(kept, key=lambda m: order.get(m[0].family, len(LEAST_TELLING))):
        rest = [each for each in kept if each is not member]
        status = _feasible(hard, [*given, *(need for each in rest for need in each)], limits)
        if status == INFEASIBLE:
            kept = rest
        elif status == UNKNOWN:
            known = False
    if _feasible(hard, [*given, *(need for each in kept for need in each)], limits) != INFEASIBLE:
        return (), False
    return tuple(_told(hard, member, constraints) for member in kept), known


def _members(needs: Sequence[Need]) -> list[Member]:
    together: dict[object, list[Need]] = {}
    for place, need in enumerate(needs):
        whole = isinstance(need, Bound) and need.family in ("share", *BETWEEN)
        together.setdefault((need.family, need.source) if whole else place, []).append(need)
    return [tuple(each) for each in together.values()]


def _told(hard: Instance, member: Member, constraints: Sequence[Constraint]) -> Conflicting:
    need = member[0]
    between = [each for each in member if isinstance(each, Bound) and each.family in BETWEEN]
    return Conflicting(
        text=_owed(between, constraints) if between else said(hard, need, constraints),
        family=need.family,
        subject=() if isinstance(need, Across) or len(member) > 1 else need.subject,
        constraint=constraint_id(need, constraints),
    )


def _owed(between: Sequence[Bound], constraints: Sequence[Constraint]) -> str:
    source = source_of(between[0], constraints)
    return f"{source.label} ({owed(between)})" if source is not None and source.label else owed(between)


def _feasible(hard: Instance, needs: Sequence[Need], limits: Limits) -> str:
    only = attrs.evolve(
        hard,
        bounds=tuple(need for need in needs if isinstance(need, Bound)),
        breadths=tuple(need for need in needs if isinstance(need, Breadth)),
        across=tuple(need for need in needs if isinstance(need, Across)),
    )
    written = program(only)
    relaxed = relax(written, {}, limits=limits)
    return cheapest(written, {}, rows=(), closed=(), relaxed=relaxed, limits=limits).status
