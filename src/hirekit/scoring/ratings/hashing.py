"""Which rows hold the same whole numbers, found by hashing them into a table rather than by sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from typing import TypeAlias

    from numpy.typing import NDArray

    from hirekit.scoring.arrays import Codes

    # Of every row a first number, then a second, and so on; of a text, its first eight bytes, the next eight, and 0 beyond its end.
    Packed: TypeAlias = list[NDArray[np.uint64]]

# Odd, with bits in no order; a round of hashing for each.
MULTIPLIERS = (
    0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93,
    0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB,
)  # fmt: skip
BITS = 64
FEWEST_BITS = 10
EMPTY = -1


def distinct(packed: Packed) -> tuple[Codes, Codes] | None:
    """Return the first row of each distinct text, in order, and every row's place among them.

    Each round puts rows into a table by a hash; rows of the text that comes first at a place are done, the others go into the
    next round. None where texts share places round after round, as only chance of the smallest or malice could bring about.

    >>> first, codes = distinct([np.array([7, 9, 7], dtype=np.uint64)])
    >>> first, codes
    (array([0, 1]), array([0, 1, 0], dtype=int32))
    """
    rows = len(packed[0])
    bits = _bits(rows)
    leader = np.empty(rows, dtype=np.int32)
    table = np.empty(1 << bits, dtype=np.int32)
    left, numbers = np.arange(rows, dtype=np.int32), packed
    for multiplier in MULTIPLIERS:
        slots = _slots(numbers, multiplier, bits)
        # From the last row to the first, so that the first of each place stays.
        table[slots[::-1]] = left[::-1]
        found = table.take(slots)
        # Of those whose place another text holds, the next round says better.
        leader[left] = found
        others = np.zeros(len(left), dtype=bool)
        for whole, part in zip(packed, numbers, strict=True):
            others |= whole.take(found) != part
        again = np.flatnonzero(others)
        if not len(again):
            return _in_order_of_first(leader)
        left, numbers = left.take(again), [number.take(again) for number in numbers]
    return None


def repeated(numbers: Codes) -> bool:
    """Return whether any of the numbers, 0 or above, stands there more than once.

    A place of the table holds one number, so as many rows find their own again as there are places taken, unless two rows are
    alike. Rows that find another's go into the next round, and what shares places round after round is sorted.

    >>> repeated(np.array([7, 9, 7])), repeated(np.array([7, 9, 8]))
    (True, False)
    """
    left = numbers
    for multiplier in MULTIPLIERS:
        # Twice as many places as rows, so that few share one.
        bits = _bits(2 * len(left))
        table = np.full(1 << bits, EMPTY, dtype=left.dtype)
        slots = _slots([left.astype(np.uint64)], multiplier, bits)
        table[slots] = left
        own = table.take(slots) == left
        if np.count_nonzero(own) > np.count_nonzero(table != EMPTY):
            return True
        left = left[~own]
        if not len(left):
            return False
    ordered = np.sort(left)
    return bool((ordered[1:] == ordered[:-1]).any())


def _bits(rows: int) -> int:
    """Return how many bits number the places of a table for so many rows."""
    return max(FEWEST_BITS, (rows - 1).bit_length())


def _slots(numbers: Packed, multiplier: int, bits: int) -> Codes:
    """Return each row's place in a table."""
    found = numbers[0] * np.uint64(multiplier)
    for number in numbers[1:]:
        found ^= found >> np.uint64(BITS // 2)
        found += number
        found *= np.uint64(multiplier)
    found >>= np.uint64(BITS - bits)
    return found.view(np.int64)


def _in_order_of_first(leader: Codes) -> tuple[Codes, Codes]:
    """Return the rows that lead, and every row's place among them, from the first row that holds the same."""
    first = np.flatnonzero(leader == np.arange(len(leader), dtype=np.int32))
    place = np.empty(len(leader), dtype=np.int32)
    place[first] = np.arange(len(first), dtype=np.int32)
    return first, place.take(leader)
