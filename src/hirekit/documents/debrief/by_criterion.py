"""How reliable ratings of each criterion are: one row a criterion, one column a measure, and below them what each measure means."""

from collections.abc import Iterator

import attrs

from hirekit.documents.debrief.figures import Figure, Naming, figure, undefined
from hirekit.model.agreement import Coefficient, sentences

OF_MEANS = ",k)"
HEADS = {"alpha": "chance", "interviewers": "needed"}


@attrs.frozen(kw_only=True)
class Measure:
    """One column: its head, what its figures mean, which criteria have none and why, and how it is made.

    Attributes:
        wide: Whether intervals stand in it.
        methods: One where all criteria are measured alike; else each with the criteria it is for.
    """

    head: str
    wide: bool
    meaning: str
    undefined: tuple[str, ...]
    methods: tuple[str, ...]


@attrs.frozen(kw_only=True)
class CriteriaTable:
    """The table; a cell is None where there is no figure."""

    measures: tuple[Measure, ...]
    rows: tuple[tuple[str, tuple[Figure | None, ...]], ...]


def criteria_table(coefficients: tuple[Coefficient, ...], naming: Naming) -> CriteriaTable | None:
    """Return the figures of criteria, or None where there are none."""
    by_head: dict[str, list[Coefficient]] = {}
    for one in coefficients:
        by_head.setdefault(_head(one), []).append(one)
    if not by_head:
        return None
    criteria = dict.fromkeys(one.about for one in coefficients)
    known = {
        (head, one.about): figure(one, naming) for head, of in by_head.items() for one in of if one.value is not None
    }
    return CriteriaTable(
        measures=tuple(_measure(head, of, naming) for head, of in by_head.items()),
        rows=tuple((naming.of(id), tuple(known.get((head, id)) for head in by_head)) for id in criteria),
    )


def _head(one: Coefficient) -> str:
    return HEADS.get(one.name) or ("means" if one.name.endswith(OF_MEANS) else "single")


def _measure(head: str, figures: list[Coefficient], naming: Naming) -> Measure:
    return Measure(
        head=naming.say(f"debrief.measure_{head}"),
        wide=any(one.low is not None for one in figures),
        meaning=f"{naming.told(figures[0].meaning)}.",
        undefined=tuple(undefined(figures, naming)),
        methods=tuple(_methods(figures, naming)),
    )


def _methods(figures: list[Coefficient], naming: Naming) -> Iterator[str]:
    every = [sentence for sentence in sentences(figures) if any(one.value is not None for one in sentence.figures)]
    for sentence in every or sentences(figures)[:1]:
        method = naming.told(sentence.method)
        if len(every) > 1:
            yield f"{'; '.join(naming.of(one.about) for one in sentence.figures)}: {method}."
        else:
            yield f"{method}."
