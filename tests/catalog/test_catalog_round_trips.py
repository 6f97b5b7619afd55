"""What is written is read back as it was."""

import attrs
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from hirekit.catalog import (
    kit_to_texts,
    load_kit,
    panel_from_text,
    panel_to_text,
    plan_from_text,
    plan_to_text,
    requisition_from_text,
    requisition_to_text,
    scorecard_to_text,
    scorecards_from_text,
    scorecards_to_csv,
)
from hirekit.testing import kits, panels, plans, requisitions, scored_panels

few = settings(max_examples=15)


@few
@given(requisitions())
def test_a_requisition_written_and_read_is_the_same(requisition):
    text = requisition_to_text(requisition)

    assert requisition_from_text(text, file="r.yaml", kit=requisition.kit) == requisition
    assert yaml.safe_load(text)["id"] == requisition.id


@few
@given(st.data())
def test_a_panel_written_and_read_is_the_same(data):
    panel = data.draw(panels(plan=data.draw(plans())))

    assert panel_from_text(panel_to_text(panel), file="panel.yaml") == panel


@few
@given(plans())
def test_a_plan_written_and_read_is_the_same_with_the_same_fingerprints(plan):
    text = plan_to_text(plan)

    read = plan_from_text(text, file="plan.json")

    assert read == plan
    assert (read.instrument(), read.scoring) == (plan.instrument(), plan.scoring)
    assert plan_to_text(read) == text


@few
@given(scored_panels(), st.sampled_from(("yaml", "json")))
def test_a_card_written_and_read_is_the_same(panel, kind):
    for card in panel.cards[:4]:
        text = scorecard_to_text(card, kind=kind)

        assert scorecards_from_text(text, file="card", kind=kind, plan=panel.plan, panel=panel.panel) == (card,)


@few
@given(scored_panels())
def test_cards_written_as_rows_and_read_are_the_same(panel):
    assert scorecards_from_text(scorecards_to_csv(panel.cards), file="cards.csv", kind="csv") == panel.cards


@few
@given(kit=kits())
def test_a_kit_written_as_a_folder_and_read_is_the_same(kit, tmp_path_factory):
    folder = tmp_path_factory.mktemp("kit")
    for name, text in kit_to_texts(kit).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")

    assert load_kit(folder) == kit


def in_german(folder):
    """Write the example kit of `init`, with all its questions, as a kit in German; no question names a language."""
    kit = attrs.evolve(load_kit("support-team-lead"), language="de", calibration=(), judgements=())
    bank = attrs.evolve(kit.bank, questions=[attrs.evolve(q, language="") for q in kit.bank.questions])
    for name, text in kit_to_texts(attrs.evolve(kit, bank=bank)).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_question_that_names_no_language_has_that_of_its_kit(tmp_path):
    home = in_german(tmp_path)
    written = "".join(file.read_text(encoding="utf-8") for file in (home / "questions").iterdir())

    kit = load_kit(home)

    assert "language:" not in written
    assert {question.language for question in kit.bank.questions} == {"de"}


def test_a_question_in_another_language_than_its_kit_keeps_it_when_written():
    kit = load_kit("support-team-lead")
    first, *others = kit.bank.questions
    mixed = attrs.evolve(kit, bank=attrs.evolve(kit.bank, questions=[attrs.evolve(first, language="fr"), *others]))

    assert kit_to_texts(mixed)["questions/questions.yaml"].count("language: fr") == 1
