"""Why a question is not in a form: what keeps it out, what it would cost, or what it would break."""

import attrs

from hirekit.assembly.diagnosis import Diagnosis, diagnose
from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.instance import WISHES, Bound, Choice, Instance
from hirekit.assembly.lowering import lower
from hirekit.assembly.parallel import after, only
from hirekit.assembly.search import search
from hirekit.assembly.solver import INFEASIBLE, Limits
from hirekit.assembly.value import value
from hirekit.errors import InvalidData, Problem, unknown
from hirekit.model.plan import Plan

STOP = Limits(nodes=20_000, seconds=60.0)


@attrs.frozen(kw_only=True)
class WhyNot:
    """Why a form does not ask a question.

    Attributes:
        message: The answer in a sentence or two.
        reasons: What keeps it out of every round, where anything does.
        more: Objective units that the form would cost more with it; None where that is not known.
        proven: Whether nothing cheaper holds it.
        diagnosis: Where it cannot be held at all.
    """

    question: str
    form: str
    message: str
    reasons: tuple[str, ...] = ()
    more: int | None = None
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
    problem, now = _as_it_stands(plan, codes.index(form))
    return _with_it(plan, problem, now, question, form, limits)


def _with_it(plan: Plan, problem: Instance, now: int, question: str, form: str, limits: Limits) -> WhyNot:
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
    held = attrs.evolve(problem, bounds=(*problem.bounds, wanted))
    outcome = search(held, salt=plan.salt, codes=(form,), tiers=plan.tiers, limits=limits)
    if outcome.value is not None:
        more = outcome.value.total - now
        elsewhere = [each.code for each in plan.forms if question in each.questions]
        points = f"{abs(more) / problem.unit:g} points"
        said = {
            True: f"form {form} would be {points} worse with it",
            False: f"form {form} would be {points} better with it",
        }
        message = (
            f"{question!r} could be asked as well: form {form} would be as good with it, and the salt decided."
            if not more
            else f"{question!r} could be asked, but {said[more > 0]}{f' (form {elsewhere[0]} asks it)' if elsewhere else ''}."
        )
        return WhyNot(question=question, form=form, message=message, more=more, proven=outcome.status == "optimal")
    if outcome.status == INFEASIBLE:
        diagnosis = diagnose(held, plan.constraints, limits=limits)
        message = f"With {question!r} asked, no question set would be left.\n{diagnosis}"
        return WhyNot(question=question, form=form, message=message, diagnosis=diagnosis, proven=True)
    return WhyNot(
        question=question, form=form, message=f"Unknown: the search for a form with {question!r} was stopped."
    )


def _as_it_stands(plan: Plan, form: int) -> tuple[Instance, int]:
    """Return the problem of one form with the others standing, and what the form costs in it now."""
    whole = lower(plan.requisition, plan.constraints, forms=len(plan.forms))
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
    problem = after(only(whole, form), whole.across, others)
    return problem, value(problem, (choice[form],)).total
