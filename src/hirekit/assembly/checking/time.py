"""Whether rounds keep to their time, and competencies to their share of it."""

from fractions import Fraction

from hirekit.assembly.checking.asked import Found, in_forms, in_rounds, minutes_of
from hirekit.assembly.shares import PERCENT, Shares, whole_shares
from hirekit.model.constraint import Idle, ShareBand, TimeBudget, TimeFloor
from hirekit.model.plan import Plan


def time_budget(plan: Plan, constraint: TimeBudget) -> Found:
    for code, round_, questions in in_rounds(plan, constraint):
        most = constraint.minutes or round_.question_minutes
        used = minutes_of(questions)
        yield code, max(0, used - most), f"round {round_.id!r} takes {used} of {most} minutes"


def time_floor(plan: Plan, constraint: TimeFloor) -> Found:
    for code, round_, questions in in_rounds(plan, constraint):
        least = Fraction(round_.question_minutes * (constraint.percent or 0), PERCENT)
        whole = constraint.minutes if constraint.minutes is not None else -(-least.numerator // least.denominator)
        used = minutes_of(questions)
        yield code, max(0, whole - used), f"round {round_.id!r} takes {used} minutes, at least {whole} are wanted"


def idle(plan: Plan, constraint: Idle) -> Found:
    for code, round_, questions in in_rounds(plan, constraint):
        left = round_.question_minutes - minutes_of(questions)
        yield code, max(0, left - max(constraint.tolerance, 0)), f"round {round_.id!r} leaves {left} minutes unused"


def share_band(plan: Plan, constraint: ShareBand) -> Found:
    rubric = plan.kit.rubric
    shares: Shares = whole_shares(plan.requisition.competency_shares)
    for code, asked in in_forms(plan, constraint):
        total = minutes_of([question for _, question in asked])
        for head, share in shares.of.items():
            if constraint.competencies and head not in constraint.competencies:
                continue
            own = minutes_of([question for _, question in asked if rubric.competency_of(question.primary).id == head])
            away = abs(shares.whole * own - share * total) - constraint.tolerance * shares.unit * total
            yield (
                code,
                max(0, away),
                f"{head!r} takes {own} of {total} minutes, {float(PERCENT * share / shares.whole):.1f} % are wanted",
            )
