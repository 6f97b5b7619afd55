"""Texts packed into whole numbers, eight bytes a number, and the distinct ones found by hashing those."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    from numpy.typing import NDArray

    from hirekit.scoring.arrays import Codes

    # The first eight bytes of every text, then the next eight, and so on; 0 beyond its end.
    Packed: TypeAlias = list[NDArray[np.uint64]]

SEPARATOR = "\0"
# Longer texts would take more memory packed than they are worth.
LONGEST = 64
EIGHT = 8
KEPT = np.array([(1 << (8 * size)) - 1 for size in range(EIGHT + 1)], dtype=np.uint64)
# Odd, with bits in no order; a round of hashing for each.
MULTIPLIERS = (
    0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93,
    0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB,
)  # fmt: skip
BITS = 64


def packed_texts(texts: Sequence[str] | NDArray[Any]) -> Packed | None:
    """Return texts packed as UTF-8, or None where one is too long, holds a zero byte or cannot be encoded.

    Raises:
        TypeError: One of them is no text.
    """
    try:
        written = SEPARATOR.join(texts).encode()
    except UnicodeEncodeError:
        return None
    # What is read eight bytes at a time must not end before it is read.
    raw = written + bytes(EIGHT)
    ends = np.append(np.flatnonzero(np.frombuffer(written, dtype=np.uint8) == 0), len(written))
    if len(ends) != len(texts):
        return None
    starts = np.zeros_like(ends)
    starts[1:] = ends[:-1] + 1
    sizes = ends - starts
    longest = int(sizes.max())
    if longest > LONGEST:
        return None
    eights = np.ndarray((len(written) + 1,), dtype="<u8", buffer=raw, strides=(1,))
    found = [eights[starts] & KEPT.take(sizes, mode="clip")]
    for start in range(EIGHT, longest, EIGHT):
        # A text that ends before keeps nothing of what stands there.
        here = np.minimum(starts + start, len(written))
        found.append(eights[here] & KEPT.take(np.maximum(sizes - start, 0), mode="clip"))
    return found


def packed_array(texts: NDArray[Any]) -> Packed | None:
    """Return numpy's texts packed, a letter in one byte where all fit, else in four; None where one may be too long."""
    width = texts.dtype.itemsize // 4
    if not 0 < width <= LONGEST:
        return None
    letters = np.ascontiguousarray(texts, dtype=f"=U{width}").view(np.uint32).reshape(-1, width)
    size = 1 if int(letters.max()) < 1 << 8 else 4
    found = []
    for start in range(0, width, EIGHT // size):
        number = letters[:, start].astype(np.uint64)
        for place in range(start + 1, min(start + EIGHT // size, width)):
            number |= letters[:, place].astype(np.uint64) << np.uint64(8 * size * (place - start))
        found.append(number)
    return found


def distinct(packed: Packed) -> tuple[Codes, Codes] | None:
    """Return the first row of each distinct text, in order, and every row's place among them.

    Each round puts rows into a table by a hash; rows of the text that comes first at a place are done, the others go into the
    next round. None where texts share places round after round, as only chance of the smallest or malice could bring about.

    >>> first, codes = distinct([np.array([7, 9, 7], dtype=np.uint64)])
    >>> first, codes
    (array([0, 1]), array([0, 1, 0], dtype=int32))
    """
    rows = len(packed[0])
    bits = max(10, (rows - 1).bit_length())
    leader = np.empty(rows, dtype=np.int32)
    table = np.empty(1 << bits, dtype=np.int32)
    left, numbers = np.arange(rows, dtype=np.int32), packed
    for multiplier in MULTIPLIERS:
        places = _hashes(numbers, multiplier) >> np.uint64(BITS - bits)
        slots = places.astype(np.int64)
        # From the last row to the first, so that the first of each place stays.
        table[slots[::-1]] = left[::-1]
        found = table[slots]
        same = packed[0][found] == numbers[0]
        for whole, part in zip(packed[1:], numbers[1:], strict=True):
            same &= whole[found] == part
        if same.all():
            leader[left] = found
            return _in_order_of_first(leader)
        leader[left[same]] = found[same]
        left, numbers = left[~same], [number[~same] for number in numbers]
    return None


def _hashes(numbers: Packed, multiplier: int) -> NDArray[np.uint64]:
    found = numbers[0] * np.uint64(multiplier)
    for number in numbers[1:]:
        found ^= found >> np.uint64(BITS // 2)
        found += number
        found *= np.uint64(multiplier)
    return found


def _in_order_of_first(leader: Codes) -> tuple[Codes, Codes]:
    """Return the rows that lead, and every row's place among them, from the first row that holds the same."""
    first = np.flatnonzero(leader == np.arange(len(leader), dtype=np.int32))
    place = np.empty(len(leader), dtype=np.int32)
    place[first] = np.arange(len(first), dtype=np.int32)
    return first, place[leader]
