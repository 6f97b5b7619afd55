"""Equal numbers found by hashing: what a dictionary and a sort find, whatever shares a place of the table."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hirekit.scoring.ratings import coding, hashing
from hirekit.scoring.ratings.coding import coded
from hirekit.scoring.ratings.hashing import distinct, repeated

NUMBERS = st.lists(st.integers(0, 30) | st.integers(0, 2**63 - 1), max_size=60)
# One puts every small number into the first place of a table.
ALL_SHARE = (1,)


@pytest.fixture
def share_at_first(monkeypatch):
    monkeypatch.setattr(hashing, "MULTIPLIERS", ALL_SHARE + hashing.MULTIPLIERS)


@pytest.fixture
def always_share(monkeypatch):
    monkeypatch.setattr(hashing, "MULTIPLIERS", 2 * ALL_SHARE)


def of_distinct(numbers):
    first, codes = distinct([np.array(numbers, dtype=np.uint64)])
    return first.tolist(), codes.tolist()


@given(NUMBERS.filter(bool))
def test_distinct_numbers_stand_in_the_order_of_first_appearance(numbers):
    first = [numbers.index(number) for number in dict.fromkeys(numbers)]

    assert of_distinct(numbers) == (first, [first.index(numbers.index(number)) for number in numbers])


def test_texts_that_begin_alike_are_told_apart_by_what_follows():
    beginning, end = np.full(500, 7, dtype=np.uint64), np.arange(500, dtype=np.uint64)

    first, codes = distinct([beginning, end])

    assert first.tolist() == codes.tolist() == list(range(500))


@pytest.mark.usefixtures("share_at_first")
def test_numbers_that_share_a_place_are_told_apart_in_the_next_round():
    assert of_distinct([5, 6, 5, 7, 6, 5]) == ([0, 1, 3], [0, 1, 0, 2, 1, 0])


@pytest.mark.usefixtures("always_share")
def test_texts_that_share_a_place_in_every_round_are_left_to_a_dictionary(monkeypatch):
    monkeypatch.setattr(coding, "WORTH_PACKING", 0)
    words, codes = coded(["a", "b", "c", "a"])

    assert distinct([np.array([5, 6, 7], dtype=np.uint64)]) is None
    assert (words, codes.tolist()) == (("a", "b", "c"), [0, 1, 2, 0])


@given(NUMBERS)
@example([])
@example([0, 0])
@example([2**63 - 1, 0, 2**63 - 1])
def test_a_number_is_repeated_that_a_set_holds_once(numbers):
    assert repeated(np.array(numbers, dtype=np.int64)) is (len(set(numbers)) < len(numbers))


@pytest.mark.parametrize(
    "numbers",
    [[5, 6, 7], [5, 6, 5], [6, 5, 5], [5, 5], [5, 5, 6], [5, 5, 6, 7], [5, 8, 6, 7], [5, 6, 6, 7, 8]],
    ids=str,
)
@pytest.mark.parametrize("places", ["share_at_first", "always_share"])
def test_numbers_that_share_a_place_are_repeated_only_where_they_are_alike(numbers, places, request):
    request.getfixturevalue(places)

    assert repeated(np.array(numbers, dtype=np.int32)) is (len(set(numbers)) < len(numbers))


@pytest.mark.parametrize("again", [[], [12_345]], ids=["none", "one"])
def test_one_row_among_a_hundred_thousand_is_found(again):
    numbers = np.random.default_rng(4).permutation(np.append(np.arange(100_000), again)).astype(np.int32)

    assert repeated(numbers) is bool(again)
