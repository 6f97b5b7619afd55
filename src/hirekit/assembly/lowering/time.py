"""Budgets, floors, idle minutes and shares as bounds on minutes."""

from hirekit.assembly.instance import IDLE, SHARE
from hirekit.assembly.lowering.writing import Lowering, minutes_of
from hirekit.assembly.shares import PERCENT
from hirekit.model.constraint import Idle, ShareBand, TimeBudget, TimeFloor
from hirekit.model.question import Question


def time_budget(to: Lowering, constraint: TimeBudget, source: int) -> None:
    for number, id, minutes in to.each_round(constraint):
        most = minutes if constraint.minutes is None else constraint.minutes
        to.bound(constraint, source, "budget", id, weigh=minutes_of, sittings=(number,), most=most)


def time_floor(to: Lowering, constraint: TimeFloor, source: int) -> None:
    for number, id, minutes in to.each_round(constraint):
        least = (
            constraint.minutes if constraint.minutes is not None else -(-minutes * (constraint.percent or 0) // PERCENT)
        )
        to.bound(constraint, source, "min_time", id, weigh=minutes_of, sittings=(number,), least=least)


def idle(to: Lowering, constraint: Idle, source: int) -> None:
    for number, id, minutes in to.each_round(constraint):
        least = max(0, minutes - constraint.tolerance)
        to.bound(constraint, source, "idle", id, weigh=minutes_of, sittings=(number,), least=least, part=IDLE)


def share_band(to: Lowering, constraint: ShareBand, source: int) -> None:
    rubric = to.requisition.kit.rubric
    whole, band = to.shares.whole, constraint.tolerance * to.shares.unit
    heads = {criterion: rubric.competency_of(criterion).id for criterion in to.requisition.planned}
    for head, share in to.shares.of.items():
        if constraint.competencies and head not in constraint.competencies:
            continue

        def over(question: Question, head: str = head, share: int = share) -> int:
            return question.minutes * (whole * (heads[question.primary] == head) - share - band)

        def under(question: Question, head: str = head, share: int = share) -> int:
            return question.minutes * (share - band - whole * (heads[question.primary] == head))

        for name, side in (("over", over), ("under", under)):
            to.bound(constraint, source, "share", head, name, weigh=side, most=0, price=constraint.price, part=SHARE)
