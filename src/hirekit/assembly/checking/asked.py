"""What a plan asks, as far as a constraint is about it."""

from collections.abc import Iterator, Sequence

from hirekit.model.constraint import Constraint
from hirekit.model.loop import Round
from hirekit.model.plan import Plan
from hirekit.model.question import Question

Found = Iterator[tuple[str, int, str]]
Asked = Sequence[tuple[Round, Question]]


def in_forms(plan: Plan, constraint: Constraint) -> Iterator[tuple[str, Asked]]:
    """Yield each form a constraint is about and what it asks in the rounds the constraint is about."""
    for form in plan.forms:
        if constraint.forms and form.code not in constraint.forms:
            continue
        rounds = [
            r for r in plan.requisition.interview_loop.rounds if not constraint.rounds or r.id in constraint.rounds
        ]
        yield form.code, [(round_, question) for round_ in rounds for question in plan.questions(form.code, round_.id)]


def in_rounds(plan: Plan, constraint: Constraint) -> Iterator[tuple[str, Round, tuple[Question, ...]]]:
    for code, _ in in_forms(plan, constraint):
        for round_ in plan.requisition.interview_loop.rounds:
            if not constraint.rounds or round_.id in constraint.rounds:
                yield code, round_, plan.questions(code, round_.id)


def minutes_of(questions: Sequence[Question]) -> int:
    return sum(question.minutes for question in questions)
