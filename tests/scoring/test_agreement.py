"""Agreement and reliability against published values, identities and the data they cannot carry."""

import math
from contextlib import nullcontext

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.stats import f

from hirekit.errors import LimitExceeded
from hirekit.scoring.ratings.columns import RatingColumns
from hirekit.scoring.reliability.generalizability import Components, components, interviewers_needed
from hirekit.scoring.reliability.intraclass import FORMS, NO_INTERVAL, intraclass, one_way
from hirekit.scoring.reliability.kappa import fleiss_kappa, weighted_kappa
from hirekit.scoring.reliability.krippendorff import LEVELS, krippendorff_alpha
from hirekit.scoring.reliability.mean_squares import mean_squares
from hirekit.scoring.reliability.tables import rating_table
from hirekit.scoring.reliability.within_group import average_deviation, r_wg, r_wg_j, uniform_variance

SHROUT_AND_FLEISS = np.array(
    [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], dtype=float
)
SHAPES = st.tuples(st.integers(2, 6), st.integers(2, 5))
TABLES = SHAPES.flatmap(lambda shape: arrays.arrays(float, shape, elements=st.integers(1, 5).map(float)))


def varied(ratings):
    squares = mean_squares(ratings)
    assume(squares.candidates > 0)
    assume(squares.residual > 1e-9)
    return squares


# Intraclass correlations


@pytest.mark.parametrize(
    ("form", "low", "high"),
    [
        # Printed by ICC() of the R package psych for this table.
        ("ICC(1)", -0.1329323, 0.7225601),
        ("ICC(A,1)", 0.01878654, 0.7610844),
        ("ICC(C,1)", 0.3424648, 0.9458583),
        ("ICC(1,k)", -0.8844422, 0.9124154),
        ("ICC(A,k)", 0.07113513, 0.9272320),
        ("ICC(C,k)", 0.6756747, 0.9858917),
    ],
)
def test_the_intervals_of_shrout_and_fleiss(form, low, high):
    found = intraclass(SHROUT_AND_FLEISS).forms[form]

    assert (found.low, found.high) == (pytest.approx(low, abs=2e-4), pytest.approx(high, abs=2e-4))
    assert found.reason == ""


def test_a_narrower_interval_for_less_confidence():
    wide, narrow = (intraclass(SHROUT_AND_FLEISS, confidence=level).forms["ICC(1)"] for level in (0.95, 0.5))

    assert wide.low < narrow.low < narrow.value < narrow.high < wide.high


@given(TABLES)
def test_averages_are_singles_stepped_up(ratings):
    varied(ratings)
    forms = intraclass(ratings).forms
    k = ratings.shape[1]

    for single, average in zip(FORMS[:3], FORMS[3:], strict=True):
        one, many = forms[single].value, forms[average].value
        assert one <= 1
        if 1 + (k - 1) * one > 1e-9:
            assert many == pytest.approx(k * one / (1 + (k - 1) * one), rel=1e-9, abs=1e-9)


@given(TABLES, st.lists(st.integers(-5, 5), min_size=5, max_size=5))
def test_consistency_does_not_mind_severity(ratings, severities):
    varied(ratings)
    shifted = ratings + np.array(severities[: ratings.shape[1]], dtype=float)

    assert intraclass(shifted).forms["ICC(C,1)"].value == pytest.approx(
        intraclass(ratings).forms["ICC(C,1)"].value, abs=1e-9
    )


@given(TABLES)
def test_intervals_hold_their_values(ratings):
    varied(ratings)
    for found in intraclass(ratings).forms.values():
        if found.low is not None:
            assert found.low <= found.value + 1e-9
            assert found.value <= found.high + 1e-9


def test_identical_interviewers_agree_perfectly_and_have_no_interval():
    ratings = np.array([[1.0, 1.0, 1.0], [3.0, 3.0, 3.0], [4.0, 4.0, 4.0]])

    for found in intraclass(ratings).forms.values():
        assert (found.value, found.low, found.high) == (1.0, None, None)
        assert found.reason == NO_INTERVAL


