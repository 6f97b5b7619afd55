"""How far intervals reach whose variance is put together from several sums of squares."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.special import stdtr, stdtrit

from hirekit.scoring.precision.reach import freedom_of

FREEDOMS = st.integers(1, 40)
PARTS = st.floats(0.01, 10)
CONFIDENCES = st.sampled_from([0.5, 0.8, 0.9, 0.95, 0.99])


def freedom(*sums, confidence=0.95):
    """Return the degrees of freedom of sums given as (part, freedom)."""
    parts, freedoms = map(np.array, zip(*sums, strict=True))
    return freedom_of(parts.astype(float), freedoms.astype(float), confidence=confidence)


def reach(*sums, confidence=0.95):
    """Return how many standard errors the interval reaches."""
    return float(stdtrit(freedom(*sums, confidence=confidence), (1 + confidence) / 2))


def within(distance, one, other, turn):
    """Return how often the sum of two of Student's t, weighed by sine and cosine, lies within a distance, by integration."""

    def of(value):
        first = math.gamma((one + 1) / 2) / math.sqrt(one * math.pi) / math.gamma(one / 2)
        first *= (1 + value * value / one) ** (-(one + 1) / 2)
        ends = [(end - value * math.sin(turn)) / math.cos(turn) for end in (-distance, distance)]
        return first * float(stdtr(other, ends[1]) - stdtr(other, ends[0]))

    return quad(of, -math.inf, math.inf, limit=400)[0]


@given(FREEDOMS, PARTS, CONFIDENCES)
def test_one_sum_is_student_s_t(count, part, confidence):
    assert freedom((part, count), confidence=confidence) == count
    assert freedom((part, count), (1e-12 * part, 1), confidence=confidence) == count


@pytest.mark.parametrize(("one", "other"), [(1, 1), (1, 15), (2, 4), (6, 6), (6, 24), (8, 12)])
@pytest.mark.parametrize("degrees", [15, 30, 45, 75])
@pytest.mark.parametrize("confidence", [0.5, 0.95])
def test_two_sums_are_the_distribution_of_behrens_and_fisher(one, other, degrees, confidence):
    turn = math.radians(degrees)

    found = reach((math.sin(turn) ** 2, one), (math.cos(turn) ** 2, other), confidence=confidence)

    assert within(found, one, other, turn) == pytest.approx(confidence, abs=2e-4)


@given(st.lists(st.tuples(PARTS, FREEDOMS), min_size=2, max_size=3), CONFIDENCES)
def test_several_sums_reach_at_least_as_far_as_their_freedoms_together(sums, confidence):
    together = sum(count for _, count in sums)

    assert 0 < freedom(*sums, confidence=confidence) <= together


@given(st.lists(st.tuples(PARTS, FREEDOMS), min_size=1, max_size=3), st.floats(0.001, 1000))
def test_the_unit_of_the_scale_does_not_matter(sums, unit):
    scaled = [(part * unit, count) for part, count in sums]

    assert freedom(*scaled) == pytest.approx(freedom(*sums), rel=1e-6)


@pytest.mark.parametrize("unit", [1e-12, 1e12])
def test_the_unit_of_what_is_known_does_not_matter_either(unit):
    parts, freedoms = np.array([0.4, 1e-12]), np.array([2.0, 30.0])

    found = freedom_of(unit * parts, freedoms, known=unit * 0.6, confidence=0.95)

    assert found == pytest.approx(freedom_of(parts, freedoms, known=0.6, confidence=0.95), rel=1e-9)
    assert freedom_of(unit * parts, freedoms, known=unit * 1e-12, confidence=0.95) == 2


def test_the_order_of_sums_does_not_matter():
    assert freedom((1, 2), (0.5, 9)) == pytest.approx(freedom((0.5, 9), (1, 2)), rel=1e-9)


def test_more_freedom_never_reaches_farther():
    reaches = [reach((0.5, 1), (0.5, count)) for count in (1, 2, 4, 8, 16)]

    assert reaches == sorted(reaches, reverse=True)


def test_a_sum_that_is_taken_off_leaves_less_sure_what_is_left():
    assert reach((3, 8), (-2, 8)) > reach((1, 8)) > reach((3, 80), (-2, 80)) > reach((1, 160))


def test_what_draws_make_nothing_of_reaches_as_far_as_all_freedoms_together():
    # Of a difference of two like sums half is below 0, so three times in ten the error is nothing at all.
    assert freedom((1.0, 30), (-0.999, 30), confidence=0.3) == 60


@given(st.lists(st.tuples(PARTS, FREEDOMS), min_size=1, max_size=3), PARTS)
def test_what_is_known_whatever_the_sums_are_makes_an_interval_surer(sums, known):
    parts, freedoms = map(np.array, zip(*sums, strict=True))

    surer = freedom_of(parts, freedoms.astype(float), known=known, confidence=0.95)

    assert freedom(*sums) - 1e-6 <= surer <= freedoms.sum()


def test_draws_beside_what_is_known_agree_with_draws_at_random():
    random = np.random.default_rng(4)
    variances = 0.6 + 0.4 * 2 / random.chisquare(2, 400_000)
    errors = np.abs(random.normal(size=400_000) * np.sqrt(variances))
    found = freedom_of(np.array([0.4, 0.0]), np.array([2.0, 30.0]), known=0.6, confidence=0.95)

    assert (errors <= stdtrit(found, 0.975)).mean() == pytest.approx(0.95, abs=0.0015)


def test_draws_of_three_sums_agree_with_draws_at_random():
    random = np.random.default_rng(3)
    sums = [(0.5, 1), (0.3, 4), (0.2, 15)]
    variances = sum(part * count / random.chisquare(count, 400_000) for part, count in sums)
    errors = np.abs(random.normal(size=400_000) * np.sqrt(variances))

    assert (errors <= reach(*sums)).mean() == pytest.approx(0.95, abs=0.0015)
