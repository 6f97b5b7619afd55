"""From a requisition to a frozen plan."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from hirekit.assembly.checking import check
from hirekit.assembly.diagnosis import Diagnosis, diagnose
from hirekit.assembly.eligible import Eligibility, bare_rounds
from hirekit.assembly.instance import PARTS, Choice, Instance
from hirekit.assembly.lowering import lower, whole_shares
from hirekit.assembly.parallel import JOINT, SEQUENTIAL, Stopped, method_for, one_after_another
from hirekit.assembly.search import Outcome, search
from hirekit.assembly.solver import GAP, UNKNOWN, Limits
from hirekit.assembly.standins import with_alternates
from hirekit.assembly.wishes import LOOKS_AT_A_MINIMUM, form_codes, in_force, reference_problems, stated
from hirekit.errors import CannotAssemble, InvalidData, LimitExceeded, Problem, refuse, repeats, unknown
from hirekit.model.constraint import Constraint, Required
from hirekit.model.plan import Form, FormRound, Part, Plan
from hirekit.model.question import KINDS
from hirekit.model.requisition import Requisition

MOST_FORMS = 26
MOST_QUESTIONS = 50_000


def assemble(
    requisition: Requisition,
    *,
    forms: int = 1,
    constraints: Iterable[Constraint] = (),
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
        salt: Decides among equally good question sets; the same salt, the same plan.
        method: `joint` searches all forms together, `sequential` one after another; None for joint where that is small.
        exposure: How often questions were asked before, by id.
        tiers: Names of parts of the objective to minimise one tier after another, such as
            [["share", "idle", "spread"], ["level"], ["exposure"]]; empty to minimise their sum.
        nodes: Of one search tree, at most; what stops there is a plan with the status `gap` and its bound.
        seconds: A guard against running for ever; what it stops raises.

    Raises:
        InvalidData: Something named does not exist, or what is required contradicts itself.
        LimitExceeded: The bank holds more than 50,000 questions.
        CannotAssemble: No question set satisfies what was asked, or none was found in time; the message says which,
            why and what would mend it.
    """
    problem = posed(requisition, forms=forms, constraints=constraints, exposure=exposure, tiers=tiers)
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
        raise _cannot(problem, outcome, stopped, codes=codes, seconds=seconds)
    plan = Plan(
        requisition=requisition,
        forms=_forms(requisition, problem.instance, outcome.choice, outcome.value.each),
        status=outcome.status,
        method=method,
        objective=outcome.value.total,
        bound=outcome.bound,
        unit=problem.instance.unit,
        tiers=tuple(tuple(tier) for tier in tiers),
        parts=tuple(Part(name, outcome.value.parts[name]) for name in PARTS),
        constraints=problem.constraints,
        salt=salt,
        notes=(*problem.notes, *_remarks(problem, outcome, method)),
    )
    checked = check(plan)
    if checked.broken or checked.parts != outcome.value.parts:
        raise AssertionError(f"the plan found is not the plan asked for: {checked.broken}, {checked.parts}")
    return with_alternates(plan)


@attrs.frozen(kw_only=True)
class Posed:
    """A requisition's problem, checked and lowered.

    Attributes:
        constraints: All that it is held to.
        notes: What a reader of the plan must know.
    """

    requisition: Requisition
    constraints: tuple[Constraint, ...]
    instance: Instance
    notes: tuple[str, ...]


def posed(
    requisition: Requisition,
    *,
    forms: int = 1,
    constraints: Iterable[Constraint] = (),
    exposure: Mapping[str, int] | None = None,
    tiers: Sequence[Sequence[str]] = (),
) -> Posed:
    """Return the problem that a requisition stands for.

    Raises:
        InvalidData: Something named does not exist, or what is required contradicts itself.
        LimitExceeded: The bank holds more than 50,000 questions.
    """
    told = stated(requisition, constraints)
    size = len(requisition.kit.bank.questions)
    if size > MOST_QUESTIONS:
        raise LimitExceeded(f"a question set is chosen from at most {MOST_QUESTIONS} questions; the bank has {size}")
    refuse(_problems(requisition, told, forms=forms, uses=exposure or {}, tiers=tiers))
    looks, notes = looks_possible(requisition, told)
    force = in_force(requisition, told, forms=forms, uses=exposure or {}, looks=looks)
    return Posed(
        requisition=requisition, constraints=force, instance=lower(requisition, force, forms=forms), notes=notes
    )


def _cannot(
    problem: Posed, outcome: Outcome, stopped: Stopped | None, *, codes: Sequence[str], seconds: float
) -> CannotAssemble:
    if outcome.status == UNKNOWN:
        return CannotAssemble(
            f"Unknown: the search was stopped before it found a question set or showed that there is none "
            f"(after at most {seconds:g} seconds or the node limit)."
        )
    bare = tuple(bare_rounds(Eligibility.of(problem.requisition, problem.constraints)))
    if bare:
        # Whatever else is missed follows from this, and would only hide it.
        return CannotAssemble("\n".join(bare), diagnosis=Diagnosis(messages=bare))
    instance = problem.instance if stopped is None or stopped.form == 0 else stopped.instance
    diagnosis = diagnose(instance, problem.constraints, kept_out=_kept_out(problem))
    text = str(diagnosis)
    if stopped is not None and stopped.form:
        earlier = ", ".join(codes[: stopped.form])
        text = f"Form {codes[stopped.form]} cannot be made after {earlier}, which stand.\n{text}"
    return CannotAssemble(text, diagnosis=diagnosis)


