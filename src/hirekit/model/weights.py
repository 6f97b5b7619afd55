"""From raw weights to shares: normalised among siblings, exactly."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from hirekit.model.rubric import EQUAL, Rubric


def raw_weights(rubric: Rubric, preset: str) -> tuple[dict[str, Fraction], dict[str, Fraction] | None]:
    """Return the weights a preset gives to criteria and, where it weighs them apart, to competencies.

    Raises:
        KeyError: The rubric has no such preset.
    """
    if preset == rubric.default_preset:
        criteria = {criterion.id: criterion.weight for criterion in rubric.criteria}
        apart = {c.id: c.weight for c in rubric.competencies if c.weight is not None}
        return criteria, apart or None
    declared = {entry.id: entry for entry in rubric.presets}
    if preset not in declared and preset != EQUAL:
        raise KeyError(preset)
    if preset not in declared or not declared[preset].weights:
        return dict.fromkeys((criterion.id for criterion in rubric.criteria), Fraction(1)), None
    return told_apart(rubric, {entry.id: entry.weight for entry in declared[preset].weights})


def told_apart(rubric: Rubric, given: Mapping[str, Fraction]) -> tuple[dict[str, Fraction], dict[str, Fraction] | None]:
    """Return weights by id split into those of criteria and those of competencies; None for the latter where there are none."""
    heads = {competency.id for competency in rubric.competencies}
    apart = {id: weight for id, weight in given.items() if id in heads}
    return {id: weight for id, weight in given.items() if id not in heads}, apart or None


def shares(
    rubric: Rubric,
    *,
    planned: Iterable[str],
    criteria: Mapping[str, Fraction],
    competencies: Mapping[str, Fraction] | None,
) -> dict[str, Fraction]:
    """Return each planned criterion's share of the whole; the shares sum to exactly 1.

    A criterion's share is its competency's share times its own among the planned criteria of that competency.
    Without competency weights every criterion counts as it is written. A competency without a planned
    criterion of weight takes no part.

    Args:
        planned: Ids of criteria, in any order.
        criteria: Raw weight by criterion; a missing one weighs nothing.
        competencies: Raw weight by competency, or None.

    Raises:
        ValueError: All planned weights are zero.

    Source:
        Distributive synthesis of the analytic hierarchy process, Saaty (1980); the weighted sum model,
        Fishburn (1967), *Operations Research* 15(3).
    """
    wanted = set(planned)
    below: dict[str, dict[str, Fraction]] = {}
    for competency in rubric.competencies:
        inside = {c.id: criteria.get(c.id, Fraction(0)) for c in competency.criteria if c.id in wanted}
        if inside:
            below[competency.id] = inside
    heads = {
        id: (sum(inside.values(), Fraction(0)) if competencies is None else competencies.get(id, Fraction(0)))
        for id, inside in below.items()
    }
    heads = {id: weight if any(below[id].values()) else Fraction(0) for id, weight in heads.items()}
    total = sum(heads.values(), Fraction(0))
    if not total:
        raise ValueError("the planned weights must not all be zero")
    return {
        id: heads[head] / total * (weight / (sum(inside.values(), Fraction(0)) or 1))
        for head, inside in below.items()
        for id, weight in inside.items()
    }
