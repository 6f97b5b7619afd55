"""Where rounding would decide, whole numbers and fractions do; what rounding alone put there is taken out."""

from fractions import Fraction

import attrs
import numpy as np
import pytest
from scoring_examples import NO_FLOORS, plan

from hirekit.model.evaluation import STANDINGS
from hirekit.scoring import RatingColumns, exactness, rule_of, score_columns
from hirekit.scoring.exactness import beyond_rounding, without_rounding


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3.0000000000000004, 3.0),
        (2.9999999999999996, 3.0),
        (3.123456789000001, 3.123456789),
        (10 / 3, 10 / 3),
        (3.00000000001, 3.00000000001),
        (0.9999999, 1.0),
        (5.0000001, 5.0),
    ],
)
def test_rounding_is_taken_from_beside_decimals_and_beyond_the_ends(value, expected):
    assert without_rounding(np.array([value]), (1, 5)).tolist() == [expected]


@pytest.mark.parametrize(("part", "left"), [(2.0, 2.0), (-2.0, -2.0), (1e-11, 1e-11), (1e-13, 0.0), (-1e-13, 0.0)])
def test_what_is_no_more_than_rounding_of_the_whole_is_nothing(part, left):
    assert beyond_rounding(part, 1.0) == left
    assert beyond_rounding(part * 1e20, 1e20) == left * 1e20


@pytest.mark.parametrize(("apart", "standing"), [(0, "at or above the cut"), (Fraction(1, 10**12), "below the cut")])
def test_a_composite_that_floating_point_puts_below_its_cut_reaches_it(apart, standing):
    rule = rule_of(plan({"work": {"framing": 1, "delivery": 2}}, floors=NO_FLOORS))
    columns = RatingColumns.from_ids(
        candidate=["c-1"] * 6,
        interviewer=["ann", "ben", "cas"] * 2,
        criterion=["framing"] * 3 + ["delivery"] * 3,
        score=[1, 1, 1, 1, 2, 1],
    )

    found = score_columns(attrs.evolve(rule, cut=Fraction(11, 9) + apart), columns)

    assert found.composites[0] < 11 / 9
    assert STANDINGS[found.standing[0]] == standing


def test_sums_beyond_sixty_four_bits_are_as_exact_as_any_where_many_looks_make_them_so():
    found = exactness._weighted(np.array([[5.0, 3.0]]), 10**10, np.array([[1, 2]]), [10**10, 7])  # noqa: SLF001

    assert found.tolist() == [5 * 10**20 + 7 * 3 * 10**10 // 2]
