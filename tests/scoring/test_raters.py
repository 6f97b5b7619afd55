"""Severity and uncertainty: identities, least squares by another route, what cannot be estimated, and coverage by simulation."""

import math

import attrs
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.optimize import minimize
from scored_panels import scored_panels
from scoring_examples import NO_FLOORS, card, plan
from simulated_panels import CROSSED, USUAL, covers, panel_rows, severities_cover

from hirekit.scoring import RatingColumns, columns_of, rule_of, score_columns
from hirekit.scoring.precision.disagreement import Sums
from hirekit.scoring.precision.looks import Looks
from hirekit.scoring.precision.standard_errors import uncertainty
from hirekit.scoring.raters.contrasts import inverse_on_contrasts
from hirekit.scoring.raters.severities import MOST_EFFECTS, TOO_CLOSE, severity
from hirekit.scoring.reliability.coefficients import of_interviewers


def columns_from(rows):
    *ids, score = zip(*rows, strict=True)
    candidate, interviewer, criterion = ([str(id) for id in column] for column in ids)
    return RatingColumns.from_ids(candidate=candidate, interviewer=interviewer, criterion=criterion, score=score)


def least_squares(columns):
    """Return severities, difficulties and adjusted means by one dense least-squares fit, and the residual variance."""
    sizes = len(columns.candidates), len(columns.interviewers), len(columns.criteria)
    design = np.hstack(
        [
            np.eye(sizes[0])[columns.candidate],
            -np.eye(sizes[1])[columns.interviewer],
            -np.eye(sizes[2])[columns.criterion],
        ]
    )
    found, *_ = np.linalg.lstsq(design, columns.score, rcond=None)
    rank = np.linalg.matrix_rank(design)
    left = columns.score - design @ found
    who, severe, hard = np.split(found, np.cumsum(sizes)[:2])
    freedom = len(columns) - rank
    variance = left @ left / freedom if freedom else None
    back = np.linalg.pinv(design)
    to_mean = np.zeros((sizes[1], sum(sizes)))
    to_mean[:, sizes[0] : sizes[0] + sizes[1]] = np.eye(sizes[1]) - 1 / sizes[1]
    adjusting = np.hstack(
        [np.eye(sizes[0]), np.full((sizes[0], sizes[1]), -1 / sizes[1]), np.full((sizes[0], sizes[2]), -1 / sizes[2])]
    )
    return {
        "severities": severe - severe.mean(),
        "difficulties": hard - hard.mean(),
        "adjusted": who - severe.mean() - hard.mean(),
        "variance": variance,
        "freedom": freedom,
        "told_apart": rank == sum(sizes) - 2,
        **errors(columns, design, back, to_severities=to_mean @ back, to_adjusted=adjusting @ back),
    }


def errors(columns, design, back, *, to_severities, to_adjusted):
    """Return errors of what is linear in the ratings, the variances they share found from every rating by every other."""
    outcome, candidates, criteria = columns.score, len(columns.candidates), len(columns.criteria)
    residue = np.eye(len(columns)) - design @ back
    _, view = np.unique(columns.candidate * 100 + columns.interviewer, return_inverse=True)
    cells, profile = np.unique(columns.candidate.astype(int) * criteria + columns.criterion, return_inverse=True)
    shared = np.eye(view.max() + 1)[view], np.eye(len(cells))[profile], np.eye(len(columns))
    mean = [residue @ (each / each.sum(axis=0) @ each.T) @ residue for each in shared]
    expected = np.array([[np.trace(one @ other @ other.T) for other in shared] for one in mean])
    sums = np.array([outcome @ one @ outcome for one in mean])
    # What cannot be told from the variances before it is left at 0, and so is the first or only one below 0.
    kept = [2]
    for which in (0, 1):
        lengths = np.linalg.svd(expected[np.ix_([*kept, which], [*kept, which])], compute_uv=False)
        kept += [which] if lengths[-1] > 1e-7 * lengths[0] else []
    found = np.zeros(3)
    while True:
        known = dict(zip(kept, np.linalg.solve(expected[np.ix_(kept, kept)], sums[kept]), strict=True))
        lowest = min(kept[1:], key=known.get, default=2)
        if lowest == 2 or known[lowest] >= 0:
            break
        kept.remove(lowest)
    found[kept] = np.maximum(list(known.values()), 0)
    every_cell = np.zeros((candidates, candidates * criteria))
    every_cell[:, cells] = to_adjusted @ shared[1]
    every_cell -= np.kron(np.eye(candidates), np.full((1, criteria), 1 / criteria))
    of_severities = [to_severities @ each for each in shared]
    of_adjusted = to_adjusted @ shared[0], every_cell, to_adjusted
    return {
        name: np.sqrt(sum(variance * (each**2).sum(axis=1) for variance, each in zip(found, parts, strict=True)))
        for name, parts in (("errors", of_severities), ("adjusted_errors", of_adjusted))
    }


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["c1", "c2", "c3", "c4"]),
        st.sampled_from(["ann", "ben", "cleo"]),
        st.sampled_from(["k1", "k2"]),
        st.integers(1, 5),
    ),
    min_size=6,
    max_size=24,
)


