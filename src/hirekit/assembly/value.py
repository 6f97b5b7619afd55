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


def value(instance: Instance, choice: Choice) -> Value:
    """Return what *choice* costs and breaks, by adding up; it shares nothing with the rows given to the solver."""
    parts = dict.fromkeys(PARTS, 0)
    each: list[int] = []
    broken: list[tuple[Bound | Breadth | Across, int | None, int]] = []
    for place, form in enumerate(choice):
        cost = 0
        for need in instance.needs:
            if need.forms is not None and place not in need.forms:
                continue
            missed = need.missed(form)
            if missed and need.price is None:
                broken.append((need, place, missed))
            elif missed and need.price is not None:
                parts[need.part] += need.price * missed
                cost += need.price * missed
        each.append(cost)
    for rule, missed in _between(instance, choice):
        if missed and rule.price is None:
            broken.append((rule, None, missed))
        elif rule.price is not None:
            parts[rule.part] += rule.price * missed
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
