"""One test a decided rule of scoring, with numbers worked by hand."""

from fractions import Fraction

import attrs
import pytest
from scoring_examples import NO_FLOORS, card, panel, plan, rubric

from hirekit.errors import InvalidData
from hirekit.model.evaluation import (
    AT_OR_ABOVE,
    BELOW,
    INSUFFICIENT,
    MET,
    MINIMUM_NOT_MET,
    MINIMUM_UNDETERMINED,
    NO_CUT,
    NOT_MET,
    UNDETERMINED,
)
from hirekit.model.panel import Candidate
from hirekit.model.terms import Floors
from hirekit.model.thresholds import Cut
from hirekit.scoring import columns_of, compare, score, score_columns
from hirekit.scoring import evaluation as scoring_evaluation
from hirekit.scoring.evaluation import MOST_COMPARED

ONE = {"work": {"framing": 1}}
TWO = {"work": {"framing": 1, "delivery": 1}}
TREE = {
    "technical": {"coding": 3, "design": 2},
    "communication": {"written": 1, "verbal": 1},
    "leadership": {"leading": 1},
}
HEADS = {"technical": 5, "communication": 3, "leadership": 2}
GAPPED = {"coding": 4, "design": None, "written": 3, "verbal": 5, "leading": 2}


def result(plan_or_rubric, *cards, **options):
    return score(plan_or_rubric, cards, **options).candidates[0]


# Order of means


def test_two_sittings_of_one_person_are_one_opinion():
    sittings = plan(ONE, rounds={"first": ["framing"], "second": ["framing"]})
    ann = [card("ann", {"framing": 2}, round="first"), card("ann", {"framing": 4}, round="second")]

    found = result(sittings, *ann, card("ben", {"framing": 5}, round="first"))

    assert found.composite == 4.0
    assert found.criterion("framing").raters == 2
    assert [look.mean for look in found.criterion("framing").looks] == [3.0, 5.0]
    assert found.criterion("framing").looks[0].scores == (2, 4)
    assert found.criterion("framing").looks[0].rounds == ("first", "second")
    assert found.criterion("framing").spread == 2.0


def test_sittings_of_different_numbers_are_brought_together_exactly():
    rounds = {"r1": ["framing"], "r2": ["framing"], "r3": ["framing"]}
    three = [card("ann", {"framing": s}, round=r) for r, s in zip(rounds, (1, 2, 2), strict=True)]
    two = [card("ben", {"framing": s}, round=r) for r, s in zip(["r1", "r2"], (4, 5), strict=True)]

    found = result(plan(ONE, rounds=rounds), *three, *two, card("cleo", {"framing": 5}, round="r1"))

    assert found.composite == float((Fraction(5, 3) + Fraction(9, 2) + 5) / 3)


def test_criterion_means_come_before_the_composite():
    found = result(plan(TWO), card("r1", {"framing": 5, "delivery": 1}), card("r2", {"framing": 3, "delivery": None}))

    assert found.composite == 2.5


def test_a_second_attempt_is_a_further_sitting():
    found = result(
        plan(ONE), card("ann", {"framing": 2}), card("ann", {"framing": 5}, attempt=2), card("ben", {"framing": 1})
    )

    assert found.composite == 2.25


# Composite, gaps, floors


@pytest.mark.parametrize(("gaps", "composite"), [("within_parent", 3.6), ("global", 3.5), ("refuse", None)])
def test_the_policy_says_where_the_weight_of_a_gap_goes(gaps, composite):
    found = result(plan(TREE, heads=HEADS, gaps=gaps), card("ann", GAPPED))

    assert found.composite == composite
    assert found.bounds == (3.0, 3.8)
    assert found.coverage == 0.8


def test_refuse_names_the_gap():
    found = result(plan(TREE, heads=HEADS, gaps="refuse"), card("ann", GAPPED))

    assert found.reason == "incomplete: design"
    assert found.standing == INSUFFICIENT
    assert [c.weight for c in found.criteria] == [0.0] * 5


def test_refuse_does_not_mind_a_gap_without_weight():
    found = result(plan({"work": {"framing": 1, "delivery": 0}}, gaps="refuse"), card("ann", {"framing": 4}))

    assert found.composite == 4.0