@given(ROWS)
def test_severity_is_the_least_squares_fit(rows):
    columns = columns_from(rows)
    found = severity(columns)
    assume(not found.reason)
    expected = least_squares(columns)

    np.testing.assert_allclose(found.severities, expected["severities"], atol=1e-8)
    assert found.freedom == expected["freedom"]
    assert found.severities.sum() == pytest.approx(0, abs=1e-9)
    if found.freedom:
        assert found.variance == pytest.approx(expected["variance"], abs=1e-8)
    if found.no_errors == TOO_CLOSE:
        assert expected["variance"] == pytest.approx(0, abs=1e-12)
        assert (found.variance, found.errors, found.adjusted_errors) == (0, None, None)
    elif found.freedom:
        np.testing.assert_allclose(found.errors, expected["errors"], atol=1e-6)
    else:
        assert (found.variance, found.errors, found.adjusted_errors) == (None, None, None)
    # Difficulties, and with them adjusted means, are known only where candidates and interviewers tell them apart.
    if expected["told_apart"]:
        np.testing.assert_allclose(found.difficulties, expected["difficulties"], atol=1e-8)
        np.testing.assert_allclose(found.adjusted, expected["adjusted"], atol=1e-8)
        if found.adjusted_errors is not None:
            np.testing.assert_allclose(found.adjusted_errors, expected["adjusted_errors"], atol=1e-6)
    assert found.counts.tolist() == np.bincount(columns.interviewer).tolist()


@pytest.mark.parametrize("second", [3, 4])
@pytest.mark.parametrize("shrunken", [False, True])
@pytest.mark.parametrize("people", [1, 3])
def test_interviewers_who_leave_nothing_unexplained_show_no_error_and_the_reason(people, second, shrunken):
    rows = [
        (f"c-{person}", interviewer, f"k-{criterion}", score)
        for person in range(people)
        for interviewer, score in (("i-one", 3), ("i-two", second))
        for criterion in range(4)
    ]
    found = severity(columns_from(rows), shrunken=shrunken)

    assert found.severities.tolist() == pytest.approx([(second - 3) / 2, (3 - second) / 2], abs=1e-4)
    assert (found.errors, found.adjusted_errors) == (None, None)
    assert found.no_errors == "interviewers agree too closely to show an error"
    written = list(of_interviewers(columns_from(rows)))
    assert {(one.low, one.high, one.error, one.flagged, one.reason) for one in written} == {
        (None, None, None, False, found.no_errors)
    }


def test_on_a_balanced_panel_adjusted_means_are_raw_means():
    rows = [
        (c, i, k, 1 + (n * n) % 5)
        for n, (c, i, k) in enumerate(
            (c, i, k) for c in ("c1", "c2", "c3") for i in ("ann", "ben") for k in ("k1", "k2")
        )
    ]
    columns = columns_from(rows)

    found = severity(columns)

    raw = [columns.score[columns.candidate == place].mean() for place in range(3)]
    np.testing.assert_allclose(found.adjusted, raw, atol=1e-12)


