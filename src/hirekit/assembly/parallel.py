"""Several parallel forms: together, or one after another and matched to those before."""

from collections.abc import Sequence
from math import ceil

import attrs

from hirekit.assembly.instance import REUSE, SPREAD, Across, Bound, Breadth, Choice, Instance
from hirekit.assembly.pool import NEARLY
from hirekit.assembly.program import program
from hirekit.assembly.search import Outcome, search, tiers_reached
from hirekit.assembly.solver import GAP, OPTIMAL, Limits, relax
from hirekit.assembly.value import Value, value
from hirekit.model.plan import TIED, Tier

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

    The bound is what the forms would cost if none minded the others; it holds for every joint choice. Where it is
    reached the forms are optimal, or tied where a search was stopped before it had decided among equals; else the
    status is `gap`.
    """
    limits = limits.running()
    singles = [only(instance, place) for place in range(instance.forms)]
    scoped = any(need.forms is not None for need in instance.needs)
    made: list[tuple[tuple[int, int], ...]] = []
    bound, alone, decided = 0, [], True
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
        bound += free.bound
        alone.append(free)
        decided = decided and outcome.status == OPTIMAL
        made.append(outcome.choice[0])
    best = value(instance, tuple(made))
    if tiers:
        told = _tiers_together(tiers, alone, best)
        bound = best.total if told[-1].status == OPTIMAL else 0
    else:
        told = ()
        bound = max(bound, _joint_relaxation(instance, limits))
        made, best, settled = _improved(instance, singles, made, best, bound, salt=salt, codes=codes, limits=limits)
        decided = decided and settled
    status = GAP if bound < best.total else OPTIMAL if decided else TIED
    return Outcome(status=status, choice=tuple(made), value=best, bound=bound, tiers=told), None


def _tiers_together(tiers: Sequence[Sequence[str]], alone: Sequence[Outcome], best: Value) -> tuple[Tier, ...]:
    """Return what became of each tier over all forms.

    While the tiers before are as low as forms that mind no others have them, no form is below what it has alone.
    """
    proven, bound = 0, None
    for place, parts in enumerate(tiers):
        bounds = [free.tiers[place].bound if free.tiers else None for free in alone]
        bound = None if None in bounds else sum(each for each in bounds if each is not None)
        if bound != sum(best.parts[part] for part in parts):
            break
        proven += 1
    return tiers_reached(tiers, best, proven=proven, bound=bound)


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
) -> tuple[list[tuple[tuple[int, int], ...]], Value, bool]:
    """Make each form again with all the others standing, while that makes the whole better.

    Returns:
        The forms, what they cost, and whether every search on the way decided among equals.
    """
    decided = True
    for _ in range(SWEEPS):
        before = best.total
        for place, single in enumerate(singles):
            if best.total == bound:
                return made, best, decided
            others = (*made[:place], *made[place + 1 :])
            problem = after(single, instance.across, others)
            outcome = search(problem, salt=salt, codes=(codes[place],), limits=limits)
            decided = decided and outcome.status == OPTIMAL
            if outcome.choice is not None:
                again = [*made[:place], outcome.choice[0], *made[place + 1 :]]
                reached = value(instance, tuple(again))
                if reached.total < best.total and not reached.broken:
                    made, best = again, reached
        if best.total == before:
            break
    return made, best, decided


def form_after(instance: Instance, form: int, made: Choice, *, places: Sequence[int] | None = None) -> Instance:
    """Return the problem of one form of several, given forms already made.

    Args:
        places: Which forms those are; None for the first ones.
    """
    return after(only(instance, form), instance.across, made, places=places)


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


def after(single: Instance, across: Sequence[Across], made: Choice, *, places: Sequence[int] | None = None) -> Instance:
    """Return the problem of one form, given the forms already made: what is between them becomes bounds on this one.

    Args:
        places: Which forms those are, for messages; None for the first ones.
    """
    if not made:
        return single
    names = tuple(map(str, range(len(made)) if places is None else places))
    everywhere = tuple(range(len(single.sittings)))
    bounds: list[Bound] = []
    for rule in across:
        if rule.family == "uses":
            used = [item for form in made for item, _ in form]
            full = tuple(sorted({item for item in used if used.count(item) >= rule.most}))
            having = tuple(name for name, form in zip(names, made, strict=True) if {item for item, _ in form} & {*full})
            bounds.append(_between(rule, "uses", having, full, (1,) * len(full), everywhere, most=0))
        elif rule.family == "overlap":
            for name, form in zip(names, made, strict=True):
                items = tuple(item for item, _ in form)
                bounds.append(_between(rule, "overlap", (name,), items, (1,) * len(items), everywhere, most=rule.most))
        else:
            bounds += _matched(rule, single, made, everywhere, names=names)
    return attrs.evolve(single, bounds=(*single.bounds, *bounds))


def _matched(
    rule: Across, single: Instance, made: Choice, everywhere: tuple[int, ...], *, names: tuple[str, ...]
) -> list[Bound]:
    every = tuple(range(len(single.items)))
    minutes = tuple(item.minutes for item in single.items)
    heads = [tuple(item.minutes * (item.competency == head) for item in single.items) for head in single.competencies]
    weights = [minutes, *heads, tuple(item.level for item in single.items)]
    bounds = []
    for weight, seen in zip(weights, zip(*map(single.attributes_of, made), strict=True), strict=True):
        low, high = min(seen), max(seen)
        least, most = max(0, min(low, high - rule.most)), max(high, low + rule.most)
        bounds.append(_between(rule, "spread", names, every, weight, everywhere, least=least, most=most))
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