def test_a_competency_without_any_evidence_gives_its_weight_to_the_others():
    seen = {"coding": 4, "design": 4, "written": None, "verbal": None, "leading": 2}

    found = result(plan(TREE, heads=HEADS, floors=NO_FLOORS), card("ann", seen))

    assert found.composite == float(Fraction(5 * 4 + 2 * 2, 7))
    assert [c.weight for c in found.criteria] == [
        float(Fraction(3, 7)),
        float(Fraction(2, 7)),
        0.0,
        0.0,
        float(Fraction(2, 7)),
    ]


@pytest.mark.parametrize(
    ("floor", "composite", "reason"),
    [
        ("0.8", 4.0, ""),
        ("0.81", None, "80% of the planned weight is assessed; the floor is 81%"),
        ("0.8004", None, "80% of the planned weight is assessed; the floor is 80%"),
    ],
)
def test_the_floor_of_the_whole_is_met_at_exactly_its_share(floor, composite, reason):
    fifths = plan({"work": {"a1": 1, "a2": 1, "a3": 1, "a4": 1, "a5": 1}}, floors=Floors(competency=0, total=floor))

    found = result(fifths, card("ann", dict.fromkeys(["a1", "a2", "a3", "a4"], 4)))

    assert (found.composite, found.reason) == (composite, reason)


def test_the_default_floors_are_half_of_each_competency_and_four_fifths_of_the_whole():
    tree = {"big": {"b1": 9, "b2": 9}, "small": {"s1": 1, "s2": 1}}
    half = {"b1": 4, "b2": 4, "s1": 4}

    assert result(plan(tree), card("ann", half)).composite == 4.0
    assert result(plan(tree), card("ann", {"b1": 4, "b2": 4})).reason == "0% of small is assessed; the floor is 50%"
    assert result(plan(tree), card("ann", {"b1": 4, "s1": 4, "s2": 4})).reason == (
        "55% of the planned weight is assessed; the floor is 80%"
    )


def test_a_competency_just_below_half_has_no_composite():
    tree = {"big": {"b1": 8}, "small": {"s1": "0.999", "s2": "1.001"}}

    assert result(plan(tree), card("ann", {"b1": 4, "s1": 4})).reason == "49.9% of small is assessed; the floor is 50%"
    assert result(plan(tree), card("ann", {"b1": 4, "s2": 4})).composite == 4.0


def test_without_a_composite_there_are_still_bounds():
    found = result(plan(TWO), card("ann", {"framing": 4}))

    assert (found.composite, found.percent, found.rank) == (None, None, None)
    assert found.bounds == (2.5, 4.5)
    assert found.bounds_percent == (37.5, 87.5)


def test_nothing_with_weight_gives_no_composite_whatever_the_floors():
    found = result(plan({"work": {"framing": 1, "delivery": 0}}, floors=NO_FLOORS), card("ann", {"delivery": 4}))

    assert found.composite is None
    assert found.reason == "nothing that carries weight is assessed"
    assert found.standing == INSUFFICIENT


def test_contributions_are_weight_times_mean_and_sum_to_the_composite():
    found = result(plan(TREE, heads=HEADS), card("ann", GAPPED))

    assert [c.contribution for c in found.criteria] == [2.0, 0.0, 0.45, 0.75, 0.4]
    assert sum(c.contribution for c in found.criteria) == pytest.approx(found.composite, abs=1e-12)
    assert [c.share for c in found.criteria] == [0.3, 0.2, 0.15, 0.15, 0.2]
    assert [c.weight for c in found.criteria] == [0.5, 0.0, 0.15, 0.15, 0.2]


def test_the_composite_is_also_given_as_percent_of_the_scale():
    assert result(plan(ONE), card("ann", {"framing": 4})).percent == 75.0


def test_competencies_have_means_and_coverage():
    found = result(plan(TREE, heads=HEADS), card("ann", GAPPED))

    assert [(c.id, c.share, c.mean, c.coverage) for c in found.competencies] == [
        ("technical", 0.5, 4.0, 0.6),
        ("communication", 0.3, 4.0, 1.0),
        ("leadership", 0.2, 2.0, 1.0),
    ]


def test_a_competency_without_weight_counts_its_criteria_alike():
    tree = {"work": {"framing": 1}, "extra": {"e1": 0, "e2": 0}}

    found = result(plan(tree, heads={"work": 1, "extra": 0}), card("ann", {"framing": 4, "e1": 2}))

    assert (found.competencies[1].mean, found.competencies[1].coverage, found.competencies[1].share) == (2.0, 0.5, 0.0)
    assert found.composite == 4.0