def test_severity_is_points_taken_off():
    rows = [(c, i, "k1", s - (i == "ben")) for c, s in (("c1", 3), ("c2", 5)) for i in ("ann", "ben")]

    found = severity(columns_from(rows))

    assert found.interviewers == ("ann", "ben")
    np.testing.assert_allclose(found.severities, [-0.5, 0.5], atol=1e-12)
    assert found.variance == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([("c1", "ann", "k1", 3), ("c2", "ann", "k1", 4)], "needs ratings of two interviewers"),
        (
            [("c1", "ann", "k1", 3), ("c2", "ben", "k1", 4)],
            "interviewers fall into groups without a candidate in common: ann; ben",
        ),
        (
            [(c, i, k, 3) for c in ("c1", "c2", "c3") for i, k in (("ann", "k1"), ("ben", "k2"))],
            "severity cannot be told from the difficulty of criteria: interviewers need to rate criteria that others rate too",
        ),
    ],
)
def test_severity_that_cannot_be_estimated_says_why(rows, reason):
    for shrunken in (False, True):
        found = severity(columns_from(rows), shrunken=shrunken)
        assert (found.reason, found.severities, found.adjusted) == (reason, None, None)


def test_of_many_interviewers_without_a_candidate_in_common_the_first_few_are_named_and_the_others_counted():
    alone = [(f"c{n}", f"i{n}", "k1", 3) for n in range(300)]
    halves = [(f"c{n % 2}", f"i{n}", "k1", 3) for n in range(300)]

    assert severity(columns_from(alone)).reason.partition(": ")[2] == "i0; i1; i2; i3; i4; 295 more groups"
    assert severity(columns_from(halves)).reason.partition(": ")[2] == (
        "i0, i2, i4, i6, i8, 145 more; i1, i3, i5, i7, i9, 145 more"
    )
    assert severity(columns_from(alone[:5])).reason.partition(": ")[2] == "i0; i1; i2; i3; i4"


@pytest.mark.parametrize("apart", [0, 1, 2])
@pytest.mark.parametrize(
    ("people", "variance", "reason"),
    [
        (1, None, "no rating is left over to estimate error from"),
        (2, 0.0, "interviewers agree too closely to show an error"),
        (40, 0.0, "interviewers agree too closely to show an error"),
    ],
)
def test_what_shrinking_leaves_over_of_ratings_that_add_up_exactly_is_no_error(apart, people, variance, reason):
    rows = [(f"c{c}", f"i{i}", "k1", 1 + c % 3 + apart * (i == 1)) for c in range(people) for i in range(3)]

    for shrunken in (False, True):
        found = severity(columns_from(rows), shrunken=shrunken)

        assert (found.variance, found.errors, found.no_errors) == (variance, None, reason)


def test_more_interviewers_than_fit_are_refused():
    count = MOST_EFFECTS
    codes = np.arange(count, dtype=np.int32)

    def made(people):
        return RatingColumns(
            candidate=np.zeros(people, dtype=np.int32),
            interviewer=codes[:people],
            criterion=np.zeros(people, dtype=np.int16),
            score=np.ones(people),
            candidates=("c1",),
            interviewers=tuple(map(str, range(people))),
            criteria=("k1",),
        )

    assert severity(made(count)).reason == "more than 4,000 interviewers and criteria"
    assert severity(made(10)).reason == ""


def test_shrinkage_draws_towards_the_mean_and_most_those_with_few_ratings():
    random = np.random.default_rng(3)
    rows = [
        (f"c{c}", i, "k1", float(np.clip(round(3 + random.normal() - (i == "ben")), 1, 5)))
        for c in range(12)
        for i in ("ann", "ben")
    ]
    rows += [("c0", "cleo", "k1", 5.0)]
    columns = columns_from(rows)

    plain, shrunken = severity(columns), severity(columns, shrunken=True)

    ratio = np.abs(shrunken.severities / plain.severities)
    assert (ratio < 1).all()
    assert ratio[2] == ratio.min()


def test_shrinkage_agrees_with_the_balanced_analysis_of_variance():
    # On complete tables, restricted maximum likelihood is the analysis of variance: Shrout and Fleiss (1979).
    ratings = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
    columns = columns_from([(f"c{c}", f"i{i}", "k1", s) for c, row in enumerate(ratings) for i, s in enumerate(row)])
    between, within = 5.244444444444444, 1.01944444444444

    plain, shrunken = severity(columns), severity(columns, shrunken=True)

    assert shrunken.variance == pytest.approx(within, rel=1e-2)
    np.testing.assert_allclose(shrunken.severities, plain.severities * 6 * between / (6 * between + within), rtol=1e-3)


