"""What stands at each word, and at each two words next to each other, put together for many texts in one step."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

# What stands between two texts, before the first and behind the last.
EDGE = 0
# Most neighbours are no pair, which a glance at so many last bits of their key tells of nearly all.
_GLANCE = (1 << 18) - 1
_ROOM = 1024
Number = TypeVar("Number", np.int32, np.uint64)
# A word as the first of a pair and as the second; a mark that is passed over is neither.
Ends = tuple[str, str]


class Vocabulary(dict[str, int]):
    """Numbers words as they are met, from 1, and the edge of a text as such.

    >>> numbers = Vocabulary()
    >>> numbers["drift"], numbers["data"], numbers["drift"], numbers.words
    (1, 2, 1, ['drift', 'data'])
    """

    def __init__(self, edge: str = "") -> None:
        super().__init__({edge: EDGE})
        self.words: list[str] = []

    def __missing__(self, word: str) -> int:
        self.words.append(word)
        number = self[word] = len(self.words)
        return number


def of_some(numbers: NDArray[np.int64], chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return of the numbers of the words of texts those of some texts, with their edges.

    >>> of_some(np.array([EDGE, 1, 2, EDGE, 2, EDGE]), np.array([False, True]))
    array([0, 2, 0])
    """
    said = numbers[:-1]
    return np.append(said[chosen[np.cumsum(said == EDGE) - 1]], EDGE)


