"""The scorecard as a page: typed into by a real browser, and read back as any other card."""

import json
import os
import re
import shutil

import attrs
import pytest

from hirekit.catalog import scorecards_from_text
from hirekit.documents.web_card import card_html
from hirekit.errors import InvalidData
from hirekit.model.panel import Candidate, Interviewer
from model import samples as make

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]


def page_of(panel=None, plan=None, seat=0):
    panel = panel or make.panel()
    return card_html(plan or make.plan(), panel, interview=panel.interviews[0], interviewer=panel.interviewers[seat].id)


def test_the_page_names_nothing_outside_itself():
    page = page_of()

    assert not re.search(r"(?:src|href)=[\"'](?!#)", page)
    assert "default-src 'none'" in page


def test_what_people_wrote_stays_text():
    trap = "<img src=x onerror=alert(1)>{{ 7*7 }}</script>"
    panel = make.panel(candidates=(Candidate(id="c-1", name=trap),))
    plan = make.plan(
        requisition=make.requisition(
            kit=make.kit(bank=make.bank(questions=(make.question(prompt=trap), *make.bank().questions[1:])))
        )
    )

    page = page_of(panel, plan)

    assert "<img" not in page
    assert page.count("&lt;img src=x onerror=alert(1)&gt;{{ 7*7 }}&lt;/script&gt;") >= 3


def test_one_without_a_seat_gets_no_card():
    stranger = Interviewer(id="i-3")
    panel = make.panel(interviewers=(*make.panel().interviewers, stranger))

    with pytest.raises(InvalidData, match="'i-3' has no seat in this interview"):
        card_html(make.plan(), panel, interview=panel.interviews[0], interviewer=stranger.id)


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        line = "apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(f"no browser to try the page in; {line}")
        pytest.skip(f"no browser to try the page in; {line}")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def opened(browser, tmp_path):
    """Return a function that opens the card's page in a fresh browser profile, at a width."""
    file = tmp_path / "card.html"
    file.write_text(page_of(), encoding="utf-8")
    contexts = []

    def open_(width=1000, context=None):
        context = context or browser.new_context(viewport={"width": width, "height": 900}, accept_downloads=True)
        contexts.append(context)
        page = context.new_page()
        page.faults = []
        page.on("pageerror", lambda fault: page.faults.append(str(fault)))
        page.on("console", lambda message: page.faults.append(message.text) if message.type == "error" else None)
        page.goto(file.as_uri())
        return page

    yield open_
    for context in contexts:
        context.close()


def fill(page):
    first, second = page.locator("fieldset.criterion").all()
    first.locator("textarea").fill("Drew the pipeline.\nThen „asked“, naïve? 数据 🙂")
    first.get_by_role("radio", name=re.compile("^4 ")).check()
    second.get_by_role("radio", name="Not asked").check()
    second.get_by_label("No rating, because").fill("cut for time")
    page.get_by_label("I wrote this before").check()


def saved(page):
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the scorecard").click()
    file = download.value.path()
    text = file.read_text(encoding="utf-8")
    return scorecards_from_text(text, file=download.value.suggested_filename, kind="json")


def test_what_is_typed_comes_back_as_the_card_it_was(opened):
    page = opened()
    fill(page)

    (card,) = saved(page)

    assert page.faults == []
    assert attrs.asdict(
        card, filter=lambda field, _: field.name in {"requisition", "candidate", "round", "interviewer"}
    ) == {
        "requisition": "REQ-1",
        "candidate": "c-1",
        "round": "case",
        "interviewer": "i-1",
    }
    assert card.instrument == make.plan().instrument("A")
    assert card.submitted_at.tzinfo is not None
    assert (card.ratings[0].score, card.ratings[0].evidence) == (4, "Drew the pipeline.\nThen „asked“, naïve? 数据 🙂")
    assert (card.ratings[1].state, card.ratings[1].why) == ("not_asked", "cut for time")
    assert [use.asked for use in card.questions] == ["as_written", "as_written"]


def test_a_correction_says_which_card_it_is_and_why(opened):
    page = opened()
    fill(page)
    page.get_by_text("This corrects a card").click()
    page.get_by_label("What was wrong").fill("rated the wrong row")

    (card,) = saved(page)

    assert (card.revision, card.change, card.why) == (2, "correction", "rated the wrong row")


def test_what_is_missing_is_said_and_nothing_is_saved(opened):
    page = opened()
    page.get_by_role("radio", name=re.compile("^3 ")).first.check()

    page.get_by_role("button", name="Save the scorecard").click()

    said = page.get_by_role("status").inner_text()
    assert "3 things are missing" in said
    assert "Framing: write the evidence that the rating stands on" in said
    assert "Data-Quality: choose a rating, or say why there is none" in said
    assert "confirm that you wrote this before speaking to anyone" in said


def test_a_draft_is_there_when_the_page_is_opened_again(opened):
    page = opened()
    page.locator("textarea.evidence").first.fill("Half an answer")
    page.get_by_role("radio", name=re.compile("^2 ")).first.check()

    again = opened(context=page.context)

    assert again.locator("textarea.evidence").first.input_value() == "Half an answer"
    assert again.get_by_role("radio", name=re.compile("^2 ")).first.is_checked()


def test_the_keyboard_alone_reaches_evidence_before_rating(opened):
    page = opened()
    order = []
    for _ in range(4):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.tagName + (document.activeElement.type || '')"))

    assert order.index("TEXTAREAtextarea") < order.index("INPUTradio")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.value") == "2"


def test_a_screen_reader_hears_the_criterion_the_anchor_and_the_score(opened):
    tree = opened().locator("#card").aria_snapshot()

    assert 'group "1 Framing"' in tree or 'group "Framing"' in tree
    assert re.search(r'radio "4 Advanced framing at 4"', tree)
    assert 'radiogroup "Choose one for Framing"' in tree
    assert 'textbox "What they said or did"' in tree


def test_a_phone_shows_the_page_without_scrolling_sideways(opened):
    page = opened(width=360)

    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert not json.loads(
        page.evaluate(
            "JSON.stringify([...document.querySelectorAll('textarea, select')].filter(f => f.offsetWidth > 360).length)"
        )
    )