def test_interviewers_alike_are_all_of_mean_severity_when_shrunken():
    rows = [("c1", "ann", "k1", 3), ("c1", "ben", "k1", 4), ("c2", "ann", "k1", 4), ("c2", "ben", "k1", 3)]

    found = severity(columns_from(rows), shrunken=True)

    assert found.severities.tolist() == [0, 0]
    assert found.freedom == 2


def test_panels_that_fit_exactly_do_not_shrink():
    rows = [(c, i, "k1", s) for c in ("c1", "c2") for i, s in (("ann", 3), ("ben", 3))]

    assert severity(columns_from(rows), shrunken=True).severities.tolist() == [0, 0]


@pytest.mark.parametrize(
    "changes", [{}, {"candidates": 10, "each": 3}, {"seats": 1, "again": True}, {"severity": 0.1}], ids=str
)
def test_two_errors_either_side_of_a_severity_hold_the_truth_about_as_often_as_they_say(changes):
    # Interviewers' views of a candidate count: errors of single ratings alone held nine in ten, shrunken ones three in four.
    random = np.random.default_rng(13)
    found = [severities_cover(random, USUAL | changes) for _ in range(60)]

    for which in found[0]:
        held = np.concatenate([one[which] for one in found])
        assert len(held) >= 240
        # Of one panel they hold or fail together, so by more than three standard errors of so many.
        assert 0.91 <= held.mean() <= 1


def test_interviewers_who_see_candidates_their_own_way_are_less_surely_severe():
    # The same ratings; in the second panel one interviewer is above the other on one candidate's criteria, below on the other's.
    alike = [(c, i, k, 3 + (k == i)) for c in range(4) for i in range(2) for k in range(2)]
    apart = [(c, i, k, 3 + (c % 2 == i)) for c in range(4) for i in range(2) for k in range(2)]
    chance, views = severity(columns_from(alike)), severity(columns_from(apart))

    assert chance.severities.tolist() == pytest.approx([0, 0])
    assert views.severities.tolist() == pytest.approx([0, 0])
    assert views.errors[0] > 1.5 * chance.errors[0]


def test_interviewers_shrunken_to_nothing_are_not_thereby_known():
    rows = [(0, 0, 0, 3.0), (0, 1, 0, 4.0), (1, 0, 0, 4.0), (1, 1, 0, 3.0), (2, 0, 0, 2.0), (2, 1, 0, 3.0)]

    found = severity(columns_from(rows), shrunken=True)

    assert found.severities.tolist() == [0, 0]
    assert (found.errors > 0.1).all()


# Uncertainty


@pytest.mark.parametrize(
    "changes",
    [{}, {"fixed": True}, {"candidates": 4, "pool": 10}, {"seats": 1, "again": True}, {"candidates": 10, "each": 3}],
)
def test_intervals_hold_the_truth_about_as_often_as_they_say(changes):
    random = np.random.default_rng(11)
    found = [covers(random, USUAL | changes) for _ in range(150)]

    for which in (0, 1):
        held = [each[which] for each in found if each[which] is not None]
        assert len(held) > 120
        # 0.95 less and plus about three standard errors of 150 panels.
        assert 0.89 <= sum(held) / len(held) <= 1


def test_intervals_of_two_candidates_and_two_interviewers_hold_the_truth():
    random = np.random.default_rng(12)
    found = [covers(random, CROSSED) for _ in range(600)]

    for which in (0, 1):
        held = [each[which] for each in found if each[which] is not None]
        assert len(held) == 600
        # 0.95 less about three standard errors of 600 panels.
        assert sum(held) / len(held) >= 0.923


def test_one_interviewer_a_round_with_nothing_in_common_is_not_estimable():
    rows, true, _ = panel_rows(np.random.default_rng(1), USUAL | {"seats": 1})
    rule = rule_of(plan({"work": {f"k{n}": 1 for n in range(true.shape[1])}}, floors=NO_FLOORS))
    columns = RatingColumns.from_ids(
        candidate=[f"c{int(c)}" for c in rows[:, 0]],
        interviewer=[f"i{int(i)}" for i in rows[:, 1]],
        criterion=[f"k{int(k)}" for k in rows[:, 2]],
        score=np.clip(np.round(rows[:, 3]), 1, 5),
    )

    found = uncertainty(score_columns(rule, columns))
    difference = found.difference("c0", "c1")

    reason = "not estimable from this panel: no criterion was rated by two interviewers of one candidate"
    assert {
        found.severity.reason,
        found.view.reason,
        found.chance.reason,
        found.composite("c0").reason,
        difference.words,
    } == {reason}
    assert (found.standard_error("c0"), difference.error, difference.separated) == (None, None, None)
    assert difference.estimate.value is not None


