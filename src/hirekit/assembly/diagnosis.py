"""Why a question set is impossible: what counting finds, the cheapest repair, and one irreducible conflict."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

import attrs

from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.exclusions import exclusions
from hirekit.assembly.instance import Across, Bound, Breadth, Instance
from hirekit.assembly.kept_out import KeptOut
from hirekit.assembly.presolve import findings
from hirekit.assembly.program import program
from hirekit.assembly.search import cheapest
from hirekit.assembly.solver import GAP, INFEASIBLE, OPTIMAL, UNKNOWN, Limits, relax
from hirekit.assembly.value import value
from hirekit.assembly.words import constraint_id, mended, said
from hirekit.model.constraint import Constraint

PRICES: Mapping[str, int] = {
    "budget": 1,
    "min_time": 1,
    "idle": 1,
    "spread": 1,
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
"""What a repair is charged, by family: a minute; a round, form or question fewer; a wish given up."""
OTHERWISE = 10
# Tried first where a conflict can do without one of two: what explains least goes first.
LEAST_TELLING = (
    "spread",
    "share",
    "idle",
    "overlap",
    "uses",
    "count",
    "kinds",
    "enemy",
    "all-or-none",
    "stages",
    "interviewers",
)
MORE_TELLING = ("min_time", "coverage", "excluded", "required", "budget")

EXCLUSION = "exclusion"
BY_ID = ("required", "all-or-none")
IMPOSSIBLE = "No question set satisfies all that was asked."
UNDECIDED = (
    "It could not be decided within the limit what stands in the way of a question set, or whether anything does."
)

Need = Bound | Breadth | Across


@attrs.frozen(kw_only=True)
class Repair:
    """One change of the cheapest repair.

    Attributes:
        family, subject: What is changed.
        form: The place of the form; None where it is between forms.
        missed: By how much the need would be missed as it stands.
        cost: By the prices for repairs.
    """

    text: str
    family: str
    subject: tuple[str, ...]
    form: int | None
    missed: int
    cost: int
    constraint: str = ""


@attrs.frozen(kw_only=True)
class Conflicting:
    """One of the things that cannot hold together."""

    text: str
    family: str
    subject: tuple[str, ...]
    constraint: str = ""


@attrs.frozen(kw_only=True)
class Diagnosis:
    """Why a question set is impossible, or that this could not be decided.

    Attributes:
        status: infeasible, or unknown where the search was stopped before it could say.
        messages: What counting finds; each is certain.
        kept_out: Questions on the criteria that counting finds too few for, and what keeps each of them out.
        repair: The cheapest changes that make it possible; empty where they are not known.
        repair_cost: Their cost, or None where they are not known; `repair_proven` says whether nothing is cheaper.
        conflict: Things that cannot hold together, though any of them can be dropped; others may exist.
        conflict_known: False where a search was stopped before the conflict was shown irreducible.
    """

    status: str = INFEASIBLE
    messages: tuple[str, ...] = ()
    kept_out: tuple[KeptOut, ...] = ()
    repair: tuple[Repair, ...] = ()
    repair_cost: int | None = None
    repair_proven: bool = False
    conflict: tuple[Conflicting, ...] = ()
    conflict_known: bool = False

    def __str__(self) -> str:
        lines = list(self.messages) or [UNDECIDED if self.status == UNKNOWN else IMPOSSIBLE]
        if self.repair:
            exact = "The smallest change that would do" if self.repair_proven else "A change that would do"
            lines.append(f"{exact}: {'; '.join(step.text for step in self.repair)}.")
        if len(self.conflict) == 1:
            lines.append(f"This cannot hold by itself: {self.conflict[0].text}.")
        elif self.conflict:
            lines.append(f"These cannot hold together: {'; '.join(entry.text for entry in self.conflict)}.")
        excluded = [id for entry in self.conflict if entry.family == EXCLUSION for id in entry.subject]
        if excluded:
            lines.append(f"Another way out of this conflict: stop excluding {' and '.join(map(repr, excluded))}.")
        if self.conflict:
            lines.append("This is one conflict; there may be others.")
        return "\n".join(lines)


def diagnose(
    instance: Instance,
    constraints: Sequence[Constraint] = (),
    *,
    prices: Mapping[str, int] = PRICES,
    eligibility: Eligibility | None = None,
    limits: Limits = Limits(nodes=20_000, seconds=60.0),  # noqa: B008
) -> Diagnosis:
    """Return why a problem has no solution.

    Eligibility and asking nothing twice are never relaxed; what is only wished for is left out.

    Args:
        prices: Of a repair, by family.
        eligibility: Says why questions are kept out of rounds; None where there are no more reasons to tell.
    """
    counted = tuple(findings(instance, eligibility=eligibility))
    messages, out = tuple(map(str, counted)), tuple({one: None for found in counted for one in found.kept_out})
    hard = instance.without_wishes()
    choice_cost = _cheapest_repair(hard, prices, limits)
    if choice_cost is None:
        return Diagnosis(status=INFEASIBLE if messages else UNKNOWN, messages=messages, kept_out=out)
    broken, cost, proven = choice_cost
    if not broken:
        return Diagnosis(status=UNKNOWN, messages=messages, kept_out=out)
    repair = tuple(
        Repair(
            text=mended(hard, need, missed) + (f" (form {form + 1})" if form is not None and hard.forms > 1 else ""),
            family=need.family,
            subject=() if isinstance(need, Across) else need.subject,
            form=form,
            missed=missed,
            cost=missed * prices.get(need.family, OTHERWISE),
            constraint=constraint_id(need, constraints),
        )
        for need, form, missed in broken
    )
    conflict, known = irreducible(hard, prices=prices, limits=limits)
    there = {item.id for item in hard.items}
    away = [id for need in conflict if need.family in BY_ID for id in need.subject if id not in there]  # type: ignore[union-attr]
    shut = exclusions(away, constraints, kit=eligibility.requisition.kit if eligibility else None)
    return Diagnosis(
        messages=messages,
        kept_out=out,
        repair=repair,
        repair_cost=cost,
        repair_proven=proven,
        conflict=(
            *(
                Conflicting(
                    text=said(hard, need, constraints),
                    family=need.family,
                    subject=() if isinstance(need, Across) else need.subject,
                    constraint=constraint_id(need, constraints),
                )
                for need in conflict
            ),
            *(
                Conflicting(
                    text=f"{id!r} is excluded{f' ({by.id})' if by.id else ''}",
                    family=EXCLUSION,
                    subject=(id,),
                    constraint=by.id,
                )
                for id, by in shut
            ),
        ),
        conflict_known=known,
    )


def irreducible(hard: Instance, *, prices: Mapping[str, int] = PRICES, limits: Limits) -> tuple[tuple[Need, ...], bool]:
    """Return hard needs that cannot be met together, though they can without any one of them, and whether that is shown.

    Source:
        Elastic and deletion filters, Chinneck (2008), *Feasibility and Infeasibility in Optimization*, sections 6.2.
    """
    enforced: list[Need] = []
    known = True
    while True:
        found = _cheapest_repair(hard, prices, limits, enforced=enforced)
        if found is None:
            break
        used = {id(need): need for need, _, _ in found[0]}
        if not used:
            return (), False
        enforced += used.values()
    order = {family: place for place, family in enumerate((*LEAST_TELLING, *MORE_TELLING))}
    kept = list(enforced)
    for need in sorted(enforced, key=lambda n: order.get(n.family, len(LEAST_TELLING))):
        rest = [each for each in kept if each is not need]
        status = _feasible(_with_needs(hard, rest), limits)
        if status == INFEASIBLE:
            kept = rest
        elif status == UNKNOWN:
            known = False
    if _feasible(_with_needs(hard, kept), limits) != INFEASIBLE:
        return (), False
    return tuple(kept), known


def _cheapest_repair(
    hard: Instance, prices: Mapping[str, int], limits: Limits, *, enforced: Sequence[Need] = ()
) -> tuple[list[tuple[Need, int | None, int]], int, bool] | None:
    """Return what the cheapest repair misses, its cost and whether that is proven; None where there is none."""
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
    relaxed = relax(written, costs, limits=limits)
    found = cheapest(written, costs, rows=(), closed=(), relaxed=relaxed, limits=limits)
    if found.status not in (OPTIMAL, GAP):
        return None
    choice = written.choice(found.values, elastic.forms)
    return list(value(hard, choice).broken), value(elastic, choice).total, found.status == OPTIMAL


AnyNeed = TypeVar("AnyNeed", Bound, Breadth, Across)


def _hardened(priced: tuple[AnyNeed, ...], hard: tuple[AnyNeed, ...], same: Collection[int]) -> tuple[AnyNeed, ...]:
    return tuple(h if id(h) in same else p for p, h in zip(priced, hard, strict=True))


def _with_needs(hard: Instance, needs: Sequence[Need]) -> Instance:
    return attrs.evolve(
        hard,
        bounds=tuple(need for need in needs if isinstance(need, Bound)),
        breadths=tuple(need for need in needs if isinstance(need, Breadth)),
        across=tuple(need for need in needs if isinstance(need, Across)),
    )


def _feasible(instance: Instance, limits: Limits) -> str:
    written = program(instance)
    relaxed = relax(written, {}, limits=limits)
    return cheapest(written, {}, rows=(), closed=(), relaxed=relaxed, limits=limits).status