# Minimums


@pytest.mark.parametrize(
    ("score_", "state", "standing"),
    [(2, NOT_MET, MINIMUM_NOT_MET), (3, MET, NO_CUT), (None, UNDETERMINED, MINIMUM_UNDETERMINED)],
)
def test_minimums_are_three_valued(score_, state, standing):
    found = result(
        plan(TWO, minimums={"framing": 3}, floors=NO_FLOORS), card("ann", {"framing": score_, "delivery": 5})
    )

    assert found.criterion("framing").minimum_state == state
    assert found.criterion("framing").minimum == 3.0
    assert found.criterion("delivery").minimum_state is None
    assert found.standing == standing


def test_minimums_test_the_mean_of_interviewers():
    met = result(plan(ONE, minimums={"framing": "3.5"}), card("ann", {"framing": 3}), card("ben", {"framing": 4}))
    missed = result(plan(ONE, minimums={"framing": "3.51"}), card("ann", {"framing": 3}), card("ben", {"framing": 4}))

    assert met.criterion("framing").minimum_state == MET
    assert missed.criterion("framing").minimum_state == NOT_MET


def test_a_minimum_a_third_of_a_hair_above_the_mean_is_not_met():
    hair = Fraction(3) + Fraction(1, 10**12)

    found = result(plan(ONE, minimums={"framing": hair}), card("ann", {"framing": 3}))

    assert found.criterion("framing").minimum_state == NOT_MET


def test_a_minimum_on_a_single_rater_is_provisional():
    one = result(plan(ONE, minimums={"framing": 3}), card("ann", {"framing": 3}))
    two = result(plan(ONE, minimums={"framing": 3}), card("ann", {"framing": 3}), card("ben", {"framing": 3}))
    none = result(plan(ONE, minimums={"framing": 3}), card("ann", {"framing": None}))
    without = result(plan(ONE), card("ann", {"framing": 3}))

    assert [r.criterion("framing").provisional for r in (one, two, none, without)] == [True, False, False, False]


# Standing, in the order in which one hides another


def standing(scores, *, minimums=None, cut=3, floors=None):
    return result(plan(TWO, minimums=minimums, cut=Cut(score=cut), floors=floors), card("ann", scores)).standing


def test_too_little_evidence_comes_before_a_minimum_not_met():
    assert standing({"framing": 1}, minimums={"framing": 3}) == INSUFFICIENT


def test_a_minimum_not_met_comes_before_one_undetermined():
    assert standing({"framing": 1}, minimums={"framing": 3, "delivery": 3}, floors=NO_FLOORS) == MINIMUM_NOT_MET


def test_a_minimum_not_met_comes_before_a_composite_above_the_cut():
    assert standing({"framing": 2, "delivery": 5}, minimums={"framing": 3}) == MINIMUM_NOT_MET


def test_a_minimum_undetermined_comes_before_the_cut():
    assert standing({"framing": 1}, minimums={"delivery": 3}, floors=NO_FLOORS) == MINIMUM_UNDETERMINED
    assert standing({"framing": 5}, minimums={"delivery": 3}, floors=NO_FLOORS) == MINIMUM_UNDETERMINED


@pytest.mark.parametrize(("delivery", "expected"), [(1, BELOW), (2, AT_OR_ABOVE), (3, AT_OR_ABOVE)])
def test_the_cut_is_reached_at_exactly_its_score(delivery, expected):
    assert standing({"framing": 4, "delivery": delivery}) == expected


def test_without_a_cut_none_is_declared():
    evaluation = score(plan(ONE), [card("ann", {"framing": 3})])

    assert evaluation.candidates[0].standing == NO_CUT
    assert (evaluation.cut, evaluation.cut_percent, evaluation.candidates[0].settled) == (None, None, None)


def test_a_cut_in_percent_is_on_the_scale_from_end_to_end():
    evaluation = score(plan(ONE, cut=Cut(percent=60)), [card("ann", {"framing": 3})])

    assert evaluation.cut == 3.4
    assert evaluation.cut_percent == 60.0


