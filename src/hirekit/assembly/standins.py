"""Questions that may stand in for others on the day, and what a replacement does to the plan."""

from collections import Counter
from collections.abc import Iterator

import attrs

from hirekit.assembly.checking import Miss, check
from hirekit.assembly.eligible import Eligibility, distance
from hirekit.assembly.ties import tie_hash
from hirekit.errors import Problem, refuse, unknown
from hirekit.model.constraint import AllOrNone, Freshness, Required
from hirekit.model.form import FormRound
from hirekit.model.plan import Plan, Tier
from hirekit.model.question import Question

WITHIN_MINUTES = 2


def alternates(plan: Plan, form: str, question: str) -> tuple[Question, ...]:
    """Return the questions that may stand in for one of a form, the best first.

    They are rated on the same criterion, of the same kind, within two minutes, in no form of the plan, no enemy of what
    stays, allowed in the round and within its time, and break no hard constraint of the plan but those that taking the
    question out breaks whatever comes instead. The nearest in job level comes first, then the one least asked before,
    then the nearest in minutes, then by hash.

    Raises:
        KeyError: The form has no such question.
    """
    return tuple(each for each in able(plan, form, question) if _keeps(plan, form, question, each.id))


def _keeps(plan: Plan, form: str, question: str, by: str) -> bool:
    """Return whether a question in another's place breaks no constraint that some other question there could keep."""
    lost = lost_without(plan, question)
    return all(miss.constraint in lost for miss in replace(plan, form=form, question=question, by=by).broken)


def lost_without(plan: Plan, question: str) -> frozenset[str]:
    """Return the ids of the constraints that taking a question out breaks whatever comes instead."""
    return frozenset(
        each.id
        for each in plan.constraints
        if (isinstance(each, Required) and each.question == question)
        or (isinstance(each, AllOrNone) and question in each.questions)
    )


def alike(plan: Plan, question: str) -> tuple[Question, ...]:
    """Return the other questions of the bank on the criterion of one, of its kind and within two minutes of it."""
    asked = plan.kit.bank.question(question)
    return tuple(
        each
        for each in plan.kit.bank.questions
        if each.primary == asked.primary
        and each.kind == asked.kind
        and each.id != question
        and abs(each.minutes - asked.minutes) <= WITHIN_MINUTES
    )


def able(plan: Plan, form: str, question: str) -> list[Question]:
    """Return the questions like one of a form that the round has room for, the best first."""
    bank = plan.kit.bank
    asked = bank.question(question)
    round_ = _round_of(plan, form, question)
    loop_round = plan.requisition.interview_loop.round(round_.round)
    spare = loop_round.question_minutes - sum(bank.question(id).minutes for id in round_.questions)
    somewhere = {id for each in plan.forms for id in each.questions}
    stays = [bank.question(id) for id in plan.form(form).questions if id != question]
    enemies = {enemy for each in stays for enemy in each.enemies}
    eligibility = Eligibility.of(plan.requisition, plan.constraints)
    uses: Counter[str] = Counter()
    for constraint in plan.constraints:
        if isinstance(constraint, Freshness) and constraint.enabled:
            uses.update(constraint.uses)
    found = [
        each
        for each in alike(plan, question)
        if each.id not in somewhere
        and each.id not in enemies
        and each.minutes - asked.minutes <= max(spare, 0)
        and not {one.id for one in stays} & set(each.enemies)
        and round_.round in eligibility.rounds(each)
    ]

    def rank(each: Question) -> tuple[int, int, int, int, str]:
        away = abs(each.minutes - asked.minutes)
        number = tie_hash(plan.salt, form, each.id, round_.round)
        return distance(plan.requisition, each), uses[each.id], away, number, each.id

    return sorted(found, key=rank)


def unlike(plan: Plan, question: str, by: str) -> Iterator[str]:
    """Yield in what a question differs from one it stands in for more than an approved alternate may."""
    old, new = plan.kit.bank.question(question), plan.kit.bank.question(by)
    if new.kind != old.kind:
        yield f"it is a {new.kind} question, {question!r} a {old.kind} one"
    away = new.minutes - old.minutes
    if abs(away) > WITHIN_MINUTES:
        yield f"it takes {abs(away)} minutes {'more' if away > 0 else 'less'} than {question!r}"


@attrs.frozen(kw_only=True)
class Replaced:
    """A plan with one question in another's place.

    Attributes:
        broken: The constraints it now misses and did not miss before.
    """

    plan: Plan
    broken: tuple[Miss, ...]


def replace(plan: Plan, *, form: str, question: str, by: str) -> Replaced:
    """Return the plan with a question of a form replaced, and which constraints that breaks.

    Raises:
        InvalidData: The form has no such question, or the bank does not hold the other.
    """
    refuse(_replace_problems(plan, form, question, by))
    before = {(miss.constraint, miss.form, miss.message) for miss in check(plan).broken}
    round_ = _round_of(plan, form, question)
    swapped = attrs.evolve(
        round_,
        questions=tuple(by if id == question else id for id in round_.questions),
        alternates=tuple(pair for pair in round_.alternates if question != pair.question and by != pair.alternate),
        lacking=tuple(each for each in round_.lacking if each.question != question),
    )
    new = attrs.evolve(
        plan,
        forms=tuple(
            each
            if each.code != form
            else attrs.evolve(each, rounds=tuple(swapped if r.round == round_.round else r for r in each.rounds))
            for each in plan.forms
        ),
        status="by-hand",
    )
    checked = check(new)
    new = attrs.evolve(
        new,
        objective=checked.objective,
        parts=tuple(attrs.evolve(p, value=checked.parts[p.name]) for p in new.parts),
        tiers=tuple(Tier(parts=t.parts, value=sum(checked.parts[part] for part in t.parts)) for t in new.tiers),
    )
    broken = tuple(miss for miss in checked.broken if (miss.constraint, miss.form, miss.message) not in before)
    return Replaced(plan=new, broken=broken)


def _replace_problems(plan: Plan, form: str, question: str, by: str) -> Iterator[Problem]:
    codes = {each.code for each in plan.forms}
    bank = {each.id for each in plan.kit.bank.questions}
    if form not in codes:
        yield Problem(("form",), f"the plan has no form {form!r}, only {', '.join(sorted(codes))}")
    elif question not in plan.form(form).questions:
        yield Problem(("question",), f"form {form} does not ask {question!r}")
    elif by in plan.form(form).questions:
        yield Problem(("by",), f"form {form} already asks {by!r}")
    if by not in bank:
        yield Problem(("by",), unknown("question", by, bank))


def _round_of(plan: Plan, form: str, question: str) -> FormRound:
    for round_ in plan.form(form).rounds:
        if question in round_.questions:
            return round_
    raise KeyError(question)
