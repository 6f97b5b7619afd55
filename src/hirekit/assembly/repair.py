"""The cheapest repair: the least that must change before a question set is possible, in the words of a hiring team."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import attrs

from hirekit.assembly.form_words import BETWEEN, owed_less
from hirekit.assembly.instance import SHARE, Across, Bound, Choice, Instance
from hirekit.assembly.phrases import joined, several
from hirekit.assembly.shares import PERCENT
from hirekit.assembly.solver import GAP, INFEASIBLE, UNKNOWN, Limits
from hirekit.assembly.stretching import OTHERWISE, Need, Stretched, shares_of, stretched, with_wider_shares
from hirekit.assembly.wishes import form_codes
from hirekit.assembly.words import constraint_id, looks_fewer, mended
from hirekit.model.constraint import Constraint, ShareBand

FEW_POINTS = 10
LOOKS = ("coverage", "stages", "interviewers")
# Beside these, a hard upper limit may shut out the question that somebody is told to write.
HARMLESS = ("budget", "focus", "excluded", "enemy", "level-within", "seen-too-often", "kinds", "uses", "overlap")


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
class Repaired:
    """The changes of the cheapest repair, and the choice they make possible.

    Attributes:
        steps: None are needed where a question set is possible as it is.
        proven: Whether nothing is cheaper.
        text: The steps as one says them, what is about one criterion together.
    """

    steps: tuple[Repair, ...]
    cost: int
    proven: bool
    text: str


def cheapest_repair(
    hard: Instance, constraints: Sequence[Constraint], *, prices: Mapping[str, int], limits: Limits
) -> Repaired | None:
    """Return the cheapest changes that make a problem possible; None where none were found within the limits.

    Shares that must hold are repaired by widening their band point by point, as long as that alone is not dearer than the
    best repair so far; everything else by what the cheapest choice misses.
    """
    price = prices.get(SHARE, OTHERWISE)
    # Widening alone is quickly tried, and leaves little to look for among all other repairs.
    best = _by_widening(hard, price, prices, limits) if shares_of(hard) else None
    proven = True
    for points in range(PERCENT + 1 if shares_of(hard) else 1):
        if best is not None and points * price >= best[0]:
            break
        wider = with_wider_shares(hard, points)
        at_most = None if best is None else best[0] - 1 - points * price
        found = stretched(wider, prices, limits, enforced=shares_of(wider), at_most=at_most)
        if found.status == UNKNOWN:
            proven = False
            break
        proven = proven and found.status != GAP
        if found.status != INFEASIBLE:
            best = (found.cost + points * price, points, wider, found)
    if best is None:
        return None
    cost, points, wider, found = best
    found = _with_fewer_steps(wider, found, prices, limits)
    steps = [*_widening(hard, constraints, points, price), *_steps(wider, constraints, found, prices)]
    return Repaired(steps=tuple(steps), cost=cost, proven=proven, text=_told(wider, steps, found))


def _with_fewer_steps(hard: Instance, found: Stretched, prices: Mapping[str, int], limits: Limits) -> Stretched:
    """Return a choice that costs no more and misses fewer needs, where doing without one of those missed gives one."""
    for need, _, _ in found.missed if len(found.missed) > 1 else ():
        enforced = [*shares_of(hard), need]
        other = stretched(hard, prices, limits, enforced=enforced, at_most=found.cost)
        if other.choice is not None and len(other.missed) < len(found.missed):
            return _with_fewer_steps(hard, other, prices, limits)
    return found


Best = tuple[int, int, Instance, Stretched]
"""A cost, the percentage points of widening in it, the problem with that width, and the choice."""


def _by_widening(hard: Instance, price: int, prices: Mapping[str, int], limits: Limits) -> Best | None:
    """Return the repair that widens the band of shares and changes nothing else, where a few points are enough."""
    for points in range(1, FEW_POINTS + 1):
        wider = with_wider_shares(hard, points)
        found = stretched(wider, prices, limits, enforced=[*wider.needs, *wider.across])
        if found.choice is not None:
            return points * price, points, wider, found
        if found.status == UNKNOWN:
            return None
    return None


def _widening(hard: Instance, constraints: Sequence[Constraint], points: int, price: int) -> Iterator[Repair]:
    if not points:
        return
    sources = sorted({bound.source for bound in shares_of(hard) if bound.source is not None})
    bands = [c for c in (constraints[s] for s in sources if s < len(constraints)) if isinstance(c, ShareBand)]
    which = joined(f"{band.label or band.id} to {band.tolerance + points}" for band in bands)
    yield Repair(
        text=f"let shares of the time be {several(points, 'percentage point')} further from the weights"
        + (f" ({which})" if which else ""),
        family=SHARE,
        subject=(),
        form=None,
        missed=points,
        cost=points * price,
        constraint=bands[0].id if len(bands) == 1 else "",
    )


def _steps(
    instance: Instance, constraints: Sequence[Constraint], found: Stretched, prices: Mapping[str, int]
) -> Iterator[Repair]:
    codes = form_codes(instance.forms)
    for need, form, missed in found.missed:
        asked = () if form is None or found.choice is None else tuple(_asked(instance, need, found.choice[form]))
        where = f" (form {codes[form]})" if form is not None and instance.forms > 1 else ""
        yield Repair(
            text=mended(instance, need, missed, asked=asked) + where,
            family=need.family,
            subject=() if isinstance(need, Across) else need.subject,
            form=form,
            missed=missed,
            cost=missed * prices.get(need.family, OTHERWISE),
            constraint=constraint_id(need, constraints),
        )


def _asked(instance: Instance, need: Need, form: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Yield the ids of the questions that a form asks and that a need on single questions would keep out."""
    if isinstance(need, Bound):
        members = set(need.items)
        for item, sitting in form:
            if item in members and sitting in need.sittings:
                yield instance.items[item].id


