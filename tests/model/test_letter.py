"""Letters of feedback: bands, and what a letter may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.errors import InvalidData
from hirekit.model.letter import BANDS, LONGEST_CLOSING, LONGEST_REMARK, Letter, Remark, band


@pytest.mark.parametrize(
    ("mean", "target", "where"),
    [(3.49, 4, "below"), (3.5, 4, "at"), (4.49, 4, "at"), (4.5, 4, "above"), (10 / 3, 3, "at"), (3.5 - 1e-12, 4, "at")],
)
def test_a_band_is_that_of_the_nearest_score(mean, target, where):
    assert band(mean, target) == where


@given(st.floats(1, 5), st.floats(0, 4), st.integers(1, 5))
def test_a_higher_mean_never_falls_to_a_lower_band(mean, more, target):
    assert BANDS.index(band(mean + more, target)) >= BANDS.index(band(mean, target))


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"candidate": "no slug"}, ("candidate",)),
        ({"closing": "x" * (LONGEST_CLOSING + 1)}, ("closing",)),
        ({"remarks": [Remark(criterion="a"), Remark(criterion="a")]}, ("remarks", 1)),
    ],
)
def test_each_rule_of_a_letter_is_told_apart(given, path):
    with pytest.raises(InvalidData) as refused:
        Letter(**{"candidate": "c-1", "remarks": [Remark(criterion="a", said="You did.")], **given})

    assert [problem.path for problem in refused.value.problems] == [path]


def test_a_remark_has_an_end():
    with pytest.raises(InvalidData, match="said: must have at most"):
        Remark(criterion="a", said="x" * (LONGEST_REMARK + 1))


def test_an_empty_remark_says_nothing():
    letter = Letter(
        candidate="c-1", remarks=[Remark(criterion="a", said=" \n"), Remark(criterion="b", said="You did.")]
    )

    assert [remark.criterion for remark in letter.written] == ["b"]
