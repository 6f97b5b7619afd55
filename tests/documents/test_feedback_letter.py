"""The printed letter of feedback."""

import io
from datetime import date

import attrs
import pypdf
import pytest

import needed
from hirekit.documents import feedback_letter_pdf
from hirekit.model.letter import Letter, Remark, bands
from hirekit.model.terms import Feedback

SAID = "You asked which decision the forecast feeds."


@pytest.fixture(scope="module")
def offering(plan):
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, feedback=Feedback(contact="jobs@example.org")))


@pytest.fixture(scope="module")
def letter(result):
    placed = bands(result.candidate("c-1"))
    return Letter(
        candidate="c-1", remarks=[Remark(criterion=id, said=SAID) for id in list(placed)[:6]], closing="Write."
    )


@pytest.fixture(scope="module", params=["A4", "Letter"])
def printed(request, offering, panel, letter, result):
    return feedback_letter_pdf(
        offering, panel, letter, result=result.candidate("c-1"), paper=request.param, issued_on=date(2026, 12, 14)
    )


def text_of(pdf):
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_a_letter_is_accessible_and_archival(printed, profile):
    page = needed.module("page", package="page-validation")
    assert page.validate_pdf_bytes(printed, profile=getattr(page.ValidationProfile, profile)).failures == []


def test_a_letter_gives_bands_in_words_and_no_figure_of_the_scoring(printed, result, panel):
    text = text_of(printed)
    mine = result.candidate("c-1")

    assert "what the level asks." in text
    assert "Our notes and ratings, for 24 months" in text
    assert "jobs@example.org" in text
    assert f"{mine.composite:.2f}" not in text
    assert f"{mine.percent:.1f}" not in text
    assert mine.standing not in text
    for person in (*panel.interviewers, *panel.candidates[1:]):
        assert person.printed not in text
        assert person.id not in text


def test_what_nobody_could_rate_is_named_as_no_fault(printed):
    assert "We did not hear enough to say anything about expectations and consensus." in text_of(printed)


def test_a_long_name_and_many_words_stay_on_the_page(offering, panel, letter, result):
    long = "Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley de la Vega " * 2
    people = attrs.evolve(
        panel, candidates=tuple(attrs.evolve(c, name=long.strip()) if c.id == "c-1" else c for c in panel.candidates)
    )
    full = attrs.evolve(letter, remarks=[attrs.evolve(r, said="word " * 170) for r in letter.remarks])

    text = text_of(feedback_letter_pdf(offering, people, full, result=result.candidate("c-1")))

    assert text.count("word word") >= 6 * 80
    assert "Featherstonehaugh-" in text


def test_the_same_letter_twice_is_the_same_bytes(offering, panel, letter, result):
    made = [feedback_letter_pdf(offering, panel, letter, result=result.candidate("c-1")) for _ in range(2)]

    assert made[0] == made[1]


def test_without_a_name_the_letter_still_greets(offering, panel, letter, result):
    nameless = attrs.evolve(panel, candidates=tuple(attrs.evolve(c, name="") for c in panel.candidates))

    assert "Thank you for the time" in text_of(
        feedback_letter_pdf(offering, nameless, letter, result=result.candidate("c-1"))
    )
