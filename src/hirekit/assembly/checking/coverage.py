"""Whether criteria are asked about often enough."""

from hirekit.assembly.checking.asked import Found, in_forms
from hirekit.assembly.wishes import covered
from hirekit.model.constraint import Coverage
from hirekit.model.loop import RATING_SEATS
from hirekit.model.plan import Plan


def coverage(plan: Plan, constraint: Coverage) -> Found:
    for criterion in covered(plan.requisition, constraint):
        for code, asked in in_forms(plan, constraint):
            looks = [
                (round_, question)
                for round_, question in asked
                if question.primary == criterion or (criterion in question.secondary and not constraint.primary_only)
            ]
            rounds = {round_.id: round_ for round_, _ in looks}
            people = sum(len({*round_.seats} & {*RATING_SEATS}) for round_ in rounds.values())
            for wanted, got, noun in (
                (constraint.questions, len(looks), "questions"),
                (constraint.rounds_apart, len(rounds), "rounds"),
                (constraint.interviewers, people, "interviewers"),
            ):
                yield code, max(0, wanted - got), f"{criterion!r} has {got} of {wanted} {noun}"
