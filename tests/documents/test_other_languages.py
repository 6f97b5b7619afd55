"""Texts in another language than their document say so, to readers who listen and to the marks around quotations."""

import io
from html.parser import HTMLParser

import attrs
import pikepdf
import pytest
from every_combination import in_language
from tagged_text import by_language

from hirekit.documents import calibration_pdf, packet_html, packet_pdf, packet_pdfs, scorecard_html
from hirekit.documents.locales import locale
from hirekit.documents.look.theme import BUNDLED
from hirekit.documents.packet.notes import handout_pages
from hirekit.documents.packet.sitting import sitting

ROUND = "ml-case"


class ByLanguage(HTMLParser):
    """What a page says in each language."""

    def __init__(self, page):
        super().__init__()
        self.open, self.found = [], {}
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag not in ("meta", "input", "br", "link", "img"):
            self.open.append(dict(attributes).get("lang") or (self.open[-1] if self.open else ""))

    def handle_endtag(self, tag):  # noqa: ARG002
        self.open.pop()

    def handle_data(self, data):
        if self.open:
            self.found[self.open[-1]] = self.found.get(self.open[-1], "") + data


def within(texts, page):
    """Return those texts that a page holds, whatever its blanks and quotation marks."""
    return [text for text in texts if plain(text) in plain(page)]


def plain(text):
    return "".join(letter for letter in text if letter.isalnum())


@pytest.fixture(scope="module")
def german(plan):
    """A plan whose documents are German, its questions English."""
    return in_language(plan, "de")


@pytest.fixture(scope="module")
def asked(german, panel):
    """All that an interviewer reads of the questions of a round, by where it stands."""
    held = panel.interview("c-1", ROUND)
    return sitting(german, panel, interview=held, interviewer="i-a", theme=BUNDLED).questions


def texts_of(questions):
    return [
        text
        for question in questions
        for text in (
            question.prompt,
            *question.probes,
            question.fallback,
            *question.listen_for,
            *question.red_flags,
            *question.acceptable,
            *question.key.splitlines(),
            *(anchor.text for anchor in question.anchors),
        )
        if text.strip()
    ]


@pytest.fixture(scope="module")
def printed(german, panel):
    held = panel.interview("c-1", ROUND)
    return packet_pdf(german, panel, interview=held, interviewer="i-a")


def test_a_packet_says_the_language_of_questions_that_is_not_its_own(printed, asked):
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        said = by_language(pdf)

    texts = texts_of(asked)
    assert sorted(said) == ["de", "en"]
    assert within(texts, said["en"]) == texts
    assert within(texts, said["de"]) == []
    assert within(locale("de").each("how_to_rate"), said["en"]) == []


def test_a_stamped_packet_says_it_too(german, panel, asked):
    held = panel.interview("c-1", ROUND)
    ((_, _, stamped),) = packet_pdfs(german, panel, [(held, "i-a")], processes=1)

    with pikepdf.open(io.BytesIO(stamped)) as pdf:
        assert within(texts_of(asked), by_language(pdf)["en"]) == texts_of(asked)


@pytest.mark.parametrize("page", [scorecard_html, packet_html])
def test_a_page_to_type_in_says_it_too(page, german, panel, asked):
    said = ByLanguage(page(german, panel, interview=panel.interview("c-1", ROUND), interviewer="i-a")).found

    assert within([question.prompt for question in asked], said["en"]) == [question.prompt for question in asked]
    assert within([probe for question in asked for probe in question.probes], said["de"]) == []


def test_calibration_sheets_say_it_of_the_question_and_the_answers(german):
    (exercise,) = german.kit.calibration[:1]
    with pikepdf.open(io.BytesIO(calibration_pdf(german.kit, [exercise], order="1", key=False))) as pdf:
        said = by_language(pdf)

    texts = [german.kit.bank.question(exercise.question).prompt, *(answer.text for answer in exercise.answers)]
    assert within(texts, said["en"]) == texts


def test_where_all_is_in_one_language_nothing_says_so_again(plan, panel, packet):
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        assert list(by_language(pdf)) == ["en"]
    page = packet_html(plan, panel, interview=panel.interview("c-1", ROUND), interviewer="i-a")
    assert page.count(" lang=") == 1


def test_a_hand_out_is_in_the_language_of_its_questions_where_that_is_one(german, panel, asked):
    held = panel.interview("c-1", ROUND)
    subject = sitting(german, panel, interview=held, interviewer="i-a", theme=BUNDLED)
    shared = attrs.evolve(asked[0], language="de"), attrs.evolve(asked[0], language="en", id="again")

    (alone, *_) = handout_pages(subject)
    (mixed, *_) = handout_pages(attrs.evolve(subject, questions=shared))

    assert alone.language == "en"
    assert mixed.language == ""


@pytest.mark.parametrize(("tag", "said"), [("en", ""), ("EN", ""), ("de", "de"), ("en-GB", "en-GB")])
def test_only_another_language_is_told(tag, said):
    assert locale("en").other_language(tag) == said