def panel_of(scores, **options):
    """Return the uncertainty of {candidate: {interviewer: {criterion: score}}}."""
    criteria = sorted({k for people in scores.values() for given_ in people.values() for k in given_})
    made = plan({"work": dict.fromkeys(criteria, 1)}, floors=NO_FLOORS)
    cards = [card(person, given_, candidate=c) for c, people in scores.items() for person, given_ in people.items()]
    return uncertainty(score_columns(made, columns_of(made, cards), **options))


def both(first, second):
    return {"ann": dict(zip("ab", first, strict=True)), "ben": dict(zip("ab", second, strict=True))}


def test_variances_by_hand():
    # Within cells Ann is 1, 1, 1, 3 ahead of Ben; candidates' mean leads are 1 and 2.
    found = panel_of({"c-1": both((4, 4), (3, 3)), "c-2": both((4, 5), (3, 2))})

    # Halves of squared leads: in all 6; of the mean lead 1.5, 4.5; of candidates beyond that .5; left over 1.
    assert found.sums.squares.tolist() == pytest.approx([4.5, 0.5, 1.0])
    assert found.sums.freedoms.tolist() == [1, 1, 2]
    assert found.chance.value == pytest.approx(0.5)
    # A candidate's mean lead holds twice the variance of views and of chance of one criterion: 0.5 = 2 x view + chance.
    assert found.view.value == pytest.approx(0.0)
    assert found.severity.value == pytest.approx((4.5 - 0.5) / 4)


def test_severity_cancels_between_candidates_whom_the_same_people_rated():
    found = panel_of({"c-1": both((4, 4), (3, 3)), "c-2": both((4, 5), (3, 2))})

    # Each interviewer has half a composite's weight; a single rating a quarter.
    error = math.sqrt(0.5 * (1.0 + 0.0) + 4 * 0.0625 * 0.5)
    assert found.standard_error("c-1") == pytest.approx(error)
    assert found.difference("c-1", "c-2").error == pytest.approx(math.sqrt(2 * 4 * 0.0625 * 0.5))
    assert found.difference("c-1", "c-2").estimate.value == pytest.approx(0.0)
    assert found.difference("c-1", "c-2").words == "this evidence does not separate c-1 and c-2"


def test_errors_follow_from_variances_shown_where_one_came_out_below_zero():
    # Ann is 1, -1, 1, -1 ahead of Ben: mean leads 0 and 0, so interviewers and views show less than chance does, and all
    # three sums are witnesses of chance: 2 over 1 + 1 + 2 degrees of freedom.
    found = panel_of({"c-1": both((4, 3), (3, 4)), "c-2": both((4, 2), (3, 3))})

    assert found.sums.squares.tolist() == pytest.approx([0.0, 0.0, 2.0])
    assert [each.value for each in (found.severity, found.view, found.chance)] == pytest.approx([0.0, 0.0, 0.5])
    assert found.standard_error("c-1") == pytest.approx(math.sqrt(4 * 0.0625 * 0.5))
    assert found.difference("c-1", "c-2").error == pytest.approx(math.sqrt(2 * 4 * 0.0625 * 0.5))
    assert found.difference("c-1", "c-2").estimate.freedom == 4


def test_severity_is_set_against_the_view_shown_not_one_below_zero():
    # Ann is 2, 0, 2, 0 ahead of Ben: mean leads 1 and 1, so views come out at -0.5 and are shown as 0.
    found = panel_of({"c-1": both((4, 3), (2, 3)), "c-2": both((4, 2), (2, 2))})

    assert found.sums.squares.tolist() == pytest.approx([2.0, 0.0, 2.0])
    # What views leave is one more witness of chance: 0 + 2 over 1 + 2 degrees of freedom. A sum of interviewers holds four
    # times their variance and chance once: 2 = 4 x severity + 2/3.
    third = 1 / 3
    assert [each.value for each in (found.severity, found.view, found.chance)] == pytest.approx([third, 0.0, 2 * third])
    assert found.standard_error("c-1") == pytest.approx(math.sqrt(0.5 * third + 4 * 0.0625 * 2 * third))


