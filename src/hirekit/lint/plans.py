"""Plans, requisitions and panels: time, order, repeats, breaks, looks, reasons."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from hirekit.lint.about import whole
from hirekit.lint.context import innocent_there
from hirekit.lint.finding import Finding
from hirekit.lint.matching import matches
from hirekit.lint.rules import BY_CODE, RULES
from hirekit.lint.tokens import plain_text, words_of
from hirekit.model.form import Form
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition

MOST_MINUTES = 90
MOST_DAY = 360
MOST_CRITERIA = 6
ALIKE = 0.85
LOOKS = 2


def plan_findings(plan: Plan, *, panel: Panel | None = None) -> Iterator[Finding]:
    """Yield what in a plan, and in its panel, would not stand up later or wears people out."""
    yield from requisition_findings(plan.requisition)
    yield from _break_findings(plan)
    for place, form in enumerate(plan.forms):
        yield from _form_findings(plan, form, place)
        yield from _look_findings(plan, form, place)
    yield from _order_findings(plan)
    if panel:
        yield from panel_findings(plan, panel)


def requisition_findings(requisition: Requisition) -> Iterator[Finding]:
    """Yield what was declared without its reason, or not at all."""
    rubric = requisition.kit.rubric
    screen = BY_CODE["C-SCREEN"]
    for id in requisition.planned:
        title = plain_text(rubric.criterion(id).title)
        spans = matches(title, pattern=screen.pattern, innocent=screen.innocent)
        if any(not innocent_there(screen.code, title, start) for start, _ in spans):
            yield whole(
                "P-SCREENSCORE",
                path=("criteria",),
                where=f"criteria.{id}",
                detail=f"{id!r} is a fact of the post, not a criterion",
            )
    if requisition.cut and not (requisition.cut.method.strip() or requisition.cut.why.strip()):
        yield whole("P-CUT", path=("cut",), where="cut", detail="the cut does not say how it was set")
    for minimum in requisition.minimums:
        if not minimum.why.strip():
            detail = f"the minimum on {minimum.criterion!r} has no reason"
            yield whole(
                "P-CUT", path=("minimums", minimum.criterion), where=f"minimums.{minimum.criterion}", detail=detail
            )
    if not isinstance(requisition.weights, str) and len({entry.weight for entry in requisition.weights}) > 1:
        for entry in requisition.weights:
            if not entry.why.strip():
                detail = f"no reason for the weight of {entry.id!r}"
                yield whole("W-NOWHY", path=("weights", entry.id), where=f"weights.{entry.id}", detail=detail)
    places = requisition.jurisdiction
    if requisition.retention is None:
        yield whole("P-RETENTION", path=("retention",), where="retention", jurisdictions=places)
    if not places:
        yield whole("P-PLACE", path=("jurisdiction",), where="jurisdiction")
    yield from place_findings(places)


def place_findings(places: tuple[str, ...]) -> Iterator[Finding]:
    """Yield places for which no legal rule is kept."""
    legal = [rule for rule in RULES if rule.legal]
    for place in places:
        if not any(rule.applies((place,)) for rule in legal):
            yield whole(
                "P-LAW", path=("jurisdiction",), where="jurisdiction", detail=f"no legal rule is kept for {place!r}"
            )


def _break_findings(plan: Plan) -> Iterator[Finding]:
    rounds = plan.requisition.interview_loop.rounds
    run, whole_day = 0, 0
    for place, round_ in enumerate(rounds):
        run += round_.candidate_minutes
        whole_day += round_.candidate_minutes
        if run > MOST_MINUTES and place + 1 < len(rounds) and not round_.break_after:
            yield whole(
                "P-BREAK",
                path=("rounds", place),
                where=f"rounds.{round_.id}",
                detail=f"{run} minutes by the end of {round_.id!r}, and no break after it",
            )
        if round_.break_after:
            run = 0
    if whole_day > MOST_DAY:
        yield whole(
            "P-TIME", path=("rounds",), where="rounds", detail=f"the rounds take a candidate {whole_day} minutes"
        )


def _form_findings(plan: Plan, form: Form, place: int) -> Iterator[Finding]:
    loop = plan.requisition.interview_loop
    bank = plan.kit.bank
    for spot, asked in enumerate(form.rounds):
        at, where = ("forms", place, "rounds", spot), f"forms.{form.code}.{asked.round}"
        minutes = sum(bank.question(id).minutes for id in asked.questions)
        room = loop.round(asked.round).question_minutes
        if minutes > room:
            yield whole(
                "P-TIME", path=at, where=where, detail=f"questions of {minutes} minutes in a round with {room} to ask"
            )
        rated = plan.rated(form.code, asked.round)
        if len(rated) > MOST_CRITERIA:
            yield whole("P-CARD", path=at, where=where, detail=f"a card of {len(rated)} criteria")
    said = [(id, words_of(bank.question(id).prompt)) for id in form.questions]
    for index, (id, words) in enumerate(said):
        for other, earlier in said[:index]:
            matcher = SequenceMatcher(None, earlier, words, autojunk=False)
            if id == other or (matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE):
                yield whole(
                    "P-DUP",
                    path=("forms", place),
                    where=f"forms.{form.code}",
                    detail=f"{id!r} asks what {other!r} asks",
                )


def _look_findings(plan: Plan, form: Form, place: int) -> Iterator[Finding]:
    bank = plan.kit.bank
    looks: dict[str, int] = {}
    asked: set[str] = set()
    for id in form.questions:
        question = bank.question(id)
        asked.add(question.primary)
        looks[question.primary] = looks.get(question.primary, 0) + 1
    for criterion in plan.requisition.planned:
        if criterion not in asked:
            yield whole(
                "P-UNASKED",
                path=("forms", place),
                where=f"forms.{form.code}.{criterion}",
                detail=f"form {form.code} asks nothing on {criterion!r}",
            )
    for minimum in plan.requisition.minimums:
        if 0 < looks.get(minimum.criterion, 0) < LOOKS:
            detail = f"form {form.code} looks once at {minimum.criterion!r}, which has a minimum"
            yield whole(
                "C-ONELOOK", path=("forms", place), where=f"forms.{form.code}.{minimum.criterion}", detail=detail
            )


def _order_findings(plan: Plan) -> Iterator[Finding]:
    first = plan.forms[0]
    for place, form in enumerate(plan.forms[1:], start=1):
        for spot, round_ in enumerate(plan.requisition.interview_loop.rounds):
            order = plan.rated(first.code, round_.id)
            other = plan.rated(form.code, round_.id)
            if order != other and set(order) == set(other):
                detail = f"forms {first.code} and {form.code} meet the criteria of {round_.id!r} in another order"
                yield whole(
                    "P-ORDER",
                    path=("forms", place, "rounds", spot),
                    where=f"forms.{form.code}.{round_.id}",
                    detail=detail,
                )


def panel_findings(plan: Plan, panel: Panel) -> Iterator[Finding]:
    """Yield interviewers without training, rounds that one person rates, and rounds out of order."""
    order = [round_.id for round_ in plan.requisition.interview_loop.rounds]
    leads = {person for interview in panel.interviews for seat, person in interview.seated if seat != "shadow"}
    for place, person in enumerate(panel.interviewers):
        late = [i for i in panel.interviews if not person.trained_by(i.at) and person.id in (i.lead, i.second)]
        if person.id in leads and late:
            yield whole(
                "P-UNTRAINED",
                path=("interviewers", place),
                where=f"interviewers.{person.id}",
                detail=f"{person.id!r} has no training on record"
                + (f" before {person.trained}" if person.trained else ""),
            )
    alone = {interview.round for interview in panel.interviews if not interview.second}
    for id in order:
        if id in alone:
            yield whole("P-ALONE", path=("interviews",), where=f"rounds.{id}", detail=f"one person alone rates {id!r}")
    for candidate in panel.candidates:
        held = [i for i in panel.interviews if i.candidate == candidate.id and i.at and i.round in order]
        met = [i.round for i in sorted(held, key=lambda i: i.at)]  # type: ignore[arg-type,return-value]
        if met != [id for id in order if id in met]:
            yield whole(
                "P-ORDER",
                path=("interviews",),
                where=f"candidates.{candidate.id}",
                detail=f"{candidate.id!r} meets the rounds in another order: {', '.join(met)}",
            )
