"""The decision record: who decided what, on which evidence and rule, what spoke against it, and until when it is kept."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from hirekit.documents.debrief_hurdles import asked_at
from hirekit.documents.engine import lay_out, write
from hirekit.documents.letters import refuse_missing_letters
from hirekit.documents.page import destroy_by, form_words, page
from hirekit.documents.paper import paper_called
from hirekit.documents.people import People
from hirekit.documents.phrases import day, half_up, listed, plural, uncapped
from hirekit.documents.theme import theme_at
from hirekit.model.anonymity import as_printed
from hirekit.model.evaluation import MET, CandidateResult, Evaluation
from hirekit.model.event import AFTER_DEBRIEF_CHANGE, CARD_KINDS, DEBRIEFED, DECISION, Event
from hirekit.model.fingerprint import shown
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.rules import plain

BLANK = "Not yet decided"
HASH_SHOWN = 16


def decision_record_pdf(
    plan: Plan,
    evaluation: Evaluation,
    *,
    panel: Panel | None = None,
    record: Sequence[Event] = (),
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the record of what was decided.

    Args:
        record: The requisition's events; decisions, cards received and late changes are taken from it.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    requisition = plan.requisition
    people = People.of(as_printed(requisition, panel) if panel else None, evaluation)
    last = max((event.at.date() for event in record), default=issued_on)
    by = destroy_by(requisition, last)
    debriefs = [event for event in record if event.kind == DEBRIEFED]
    values = {
        "page": page(
            plan,
            kind="Decision record",
            title=f"Decision record, {requisition.id}",
            whom=("Decision record",),
            audience="Confidential: hiring team only",
            form=form_words(plan),
            fingerprint=f"Instrument {shown(evaluation.instrument)}, scoring {shown(evaluation.scoring)}",
            destroy_by=by,
            issued_on=issued_on,
        ),
        "sub": f"{plural(len(evaluation.candidates), 'candidate')}, in the order seen."
        + (f" Debrief of {day(debriefs[-1].at)}." if debriefs else ""),
        "rule": _rule(plan),
        "candidates": [_candidate(plan, result, people, record) for result in evaluation.candidates],
        "duties": _duties(plan),
        "cards": [
            {"who": _whose(event, people), "hash": _grouped(event.text("sha256") or event.text("hash"))}
            for event in record
            if event.kind in CARD_KINDS
        ],
        "kept": f"Until {day(by)}, then destroyed: {requisition.retention.why or 'as declared'}." if by and requisition.retention else "No retention is declared.",
    }  # fmt: skip
    html = look.html("decision-record.html", **values)
    sources = {"plan": plan, "panel": panel, "record": [dict(event.facts) | {"by": event.by} for event in record]}
    refuse_missing_letters(html, sources=sources, theme=look)
    return write(lay_out(html, theme=look, paper=sheet), dated=issued_on.isoformat() if issued_on else "")


def _rule(plan: Plan) -> list[str]:
    requisition = plan.requisition
    rubric = requisition.kit.rubric
    told = []
    if requisition.cut:
        cut = requisition.cut
        amount = plain(cut.percent) if cut.percent is not None else f"{plain(cut.score or 0)} on the scale"  # type: ignore[arg-type]
        how = ", ".join(
            part
            for part in (
                cut.method,
                f"set by {plural(cut.judges, 'person').replace('persons', 'people')}" if cut.judges else "",
            )
            if part
        )
        told.append(f"Cut {amount}" + (f": {how}." if how else "."))
    else:
        told.append("No cut was declared.")
    for minimum in requisition.minimums:
        why = f": {minimum.why}" if minimum.why else ""
        told.append(f"Minimum {plain(minimum.score)} on {uncapped(rubric.criterion(minimum.criterion).title)}{why}.")
    for hurdle in requisition.hurdles:
        rounds = listed([requisition.interview_loop.round(id).title for id in hurdle.rounds])
        told.append(f"Hurdle {rounds}: {asked_at(plan, hurdle)}.")
    told.append(f"Ties: {requisition.ties}.")
    return told


def _candidate(plan: Plan, result: CandidateResult, people: People, record: Sequence[Event]) -> dict[str, object]:
    decided = [event for event in record if event.kind == DECISION and event.text("candidate") == result.id]
    late = [event for event in record if event.kind == AFTER_DEBRIEF_CHANGE and event.text("candidate") == result.id]
    event = decided[-1] if decided else None
    outcome = event.text("outcome") if event else BLANK
    composite = f"composite {half_up(result.percent, 1)}" if result.percent is not None else "no composite"
    low, high = result.bounds_percent
    bounds = f", bounds {half_up(low, 1)} to {half_up(high, 1)}" if high - low > 0.05 else ""  # noqa: PLR2004
    return {
        "name": people.candidate(result.id),
        "outcome": outcome[:1].upper() + outcome[1:],
        "by": f"{event.by}, {day(event.at)}" if event else "",
        "why": event.text("why") if event else "",
        "dissent": event.text("dissent") if event else "",
        "standing": f"{result.standing[:1].upper()}{result.standing[1:]}: {composite}{bounds}, {half_up(result.coverage * 100, 0)}{chr(160)}% assessed.",
        "minimums": " ".join(part for part in (_minimums(plan, result), _hurdles(plan, result)) if part),
        "late": f"{plural(max(len(late), len(result.kept_beside)), 'change')} after the debrief, kept beside." if late or result.kept_beside else "",
    }  # fmt: skip


def _minimums(plan: Plan, result: CandidateResult) -> str:
    told = [
        f"{uncapped(plan.kit.rubric.criterion(r.id).title)} {r.minimum_state}"
        + (f" at {half_up(r.mean, 2)}" if r.mean is not None else "")
        + (" (one rater)" if r.provisional and r.minimum_state == MET else "")
        for r in result.criteria
        if r.minimum_state
    ]
    joined = listed(told)
    return f"{joined[:1].upper()}{joined[1:]}." if joined else ""


def _hurdles(plan: Plan, result: CandidateResult) -> str:
    told = []
    for hurdle, found in zip(plan.requisition.hurdles, result.hurdles, strict=True):
        rounds = listed([plan.requisition.interview_loop.round(id).title for id in hurdle.rounds])
        told.append(f"{rounds} {found.here}")
    return f"Hurdles: {', '.join(told)}." if told else ""


def _duties(plan: Plan) -> list[dict[str, str]]:
    """Return which duties each criterion stands for, by number."""
    numbers = {duty.id: str(number) for number, duty in enumerate(plan.kit.role.duties, start=1)}
    rubric = plan.kit.rubric
    return [
        {
            "criterion": rubric.criterion(id).title,
            "duties": listed([numbers[duty] for duty in rubric.criterion(id).duties]) or "none named",
        }
        for id in plan.requisition.planned
    ]


def _whose(event: Event, people: People) -> str:
    parts = (
        people.candidate(event.text("candidate")),
        event.text("round"),
        people.interviewer(event.text("interviewer")),
    )
    return ", ".join(part for part in parts if part)


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + 4] for at in range(0, min(len(digits), HASH_SHOWN), 4))