def test_severity_below_zero_leaves_its_sum_to_views():
    # Ann is 2, 2, -2, -1 ahead of Ben: mean leads 2 and -1.5 come from views, and interviewers show less than those.
    found = panel_of({"c-1": both((4, 4), (2, 2)), "c-2": both((2, 3), (4, 4))})

    assert found.sums.squares.tolist() == pytest.approx([0.125, 6.125, 0.25])
    # Chance: 0.25 over 2. Two candidates hold views twice and chance once each: 0.125 + 6.125 = 4 x view + 2 x chance.
    chance, view = 0.125, (6.25 - 0.25) / 4
    assert [each.value for each in (found.severity, found.view, found.chance)] == pytest.approx([0.0, view, chance])
    assert found.difference("c-1", "c-2").error == pytest.approx(math.sqrt(view + 2 * 4 * 0.0625 * chance))
    assert found.difference("c-1", "c-2").estimate.freedom == pytest.approx(2)


def test_severities_that_part_two_candidates_are_as_sure_as_they_came_out():
    # Ann and Ben see the first candidate, Cas and Dan the second, and all four the third.
    pairs = {"c-1": ("ann", "ben"), "c-2": ("cas", "dan"), "c-3": ("ann", "ben", "cas", "dan")}
    scores = {
        c: {i: dict(zip("ab", (2 + n, 2 + n + (c == "c-1")), strict=True)) for n, i in enumerate(p)}
        for c, p in pairs.items()
    }
    found = panel_of(scores)
    load = found.looks.load_of_two(0, 1, np.array([0.5, 0.5]))
    level = found.looks.load_of_one(2, np.array([0.5, 0.5]))

    assert load.people.tolist() == [0.5, 0.5, -0.5, -0.5]
    assert load.parts[0] == pytest.approx(1.0)
    # Of the difference all is a contrast of the four, of the third candidate's composite nothing.
    assert ((found.sums.contrasts @ load.people) ** 2).sum() == pytest.approx(1.0)
    assert ((found.sums.contrasts @ level.people) ** 2).sum() == pytest.approx(0.0)
    assert found.difference("c-1", "c-2").estimate.freedom > found.composite("c-3").freedom


def most_likely(ratings):
    """Return the variances that make what interviewers disagree on most likely, none below 0; (candidates, criteria, people)."""
    candidates, criteria, people = ratings.shape
    # Within a cell of one candidate and criterion only contrasts of interviewers tell.
    contrasts = np.linalg.svd(np.eye(people) - 1 / people)[0][:, :-1].T
    told = (ratings @ contrasts.T).ravel()
    same = np.eye(people - 1)
    shares = [
        np.kron(np.ones((candidates * criteria,) * 2), same),
        np.kron(np.kron(np.eye(candidates), np.ones((criteria, criteria))), same),
        np.eye(len(told)),
    ]

    def unlikelihood(variances):
        spread = sum(variance * share for variance, share in zip(variances, shares, strict=True))
        return np.linalg.slogdet(spread)[1] + told @ np.linalg.solve(spread, told)

    starts = [(1.0, 1.0, 1.0), (0.0, 1.0, 1.0), (1.0, 0.0, 1.0), (0.0, 0.0, 1.0)]
    bounds = [(0, None), (0, None), (1e-6, None)]
    tries = [minimize(unlikelihood, start, bounds=bounds, tol=1e-12) for start in starts]
    return min(tries, key=lambda found: found.fun).x


@pytest.mark.parametrize("seed", range(12))
def test_variances_of_a_balanced_panel_are_those_of_restricted_maximum_likelihood(seed):
    random = np.random.default_rng(seed)
    ratings = random.normal(0, 1, (3, 2, 3)) + random.normal(0, random.choice([0, 1]), 3)
    ratings += random.normal(0, random.choice([0, 1]), (3, 1, 3))
    ratings = (2 * ratings).round() + 20
    columns = columns_from([(f"c-{c}", f"i-{i}", "ab"[k], score) for (c, k, i), score in np.ndenumerate(ratings)])
    rule = attrs.evolve(rule_of(plan({"work": {"a": 1, "b": 1}}, floors=NO_FLOORS)), lowest=0, highest=40)

    found = Sums.of(Looks.of(score_columns(rule, columns)))

    assert found.components == pytest.approx(most_likely(ratings), abs=5e-3)


