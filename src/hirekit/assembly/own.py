"""hirekit's own constraints, and which of them give way to stated ones that settle the same thing."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from hirekit.model.constraint import (
    Constraint,
    Count,
    Coverage,
    Freshness,
    Idle,
    LevelFit,
    MaxUses,
    ShareBand,
    Spread,
    TimeBudget,
)
from hirekit.model.requisition import Requisition
from hirekit.model.rules import LONGEST_ID

REUSE_PRICE = 200
FOCUS_PRICE = 60
EARLIER_USES = "earlier-uses"


def own_constraints(
    requisition: Requisition, *, forms: int, uses: Mapping[str, int], looks: Mapping[str, tuple[int, int]]
) -> Iterator[Constraint]:
    """Yield hirekit's own constraints on the question set of a requisition, each with an id.

    Args:
        uses: Earlier uses of questions.
        looks: For each planned criterion, the questions and the rounds it can be asked for.
    """
    rounds = requisition.interview_loop.rounds
    for round_ in rounds:
        yield TimeBudget(id=own_id("time", round_.id), rounds=(round_.id,), minutes=round_.question_minutes)
    for round_ in rounds:
        yield Count(id=own_id("asks-something", round_.id), rounds=(round_.id,), attribute="any", least=1)
    for criterion in requisition.planned:
        questions, apart = looks.get(criterion, (1, 1))
        yield Coverage(id=own_id("coverage", criterion), criterion=criterion, questions=questions, rounds_apart=apart)
    for round_ in rounds:
        if set(round_.focus) & set(requisition.planned):
            yield Coverage(id=own_id("focus", round_.id), rounds=(round_.id,), rounds_apart=0, price=FOCUS_PRICE)
    yield ShareBand(id="share-band")
    yield Idle(id="idle")
    yield LevelFit(id="level-fit")
    if uses:
        yield Freshness(id=EARLIER_USES, log=[f"{id} {times}" for id, times in sorted(uses.items()) if times])
    if forms > 1:
        yield MaxUses(id="max-uses", most=1, price=REUSE_PRICE)
        yield Spread(id="spread")
    yield from _of_hurdles(requisition)


def _of_hurdles(requisition: Requisition) -> Iterator[Constraint]:
    """Yield that the rounds of a hurdle ask about what it has a minimum on."""
    for hurdle in requisition.hurdles:
        for minimum in hurdle.minimums:
            yield Coverage(
                id=own_id("hurdle", f"{hurdle.id}-{minimum.criterion}"),
                label=f"the minimum on {minimum.criterion} at hurdle {hurdle.id}",
                criterion=minimum.criterion,
                rounds=hurdle.rounds,
                rounds_apart=0,
            )


def own_ids(requisition: Requisition) -> frozenset[str]:
    """Return every id that a constraint of hirekit's own may have."""
    every = own_constraints(requisition, forms=2, uses={}, looks={})
    return frozenset((EARLIER_USES, *(each.id for each in every)))


def own_id(stem: str, about: str) -> str:
    """Return the id of a constraint of hirekit's own.

    >>> own_id("coverage", "drift-response")
    'coverage-drift-response'
    """
    return f"{stem}-{about}"[:LONGEST_ID].rstrip("-_")


def settled_by(own: Constraint, told: Sequence[Constraint]) -> tuple[Constraint, ...]:
    """Return the stated constraints of which a plan can only have one beside the same of hirekit's own.

    Shares, idle minutes and level are settled once for each competency or round, uses and likeness of forms once; what
    is kept to some forms settles nothing for the others. Floors, such as coverage, never exclude each other.
    """
    if not isinstance(own, ShareBand | Idle | LevelFit | MaxUses | Spread):
        return ()
    alike = [each for each in told if type(each) is type(own) and not each.forms]
    return tuple(each for each in alike if not isinstance(own, ShareBand) or not each.rounds)


def what_is_left(own: Constraint, by: Sequence[Constraint], requisition: Requisition) -> Constraint | None:
    """Return a constraint of hirekit's own for what others leave to it; None where that is nothing."""
    if not by:
        return own
    if isinstance(own, ShareBand):
        key, every = "competencies", tuple(requisition.competency_shares)
    elif isinstance(own, Idle | LevelFit):
        key, every = "rounds", tuple(round_.id for round_ in requisition.interview_loop.rounds)
    else:
        return None
    taken = {one for each in by for one in getattr(each, key) or every}
    left = tuple(one for one in every if one not in taken)
    return attrs.evolve(own, **{key: left}) if left else None  # type: ignore[arg-type]
