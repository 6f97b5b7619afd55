"""The interviewer's own part of a role-play: in the packet, for the interviewer, and never among what is handed over."""

import io
import re

import attrs
import pypdf
import pytest

from hirekit.documents import packet_html, packet_pdf
from hirekit.documents.locales import locale
from hirekit.documents.words.quotation_marks import typographic
from hirekit.model.form import Alternate

ROUND, PART, SHEET = "ml-case", "council-chair-script", "pupil-forecast-sheet"
MARK = "For the interviewer; do not hand over"


def needing(plan, *handouts, stand_in=()):
    """Return a plan whose first question of the round needs those hand-outs, and its stand-in others."""
    form = plan.forms[0]
    first = form.round(ROUND).questions[0]
    asked = {id for round_ in form.rounds for id in round_.questions}
    spare = next(q.id for q in plan.kit.bank.questions if q.id not in asked)
    others = {first: handouts, spare: stand_in}
    questions = [attrs.evolve(q, handouts=others.get(q.id, q.handouts)) for q in plan.kit.bank.questions]
    kit = attrs.evolve(plan.kit, bank=attrs.evolve(plan.kit.bank, questions=questions))
    rounds = [
        attrs.evolve(r, alternates=(Alternate(question=first, alternate=spare),)) if r.round == ROUND else r
        for r in form.rounds
    ]
    return attrs.evolve(
        plan,
        requisition=attrs.evolve(plan.requisition, kit=kit),
        forms=(attrs.evolve(form, rounds=rounds), *plan.forms[1:]),
    )


@pytest.fixture(scope="module")
def role_play(plan):
    return needing(plan, PART, SHEET, stand_in=("sam-script", "sam-experiment-log"))


@pytest.fixture(scope="module")
def pages(role_play, panel):
    pdf = packet_pdf(role_play, panel, interview=panel.interview("c-1", ROUND), interviewer="i-a")
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.fixture(scope="module")
def typed(role_play, panel):
    return packet_html(role_play, panel, interview=panel.interview("c-1", ROUND), interviewer="i-a")


def title(plan, id):
    return typographic(plan.kit.bank.handout(id).title, "en")


def test_the_spread_hands_over_the_sheet_and_keeps_the_part(pages, role_play):
    spread = next(page for page in pages if "Hand over" in page and "Ask it as written" in page)
    after = r", after page \d+\."

    assert re.search(f"Hand over {re.escape(title(role_play, SHEET))}{after}", spread)
    assert re.search(f"Your part {re.escape(title(role_play, PART))}{after}", spread)


def test_the_page_of_the_part_is_marked_and_comes_last(pages, role_play):
    marked = [number for number, page in enumerate(pages) if MARK in page]
    sheets = [n for n, page in enumerate(pages) if re.search(r"Hand-out \d", page)]

    assert marked == [len(pages) - 1]
    assert title(role_play, PART) in pages[-1]
    assert sheets
    assert max(sheets) < marked[0]


def test_the_cover_bids_bring_what_is_handed_over_alone(pages, role_play):
    assert title(role_play, SHEET) in pages[0]
    assert title(role_play, PART) not in pages[0]


def test_of_a_stand_in_the_sheet_is_a_hand_out_and_the_part_the_interviewer_s(pages, role_play):
    (page,) = (page for page in pages if "If a question was seen" in page)

    assert f"It needs the hand-out “{title(role_play, 'sam-experiment-log')}”" in page
    assert f"Your part in it is “{title(role_play, 'sam-script')}”, from the coordinator. Do not hand it over." in page
    assert f"hand-out “{title(role_play, 'sam-script')}”" not in page


def test_the_page_to_type_in_names_the_part_as_the_interviewer_s_and_marks_it(typed):
    links = dict(re.findall(r'<p>([^<:]+): <a href="#handout-([\w-]+)">', typed))
    sections = re.findall(r'<section id="handout-([\w-]+)" class="handout".*?</section>', typed, re.DOTALL)
    part = typed[typed.index(f'<section id="handout-{PART}"') :]

    assert links == {"Hand over": SHEET, "Your part": PART}
    assert sections[-1] == PART
    assert len(sections) == len(set(sections)) >= 2
    assert MARK in part
    assert typed.count(MARK) == 1


def test_without_a_sheet_nothing_is_handed_over(plan, panel):
    only = needing(plan, PART)
    text = packet_html(only, panel, interview=panel.interview("c-1", ROUND), interviewer="i-a")
    first = text[text.index('id="ask-1"') : text.index('id="ask-2"')]
    run_sheet = text[text.index('<section id="run-sheet"') : text.index('<section id="conduct"')]

    assert "Your part: " in first
    assert "Hand over" not in first
    assert "Share the hand-out" not in run_sheet


@pytest.mark.parametrize(
    ("language", "own", "mark"),
    [("en", "Your part", MARK), ("de", "Ihr Teil", "Nur für Interviewer; nicht aushändigen")],
)
def test_every_language_has_words_for_it(language, own, mark):
    say = locale(language)

    assert (say("ask.own_part"), say("appendix.part"), say("appendix.not_handed_over")) == (own, own, mark)
