"""Which alternatives of which rules the words of texts call for: one look at each word, no expression run."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import zip_longest
from operator import or_

import numpy as np
from numpy.typing import NDArray

from hirekit.lint.pieces import Pieces
from hirekit.lint.rows import Rows
from hirekit.lint.rule import Rule
from hirekit.lint.ways import SOUGHT, lines_read_by, ways_of
from hirekit.lint.wordlist import SURE

_WHOLE = np.dtype(np.uint64)
_BITS = 8 * _WHOLE.itemsize
# By the place of a text and by code: the lines to try.
Called = dict[int, dict[str, list[str]]]


class Calls:
    """Answers which rules, and which of their lines, the words of texts call for.

    A line can match in some ways, each of which needs a piece of each of its sets, the rarest set first. Each way is one bit,
    which stands at the pieces of its rarest set, and each other set is one bit more. A way is called for by a text whose words
    hold its bit and those of its other sets.
    """

    def __init__(self, rules: Iterable[Rule], places: Mapping[str, int]) -> None:
        """
        Args:
            places: Where each rule stands of which terms may say that it is tried in vain.
        """
        self._lines: list[tuple[str, str]] = []
        ways: list[list[str]] = []
        with_say: list[int] = []
        for rule in rules:
            for line in lines_read_by(rule):
                for way in ways_of(line):
                    self._lines.append((rule.code, line.removeprefix(SOUGHT)))
                    ways.append(way)
                    with_say.append(-1 if line.startswith(SURE) else places.get(rule.code, -1))
        # Of each way, where its rule stands; below 0 where terms have no say in it.
        self._places = np.array(with_say, np.intp)
        others = {pieces: bit for bit, pieces in enumerate(dict.fromkeys(_others(ways)), len(ways))}
        # Every text holds this bit.
        ever = len(ways) + len(others)
        self._needs = [
            np.array([others.get(pieces, ever) for pieces in needs], np.intp)
            for needs in zip_longest(*(way[1:] for way in ways))
        ]
        self._octets = -(-(ever + 1) // _BITS) * _WHOLE.itemsize
        at: dict[str, int] = defaultdict(int, {pieces: 1 << bit for pieces, bit in others.items()})
        self._ever = 1 << ever
        for bit, way in enumerate(ways):
            if way:
                at[way[0]] |= 1 << bit
            else:
                self._ever |= 1 << bit
        self._pieces: Pieces[int] = Pieces()
        for pieces, bits in at.items():
            self._pieces.put(pieces, bits)

    def rows(self) -> Rows[np.uint64]:
        """Return what puts together the bits that words and pairs hold."""
        pairs = dict(self._pieces.pairs())
        return Rows(
            self._brought_by,
            edge=(self._row([self._ever]), "", ""),
            pairs=[*pairs],
            at_pairs=np.array([*map(self._row, pairs.values())], _WHOLE).reshape(
                len(pairs), self._octets // _WHOLE.itemsize
            ),
            together=np.bitwise_or,
        )

    def lines(self, held: NDArray[np.uint64], vain: NDArray[np.bool_]) -> Called:
        """Return the lines to try on each text.

        Args:
            held: The rows of the texts, shape (texts, numbers of a row).
            vain: Which rules are tried in vain on which text, shape (texts, places).
        """
        octets = held.view(np.uint8)
        named = np.unpackbits(octets, axis=1, count=len(self._lines), bitorder="little")
        texts, ways = np.nonzero(named.view(np.bool_))
        places = self._places[ways]
        tried = (places < 0) | ~vain[texts, places]
        texts, ways = texts[tried], ways[tried]
        for needs in self._needs:
            bits = needs[ways]
            called = (octets[texts, bits >> 3] >> (bits & 7) & 1).astype(bool)
            texts, ways = texts[called], ways[called]
        found: Called = {}
        for text, way in zip(texts.tolist(), ways.tolist(), strict=True):
            code, line = self._lines[way]
            lines = found.setdefault(text, {}).setdefault(code, [])
            # The ways of a line stand side by side.
            if not lines or lines[-1] != line:
                lines.append(line)
        return found

    def _brought_by(self, word: str) -> tuple[NDArray[np.uint64], str, str]:
        begins, bits, ends = self._pieces.met_by(word)
        return self._row(bits), ends, begins

    def _row(self, bits: Iterable[int]) -> NDArray[np.uint64]:
        return np.frombuffer(reduce(or_, bits, 0).to_bytes(self._octets, "little"), _WHOLE)


def _others(ways: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the sets that ways need besides their rarest."""
    return (pieces for way in ways for pieces in way[1:])