@pytest.mark.parametrize(
    ("scores", "settled"),
    [
        ({"framing": 5, "delivery": None}, True),  # from 3.0 to 5.0
        ({"framing": 4, "delivery": None}, False),  # from 2.5 to 4.5
        ({"framing": 1, "delivery": None}, False),  # from 1.0 to exactly 3.0
        ({"framing": 3, "delivery": 3}, True),
        ({"framing": 2, "delivery": 3}, True),
    ],
)
def test_settled_says_whether_gaps_could_still_cross_the_cut(scores, settled):
    assert result(plan(TWO, cut=Cut(score=3)), card("ann", scores)).settled is settled


def test_settled_below_the_cut_when_even_the_top_of_the_scale_would_not_reach_it():
    found = result(plan(TWO, cut=Cut(score="3.01")), card("ann", {"framing": 1}))

    assert found.settled is True
    assert found.standing == INSUFFICIENT


# Ranks and comparisons


def test_ranks_leave_a_place_free_after_a_tie():
    cards = [card("ann", {"framing": s}, candidate=c) for c, s in (("c-1", 3), ("c-2", 5), ("c-3", 3), ("c-4", 2))]

    evaluation = score(plan(ONE), cards)

    assert [c.rank for c in evaluation.candidates] == [2, 1, 2, 4]
    assert evaluation.ties == (("c-1", "c-3"),)


def test_the_withdrawn_are_not_ranked_and_take_no_place():
    cards = [card("ann", {"framing": s}, candidate=c) for c, s in (("c-1", 5), ("c-2", 4), ("c-3", 4))]

    evaluation = score(plan(ONE), cards, withdrawn=["c-1"])

    assert [c.rank for c in evaluation.candidates] == [None, 1, 1]
    assert [c.withdrawn for c in evaluation.candidates] == [True, False, False]
    assert evaluation.candidates[0].composite == 5.0


def test_candidates_assessed_on_different_sets_are_compared_on_what_they_share():
    cards = [
        card("ann", {"framing": 5, "delivery": None}, candidate="c-1"),
        card("ann", {"framing": 3, "delivery": 5}, candidate="c-2"),
        card("ann", {"framing": 4, "delivery": 4}, candidate="c-3"),
    ]

    evaluation = score(plan(TWO), cards)

    assert [(c.first, c.second, c.common, c.first_mean, c.second_mean) for c in evaluation.comparisons] == [
        ("c-1", "c-2", ("framing",), 5.0, 3.0),
        ("c-1", "c-3", ("framing",), 5.0, 4.0),
    ]


def test_candidates_with_nothing_in_common_have_no_common_mean():
    cards = [card("ann", {"framing": 5}, candidate="c-1"), card("ann", {"delivery": 3}, candidate="c-2")]

    (comparison,) = score(plan(TWO), cards).comparisons

    assert (comparison.common, comparison.first_mean, comparison.second_mean) == ((), None, None)


# Bare rubrics, panels and gaps


def test_a_bare_rubric_scores_all_criteria_with_default_floors_and_no_cut():
    evaluation = score(rubric(TREE, heads=HEADS), [card("ann", GAPPED)])

    assert evaluation.requisition == "REQ-1"
    assert evaluation.policy == "within_parent"
    assert evaluation.candidates[0].composite == 3.6
    assert evaluation.candidates[0].standing == NO_CUT
    assert evaluation.candidates[0].looks_planned is None


def test_a_panel_gives_planned_looks_and_places_to_candidates_without_cards():
    rounds = {"one": ["framing"], "two": ["framing", "delivery"]}
    seats = panel(
        [
            ("c-9", "one", {"lead": "ann", "second": "ben", "shadow": "cleo"}),
            ("c-9", "two", {"lead": "ann"}),
            ("c-1", "two", {"lead": "ben"}),
        ]
    )

    evaluation = score(
        plan(TWO, rounds=rounds), [card("ann", {"framing": 4}, candidate="c-9", round="one")], panel=seats
    )

    assert [(c.id, c.looks_planned, c.looks_returned) for c in evaluation.candidates] == [("c-9", 4, 1), ("c-1", 2, 0)]
    assert evaluation.candidates[1].standing == INSUFFICIENT
    assert evaluation.candidates[1].bounds == (1.0, 5.0)