def _told(instance: Instance, steps: Sequence[Repair], found: Stretched) -> str:
    """Return the steps in a sentence without its full stop.

    Looks at one criterion given up are said once, and so is what is shared with earlier forms.
    """
    texts: dict[object, str] = {}
    between = [(n, m) for n, _, m in found.missed if isinstance(n, Bound) and n.family in BETWEEN]
    for place, step in enumerate(steps):
        if step.family in BETWEEN and step.form is not None:
            needs = [(n, missed) for n, missed in between if n.family == step.family]
            texts[step.family] = owed_less([n for n, _ in needs], [missed for _, missed in needs])
            continue
        if step.family not in LOOKS:
            texts[place] = step.text
            continue
        key = (step.subject, step.form)
        if key in texts:
            continue
        alike = [one for one in steps if one.family in LOOKS and (one.subject, one.form) == key]
        fewer = {family: max((s.missed for s in alike if s.family == family), default=0) for family in LOOKS}
        where = (
            f" (form {form_codes(instance.forms)[step.form]})" if step.form is not None and instance.forms > 1 else ""
        )
        texts[key] = looks_fewer(step.subject[0], fewer) + where + _or_write(instance, step, fewer, found)
    return "; ".join(texts.values())


def _or_write(instance: Instance, step: Repair, fewer: Mapping[str, int], found: Stretched) -> str:
    """Return that questions may be written instead, where those that fit in would do; else nothing."""
    others = [n for n in instance.bounds if n.most is not None and n.price is None and n.family not in HARMLESS]
    wanted = fewer["coverage"]
    if not wanted or fewer["stages"] or fewer["interviewers"] or others or step.form is None or found.choice is None:
        return ""
    missed = (need for need, form, _ in found.missed if form == step.form and isinstance(need, Bound))
    needs = [need for need in missed if need.family == "coverage" and need.subject == step.subject]
    blind = {b.sittings[0] for b in instance.bounds if b.family == "focus" and b.subject[0] == step.subject[0]}
    sittings = set.intersection(*({*need.sittings} - blind for need in needs))
    room = {place: minutes // wanted for place, minutes in _spare(instance, found.choice, step.form, sittings).items()}
    taken = [item.minutes for item in instance.items if item.criterion == step.subject[0]]
    roomiest = max(room, key=lambda place: (room[place], -place), default=None)
    if roomiest is None or room[roomiest] < min(taken, default=1):
        return ""
    title = instance.sittings[roomiest].title or instance.sittings[roomiest].id
    each = f"of at most {several(room[roomiest], 'minute')}{' each' if wanted > 1 else ''}"
    return f", or write {wanted} more {each} for round {title!r}"


def _spare(instance: Instance, choice: Choice, form: int, sittings: Collection[int]) -> dict[int, int]:
    """Return the minutes that a form leaves in some sittings with a budget."""
    spare: dict[int, int] = {}
    for bound in instance.bounds:
        if bound.family == "budget" and bound.most is not None and (bound.forms is None or form in bound.forms):
            (place,) = bound.sittings
            used = sum(instance.items[item].minutes for item, at in choice[form] if at == place)
            if place in sittings:
                spare[place] = min(spare.get(place, bound.most), max(0, bound.most - used))
    return spare
