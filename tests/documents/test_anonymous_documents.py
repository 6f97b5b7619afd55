"""In an anonymous requisition no document of the hiring team holds a candidate's name, on a page or beneath it."""

import io
from datetime import UTC, date, datetime

import attrs
import pikepdf
import pypdf
import pytest

from hirekit.documents import (
    candidate_pack_pdf,
    debrief_pdf,
    decision_record_pdf,
    packet_pdf,
    packet_pdfs,
    panel_plan_pdf,
    scorecard_html,
)
from hirekit.model.event import DECISION, Event

NAME = b"Candidate One"
PARTS = (b"Candidate One", b"Candidate Two", b"Candidate Three")


@pytest.fixture(scope="module")
def unnamed(plan):
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, anonymous=True))


def everything(data):
    """Return all bytes of a PDF that can hold words: every string, every stream, and the text of its pages."""
    found = [data]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                found.append(thing.read_bytes())
            found.append(repr(thing).encode())
        found += [str(value).encode() for value in pdf.docinfo.values()]
    found += [page.extract_text().encode() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    return b"\n".join(found)


@pytest.fixture(scope="module")
def documents(unnamed, panel, result):
    """What the team reads, of an anonymous requisition."""
    held = panel.interview("c-1", "leading-work")
    decided = Event(
        number=1, at=datetime(2026, 12, 11, tzinfo=UTC), kind=DECISION, by="Chair",
        facts={"candidate": "c-1", "outcome": "offer", "why": "met the rule"},
    )  # fmt: skip
    return {
        "packet": packet_pdf(unnamed, panel, interview=held, interviewer="i-e", issued_on=date(2026, 11, 23)),
        "packet-stamped": next(iter(packet_pdfs(unnamed, panel, [(held, "i-e")], issued_on=date(2026, 11, 23))))[2],
        "panel-plan": panel_plan_pdf(unnamed, panel),
        "debrief": debrief_pdf(unnamed, result, panel=panel),
        "decision-record": decision_record_pdf(unnamed, result, panel=panel, record=[decided]),
        "page": scorecard_html(unnamed, panel, interview=held, interviewer="i-e").encode(),
    }


def test_no_document_of_the_team_holds_a_name(documents):
    for kind, data in documents.items():
        whole = everything(data) if data.startswith(b"%PDF") else data
        assert b"c-1" in whole, kind
        for part in PARTS:
            assert part not in whole, (kind, part)


def test_the_search_would_find_a_name(plan, panel, packet, documents, every_document_made):
    held = panel.interview("c-1", "leading-work")
    page = scorecard_html(plan, panel, interview=held, interviewer="i-e").encode()
    named = every_document_made | {"packet": packet, "page": page}

    for kind in documents:
        data = named[kind]
        assert NAME in (everything(data) if data.startswith(b"%PDF") else data), kind


def test_what_a_candidate_is_sent_calls_them_by_name(unnamed, panel):
    assert NAME in everything(candidate_pack_pdf(unnamed, panel, candidate="c-1"))


def test_an_anonymous_packet_tells_interviewers_to_write_no_name(documents):
    assert b"reference on the cover" in everything(documents["packet"])
