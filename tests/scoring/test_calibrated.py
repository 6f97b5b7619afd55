"""Severities frozen on a day, given back to ratings: the same rule, settled exactly, and nobody moved by another."""

from datetime import date
from fractions import Fraction

import attrs
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scored_panels import scored_panels
from scoring_examples import NO_FLOORS, plan

from hirekit.errors import InvalidData
from hirekit.model.thresholds import Cut
from hirekit.scoring import Calibration, RatingColumns, calibration, rule_of, score_calibrated, score_columns, severity

DAY = date(2026, 11, 2)
MADE = plan({"work": {"k1": 1, "k2": 1}}, floors=NO_FLOORS)


def columns_from(*rows):
    candidate, interviewer, criterion, score = zip(*rows, strict=True)
    return RatingColumns.from_ids(candidate=candidate, interviewer=interviewer, criterion=criterion, score=score)


def frozen(**of):
    return Calibration(made=DAY, severities=tuple((id.replace("_", "-"), points) for id, points in of.items()))


def test_a_severity_is_given_back_to_whoever_the_calibration_knows():
    rows = [(c, i, "k1", s - (i == "ben")) for c, s in (("c1", 3), ("c2", 5)) for i in ("ann", "ben")]
    made = calibration(severity(columns_from(*rows)), made=DAY, source="autumn panels")
    new = columns_from(("c9", "ben", "k1", 3), ("c9", "dan", "k1", 4), ("c9", "dan", "k2", None))

    found = score_calibrated(MADE, new, made)

    assert (made.made, made.source, made.severities) == (
        DAY,
        "autumn panels",
        (("ann", Fraction(-1, 2)), ("ben", Fraction(1, 2))),
    )
    # Ben's 3 is 3.5 with half a point given back; Dan's 4 stays.
    assert found.candidate("c9").criterion("k1").mean == 3.75
    assert score_columns(MADE, new).candidate("c9").criterion("k1").mean == 3.5


def test_a_candidate_exactly_at_the_cut_is_at_it():
    cut = attrs.evolve(MADE.requisition, cut=Cut(score=Fraction("3.1"), method="by hand"))
    rule = rule_of(attrs.evolve(MADE, requisition=cut))
    columns = columns_from(*((f"c{n}", "ann", f"k{k}", 3) for n in range(2) for k in (1, 2)))

    at, below = (score_calibrated(rule, columns, frozen(ann=points)) for points in (0.1, 0.099))

    assert {standing for _, _, standing in at} == {"at or above the cut"}
    assert {standing for _, _, standing in below} == {"below the cut"}
    assert at.composites.tolist() == [3.1, 3.1]
    assert at.ties == (("c0", "c1"),)


def test_scores_may_lie_beyond_the_scale_and_are_not_cut_off():
    columns = columns_from(*(("c1", "ann", f"k{k}", 5) for k in (1, 2)), *(("c2", "ben", f"k{k}", 1) for k in (1, 2)))

    assert score_calibrated(MADE, columns, frozen(ann=0.4, ben=-0.4)).composites.tolist() == [5.4, 0.6]


def test_several_sittings_are_one_opinion():
    columns = columns_from(("c1", "ann", "k1", 2), ("c1", "ann", "k1", 5), ("c1", "ben", "k1", 3))

    assert score_calibrated(MADE, columns, frozen(ann=0.25)).candidate("c1").criterion("k1").mean == 3.375


def test_a_score_off_the_scale_is_refused_whatever_is_given_back():
    with pytest.raises(InvalidData, match="must be a whole number from 1 to 5, not 6"):
        score_calibrated(MADE, columns_from(("c1", "ann", "k1", 6)), frozen(ann=-2))


def test_the_withdrawn_are_not_ranked():
    columns = columns_from(("c1", "ann", "k1", 4), ("c2", "ann", "k1", 3))

    assert score_calibrated(MADE, columns, frozen(ann=0.1), withdrawn=["c1"]).ranks.tolist() == [0, 1]


def test_there_is_nothing_to_freeze_where_there_are_no_severities():
    with pytest.raises(
        ValueError,
        match=r"^severity: must hold severities to freeze; there are none: needs ratings of two interviewers$",
    ):
        calibration(severity(columns_from(("c1", "ann", "k1", 3))), made=DAY)


def columns_of_panel(panel):
    rule = rule_of(panel.plan)
    rows = [
        (card.candidate, card.interviewer, rating.criterion, rating.score)
        for card in panel.cards
        for rating in card.ratings
    ]
    return rule, columns_from(*rows) if rows else None


@given(scored_panels())
def test_a_calibration_of_nothing_changes_nothing(panel):
    rule, columns = columns_of_panel(panel)
    if columns is None:
        return
    raw, same = score_columns(rule, columns), score_calibrated(rule, columns, frozen())

    np.testing.assert_array_equal(same.composites, raw.composites)
    assert (same.ranks.tolist(), same.ties, list(same)) == (raw.ranks.tolist(), raw.ties, list(raw))


@given(scored_panels(), st.data())
def test_one_candidates_ratings_never_move_another(panel, data):
    rule, columns = columns_of_panel(panel)
    if columns is None or len(columns.candidates) < 2:
        return
    made = Calibration(
        made=DAY,
        severities=[(id, data.draw(st.integers(-1500, 1500)) / 1000) for id in columns.interviewers],
    )
    changed = data.draw(st.sampled_from(range(len(columns.candidates))))
    raised = np.where(columns.candidate == changed, np.minimum(columns.score + 1, rule.highest), columns.score)

    before = score_calibrated(rule, columns, made)
    after = score_calibrated(rule, attrs.evolve(columns, score=raised), made)

    others = np.arange(len(columns.candidates)) != changed
    np.testing.assert_array_equal(after.composites[others], before.composites[others])


@given(scored_panels(), st.data())
def test_every_mean_is_that_of_fractions(panel, data):
    rule, columns = columns_of_panel(panel)
    if columns is None:
        return
    back = {id: Fraction(data.draw(st.integers(-1500, 1500)), 1000) for id in columns.interviewers}
    found = score_calibrated(rule, columns, Calibration(made=DAY, severities=back.items()))

    given_ = {}
    for who, by, what, score in zip(
        columns.candidate, columns.interviewer, columns.criterion, columns.score, strict=True
    ):
        if not np.isnan(score):
            cell = given_.setdefault((columns.candidates[who], columns.criteria[what]), {})
            cell.setdefault(columns.interviewers[by], []).append(int(score))
    for (who, what), people in given_.items():
        if what in rule.criteria:
            opinions = [Fraction(sum(scores), len(scores)) + back[by] for by, scores in people.items()]
            assert found.candidate(who).criterion(what).mean == float(sum(opinions) / len(opinions))
