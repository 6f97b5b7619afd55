"""The scorecard in a browser: filled by keyboard, kept as a draft, saved as a card that is read back."""

import html
import io
import re

import attrs
import filling
import pikepdf
import pytest

from hirekit.catalog import scorecards_from_text
from hirekit.documents import read_packet, scorecard_html

PAYLOAD = "</script><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}"


@pytest.fixture(scope="module")
def page_text(plan, panel, interview):
    return scorecard_html(plan, panel, interview=interview, interviewer="i-e")


@pytest.fixture
def page(browser, page_text, tmp_path):
    file = tmp_path / "card.html"
    file.write_text(page_text, encoding="utf-8")
    context = browser.new_context(accept_downloads=True)
    sheet = context.new_page()
    sheet.asked_for = []
    sheet.on("request", lambda request: sheet.asked_for.append(request.url))
    sheet.goto(file.as_uri())
    yield sheet
    context.close()


def filled(page, plan):
    first, second, third = plan.questions("A", "leading-work")
    page.fill(f"#evidence-{first.id}", "Re-planned “Börse”.\nTold both; 山 😀 </script>")
    page.check(f"input[name='rating-{first.primary}'][value='4']")
    page.check(f"input[name='asked-{first.id}'][value='reworded']")
    page.fill(f"#evidence-{second.id}", "Did not look again.")
    page.check(f"input[name='rating-{second.primary}'][value='2']")
    page.check(f"input[name='rating-{third.primary}'][value='not_asked']")
    page.fill(f"#why-{third.primary}", "cut for time")
    page.check("input[name='recommendation'][value='for']")
    page.check(f"input[name='probe-{first.id}'][value='2']")


def test_what_is_typed_is_saved_as_a_card_that_reads_back(page, plan, tmp_path):
    filled(page, plan)
    with page.expect_download() as saved:
        page.click("text=Save the card")
    saved.value.save_as(tmp_path / "card.json")

    (card,) = scorecards_from_text((tmp_path / "card.json").read_text(encoding="utf-8"), file="card.json", kind="json")

    first, second, third = plan.questions("A", "leading-work")
    assert saved.value.suggested_filename == "REQ-1042_c-1_leading-work_i-e.json"
    assert [(r.criterion, r.score, r.state, r.evidence, r.why) for r in card.ratings] == [
        (first.primary, 4, "rated", "Re-planned “Börse”.\nTold both; 山 😀 </script>", ""),
        (second.primary, 2, "rated", "Did not look again.", ""),
        (third.primary, None, "not_asked", "", "cut for time"),
    ]
    assert card.instrument == plan.instrument("A")
    assert card.recommendation == "for"
    assert card.questions[0].asked == "reworded"
    assert card.submitted_at.tzinfo is not None


def test_what_is_typed_and_what_is_filled_in_a_packet_are_the_same_card(page, plan, packet, tmp_path):
    first, second, third = plan.questions("A", "leading-work")
    duty = plan.kit.role.duties[1]
    page.check(f"input[name='probe-{first.id}'][value='2']")
    page.check(f"input[name='probe-{first.id}'][value='3']")
    page.check(f"input[name='asked-{first.id}'][value='reworded']")
    page.check(f"input[name='probe-{second.id}'][value='1']")
    for question, score in ((first, "4"), (second, "2")):
        page.fill(f"#evidence-{question.id}", f"Said {question.id}.")
        page.check(f"input[name='rating-{question.primary}'][value='{score}']")
    page.check(f"input[name='rating-{third.primary}'][value='not_asked']")
    page.fill(f"#why-{third.primary}", "cut for time")
    page.select_option("#safety-duty", duty.id)
    page.fill("#safety-fact", "Showed names.")
    page.check("input[name='recommendation'][value='for']")
    page.check("input[name='signed']")
    page.fill("#sign-name", "Interviewer E")
    page.click("text=This corrects a card")
    page.fill("#change-why", "mixed up two notes")
    with page.expect_download() as saved:
        page.click("text=Save the card")
    saved.value.save_as(tmp_path / "card.json")
    (typed,) = scorecards_from_text((tmp_path / "card.json").read_text(encoding="utf-8"), file="card.json", kind="json")

    filled_in = {
        f"probe__{first.id}__2": "on",
        f"probe__{first.id}__3": "on",
        f"asked__{first.id}": "reworded",
        f"probe__{second.id}__1": "on",
        **{f"evidence__{q.id}": f"Said {q.id}." for q in (first, second)},
        f"rating__{first.primary}": "4",
        f"rating__{second.primary}": "2",
        f"rating__{third.primary}": "not_asked",
        f"why__{third.primary}": "cut for time",
        "safety_duty": "2",
        "safety_fact": "Showed names.",
        "recommendation": "for",
        "signed": "on",
        "sign_name": "Interviewer E",
        "corrects": "mixed up two notes",
    }
    written = read_packet(filling.by_pikepdf(packet, filled_in), plan, file="card.pdf")

    assert attrs.evolve(typed, submitted_at=None) == written
    assert [(use.asked, use.probes) for use in typed.questions] == [
        ("reworded", (2, 3)),
        ("not_said", (1,)),
        ("not_asked", ()),
    ]