@pytest.mark.parametrize(("most", "refused"), [(4, False), (3, True)])
def test_more_ratings_than_are_compared_have_no_error(monkeypatch, most, refused):
    monkeypatch.setattr("hirekit.scoring.precision.disagreement.MOST_LOOKS", most)

    reason = panel_of({"c-1": both((4, 4), (3, 2))}).composite("c-1").reason

    assert (reason == f"not estimable from this panel: more than {most} ratings to compare") is refused


def test_evidence_separates_candidates_far_apart():
    scores = {f"c-{n}": both((low, low), (low, low + (n == 0))) for n, low in enumerate([1, 1, 5, 5, 5])}

    found = panel_of(scores).difference("c-1", "c-4")

    assert (found.separated, found.words) == (True, "this evidence separates c-1 and c-4")
    assert found.estimate.high < 0


def test_candidates_without_common_criteria_are_not_compared():
    found = panel_of({"c-1": {"ann": {"a": 3}, "ben": {"a": 4}}, "c-2": {"ann": {"b": 3}, "ben": {"b": 5}}}).difference(
        "c-1", "c-2"
    )

    assert found.words == "the two were not assessed on any criterion in common"
    assert (found.error, found.separated, found.estimate.value) == (None, None, None)


@given(st.data())
def test_interviewers_who_agree_but_for_severity_show_no_error_of_those_whom_they_share(data):
    # Severity cancels between two candidates whom all rated on everything, and nothing else is left: not even rounding.
    points = st.lists(st.integers(0, 2), min_size=2, max_size=3)
    taken_off = data.draw(points)
    shown = data.draw(st.lists(st.lists(st.integers(3, 5), min_size=3, max_size=3), min_size=3, max_size=4))
    rows = [
        (f"c-{c}", f"i-{i}", criterion, score - off)
        for c, scores in enumerate(shown)
        for i, off in enumerate(taken_off)
        for criterion, score in zip("abc", scores, strict=True)
        if c < 2 or data.draw(st.booleans())
    ]
    made = plan({"work": {"a": 1, "b": 2, "c": 3}}, floors=NO_FLOORS)

    found = uncertainty(score_columns(made, columns_from(rows))).difference("c-0", "c-1")

    assert found.error is None
    assert found.estimate.reason.endswith("interviewers of one candidate agree too closely to show an error")


def test_perfect_agreement_shows_no_error():
    found = panel_of({"c-1": both((4, 4), (4, 4)), "c-2": both((3, 2), (3, 2))})

    assert (
        found.composite("c-1").reason
        == "not estimable from this panel: interviewers of one candidate agree too closely to show an error"
    )
    assert found.chance.value == 0.0


def test_a_single_criterion_shared_leaves_views_and_chance_together():
    found = panel_of({"c-1": {"ann": {"a": 3}, "ben": {"a": 4}}, "c-2": {"ann": {"a": 3}, "ben": {"a": 5}}})

    assert (
        found.view.reason
        == found.chance.reason
        == "not estimable from this panel: its effect cannot be told from the others'"
    )
    assert found.severity.value is not None
    assert found.standard_error("c-1") is not None


def test_no_composite_has_no_error():
    made = plan({"work": {"a": 1, "b": 1}})
    cards = [card("ann", {"a": 3}), card("ben", {"a": 4}), card("ann", {"a": 3, "b": 2}, candidate="c-2")]

    found = uncertainty(score_columns(made, columns_of(made, cards)))

    assert found.composite("c-1").reason == "there is no composite"
    assert found.standard_error("c-1") is None
    for work in (found.composite, found.standard_error, lambda other: found.difference("c-2", other)):
        with pytest.raises(KeyError):
            work("c-9")


@given(scored_panels(floors=NO_FLOORS))
def test_errors_are_never_negative_nor_undefined_without_reason(panel):
    found = uncertainty(score_columns(panel.plan, columns_of(panel.plan, panel.cards)))

    for id in found.scores.candidates:
        estimate = found.composite(id)
        assert (estimate.low is None) == bool(estimate.reason)
        if estimate.low is not None:
            assert estimate.low <= estimate.value <= estimate.high
    for variance in (found.severity, found.view, found.chance):
        assert (variance.value is None) == bool(variance.reason)
        assert variance.value is None or variance.value >= 0