@pytest.mark.parametrize(
    "ratings",
    [
        pytest.param(np.tile([[4 / 3], [5 / 3], [7 / 3]], (1, 3)), id="thirds"),
        pytest.param(np.tile(3.3 * np.arange(1, 8)[:, None], (1, 10)), id="tenths"),
        # So close that the form is 1 in floating point, although one of them differs.
        pytest.param(np.array([[1, 1 + 2**-52], [3, 3], [5, 5]]), id="a rounding apart"),
    ],
)
def test_agreement_is_perfect_whatever_fractions_the_ratings_are(ratings):
    found = intraclass(ratings).forms["ICC(A,1)"]

    assert (found.value, found.low, found.high, found.reason) == (1.0, None, None, NO_INTERVAL)


@pytest.mark.parametrize("score", [4 / 3, 0.1, 3.3])
@pytest.mark.parametrize(("candidates", "interviewers"), [(3, 3), (4, 3), (7, 10)])
def test_ratings_that_are_all_one_fraction_are_the_same(score, candidates, interviewers):
    ratings = np.full((candidates, interviewers), score)
    gapped = ratings.copy()
    gapped[0, 0] = np.nan

    assert {found.reason for found in intraclass(ratings).forms.values()} == {"every rating is the same"}
    assert {found.reason for found in one_way(gapped)} == {"every rating is the same"}


def test_candidates_who_do_not_differ_have_no_interval_of_no_width():
    apart = np.tile([4 / 3, 2, 3], (4, 1))

    for found in (intraclass(apart).forms["ICC(1)"], one_way(apart)[0]):
        assert (found.value, found.low, found.high) == (pytest.approx(-0.5), None, None)
        assert found.reason == NO_INTERVAL


def test_candidates_rated_alike_by_interviewers_of_unlike_severity_leave_exactly_nothing():
    severities = [1 / 3, 2 / 3, 10 / 3, 7 / 3, 0.1]

    assert mean_squares(np.tile(severities, (3, 1))).residual == 0


@pytest.mark.parametrize("apart", [0, 10])
def test_what_rounding_leaves_of_equal_means_is_nothing_however_far_apart_the_others_are(apart):
    # Every candidate and every interviewer has the same mean, but in binary fractions.
    square, step = np.array([[0.1, 0.2, 0.4], [0.2, 0.4, 0.1], [0.4, 0.1, 0.2]]), apart * np.arange(3)

    assert mean_squares(square + step).candidates == 0
    assert mean_squares(square + step[:, None]).interviewers == 0


@pytest.mark.parametrize("shape", [(1, 3), (3, 1), (0, 0)])
def test_mean_squares_need_two_of_each(shape):
    with pytest.raises(
        ValueError, match=r"^ratings: must be of at least 2 candidates by 2 interviewers, not \d by \d$"
    ):
        mean_squares(np.ones(shape))


@pytest.mark.parametrize(
    ("ratings", "reason"),
    [
        (np.full((4, 3), 3.0), "every rating is the same"),
        (np.array([[1.0, 2.0]]), "needs at least two candidates and two interviewers"),
        (np.array([[1.0], [2.0]]), "needs at least two candidates and two interviewers"),
        (np.empty((0, 0)), "needs at least two candidates and two interviewers"),
    ],
)
def test_what_cannot_be_estimated_says_why(ratings, reason):
    assert {(f.value, f.reason) for f in intraclass(ratings).forms.values()} == {(None, reason)}


def test_candidates_who_do_not_differ_leave_no_average():
    forms = intraclass(np.array([[1.0, 3.0], [3.0, 1.0]])).forms

    assert forms["ICC(1)"].value == -1.0
    assert forms["ICC(C,k)"].value is None
    assert forms["ICC(C,k)"].reason == "candidates do not differ at all"


