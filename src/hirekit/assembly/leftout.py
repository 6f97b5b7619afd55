"""Why a question is not in a form: what keeps it out, what it would cost and for which constraints, or what it would break."""

from collections.abc import Sequence

import attrs

from hirekit.assembly.diagnosis import Diagnosis, diagnose
from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.instance import WISHES, Bound, Choice, Instance
from hirekit.assembly.lowering import lower
from hirekit.assembly.parallel import form_after
from hirekit.assembly.search import search
from hirekit.assembly.solver import INFEASIBLE, Limits
from hirekit.assembly.value import charges
from hirekit.assembly.words import called, constraint_id, points, said
from hirekit.errors import InvalidData, Problem, unknown
from hirekit.model.constraint import Constraint
from hirekit.model.plan import OPTIMAL, TIED, Plan

STOP = Limits(nodes=20_000, seconds=60.0)


@attrs.frozen(kw_only=True)
class Difference:
    """What one constraint costs more, or less, with a question asked.

    Attributes:
        part: Of the objective.
        constraint: The id of the constraint.
        text: What it asks for, in words.
        more: Objective units; negative where it costs less.
    """

    part: str
    constraint: str
    text: str
    more: int


@attrs.frozen(kw_only=True)
class WhyNot:
    """Why a form does not ask a question.

    Attributes:
        message: The answer in a sentence or two.
        reasons: What keeps it out of every round, where anything does.
        more: Objective units that the form would cost more with it; None where that is not known.
        differences: What they are made of, the greatest first.
        instead_of: Questions that would give way to it.
        proven: Whether nothing cheaper holds it.
        diagnosis: Where it cannot be held at all.
    """

    question: str
    form: str
    message: str
    reasons: tuple[str, ...] = ()
    more: int | None = None
    differences: tuple[Difference, ...] = ()
    instead_of: tuple[str, ...] = ()
    proven: bool = False
    diagnosis: Diagnosis | None = None


def why_not(plan: Plan, question: str, *, form: str = "", limits: Limits = STOP) -> WhyNot:
    """Return why a form of a plan does not ask a question, all other forms standing as they are.

    Args:
        form: Its code; empty for the first.

    Raises:
        InvalidData: There is no such question or form.
    """
    codes = [each.code for each in plan.forms]
    form = form or codes[0]
    bank = {each.id: each for each in plan.kit.bank.questions}
    if question not in bank:
        raise InvalidData([Problem(("question",), unknown("question", question, bank))])
    if form not in codes:
        raise InvalidData([Problem(("form",), f"the plan has no form {form!r}, only {', '.join(codes)}")])
    if question in plan.form(form).questions:
        return WhyNot(question=question, form=form, message=f"Form {form} asks {question!r}.", more=0, proven=True)
    eligibility = Eligibility.of(plan.requisition, plan.constraints)
    reasons = eligibility.why_nowhere(bank[question])
    if reasons:
        message = f"No round may ask {question!r}: {'; '.join(reasons)}."
        return WhyNot(question=question, form=form, message=message, reasons=reasons)
    problem, now = as_it_stands(plan, codes.index(form))
    held = _with_it(problem, question)
    outcome = search(held, salt=plan.salt, codes=(form,), tiers=[each.parts for each in plan.tiers], limits=limits)
    if outcome.choice is not None:
        proven = outcome.status in (OPTIMAL, TIED)
        return _dearer(plan, problem, (now, outcome.choice[0]), question, form=form, proven=proven)
    if outcome.status == INFEASIBLE:
        apart, _ = as_it_stands(plan, codes.index(form), apart=True)
        diagnosis = diagnose(
            held, plan.constraints, eligibility=eligibility, apart=_with_it(apart, question), limits=limits
        )
        found = "no question set would be left" if diagnosis.status == INFEASIBLE else "no question set was found"
        message = f"With {question!r} asked, {found}.\n{diagnosis}"
        return WhyNot(
            question=question, form=form, message=message, diagnosis=diagnosis, proven=diagnosis.status == INFEASIBLE
        )
    return WhyNot(
        question=question, form=form, message=f"Unknown: the search for a form with {question!r} was stopped."
    )