def test_without_severities_nothing_is_left_over_either():
    assert (severity(columns_from([(0, 0, 0, 3.0)])).freedom, severity(columns_from([(0, 0, 0, 3.0)])).severities) == (
        0,
        None,
    )


@pytest.mark.parametrize(("most", "refused"), [(3, False), (2, True)])
def test_more_effects_than_are_fitted_are_refused(monkeypatch, most, refused):
    monkeypatch.setattr("hirekit.scoring.raters.severities.MOST_EFFECTS", most)

    found = severity(columns_from([(0, 0, 0, 3.0), (0, 1, 0, 4.0), (1, 0, 0, 2.0), (1, 1, 0, 2.0)]))

    assert (found.reason == f"more than {most} interviewers and criteria") is refused


def test_interviewers_who_differ_by_less_than_chance_are_shrunken_to_nothing():
    rows = [(0, 0, 0, 3.0), (0, 1, 0, 4.0), (1, 0, 0, 4.0), (1, 1, 0, 3.0), (2, 0, 0, 2.0), (2, 1, 0, 3.0)]

    assert severity(columns_from(rows)).severities.tolist() != [0.0, 0.0]
    assert severity(columns_from(rows), shrunken=True).severities.tolist() == [0.0, 0.0]


def test_ratings_that_are_all_the_same_have_severities_of_nothing():
    same = columns_from([(c, i, 0, 3.0) for c in range(3) for i in range(2)])

    found = severity(same, shrunken=True)

    assert (found.severities.tolist(), found.variance) == ([0.0, 0.0], 0.0)


def by_eigenvalues(monkeypatch, columns):
    """Return severity as it is solved where a contrast is in doubt."""
    with monkeypatch.context() as patched:
        patched.setattr("hirekit.scoring.raters.severities.inverse_on_contrasts", lambda *_, **__: None)
        return severity(columns)


@pytest.mark.parametrize("people", [2, 5, 40])
def test_cholesky_and_eigenvalues_give_the_same_severities(people, monkeypatch):
    random = np.random.default_rng(people)
    rows = [
        (f"c-{c}", f"i-{i}", f"k-{k}", int(random.integers(1, 6)))
        for c in range(3 * people)
        for i in random.choice(people, 2, replace=False)
        for k in random.choice(4, 3, replace=False)
    ]
    columns = columns_from(rows)

    one, other = severity(columns), by_eigenvalues(monkeypatch, columns)

    for name in ("severities", "errors", "adjusted", "adjusted_errors", "difficulties"):
        np.testing.assert_allclose(getattr(one, name), getattr(other, name), atol=1e-9)
    assert one.variance == pytest.approx(other.variance)
    assert (one.freedom, one.no_errors) == (other.freedom, other.no_errors)


@given(ROWS)
def test_whoever_solves_them_what_cannot_be_told_is_refused_alike(rows):
    columns = columns_from(rows)
    with pytest.MonkeyPatch.context() as patched:
        other = by_eigenvalues(patched, columns)
    one = severity(columns)

    assert (one.reason, one.no_errors, one.freedom) == (other.reason, other.no_errors, other.freedom)
    if not one.reason:
        np.testing.assert_allclose(one.severities, other.severities, atol=1e-8)


@pytest.mark.parametrize("size", [2, 3, 30])
def test_the_inverse_on_contrasts_is_moore_and_penroses(size):
    random = np.random.default_rng(size)
    links = random.integers(0, 3, (size, size)) + 1.0
    links = np.triu(links, 1) + np.triu(links, 1).T
    matrix = np.diag(links.sum(axis=0)) - links

    np.testing.assert_allclose(inverse_on_contrasts(matrix, rounding=1e-9), np.linalg.pinv(matrix), atol=1e-12)


def test_equations_that_leave_more_open_are_in_doubt():
    pair = np.array([[1.0, -1.0], [-1.0, 1.0]])

    assert inverse_on_contrasts(np.kron(np.eye(2), pair), rounding=1e-9) is None
    assert inverse_on_contrasts(1e-13 * pair, rounding=1e-9) is None
