"""What statistics do with numbers they cannot use: a clear ValueError, or None with the reason; never NaN, never a guess."""

import math
import re
from datetime import date
from functools import partial

import numpy as np
import pytest

from hirekit.errors import InvalidData
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.scoring_rates import scoring_rates
from hirekit.scoring.arguments import (
    LARGEST,
    LARGEST_COUNT,
    between_0_and_1,
    count,
    finite,
    number,
    one_of,
    places_of,
    positive,
)
from hirekit.scoring.precision.bands import band
from hirekit.scoring.precision.facets import Facets
from hirekit.scoring.raters.calibrated import Calibration
from hirekit.scoring.ratings.columns import RatingColumns
from hirekit.scoring.reliability.composites import composite_reliability
from hirekit.scoring.reliability.generalizability import Components, components, interviewers_needed
from hirekit.scoring.reliability.intraclass import intraclass, one_way
from hirekit.scoring.reliability.kappa import fleiss_kappa, weighted_kappa
from hirekit.scoring.reliability.krippendorff import krippendorff_alpha
from hirekit.scoring.reliability.mean_squares import mean_squares
from hirekit.scoring.reliability.within_group import average_deviation, r_wg, r_wg_j, uniform_variance
from hirekit.scoring.robustness.drawn_weights import acceptability_of
from hirekit.scoring.validity import content_index, content_ratio, critical_count

NAN, INF = math.nan, math.inf
NO_NUMBER = ": must be a number from -1e+60 to 1e+60, not "
TABLE = np.array([[1.0, 2.0], [3.0, 3.0], [4.0, 5.0]])
ONE, TWO = np.array([1.0, 2.0, 3.0]), np.array([1.0, 3.0, 3.0])


def with_one(value):
    """Return the table with one cell replaced."""
    table = TABLE.copy()
    table[1, 0] = value
    return table


def parts(candidates=1.0, interviewers=1.0, residual=1.0):
    return Components(candidates=candidates, interviewers=interviewers, residual=residual)


def sum_of_two(**given):
    usual = {"weights": np.ones(2), "covariances": np.eye(2), "reliabilities": np.array([0.5, 0.5])}
    return composite_reliability(**usual | given)


