"""From a requisition to a frozen plan."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from hirekit.assembly.approving import with_alternates
from hirekit.assembly.checking import check
from hirekit.assembly.diagnosis import Diagnosis, diagnose
from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.instance import PARTS, Choice, Instance
from hirekit.assembly.kept_out import bare_rounds
from hirekit.assembly.lowering import lower
from hirekit.assembly.parallel import JOINT, SEQUENTIAL, Stopped, form_after, method_for, one_after_another
from hirekit.assembly.posing import Posed, posed
from hirekit.assembly.search import Outcome, search
from hirekit.assembly.shares import whole_shares
from hirekit.assembly.solver import GAP, UNKNOWN, Limits
from hirekit.assembly.wishes import form_codes
from hirekit.assembly.words import points
from hirekit.errors import CannotAssemble, InvalidData, Problem, refuse
from hirekit.model.constraint import Constraint
from hirekit.model.form import Form, FormRound
from hirekit.model.message import Message
from hirekit.model.plan import TIED, Part, Plan
from hirekit.model.question import KINDS
from hirekit.model.requisition import Requisition


def assemble(  # noqa: PLR0913  one per wish
    requisition: Requisition,
    *,
    forms: int = 1,
    constraints: Iterable[Constraint] = (),
    without: Iterable[str] = (),
    salt: str = "",
    method: str | None = None,
    exposure: Mapping[str, int] | None = None,
    tiers: Sequence[Sequence[str]] = (),
    nodes: int | None = None,
    seconds: float = 600.0,
) -> Plan:
    """Return the best question set for a requisition, in so many parallel forms, frozen in a plan.

    Args:
        constraints: Beside hirekit's own, the loop's and the requisition's.
        without: Ids of constraints to switch off, hirekit's own too; the plan keeps them written.
        salt: Decides among equally good question sets; the same salt, the same plan.
        method: `joint` searches all forms together, `sequential` one after another; None for joint where that is small.
        exposure: How often questions were asked before, by id.
        tiers: Names of parts of the objective to minimise one tier after another, such as
            [["share", "idle", "spread"], ["level"], ["exposure"]]; empty to minimise their sum.
        nodes: Of one search tree, at most; what stops there is a plan with the status `gap` and its bound.
        seconds: A guard against running for ever. What it stops is a plan with the status `gap` and its bound, which
            another machine need not find; where nothing was found it raises.

    Raises:
        InvalidData: Something named does not exist, or what is required contradicts itself.
        TypeError: `without` or a tier is one text and not several.
        LimitExceeded: The bank holds more than 50,000 questions.
        CannotAssemble: No question set satisfies what was asked, or none was found in time; the message says which,
            why and what would mend it.
    """
    refuse(_limit_problems(nodes, seconds))
    more = tuple(constraints)
    problem = posed(requisition, forms=forms, constraints=more, without=without, exposure=exposure, tiers=tiers)
    limits = Limits(nodes=nodes, seconds=seconds)
    codes = form_codes(forms)
    method = method or method_for(problem.instance)
    if method == JOINT:
        outcome, stopped = search(problem.instance, salt=salt, codes=codes, tiers=tiers, limits=limits), None
    elif method == SEQUENTIAL:
        outcome, stopped = one_after_another(problem.instance, salt=salt, codes=codes, tiers=tiers, limits=limits)
    else:
        raise InvalidData([Problem(("method",), f"must be {JOINT} or {SEQUENTIAL}, not {method!r}")])
    if outcome.choice is None or outcome.value is None:
        raise _cannot(problem, outcome, stopped, more=more, codes=codes, seconds=seconds)
    plan = Plan(
        requisition=requisition,
        forms=_forms(requisition, problem.instance, outcome.choice, outcome.value.each),
        status=outcome.status,
        method=method,
        objective=outcome.value.total,
        bound=outcome.bound,
        unit=problem.instance.unit,
        tiers=outcome.tiers,
        parts=tuple(Part(name, outcome.value.parts[name]) for name in PARTS),
        constraints=problem.constraints,
        displaced=problem.displaced,
        salt=salt,
        notes=(*problem.notes, *_messages(problem, outcome, method)),
    )
    checked = check(plan)
    if checked.broken or checked.parts != outcome.value.parts:
        raise AssertionError(f"the plan found is not the plan asked for: {checked.broken}, {checked.parts}")
    return with_alternates(plan)


def _limit_problems(nodes: int | None, seconds: float) -> Iterator[Problem]:
    if nodes is not None and nodes < 1:
        yield Problem(("nodes",), f"must be at least 1, not {nodes}")
    if not seconds > 0:
        yield Problem(("seconds",), f"must be more than 0, not {seconds:g}")


def _cannot(
    problem: Posed,
    outcome: Outcome,
    stopped: Stopped | None,
    *,
    more: Sequence[Constraint],
    codes: Sequence[str],
    seconds: float,
) -> CannotAssemble:
    if outcome.status == UNKNOWN:
        return CannotAssemble(
            f"Unknown: the search was stopped before it found a question set or showed that there is none "
            f"(after at most {seconds:g} seconds or the node limit)."
        )
    eligibility = Eligibility.of(problem.requisition, problem.constraints)
    bare = tuple(bare_rounds(eligibility))
    if bare:
        # Whatever else is missed follows from this, and would only hide it.
        return CannotAssemble("\n".join(bare), diagnosis=Diagnosis(messages=bare))
    apart = lower(problem.requisition, problem.constraints, forms=len(codes), apart=True)
    instance = problem.instance
    if stopped is not None:
        instance, apart = stopped.instance, form_after(apart, stopped.form, stopped.made_in(apart))
    diagnosis = diagnose(instance, problem.constraints, eligibility=eligibility, apart=apart)
    if stopped is not None and stopped.form:
        # Other forms before it might leave room for this one.
        made = tuple(codes[: stopped.form])
        diagnosis = attrs.evolve(diagnosis, status=UNKNOWN, form=codes[stopped.form], after=made)
    text = str(diagnosis)
    added = [one for one in (*problem.requisition.constraints, *more) if one.enabled and one.price is None]
    if diagnosis.status == UNKNOWN and not diagnosis.form and added:
        text = f"{text}\nLook first at what was asked beside the kit: {', '.join(c.label or c.id or c.type for c in added)}."
    return CannotAssemble(text, diagnosis=diagnosis)


def _messages(problem: Posed, outcome: Outcome, method: str) -> Iterator[str]:
    if not whole_shares(problem.requisition.competency_shares).exact:
        yield Message(
            "plan_rounded", "Competency shares were rounded to a thousandth of a percentage point for the search."
        )
    if outcome.value is None or outcome.choice is None:
        return
    yield from _how_good(outcome, method, unit=problem.instance.unit)
    used = Counter(item for form in outcome.choice for item in {item for item, _ in form})
    again = tuple(sorted(problem.instance.items[item].id for item, times in used.items() if times > 1))
    if again:
        yield Message("plan_again", "In more than one form: {questions}.", questions=again)


def _how_good(outcome: Outcome, method: str, *, unit: int) -> Iterator[str]:
    """Yield how the forms were found and what is not proven of them; nothing where one search proved all."""
    if outcome.value is None:
        return
    reached, bound = points(outcome.value.total, unit), points(outcome.bound, unit)
    in_turn, open_ = method == SEQUENTIAL, outcome.status == GAP
    if in_turn and not open_:
        yield Message(
            "plan_matched_best",
            "Forms were made one after another, each matched to the others: {reached} together, and no forms are better.",
            reached=reached,
        )
    elif in_turn and not outcome.tiers:
        yield Message(
            "plan_matched",
            "Forms were made one after another, each matched to the others: {reached} together, and no forms can fall "
            "below {bound}.",
            reached=reached,
            bound=bound,
        )
    elif in_turn:
        yield Message("plan_in_turn", "Forms were made one after another, each matched to the others.")
    elif open_ and not outcome.tiers:
        yield Message(
            "plan_not_best",
            "Not shown to be the best: {reached}, and none can fall below {bound}.",
            reached=reached,
            bound=bound,
        )
    for number, tier in enumerate(outcome.tiers if open_ else (), start=1):
        if tier.status == GAP:
            yield Message(
                "plan_tier_open",
                "Tier {number} ({parts}) is not shown to be at its least: {reached}, and it cannot fall below {bound}.",
                number=number,
                parts=tier.parts,
                reached=points(tier.value, unit),
                bound=points(tier.bound or 0, unit),
            )
    if outcome.status == TIED:
        yield Message(
            "plan_tie_open",
            "No question set is better, but the search was stopped before it was decided which of those as good comes first; "
            "another machine may find another of them.",
        )


def _forms(requisition: Requisition, instance: Instance, choice: Choice, each: Sequence[int]) -> tuple[Form, ...]:
    forms: list[Form] = []
    for code, chosen, cost in zip(form_codes(instance.forms), choice, each, strict=True):
        rounds = []
        for place, sitting in enumerate(instance.sittings):
            asked = [instance.items[item].id for item, at in chosen if at == place]
            like = forms[0].rounds[place].questions if forms else ()
            ordered = in_asking_order(requisition, sitting.id, asked, like=like)
            rounds.append(FormRound(round=sitting.id, questions=ordered))
        forms.append(Form(code=code, rounds=rounds, cost=cost))
    return tuple(forms)


def in_asking_order(
    requisition: Requisition, round: str, questions: Iterable[str], *, like: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return the questions of a round in the order to ask them.

    Behavioural questions come first, to warm up, then situational ones, technical cases and work samples; among
    equals the round's criteria in the order of its focus, then the shorter question, then the id. Forms meet the
    criteria in one order, that of the first.

    Args:
        like: The questions of the first form's round, in their order; none for the first form itself.
    """
    focus = requisition.interview_loop.round(round).focus or requisition.planned
    bank = requisition.kit.bank
    first = list(dict.fromkeys(bank.question(id).primary for id in like))

    def place(id: str) -> tuple[int, int, int, int, str]:
        question = bank.question(id)
        met = first.index(question.primary) if question.primary in first else len(first)
        return met, KINDS.index(question.kind), focus.index(question.primary), question.minutes, id

    return tuple(sorted(questions, key=place))