def _kept_out(problem: Posed) -> dict[str, str]:
    """Return what keeps required questions out of every round."""
    requisition = problem.requisition
    eligibility = Eligibility.of(requisition, problem.constraints)
    reasons = {}
    for constraint in problem.constraints:
        if isinstance(constraint, Required) and constraint.enabled:
            question = requisition.kit.bank.question(constraint.question)
            if not eligibility.rounds(question):
                reasons[question.id] = "; ".join(eligibility.why_nowhere(question))
    return reasons


def _remarks(problem: Posed, outcome: Outcome, method: str) -> Iterator[str]:
    if not whole_shares(problem.requisition.competency_shares).exact:
        yield "Competency shares were rounded to a thousandth of a percentage point for the search."
    if outcome.value is None or outcome.choice is None:
        return
    unit = problem.instance.unit
    reached, bound = f"{outcome.value.total / unit:g} points", f"{outcome.bound / unit:g}"
    if method == SEQUENTIAL:
        yield f"Forms were made one after another, each matched to the others: {reached} together, and no forms can fall below {bound}."
    elif outcome.status == GAP:
        yield f"Not shown to be the best: {reached}, and none can fall below {bound}."
    used = Counter(item for form in outcome.choice for item in {item for item, _ in form})
    again = sorted(problem.instance.items[item].id for item, times in used.items() if times > 1)
    if again:
        yield f"In more than one form: {', '.join(again)}."


def _problems(
    requisition: Requisition,
    told: Sequence[Constraint],
    *,
    forms: int,
    uses: Mapping[str, int],
    tiers: Sequence[Sequence[str]],
) -> Iterator[Problem]:
    if not 1 <= forms <= MOST_FORMS:
        yield Problem(("forms",), f"must be 1 to {MOST_FORMS}, not {forms}")
        return
    questions = {question.id for question in requisition.kit.bank.questions}
    if not questions:
        yield Problem(("kit", "bank", "questions"), f"the bank of the kit {requisition.kit.id!r} holds no question")
        return
    for id, times in uses.items():
        if id not in questions:
            yield Problem(("exposure", id), unknown("question", id, questions))
        if times < 0:
            yield Problem(("exposure", id), f"must not be negative, not {times}")
    named = [part for tier in tiers for part in tier]
    for part in named:
        if part not in PARTS:
            yield Problem(("tiers",), f"must be parts of the objective ({', '.join(PARTS)}), not {part!r}")
    for _, part in repeats(named):
        yield Problem(("tiers",), f"{part!r} is in two tiers")
    yield from reference_problems(requisition, told, forms=forms)


def looks_possible(
    requisition: Requisition, told: Sequence[Constraint]
) -> tuple[dict[str, tuple[int, int]], tuple[str, ...]]:
    """Return how many questions and rounds each planned criterion is asked for, and notes where one look must do."""
    eligibility = Eligibility.of(requisition, told)
    where: dict[str, list[tuple[str, ...]]] = {criterion: [] for criterion in requisition.planned}
    for question in requisition.kit.bank.questions:
        rounds = eligibility.rounds(question) if question.primary in where else ()
        if rounds:
            where[question.primary].append(rounds)
    carried = {minimum.criterion for minimum in requisition.minimums}
    looks = dict.fromkeys(requisition.planned, (1, 1))
    notes = []
    for criterion in requisition.planned:
        if criterion not in carried:
            continue
        every = {round_ for rounds in where[criterion] for round_ in rounds}
        if len(where[criterion]) >= LOOKS_AT_A_MINIMUM and len(every) >= LOOKS_AT_A_MINIMUM:
            looks[criterion] = (LOOKS_AT_A_MINIMUM, LOOKS_AT_A_MINIMUM)
        elif where[criterion]:
            title = requisition.kit.rubric.criterion(criterion).title
            reason = (
                f"only round {next(iter(every))!r} can ask about it"
                if len(every) == 1
                else "the bank has only one question for it"
            )
            notes.append(f"{title!r} ({criterion}) carries a minimum but gets a single look: {reason}.")
    return looks, tuple(notes)


def _forms(requisition: Requisition, instance: Instance, choice: Choice, each: Sequence[int]) -> tuple[Form, ...]:
    forms = []
    for code, chosen, cost in zip(form_codes(instance.forms), choice, each, strict=True):
        rounds = []
        for place, sitting in enumerate(instance.sittings):
            asked = [instance.items[item].id for item, at in chosen if at == place]
            rounds.append(FormRound(round=sitting.id, questions=in_asking_order(requisition, sitting.id, asked)))
        forms.append(Form(code=code, rounds=rounds, cost=cost))
    return tuple(forms)


def in_asking_order(requisition: Requisition, round: str, questions: Iterable[str]) -> tuple[str, ...]:
    """Return the questions of a round in the order to ask them.

    Behavioural questions come first, to warm up, then situational ones, technical cases and work samples; among
    equals the round's criteria in the order of its focus, then the shorter question, then the id.
    """
    focus = requisition.interview_loop.round(round).focus or requisition.planned
    bank = requisition.kit.bank

    def place(id: str) -> tuple[int, int, int, str]:
        question = bank.question(id)
        return KINDS.index(question.kind), focus.index(question.primary), question.minutes, id

    return tuple(sorted(questions, key=place))
