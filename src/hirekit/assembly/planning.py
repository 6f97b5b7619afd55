"""From a requisition to a frozen plan."""

from collections.abc import Iterable, Mapping, Sequence

from hirekit.assembly.checking import check
from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.instance import PARTS, Instance
from hirekit.assembly.lowering import lower
from hirekit.assembly.search import Outcome, search
from hirekit.assembly.solver import Limits
from hirekit.assembly.wishes import LOOKS_AT_A_MINIMUM, form_codes, in_force, reference_problems, stated
from hirekit.errors import CannotAssemble, InvalidData, Problem, refuse
from hirekit.model.constraint import Constraint
from hirekit.model.plan import Form, FormRound, Part, Plan
from hirekit.model.question import KINDS
from hirekit.model.requisition import Requisition

MOST_FORMS = 26


def assemble(
    requisition: Requisition,
    *,
    forms: int = 1,
    constraints: Iterable[Constraint] = (),
    salt: str = "",
    exposure: Mapping[str, int] | None = None,
    tiers: Sequence[Sequence[str]] = (),
    nodes: int | None = None,
    seconds: float = 600.0,
) -> Plan:
    """Return the best question set for a requisition, in so many parallel forms, frozen in a plan.

    Args:
        constraints: Beside hirekit's own, the loop's and the requisition's.
        salt: Decides among equally good question sets; the same salt, the same plan.
        exposure: How often questions were asked before, by id.
        tiers: Names of parts of the objective to minimise one tier after another, such as
            [["share", "idle", "spread"], ["level"], ["exposure"]]; empty to minimise their sum.
        nodes: Of one search tree, at most; what stops there is a plan with the status `gap` and its bound.
        seconds: A guard against running for ever; what it stops raises.

    Raises:
        InvalidData: Something named does not exist, or what is required contradicts itself.
        CannotAssemble: No question set satisfies what was asked; the message says why and what would mend it.
    """
    told = stated(requisition, constraints)
    _refuse_bad_input(requisition, told, forms=forms, uses=exposure or {}, tiers=tiers)
    looks, notes = looks_possible(requisition, told)
    force = in_force(requisition, told, forms=forms, uses=exposure or {}, looks=looks)
    instance = lower(requisition, force, forms=forms)
    limits = Limits(nodes=nodes, seconds=seconds)
    outcome = search(instance, salt=salt, codes=form_codes(forms), tiers=tiers, limits=limits)
    if outcome.choice is None or outcome.value is None:
        raise CannotAssemble("no question set satisfies what was asked")
    plan = Plan(
        requisition=requisition,
        forms=_forms(requisition, instance, outcome),
        status=outcome.status,
        method="joint",
        objective=outcome.value.total,
        bound=outcome.bound,
        unit=instance.unit,
        tiers=tuple(tuple(tier) for tier in tiers),
        parts=tuple(Part(name, outcome.value.parts[name]) for name in PARTS),
        constraints=force,
        salt=salt,
        notes=notes,
    )
    checked = check(plan)
    if checked.broken or checked.parts != outcome.value.parts:
        raise AssertionError(
            f"the plan found is not the plan asked for: {checked.broken}, {checked.parts}, {outcome.value}"
        )
    return plan


def _refuse_bad_input(
    requisition: Requisition,
    told: Sequence[Constraint],
    *,
    forms: int,
    uses: Mapping[str, int],
    tiers: Sequence[Sequence[str]],
) -> None:
    problems = []
    if not 1 <= forms <= MOST_FORMS:
        problems.append(Problem(("forms",), f"must be 1 to {MOST_FORMS}, not {forms}"))
        raise InvalidData(problems)
    if not requisition.kit.bank.questions:
        problems.append(
            Problem(("kit", "bank", "questions"), f"the bank of the kit {requisition.kit.id!r} holds no question")
        )
    refuse([*problems, *reference_problems(requisition, told, forms=forms)])


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


def _forms(requisition: Requisition, instance: Instance, outcome: Outcome) -> tuple[Form, ...]:
    assert outcome.choice is not None and outcome.value is not None  # noqa: S101, PT018
    forms = []
    for code, chosen, cost in zip(form_codes(instance.forms), outcome.choice, outcome.value.each, strict=True):
        rounds = []
        for place, sitting in enumerate(instance.sittings):
            asked = [instance.items[item].id for item, at in chosen if at == place]
            rounds.append(FormRound(round=sitting.id, questions=in_asking_order(requisition, sitting.id, asked)))
        forms.append(Form(code=code, rounds=rounds, cost=cost))
    return tuple(forms)


def in_asking_order(requisition: Requisition, round: str, questions: Iterable[str]) -> tuple[str, ...]:  # noqa: A002
    """Return the questions of a round in the order to ask them.

    Behavioural questions come first, to warm up, then situational ones, technical cases and work samples; among
    equals the round's criteria in the order of its focus, then the shorter question, then the id.
    """
    focus = requisition.interview_loop.round(round).focus or requisition.planned
    bank = requisition.kit.bank

    def place(id: str) -> tuple[int, int, int, str]:  # noqa: A002
        question = bank.question(id)
        return KINDS.index(question.kind), focus.index(question.primary), question.minutes, id

    return tuple(sorted(questions, key=place))
