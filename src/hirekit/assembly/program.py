"""From a problem to an integer program."""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain, combinations

from hirekit.assembly.between_forms import Asked, write_across
from hirekit.assembly.instance import SHARE, Bound, Breadth, Instance
from hirekit.assembly.rows import INFINITE, Program


def program(instance: Instance, *, active: Collection[int] | None = None) -> Program:
    """Return the integer program of a problem.

    Args:
        active: Places of the items that may be asked; None for all. The others have no columns.
    """
    written = Program()
    items = range(len(instance.items)) if active is None else sorted(active)
    # By form, then sitting, then item.
    column: list[list[dict[int, int]]] = [[{} for _ in instance.sittings] for _ in range(instance.forms)]
    for form in range(instance.forms):
        for item in items:
            own = []
            for sitting in instance.items[item].places:
                place = written.column(upper=1)
                written.asked.append((form, item, sitting))
                column[form][sitting][item] = place
                own.append(place)
            if len(own) > 1:
                written.row(("once", str(form), instance.items[item].id), own, [1] * len(own), upper=1)
    for form in range(instance.forms):
        for bound in instance.bounds:
            if bound.forms is None or form in bound.forms:
                if bound.family == SHARE and bound.price is None:
                    _hard_share(written, instance, bound, form, column[form])
                else:
                    _bound(written, bound, form, column[form])
        for breadth in instance.breadths:
            if breadth.forms is None or form in breadth.forms:
                _breadth(written, breadth, form, column[form])
    if instance.forms > 1:
        asked: Asked = [{} for _ in range(instance.forms)]
        for place, (form, item, _) in enumerate(written.asked):
            asked[form].setdefault(item, []).append(place)
        for rule in instance.across:
            write_across(written, rule, instance, asked)
    return written


def _bound(written: Program, bound: Bound, form: int, column: list[dict[int, int]]) -> None:
    columns: list[int] = []
    coefficients: list[float] = []
    for sitting in bound.sittings:
        at = column[sitting]
        for item, coefficient in zip(bound.items, bound.coefficients, strict=True):
            place = at.get(item)
            if place is not None and coefficient:
                columns.append(place)
                coefficients.append(coefficient)
    tag = (bound.family, str(form), *bound.subject)
    if bound.price is not None and bound.least is None and bound.most == 0 and all(c > 0 for c in coefficients):
        for place, amount in zip(columns, coefficients, strict=True):
            written.charge(bound.part, place, bound.price * int(amount))
        return
    if bound.price is None:
        low = -INFINITE if bound.least is None else bound.least
        high = INFINITE if bound.most is None else bound.most
        written.row(tag, columns, coefficients, lower=low, upper=high)
        return
    for limit, sign in ((bound.least, 1), (bound.most, -1)):
        if limit is not None:
            slack = written.slack(bound.part, bound.price)
            at_least, at_most = (limit, INFINITE) if sign > 0 else (-INFINITE, limit)
            written.row(tag, [*columns, slack], [*coefficients, sign], lower=at_least, upper=at_most)


def _hard_share(written: Program, instance: Instance, bound: Bound, form: int, column: list[dict[int, int]]) -> None:
    """Write a share that must hold on the minutes asked, which are whole numbers.

    On the questions themselves it says the same; but only so does the search see that, where exact shares are wanted,
    hardly any total of whole minutes has them.
    """
    head = bound.subject[0]
    rates = {True: 0, False: 0}
    for item, coefficient in zip(bound.items, bound.coefficients, strict=True):
        rates[instance.items[item].competency == head] = coefficient // instance.items[item].minutes
    own, every = (_minutes(written, instance, bound.sittings, form, column, of) for of in (head, None))
    low = -INFINITE if bound.least is None else bound.least
    high = INFINITE if bound.most is None else bound.most
    tag = (bound.family, str(form), *bound.subject)
    written.row(tag, [own, every], [rates[True] - rates[False], rates[False]], lower=low, upper=high)


def _minutes(
    written: Program,
    instance: Instance,
    sittings: tuple[int, ...],
    form: int,
    column: list[dict[int, int]],
    head: str | None,
) -> int:
    """Return the column that stands for the minutes a form asks in some sittings, of a competency or of all."""
    key = (form, sittings, head)
    if key not in written.minutes:
        items = instance.items
        asked = [
            (place, items[item].minutes)
            for sitting in sittings
            for item, place in column[sitting].items()
            if head is None or items[item].competency == head
        ]
        total = written.column()
        written.whole.append(total)
        written.minutes[key] = total
        columns, minutes = [place for place, _ in asked], [taken for _, taken in asked]
        written.row(("minutes", str(form), head or ""), [*columns, total], [*minutes, -1], lower=0, upper=0)
    return written.minutes[key]


def _breadth(written: Program, breadth: Breadth, form: int, column: list[dict[int, int]]) -> None:
    """Ask that the worth of the sittings held reaches the least: for each few of them, what the others must add.

    Taking min(1, questions) for each sitting as held, "sum of worth x held >= least" is the same as one row for each
    set of sittings that alone would not do; so no column is needed to say which are held.
    """
    tag = (breadth.family, str(form), *breadth.subject)
    slack = None if breadth.price is None else written.slack(breadth.part, breadth.price)
    inside = [
        [column[sitting][item] for item in breadth.items if item in column[sitting]] for sitting in breadth.sittings
    ]
    few = [s for s in _subsets(range(len(inside))) if sum(breadth.worth[each] for each in s) < breadth.least]
    for held in few:
        rest = [place for place in range(len(inside)) if place not in held]
        least = breadth.least - sum(breadth.worth[place] for place in held)
        columns = [each for place in rest for each in inside[place]]
        coefficients: list[float] = [min(least, breadth.worth[place]) for place in rest for _ in inside[place]]
        if slack is not None:
            columns.append(slack)
            coefficients.append(1)
        written.row((*tag, *(str(place) for place in held)), columns, coefficients, lower=least)


def _subsets(places: Sequence[int]) -> Iterator[tuple[int, ...]]:
    return chain.from_iterable(combinations(places, size) for size in range(len(places) + 1))