def test_a_gap_says_why():
    found = result(plan(TWO), card("ann", {"framing": "cut for time"}), card("ben", {"framing": "fire alarm"}))

    assert found.criterion("framing").gap == "ann: not_asked: cut for time; ben: not_asked: fire alarm"
    assert found.criterion("delivery").gap == "no card rates it"


def test_targets_are_those_of_the_job_level():
    assert result(plan(ONE), card("ann", {"framing": 4})).criterion("framing").target == 3


def test_a_rating_that_was_not_planned_is_not_scored_and_said():
    evaluation = score(plan(TWO, criteria=("framing",)), [card("ann", {"framing": 4, "delivery": 1})])

    assert evaluation.candidates[0].composite == 4.0
    assert evaluation.candidates[0].looks_returned == 1
    assert "rated but not planned, and so not scored: delivery" in evaluation.notes


def test_nothing_at_all_gives_an_empty_evaluation():
    assert score(plan(ONE), []).candidates == ()


def test_the_fingerprints_are_those_of_the_plan():
    made = plan(ONE)
    evaluation = score(made, [card("ann", {"framing": 4}, instrument=made.instrument())])

    assert (evaluation.instrument, evaluation.scoring) == (made.instrument(), made.scoring)
    with pytest.raises(InvalidData):
        score(made, [card("ann", {"framing": 4}, instrument="0" * 64)])


@pytest.mark.parametrize("size", [3, 7, 10, 11])
def test_floors_are_met_at_exactly_their_share_however_floating_point_adds_up(size):
    hair = Fraction(1, 10**12)
    for seen in range(1, size):
        part = Fraction(seen, size)
        tree = {"work": {f"k{n}": 1 for n in range(size)}, "rest": {"other": 1}}
        given = dict.fromkeys([f"k{n}" for n in range(seen)], 4)
        for above, composite in ((0, 4.0), (hair, None)):
            of_one = plan({"work": tree["work"]}, floors=Floors(competency=0, total=part + above))
            of_head = plan(tree, floors=Floors(competency=part + above, total=0))

            assert result(of_one, card("ann", given)).composite == composite
            assert result(of_head, card("ann", given | {"other": 4})).composite == composite


def test_a_competency_at_its_floor_does_not_make_up_for_a_whole_that_is_short():
    tree = {"big": {"b1": 9, "b2": 9}, "small": {"s1": 1, "s2": 1}}

    assert (
        result(
            plan(tree, floors=Floors(competency="0.5", total="0.56")), card("ann", {"b1": 4, "s1": 4, "s2": 4})
        ).composite
        is None
    )
    assert (
        result(
            plan(tree, floors=Floors(competency="0.51", total="0.55")), card("ann", {"b1": 4, "s1": 4, "s2": 4})
        ).composite
        is None
    )
    assert (
        result(
            plan(tree, floors=Floors(competency="0.5", total="0.55")), card("ann", {"b1": 4, "s1": 4, "s2": 4})
        ).composite
        == 4.0
    )


# Comparisons and variations


def test_a_gap_without_weight_makes_no_different_set():
    weightless = plan({"work": {"framing": 1, "delivery": 0}})
    cards = [card("ann", {"framing": 3, "delivery": 4}, candidate="c-1"), card("ann", {"framing": 5}, candidate="c-2")]

    assert score(weightless, cards).comparisons == ()


@pytest.mark.parametrize(
    ("gaps", "first"), [("within_parent", 4.5), ("refuse", 4.5), ("global", float(Fraction(14, 3)))]
)
def test_comparisons_share_out_gaps_as_the_rule_does(gaps, first):
    # Shares of a quarter, a quarter and a half; b is not common.
    made = plan({"one": {"a": 1, "b": 1}, "two": {"c": 1}}, heads={"one": 1, "two": 1}, gaps=gaps, floors=NO_FLOORS)
    cards = [card("ann", {"a": 4, "b": 3, "c": 5}, candidate="c-1"), card("ann", {"a": 3, "c": 3}, candidate="c-2")]

    (found,) = score(made, cards).comparisons

    assert (found.common, found.first_mean, found.second_mean) == (("a", "c"), first, 3.0)


