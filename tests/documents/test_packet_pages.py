"""What stands on the pages of a packet."""

import io
from datetime import datetime

import attrs
import pypdf
import pytest

from hirekit.documents import packet_pdf
from hirekit.documents.look.assets import asset
from hirekit.documents.look.theme import BUNDLED
from hirekit.documents.words.quotation_marks import typographic
from hirekit.errors import InvalidData
from hirekit.model.fingerprint import shown


def pages_of(pdf):
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_a_packet_has_five_pages_before_the_questions_two_for_each_and_one_leaf(packet, plan):
    asked = plan.questions("A", "leading-work")

    assert len(pages_of(packet)) == 5 + 2 * len(asked) + 1


def test_a_question_opens_on_an_even_page_and_its_anchors_face_it(packet, plan):
    pages = pages_of(packet)

    for place, question in enumerate(plan.questions("A", "leading-work")):
        left, right = pages[5 + 2 * place], pages[6 + 2 * place]
        assert typographic(" ".join(question.prompt.split()[:6]), "en") in " ".join(left.split())
        assert "Choose one" in right
        for anchor in plan.kit.rubric.criterion(question.primary).anchors:
            assert typographic(" ".join(anchor.text.split()[:5]), "en") in " ".join(right.split())


def test_every_page_says_what_it_belongs_to(packet, plan):
    pages = pages_of(packet)

    for number, text in enumerate(pages, start=1):
        for said in (
            f"{number} of {len(pages)}",
            "REQ-1042",
            "Machine Learning Tech Lead",
            "Form A",
            shown(plan.instrument("A")),
            "Destroy by 1 Dec 2028",
        ):
            assert said in text.replace("\u2003", " "), (number, said)


def test_the_cover_gives_the_time_with_what_was_arranged_and_not_why(packet):
    cover = " ".join(pages_of(packet)[0].split()).replace("five- minute", "five-minute")

    assert "Tuesday 1 December 2026, 12:00 to 13:09" in cover
    assert "A quarter more time: 69 minutes with the candidate in place of 55." in cover
    assert "A five-minute break after question 2. Please do not ask why." in cover


def test_no_target_weight_or_total_stands_where_a_rating_is_made(packet):
    for text in pages_of(packet)[5:]:
        for word in ("target", "weight", "total", "minimum"):
            assert word not in text.lower()


def test_a_shadow_gets_a_packet_that_is_marked_as_practice(case_packet):
    pages = pages_of(case_packet)

    assert "Practice packet" in pages[0]
    assert all("Practice: not scored" in text for text in pages)


def test_a_case_keeps_its_key_and_hand_out_at_the_end(case_packet, plan):
    pages = pages_of(case_packet)
    case = plan.questions("A", "ml-case")[0]
    handout = plan.kit.bank.handout(case.handouts[0])

    assert any("Key" in text and case.key.split()[0] in text for text in pages[-3:])
    assert any(handout.title in " ".join(text.split()) for text in pages[-2:])


def test_both_papers_have_the_same_pages(plan, panel, interview, packet):
    letter = packet_pdf(plan, panel, interview=interview, interviewer="i-f", paper="Letter")

    assert len(pages_of(letter)) == len(pages_of(packet))
    assert pypdf.PdfReader(io.BytesIO(letter)).pages[0].mediabox.width == pytest.approx(612, abs=0.1)


def test_an_unknown_paper_is_refused_by_name(plan, panel, interview):
    with pytest.raises(InvalidData, match="paper: must be one of A4, Letter, not 'A5'"):
        packet_pdf(plan, panel, interview=interview, interviewer="i-e", paper="A5")


def test_somebody_who_does_not_sit_in_the_interview_gets_no_packet(plan, panel, interview):
    with pytest.raises(InvalidData, match="must sit in this interview: i-e and i-f; not 'i-a'"):
        packet_pdf(plan, panel, interview=interview, interviewer="i-a")


def test_the_documents_outline_names_every_question(packet, plan):
    titles = [item.title for item in pypdf.PdfReader(io.BytesIO(packet)).outline]

    assert "Run sheet" in titles
    for question in plan.questions("A", "leading-work"):
        assert plan.kit.rubric.criterion(question.primary).title in titles


PAYLOAD = '<img src="file:///etc/passwd">{{ 7*7 }} =HYPERLINK("x") <script>'


def test_what_people_write_stays_text_and_a_long_name_stays_on_its_page(plan, panel):

    name = PAYLOAD + " Maximiliane-Theodora von und zu Hohenfels-Wartenberg"
    person = attrs.evolve(panel.candidates[1], name=name)
    changed = attrs.evolve(panel, candidates=(panel.candidates[0], person, panel.candidates[2]))
    held = changed.interview("c-2", "people")

    pages = pages_of(packet_pdf(plan, changed, interview=held, interviewer="i-a"))

    cover = " ".join(pages[0].split())
    assert "{{ 7*7 }}" in cover
    assert "file:///etc/passwd" in cover.replace(" ", "")
    assert "49" not in cover
    assert "The role in a page" in pages[1]


def test_letters_the_fonts_lack_are_named_with_their_place_before_anything_is_rendered(plan, panel):

    person = attrs.evolve(panel.candidates[1], name="山田 One")
    changed = attrs.evolve(panel, candidates=(panel.candidates[0], person, panel.candidates[2]))
    held = changed.interview("c-2", "people")

    with pytest.raises(InvalidData) as refused:
        packet_pdf(plan, changed, interview=held, interviewer="i-a")

    assert [problem.path for problem in refused.value.problems] == [("panel", "candidates", 1, "name")]
    assert "山 (U+5C71), 田 (U+7530)" in str(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "http://127.0.0.1/",
        "https://example.org/a.css",
        "data:image/png;base64,AA==",
        "hirekit:theme/../../kit.yaml",
        "hirekit:theme/%2e%2e/style.css",
        "hirekit:rules/1234",
    ],
)
def test_nothing_is_fetched_but_our_own_assets(url):
    assert asset(url, BUNDLED) is None


def test_times_are_shown_in_the_interviews_own_zone(packet):
    assert datetime.fromisoformat("2026-12-01T12:00-05:00").strftime("%H:%M") in pages_of(packet)[0]
    assert "UTC\u221205:00" in pages_of(packet)[0]


def with_first_question(plan, **change):
    asked = plan.forms[0].round("leading-work").questions[0]
    bank = plan.kit.bank
    questions = tuple(attrs.evolve(q, **change) if q.id == asked else q for q in bank.questions)
    kit = attrs.evolve(plan.kit, bank=attrs.evolve(bank, questions=questions))
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))


def test_a_question_as_long_as_can_be_still_takes_two_facing_pages(plan, panel, interview):
    long = ("Splits the work into parts and says which would fail first. " * 30)[:1195].strip()

    pages = pages_of(
        packet_pdf(
            with_first_question(plan, prompt=long), panel, interview=interview, interviewer="i-e", paper="Letter"
        )
    )

    assert "Why we ask" in pages[5]
    assert "Choose one" in pages[6]
    assert pages[7].count("Probes") == 1


def test_a_question_no_page_can_hold_is_refused_by_name(plan, panel, interview):
    probes = tuple(f"{number} " + "What did you do then, and why? " * 9 for number in range(12))

    with pytest.raises(InvalidData, match="must fit one page of A4: shorten its question, probes or fallback"):
        packet_pdf(with_first_question(plan, probes=probes), panel, interview=interview, interviewer="i-e")
