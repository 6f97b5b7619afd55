"""The whole packet in a browser: everything of the printed one, the card where the anchors are, and nothing from outside."""

import itertools
import re

import attrs
import pytest

from hirekit.catalog import scorecards_from_text
from hirekit.documents import packet_html
from hirekit.documents.locales import locale
from hirekit.documents.words.quotation_marks import typographic
from hirekit.model.form import WHYS, Lacking

PAYLOAD = (
    "</script><script>alert(1)</script><img src=x onerror=alert(2)><style>*{display:none}</style>{{ 7*7 }}{% raw %}"
)
ROUND = "ml-case"


@pytest.fixture(scope="module")
def text(plan, panel):
    return packet_html(plan, panel, interview=panel.interview("c-1", ROUND), interviewer="i-a")


@pytest.mark.parametrize("why", WHYS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_question_without_a_stand_in_is_said_in_its_place_with_the_reason(plan, panel, why, language):
    form = plan.forms[0]
    rounds = [attrs.evolve(r, lacking=[Lacking(question=q, why=why) for q in r.questions[:1]]) for r in form.rounds]
    kit = attrs.evolve(plan.kit, language=language)
    opening = attrs.evolve(plan.requisition, kit=kit)
    changed = attrs.evolve(plan, requisition=opening, forms=[attrs.evolve(form, rounds=rounds)])

    text = packet_html(changed, panel, interview=panel.interview("c-1", ROUND), interviewer="i-a")

    say = locale(language)
    assert say("appendix.stand_in", place=1) in text
    assert say(f"lacking.{why.replace('-', '_')}") in text


@pytest.fixture
def opened(browser, tmp_path):
    """Open a page from a file, as users do; what it asks for and what it says in alerts is kept."""
    contexts = []

    def show(markup, **how):
        file = tmp_path / "packet.html"
        file.write_text(markup, encoding="utf-8")
        contexts.append(browser.new_context(accept_downloads=True, **how))
        page = contexts[-1].new_page()
        page.asked_for, page.alerts = [], []
        page.on("request", lambda request: page.asked_for.append(request.url))
        page.on("dialog", lambda dialog: (page.alerts.append(dialog.message), dialog.dismiss()))
        page.on("console", lambda message: page.alerts.append(message.text) if message.type == "error" else None)
        page.goto(file.as_uri())
        return page

    yield show
    for context in contexts:
        context.close()


def printed(text):
    return typographic(" ".join(text.split()), "en")


def test_it_holds_what_the_printed_packet_holds(opened, text, plan):
    page = opened(text)
    shown = " ".join(page.inner_text("body").split())
    hidden = " ".join(page.text_content("body").split())

    for said in (
        "The role in a page",
        "Run sheet",
        "Do and do not",
        "How to rate",
        "A five-minute break after question 2.",
    ):
        assert said in shown
    for question in plan.questions("A", ROUND):
        for part in (question.prompt, *question.probes, question.fallback):
            assert printed(part) in shown
        for part in (*question.listen_for, *question.red_flags):
            assert printed(part) in hidden
        for anchor in plan.kit.rubric.criterion(question.primary).anchors:
            assert printed(anchor.text) in shown
        for id in question.handouts:
            assert page.locator(f"#handout-{id}").count() == 1


def test_every_link_leads_to_a_place_on_the_page(opened, text):
    page = opened(text)

    targets = page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")

    assert len(targets) > 9
    assert all(target.startswith("#") and page.locator(target).count() == 1 for target in targets)


def test_it_saves_the_card_that_collect_reads(opened, text, plan, tmp_path):
    page = opened(text)
    for question in plan.questions("A", ROUND):
        page.fill(f"#evidence-{question.id}", f"Said {question.id}.")
    for criterion in plan.rated("A", ROUND):
        page.check(f"input[name='rating-{criterion}'][value='3']")
    with page.expect_download() as saved:
        page.click("text=Save the card")
    saved.value.save_as(tmp_path / "card.json")

    (card,) = scorecards_from_text((tmp_path / "card.json").read_text(encoding="utf-8"), file="card.json", kind="json")

    assert [(rating.criterion, rating.score) for rating in card.ratings] == [(id, 3) for id in plan.rated("A", ROUND)]
    assert card.instrument == plan.instrument("A")


def test_it_asks_for_nothing_but_itself_and_raises_no_error(opened, text):
    page = opened(text)

    assert [url.partition(":")[0] for url in page.asked_for] == ["file"]
    assert page.alerts == []
    assert not re.findall(r"""(?:src|href)=["'](?!#)|@import|url\((?!data:font/woff2;base64,)""", text)


def test_a_phone_shows_it_without_scrolling_sideways_and_with_room_for_a_thumb(opened, text):
    page = opened(text, viewport={"width": 360, "height": 700})

    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.evaluate("Math.min(...[...document.querySelectorAll('label.choice')].map(l => l.offsetHeight))") >= 32


def test_no_figure_of_a_hand_out_is_broken_on_a_phone(opened, plan, panel):
    table = "\n".join(("| parcels " * 12 + "|", "|--:" * 12 + "|", "| 1,234.56 " * 12 + "|"))
    bank = plan.kit.bank
    wide = attrs.evolve(bank, handouts=[attrs.evolve(handout, text=table) for handout in bank.handouts])
    opening = attrs.evolve(plan.requisition, kit=attrs.evolve(plan.kit, bank=wide))
    changed = attrs.evolve(plan, requisition=opening)
    text = packet_html(changed, panel, interview=panel.interview("c-1", ROUND), interviewer="i-a")

    page = opened(text, viewport={"width": 360, "height": 700})

    lines = page.evaluate(
        "[...document.querySelectorAll('.handout td.figure')].map(cell => {"
        " const all = document.createRange(); all.selectNodeContents(cell); return all.getClientRects().length })"
    )
    assert len(lines) >= 12
    assert set(lines) == {1}
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_links_and_ticks_have_room_for_a_thumb_and_the_bar_leaves_the_page_to_be_read(opened, text):
    page = opened(text, viewport={"width": 360, "height": 700})
    page.fill("textarea >> nth=0", "Said so.")
    page.wait_for_function("document.querySelector('#state').textContent !== ''")

    for what in ("main li > a", "td > a", ".probes label", ".row label"):
        found = page.eval_on_selector_all(what, "all => all.map(one => one.offsetHeight)")
        assert found, what
        assert min(found) >= 44, what
    assert page.evaluate("document.querySelector('.bar').offsetHeight") <= 70


def test_contents_stand_beside_their_numbers_on_a_wide_screen(opened, text):
    page = opened(text, viewport={"width": 1280, "height": 900})

    places = page.eval_on_selector_all(
        ".contents li",
        "all => all.map(one => [one.getBoundingClientRect().left, one.querySelector('a').getBoundingClientRect().left])",
    )

    assert all(16 <= words - start <= 48 for start, words in places)
    assert page.evaluate(
        "document.querySelector('.contents').scrollWidth <= document.querySelector('.contents').clientWidth"
    )


@pytest.mark.parametrize(
    ("where", "family", "weight"),
    [("body", "Hk Sans", "400"), ("h1", "Hk Sans", "600"), (".prompt", "Hk Serif", "400")],
)
def test_its_faces_travel_inside_it(opened, text, where, family, weight):
    page = opened(text)

    loaded = page.evaluate(
        "document.fonts.ready.then(f => [...f].filter(a => a.status === 'loaded').map(a => [a.family.replace(/\"/g, ''), a.weight]))"
    )

    style = page.eval_on_selector(where, "one => [getComputedStyle(one).fontFamily, getComputedStyle(one).fontWeight]")
    assert style[0].replace('"', "").startswith(family)
    assert style[1] == weight
    assert [family, weight] in loaded


def test_it_stays_small_enough_to_mail(text):
    assert len(text.encode()) < 200_000


def test_evidence_comes_before_the_rating_for_eye_and_keyboard(opened, text, plan):
    page = opened(text)
    for criterion in plan.rated("A", ROUND):
        asked = [q.id for q in plan.questions("A", ROUND) if q.primary == criterion]
        last = page.locator(f"#evidence-{asked[-1]}")
        assert last.bounding_box()["y"] < page.locator(f"#rating-{criterion}").bounding_box()["y"]
        last.focus()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.name") == f"rating-{criterion}"


def test_a_screen_reader_finds_headings_in_order_and_a_name_on_every_control(opened, text):
    page = opened(text)

    levels = page.eval_on_selector_all("h1,h2,h3,h4", "heads => heads.map(head => Number(head.tagName[1]))")
    tree = page.locator("body").aria_snapshot()

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    for role in ("radio", "textbox", "button", "combobox", "link", "spinbutton"):
        assert re.search(rf"- {role} \"", tree) or page.get_by_role(role).count() == 0
        assert not re.search(rf"- {role}(?:$|:| \[)", tree, re.MULTILINE), role
    assert "- main" in tree
    assert "- navigation" in tree


@pytest.mark.parametrize("media", ["screen", "print"])
def test_it_is_readable_on_screen_and_printed(opened, text, media):
    page = opened(text)
    page.emulate_media(media=media)

    assert page.locator("#how-to-rate").is_visible()
    assert page.locator("text=Save the card").is_visible() == (media == "screen")


def test_printing_opens_what_is_folded(opened, text):
    page = opened(text)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")

    assert page.locator("section details:not([open])").count() == 0


def test_what_people_write_is_text_and_never_runs(opened, plan, panel):
    people = tuple(attrs.evolve(c, name=PAYLOAD, arranged=PAYLOAD) for c in panel.candidates)
    bank = plan.kit.bank
    questions = tuple(attrs.evolve(q, prompt=PAYLOAD, probes=(PAYLOAD,), fallback=PAYLOAD) for q in bank.questions)
    handouts = tuple(attrs.evolve(h, text=f"{PAYLOAD}\n\n[x](javascript:alert(3)) ![x](https://example.org/x.png)") for h in bank.handouts)  # fmt: skip
    kit = attrs.evolve(plan.kit, bank=attrs.evolve(bank, questions=questions, handouts=handouts))
    there = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))
    changed = attrs.evolve(panel, candidates=people)

    page = opened(packet_html(there, changed, interview=changed.interview("c-1", ROUND), interviewer="i-a"))

    assert page.alerts == []
    assert [url.partition(":")[0] for url in page.asked_for] == ["file"]
    assert "{{ 7*7 }}{% raw %}" in page.inner_text("h1")
    assert page.locator("img, body style, a[href^=javascript]").count() == 0
    assert page.locator("script").count() == 2


def test_only_the_pages_own_script_may_run(opened, text):
    page = opened(text)
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')")
    page.evaluate(
        "const s = document.createElement('script'); s.textContent = 'window.ran = 2'; document.body.append(s)"
    )
    page.wait_for_timeout(100)

    assert page.evaluate("window.ran") is None


def test_a_shadow_is_told_that_the_card_is_practice(plan, panel):
    text = packet_html(plan, panel, interview=panel.interview("c-1", ROUND), interviewer="i-c")

    assert "Practice: not scored" in text
    assert '"shadow": true' in text