def test_the_form_follows_the_design():
    crossed = intraclass(SHROUT_AND_FLEISS)
    gapped = SHROUT_AND_FLEISS.copy()
    gapped[0, 0] = np.nan

    assert crossed.fitting == ("ICC(A,1)", "ICC(A,k)")
    assert crossed.why.startswith("every interviewer saw every candidate")
    nested = intraclass(gapped)
    assert nested.fitting == ("ICC(1)", "ICC(1,k)")
    assert nested.why.startswith("interviewers did not all see the same candidates")
    assert {nested.forms[form].value for form in FORMS if form not in nested.fitting} == {None}


def test_one_way_with_missing_ratings_by_hand():
    # Candidates rated 1 2 3, 5 5 and 3: between 59/6 on 2, within 2 on 3, mean size (6 - 14/6) / 2.
    ratings = np.array([[1, 2, 3], [5, 5, np.nan], [3, np.nan, np.nan], [np.nan, np.nan, np.nan]])
    means, sizes = np.array([2, 5, 3]), np.array([3, 2, 1])
    between = (sizes * (means - 19 / 6) ** 2).sum() / 2
    within, size = 2 / 3, (6 - 14 / 6) / 2

    single, average = one_way(ratings)

    assert single.value == pytest.approx((between - within) / (between + (size - 1) * within))
    assert average.value == pytest.approx((between - within) / between)
    low, high = (between / within / f.ppf(0.975, 2, 3), between / within * f.ppf(0.975, 3, 2))
    assert (single.low, single.high) == pytest.approx(((low - 1) / (low + size - 1), (high - 1) / (high + size - 1)))
    assert (average.low, average.high) == pytest.approx((1 - 1 / low, 1 - 1 / high))
    assert single.reason == average.reason == ""


def test_one_way_with_missing_ratings_has_no_interval_where_interviewers_agree_perfectly():
    single, average = one_way(np.array([[3, 3, np.nan], [5, 5, 5]]))

    assert (single.value, single.low, single.high) == (1.0, None, None)
    assert single.reason == average.reason == NO_INTERVAL


