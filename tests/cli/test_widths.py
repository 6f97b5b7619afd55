"""How wide columns are where a table does not fit as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from hirekit.cli.widths import fitted

LETTERS = st.text("abc-", min_size=1, max_size=12)
CELLS = st.lists(LETTERS, min_size=1, max_size=6).map(" ".join)


def of(*cells):
    return [Text(cell) for cell in cells]


def longest_word(column):
    return max(len(word) for cell in column for word in cell.plain.split())


@pytest.mark.parametrize(
    ("columns", "whole", "room", "widths"),
    [
        ([of("Id", "c-1"), of("Standing", "at or above")], (), 14, [None, None]),
        ([of("Id", "c-1"), of("Standing", "at or above")], (), 13, [3, 10]),
        ([of("Id", "c-1"), of("Standing", "at or above")], (), 10, [None, None]),
        ([of("Id", "c-1 of two"), of("Standing", "at or above")], (0,), 19, [10, 9]),
        ([of("A", "one two three"), of("B", "one two three")], (), 24, [12, 12]),
        ([of("Name", "\N{CJK UNIFIED IDEOGRAPH-5B57}\N{CJK UNIFIED IDEOGRAPH-5B57} ann")], (), 7, [7]),
    ],
    ids=["all fit", "one is narrower", "a word would break", "a column kept whole", "the widest first", "wide letters"],
)
def test_a_column_is_no_narrower_than_its_longest_word(columns, whole, room, widths):
    assert fitted(columns, whole=whole, room=room) == widths


@given(
    columns=st.lists(st.lists(CELLS, min_size=1, max_size=3).map(lambda cells: of(*cells)), min_size=1, max_size=5),
    room=st.integers(1, 120),
)
def test_the_room_is_used_whole_or_nothing_is_said(columns, room):
    widths = fitted(columns, whole=(), room=room)

    if widths == [None] * len(columns):
        fits = sum(max(cell.cell_len for cell in column) for column in columns) <= room
        assert fits or sum(map(longest_word, columns)) > room
    else:
        assert sum(widths) == room
        assert all(width >= longest_word(column) for width, column in zip(widths, columns, strict=True))
