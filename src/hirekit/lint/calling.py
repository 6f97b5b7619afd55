"""Which alternatives of which rules the words of texts call for: one look at each word, no expression run."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from itertools import zip_longest
from operator import or_

import attrs
import numpy as np
from numpy.typing import NDArray

from hirekit.lint.pieces import Pieces
from hirekit.lint.rows import Ends, Lists, Rows, of_some
from hirekit.lint.rule import Rule
from hirekit.lint.ways import SOUGHT, lines_read_by, ways_of
from hirekit.lint.wordlist import SURE

# So many words are remembered.
REMEMBERED = 50_000
_WHOLE = np.dtype(np.uint64)
_BITS = 8 * _WHOLE.itemsize
# Every text holds this bit.
_EVER = 0
# By code: the lines to try.
Called = dict[str, list[str]]


@attrs.frozen
class _Way:
    """One of the ways in which a line of a rule can match.

    Attributes:
        place: Of the rule, where terms have a say in it, else -1.
        needs: The bits of the sets of pieces that it needs besides its rarest.
    """

    code: str
    line: str
    place: int
    needs: tuple[int, ...]


class Calls:
    """Answers which rules, and which of their lines, the words of texts call for.

    A line can match in some ways, each of which needs a piece of each of its sets, the rarest set first. A way stands at the pieces
    of its rarest set, and the bit of each other set at the pieces of that. A way is called for by a text whose words and pairs of
    neighbours hold a piece at which it stands, and all its bits.
    """

    def __init__(self, rules: Iterable[Rule], places: Mapping[str, int]) -> None:
        """
        Args:
            places: Where each rule stands of which terms may say that it is tried in vain.
        """
        self._ways: list[_Way] = []
        # Those that need no word.
        self._anyway: list[int] = []
        at: Pieces[int] = Pieces()
        bits: dict[str, int] = {}
        for rule in rules:
            for line in lines_read_by(rule):
                place = -1 if line.startswith(SURE) else places.get(rule.code, -1)
                for way in ways_of(line):
                    if way:
                        at.put(way[0], len(self._ways))
                    else:
                        self._anyway.append(len(self._ways))
                    needs = tuple(bits.setdefault(pieces, len(bits) + 1) for pieces in way[1:])
                    self._ways.append(_Way(rule.code, line.removeprefix(SOUGHT), place, needs))
        held: Pieces[int] = Pieces()
        for pieces, bit in bits.items():
            held.put(pieces, 1 << bit)
        self._octets = -(-(len(bits) + 1) // _BITS) * _WHOLE.itemsize
        self._places = np.array([way.place for way in self._ways], np.intp)
        needs_of_all = zip_longest(*(way.needs for way in self._ways), fillvalue=_EVER)
        self._needs = [np.array(needs, np.intp) for needs in needs_of_all]
        self._standing, self._held = _AtWords(at), _AtWords(held, _as_one)

    def lists(self) -> Lists:
        """Return what gathers the ways that stand at the words of many texts."""
        return Lists(self._standing.word, edge=(self._anyway, ("", "")), pairs=self._standing.pairs)

    def rows(self) -> Rows[np.uint64]:
        """Return what puts together the bits that the words of many texts hold."""
        pairs = self._held.pairs
        return Rows(
            self._row_of_word,
            edge=(self._row(1 << _EVER), ("", "")),
            pairs=[*pairs],
            at_pairs=np.array([self._row(*bits) for bits in pairs.values()], _WHOLE).reshape(
                len(pairs), self._octets // _WHOLE.itemsize
            ),
            together=np.bitwise_or,
        )

    def of_texts(
        self, numbers: NDArray[np.int64], lists: Lists, rows: Rows[np.uint64], vain: NDArray[np.bool_]
    ) -> dict[int, Called]:
        """Return the lines to try by the place of a text; most have none.

        Args:
            numbers: Of the words of all texts, with an edge before each text and one behind the last.
            lists: What gathers the ways that stand at these words, as `lists` returns it; `rows` likewise.
            vain: Which rules are tried in vain on which text, shape (texts, places).
        """
        texts, ways = lists.of_texts(numbers)
        places = self._places.take(ways)
        tried = (places < 0) | ~vain[texts, places]
        texts, ways = texts[tried], ways[tried]
        asked = np.zeros(len(vain), np.bool_)
        asked[texts] = True
        octets = rows.of_texts(of_some(numbers, asked)).view(np.uint8)
        at = np.cumsum(asked) - 1
        for needs in self._needs:
            bits = needs.take(ways)
            called = (octets[at[texts], bits >> 3] >> (bits & 7) & 1).astype(bool)
            texts, ways = texts[called], ways[called]
        found: dict[int, set[int]] = {}
        for text, way in zip(texts.tolist(), ways.tolist(), strict=True):
            found.setdefault(text, set()).add(way)
        return {text: self._lines_of(found[text]) for text in found}

    def of_text(self, words: Sequence[str], vain: Sequence[bool]) -> Called:
        """Return the lines to try on one text, without what it costs to look at many.

        Args:
            vain: Which rules are tried in vain on it, by their places.
        """
        numbers = [
            number
            for number in {*self._anyway, *self._standing.words(words)}
            if (place := self._ways[number].place) < 0 or not vain[place]
        ]
        held = reduce(or_, self._held.words(words), 1 << _EVER) if numbers else 0
        return self._lines_of(number for number in numbers if all(held >> bit & 1 for bit in self._ways[number].needs))

    def _lines_of(self, numbers: Iterable[int]) -> Called:
        called: Called = {}
        for way in map(self._ways.__getitem__, sorted(numbers)):
            lines = called.setdefault(way.code, [])
            # The ways of a line stand side by side.
            if not lines or lines[-1] != way.line:
                lines.append(way.line)
        return called

    def _row_of_word(self, word: str) -> tuple[NDArray[np.uint64], Ends]:
        bits, ends = self._held.word(word)
        return self._row(*bits), ends

    def _row(self, bits: int) -> NDArray[np.uint64]:
        return np.frombuffer(bits.to_bytes(self._octets, "little"), _WHOLE)


class _AtWords:
    """What stands at pieces, word by word; remembered."""

    def __init__(self, pieces: Pieces[int], put_together: Callable[[Iterable[int]], tuple[int, ...]] = tuple) -> None:
        self.pairs = {pair: put_together(at) for pair, at in pieces.pairs()}

        @lru_cache(REMEMBERED)
        def word(word: str) -> tuple[tuple[int, ...], Ends]:
            at, ends = pieces.brought_by(word)
            return put_together(at), ends

        self.word = word

    def words(self, words: Iterable[str]) -> Iterator[int]:
        """Yield what stands at the words of a text, and at each two next to each other."""
        last = ""
        for at, (ends, begins) in map(self.word, words):
            # A mark is passed over.
            if begins:
                yield from at
                yield from self.pairs.get((last, begins), ())
                last = ends


def _as_one(bits: Iterable[int]) -> tuple[int]:
    return (reduce(or_, bits, 0),)
