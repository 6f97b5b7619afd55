"""What stands near the edges of a page: footers inside the block, and distance below the rule at its head."""

import attrs
import pymupdf
import pytest

from hirekit.catalog import load_kit
from hirekit.documents import calibration_pdf, candidate_pack_pdf, decision_record_pdf, method_record_pdf
from hirekit.documents.look.paper import PAPERS, points

RULE = points(22)


def words(pdf):
    """Yield for each page its words as (left, top, right, bottom, text, ...)."""
    with pymupdf.open(stream=pdf) as opened:
        yield from (page.get_text("words") for page in opened)


def in_german(plan):
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=attrs.evolve(plan.kit, language="de")))


@pytest.mark.parametrize("paper", PAPERS)
def test_the_longest_footer_ends_with_the_block_on_both_sides_of_a_leaf(plan, panel, result, paper):
    sheet = PAPERS[paper]
    for number, page in enumerate(words(decision_record_pdf(in_german(plan), result, panel=panel, paper=paper))):
        right = sheet.width - (sheet.inner if number % 2 else sheet.outer)
        assert max(word[2] for word in page) <= points(right) + 0.5


@pytest.mark.parametrize("paper", PAPERS)
def test_what_goes_on_over_a_page_keeps_its_distance_from_the_rule_above(plan, paper):
    pages = list(words(method_record_pdf(plan, paper=paper)))

    assert len(pages) > 4
    for page in pages:
        assert min(word[1] for word in page if word[1] > RULE - 4) >= RULE + 2.5


def test_no_page_of_a_method_record_holds_the_end_of_a_label_alone(plan):
    for paper in PAPERS:
        for page in words(method_record_pdf(plan, paper=paper)):
            assert len(page) > 40


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_key_of_an_exercise_of_six_answers_is_one_page(paper, language):
    kit = attrs.evolve(load_kit("ml-tech-lead"), language=language)

    assert len(list(words(calibration_pdf(kit, kit.calibration[:2], order="1", key=True, paper=paper)))) == 2


def test_the_steps_of_an_answer_are_led_by_their_names_in_bold(plan, panel):
    with pymupdf.open(stream=candidate_pack_pdf(plan, panel, candidate="c-1")) as pdf:
        spans = [
            span
            for page in pdf
            for block in page.get_text("dict")["blocks"]
            for line in block.get("lines", ())
            for span in line["spans"]
        ]

    bold = {span["text"].strip() for span in spans if "Semi-Bold" in span["font"]}
    assert {"Situation:", "Task:", "Action:", "Result:"} <= bold
