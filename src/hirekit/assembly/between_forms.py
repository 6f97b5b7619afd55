"""What is between forms, as rows: how often a question is used, what two forms share, how far forms are apart."""

from hirekit.assembly.instance import Across, Instance
from hirekit.assembly.rows import INFINITE, Program, Tag

Asked = list[dict[int, list[int]]]
"""For each form, the columns of each item."""


def _uses(written: Program, rule: Across, instance: Instance, asked: Asked) -> None:
    for item in sorted({item for form in asked for item in form}):
        columns = [place for form in asked for place in form.get(item, ())]
        _at_most(written, rule, ("uses", instance.items[item].id), columns, [1] * len(columns))


def _overlap(written: Program, rule: Across, instance: Instance, asked: Asked) -> None:
    for first in range(len(asked)):
        for second in range(first):
            both = []
            for item in sorted(asked[first].keys() & asked[second].keys()):
                shared = written.column(upper=1)
                columns = [*asked[first][item], *asked[second][item], shared]
                tag = ("shared", str(second), str(first), instance.items[item].id)
                written.row(tag, columns, [*([1] * (len(columns) - 1)), -1], upper=1)
                both.append(shared)
            _at_most(written, rule, ("overlap", str(second), str(first)), both, [1] * len(both))


def _spread(written: Program, rule: Across, instance: Instance, asked: Asked) -> None:
    weights: list[dict[int, int]] = [{place: item.minutes for place, item in enumerate(instance.items)}]
    weights += [
        {place: item.minutes for place, item in enumerate(instance.items) if item.competency == head}
        for head in instance.competencies
    ]
    weights.append({place: item.level for place, item in enumerate(instance.items)})
    for number, weight in enumerate(weights):
        highest, lowest = written.column(), written.column()
        written.lower[highest] = written.lower[lowest] = -INFINITE
        for place, form in enumerate(asked):
            columns = [c for item, places in form.items() if weight.get(item) for c in places]
            coefficients: list[float] = [
                weight[item] for item, places in form.items() if weight.get(item) for _ in places
            ]
            tag = ("attribute", str(place), str(number))
            written.row(tag, [*columns, highest], [*coefficients, -1], upper=0)
            written.row(tag, [*columns, lowest], [*coefficients, -1], lower=0)
        _at_most(written, rule, ("spread", str(number)), [highest, lowest], [1, -1])


def _at_most(written: Program, rule: Across, tag: Tag, columns: list[int], coefficients: list[float]) -> None:
    """Write that a sum is the rule's most or less, or that each one above it costs the rule's price."""
    if rule.price is not None:
        columns, coefficients = [*columns, written.slack(rule.part, rule.price)], [*coefficients, -1]
    written.row(tag, columns, coefficients, upper=rule.most)


_WRITERS = {"uses": _uses, "overlap": _overlap, "spread": _spread}


def write_across(written: Program, rule: Across, instance: Instance, asked: Asked) -> None:
    """Write the rows of one rule between forms."""
    _WRITERS[rule.family](written, rule, instance, asked)
