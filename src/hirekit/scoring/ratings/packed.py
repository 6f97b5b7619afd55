"""Texts packed into whole numbers, eight bytes a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import NDArray

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
