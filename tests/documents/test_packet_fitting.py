"""Parts of a packet that are made to be one page are one, whole and readable, or are refused in words."""

import io
import itertools
from datetime import UTC, datetime

import attrs
import pikepdf
import pymupdf
import pytest
from forms_by_hand import form_of

from hirekit.catalog import load_kit
from hirekit.documents import packet_pdf
from hirekit.errors import InvalidData
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition

LONG = " ".join(["Maximiliane-Theodora", "von und zu", "Hohenlohe-Waldenburg"] * 5)[:196].strip()
START = datetime(2026, 12, 1, 10, tzinfo=UTC)


def long_names(panel):
    return attrs.evolve(
        panel,
        candidates=tuple(attrs.evolve(c, name=f"{LONG} {c.id}") for c in panel.candidates),
        interviewers=tuple(attrs.evolve(i, name=f"{LONG} {i.id[-1]}") for i in panel.interviewers),
    )


def page(pdf, number):
    return pymupdf.open(stream=pdf)[number - 1]


def over_another(page):
    """Return the words of a page that lie over others."""
    words = [
        (pymupdf.Rect(x0 + 0.5, y0 + 3, x1 - 0.5, y1 - 3), word) for x0, y0, x1, y1, word, *_ in page.get_text("words")
    ]
    pairs = itertools.combinations(words, 2)
    return [(one, other) for (first, one), (second, other) in pairs if first.intersects(second)]


def leaf_of(pdf):
    found = pymupdf.open(stream=pdf)
    return next(page for page in found if "Safety or integrity" in page.get_text())


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_nothing_on_a_cover_of_the_longest_names_lies_over_what_stands_on_its_foot(plan, panel, paper):
    held = panel.interview("c-1", "ml-case")

    cover = page(packet_pdf(plan, long_names(panel), interview=held, interviewer="i-a", paper=paper), 1)

    assert over_another(cover) == []
    assert " ".join(f"{LONG} c-1".split()) in " ".join(cover.get_text().replace("-\n", "-").split())


def test_a_colleague_with_the_longest_name_is_shortened_on_the_cover_to_one_line(plan, panel):
    held = panel.interview("c-1", "ml-case")

    text = " ".join(page(packet_pdf(plan, long_names(panel), interview=held, interviewer="i-a"), 1).get_text().split())

    assert "…, second: takes notes" in text


def test_a_cover_that_cannot_hold_its_texts_is_refused(plan, panel):
    held = attrs.evolve(panel.interview("c-1", "ml-case"), place="Room " * 39)
    crowd = attrs.evolve(
        long_names(panel), candidates=[attrs.evolve(c, arranged="A break. " * 44) for c in panel.candidates]
    )
    crowd = attrs.evolve(crowd, candidates=tuple(attrs.evolve(c, name=f"{'WM' * 95} {c.id}") for c in crowd.candidates))

    with pytest.raises(InvalidData, match="cover: must fit one page of Letter: shorten the place, what is arranged"):
        packet_pdf(plan, crowd, interview=held, interviewer="i-a", paper="Letter")


def test_a_name_of_the_widest_letters_is_whole_on_the_last_leaf(plan, panel):
    name = f"{'WM' * 95} {'W' * 8}"
    crowd = attrs.evolve(panel, candidates=tuple(attrs.evolve(c, name=name if c.id == "c-2" else c.name) for c in panel.candidates))  # fmt: skip
    held = panel.interview("c-2", "people")

    leaf = leaf_of(packet_pdf(plan, crowd, interview=held, interviewer="i-a"))

    assert name.replace(" ", "") in "".join(leaf.get_text().split())


@pytest.mark.parametrize(
    ("loop", "round_", "level", "language"),
    [("director", "answering-for-it", "director-of-ml", "en"), ("senior", "owning-a-project", "senior-ml-engineer", "de")],
)  # fmt: skip
def test_a_round_of_four_criteria_has_its_leaf_on_letter(loop, round_, level, language):
    kit = attrs.evolve(load_kit("ml-tech-lead"), language=language)
    requisition = Requisition(id="REQ-1", kit=kit, job_level=level, loop=loop)
    plan = Plan(requisition=requisition, forms=(form_of(kit, loop, "A"),))
    held = Interview(candidate="c", round=round_, at=START, lead="i")
    panel = Panel(interviewers=(Interviewer(id="i"),), candidates=(Candidate(id="c", form="A"),), interviews=(held,))

    pdf = packet_pdf(plan, panel, interview=held, interviewer="i", paper="Letter")

    assert len(plan.rated("A", round_)) == 4
    with pikepdf.open(io.BytesIO(pdf)) as read:
        leaf = next(
            kid for field in read.Root.AcroForm.Fields if str(field.T) == "recommendation" for kid in field.Kids
        )
        last = next(page for page in read.pages if any(a.objgen == leaf.objgen for a in page.get("/Annots", [])))
        assert any(str(a.get("/T", "")) == "revision" for a in last.Annots)


def test_why_there_is_no_rating_has_two_lines_beside_its_anchors(packet):
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        kids = [kid for f in pdf.Root.AcroForm.Fields if str(f.T).startswith("why__") for kid in f.get("/Kids", [f])]
        high = [abs(float(kid.Rect[3] - kid.Rect[1])) for kid in kids]

    assert min(high) >= 2 * 12.5
