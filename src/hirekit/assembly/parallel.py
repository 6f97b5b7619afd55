"""Several parallel forms: together, or one after another and matched to those before."""

from collections.abc import Sequence
from math import ceil

import attrs

from hirekit.assembly.instance import REUSE, SPREAD, Across, Bound, Breadth, Choice, Instance
from hirekit.assembly.program import program
from hirekit.assembly.search import NEARLY, Outcome, search
from hirekit.assembly.solver import GAP, OPTIMAL, Limits, relax
from hirekit.assembly.value import Value, value

JOINT, SEQUENTIAL = "joint", "sequential"
# Several forms are searched together while questions x rounds x forms stay at most this many.
JOINT_UP_TO = 110
SWEEPS = 3
RELAXED_TOGETHER = 3000


def method_for(instance: Instance) -> str:
    """Return how the forms of a problem are found where nobody says."""
    size = instance.forms * sum(len(item.places) for item in instance.items)
    return JOINT if instance.forms == 1 or size <= JOINT_UP_TO else SEQUENTIAL


@attrs.frozen(kw_only=True)
class Stopped:
    """Where making forms one after another came to an end.

    Attributes:
        form: Place of the form that cannot be made.
        made: What the earlier forms ask: ids of questions, and places of sittings.
        instance: Its problem, the earlier forms taken into account.
    """

    form: int
    made: tuple[tuple[tuple[str, int], ...], ...]
    instance: Instance

    def made_in(self, other: Instance) -> Choice:
        """Return the earlier forms as a choice of another problem with the same questions."""
        place = {item.id: number for number, item in enumerate(other.items)}
        return tuple(tuple(sorted((place[id], at) for id, at in form)) for form in self.made)


def one_after_another(
    instance: Instance,
    *,
    salt: str,
    codes: Sequence[str],
    tiers: Sequence[Sequence[str]] = (),
    limits: Limits = Limits(),  # noqa: B008
) -> tuple[Outcome, Stopped | None]:
    """Return forms found one after another, each the best that the earlier ones leave.

    The bound is what the forms would cost if none minded the others; it holds for every joint choice. The status is
    `gap` even where the bound is reached: the forms are not shown to be first among equals.
    """
    limits = limits.running()
    singles = [only(instance, place) for place in range(instance.forms)]
    scoped = any(need.forms is not None for need in instance.needs)
    made: list[tuple[tuple[int, int], ...]] = []
    bound = 0
    for place, single in enumerate(singles):
        problem = form_after(instance, place, tuple(made))
        outcome = search(problem, salt=salt, codes=(codes[place],), tiers=tiers, limits=limits)
        if outcome.choice is None:
            ids = tuple(tuple((instance.items[item].id, at) for item, at in form) for form in made)
            return outcome, Stopped(form=place, made=ids, instance=problem)
        if place == 0 or scoped:
            free = (
                outcome if place == 0 else search(single, salt=salt, codes=(codes[place],), tiers=tiers, limits=limits)
            )
            # With tiers the sum of a form is not what is minimised, so it bounds nothing.
            alone = 0 if tiers else free.bound
        bound += alone
        made.append(outcome.choice[0])
    best = value(instance, tuple(made))
    if not tiers:
        bound = max(bound, _joint_relaxation(instance, limits))
        made, best = _improved(instance, singles, made, best, bound, salt=salt, codes=codes, limits=limits)
    return Outcome(status=GAP, choice=tuple(made), value=best, bound=bound), None


def _joint_relaxation(instance: Instance, limits: Limits) -> int:
    """Return what no joint choice can fall below: the program of all forms, questions asked in part allowed."""
    if instance.forms * len(instance.items) > RELAXED_TOGETHER:
        return 0
    written = program(instance)
    relaxed = relax(written, written.total_costs(), limits=limits)
    return ceil(relaxed.bound - NEARLY) if relaxed.status == OPTIMAL else 0


