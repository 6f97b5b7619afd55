"""Every document about candidates says until when it may be kept: counted from the last day known when it was printed."""

import io
from datetime import date

import attrs
import pypdf
import pytest
from every_combination import NO_RETENTION

from hirekit.documents import packet_pdf, packet_pdfs, scorecard_html

# Interviews are held on 1, 2 and 3 December 2026; the last event of the record is of 9 December.
DAYS = {
    "packet-lead": "1 Dec 2028",
    "packet-shadow": "1 Dec 2028",
    "packet-second": "1 Dec 2028",
    "packet-stamped": "1 Dec 2028",
    "panel-plan": "3 Dec 2028",
    "debrief": "3 Dec 2028",
    "review": "3 Dec 2028",
    "decision-record": "9 Dec 2028",
}
TOLD_TO_CANDIDATES = ("candidate-pack", "feedback-letter")
NOTHING_OF_CANDIDATES = ("role-profile", "method-record", "calibration", "calibration-key")


def pages_of(pdf):
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.fixture(scope="module")
def documents(every_page):
    return {name: [" ".join(page.split()) for page in pages] for name, pages in every_page.items()}


def test_every_document_is_spoken_of_here(documents):
    assert set(documents) == {*DAYS, *TOLD_TO_CANDIDATES, *NOTHING_OF_CANDIDATES}


@pytest.mark.parametrize(("name", "day"), DAYS.items())
def test_every_page_about_candidates_says_by_when_it_is_destroyed(name, day, documents):
    assert all(f"Destroy by {day}" in page for page in documents[name])


@pytest.mark.parametrize("name", TOLD_TO_CANDIDATES)
def test_candidates_are_told_how_long_notes_are_kept(name, documents):
    whole = " ".join(documents[name])
    assert "for 24 months, counted from the decision" in whole
    assert "Destroy by" not in whole


@pytest.mark.parametrize("name", NOTHING_OF_CANDIDATES)
def test_what_holds_nothing_of_a_candidate_has_no_such_day(name, documents):
    assert "Destroy by" not in " ".join(documents[name])


def test_a_stamped_packet_and_a_page_to_type_in_say_it_too(plan, panel):
    held = panel.interview("c-2", "people")
    ((_, _, stamped),) = packet_pdfs(plan, panel, [(held, "i-a")], issued_on=date(2026, 11, 23), processes=1)

    assert all("Destroy by 2 Dec 2028" in page for page in pages_of(stamped))
    assert "Destroy by 2 Dec 2028." in scorecard_html(plan, panel, interview=held, interviewer="i-a")


def test_without_a_day_of_the_interview_the_day_of_issue_counts(plan, panel):
    undated = attrs.evolve(panel, interviews=tuple(attrs.evolve(i, at=None) for i in panel.interviews))
    held = undated.interview("c-2", "people")
    packet = packet_pdf(plan, undated, interview=held, interviewer="i-a", issued_on=date(2026, 11, 23))

    assert "Destroy by 23 Nov 2028" in pages_of(packet)[0]


def test_where_no_retention_is_declared_none_is_printed_and_the_record_says_so(printed_once):
    whole = {name: " ".join(pages_of(pdf)) for name, (pdf, _) in printed_once(NO_RETENTION).items()}

    assert not [name for name, text in whole.items() if "Destroy by" in text or "24 months" in text]
    assert "No retention is declared." in whole["decision-record"]
