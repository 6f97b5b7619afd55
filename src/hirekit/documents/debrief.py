"""The debrief: evidence a page for each candidate, then the scores against the rule, then what they hang on."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import attrs

from hirekit.documents.debrief_agreement import agreement_page
from hirekit.documents.debrief_evidence import evidence_page
from hirekit.documents.debrief_scores import scores_page
from hirekit.documents.engine import lay_out, write
from hirekit.documents.letters import refuse_missing_letters
from hirekit.documents.page import destroy_by, page
from hirekit.documents.paper import paper_called
from hirekit.documents.people import People
from hirekit.documents.phrases import listed
from hirekit.documents.theme import theme_at
from hirekit.model.agreement import Agreement
from hirekit.model.anonymity import as_printed
from hirekit.model.evaluation import CandidateResult, Evaluation
from hirekit.model.fingerprint import shown
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan

QUOTED_ID = re.compile(r"'([A-Za-z0-9_-]+)'")


def debrief_pdf(
    plan: Plan,
    evaluation: Evaluation,
    *,
    panel: Panel | None = None,
    agreement: Agreement | None = None,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the debrief of a scored panel.

    Args:
        panel: Then people are named as the panel names them; else by their ids.
        agreement: Then a last page says how far the ratings agree.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    values = debrief_values(plan, evaluation, panel=panel, agreement=agreement, issued_on=issued_on)
    html = look.html("debrief.html", **values)
    sources = {"plan": plan, "panel": panel, "evaluation": evaluation, "agreement": agreement}
    refuse_missing_letters(html, sources=sources, theme=look)
    return write(lay_out(html, theme=look, paper=sheet), dated=issued_on.isoformat() if issued_on else "")


def debrief_values(
    plan: Plan,
    evaluation: Evaluation,
    *,
    panel: Panel | None,
    agreement: Agreement | None = None,
    issued_on: date | None,
) -> dict[str, object]:
    """Return all that the template shows."""
    panel = as_printed(plan.requisition, panel) if panel else None
    people = People.of(panel, evaluation)
    codes = _forms(plan, panel, evaluation)
    last = max((i.at.date() for i in panel.interviews if i.at), default=issued_on) if panel else issued_on
    form = f"Form{'s' if len(codes) > 1 else ''} {listed(codes)}"
    prints = f"Instrument {shown(evaluation.instrument)}, scoring {shown(evaluation.scoring)}"
    about = page(
        plan,
        kind="Debrief",
        title=f"Debrief, {plan.requisition.id}",
        whom=("Debrief", "all candidates"),
        audience="Confidential: panel only",
        form=form,
        fingerprint=prints,
        destroy_by=destroy_by(plan.requisition, last),
        issued_on=issued_on,
    )
    pages = []
    for candidate in evaluation.candidates:
        name = people.candidate(candidate.id)
        own = page(
            plan,
            kind="Debrief",
            title="",
            whom=("Debrief", name),
            audience="Confidential: panel only",
            form=form,
            fingerprint=prints,
            destroy_by=destroy_by(plan.requisition, last),
            issued_on=issued_on,
        )
        pages.append(attrs.evolve(evidence_page(plan, candidate, people), whom=own.whom))
    return {
        "page": about,
        "candidates": pages,
        "scores": scores_page(plan, evaluation, people),
        "notes": [_named(note, people) for note in evaluation.notes],
        "beside": list(_beside(evaluation, people)),
        "agreement": None if agreement is None else agreement_page(plan, agreement, people),
    }


def _named(note: str, people: People) -> str:
    """Return a note with names in place of ids, as a sentence."""
    said = QUOTED_ID.sub(lambda found: people.either(found[1]), note)
    return said[:1].upper() + said[1:]


def _forms(plan: Plan, panel: Panel | None, evaluation: Evaluation) -> list[str]:
    if panel is None:
        return [form.code for form in plan.forms]
    seen = {candidate.id for candidate in evaluation.candidates}
    used = {plan.form_of(candidate).code for candidate in panel.candidates if candidate.id in seen}
    return sorted(used) or [form.code for form in plan.forms]


def _beside(evaluation: Evaluation, people: People) -> Iterator[dict[str, str]]:
    """Yield what stands beside the score and is no part of it: overall recommendations, and late changes."""
    for candidate in evaluation.candidates:
        told = [text for text in (_recommended(candidate, people), _late(candidate, people)) if text]
        if told:
            yield {"name": people.candidate(candidate.id), "says": " ".join(told)}


RECOMMENDED = {
    "strongly_for": "strongly for",
    "for": "for",
    "against": "against",
    "strongly_against": "strongly against",
    "not_enough_evidence": "not enough evidence",
}


def _recommended(candidate: CandidateResult, people: People) -> str:
    told = [
        f"{people.letter(card.interviewer)} {RECOMMENDED[card.recommendation]}"
        for card in candidate.cards
        if card.recommendation
    ]
    return f"{'; '.join(told)}." if told else ""


def _late(candidate: CandidateResult, people: People) -> str:
    told = [f"{people.letter(card.interviewer)} ({card.why})" for card in candidate.kept_beside]
    return f"Changed after the debrief, kept beside: {'; '.join(told)}." if told else ""