REFUSED = [
    (lambda: scoring_rates([1, NAN, 3, 4], "aabb"), f"scores[1]{NO_NUMBER}nan"),
    (lambda: scoring_rates([1, INF, 3, 4], "aabb"), f"scores[1]{NO_NUMBER}inf"),
    (lambda: scoring_rates([1, 1e308, 1e308, 4], "aabb"), "scores[1]: must be a number from -1e+60 to 1e+60, not 1e+308\nscores[2]: must be a number from -1e+60 to 1e+60, not 1e+308"),
    (lambda: scoring_rates([1, 10**400], "ab"), f"scores[1]{NO_NUMBER}100000000000000000...0000000000000000000"),
    (lambda: r_wg(np.array([3, NAN, 4.0]), null_variance=2.0), f"ratings[1]{NO_NUMBER}nan"),
    (lambda: r_wg(ONE, null_variance=0), "null_variance: must be above 0, not 0"),
    (lambda: r_wg(ONE, null_variance=NAN), f"null_variance{NO_NUMBER}nan"),
    (lambda: r_wg_j(with_one(NAN), null_variance=2.0), f"ratings[1][0]{NO_NUMBER}nan"),
    (lambda: r_wg_j(TABLE, null_variance=0), "null_variance: must be above 0, not 0"),
    (lambda: uniform_variance(0), "scores: must be 1 to 1,000,000,000, not 0"),
    (lambda: average_deviation(np.array([3, NAN, 4.0])), f"ratings[1]{NO_NUMBER}nan"),
    (lambda: band([1, NAN], deviation=1, reliability=0.5), f"scores[1]{NO_NUMBER}nan"),
    (lambda: band([1], deviation=1, reliability=0.5, criterion=-1), "criterion: must be a number from 0 to 1e+60, not -1"),
    (lambda: band([1], deviation=NAN, reliability=0.5), "deviation: must be a number from 0 to 1e+60, not nan"),
    (lambda: band([1], deviation=1, reliability=NAN), "reliability: must be a number from 0 to 1, not nan"),
    (lambda: intraclass(with_one(INF)), f"ratings[1][0]{NO_NUMBER}inf"),
    (lambda: intraclass(with_one(1e200)), f"ratings[1][0]{NO_NUMBER}1e+200"),
    (lambda: intraclass(TABLE, confidence=1), "confidence: must be between 0 and 1, not 1"),
    (lambda: intraclass(TABLE, confidence=-1), "confidence: must be between 0 and 1, not -1"),
    (lambda: intraclass(TABLE, confidence=NAN), f"confidence{NO_NUMBER}nan"),
    (lambda: one_way(with_one(-INF)), f"ratings[1][0]{NO_NUMBER}-inf"),
    (lambda: one_way(TABLE, confidence=2), "confidence: must be between 0 and 1, not 2"),
    (lambda: components(with_one(NAN)), f"ratings[1][0]{NO_NUMBER}nan"),
    (lambda: krippendorff_alpha(with_one(INF), level="interval"), f"ratings[1][0]{NO_NUMBER}inf"),
    (lambda: krippendorff_alpha(with_one(1e200), level="ratio"), "ratings[1][0]: must be a number from 0 to 1e+60, not 1e+200"),
    (lambda: weighted_kappa(ONE, np.array([1, INF, 3])), f"second[1]{NO_NUMBER}inf"),
    (lambda: weighted_kappa(np.array([1, 1e200, 3]), TWO), f"first[1]{NO_NUMBER}1e+200"),
    (lambda: weighted_kappa(ONE, TWO[:2]), "second: must be of the 3 things that the first are of, not of 2"),
    (lambda: fleiss_kappa(np.array([[3, -1], [1, 1]])), "counts[0][1]: must be a whole number of at least 0, not -1"),
    (lambda: fleiss_kappa([[1.5, 0.5], [1, 1]]), "counts[0][0]: must be a whole number of at least 0, not 1.5\ncounts[0][1]: must be a whole number of at least 0, not 0.5"),
    (lambda: Outcome(0, -1), "considered: must be 0 to 10,000,000, not -1"),
    (lambda: parts().relative(interviewers=0), "interviewers: must be 1 to 1,000,000,000, not 0"),
    (lambda: parts().absolute(interviewers=0), "interviewers: must be 1 to 1,000,000,000, not 0"),
    (lambda: parts(candidates=NAN).relative(interviewers=2), f"candidates{NO_NUMBER}nan"),
    (lambda: parts(residual=-0.5).relative(interviewers=2), "residual: must be a number from 0 to 1e+60, not -0.5"),
    (lambda: Facets(sizes=(2, 2, 2)).relative(interviewers=0, criteria=1), "interviewers: must be 1 to 1,000,000,000, not 0"),
    (lambda: Facets(sizes=(2, 2, 2)).absolute(interviewers=1, criteria=0), "criteria: must be 1 to 1,000,000,000, not 0"),
    (lambda: interviewers_needed(NAN, target=0.8), "single: must be a number from -1e+60 to 1, not nan"),
    (lambda: interviewers_needed(1.5, target=0.8), "single: must be a number from -1e+60 to 1, not 1.5"),
    (lambda: interviewers_needed(1.0000001, target=0.8), "single: must be a number from -1e+60 to 1, not 1.0000001"),
    (lambda: interviewers_needed(0.5, target=NAN), f"target{NO_NUMBER}nan"),
    (lambda: sum_of_two(reliabilities=np.array([NAN, 0.5])), "reliabilities[0]: must be a number from 0 to 1, not nan"),
    (lambda: sum_of_two(weights=np.array([1, NAN])), f"weights[1]{NO_NUMBER}nan"),
    (lambda: sum_of_two(covariances=np.diag([1, INF])), f"covariances[1][1]{NO_NUMBER}inf"),
    (lambda: sum_of_two(covariances=np.diag([1.0, -1.0])), "covariances[1][1]: must not be negative, for it is a variance, not -1"),
    (lambda: critical_count(10, alpha=2), "alpha: must be a number from 0 to 1, not 2"),
    (lambda: critical_count(0), "experts: must be 1 to 1,000, not 0"),
    (lambda: content_ratio(essential=1, experts=10, alpha=2), "alpha: must be a number from 0 to 1, not 2"),
    (lambda: acceptability_of(TABLE, ONE), "concentration: must be one number for each of the 2 criteria, not 3"),
    (lambda: acceptability_of(TABLE, [1, 0]), "concentration[1]: must be above 0, not 0"),
    (lambda: acceptability_of(TABLE, [1, NAN]), f"concentration[1]{NO_NUMBER}nan"),
    (lambda: acceptability_of(np.ones((2, 0)), []), "criteria: must be 1 to 1,000,000,000, not 0"),
    (lambda: acceptability_of(TABLE, [1, 1], samples=0), "samples: must be 1 to 1,000,000,000, not 0"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "message"), REFUSED, ids=[str(place) for place, _ in enumerate(REFUSED)])
