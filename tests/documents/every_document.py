"""Every document of one plan, made the way users make them; for tests that ask something of all of them."""

import sys
from datetime import UTC, date, datetime

import attrs
import pytest

from hirekit.documents import (
    calibration_pdf,
    candidate_pack_pdf,
    debrief_pdf,
    decision_record_pdf,
    engine,
    feedback_letter_pdf,
    method_record_pdf,
    packet_pdf,
    panel_plan_pdf,
    review_pdf,
    role_profile_pdf,
)
from hirekit.documents.look.theme import Theme
from hirekit.model.event import CARD_RECEIVED, DECISION, Event
from hirekit.model.letter import Letter, Remark, bands
from hirekit.model.panel import Interviewer
from hirekit.model.review import review_sheet

ISSUED = date(2026, 11, 23)


def made(plan, panel, result, *, paper="A4", theme=None, agreement=None):
    """Yield the name and the PDF of each document."""
    how = {"paper": paper, "theme": theme}
    dated = {**how, "issued_on": ISSUED}
    people = {"lead": "ml-case", "shadow": "ml-case", "second": "leading-work"}
    for seat, round_ in people.items():
        held = panel.interview("c-1", round_)
        yield f"packet-{seat}", packet_pdf(plan, panel, interview=held, interviewer=getattr(held, seat), **dated)
    yield "panel-plan", panel_plan_pdf(plan, panel, **dated)
    yield "candidate-pack", candidate_pack_pdf(plan, panel, candidate="c-1", **how)
    yield "debrief", debrief_pdf(plan, result, panel=panel, agreement=agreement, **dated)
    yield "decision-record", decision_record_pdf(plan, result, panel=panel, record=record(), **dated)
    yield "method-record", method_record_pdf(plan, **dated)
    yield "role-profile", role_profile_pdf(plan.kit, job_level=plan.requisition.job_level, **dated)
    exercises = plan.kit.calibration[:2]
    for key in (False, True):
        name = "calibration-key" if key else "calibration"
        yield name, calibration_pdf(plan.kit, exercises, order="1", key=key, **dated)
    unnamed = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, anonymous=True))
    crowd = attrs.evolve(panel, interviewers=(*panel.interviewers, Interviewer(id="i-rev", name="5")))
    yield "review", review_pdf(unnamed, crowd, review_sheet(unnamed, crowd, result, reviewer="i-rev"), **dated)
    yield "feedback-letter", feedback_letter_pdf(plan, panel, letter(result), result=result.candidates[0], **dated)


def with_pages(plan, panel, result, **how):
    """Yield the name and the PDF of each document, and what its template was filled to."""
    with pytest.MonkeyPatch.context() as patch:
        pages = filled_templates(patch)
        for name, pdf in made(plan, panel, result, **how):
            yield name, pdf, pages[next(reversed(pages))]


def pages_alone(plan, panel, result, **how):
    """Yield the name of each document and what its template was filled to: laid out, and not written as a PDF."""
    write = engine.write
    with pytest.MonkeyPatch.context() as patch:
        for name, module in list(sys.modules.items()):
            if name.startswith("hirekit.documents") and getattr(module, "write", None) is write:
                patch.setattr(module, "write", lambda *_, **__: b"")
        for name, _, page in with_pages(plan, panel, result, **how):
            yield name, page


def filled_templates(monkeypatch):
    """Return a mapping that holds, from now on, what templates were filled to by name, the latest last."""
    found = {}
    fill = Theme.html

    def html(self, name, **values):
        page = fill(self, name, **values)
        found.pop(name, None)
        found[name] = page
        return page

    monkeypatch.setattr(Theme, "html", html)
    return found


def record():
    """Return a decision and a card received."""
    at = datetime(2026, 12, 9, 10, tzinfo=UTC)
    decided = {"candidate": "c-2", "outcome": "offer", "why": "1", "dissent": "2"}
    card = {"candidate": "c-1", "round": "ml-case", "interviewer": "i-a", "sha256": "ab" * 32}
    return (
        Event(number=1, at=at, kind=CARD_RECEIVED, by="0", facts=card),
        Event(number=2, at=at, kind=DECISION, by="0", facts=decided),
    )


def letter(result):
    """Return a letter with a remark on the first criterion that has a band."""
    criterion = next(iter(bands(result.candidates[0])))
    return Letter(candidate="c-1", remarks=(Remark(criterion=criterion, said="3"),))
