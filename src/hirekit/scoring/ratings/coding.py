"""Texts as codes: each distinct id once, and every row's place among them."""

from __future__ import annotations

import reprlib
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from hirekit.errors import Problem
from hirekit.scoring.ratings.hashing import distinct
from hirekit.scoring.ratings.packed import packed_array, packed_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence, Sized

    from numpy.typing import NDArray

    from hirekit.scoring.arrays import Codes

WORTH_PACKING = 10_000
MOST_FAULTS = 20
NO_TEXT = "an id is no text"
Column = TypeVar("Column", bound="Sized")
Coded = TypeVar("Coded")


def side_by_side(code: Callable[[Column], Coded], columns: Sequence[Column]) -> list[Coded]:
    """Return what coding makes of each column; of long ones at the same time, for numpy and Arrow work without Python's lock."""
    if min(map(len, columns)) <= WORTH_PACKING:
        return [code(column) for column in columns]
    with ThreadPoolExecutor(len(columns)) as pool:
        return list(pool.map(code, columns))


def coded(ids: Sequence[str] | NDArray[np.str_]) -> tuple[tuple[str, ...], Codes]:
    """Return the distinct ids in the order of first appearance, and each row's place among them.

    Raises:
        TypeError: One of them is no text; `text_problems` says which.
    """
    if len(ids) > WORTH_PACKING:
        packed = packed_array(ids) if isinstance(ids, np.ndarray) and ids.dtype.kind == "U" else packed_texts(ids)
        found = None if packed is None else distinct(packed)
        if found is not None:
            first, codes = found
            return tuple(str(ids[row]) for row in first.tolist()), codes
    places = _Places()
    codes = places.of(ids)
    if not all(isinstance(word, str) for word in places):
        raise TypeError(NO_TEXT)
    return places.coded([codes])


def text_problems(name: str, ids: Iterable[Any]) -> Iterator[Problem]:
    """Yield the first rows of a column of ids that are no text."""
    odd = ((place, id) for place, id in enumerate(ids) if not isinstance(id, str))
    for place, id in islice(odd, MOST_FAULTS):
        yield Problem((name, place), f"must be a text, not {reprlib.repr(id)}")


class _Places(dict[str, int]):
    """From each id to its place in the order of first appearance; a new id is given the next one."""

    def __missing__(self, id: str) -> int:
        self[id] = place = len(self)
        return place

    def of(self, ids: Sequence[str] | NDArray[np.str_]) -> Codes:
        return np.fromiter(map(self.__getitem__, ids), dtype=np.int32, count=len(ids))

    def coded(self, codes: Sequence[Codes]) -> tuple[tuple[str, ...], Codes]:
        return tuple(map(str, self)), np.concatenate(codes)


class Ids:
    """A column of ids that comes a piece at a time, after what is coded already."""

    def __init__(self, words: tuple[str, ...] = (), codes: Codes | None = None) -> None:
        self._first = words, np.empty(0, dtype=np.int32) if codes is None else codes
        self._arrow = arrow_library()
        self._places = _Places()
        self._pieces: list[Any] = []

    def __len__(self) -> int:
        return len(self._first[1]) + sum(map(len, self._pieces))

    def add(self, ids: list[str]) -> None:
        """Take the next rows."""
        self._pieces.append(
            self._places.of(ids) if self._arrow is None else self._arrow.array(ids, type=self._arrow.large_string())
        )

    def coded(self) -> tuple[tuple[str, ...], Codes]:
        """Return the distinct ids in the order of first appearance, and each row's place among them."""
        words, codes = self._first
        if not self._pieces:
            return words, codes
        later, places = self._coded_pieces()
        known = _Places(zip(words, range(len(words)), strict=True))
        return known.coded([codes, known.of(later).take(places)])

    def _coded_pieces(self) -> tuple[tuple[str, ...], Codes]:
        if self._arrow is None:
            return self._places.coded(self._pieces)
        texts = self._arrow.chunked_array(self._pieces, type=self._arrow.large_string())
        return words_and_codes(self._arrow.concat_arrays(texts.chunks).dictionary_encode())


def words_and_codes(encoded: Any) -> tuple[tuple[Any, ...], Codes]:
    """Return the words of an Arrow dictionary and each row's place among them."""
    return tuple(encoded.dictionary.to_pylist()), encoded.indices.to_numpy(zero_copy_only=False).astype(
        np.int32, copy=False
    )


def in_order(words: tuple[str, ...], codes: Codes) -> tuple[tuple[str, ...], Codes]:
    """Return the same ids with the words sorted.

    >>> in_order(("c-2", "c-1"), np.array([0, 1, 0]))
    (('c-1', 'c-2'), array([1, 0, 1], dtype=int32))
    """
    places = sorted(range(len(words)), key=words.__getitem__)
    moved = np.empty(len(words), dtype=np.int32)
    moved[places] = np.arange(len(words), dtype=np.int32)
    return tuple(words[place] for place in places), moved[codes]


def arrow_library() -> Any:
    """Return pyarrow, which codes texts several times as fast as Python, where it is installed."""
    try:
        return import_module("pyarrow")
    except ImportError:
        return None