def test_an_argument_no_formula_can_use_is_refused_by_name_place_rule_and_value(call, message):
    with pytest.raises(InvalidData, match=f"^{re.escape(message)}$"):
        call()


NESTED = TABLE.tolist()
A_TABLE = {
    intraclass: ("ratings", "(candidates, interviewers)"),
    one_way: ("ratings", "(candidates, interviewers)"),
    mean_squares: ("ratings", "(candidates, interviewers)"),
    components: ("ratings", "(candidates, interviewers)"),
    krippendorff_alpha: ("ratings", "(things, interviewers)"),
    fleiss_kappa: ("counts", "(things, categories)"),
    partial(r_wg_j, null_variance=2.0): ("ratings", "(people, criteria)"),
    partial(acceptability_of, concentration=[1, 1]): ("means", "(candidates, criteria)"),
}
A_ROW = {
    partial(r_wg, null_variance=2.0): ("ratings", "(people,)"),
    average_deviation: ("ratings", "(people,)"),
    partial(weighted_kappa, TWO): ("second", "(things,)"),
    partial(band, deviation=1, reliability=0.5): ("scores", "(candidates,)"),
    partial(scoring_rates, groups="ab"): ("scores", "(candidates,)"),
    partial(acceptability_of, TABLE): ("concentration", "(criteria,)"),
}
OTHER_THAN_A_TABLE = [([1, 2], "(2,)"), (np.ones((2, 2, 2)), "(2, 2, 2)"), ([[1, 2], [3]], "rows of different lengths")]
OTHER_THAN_A_ROW = [(NESTED, "(3, 2)"), ([1, [2, 3]], "rows of different lengths")]


@pytest.mark.parametrize(
    ("call", "what", "shape", "given", "told"),
    [
        (call, *needed, given, told)
        for calls, others in ((A_TABLE, OTHER_THAN_A_TABLE), (A_ROW, OTHER_THAN_A_ROW))
        for call, needed in calls.items()
        for given, told in others
    ],
)
def test_numbers_of_another_shape_are_refused_with_the_shape_needed_and_the_shape_given(call, what, shape, given, told):
    with pytest.raises(InvalidData, match=re.escape(f"{what}: must have the shape {shape}, not {told}") + "$"):
        call(given)


@pytest.mark.parametrize("call", [*A_TABLE])
@pytest.mark.parametrize("odd", ["3", True, {}])
def test_a_cell_that_is_no_number_is_refused_and_not_read_as_one(call, odd):
    with pytest.raises(InvalidData, match=re.escape(f"[1][1]: must be a number, not {odd!r}") + "$"):
        call(np.array([[1, 2], [3, odd]], dtype=object))


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([[1, 2], [3, "x"]], ["ratings[1][1]: must be a number, not 'x'"]),
        (
            np.array([["1", "2"]]),
            ["ratings[0][0]: must be a number, not '1'", "ratings[0][1]: must be a number, not '2'"],
        ),
        (TABLE[:1] > 1, ["ratings[0][0]: must be a number, not False", "ratings[0][1]: must be a number, not True"]),
        (np.ones((1, 1), dtype="m8[s]"), ["ratings[0][0]: must be a number, not '1 seconds'"]),
        ([[True, 2.0], [3, 4]], ["ratings[0][0]: must be a number, not True"]),
        ([[1, 2], [3, np.False_]], ["ratings[1][1]: must be a number, not np.False_"]),
    ],
)
def test_a_table_of_texts_truths_or_times_is_refused_cell_by_cell(given, told):
    with pytest.raises(InvalidData) as refused:
        krippendorff_alpha(given)

    assert str(refused.value).split("\n") == told


def test_of_very_many_numbers_that_are_none_the_first_twenty_are_told():
    with pytest.raises(InvalidData) as refused:
        average_deviation([INF] * 21)

    assert [problem.path for problem in refused.value.problems] == [("ratings", place) for place in range(20)]