@given(TABLES)
def test_one_way_without_gaps_is_the_one_way_form(ratings):
    varied(ratings)
    forms = intraclass(ratings).forms

    single, average = one_way(ratings)

    assert single.value == pytest.approx(forms["ICC(1)"].value, abs=1e-9)
    assert average.value == pytest.approx(forms["ICC(1,k)"].value, abs=1e-9)
    for mine, exact in ((single, forms["ICC(1)"]), (average, forms["ICC(1,k)"])):
        assert (mine.low is None, mine.high is None) == (exact.low is None, exact.high is None)
        if mine.low is not None:
            assert (mine.low, mine.high) == pytest.approx((exact.low, exact.high), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize(
    ("ratings", "reason"),
    [
        ([[1, 2, np.nan]], "needs two candidates, and one of them rated by two interviewers"),
        ([[1, np.nan], [np.nan, 2]], "needs two candidates, and one of them rated by two interviewers"),
        ([[2, 2], [2, np.nan]], "every rating is the same"),
    ],
)
def test_one_way_says_what_it_lacks(ratings, reason):
    assert {(found.value, found.reason) for found in one_way(np.array(ratings))} == {(None, reason)}


def test_one_way_of_candidates_who_do_not_differ():
    single, average = one_way(np.array([[1, 3, np.nan], [2, 2, np.nan]]))

    assert single.value == pytest.approx(-1.0)
    assert (average.value, average.reason) == (None, "candidates do not differ at all")


def test_a_table_holds_each_interviewers_mean():
    columns = RatingColumns.from_ids(
        candidate=["c-1", "c-1", "c-1", "c-2", "c-3"],
        interviewer=["ann", "ann", "ben", "ben", "cleo"],
        criterion=["framing", "framing", "framing", "framing", "delivery"],
        score=[2, 4, 5, 1, None],
    )

    found = rating_table(columns, "framing")

    np.testing.assert_array_equal(found, [[3.0, 5.0], [math.nan, 1.0]])
    assert rating_table(columns, "delivery").size == 0
    with pytest.raises(KeyError):
        rating_table(columns, "other")


# Krippendorff's alpha


def oracle(ratings, level):
    """Return alpha from all pairs within and across what was rated, one by one."""
    units = [[v for v in row if not math.isnan(v)] for row in ratings]
    units = [row for row in units if len(row) > 1]
    every = [v for row in units for v in row]
    values = sorted(set(every))
    count = {v: every.count(v) for v in values}

    def apart(a, b):
        if level == "nominal":
            return float(a != b)
        if level == "interval":
            return (a - b) ** 2
        if level == "ratio":
            return ((a - b) / (a + b)) ** 2 if a + b else 0.0
        low, high = min(a, b), max(a, b)
        return (sum(count[v] for v in values if low <= v <= high) - (count[a] + count[b]) / 2) ** 2

    seen = sum(
        apart(a, b) / (len(row) - 1) for row in units for x, a in enumerate(row) for y, b in enumerate(row) if x != y
    ) / len(every)
    chance = sum(apart(a, b) for x, a in enumerate(every) for y, b in enumerate(every) if x != y) / (
        len(every) * (len(every) - 1)
    )
    return 1 - seen / chance if chance else None


@given(
    arrays.arrays(
        float, st.tuples(st.integers(1, 5), st.integers(2, 4)), elements=st.sampled_from([0.0, 1.0, 2.0, 4.0, math.nan])
    ),
    st.sampled_from(LEVELS),
)
def test_alpha_is_that_of_every_pair(ratings, level):
    assume((np.isfinite(ratings).sum(axis=1) > 1).any())
    expected, found = oracle(ratings, level), krippendorff_alpha(ratings, level=level)

    assert found.value == (None if expected is None else pytest.approx(expected, abs=1e-9))
    assert bool(found.reason) == (found.value is None)


def test_alpha_is_one_only_for_agreement():
    assert krippendorff_alpha(np.array([[1.0, 1.0], [2.0, 2.0]])).value == 1.0
    assert krippendorff_alpha(np.array([[1.0, 1.0], [2.0, 3.0]])).value < 1.0


def test_alpha_is_ordinal_unless_said():
    ratings = np.array([[1.0, 2.0], [2.0, 5.0], [5.0, 5.0]])

    assert (
        krippendorff_alpha(ratings).value
        == krippendorff_alpha(ratings, level="ordinal").value
        != krippendorff_alpha(ratings, level="interval").value
    )


def test_alpha_that_is_undefined_says_why():
    assert (
        krippendorff_alpha(np.array([[1.0, np.nan], [np.nan, 2.0]])).reason == "nothing was rated by two interviewers"
    )
    assert (
        krippendorff_alpha(np.array([[3.0, 3.0], [3.0, 3.0], [1.0, np.nan]])).reason
        == "every rating that can be paired is the same"
    )
    with pytest.raises(ValueError, match="must be one of nominal, ordinal, interval, ratio"):
        krippendorff_alpha(SHROUT_AND_FLEISS, level="linear")
    with pytest.raises(ValueError, match=r"^ratings\[0\]\[0\]: must be a number from 0 to 1e\+60, not -1$"):
        krippendorff_alpha(np.array([[-1.0, 1.0]]), level="ratio")


# Within one candidate


def test_agreement_about_one_candidate():
    assert uniform_variance(5) == 2.0
    assert uniform_variance(7) == 4.0
    assert r_wg(np.array([4.0, 4.0]), null_variance=2).value == 1.0
    assert r_wg(np.array([1.0, 5.0]), null_variance=2).value == 0.0
    assert r_wg_j(np.array([[1.0, 5.0], [5.0, 1.0]]), null_variance=2).value == 0.0
    assert r_wg_j(np.array([[4.0, 3.0], [4.0, 3.0]]), null_variance=2).value == 1.0
    assert average_deviation(np.array([1.0, 5.0])).value == 2.0


def test_mean_variance_equal_to_chance_is_no_agreement():
    # Variances 4.5, 0 and 1.5: their mean is the null variance.
    ratings = np.array([[2.0, 3.0, 2.0], [5.0, 3.0, 2.0 + math.sqrt(3)]])

    assert r_wg_j(ratings, null_variance=2).value == 0.0


@pytest.mark.parametrize(
    "found",
    [
        r_wg(np.array([3.0]), null_variance=2),
        r_wg_j(np.array([[3.0]]), null_variance=2),
        average_deviation(np.array([3.0])),
    ],
)
def test_one_interviewer_agrees_with_nobody(found):
    assert (found.value, found.reason) == (None, "needs two interviewers")


def test_agreement_over_no_criterion_is_undefined():
    assert r_wg_j(np.empty((2, 0)), null_variance=2).reason == "needs a criterion that all interviewers rated"


# Kappa


def test_kappa_of_two_by_hand():
    # Twenty times both 1, ten and five times apart, fifteen times both 2: .7 observed, .5 by chance.
    first = np.array([1.0] * 25 + [2.0] * 25)
    second = np.array([1.0] * 20 + [2.0] * 5 + [1.0] * 10 + [2.0] * 15)

    for weights in ("none", "linear", "quadratic"):
        assert weighted_kappa(first, second, weights=weights).value == pytest.approx(0.4)


def test_weights_of_kappa_by_hand():
    first, second = np.array([1.0, 2.0, 3.0, 3.0]), np.array([1.0, 3.0, 3.0, 1.0])

    # Chance pairs of 1 2 3 3 with 1 3 3 1: distances 0 2 2 0, 1 1 1 1, 2 0 0 2 twice.
    assert weighted_kappa(first, second, weights="none").value == pytest.approx(1 - (2 / 4) / (10 / 16))
    assert weighted_kappa(first, second, weights="linear").value == pytest.approx(1 - (3 / 4) / (16 / 16))
    assert weighted_kappa(first, second).value == pytest.approx(1 - (5 / 4) / (28 / 16))


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=2, max_size=20))
def test_quadratic_kappa_is_the_concordance_of_lin(pairs):
    first, second = np.array(pairs, dtype=float).T
    spread = first.var() + second.var() + (first.mean() - second.mean()) ** 2
    assume(spread > 0)

    concordance = 2 * ((first - first.mean()) * (second - second.mean())).mean() / spread

    assert weighted_kappa(first, second).value == pytest.approx(concordance, abs=1e-9)


