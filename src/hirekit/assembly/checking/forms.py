"""Whether forms share no more than they may, and how alike they are."""

from collections import Counter

from hirekit.assembly.checking.asked import Found, minutes_of
from hirekit.assembly.eligible import nearest_rung
from hirekit.model.constraint import MaxOverlap, MaxUses, Spread
from hirekit.model.plan import Plan


def max_uses(plan: Plan, constraint: MaxUses) -> Found:
    uses = Counter(question for form in plan.forms for question in set(form.questions))
    for question, times in sorted(uses.items()):
        yield "", max(0, times - constraint.most), f"{question!r} is in {times} forms"


def max_overlap(plan: Plan, constraint: MaxOverlap) -> Found:
    for place, first in enumerate(plan.forms):
        for second in plan.forms[:place]:
            shared = len(set(first.questions) & set(second.questions))
            yield "", max(0, shared - constraint.most), f"forms {second.code} and {first.code} share {shared} questions"


def spread(plan: Plan, constraint: Spread) -> Found:
    rubric, bank = plan.kit.rubric, plan.kit.bank
    every = [[bank.question(id) for id in form.questions] for form in plan.forms]
    measures: dict[str, list[int]] = {"total minutes": [minutes_of(questions) for questions in every]}
    for head in plan.requisition.competency_shares:
        measures[f"minutes of {head!r}"] = [
            minutes_of([question for question in questions if rubric.competency_of(question.primary).id == head])
            for questions in every
        ]
    measures["levels"] = [sum(nearest_rung(plan.requisition, q) for q in questions) for questions in every]
    for name, values in measures.items():
        gap = max(values) - min(values)
        yield "", max(0, gap - constraint.tolerance), f"forms are {gap} apart in {name}"
