"""The reliability of a weighted composite, from that of its criteria."""

import attrs
import numpy as np
import pytest
from scoring_examples import NO_FLOORS, plan

from hirekit.scoring import RatingColumns, score_columns
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.reliability.composites import composite_reliability, reliability_of_composites
from hirekit.scoring.reliability.intraclass import intraclass


def mosier(weights, covariances, reliabilities):
    return composite_reliability(
        weights=np.array(weights, dtype=float),
        covariances=np.array(covariances, dtype=float),
        reliabilities=np.array(reliabilities, dtype=float),
    )


def test_a_composite_of_parallel_criteria_follows_spearman_and_brown():
    # Two criteria of variance 1 and reliability .6 that measure the same thing correlate at .6.
    assert mosier([1, 1], [[1, 0.6], [0.6, 1]], [0.6, 0.6]).value == pytest.approx(2 * 0.6 / (1 + 0.6))


def test_the_reliability_of_a_composite_by_hand():
    # Error 9 x 4 x .2 + 1 x 1 x .5 = 7.7 of a variance 9 x 4 + 1 + 2 x 3 x .5 = 40.
    assert mosier([3, 1], [[4, 0.5], [0.5, 1]], [0.8, 0.5]).value == pytest.approx(1 - 7.7 / 40)
    assert mosier([30, 10], [[4, 0.5], [0.5, 1]], [0.8, 0.5]).value == pytest.approx(1 - 7.7 / 40)


@pytest.mark.parametrize("unit", [1e-13, 1, 1e13])
def test_the_reliability_of_a_composite_has_no_unit(unit):
    assert mosier([1, 1], np.eye(2) * unit**2, [0.6, 0.8]).value == pytest.approx(0.7)


@pytest.mark.parametrize("reliability", [0, 1])
def test_a_composite_of_one_criterion_is_as_reliable_as_it(reliability):
    assert mosier([2], [[3]], [reliability]).value == reliability


@pytest.mark.parametrize("reliability", [-0.01, 1.01])
def test_reliabilities_are_shares(reliability):
    with pytest.raises(ValueError, match=rf"^reliabilities\[1\]: must be a number from 0 to 1, not {reliability}$"):
        mosier([1, 1], [[1, 0], [0, 1]], [0.5, reliability])


@pytest.mark.parametrize("covariances", [[[0, 0], [0, 0]], [[1, -1], [-1, 1]]])
def test_composites_that_do_not_differ_have_no_reliability(covariances):
    assert mosier([1, 1], covariances, [0.5, 0.5]) == undefined("the composites of candidates do not differ")


@pytest.mark.parametrize("correlation", [-0.7, -0.999])
def test_a_reliability_below_0_is_given_as_it_comes_and_says_what_it_means(correlation):
    # Error .4 + .4 of a variance 2 + 2 x correlation: below 0 from a correlation of -.6 on.
    assert mosier([1, 1], [[1, -0.59], [-0.59, 1]], [0.6, 0.6]) == Estimate(pytest.approx(1 - 0.8 / 0.82))

    found = mosier([1, 1], [[1, correlation], [correlation, 1]], [0.6, 0.6])

    assert found.value == pytest.approx(1 - 0.8 / (2 + 2 * correlation))
    assert found.reason == (
        "below 0: errors come to more than composites differ, so these composites tell no candidates apart"
    )


def test_a_reliability_of_exactly_0_needs_no_reason():
    assert mosier([1, 1], [[1, -0.5], [-0.5, 1]], [0.5, 0.5]) == Estimate(0.0)


def crossed(scores, *, weights=(1, 3, 0)):
    """Return the scores of a panel where the first two criteria carry weight, from {candidate: {interviewer: scores}}."""
    names = ("framing", "delivery", "extra")
    rows = [
        (c, i, k, s)
        for c, people in scores.items()
        for i, given in people.items()
        for k, s in zip(names, given, strict=False)
    ]
    candidate, interviewer, criterion, score = zip(*rows, strict=True)
    columns = RatingColumns.from_ids(candidate=candidate, interviewer=interviewer, criterion=criterion, score=score)
    made = plan({"work": dict(zip(names, weights, strict=True))}, floors=NO_FLOORS)
    return score_columns(made, columns)


PANEL = {
    "c-1": {"ann": (1, 2, 1), "ben": (2, 2, 5)},
    "c-2": {"ann": (3, 3, 2), "ben": (3, 4, 2)},
    "c-3": {"ann": (5, 3, None), "ben": (4, 5, None)},
}


def test_the_composite_of_a_panel_takes_the_fitting_reliability_of_each_criterion():
    framing = np.array([[1, 2], [3, 3], [5, 4]], dtype=float)
    delivery = np.array([[2, 2], [3, 4], [3, 5]], dtype=float)
    means = np.stack([framing.mean(axis=1), delivery.mean(axis=1)])
    each = [intraclass(ratings).forms["ICC(A,k)"].value for ratings in (framing, delivery)]
    shares = np.array([0.25, 0.75])
    error = (shares**2 * means.var(axis=1, ddof=1) * (1 - np.array(each))).sum()

    found = reliability_of_composites(crossed(PANEL))

    assert found.value == pytest.approx(1 - error / (shares @ means).var(ddof=1))


def test_a_criterion_that_only_confuses_counts_as_unreliable():
    noise = {
        "c-1": {"ann": (1,), "ben": (5,)},
        "c-2": {"ann": (3,), "ben": (4,)},
        "c-3": {"ann": (1,), "ben": (4,)},
    }

    assert reliability_of_composites(crossed(noise, weights=(1, 0, 0))).value == 0


def test_only_candidates_assessed_on_all_that_carries_weight_count():
    gap = PANEL | {"c-3": {"ann": (5, None), "ben": (4, None)}}
    alone = {"c-1": PANEL["c-1"], "c-2": {"ann": (3, None), "ben": (3, None)}}

    assert reliability_of_composites(crossed(gap)).value is not None
    assert reliability_of_composites(crossed(alone)).reason == (
        "fewer than two candidates were assessed on every criterion that carries weight"
    )


def test_the_reliability_of_a_composite_says_what_it_lacks():
    single = {candidate: {"ann": people["ann"]} for candidate, people in PANEL.items()}

    assert reliability_of_composites(crossed(single)).reason == (
        "framing: needs at least two candidates and two interviewers"
    )
    assert reliability_of_composites(attrs.evolve(crossed(PANEL), columns=None)).reason == (
        "needs the ratings themselves, not their sums"
    )