def test_two_candidates_can_be_compared_by_name():
    cards = [card("ann", {"framing": s, "delivery": 3}, candidate=f"c-{s}") for s in (2, 4)]

    found = compare(score_columns(plan(TWO), columns_of(plan(TWO), cards)), "c-4", "c-2")

    assert (found.first, found.second, found.first_mean, found.second_mean) == ("c-4", "c-2", 3.5, 2.5)
    with pytest.raises(KeyError):
        compare(score_columns(plan(TWO), columns_of(plan(TWO), cards)), "c-4", "c-9")


def test_the_withdrawn_and_the_unseen_are_not_compared():
    seats = panel(
        [("c-3", "talk", {"lead": "ann"}), ("c-1", "talk", {"lead": "ann"}), ("c-2", "talk", {"lead": "ann"})]
    )
    cards = [card("ann", {"framing": 3, "delivery": 4}, candidate="c-1"), card("ann", {"framing": 5}, candidate="c-2")]

    assert score(plan(TWO), cards, panel=seats, withdrawn=["c-2"]).comparisons == ()
    assert len(score(plan(TWO), cards, panel=seats).comparisons) == 1


@pytest.mark.parametrize(("count", "compared"), [(MOST_COMPARED, MOST_COMPARED - 1), (MOST_COMPARED + 1, 0)])
def test_very_many_candidates_are_compared_only_on_request(count, compared):
    cards = [
        card("ann", {"framing": 3} if n else {"framing": 3, "delivery": 3}, candidate=f"c-{n}") for n in range(count)
    ]

    assert len(score(plan(TWO), cards).comparisons) == compared


def test_variations_of_very_much_are_left_to_those_who_ask(monkeypatch):
    cards = [card("ann", {"framing": 3, "delivery": 3}), card("ben", {"framing": 3}), card("cleo", {"framing": 3})]

    # Four ratings, by three interviewers and two criteria.
    monkeypatch.setattr(scoring_evaluation, "MOST_VARIED", 20)
    assert len(score(plan(TWO), cards).variations) == 6
    monkeypatch.setattr(scoring_evaluation, "MOST_VARIED", 19)
    assert score(plan(TWO), cards).variations == ()


def test_leaving_a_criterion_out_gives_its_weight_where_the_weights_say():
    given = {"coding": 5, "design": 1, "written": 3, "verbal": 5, "leading": 2}
    apart = {
        v.id: v.composite("c-1")
        for v in score(plan(TREE, heads=HEADS), [card("ann", given)]).variations
        if v.kind == "without criterion"
    }
    together = {
        v.id: v.composite("c-1")
        for v in score(plan(TREE), [card("ann", given)]).variations
        if v.kind == "without criterion"
    }

    # Apart: design 1 alone for technical, .5; 4 for communication, .3; 2 for leadership, .2.
    assert apart["coding"] == pytest.approx(25 * (0.5 * 1 + 0.3 * 4 + 0.2 * 2 - 1))
    assert apart["leading"] == pytest.approx(25 * ((0.5 * 3.4 + 0.3 * 4) / 0.8 - 1))
    # As written 3 2 1 1 1: without coding, 2 1 1 1.
    assert together["coding"] == pytest.approx(25 * ((2 * 1 + 3 + 5 + 2) / 5 - 1))


def test_a_variation_keeps_minimums_cut_and_names():
    made = plan(TWO, minimums={"framing": 3}, cut=Cut(score=3))
    cards = [card("ann", {"framing": 2, "delivery": 5})]

    found = {(v.kind, v.id): v for v in score(made, cards).variations}

    assert found["without criterion", "framing"].standing("c-1") == AT_OR_ABOVE
    assert found["without criterion", "delivery"].standing("c-1") == MINIMUM_NOT_MET
    assert found["without interviewer", "ann"].composite("c-1") is None
    assert found["without interviewer", "ann"].standing("c-1") == INSUFFICIENT
    with pytest.raises(KeyError):
        found["equal weights", ""].composite("c-2")


def test_a_candidate_on_the_panel_without_interviews_has_no_planned_looks():
    seats = panel([("c-1", "talk", {"lead": "ann"})])
    seats = attrs.evolve(seats, candidates=(*seats.candidates, Candidate(id="c-2")))

    assert [c.looks_planned for c in score(plan(ONE), [], panel=seats).candidates] == [1, 0]


