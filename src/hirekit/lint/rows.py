"""A row of numbers at each word, and at each pair of words next to each other, put together for many texts in one step."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

# What stands between two texts, before the first and behind the last.
EDGE = 0
_ROOM = 1024
Number = TypeVar("Number", np.int32, np.uint64)


class Vocabulary(dict[str, int]):
    """Numbers words as they are met, from 1.

    >>> numbers = Vocabulary()
    >>> numbers["drift"], numbers["data"], numbers["drift"], numbers.words
    (1, 2, 1, ['drift', 'data'])
    """

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def __missing__(self, word: str) -> int:
        self.words.append(word)
        number = self[word] = len(self.words)
        return number


class Rows(Generic[Number]):
    """Puts together the rows of the words of texts, and of their pairs of neighbours.

    >>> rows = Rows(lambda word: (np.array([len(word)]), word, word), edge=(np.array([0]), "<", ">"),
    ...             pairs=[("a", "bc"), ("bc", ">")], at_pairs=np.array([[10], [100]]), together=np.add)
    >>> rows.learn(["a", "bc"])
    >>> rows.of_texts(np.array([EDGE, 1, 2, EDGE, 2, 1, EDGE]))
    array([[113],
           [  3]])
    """

    def __init__(
        self,
        brought_by: Callable[[str], tuple[NDArray[Number], str, str]],
        *,
        edge: tuple[NDArray[Number], str, str],
        pairs: Sequence[tuple[str, str]],
        at_pairs: NDArray[Number],
        together: np.ufunc,
    ) -> None:
        """
        Args:
            brought_by: What tells what a word brings: its row, and what it is as the first of a pair and as the second; a mark that
                is passed over is neither.
            edge: What the edge of a text brings.
            pairs: The first and the second of each pair that has a row.
            at_pairs: These rows, shape (pairs, numbers of a row).
            together: How rows are put together, such as `np.add`.
        """
        self._brought_by: Callable[[str], tuple[NDArray[Number], str, str]] = brought_by
        self._together = together
        self._firsts = {first: place for place, first in enumerate(dict.fromkeys(first for first, _ in pairs), 1)}
        self._seconds = {second: place for place, second in enumerate(dict.fromkeys(second for _, second in pairs), 1)}
        keys = self._keys_of(
            np.array([self._firsts[first] for first, _ in pairs], np.int64),
            np.array([self._seconds[second] for _, second in pairs], np.int64),
        )
        order = np.argsort(keys)
        # The last is no pair, so that whatever is looked up has a place.
        self._keys = np.append(keys[order], np.iinfo(np.int64).max)
        self._at_pairs: NDArray[Number] = at_pairs[order]
        row = edge[0]
        self._known = 0
        self._at_words: NDArray[Number] = np.zeros((_ROOM, len(row)), row.dtype)
        self._first, self._second = np.zeros((2, _ROOM), np.int64)
        self._counts = np.zeros(_ROOM, np.bool_)
        self._put(*edge)
        self._counts[EDGE] = True

    def learn(self, words: Sequence[str]) -> None:
        """Take up those words that are not known yet, of all words in the order of their numbers."""
        for word in words[self._known - 1 :]:
            self._put(*self._brought_by(word))

    def of_texts(self, numbers: NDArray[np.int64]) -> NDArray[Number]:
        """Return the rows of texts, shape (texts, numbers of a row).

        Args:
            numbers: Of the words of all texts, with an edge before each text and one behind the last.
        """
        numbers = numbers[self._counts.take(numbers)]
        said = numbers[:-1]
        rows = self._at_words.take(said, axis=0)
        firsts, seconds = self._first.take(said), self._second.take(numbers[1:])
        near = np.flatnonzero((firsts > 0) & (seconds > 0))
        keys = self._keys_of(firsts[near], seconds[near])
        places = np.searchsorted(self._keys, keys)
        known = self._keys[places] == keys
        near, places = near[known], places[known]
        rows[near] = self._together(rows[near], self._at_pairs[places])
        together: NDArray[Number] = self._together.reduceat(rows, np.flatnonzero(said == EDGE), axis=0)
        return together

    def _keys_of(self, firsts: NDArray[np.int64], seconds: NDArray[np.int64]) -> NDArray[np.int64]:
        return firsts * (len(self._seconds) + 1) + seconds

    def _put(self, row: NDArray[Number], first: str, second: str) -> None:
        place = self._known
        if place == len(self._counts):
            self._at_words, self._first, self._second, self._counts = (
                np.concatenate([each, np.zeros_like(each)])
                for each in (self._at_words, self._first, self._second, self._counts)
            )
        self._at_words[place] = row
        self._first[place], self._second[place] = self._firsts.get(first, 0), self._seconds.get(second, 0)
        self._counts[place] = bool(first)
        self._known += 1
