"""What the loop and the kit ask of a plan by themselves."""

from collections import Counter
from collections.abc import Iterator

from hirekit.model.form import Form
from hirekit.model.loop import Round
from hirekit.model.plan import Plan
from hirekit.model.question import Question


def structure_misses(plan: Plan, form: Form) -> Iterator[str]:
    """Yield what a form misses of it, in words."""
    asked = Counter(form.questions)
    for id, times in asked.items():
        if times > 1:
            yield f"{id!r} is asked {times} times"
    for round_ in plan.requisition.interview_loop.rounds:
        for question in plan.questions(form.code, round_.id):
            for message in _misplaced(plan, round_, question):
                yield f"{question.id!r} in round {round_.id!r}: {message}"
    for question in (plan.kit.bank.question(id) for id in asked):
        for enemy in sorted(set(question.enemies) & set(asked)):
            if enemy > question.id or question.id not in plan.kit.bank.question(enemy).enemies:
                yield f"{question.id!r} and {enemy!r} must not be in one form"


def _misplaced(plan: Plan, round_: Round, question: Question) -> Iterator[str]:
    if round_.kinds and question.kind not in round_.kinds:
        yield f"the round asks {', '.join(round_.kinds)} questions, not {question.kind}"
    if question.primary not in plan.requisition.planned:
        yield f"{question.primary!r} is not planned"
    elif round_.focus and question.primary not in round_.focus:
        yield f"the round does not look at {question.primary!r}"
    if question.language != plan.kit.language:
        yield f"it is written in {question.language!r}"