def test_very_long_weights_are_ranked_exactly():
    long = ["0.33333333333333333333", "0.33333333333333333334", "0.33333333333333333333"]
    made = plan({"work": {f"k{n}": weight for n, weight in enumerate(long)}})
    given = [(5, 1, 3), (1, 5, 3), (3, 1, 5), (3, 3, 3)]

    found = score(
        made,
        [card("ann", {f"k{n}": s for n, s in enumerate(scores)}, candidate=f"c-{n}") for n, scores in enumerate(given)],
    )

    assert [c.rank for c in found.candidates] == [3, 1, 3, 2]
    assert found.ties == (("c-0", "c-2"),)


def test_ranks_are_exact_over_different_gaps():
    # 3.0 from framing and delivery, from framing alone, and nearly so.
    made = plan({"work": {"framing": "0.1", "delivery": "0.2", "other": "0.7"}}, floors=NO_FLOORS)
    given = [
        {"framing": 3, "delivery": 3},
        {"framing": 3, "delivery": 3, "other": 3},
        {"other": 3},
        {"framing": 5, "delivery": 2},
    ]

    found = score(made, [card("ann", scores, candidate=f"c-{n}") for n, scores in enumerate(given)])

    assert [c.rank for c in found.candidates] == [1, 1, 1, 1]
    assert [len(group) for group in found.ties] == [4]


def test_ranks_do_not_overflow():
    # Three times the sum of these weights is the largest whole number of 63 bits and two more.
    made = plan({"work": {"a": 1, "b": 3074457345618258602}})

    found = score(
        made,
        [
            card("ann", dict(zip("ab", given, strict=True)), candidate=f"c-{n}")
            for n, given in enumerate([(3, 3), (1, 3), (2, 3), (3, 3)])
        ],
    )

    assert [c.rank for c in found.candidates] == [1, 4, 3, 1]
    assert found.ties == (("c-0", "c-3"),)


def test_candidates_without_a_composite_are_not_tied():
    cards = [card("ann", {"framing": 3}, candidate=f"c-{n}") for n in range(3)]

    assert score(plan(TWO), cards).ties == ()


def test_a_bare_rubric_leaves_a_criterion_out_as_its_weights_say():
    given = card("ann", {"coding": 5, "design": 1, "written": 3, "verbal": 5, "leading": 2})

    for heads, expected in (
        (HEADS, 25 * (0.5 * 1 + 0.3 * 4 + 0.2 * 2 - 1)),
        (None, 25 * ((2 * 1 + 3 + 5 + 2) / 5 - 1)),
    ):
        found = {v.id: v for v in score(rubric(TREE, heads=heads), [given]).variations if v.kind == "without criterion"}
        assert found["coding"].composite("c-1") == pytest.approx(expected)


def test_a_look_holds_the_evidence_of_scores_and_the_reasons_for_states():
    sittings = plan(ONE, rounds={"first": ["framing"], "second": ["framing"]})

    found = result(
        sittings, card("ann", {"framing": 2}, round="first"), card("ann", {"framing": "fire alarm"}, round="second")
    )

    assert found.criterion("framing").spread is None
    (look,) = found.criterion("framing").looks
    assert (look.evidence, look.states) == (("ann on framing",), ("not_asked: fire alarm",))


def test_rank_is_among_those_who_met_every_minimum():
    strict = plan({"work": {"framing": 3, "delivery": 1}}, minimums={"delivery": 3}, floors=NO_FLOORS)
    cards = [
        card("ann", {"framing": 5, "delivery": 2}, candidate="missed"),
        card("ann", {"framing": 5}, candidate="undetermined"),
        card("ann", {"framing": 4, "delivery": 4}, candidate="first"),
        card("ann", {"framing": 3, "delivery": 3}, candidate="second"),
        card("ann", {"framing": 4, "delivery": 4}, candidate="tied"),
    ]

    evaluation = score(strict, cards)

    assert {c.id: c.rank for c in evaluation.candidates} == {
        "first": 1, "missed": None, "second": 3, "tied": 1, "undetermined": None,
    }  # fmt: skip
    assert evaluation.ties == (("first", "tied"),)


def test_a_tie_with_someone_whose_minimum_is_not_met_is_none():
    strict = plan({"work": {"framing": 1, "delivery": 1}}, minimums={"delivery": 3})
    cards = [
        card("ann", {"framing": 5, "delivery": 2}, candidate="missed"),
        card("ann", {"framing": 4, "delivery": 3}, candidate="met"),
    ]

    assert score(strict, cards).ties == ()
