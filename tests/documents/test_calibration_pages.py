"""Sheets of a calibration session, and their key."""

import pymupdf
import pytest

import needed
from hirekit.catalog import load_kit
from hirekit.documents import calibration_pdf
from hirekit.documents.words.quotation_marks import typographic
from hirekit.model.calibration import lettered


@pytest.fixture(scope="module")
def kit():
    return load_kit("support-team-lead")


@pytest.fixture(scope="module")
def sheets(kit):
    return calibration_pdf(kit, kit.calibration[:2], order="o")


@pytest.fixture(scope="module")
def key(kit):
    return calibration_pdf(kit, kit.calibration[:2], order="o", key=True, paper="Letter")


def text_of(data):
    with pymupdf.open(stream=data) as pdf:
        return " ".join(" ".join(page.get_text() for page in pdf).split())


def plain(text):
    return typographic(" ".join(text.split()), "en")


def test_the_sheets_hold_question_anchors_and_answers_in_shuffled_order(kit, sheets):
    text = text_of(sheets)
    exercise = kit.calibration[0]
    rated = exercise.answers[0].ratings[0].criterion

    assert plain(kit.bank.question(exercise.question).prompt) in text
    assert plain(kit.rubric.criterion(rated).anchor(1))[:60] in text
    places = [text.index(plain(answer.text)[:40]) for answer in lettered(exercise, order="o").values()]
    assert places == sorted(places)


def test_what_an_interviewer_asks_in_an_answer_stands_on_a_line_of_its_own():
    kit = load_kit("support-team-lead")
    (exercise,) = (each for each in kit.calibration if each.question == "fix-from-elsewhere")

    with pymupdf.open(stream=calibration_pdf(kit, [exercise], order="o")) as pdf:
        lines = [line.strip() for page in pdf for line in page.get_text().splitlines()]

    assert sum(line.startswith("[Interviewer: ") for line in lines) == 3


def test_the_sheets_give_away_neither_score_nor_reason_nor_id(kit, sheets):
    text = text_of(sheets)

    for exercise in kit.calibration[:2]:
        for answer in exercise.answers:
            assert answer.id not in text
            for rating in answer.ratings:
                assert plain(rating.why)[-40:] not in text


def test_the_key_holds_every_score_with_its_reason_by_letter(kit, key):
    text = text_of(key)

    for exercise in kit.calibration[:2]:
        for letter, answer in lettered(exercise, order="o").items():
            assert f"Answer {letter}" in text
            for rating in answer.ratings:
                title = kit.rubric.criterion(rating.criterion).title
                said = f"{rating.score} {kit.rubric.scale.label(rating.score)} on {title}. {plain(rating.why)[:30]}"
                assert said in text


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
@pytest.mark.parametrize("document", ["sheets", "key"])
def test_both_are_accessible_and_archival(document, profile, request):
    page = needed.module("page", package="page-validation")
    data = request.getfixturevalue(document)
    assert page.validate_pdf_bytes(data, profile=getattr(page.ValidationProfile, profile)).failures == []


def test_the_same_input_gives_the_same_bytes(kit, sheets):
    assert calibration_pdf(kit, kit.calibration[:2], order="o") == sheets