@pytest.mark.parametrize(
    "call", [intraclass, one_way, mean_squares, components, krippendorff_alpha, partial(r_wg_j, null_variance=2.0)]
)
def test_lists_of_lists_are_taken_as_the_array_they_spell(call):
    assert call(NESTED) == call(TABLE)


def test_counts_and_rows_may_be_lists():
    assert fleiss_kappa([[2, 0], [1, 1]]) == fleiss_kappa(np.array([[2, 0], [1, 1]]))
    assert average_deviation([1, 2]) == average_deviation(np.array([1.0, 2.0]))
    assert weighted_kappa([1, 2, None], [1, 3, 3]) == weighted_kappa(np.array([1, 2, math.nan]), TWO)


def test_what_a_masked_array_masks_is_a_gap():
    masked = np.ma.masked_array(TABLE, mask=[[False, True], [False, False], [False, False]])

    assert krippendorff_alpha(masked) == krippendorff_alpha([[1, None], [3, 3], [4, 5]])


def test_shapes_of_a_weighted_sum_that_do_not_fit_are_told_together():
    with pytest.raises(InvalidData) as refused:
        sum_of_two(covariances=np.eye(3), reliabilities=[0.5])

    assert str(refused.value).split("\n") == [
        "covariances: must have the shape (2, 2) for 2 weights, not (3, 3)",
        "reliabilities: must have the shape (2,) for 2 weights, not (1,)",
    ]


WRONG_TYPES = [
    (lambda: content_ratio(essential=2.5, experts=10), "essential: must be a whole number, not 2.5"),
    (lambda: content_index(relevant="2", experts=10), "relevant: must be a whole number, not '2'"),
    (lambda: critical_count(2.0), "experts: must be a whole number, not 2.0"),
    (lambda: critical_count(10, alpha="x"), "alpha: must be a number, not 'x'"),
    (lambda: Outcome(2.5, 4), "selected: must be a whole number, not 2.5"),
    (lambda: Outcome(selected=True, considered=3), "selected: must be a whole number, not True"),
    (lambda: Outcome(1, "3"), "considered: must be a whole number, not '3'"),
    (lambda: intraclass(TABLE, confidence="x"), "confidence: must be a number, not 'x'"),
    (lambda: one_way(TABLE, confidence=None), "confidence: must be a number, not None"),
    (lambda: uniform_variance(INF), "scores: must be a whole number, not inf"),
    (lambda: r_wg(ONE, null_variance="2"), "null_variance: must be a number, not '2'"),
    (lambda: parts().relative(interviewers=2.5), "interviewers: must be a whole number, not 2.5"),
    (lambda: interviewers_needed("0.5", target=0.8), "single: must be a number, not '0.5'"),
]


@pytest.mark.parametrize(("call", "message"), WRONG_TYPES, ids=[str(place) for place, _ in enumerate(WRONG_TYPES)])
def test_an_argument_of_another_type_is_refused_by_name_rule_and_value(call, message):
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        call()


@pytest.mark.parametrize("people", [2, 3, 7, 10])
def test_ratings_that_are_the_same_deviate_by_exactly_nothing(people):
    assert average_deviation([10 / 3] * people).value == 0


def test_a_score_too_long_for_a_float_is_refused_at_its_place():
    with pytest.raises(InvalidData, match=r"score.*1.*must be a number of at most 308 digits"):
        RatingColumns.from_ids(candidate="cc", interviewer="ii", criterion="kk", score=[3, 10**400])


def test_more_criteria_than_codes_are_refused_by_their_number():
    ids = [str(place) for place in range(40_000)]

    with pytest.raises(InvalidData, match="must be at most 32,768, not 40,000"):
        RatingColumns.from_ids(candidate=ids, interviewer=ids, criterion=ids, score=np.ones(40_000))


def test_a_frozen_severity_that_is_no_number_is_refused():
    with pytest.raises(InvalidData, match=r"^severities\.i: must be a number from -1000 to 1000, not nan$"):
        Calibration(made=date(2026, 1, 1), severities=(("i", NAN),))


def test_a_frozen_severity_is_no_larger_than_scores_can_be():
    with pytest.raises(InvalidData, match=r"^severities\.i: must be a number from -1000 to 1000, not 1000\.001$"):
        Calibration(made=date(2026, 1, 1), severities=(("h", -1000), ("i", 1000.001)))