def _with_it(problem: Instance, question: str) -> Instance:
    place = next(number for number, item in enumerate(problem.items) if item.id == question)
    wanted = Bound(
        family="required",
        subject=(question,),
        items=(place,),
        coefficients=(1,),
        sittings=tuple(range(len(problem.sittings))),
        least=1,
        part=WISHES,
    )
    return attrs.evolve(problem, bounds=(*problem.bounds, wanted))


Asked = tuple[tuple[int, int], ...]


def _dearer(
    plan: Plan, problem: Instance, choices: tuple[Asked, Asked], question: str, *, form: str, proven: bool
) -> WhyNot:
    now, then = choices
    differences = _differences(problem, now, then, plan.constraints)
    more = sum(each.more for each in differences)
    gone = {item for item, _ in now} - {item for item, _ in then}
    instead_of = tuple(sorted(problem.items[item].id for item in gone))
    elsewhere = [each.code for each in plan.forms if question in each.questions]
    there = f" (form {elsewhere[0]} asks it)" if elsewhere else ""
    place = f" in place of {', '.join(map(repr, instead_of))}" if instead_of else ""
    told = "; ".join(_told(each, problem.unit) for each in differences)
    because = f": {told}" if told else ""
    tier, decides = _deciding_tier(plan, differences)
    if not decides:
        message = f"{question!r} could be asked as well{place}: form {form} would be as good with it, and the salt decided{there}."
    else:
        how = "worse" if decides > 0 else "better"
        where = f" in the tier of {', '.join(tier)}" if tier else ""
        message = (
            f"{question!r} could be asked{place}, but form {form} would be {points(abs(decides), problem.unit)} {how}"
            f"{where}{there}{because}."
        )
    return WhyNot(
        question=question,
        form=form,
        message=message,
        more=more,
        differences=differences,
        instead_of=instead_of,
        proven=proven,
    )


def _deciding_tier(plan: Plan, differences: Sequence[Difference]) -> tuple[tuple[str, ...], int]:
    """Return the first tier that differs, empty where parts are added up, and by how much."""
    for tier in plan.tiers:
        more = sum(each.more for each in differences if each.part in tier.parts)
        if more:
            return tier.parts, more
    return (), 0 if plan.tiers else sum(each.more for each in differences)


def _differences(
    problem: Instance, now: Asked, then: Asked, constraints: Sequence[Constraint]
) -> tuple[Difference, ...]:
    more: dict[tuple[str, str, str], int] = {}
    for choice, sign in ((then, 1), (now, -1)):
        for charge in charges(problem, (choice,)):
            part = charge.need.part
            text = f"a wish missed, {said(problem, charge.need, constraints)}" if part == WISHES else called(part)
            key = (part, constraint_id(charge.need, constraints), text)
            more[key] = more.get(key, 0) + sign * (charge.cost or 0)
    found = [Difference(part=p, constraint=c, text=t, more=cost) for (p, c, t), cost in more.items() if cost]
    return tuple(sorted(found, key=lambda each: (-each.more, each.constraint, each.text)))


def _told(difference: Difference, unit: int) -> str:
    how = "more" if difference.more > 0 else "less"
    name = f" ({difference.constraint})" if difference.constraint else ""
    return f"{points(abs(difference.more), unit)} {how} for {difference.text}{name}"


def as_it_stands(plan: Plan, form: int, *, apart: bool = False) -> tuple[Instance, Asked]:
    """Return the problem of one form with the others standing, and what the form asks now."""
    whole = lower(plan.requisition, plan.constraints, forms=len(plan.forms), apart=apart)
    item = {each.id: place for place, each in enumerate(whole.items)}
    choice: Choice = tuple(
        tuple(
            sorted(
                (item[id], place) for place, round_ in enumerate(each.rounds) for id in round_.questions if id in item
            )
        )
        for each in plan.forms
    )
    others = (*choice[:form], *choice[form + 1 :])
    places = [place for place in range(len(choice)) if place != form]
    return form_after(whole, form, others, places=places), choice[form]
