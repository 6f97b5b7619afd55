"""The example requisition: whatever the plan asks, its panel answers."""

import pytest

from hirekit.catalog import card_problems
from hirekit.errors import InvalidData
from hirekit.model.scorecard import STATES
from hirekit.workspace import bundled, example
from hirekit.workspace.collecting import collect
from hirekit.workspace.evaluating import evaluate
from hirekit.workspace.folder import Folder
from hirekit.workspace.opening import open_example
from hirekit.workspace.planning import make_plan
from hirekit.workspace.status import status


@pytest.fixture(scope="session")
def answers():
    return bundled.data("example", "answers.yaml")


@pytest.fixture(scope="session")
def planned_example(tmp_path_factory):
    folder = open_example(tmp_path_factory.mktemp("example") / "req-1042", by="tester")
    make_plan(folder, by="tester")
    return folder


def test_the_example_is_three_candidates_and_five_interviewers_in_december_2026(planned_example):
    panel = planned_example.panel()

    assert [person.name for person in panel.candidates] == ["Candidate One", "Candidate Two", "Candidate Three"]
    assert [person.name for person in panel.interviewers] == [f"Interviewer {letter}" for letter in "ABCDE"]
    assert {(interview.at.year, interview.at.month) for interview in panel.interviews} == {(2026, 12)}


def test_every_card_fits_the_plan_and_rates_all_that_was_asked(planned_example, answers):
    plan, panel = planned_example.plan_and_panel()

    cards = list(example.example_cards(plan, panel, answers))

    assert [str(problem) for card in cards for problem in card_problems(card, plan, panel=panel)] == []
    assert all({r.criterion for r in card.ratings} == set(plan.rated("A", card.round)) for card in cards)
    states = {rating.state for card in cards for rating in card.ratings}
    assert states >= {"rated", "not_asked", "not_assessed"}
    assert states <= set(STATES)


def test_the_planned_criteria_have_words_of_their_own(planned_example, answers):
    planned = planned_example.plan().requisition.planned

    for candidate, scores in answers["scores"].items():
        assert set(scores) == set(planned), candidate
    missing = {
        (criterion, score)
        for scores in answers["scores"].values()
        for criterion, looks in scores.items()
        for score in looks
        if not answers["evidence"][criterion].get(score)
    }
    assert missing == set()


def test_evidence_is_not_repeated_between_candidates(planned_example, answers):
    plan, panel = planned_example.plan_and_panel()
    told = {}
    for card in example.example_cards(plan, panel, answers):
        for rating in card.ratings:
            if rating.evidence:
                told.setdefault((rating.criterion, rating.evidence), set()).add(card.candidate)

    repeated = [key for key, candidates in told.items() if len(candidates) > 1]
    assert repeated == []


def test_one_card_is_corrected_and_some_never_come(planned_example, answers):
    plan, panel = planned_example.plan_and_panel()
    cards = list(example.example_cards(plan, panel, answers))

    corrected = [card for card in cards if card.revision == 2]
    first = [card for card in cards if corrected and card.key == corrected[0].key and card.revision == 1]
    assert (len(corrected), len(first)) == (1, 1)
    assert sum(r.score != s.score for r, s in zip(corrected[0].ratings, first[0].ratings, strict=True)) == 1
    assert len({card.key for card in cards if not card.shadow}) == 28


def test_the_panel_answers_in_every_form_and_all_is_taken(planned_example, monkeypatch, tmp_path):
    import shutil

    shutil.copytree(planned_example.root, tmp_path / "req")
    folder = Folder(tmp_path / "req")
    monkeypatch.setattr(example, "_filled_packet", lambda *_: b"%PDF")

    names = {path.suffix for path in example.return_cards(folder)}
    (folder.returned / "i-a" / "c-017-ml-case.pdf").unlink()
    done = collect(folder)

    assert names == {".pdf", ".yaml", ".json", ".csv"}
    assert done.refused == ()
    assert len(done.taken) == 29
    results = {candidate.id: candidate for candidate in evaluate(folder).candidates}
    assert results["c-018"].standing == "minimum not met"
    assert results["c-017"].composite is not None
    assert 0.8 <= results["c-019"].coverage < 1
    assert len(status(folder).missing) == 3


def test_the_packet_one_interviewer_fills_in_must_be_issued(planned_example):
    with pytest.raises(InvalidData, match=r"1-ml-case\.i-a\.pdf: is not issued yet"):
        example.return_cards(planned_example)


def test_another_requisition_has_no_example_panel(folder):
    with pytest.raises(InvalidData, match="must be REQ-1042 for the example panel to answer, not req-1"):
        example.return_cards(folder)


def test_a_criterion_without_words_is_told_in_those_of_its_anchor(planned_example, answers):
    plan, panel = planned_example.plan_and_panel()
    bare = {**answers, "evidence": {}, "scores": {id: {} for id in answers["scores"]}}

    cards = list(example.example_cards(plan, panel, bare))

    rating = next(r for r in cards[0].ratings if r.score)
    assert rating.evidence == plan.kit.rubric.criterion(rating.criterion).anchor(rating.score)
