"""Which constraints a question set is held to: hirekit's own, the loop's, the requisition's and the caller's."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from hirekit.errors import Problem, refuse, unknown
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

REUSE_PRICE = 200
FOCUS_PRICE = 60
LOOKS_AT_A_MINIMUM = 2
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def form_codes(forms: int) -> tuple[str, ...]:
    """Return the codes of so many forms.

    >>> form_codes(3), form_codes(28)[-2:]
    (('A', 'B', 'C'), ('AA', 'AB'))
    """
    pairs = (first + second for first in LETTERS for second in LETTERS)
    codes = (*LETTERS, *pairs) if forms > len(LETTERS) else LETTERS
    return tuple(codes[:forms])


def stated(requisition: Requisition, constraints: Iterable[Constraint]) -> tuple[Constraint, ...]:
    """Return what people asked for; of two with one id the later stands, in the earlier one's place.

    What the loop asks about criteria that this requisition does not plan is left out.
    """
    unplanned = beside_the_point(requisition)
    loop = (constraint for constraint in requisition.interview_loop.constraints if constraint not in unplanned)
    kept: dict[object, Constraint] = {}
    for place, constraint in enumerate((*loop, *requisition.constraints, *constraints)):
        kept[constraint.id or place] = constraint
    return tuple(kept.values())


def beside_the_point(requisition: Requisition) -> tuple[Constraint, ...]:
    """Return the loop's constraints that are about nothing the requisition plans."""
    planned, heads = set(requisition.planned), set(requisition.competency_shares)

    def idle(constraint: Constraint) -> bool:
        match constraint:
            case Coverage(criterion=str(criterion)):
                return bool(criterion) and criterion not in planned
            case Count(attribute="criterion" | "probes", value=str(value)):
                return value not in planned
            case Count(attribute="competency", value=str(value)):
                return value not in heads
            case ShareBand(competencies=tuple(competencies)):
                return bool(competencies) and not heads & set(competencies)
            case _:
                return False

    return tuple(c for c in requisition.interview_loop.constraints if c.enabled and idle(c))


def in_force(
    requisition: Requisition,
    told: Sequence[Constraint],
    *,
    forms: int,
    uses: Mapping[str, int],
    looks: Mapping[str, tuple[int, int]],
) -> tuple[Constraint, ...]:
    """Return every constraint a plan is held to, hirekit's own first, each with an id.

    One of hirekit's own gives way to a stated one about the same thing, also to one that is switched off.

    Args:
        uses: Earlier uses of questions, beside those in a stated `Freshness`.
        looks: For each planned criterion, the questions and the rounds it can be asked for.
    """
    kinds = {type(constraint) for constraint in told}
    rounds = requisition.interview_loop.rounds
    own: list[Constraint] = [
        TimeBudget(id=f"time-{round_.id}", rounds=(round_.id,), minutes=round_.question_minutes) for round_ in rounds
    ]
    own += [Count(id=f"asks-something-{round_.id}", rounds=(round_.id,), attribute="any", least=1) for round_ in rounds]
    whole_loop = [c for c in told if isinstance(c, Coverage) and c.price is None and not c.rounds and not c.forms]
    named = {constraint.criterion for constraint in whole_loop}
    if "" not in named:
        for criterion in requisition.planned:
            if criterion not in named:
                questions, apart = looks.get(criterion, (1, 1))
                own.append(
                    Coverage(id=f"coverage-{criterion}", criterion=criterion, questions=questions, rounds_apart=apart)
                )
    own += [
        Coverage(id=f"focus-{round_.id}", rounds=(round_.id,), rounds_apart=0, price=FOCUS_PRICE)
        for round_ in rounds
        if set(round_.focus) & set(requisition.planned)
    ]
    if ShareBand not in kinds:
        own.append(ShareBand(id="share-band"))
    idle = [constraint for constraint in told if isinstance(constraint, Idle)]
    left = tuple(r.id for r in rounds if not any(not i.rounds or r.id in i.rounds for i in idle))
    if left:
        own.append(Idle(id="idle", rounds=left if idle else None))
    if LevelFit not in kinds:
        own.append(LevelFit(id="level-fit"))
    if uses:
        own.append(Freshness(id="earlier-uses", log=[f"{id} {times}" for id, times in sorted(uses.items()) if times]))
    if forms > 1:
        if MaxUses not in kinds:
            own.append(MaxUses(id="max-uses", most=1, price=REUSE_PRICE))
        if Spread not in kinds:
            own.append(Spread(id="spread"))
    taken = {constraint.id for constraint in told}
    own = [constraint for constraint in own if constraint.id not in taken]
    return (*own, *_with_ids((*_of_hurdles(requisition), *told), taken | {constraint.id for constraint in own}))


def _of_hurdles(requisition: Requisition) -> Iterator[Constraint]:
    """Yield that the rounds of a hurdle ask about what it has a minimum on."""
    for hurdle in requisition.hurdles:
        for minimum in hurdle.minimums:
            label = f"the minimum on {minimum.criterion} at hurdle {hurdle.id}"
            yield Coverage(label=label, criterion=minimum.criterion, rounds=hurdle.rounds, rounds_apart=0)


def switched_off(force: Sequence[Constraint], without: Iterable[str]) -> tuple[Constraint, ...]:
    """Return the constraints in force with some of them off, and kept written.

    Raises:
        InvalidData: None of them has such an id.
    """
    off = tuple(without)
    ids = {constraint.id for constraint in force}
    refuse(Problem(("without",), unknown("constraint", id, ids)) for id in off if id not in ids)
    return tuple(attrs.evolve(each, enabled=False) if each.id in off else each for each in force)


def _with_ids(told: Sequence[Constraint], taken: set[str]) -> Iterator[Constraint]:
    for constraint in told:
        if constraint.id:
            yield constraint
            continue
        about = next(
            (getattr(constraint, n) for n in ("criterion", "question", "tag", "value") if getattr(constraint, n, "")),
            "",
        )
        stem = (
            f"{constraint.type}-{about}"[:56].rstrip("-_")
            if about.replace("-", "").replace("_", "").isalnum()
            else constraint.type
        )
        id = stem
        number = 1
        while id in taken:
            number += 1
            id = f"{stem}-{number}"
        taken.add(id)
        yield attrs.evolve(constraint, id=id)


def reference_problems(requisition: Requisition, told: Sequence[Constraint], *, forms: int) -> Iterator[Problem]:
    """Yield each thing that stated constraints name and that is not there, and requirements that contradict."""

    def named(place: str | int) -> str | int:
        return (told[place].id or place) if isinstance(place, int) else place

    for problem in requisition.constraint_problems(told, forms=form_codes(forms)):
        yield attrs.evolve(problem, path=(problem.path[0], named(problem.path[1]), *problem.path[2:]))


def covered(requisition: Requisition, constraint: Coverage) -> tuple[str, ...]:
    """Return the criteria that a constraint on coverage is about: planned, and looked at by one of its rounds."""
    if constraint.criterion:
        return (constraint.criterion,)
    if not constraint.rounds:
        return requisition.planned
    seen = {criterion for round_ in constraint.rounds for criterion in requisition.rated_in(round_)}
    return tuple(criterion for criterion in requisition.planned if criterion in seen)
