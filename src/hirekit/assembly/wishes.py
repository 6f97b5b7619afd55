"""Which constraints a question set is held to: hirekit's own, the loop's, the requisition's and the caller's."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, count

import attrs

from hirekit.assembly.own import own_constraints, own_ids, settled_by, what_is_left
from hirekit.assembly.sentences import sentence
from hirekit.errors import Problem, refuse, unknown
from hirekit.model.constraint import Constraint, Count, Coverage, ShareBand
from hirekit.model.plan import ASKED, LOOP, OWN, REQUISITION, Displaced
from hirekit.model.requisition import Requisition
from hirekit.model.rules import slug_problems

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


@attrs.frozen(kw_only=True)
class Stated:
    """What people asked for.

    Attributes:
        written: As it was written; of two with one id the later, in the earlier one's place.
        constraints: The same, each with an id.
        displaced: What gave way to another with its id.
    """

    written: tuple[Constraint, ...]
    constraints: tuple[Constraint, ...]
    displaced: tuple[Displaced, ...]


def stated(requisition: Requisition, constraints: Iterable[Constraint]) -> Stated:
    """Return what people asked for; of two with one id the later stands, in the earlier one's place.

    What the loop asks about criteria that this requisition does not plan is left out.
    """
    unplanned = beside_the_point(requisition)
    loop = (constraint for constraint in requisition.interview_loop.constraints if constraint not in unplanned)
    kept: dict[str, tuple[str, Constraint]] = {}
    displaced: list[Displaced] = []
    reserved = own_ids(requisition)
    for whose, group in ((LOOP, loop), (REQUISITION, requisition.constraints), (ASKED, constraints)):
        listed = tuple(group)
        taken = {*reserved, *kept, *(each.id for each in listed)}
        for constraint in listed:
            id = constraint.id or _free_id(constraint, taken)
            taken.add(id)
            if id in kept and kept[id][1] != constraint:
                displaced.append(_displaced(attrs.evolve(kept[id][1], id=id), kept[id][0], by=id))
            kept[id] = (whose, constraint)
    return Stated(
        written=tuple(constraint for _, constraint in kept.values()),
        constraints=tuple(attrs.evolve(constraint, id=id) for id, (_, constraint) in kept.items()),
        displaced=tuple(displaced),
    )


def _displaced(constraint: Constraint, whose: str, *, by: str) -> Displaced:
    return Displaced(constraint=constraint.id, whose=whose, asked=constraint.label or sentence(constraint), by=by)


def beside_the_point(requisition: Requisition) -> tuple[Constraint, ...]:
    """Return the loop's constraints that are about nothing the requisition plans."""
    planned, heads = set(requisition.planned), set(requisition.competency_shares)

    def idle(constraint: Constraint) -> bool:
        match constraint:
            case Coverage(criterion=str(criterion)):
                return criterion not in planned
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
    told: Stated,
    *,
    forms: int,
    uses: Mapping[str, int],
    looks: Mapping[str, tuple[int, int]],
) -> tuple[tuple[Constraint, ...], tuple[Displaced, ...]]:
    """Return every constraint a plan is held to, hirekit's own first, each with an id; and what gave way to another.

    One of hirekit's own gives way to a stated one with its id, also to one that is switched off. Where a plan can only have one, such
    as the band of shares, it gives way to one of the same type too.

    Args:
        uses: Earlier uses of questions, beside those in a stated `Freshness`.
        looks: For each planned criterion, the questions and the rounds it can be asked for.
    """
    others = {constraint.id: constraint for constraint in told.constraints}
    first: list[Constraint] = []
    displaced = [*told.displaced]
    for own in own_constraints(requisition, forms=forms, uses=uses, looks=looks):
        if own.id in others:
            first.append(others.pop(own.id))
            by: tuple[Constraint, ...] = () if first[-1] == own else (first[-1],)
        else:
            by = settled_by(own, told.constraints)
            left = what_is_left(own, by, requisition)
            first += [left] if left is not None else []
        displaced += [_displaced(own, OWN, by=each.id) for each in by]
    return (*first, *others.values()), tuple(displaced)


def switched_off(force: Sequence[Constraint], without: Iterable[str]) -> tuple[Constraint, ...]:
    """Return the constraints in force with some of them off, and kept written.

    Raises:
        InvalidData: None of them has such an id.
    """
    off = tuple(without)
    ids = {constraint.id for constraint in force}
    refuse(Problem(("without",), unknown("constraint", id, ids)) for id in off if id not in ids)
    return tuple(attrs.evolve(each, enabled=False) if each.id in off else each for each in force)


def _free_id(constraint: Constraint, taken: Collection[str]) -> str:
    """Return an id for a constraint without one: its type and what it is about, with a number where that is taken."""
    about = next(
        (getattr(constraint, n) for n in ("criterion", "question", "tag", "value") if getattr(constraint, n, "")), ""
    )
    told = f"{constraint.type}-{about.lstrip('-')}"[:56].rstrip("-_")
    stem = constraint.type if [*slug_problems("id", told, example=told)] else told
    numbered = (f"{stem}-{number}" for number in count(2))
    return next(id for id in chain((stem,), numbered) if id not in taken)


def reference_problems(requisition: Requisition, told: Sequence[Constraint], *, forms: int) -> Iterator[Problem]:
    """Yield each thing that stated constraints name and that is not there, and requirements that contradict."""

    def named(place: str | int) -> str | int:
        return (told[place].id or place) if isinstance(place, int) else place

    for problem in requisition.constraint_problems(told, forms=form_codes(forms)):
        yield attrs.evolve(problem, path=(problem.path[0], named(problem.path[1]), *problem.path[2:]))


def covered(requisition: Requisition, constraint: Coverage) -> tuple[str, ...]:
    """Return the criteria that a constraint on coverage is about: planned, and looked at by one of its rounds."""
    if constraint.criterion is not None:
        return (constraint.criterion,)
    if not constraint.rounds:
        return requisition.planned
    seen = {criterion for round_ in constraint.rounds for criterion in requisition.rated_in(round_)}
    return tuple(criterion for criterion in requisition.planned if criterion in seen)
