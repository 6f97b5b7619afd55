"""A requisition's wishes checked and put as a problem: what is named must be there, and nothing required contradicts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.instance import PARTS, Instance
from hirekit.assembly.lowering import lower
from hirekit.assembly.wishes import (
    LOOKS_AT_A_MINIMUM,
    beside_the_point,
    in_force,
    reference_problems,
    stated,
    switched_off,
)
from hirekit.errors import LimitExceeded, Problem, refuse, repeats, unknown
from hirekit.model.constraint import Constraint
from hirekit.model.message import Message
from hirekit.model.plan import Displaced
from hirekit.model.requisition import Requisition
from hirekit.model.rules import several

MOST_FORMS = 26
MOST_QUESTIONS = 50_000


@attrs.frozen(kw_only=True)
class Posed:
    """A requisition's problem, checked and lowered.

    Attributes:
        constraints: All that it is held to.
        displaced: What gave way to another constraint.
        notes: What a reader of the plan must know.
    """

    requisition: Requisition
    constraints: tuple[Constraint, ...]
    displaced: tuple[Displaced, ...]
    instance: Instance
    notes: tuple[str, ...]


def posed(
    requisition: Requisition,
    *,
    forms: int = 1,
    constraints: Iterable[Constraint] = (),
    without: Iterable[str] = (),
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
    refuse(_problems(requisition, told.written, forms=forms, uses=exposure or {}, tiers=tiers))
    looks, notes = looks_possible(requisition, told.constraints)
    left_out = tuple(c.label or c.id or c.type for c in beside_the_point(requisition))
    if left_out:
        notes = (
            *notes,
            Message(
                "plan_left_out",
                "Of the loop's constraints these are about nothing planned here, and are left out: {labels}.",
                labels=left_out,
            ),
        )
    standing, displaced = in_force(requisition, told, forms=forms, uses=exposure or {}, looks=looks)
    force = switched_off(standing, several(without))
    return Posed(
        requisition=requisition,
        constraints=force,
        displaced=displaced,
        instance=lower(requisition, force, forms=forms),
        notes=notes,
    )


def _problems(
    requisition: Requisition,
    told: Sequence[Constraint],
    *,
    forms: int,
    uses: Mapping[str, int],
    tiers: Sequence[Sequence[str]],
) -> Iterator[Problem]:
    if not isinstance(forms, int) or not 1 <= forms <= MOST_FORMS:
        yield Problem(("forms",), f"must be 1 to {MOST_FORMS}, not {forms!r}")
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
    named = [part for tier in tiers for part in several(tier)]
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
                Message("plan_one_round", "only round '{round}' can ask about it", round=next(iter(every)))
                if len(every) == 1
                else Message("plan_one_question", "the bank has only one question for it")
            )
            notes.append(
                Message(
                    "plan_one_look",
                    "'{title}' ({criterion}) carries a minimum but gets a single look: {reason}.",
                    title=title,
                    criterion=criterion,
                    reason=reason,
                )
            )
    return looks, tuple(notes)
