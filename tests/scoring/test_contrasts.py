"""Equations solved on contrasts: the Moore-Penrose inverse where there is no doubt, and nothing where eigenvalues decide."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.scoring.raters.contrasts import inverse_on_contrasts

ROUNDING = 1e-9


def equations(ties):
    """Return the equations of people who share so many ratings, from {(one, other): how many}."""
    people = 1 + max(max(pair) for pair in ties)
    made = np.zeros((people, people))
    for (one, other), weight in ties.items():
        made[one, other] -= weight
        made[other, one] -= weight
    return made - np.diag(made.sum(axis=1))


@given(st.integers(2, 7), st.data())
def test_people_tied_beyond_doubt_have_the_moore_penrose_inverse(people, data):
    weights = st.integers(1, 20)
    made = equations({pair: data.draw(weights) for pair in combinations(range(people), 2)})

    found = inverse_on_contrasts(made, rounding=ROUNDING)

    assert found == pytest.approx(np.linalg.pinv(made), abs=1e-12)


@pytest.mark.parametrize(
    ("ties", "rounding"),
    [
        # Two groups without a tie.
        ({(0, 1): 5, (2, 3): 5}, ROUNDING),
        # A tie a hundred-millionth of the others, though far above rounding.
        ({(0, 1): 1, (1, 2): 1e-8}, 1e-14),
        # A tie not so weak next to the others, but near rounding.
        ({(0, 1): 1, (1, 2): 1e-4}, 1e-6),
        # The same of few ratings.
        ({(0, 1): 1e-2, (1, 2): 1e-4}, 1e-6),
        # Nothing but rounding.
        ({(0, 1): 1e-7, (1, 2): 1e-7}, ROUNDING),
    ],
)
def test_a_contrast_in_doubt_is_left_to_eigenvalues(ties, rounding):
    assert inverse_on_contrasts(equations(ties), rounding=rounding) is None


def test_a_weak_tie_far_above_rounding_is_no_doubt():
    made = equations({(0, 1): 1, (1, 2): 1e-4})

    assert inverse_on_contrasts(made, rounding=1e-9) == pytest.approx(np.linalg.pinv(made), rel=1e-9)