def test_an_interviewer_has_one_frozen_severity():
    with pytest.raises(ValueError, match=r"^severities\.ann: must be there once, not 2 times$"):
        Calibration(made=date(2026, 1, 1), severities=(("ben", 0), ("ann", 0.5), ("ann", 0.5)))


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (parts(interviewers=-2.0).absolute(interviewers=1), "the component of interviewers is further below 0 than any ratings could put it"),
        (parts(interviewers=-1.5).absolute(interviewers=4), "the component of interviewers is further below 0 than any ratings could put it"),
        (krippendorff_alpha(np.array([[0.0, 1e-200], [1e-200, 0.0]]), level="interval"), "ratings are too close to tell apart"),
    ],
)  # fmt: skip
def test_what_is_undefined_has_no_value_but_a_reason(found, reason):
    assert (found.value, found.reason) == (None, reason)


def test_a_dependability_with_a_component_below_0_that_ratings_can_give_is_left_as_it_comes():
    assert parts(interviewers=-0.5).absolute(interviewers=1).value == pytest.approx(1 / 1.5)


def test_the_largest_ratings_that_are_taken_give_the_same_correlations_as_small_ones():
    large, small = intraclass(TABLE * 1e59).forms, intraclass(TABLE).forms

    assert {name: form.value for name, form in large.items()} == pytest.approx(
        {name: form.value for name, form in small.items()}
    )
    assert krippendorff_alpha(TABLE * 1e59, level="interval").value == pytest.approx(
        krippendorff_alpha(TABLE, level="interval").value
    )


# The checks themselves, at their ends


@pytest.mark.parametrize(
    "check",
    [
        lambda: finite([LARGEST, -LARGEST], "x"),
        lambda: finite([LARGEST, None], "x", gaps=True),
        lambda: finite([0, 1], "x", low=0, high=1),
        lambda: number(1, "x", low=0, high=1),
        lambda: positive(1e-9, "x"),
        lambda: between_0_and_1(1e-9, "x"),
        lambda: between_0_and_1(1 - 1e-9, "x"),
        lambda: count(1, "x"),
        lambda: count(LARGEST_COUNT, "x"),
        lambda: count(0, "x", least=0, most=0),
        lambda: one_of("a", ("a", "b"), "x"),
    ],
)
def test_what_lies_at_an_end_is_taken(check):
    check()


@pytest.mark.parametrize(
    ("check", "told"),
    [
        (
            lambda: finite([LARGEST * (1 + 1e-9)], "x"),
            "x[0]: must be a number from -1e+60 to 1e+60, not 1.000000001e+60",
        ),
        (lambda: finite([10**61, None], "x", gaps=True), "x[0]: must be a number from -1e+60 to 1e+60, not 1000"),
        (lambda: finite([-1e-9], "x", low=0), "x[0]: must be a number from 0 to 1e+60, not -1e-09"),
        (lambda: positive(0, "x"), "x: must be above 0, not 0"),
        (lambda: between_0_and_1(0, "x"), "x: must be between 0 and 1, not 0"),
        (lambda: between_0_and_1(1, "x"), "x: must be between 0 and 1, not 1"),
        (lambda: count(0, "x"), "x: must be 1 to 1,000,000,000, not 0"),
        (lambda: count(10**9 + 1, "x"), "x: must be 1 to 1,000,000,000, not 1000000001"),
        (lambda: one_of("c", ("a", "b"), "x"), "x: must be one of a, b, not 'c'"),
        (lambda: one_of(["a"], ("a", "b"), "x"), "x: must be one of a, b, not ['a']"),
    ],
)
def test_what_lies_beyond_an_end_is_refused(check, told):
    with pytest.raises(InvalidData, match=f"^{re.escape(told)}"):
        check()


def test_ids_are_found_in_the_order_asked_for_and_each_that_is_not_there_is_told_once():
    known = ("c-1", "c-2", "c-3")

    assert places_of(["c-3", "c-1"], known, "candidate") == [2, 0]
    with pytest.raises(KeyError) as refused:
        places_of(["c-4", "c-2", "c-4", "x"], known, "candidate")
    assert refused.value.args == ("no candidate has the id 'c-4'; did you mean 'c-3'?; no candidate has the id 'x'",)