def test_the_page_and_the_packet_offer_the_same_ways_of_asking(page, plan, packet):
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        groups = {str(field.T): field for field in pdf.Root.AcroForm.Fields if str(field.get("/FT")) == "/Btn"}
        for question in plan.questions("A", "leading-work"):
            printed = [str(s)[1:] for kid in groups[f"asked__{question.id}"].Kids for s in kid.AP.N if s != "/Off"]
            on_page = page.eval_on_selector_all(
                f"input[name='asked-{question.id}']", "all => all.map(one => one.value)"
            )
            assert printed == on_page


def test_probes_of_a_question_that_was_not_asked_are_told(page, plan):
    filled(page, plan)
    first = plan.questions("A", "leading-work")[0]
    page.check(f"input[name='asked-{first.id}'][value='not_asked']")
    page.check(f"input[name='probe-{first.id}'][value='1']")

    page.click("text=Save the card")

    assert "probes are ticked for a question that was not asked." in page.inner_text("#missing")


def test_what_is_missing_is_told_and_nothing_is_saved(page, plan):
    page.check(f"input[name='rating-{plan.rated('A', 'leading-work')[0]}'][value='4']")

    page.click("text=Save the card")

    told = page.inner_text("#missing")
    assert "3 things are missing" in told
    assert "the rating 4 needs evidence" in told


def test_a_draft_outlives_the_page(page, plan):
    filled(page, plan)
    page.wait_for_function("document.querySelector('#state').textContent === 'Draft kept in this browser.'")
    page.wait_for_timeout(200)  # until the browser has written it

    page.reload()

    first = plan.questions("A", "leading-work")[0]
    assert page.input_value(f"#evidence-{first.id}").startswith("Re-planned")
    assert page.is_checked(f"input[name='rating-{first.primary}'][value='4']")
    assert page.is_checked(f"input[name='probe-{first.id}'][value='2']")
    assert not page.is_checked(f"input[name='probe-{first.id}'][value='1']")


def test_the_page_asks_for_nothing_but_itself(page):
    assert [url.partition(":")[0] for url in page.asked_for] == ["file"]


def test_a_rating_is_reached_and_given_by_keyboard(page, plan):
    first = plan.questions("A", "leading-work")[0]
    page.focus(f"#evidence-{first.id}")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")

    assert page.is_checked(f"input[name='rating-{first.primary}'][value='2']")


def test_a_screen_reader_hears_the_anchor_with_the_score(page, plan):
    criterion = plan.kit.rubric.criterion(plan.rated("A", "leading-work")[0])
    name = " ".join(criterion.anchor(4).split())[:40]

    found = page.get_by_role("radio", name=re.compile(re.escape(name)))

    assert found.count() == 1
    assert page.get_by_role("group", name=re.compile(re.escape(criterion.title))).count() >= 1


def test_a_phone_shows_it_without_scrolling_sideways(page):
    page.set_viewport_size({"width": 360, "height": 700})

    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_what_people_write_never_becomes_markup(plan, panel, interview):
    person = attrs.evolve(panel.candidates[0], name=PAYLOAD)
    changed = attrs.evolve(panel, candidates=(person, *panel.candidates[1:]))

    text = scorecard_html(plan, changed, interview=interview, interviewer="i-e")

    assert PAYLOAD not in text
    assert html.escape(PAYLOAD, quote=False).replace("<", "&lt;") in text
    assert text.count("<script") == 2


def test_a_correction_says_which_card_it_is_and_what_was_wrong(page, plan, tmp_path):
    filled(page, plan)
    page.click("text=This corrects a card")
    page.click("text=Save the card")
    assert "Correction: say what was wrong." in page.inner_text("#missing")

    page.fill("#change-why", "rated the wrong row")
    with page.expect_download() as saved:
        page.click("text=Save the card")
    saved.value.save_as(tmp_path / "card.json")
    (card,) = scorecards_from_text((tmp_path / "card.json").read_text(encoding="utf-8"), file="card.json", kind="json")

    assert (card.revision, card.change, card.why) == (2, "correction", "rated the wrong row")