def _improved(
    instance: Instance,
    singles: Sequence[Instance],
    made: list[tuple[tuple[int, int], ...]],
    best: Value,
    bound: int,
    *,
    salt: str,
    codes: Sequence[str],
    limits: Limits,
) -> tuple[list[tuple[tuple[int, int], ...]], Value]:
    """Make each form again with all the others standing, while that makes the whole better."""
    for _ in range(SWEEPS):
        before = best.total
        for place, single in enumerate(singles):
            if best.total == bound:
                return made, best
            others = (*made[:place], *made[place + 1 :])
            problem = after(single, instance.across, others)
            outcome = search(problem, salt=salt, codes=(codes[place],), limits=limits)
            if outcome.choice is not None:
                again = [*made[:place], outcome.choice[0], *made[place + 1 :]]
                reached = value(instance, tuple(again))
                if reached.total < best.total and not reached.broken:
                    made, best = again, reached
        if best.total == before:
            break
    return made, best


def form_after(instance: Instance, form: int, made: Choice) -> Instance:
    """Return the problem of one form of several, given forms already made."""
    return after(only(instance, form), instance.across, made)


def only(instance: Instance, form: int) -> Instance:
    """Return the problem of one form by itself."""

    def mine(need: Bound | Breadth) -> bool:
        return need.forms is None or form in need.forms

    return attrs.evolve(
        instance,
        bounds=tuple(attrs.evolve(b, forms=None) for b in instance.bounds if mine(b)),
        breadths=tuple(attrs.evolve(b, forms=None) for b in instance.breadths if mine(b)),
        across=(),
        forms=1,
    )


def after(single: Instance, across: Sequence[Across], made: Choice) -> Instance:
    """Return the problem of one form, given the forms already made: what is between them becomes bounds on this one."""
    if not made:
        return single
    everywhere = tuple(range(len(single.sittings)))
    bounds: list[Bound] = []
    for rule in across:
        if rule.family == "uses":
            used = [item for form in made for item, _ in form]
            full = tuple(sorted({item for item in used if used.count(item) >= rule.most}))
            bounds.append(_between(rule, "uses", (), full, (1,) * len(full), everywhere, most=0))
        elif rule.family == "overlap":
            for place, form in enumerate(made):
                items = tuple(item for item, _ in form)
                bounds.append(
                    _between(rule, "overlap", (str(place),), items, (1,) * len(items), everywhere, most=rule.most)
                )
        else:
            bounds += _matched(rule, single, made, everywhere)
    return attrs.evolve(single, bounds=(*single.bounds, *bounds))


def _matched(rule: Across, single: Instance, made: Choice, everywhere: tuple[int, ...]) -> list[Bound]:
    every = tuple(range(len(single.items)))
    minutes = tuple(item.minutes for item in single.items)
    heads = [tuple(item.minutes * (item.competency == head) for item in single.items) for head in single.competencies]
    weights = [minutes, *heads, tuple(item.level for item in single.items)]
    bounds = []
    for number, (weight, seen) in enumerate(
        zip(weights, zip(*map(single.attributes_of, made), strict=True), strict=True)
    ):
        low, high = min(seen), max(seen)
        least, most = max(0, min(low, high - rule.most)), max(high, low + rule.most)
        bounds.append(_between(rule, "spread", (str(number),), every, weight, everywhere, least=least, most=most))
    return bounds


def _between(
    rule: Across,
    family: str,
    subject: tuple[str, ...],
    items: tuple[int, ...],
    coefficients: tuple[int, ...],
    sittings: tuple[int, ...],
    *,
    least: int | None = None,
    most: int | None = None,
) -> Bound:
    return Bound(
        family=family,
        subject=subject,
        items=items,
        coefficients=coefficients,
        sittings=sittings,
        least=least,
        most=most,
        price=rule.price,
        part=SPREAD if family == "spread" else REUSE,
        source=rule.source,
    )