class Neighbours:
    """Finds some pairs of words where they stand next to each other.

    >>> pairs = Neighbours([("a", "bc"), ("bc", ">")], edge=("<", ">"))
    >>> pairs.learn("a", "a"), pairs.learn("bc", "bc")
    (None, None)
    >>> pairs.places_in(np.array([EDGE, 1, 2, EDGE]))
    (array([1, 2]), array([0, 1]))
    """

    def __init__(self, pairs: Sequence[tuple[str, str]], *, edge: Ends) -> None:
        self._firsts = {first: place for place, first in enumerate(dict.fromkeys(first for first, _ in pairs), 1)}
        self._seconds = {second: place for place, second in enumerate(dict.fromkeys(second for _, second in pairs), 1)}
        self._apart = len(self._seconds) + 1
        keys = np.array([self._key_of(first) + self._seconds[second] for first, second in pairs], np.int64)
        self._order = np.argsort(keys)
        # The last is no pair, so that whatever is looked up has a place.
        self._keys = np.append(keys[self._order], np.iinfo(np.int64).max)
        self._may_be = np.zeros(_GLANCE + 1, np.bool_)
        self._may_be[keys & _GLANCE] = True
        self._first, self._second = array("q"), array("q")
        self._is_said = array("b")
        self.learn(*edge)
        self._is_said[EDGE] = True

    def learn(self, first: str, second: str) -> None:
        """Take up the next word, as the first of a pair and as the second; a mark that is passed over is neither."""
        self._is_said.append(bool(first))
        self._first.append(self._key_of(first))
        self._second.append(self._seconds.get(second, 0))

    def said(self, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the numbers of words without those of marks that are passed over."""
        return numbers[np.frombuffer(self._is_said, np.bool_).take(numbers)]

    def places_in(self, numbers: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return where the first words of pairs stand among the numbers of words, and which pairs they are."""
        firsts, seconds = np.frombuffer(self._first, np.int64), np.frombuffer(self._second, np.int64)
        keys = firsts.take(numbers[:-1]) + seconds.take(numbers[1:])
        near = np.flatnonzero(self._may_be.take(keys & _GLANCE))
        keys = keys.take(near)
        found = np.searchsorted(self._keys, keys)
        known = self._keys.take(found) == keys
        return near[known], self._order[found[known]]

    def _key_of(self, first: str) -> int:
        return self._firsts.get(first, 0) * self._apart


class Rows(Generic[Number]):
    """Puts together the rows of numbers of the words of texts, and of their pairs of neighbours.

    >>> rows = Rows(lambda word: (np.array([len(word)]), (word, word)), edge=(np.array([0]), ("<", ">")),
    ...             pairs=[("a", "bc"), ("bc", ">")], at_pairs=np.array([[10], [100]]), together=np.add)
    >>> rows.learn(["a", "bc"])
    >>> rows.of_texts(np.array([EDGE, 1, 2, EDGE, 2, 1, EDGE]))
    array([[113],
           [  3]])
    """

    def __init__(
        self,
        brought_by: Callable[[str], tuple[NDArray[Number], Ends]],
        *,
        edge: tuple[NDArray[Number], Ends],
        pairs: Sequence[tuple[str, str]],
        at_pairs: NDArray[Number],
        together: np.ufunc,
    ) -> None:
        """
        Args:
            brought_by: What tells what a word brings: its row, and what it is at either end; a mark that is passed over is nothing.
            edge: What the edge of a text brings.
            pairs: The first and the second of each pair that has a row.
            at_pairs: These rows, shape (pairs, numbers of a row).
            together: How rows are put together, such as `np.add`.
        """
        self._brought_by: Callable[[str], tuple[NDArray[Number], Ends]] = brought_by
        self._together = together
        row, ends = edge
        self._neighbours = Neighbours(pairs, edge=ends)
        self._at_pairs: NDArray[Number] = at_pairs
        self._at_words: NDArray[Number] = np.zeros((_ROOM, len(row)), row.dtype)
        self._at_words[EDGE] = row
        self._known = 0

    def learn(self, words: Sequence[str]) -> None:
        """Take up those words that are not known yet, of all words in the order of their numbers."""
        for number, word in enumerate(words[self._known :], self._known + 1):
            if number == len(self._at_words):
                self._at_words = np.concatenate([self._at_words, np.zeros_like(self._at_words)])
            self._at_words[number], ends = self._brought_by(word)
            self._neighbours.learn(*ends)
        self._known = len(words)

    def of_texts(self, numbers: NDArray[np.int64]) -> NDArray[Number]:
        """Return the rows of texts, shape (texts, numbers of a row).

        Args:
            numbers: Of the words of all texts, with an edge before each text and one behind the last.
        """
        numbers = self._neighbours.said(numbers)
        said = numbers[:-1]
        rows = self._at_words.take(said, axis=0)
        near, pairs = self._neighbours.places_in(numbers)
        rows[near] = self._together(rows[near], self._at_pairs[pairs])
        together: NDArray[Number] = self._together.reduceat(rows, np.flatnonzero(said == EDGE), axis=0)
        return together


class Lists:
    """Gathers the numbers listed at the words of texts, and at their pairs of neighbours; most words have none.

    >>> lists = Lists(lambda word: ([len(word)], (word, word)), edge=([], ("", "")), pairs={("a", "bc"): [10, 20]})
    >>> lists.learn(["a", "bc"])
    >>> texts, listed = lists.of_texts(np.array([EDGE, 1, 2, EDGE, 2, 1, EDGE]))
    >>> texts.tolist(), listed.tolist()
    ([0, 0, 1, 1, 0, 0], [1, 2, 2, 1, 10, 20])
    """

    def __init__(
        self,
        brought_by: Callable[[str], tuple[Sequence[int], Ends]],
        *,
        edge: tuple[Sequence[int], Ends],
        pairs: Mapping[tuple[str, str], Sequence[int]],
    ) -> None:
        """
        Args:
            brought_by: What tells what a word brings: its list, and what it is at either end; a mark that is passed over is nothing.
            edge: What the edge of a text brings.
            pairs: The list of each pair that has one.
        """
        self._brought_by = brought_by
        self._neighbours = Neighbours([*pairs], edge=edge[1])
        # All lists one behind another, those of the pairs first, and where each begins.
        self._listed, self._starts = array("q"), array("q", [0])
        for listed in (*pairs.values(), edge[0]):
            self._put(listed)
        self._pairs, self._known = len(pairs), 0

    def learn(self, words: Sequence[str]) -> None:
        """Take up those words that are not known yet, of all words in the order of their numbers."""
        for word in words[self._known :]:
            listed, ends = self._brought_by(word)
            self._put(listed)
            self._neighbours.learn(*ends)
        self._known = len(words)

    def of_texts(self, numbers: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.int64]]:
        """Return in which text each number stands, and the numbers.

        Args:
            numbers: Of the words of all texts, with an edge before each text and one behind the last.
        """
        numbers = self._neighbours.said(numbers)
        said = numbers[:-1]
        near, pairs = self._neighbours.places_in(numbers)
        starts = np.frombuffer(self._starts, np.int64)
        which = np.concatenate([said + self._pairs, pairs])
        lengths = starts.take(which + 1) - starts.take(which)
        texts = np.cumsum(said == EDGE) - 1
        ends = np.cumsum(lengths)
        places = np.arange(ends[-1]) + np.repeat(starts.take(which) - ends + lengths, lengths)
        return np.repeat(np.concatenate([texts, texts.take(near)]), lengths), np.frombuffer(
            self._listed, np.int64
        ).take(places)

    def _put(self, listed: Sequence[int]) -> None:
        self._listed.extend(listed)
        self._starts.append(len(self._listed))
