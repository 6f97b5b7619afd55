"""What a returned card must have in common with the plan it was issued from."""

from collections.abc import Iterator

from hirekit.errors import Location, Problem, unknown
from hirekit.model.fingerprint import SHOWN
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.scorecard import Scorecard


def card_problems(
    card: Scorecard, plan: Plan, *, panel: Panel | None = None, file: str | None = None
) -> Iterator[Problem]:
    """Yield what in a card does not fit the plan, or names nobody of the panel.

    Args:
        card: As returned.
        plan: As frozen.
        panel: Candidates and interviewers; where None, neither is looked up.
        file: Where the card came from, for the location of each fault.
    """
    at = Location(file) if file else None
    for problem in _problems(card, plan, panel):
        yield Problem(problem.path, problem.message, at)


def _problems(card: Scorecard, plan: Plan, panel: Panel | None) -> Iterator[Problem]:
    requisition = plan.requisition
    if card.requisition != requisition.id:
        yield Problem(
            ("requisition",), f"must be {requisition.id!r}, the opening of this plan, not {card.requisition!r}"
        )
        # What else a card of another opening says is measured by another plan.
        return
    if panel is not None:
        people = {person.id for person in panel.interviewers}
        candidates = {person.id for person in panel.candidates}
        if card.candidate not in candidates:
            yield Problem(("candidate",), unknown("candidate", card.candidate, candidates))
        if card.interviewer not in people:
            yield Problem(("interviewer",), unknown("interviewer", card.interviewer, people))
    rounds = {round_.id for round_ in requisition.interview_loop.rounds}
    if card.round not in rounds:
        yield Problem(("round",), unknown("round", card.round, rounds))
    yield from _instrument_problems(card, plan, panel)
    yield from _rating_problems(card, plan)
    yield from _use_problems(card, plan)


def _instrument_problems(card: Scorecard, plan: Plan, panel: Panel | None) -> Iterator[Problem]:
    given = "".join(card.instrument.split()).lower()
    if not given:
        return
    seen = {person.id: person for person in panel.candidates} if panel is not None else {}
    candidate = seen.get(card.candidate)
    codes = {form.code for form in plan.forms}
    form = candidate.form if candidate is not None and candidate.form in codes else None
    expected = [plan.instrument(form)] if form else [plan.instrument(), *(plan.instrument(code) for code in codes)]
    if len(given) < SHOWN:
        yield Problem(("instrument",), f"must be at least its first {SHOWN} digits, not {card.instrument!r}")
    elif not any(each.startswith(given) for each in expected):
        yield Problem(
            ("instrument",),
            f"must be {expected[0][:SHOWN]}, what this plan was frozen with, not {card.instrument[:SHOWN]}; "
            "the card was printed from another version",
        )


def _rating_problems(card: Scorecard, plan: Plan) -> Iterator[Problem]:
    rubric = plan.kit.rubric
    known = {criterion.id for criterion in rubric.criteria}
    scale = rubric.scale
    for place, rating in enumerate(card.ratings):
        if rating.criterion not in known:
            yield Problem(("ratings", place, "criterion"), unknown("criterion", rating.criterion, known))
        if rating.score is not None and rating.score not in scale.scores:
            yield Problem(
                ("ratings", place, "score"),
                f"must be on the scale {scale.lowest} to {scale.highest}, not {rating.score}",
            )


def _use_problems(card: Scorecard, plan: Plan) -> Iterator[Problem]:
    bank = {question.id for question in plan.kit.bank.questions}
    for place, use in enumerate(card.questions):
        if use.id not in bank:
            yield Problem(("questions", place, "id"), unknown("question", use.id, bank))
        elif (
            not use.replaced_by
            and use.probes
            and max(use.probes) > (count := len(plan.kit.bank.question(use.id).probes))
        ):
            message = f"must be at most {count}, as many as {use.id!r} has, not {max(use.probes)}"
            yield Problem(("questions", place, "probes"), message)
        if use.replaced_by and use.replaced_by not in bank:
            yield Problem(("questions", place, "replaced_by"), unknown("question", use.replaced_by, bank))
        elif use.replaced_by and use.id in bank:
            planned, asked = (plan.kit.bank.question(id).primary for id in (use.id, use.replaced_by))
            if planned != asked:
                message = f"must be a question on {planned!r} as {use.id!r} is, not {use.replaced_by!r} on {asked!r}"
                yield Problem(("questions", place, "replaced_by"), message)
    duties = {duty.id for duty in plan.kit.role.duties}
    for place, fact in enumerate(card.safety):
        if fact.duty not in duties:
            yield Problem(("safety", place, "duty"), unknown("duty", fact.duty, duties))
