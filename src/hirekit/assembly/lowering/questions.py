"""Kinds, levels, counts, sets, and questions by name, as bounds on the questions asked."""

import attrs

from hirekit.assembly.eligible import distance
from hirekit.assembly.instance import EXPOSURE, LEVEL
from hirekit.assembly.lowering.writing import Lowering, minutes_of
from hirekit.model.constraint import AllOrNone, Count, Enemies, Excluded, Freshness, Kinds, LevelFit, Required
from hirekit.model.constraint.meaning import means
from hirekit.model.question import Question


def level_fit(to: Lowering, constraint: LevelFit, source: int) -> None:
    def away(question: Question) -> int:
        return distance(to.requisition, question)

    if constraint.price is not None:
        to.bound(constraint, source, "level", weigh=away, most=0, part=LEVEL)
    if to.by_itself(constraint):
        far = to.that(lambda q: away(q) > constraint.within and q.id not in to.required)
        to.bound(attrs.evolve(constraint, price=None), source, "level-within", among=far, most=0)


def kinds(to: Lowering, constraint: Kinds, source: int) -> None:
    if constraint.price is not None or to.by_itself(constraint):
        other = to.that(lambda question: question.kind not in constraint.kinds)
        to.bound(constraint, source, "kinds", *constraint.kinds, among=other, most=0)


def count(to: Lowering, constraint: Count, source: int) -> None:
    among = to.that(lambda question: means(constraint, question, to.requisition.kit.rubric))
    weigh = minutes_of if constraint.unit == "minutes" else lambda _: 1
    least, most = constraint.least or None, constraint.most
    about = tuple(each for each in (constraint.attribute, constraint.value) if each)
    if constraint.each_round:
        for number, id, _ in to.each_round(constraint):
            to.bound(
                constraint,
                source,
                "count",
                *about,
                id,
                among=among,
                weigh=weigh,
                sittings=(number,),
                least=least,
                most=most,
            )
    else:
        to.bound(
            constraint,
            source,
            "count",
            *about,
            *(constraint.rounds or ()),
            among=among,
            weigh=weigh,
            least=least,
            most=most,
        )


def enemies(to: Lowering, constraint: Enemies, source: int) -> None:
    among = to.that(lambda q: means(constraint, q, to.requisition.kit.rubric))
    to.bound(constraint, source, "enemy", *(constraint.questions or (constraint.tag,)), among=among, most=1)


def all_or_none(to: Lowering, constraint: AllOrNone, source: int) -> None:
    for first, second in zip(constraint.questions, constraint.questions[1:], strict=False):
        among = [to.place[id] for id in (first, second) if id in to.place]
        to.bound(
            constraint,
            source,
            "all-or-none",
            first,
            second,
            among=among,
            weigh=lambda question, first=first: 1 if question.id == first else -1,  # type: ignore[misc]
            least=0,
            most=0,
        )


def required(to: Lowering, constraint: Required, source: int) -> None:
    among = [to.place[constraint.question]] if constraint.question in to.place else []
    to.bound(constraint, source, "required", constraint.question, *(constraint.rounds or ()), among=among, least=1)


def excluded(to: Lowering, constraint: Excluded, source: int) -> None:
    if constraint.price is not None or to.by_itself(constraint):
        among = to.that(lambda question: means(constraint, question, to.requisition.kit.rubric))
        to.bound(constraint, source, "excluded", constraint.question or constraint.tag, among=among, most=0)


def freshness(to: Lowering, constraint: Freshness, source: int) -> None:
    uses, most = constraint.uses, constraint.most
    if constraint.price is not None:
        to.bound(constraint, source, "exposure", weigh=lambda q: uses.get(q.id, 0), most=0, part=EXPOSURE)
    if to.by_itself(constraint) and most is not None:
        stale = to.that(lambda q: uses.get(q.id, 0) > most and q.id not in to.required)
        to.bound(attrs.evolve(constraint, price=None), source, "seen-too-often", among=stale, most=0)
