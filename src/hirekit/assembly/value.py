"""What a choice costs and breaks, by adding up; the rows given to the solver play no part."""

from collections.abc import Iterator, Mapping

import attrs

from hirekit.assembly.instance import PARTS, Across, Bound, Breadth, Choice, Instance


@attrs.frozen(kw_only=True)
class Value:
    """What a choice costs and what it breaks.

    Attributes:
        parts: Objective units by part.
        each: Objective units by form, without what is between forms.
        broken: Hard needs it misses: the need, the form (None between forms) and by how much.
    """

    parts: Mapping[str, int]
    each: tuple[int, ...]
    broken: tuple[tuple["Bound | Breadth | Across", int | None, int], ...]

    @property
    def total(self) -> int:
        return sum(self.parts.values())


@attrs.frozen(kw_only=True)
class Charge:
    """What a choice pays for missing one need.

    Attributes:
        form: Its place; None between forms.
        missed: By how much, in the units of the need.
        cost: In objective units; None where the need is hard.
    """

    need: Bound | Breadth | Across
    form: int | None
    missed: int
    cost: int | None


def charges(instance: Instance, choice: Choice) -> Iterator[Charge]:
    """Yield every need that *choice* misses, form by form and then between forms."""
    for place, form in enumerate(choice):
        for need in instance.needs:
            missed = need.missed(form) if need.forms is None or place in need.forms else 0
            if missed:
                yield Charge(need=need, form=place, missed=missed, cost=_cost(need, missed))
    for rule, missed in _between(instance, choice):
        if missed:
            yield Charge(need=rule, form=None, missed=missed, cost=_cost(rule, missed))


def _cost(need: Bound | Breadth | Across, missed: int) -> int | None:
    return None if need.price is None else need.price * missed


def value(instance: Instance, choice: Choice) -> Value:
    """Return what *choice* costs and breaks, by adding up; it shares nothing with the rows given to the solver."""
    parts = dict.fromkeys(PARTS, 0)
    each = [0] * len(choice)
    broken: list[tuple[Bound | Breadth | Across, int | None, int]] = []
    for charge in charges(instance, choice):
        if charge.cost is None:
            broken.append((charge.need, charge.form, charge.missed))
        else:
            parts[charge.need.part] += charge.cost
            if charge.form is not None:
                each[charge.form] += charge.cost
    return Value(parts=parts, each=tuple(each), broken=tuple(broken))


def _between(instance: Instance, choice: Choice) -> Iterator[tuple[Across, int]]:
    sets = [{item for item, _ in form} for form in choice]
    for rule in instance.across:
        if len(choice) < 2:  # noqa: PLR2004
            continue
        if rule.family == "uses":
            count: dict[int, int] = {}
            for chosen in sets:
                for item in chosen:
                    count[item] = count.get(item, 0) + 1
            yield rule, sum(max(0, uses - rule.most) for uses in count.values())
        elif rule.family == "overlap":
            pairs = ((a, b) for place, a in enumerate(sets) for b in sets[:place])
            yield rule, sum(max(0, len(a & b) - rule.most) for a, b in pairs)
        else:
            yield rule, sum(max(0, gap - rule.most) for gap in instance.gaps(choice))
