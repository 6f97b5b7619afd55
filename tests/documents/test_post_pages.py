"""What candidates are told of the post and its pay, what the team is told of the role, and where pay is never printed."""

import io
import re

import attrs
import pypdf
import pytest

import hirekit
from hirekit.documents import candidate_pack_pdf, packet_html, role_profile_pdf, scorecard_html
from hirekit.documents.locales import locale
from hirekit.documents.post import amount, duty_row, pay_rows
from hirekit.documents.words.quotation_marks import typographic
from hirekit.model.panel import Candidate, Interviewer, Panel
from hirekit.model.passage import at_level
from hirekit.resources import bundled_kits

PANEL = Panel(
    interviewers=(Interviewer(id="i-one", name="Interviewer One"),),
    candidates=(Candidate(id="c-001", name="Candidate One"),),
)
SAY = locale("en")


def text_of(pdf):
    """Return the text of a document without its headers and footers."""
    return body_of(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def body_of(pages):
    """Return the text of pages without header and footer, the last two lines of each."""
    return flat(" ".join(line for page in pages for line in page.splitlines()[:-2]))


def flat(text):
    """Return a text without what line breaks do to it."""
    return re.sub(r"[\s\u00a0-]+", "", typographic(text, "en")).lower()


@pytest.fixture(scope="module")
def kits():
    return {name: hirekit.load_kit(name) for name in bundled_kits()}


@pytest.fixture(scope="module")
def printed(kits):
    """What a candidate and the team are given, by kit and job level."""
    found = {}
    for name, kit in kits.items():
        for level in kit.role.job_levels:
            loop = next(loop for loop in kit.loops if level.id in loop.job_levels or loop.id == "onsite")
            wanted = hirekit.Requisition(id="REQ-1", kit=kit, job_level=level.id, loop=loop.id)
            pack = candidate_pack_pdf(hirekit.Plan(requisition=wanted, forms=(empty(loop),)), PANEL, candidate="c-001")
            found[name, level.id] = text_of(pack), text_of(role_profile_pdf(kit, job_level=level.id))
    return found


def empty(loop):
    return hirekit.Form(code="A", rounds=[hirekit.FormRound(round=r.id, questions=()) for r in loop.rounds])


def parts(kit, level):
    """Yield the texts of a role that somebody at a job level should read, and whether they are for the candidate."""
    role, pay = kit.role, kit.role.pay
    for item in at_level(role.screen, level):
        yield item.text, True
        yield item.equivalent, True
    for requirement in at_level(role.requirements, level):
        yield requirement.text, True
    for passage in at_level(role.context, level):
        yield passage.text, False
    for source in role.sources:
        yield source.note, False
    for duty in at_level(role.duties, level):
        yield duty.text, False
    if pay:
        for passage in (*pay.components, *pay.factors, *pay.tips):
            yield passage.text, True
        for band in at_level(pay.bands, level):
            yield amount(band, SAY), True
            yield band.says, True
        if at_level(pay.bands, level):
            yield from ((pay.caveat, True), (pay.source, True), (f"figures of {pay.year}", True))


def test_every_part_of_a_role_is_read_where_it_belongs(kits, printed):
    missing = [
        (name, level.id, text)
        for name, kit in kits.items()
        for level in kit.role.job_levels
        for text, for_candidate in parts(kit, level.id)
        if flat(text) not in printed[name, level.id][0 if for_candidate else 1]
    ]
    assert missing == []


def test_the_bands_of_other_posts_are_not_shown_but_how_an_offer_is_made_up_is(printed):
    pack, _ = printed["ml-tech-lead", "director-of-ml"]

    assert flat("160,000") not in pack
    assert flat("What moves an offer") in pack


def test_a_post_without_code_is_told_of_no_code(printed):
    editor = flat("in the editor we provide")

    assert {level: editor in pack for (_, level), (pack, _) in printed.items()} == {
        level: level in ("ml-engineer", "senior-ml-engineer") for _, level in printed
    }


def test_what_surrounds_the_post_of_a_tech_lead_is_not_said_of_an_engineer_s(printed):
    joins = flat("A senior technical post in which three things meet")

    assert joins in printed["ml-tech-lead", "ml-tech-lead"][1]
    assert joins not in printed["ml-tech-lead", "ml-engineer"][1]
    assert flat("The market for people") in printed["ml-tech-lead", "ml-engineer"][1]


def test_a_kit_without_pay_has_a_post_and_no_word_of_pay(printed):
    pack, _ = printed["support-team-lead", "support-team-lead"]

    assert flat("Also counts") not in pack
    assert flat("Facts of the post") in pack
    assert flat("Published pay") not in pack


@pytest.mark.parametrize(("places", "shown"), [((), 10), (("US-NY",), 10), (("FR", "US"), 10), (("FR",), 0)])
def test_bands_of_one_place_are_not_shown_for_a_post_in_another(kits, places, shown):
    rows = pay_rows(kits["ml-tech-lead"].role.pay, "ml-tech-lead", places, SAY)

    assert len(rows["bands"]) == shown
    assert len(rows["parts"]) == 3


def test_bands_of_several_sources_name_each_its_own(kits):
    pay = kits["ml-tech-lead"].role.pay
    first, *rest = pay.bands
    rows = pay_rows(attrs.evolve(pay, bands=(attrs.evolve(first, source="A survey"), *rest)), "ml-tech-lead", (), SAY)

    assert rows["source"] == ""
    assert {row["source"] for row in rows["bands"]} == {"A survey", pay.source}


def test_a_long_list_of_duties_is_told_by_the_weightiest_in_the_order_of_the_kit(kits):
    role = kits["ml-tech-lead"].role
    row = duty_row(role, "ml-tech-lead", SAY)
    texts = [duty.text for duty in role.duties]

    assert row["note"] == "8 of 19 duties."
    assert [texts.index(text) for text in row["items"]] == sorted(texts.index(text) for text in row["items"])
    assert {duty.text for duty in role.duties if duty.importance == 5} <= set(row["items"])


def of_pay(plan):
    pay = plan.kit.role.pay
    titles = [passage.title for passage in (*pay.components, *pay.factors, *pay.tips)]
    return [*(f"{band.low:,}" for band in pay.bands), *titles, pay.source]


def test_pay_is_on_the_candidate_s_sheet_and_on_no_other_paper(plan, panel, every_page):
    told = {name: body_of(pages) for name, pages in every_page.items()}
    held = panel.interview("c-1", "ml-case")
    for name, make in (("scorecard-page", scorecard_html), ("packet-page", packet_html)):
        told[name] = flat(re.sub(r"<style.*?</style>|<script.*?</script>", "", make(plan, panel, interview=held, interviewer=held.lead), flags=re.DOTALL))  # fmt: skip

    named = {name: [word for word in of_pay(plan) if flat(word) in text] for name, text in told.items()}

    assert named.pop("candidate-pack") == of_pay(plan)
    assert named == {name: [] for name in named}