def test_kappa_leaves_out_what_one_did_not_rate():
    assert weighted_kappa(np.array([1.0, np.nan, 2.0, 2.0]), np.array([1.0, 2.0, np.nan, 2.0])).value == 1.0
    assert weighted_kappa(np.array([np.nan]), np.array([1.0])).reason == "the two rated nothing in common"
    assert (
        weighted_kappa(np.array([3.0, 3.0]), np.array([3.0, 3.0])).reason
        == "both gave one and the same score throughout"
    )
    with pytest.raises(ValueError, match="must be one of none, linear, quadratic"):
        weighted_kappa(np.ones(2), np.ones(2), weights="cubic")


def test_fleiss_kappa_of_the_usual_worked_example():
    counts = np.array(
        [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]]
    )  # fmt: skip

    assert fleiss_kappa(counts).value == pytest.approx(0.20993, abs=5e-6)


def test_fleiss_kappa_is_there_for_one_thing_rated():
    # A third of the pairs agree; by chance it would be four ninths and one.
    assert fleiss_kappa([[2, 1]]).value == pytest.approx((1 / 3 - 5 / 9) / (4 / 9))


@pytest.mark.parametrize(("most", "refused"), [(3, False), (2, True)])
def test_more_different_scores_than_are_compared_are_refused(monkeypatch, most, refused):
    monkeypatch.setattr("hirekit.scoring.reliability.kappa.MOST_SCORES", most)

    with (
        pytest.raises(LimitExceeded, match="at most 2 different ones are compared, not 3") if refused else nullcontext()
    ):
        weighted_kappa([1, 2, 3], [1, 2, 2])


