"""Objects, columns and frames are scored alike, and what is written down and read again is scored as it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scored_panels import scored_panels

import needed
from hirekit.catalog import plan_from_text, plan_to_text, scorecard_to_text, scorecards_from_text, scorecards_to_csv
from hirekit.scoring import columns_from_frame, columns_of, score, score_columns, score_grouped


def of_objects(evaluation):
    """Return decisions, ranks and ties of an evaluation, by candidate."""
    found = {
        one.id: (one.percent, one.bounds, one.standing, one.settled, one.rank, one.reason)
        for one in evaluation.candidates
    }
    return found, {frozenset(tie) for tie in evaluation.ties}


def of_columns(scores):
    found = {}
    for id in scores.candidates:
        one = scores.candidate(id)
        found[id] = (one.percent, one.bounds, one.standing, one.settled, one.rank, one.reason)
    return found, {frozenset(tie) for tie in scores.ties}


def rows_of(columns):
    return {
        "candidate": [columns.candidates[code] for code in columns.candidate],
        "interviewer": [columns.interviewers[code] for code in columns.interviewer],
        "criterion": [columns.criteria[code] for code in columns.criterion],
        "score": columns.score,
    }


@given(scored_panels())
def test_columns_decide_what_objects_decide(panel):
    evaluation = score(panel.plan, panel.cards)

    assert of_columns(score_columns(panel.plan, columns_of(panel.plan, panel.cards))) == of_objects(evaluation)


@pytest.mark.parametrize("engine", ["polars", "pandas", "pyarrow"])
@given(panel=scored_panels())
@settings(max_examples=25)
def test_frames_decide_what_objects_decide(engine, panel):
    module = needed.module(engine, package=engine)
    needed.module("narwhals", package="narwhals")
    rows = rows_of(columns_of(panel.plan, panel.cards))
    frame = module.table(rows) if engine == "pyarrow" else module.DataFrame(rows)
    expected, ties = of_objects(score(panel.plan, panel.cards))

    for scores in (score_columns(panel.plan, columns_from_frame(frame)), score_grouped(panel.plan, frame)):
        found, tied = of_columns(scores)
        # Who has no rating has no row.
        assert found == {id: result for id, result in expected.items() if id in found}
        assert tied == ties


@given(scored_panels(), st.sampled_from(("yaml", "json", "csv")))
@settings(max_examples=25)
def test_a_panel_written_down_and_read_again_is_scored_the_same(panel, kind):
    plan = plan_from_text(plan_to_text(panel.plan), file="plan.json")
    if kind == "csv":
        cards = (
            scorecards_from_text(scorecards_to_csv(panel.cards), file="cards.csv", kind="csv") if panel.cards else ()
        )
    else:
        cards = [
            card
            for written in panel.cards
            for card in scorecards_from_text(scorecard_to_text(written, kind=kind), file="card", kind=kind)
        ]

    assert score(plan, cards) == score(panel.plan, panel.cards)
