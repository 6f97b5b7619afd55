"""Whether the questions asked are those that may be, and those that must be are."""

from itertools import pairwise

from hirekit.assembly.checking.asked import Asked, Found, in_forms, minutes_of
from hirekit.assembly.eligible import distance, required_questions
from hirekit.model.constraint import AllOrNone, Count, Enemies, Excluded, Freshness, Kinds, LevelFit, Required
from hirekit.model.constraint.meaning import means
from hirekit.model.plan import Plan


def level_fit(plan: Plan, constraint: LevelFit) -> Found:
    if constraint.price is not None:
        for code, asked in in_forms(plan, constraint):
            for _, question in asked:
                rungs = distance(plan.requisition, question)
                yield code, rungs, f"{question.id!r} is {rungs} rungs away from the job level"


def level_within(plan: Plan, constraint: LevelFit) -> Found:
    required = required_questions(plan.constraints)
    for code, asked in in_forms(plan, constraint):
        for _, question in asked:
            rungs = distance(plan.requisition, question)
            if rungs > constraint.within and question.id not in required:
                yield (
                    code,
                    1,
                    f"{question.id!r} is {rungs} rungs away from the job level, at most {constraint.within} are allowed",
                )


def kinds(plan: Plan, constraint: Kinds) -> Found:
    for code, asked in in_forms(plan, constraint):
        for round_, question in asked:
            other = question.kind not in constraint.kinds
            yield (
                code,
                int(other),
                f"{question.id!r} in round {round_.id!r} is {question.kind}, not {', '.join(constraint.kinds)}",
            )


def count(plan: Plan, constraint: Count) -> Found:
    about = f"{constraint.attribute} {constraint.value}".strip()
    for code, asked in in_forms(plan, constraint):
        groups: dict[str, Asked] = {"": asked}
        if constraint.each_round:
            wanted = [
                r for r in plan.requisition.interview_loop.rounds if not constraint.rounds or r.id in constraint.rounds
            ]
            groups = {
                f" in round {r.id!r}": [(at, question) for at, question in asked if at.id == r.id] for r in wanted
            }
        for where, group in groups.items():
            meant = [question for _, question in group if means(constraint, question, plan.kit.rubric)]
            got = minutes_of(meant) if constraint.unit == "minutes" else len(meant)
            most = got if constraint.most is None else constraint.most
            amount = max(0, constraint.least - got) + max(0, got - most)
            yield code, amount, f"{got} {constraint.unit} with {about}{where}"


def enemies(plan: Plan, constraint: Enemies) -> Found:
    for code, asked in in_forms(plan, constraint):
        meant = [q.id for _, q in asked if means(constraint, q, plan.kit.rubric)]
        yield code, max(0, len(meant) - 1), f"{', '.join(meant)} must not be in one form"


def all_or_none(plan: Plan, constraint: AllOrNone) -> Found:
    for code, asked in in_forms(plan, constraint):
        ids = {question.id for _, question in asked}
        here = [int(id in ids) for id in constraint.questions]
        changes = sum(a != b for a, b in pairwise(here))
        yield code, changes, f"{', '.join(constraint.questions)} must be asked together or not at all"


def required(plan: Plan, constraint: Required) -> Found:
    for code, asked in in_forms(plan, constraint):
        there = any(question.id == constraint.question for _, question in asked)
        where = f" in {', '.join(constraint.rounds)}" if constraint.rounds else ""
        yield code, int(not there), f"{constraint.question!r} is required{where} and not asked"


def excluded(plan: Plan, constraint: Excluded) -> Found:
    for code, asked in in_forms(plan, constraint):
        for _, question in asked:
            yield code, int(means(constraint, question, plan.kit.rubric)), f"{question.id!r} is excluded and asked"


def freshness(plan: Plan, constraint: Freshness) -> Found:
    if constraint.price is not None:
        for code, asked in in_forms(plan, constraint):
            for _, question in asked:
                times = constraint.uses.get(question.id, 0)
                yield code, times, f"{question.id!r} was asked {times} times before"


def fresh_enough(plan: Plan, constraint: Freshness) -> Found:
    required = required_questions(plan.constraints)
    for code, asked in in_forms(plan, constraint):
        for _, question in asked:
            times = constraint.uses.get(question.id, 0)
            if constraint.most is not None and times > constraint.most and question.id not in required:
                yield (
                    code,
                    times - constraint.most,
                    f"{question.id!r} was asked {times} times, at most {constraint.most} are allowed",
                )
