"""Sums of squares of interviewers, their views and single ratings, taken by themselves: which are pooled, and how sure they make errors."""

import math

import numpy as np
import pytest

from hirekit.scoring.precision.disagreement import Sums
from hirekit.scoring.precision.looks import Load
from hirekit.scoring.precision.reach import freedom_of

# Two interviewers who rated two candidates on four criteria each: a balanced design, its sums expected to hold these of each variance.
EXPECTED = np.array([[4.0, 2.0, 1.0], [0.0, 2.0, 1.0], [0.0, 0.0, 6.0]])


def sums(squares):
    half = math.sqrt(0.5)
    return Sums(
        squares=np.array(squares),
        freedoms=np.array([1.0, 1.0, 6.0]),
        expected=EXPECTED,
        contrasts=np.array([[half, -half]]),
    )


def test_a_variance_of_exactly_nothing_is_shown_and_its_sum_is_not_pooled():
    found = sums([13.0, 1.0, 6.0])

    assert found.components.tolist() == [3.0, 0.0, 1.0]
    assert found.pooled.freedoms.tolist() == [1.0, 1.0, 6.0]


def test_a_variance_below_nothing_is_nothing_and_its_sum_is_pooled_with_the_next():
    found = sums([13.0, 0.3, 6.7])

    # Views and chance together: 7.0 of 7 degrees of freedom; interviewers 13 = 4 x severity + 1 x chance.
    assert found.components.tolist() == pytest.approx([3.0, 0.0, 1.0])
    assert found.pooled.freedoms.tolist() == [1.0, 7.0]


@pytest.mark.parametrize("unit", [1e-8, 1.0, 1e8])
def test_errors_are_in_the_unit_of_the_ratings_however_small_it_is(unit):
    load = Load(np.array([0.5, 0.5, 0.25]), np.array([0.5, 0.5]))

    error, reason = sums(unit**2 * np.array([17.0, 5.0, 6.0])).error(load)

    # Severity 3, views 2, chance 1.
    assert (error, reason) == (pytest.approx(unit * math.sqrt(0.5 * 3 + 0.5 * 2 + 0.25)), "")


def test_what_a_load_has_in_common_with_the_contrasts_counts_as_it_came_out_and_only_the_rest_is_unsure():
    found = sums([17.0, 5.0, 6.0])
    load = Load(np.array([1.0, 1.0, 0.25]), np.array([1.0, 0.0]))
    # Of the one interviewer half is the difference from the other, which is known, and half the level of both, which is not.
    level = np.array([0.5, 1.0, 0.25])
    terms = np.linalg.solve(EXPECTED.T, level) * found.squares

    expected = freedom_of(terms, found.freedoms, known=0.5 * 3, confidence=0.95)

    assert found.freedom(load, confidence=0.95) == pytest.approx(expected)
    assert expected < found.freedoms.sum()
