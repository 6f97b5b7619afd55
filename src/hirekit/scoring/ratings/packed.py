"""Texts packed into whole numbers, eight bytes a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import NDArray

    from hirekit.scoring.arrays import Codes
    from hirekit.scoring.ratings.hashing import Packed

SEPARATOR = "\0"
# Longer texts would take more memory packed than they are worth.
LONGEST = 64
EIGHT = 8
KEPT = np.array([(1 << (8 * size)) - 1 for size in range(EIGHT + 1)], dtype=np.uint64)


def packed_texts(texts: Sequence[str] | NDArray[Any]) -> Packed | None:
    """Return texts packed as UTF-8, or None where one is too long, holds a zero byte or cannot be encoded.

    Raises:
        TypeError: One of them is no text.
    """
    try:
        written = SEPARATOR.join(texts).encode()
    except UnicodeEncodeError:
        return None
    ends = np.append(np.flatnonzero(np.frombuffer(written, dtype=np.uint8) == 0), len(written))
    if len(ends) != len(texts):
        return None
    starts = np.zeros_like(ends)
    starts[1:] = ends[:-1] + 1
    return packed_spans(eights_of(written), starts, ends - starts)


def eights_of(written: bytes) -> NDArray[np.uint64]:
    """Return the eight bytes that stand from each place on, as a number, and of the place behind the last; zeros follow the end."""
    padded = written + bytes(EIGHT)
    return np.ndarray((len(written) + 1,), dtype="<u8", buffer=padded, strides=(1,))


def packed_spans(eights: NDArray[np.uint64], starts: Codes, sizes: Codes) -> Packed | None:
    """Return pieces of text packed, given where each starts and how many bytes it is long, or None where one is too long."""
    longest = int(sizes.max())
    if longest > LONGEST:
        return None
    found = [eights[starts] & KEPT.take(sizes, mode="clip")]
    for start in range(EIGHT, longest, EIGHT):
        # A text that ends before keeps nothing of what stands there.
        here = np.minimum(starts + start, len(eights) - 1)
        found.append(eights[here] & KEPT.take(np.maximum(sizes - start, 0), mode="clip"))
    return found


def joined(pieces: Sequence[Packed]) -> Packed:
    """Return packed texts one after the other, shorter ones filled up with zeros.

    >>> joined([[np.array([1, 2])], [np.array([3]), np.array([4])]])
    [array([1, 2, 3]), array([0, 0, 4])]
    """
    most = max(map(len, pieces))
    return [
        np.concatenate([piece[place] if place < len(piece) else np.zeros_like(piece[0]) for piece in pieces])
        for place in range(most)
    ]


def unpacked(packed: Packed, rows: Codes) -> list[bytes]:
    """Return the texts of some rows, which hold no zero bytes, as they were written.

    >>> unpacked([np.array([0x6B2D6131, 0x31], dtype=np.uint64)], np.array([1, 0]))
    [b'1', b'1a-k']
    """
    numbers = np.stack([number[rows] for number in packed], axis=1).astype("<u8")
    written: list[bytes] = numbers.view(f"S{EIGHT * len(packed)}")[:, 0].tolist()
    return written


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
