"""The blind review: what is printed tells nobody apart, and what is marked reads back."""

import io
from datetime import date

import attrs
import filling
import pikepdf
import pypdf
import pytest

import needed
from hirekit.documents import read_returned, review_pdf
from hirekit.errors import InvalidData
from hirekit.model.panel import Interviewer
from hirekit.model.review import Review, review_sheet
from hirekit.model.scorecard import Scorecard


@pytest.fixture(scope="module")
def unnamed(plan):
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, anonymous=True))


@pytest.fixture(scope="module")
def crowd(panel):
    return attrs.evolve(panel, interviewers=(*panel.interviewers, Interviewer(id="i-rev", name="Reader R")))


@pytest.fixture(scope="module")
def sheet(unnamed, crowd, result):
    whole = review_sheet(unnamed, crowd, result, reviewer="i-rev")
    return attrs.evolve(whole, parts=whole.parts[:2])


@pytest.fixture(scope="module")
def review(unnamed, crowd, sheet):
    return review_pdf(unnamed, crowd, sheet, issued_on=date(2026, 12, 8))


@pytest.fixture(scope="module")
def marked(sheet):
    return {
        f"review__{part.criterion}__{place}": str(1 + place % 5)
        for part in sheet.parts
        for place in range(1, len(part.answers) + 1)
    }


def everything(data):
    found = [data]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for thing in pdf.objects:
            found.append(repr(thing).encode())
            if isinstance(thing, pikepdf.Stream):
                found.append(thing.read_bytes())
    found += [page.extract_text().encode() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    return b"\n".join(found)


def test_nothing_in_a_review_tells_candidate_interviewer_or_rating(review, crowd):
    whole = everything(review)

    assert b"Reader R" in whole
    assert b"the candidate" in whole
    for person in (*crowd.candidates, *crowd.interviewers[:-1]):
        assert person.printed.encode() not in whole
    for person in crowd.candidates:
        assert person.id.encode() + b" " not in whole
        assert b"(" + person.id.encode() not in whole


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_a_review_is_accessible_and_archival(unnamed, crowd, sheet, paper, profile):
    page = needed.module("page", package="page-validation")
    data = review_pdf(unnamed, crowd, sheet, paper=paper)
    assert page.validate_pdf_bytes(data, profile=getattr(page.ValidationProfile, profile)).failures == []


def test_the_same_review_twice_is_the_same_bytes(unnamed, crowd, sheet, review):
    assert review_pdf(unnamed, crowd, sheet, issued_on=date(2026, 12, 8)) == review


def test_the_rating_stands_on_the_page_of_its_anchors_however_long_the_notes(unnamed, crowd, sheet):
    first, *rest = sheet.parts
    long = attrs.evolve(first.answers[0], notes=["Said a long thing. " * 400, "And another. " * 300])
    full = attrs.evolve(sheet, parts=(attrs.evolve(first, answers=(long, *first.answers[1:])), *rest))
    data = review_pdf(unnamed, crowd, full)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fields = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        pages = {
            kid.objgen: number for number, page in enumerate(pdf.pages, start=1) for kid in page.get("/Annots", [])
        }
        places = {pages[kid.objgen] for kid in fields[f"review__{first.criterion}__1"].Kids}
    assert len(places) == 1
    text = pypdf.PdfReader(io.BytesIO(data)).pages[places.pop() - 1].extract_text()
    assert "Answer 1 of 3. Read" in text
    assert "Expert" in text


def test_what_is_marked_reads_back(review, marked, unnamed, sheet):
    first = sheet.parts[0].criterion
    values = {
        **marked,
        f"review__{first}__2": "not_assessed",
        f"review_why__{first}__2": "no word of the baseline",
    }

    found = read_returned(filling.by_pikepdf(review, values), unnamed, file="r.pdf")

    assert isinstance(found, Review)
    assert (found.reviewer, found.sheet) == ("i-rev", sheet.seal)
    given = {(r.criterion, r.place): (r.score, r.why) for r in found.ratings}
    assert given[first, 1] == (2, "")
    assert given[first, 2] == (None, "no word of the baseline")
    assert len(given) == len(marked)


def without_a_mark(values, name):
    return {key: value for key, value in values.items() if key != name}


def test_each_unsure_mark_is_refused_with_page_and_criterion(review, marked, unnamed, sheet):
    name = next(iter(marked))
    criterion = sheet.parts[0].criterion
    spot = f"r.pdf: page 2, {criterion}, answer 1: "
    why = name.replace("review__", "review_why__")
    cases = [
        (without_a_mark(marked, name), "choose a rating"),
        ({**marked, name: "not_assessed"}, "needs its reason"),
        ({**marked, why: "thin"}, "exclude each other"),
    ]
    for values, rule in cases:
        with pytest.raises(InvalidData) as refused:
            read_returned(filling.by_pikepdf(review, values), unnamed, file="r.pdf")
        assert str(refused.value).startswith(spot)
        assert rule in str(refused.value)


def test_a_review_of_another_requisition_is_refused(review, marked, unnamed):
    other = attrs.evolve(unnamed, requisition=attrs.evolve(unnamed.requisition, id="REQ-9"))

    with pytest.raises(InvalidData, match="belongs to requisition 'REQ-1042'"):
        read_returned(filling.by_pikepdf(review, marked), other, file="r.pdf")


def test_a_packet_is_still_read_as_a_card(packet, answers, plan):
    assert isinstance(read_returned(filling.by_pikepdf(packet, answers), plan, file="p.pdf"), Scorecard)