@pytest.mark.parametrize(("most", "refused"), [(6, False), (5, True)])
def test_people_who_fit_no_table_are_refused(monkeypatch, most, refused):
    monkeypatch.setattr("hirekit.scoring.reliability.tables.MOST_CELLS", most)
    ids = {"candidate": ["c-1", "c-2", "c-3"], "interviewer": ["ann", "ben", "ben"], "criterion": ["framing"] * 3}

    with pytest.raises(LimitExceeded, match="3 candidates by 2 interviewers") if refused else nullcontext():
        assert rating_table(RatingColumns.from_ids(**ids, score=[3, 4, 5]), "framing").shape == (3, 2)


def test_fleiss_kappa_needs_equal_numbers_and_some_variety():
    assert fleiss_kappa(np.array([[2, 0], [0, 2]])).value == 1.0
    assert fleiss_kappa(np.array([[2, 0], [2, 0]])).reason == "every rating is in one category"
    assert fleiss_kappa(np.array([[1, 0], [0, 1]])).reason == "needs something rated by two interviewers"
    assert fleiss_kappa(np.empty((0, 2), dtype=int)).reason == "needs something rated by two interviewers"
    with pytest.raises(ValueError, match=r"^counts\[1\]: must add up to 2 interviewers as the first do, not 3$"):
        fleiss_kappa(np.array([[2, 0], [0, 3]]))


# Generalizability


@given(TABLES)
def test_one_interviewer_is_as_reliable_as_the_single_intraclass_correlation(ratings):
    varied(ratings)
    forms, parts = intraclass(ratings).forms, components(ratings)
    assume(parts.candidates > 1e-9)

    assert parts.relative(interviewers=1).value == pytest.approx(forms["ICC(C,1)"].value, abs=1e-9)
    assert parts.absolute(interviewers=1).value == pytest.approx(forms["ICC(A,1)"].value, abs=1e-9)
    assert parts.relative(interviewers=ratings.shape[1]).value == pytest.approx(forms["ICC(C,k)"].value, abs=1e-9)


def test_components_need_two_of_each():
    assert components(np.ones((1, 3))) is None
    assert components(np.ones((3, 1))) is None
    assert components(np.array([[1.0, 2.0], [3.0, 5.0]])) is not None


def test_candidates_who_do_not_differ_cannot_be_told_apart():
    parts = Components(candidates=0.0, interviewers=1.0, residual=1.0)

    assert (
        parts.relative(interviewers=3).reason
        == "candidates do not differ by more than interviewers do about one candidate"
    )
    assert parts.absolute(interviewers=3).value is None


@pytest.mark.parametrize(("interviewers", "residual"), [(0.0, 0.0), (-1.0, 1.0)])
def test_candidates_who_differ_are_told_apart_wholly_where_nothing_is_error(interviewers, residual):
    parts = Components(candidates=2.0, interviewers=interviewers, residual=residual)

    assert parts.absolute(interviewers=1).value == 1.0


@pytest.mark.parametrize(
    ("single", "target", "needed"),
    [
        (0.5, 0.8, 4),
        (0.5, 0.81, 5),
        (0.9, 0.8, 1),
        (1.0, 0.8, 1),
        (0.0, 0.8, None),
        # No more than what rounding leaves of nothing.
        (1e-12, 0.8, None),
        (-0.2, 0.8, None),
        (None, 0.8, None),
        (0.5, 1.0, None),
        (0.5, 0.0, None),
        (0.2, 0.5, 4),
    ],
)
def test_how_many_interviewers_are_enough(single, target, needed):
    assert interviewers_needed(single, target=target) == needed


