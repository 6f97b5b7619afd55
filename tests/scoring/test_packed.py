"""Texts packed into numbers: the same words and codes as a dictionary gives, whatever the texts are made of."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hirekit.scoring.ratings import coding
from hirekit.scoring.ratings.coding import coded
from hirekit.scoring.ratings.packed import LONGEST, packed_array, packed_texts

# Short and of few letters, so that many are alike or begin alike: of one byte in arrays and one or two in lists, of up to four,
# and with zero bytes and half letters, which lists with them cannot be packed for.
LATIN, WIDE, ODD = (st.text(letters, max_size=20) for letters in ("abé", "abé\U0001f600", "ab\0\ud800é\U0001f600"))
TEXTS = st.one_of(*(st.lists(texts, min_size=1, max_size=30) for texts in (LATIN, WIDE, ODD | st.text(max_size=70))))


@pytest.fixture(autouse=True)
def _pack_short_columns(monkeypatch):
    monkeypatch.setattr(coding, "WORTH_PACKING", 0)


def by_dictionary(texts):
    words = list(dict.fromkeys(texts))
    return tuple(words), [words.index(text) for text in texts]


def answer(ids):
    words, codes = coded(ids)
    return words, codes.tolist()


@given(TEXTS)
@example(["", "a", "", "a\0", "a"])
@example(["a" * LONGEST, "a" * (LONGEST + 1), "a" * LONGEST])
@example(["12345678", "123456789", "12345678", "1234567"])
def test_lists_give_the_words_and_codes_of_a_dictionary(texts):
    assert answer(texts) == by_dictionary(texts)
    assert answer(np.array(texts, dtype=object)) == by_dictionary(texts)


@given(TEXTS)
@example(["ÿ", "Ā"])
@example(["Ā", "\0\1"])
@example(["\u0101a", "\u0105a"])
@example(["\0a", "a", "b" * 9, "b" * 8])
def test_arrays_give_the_words_and_codes_of_a_dictionary(texts):
    array = np.array(texts)

    assert answer(array) == by_dictionary(array.tolist())
    assert answer(array.astype(array.dtype.newbyteorder())) == by_dictionary(array.tolist())
    assert answer(np.repeat(array, 2)[::2]) == by_dictionary(array.tolist())


@pytest.mark.parametrize("letter", ["b", "\x01", "é", "Ā", "\U0001f600"])
def test_texts_that_differ_in_one_letter_or_in_length_are_told_apart(letter):
    texts = 2 * [
        *("a" * size for size in range(20)),
        *("a" * place + letter + "a" * (19 - place) for place in range(20)),
    ]

    assert answer(texts) == answer(np.array(texts)) == by_dictionary(texts)


@pytest.mark.parametrize("texts", [["a\0b"], ["\ud800"], ["a" * (LONGEST + 1)], []], ids=repr)
def test_what_cannot_be_packed_is_left_to_a_dictionary(texts):
    assert packed_texts(texts) is None
    assert answer(texts) == by_dictionary(texts)


@pytest.mark.parametrize("array", [np.array(["a" * (LONGEST + 1)]), np.array([""], dtype="U0")], ids=["long", "empty"])
def test_arrays_that_cannot_be_packed_are_left_to_a_dictionary(array):
    assert packed_array(np.zeros(1, dtype=f"U{LONGEST}")) is not None
    assert len(packed_texts(["a" * LONGEST])) == LONGEST // 8
    assert packed_array(array) is None or array.dtype.itemsize == 4
    assert answer(array) == by_dictionary(array.tolist())


def test_texts_alike_in_all_but_their_last_bytes_are_told_apart():
    texts = [f"{'candidate-' * 3}{n:03}" for n in range(500)] * 2

    assert answer(texts) == by_dictionary(texts)