def test_a_form_that_would_exceed_one_has_no_meaning():
    forms = intraclass(np.array([[1, 5], [5, 2]], dtype=float)).forms

    assert forms["ICC(A,k)"].value is None
    assert forms["ICC(A,k)"].reason == (
        "interviewers disagree so much more than candidates differ that the form has no meaning"
    )
    assert all(found.value is None or found.value <= 1 for found in forms.values())


@pytest.mark.parametrize(("ratings", "counts", "refused"), [(3, 6, False), (2, 6, True), (3, 5, True)])
def test_more_different_ratings_than_can_be_counted_are_refused(monkeypatch, ratings, counts, refused):
    monkeypatch.setattr("hirekit.scoring.reliability.krippendorff.MOST_RATINGS", ratings)
    monkeypatch.setattr("hirekit.scoring.reliability.krippendorff.MOST_COUNTS", counts)

    with pytest.raises(LimitExceeded, match="not 3 of 2 things") if refused else nullcontext():
        krippendorff_alpha([[1, 2], [3, 1]])


def test_ratings_whose_squared_differences_are_too_small_to_count_have_no_alpha():
    found = krippendorff_alpha([[1e-200, 2e-200], [2e-200, 2e-200]], level="interval")

    assert found.reason == "ratings are too close to tell apart"


def test_alpha_at_the_ratio_level_takes_zeros_and_two_zeros_agree():
    # Pairs of 0 and 1 are as far apart as can be, 1; pairs of 0 and of 2 agree.
    ratings = np.array([[0.0, 0.0], [0.0, 1.0], [2.0, 2.0]])
    counts = {0.0: 3, 1.0: 1, 2.0: 2}
    expected = sum(counts[a] * counts[b] * ((a - b) / (a + b)) ** 2 for a in counts for b in counts if a != b) / (6 - 1)

    assert krippendorff_alpha(ratings, level="ratio").value == pytest.approx(1 - 2 / expected)


def test_an_interval_that_reaches_far_below_0_is_stepped_up_as_far_as_a_mean_of_its_size_allows():
    forms = intraclass([[5, 2], [4, 4], [5, 3], [4, 4]]).forms

    # Spearman and Brown take any single reliability above -1 for two ratings: -9/17 becomes -9/4.
    assert forms["ICC(A,1)"].low == pytest.approx(-9 / 17)
    assert forms["ICC(A,k)"].low == pytest.approx(-9 / 4)


def test_an_interval_that_cannot_be_stepped_up_is_left_out():
    # Candidates differ so little that the low end of one rating is below -1/3, where four ratings have no reliability.
    ratings = np.array([[4.0, 4, 2, 5], [1, 3, 4, 5], [3, 2, 2, 3], [3, 4, 5, 1]])
    forms = intraclass(ratings).forms
    single, average = forms["ICC(A,1)"], forms["ICC(A,k)"]

    assert 1 + 3 * single.low <= 0
    assert (average.low, average.reason) == (None, NO_INTERVAL)
    assert average.high == pytest.approx(4 * single.high / (1 + 3 * single.high))


@given(TABLES)
def test_the_interval_of_a_mean_is_that_of_one_rating_stepped_up(ratings):
    varied(ratings)
    forms, k = intraclass(ratings).forms, ratings.shape[1]
    for end in ("low", "high"):
        one, mean = getattr(forms["ICC(A,1)"], end), getattr(forms["ICC(A,k)"], end)
        if one is not None and 1 + (k - 1) * one > 1e-6 and mean is not None:
            assert mean == pytest.approx(k * one / (1 + (k - 1) * one), rel=1e-6)
