"""Which alternatives of which rules a text's words call for: one look at each word, no expression run."""

from collections.abc import Iterable, Sequence
from functools import cache, reduce
from operator import or_

from hirekit.lint.rule import Rule
from hirekit.lint.rules import RULES
from hirekit.lint.ways import lines_read_by, pieces_in, ways_of

# So many words of texts are remembered.
REMEMBERED = 100_000
# No part of a word that a line asks for is longer, in letters.
LONGEST = 40
# Where a way stands, with the bits that it needs.
Named = tuple[int, int]
# At a word: the ways that it names, the bits that it holds, and the same of what may follow it.
Mark = tuple[tuple[Named, ...], int]
NOTHING_FOLLOWS: dict[str, Mark] = {}


class Calls:
    """Answers which rules, and which of their lines, the words of a text call for.

    A line can match in some ways, each of which needs a piece of each of its sets, the rarest set first. What stands in
    the rarest set of a way names it; each other set is one bit, which stands at each of its pieces, and a way is called
    for when the text holds all its bits. What a word names and holds is worked out once and remembered.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._known = _Known()
        self._lines: list[tuple[str, str]] = []
        # Ways that need nothing.
        self._always: set[int] = set()
        bits: dict[str, int] = {}
        for rule in rules:
            for line in lines_read_by(rule):
                for way in ways_of(line):
                    self._add((rule.code, line), way, bits)
        for written, bit in bits.items():
            self._known.mark(written, bit=bit)

    def lines(self, words: Iterable[str]) -> dict[str, list[str]]:
        """Return by code the lines to try on a text of these words."""
        known, naming, held = self._known, [], 0
        follows = NOTHING_FOLLOWS
        for word in words:
            names, bits, seconds = known[word]
            if names:
                naming.append(names)
            if bits:
                held |= bits
            if word in follows:
                names, bits = follows[word]
                naming.append(names)
                held |= bits
            follows = seconds
        places = {place for names in naming for place, need in names if held & need == need}
        called: dict[str, list[str]] = {}
        for place in sorted(places | self._always):
            code, line = self._lines[place]
            lines = called.setdefault(code, [])
            # The ways of a line stand side by side.
            if not lines or lines[-1] != line:
                lines.append(line)
        return called

    def _add(self, line: tuple[str, str], way: Sequence[str], bits: dict[str, int]) -> None:
        place = len(self._lines)
        self._lines.append(line)
        if way:
            need = reduce(or_, (bits.setdefault(written, 1 << len(bits)) for written in way[1:]), 0)
            self._known.mark(way[0], named=(place, need))
        else:
            self._always.add(place)


class _Known(dict[str, tuple[tuple[Named, ...], int, dict[str, Mark]]]):
    """Of each word met: the ways it names, the bits it holds, and those of it with each word that may follow."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: dict[str, Mark] = {}
        self._pairs: dict[str, dict[str, Mark]] = {}
        # Pieces that may stand anywhere in a word.
        self._inner: set[str] = set()

    def mark(self, written: str, *, named: Named | None = None, bit: int = 0) -> None:
        """Put a way or a bit at each piece of a set."""
        for piece in pieces_in(written):
            first, *rest = piece.split()
            if piece == first:
                self._inner.add(piece)
            table, key = (self._pairs.setdefault(first, {}), rest[0]) if rest else (self._pieces, piece)
            names, bits = table.get(key, ((), 0))
            table[key] = (names if named is None else (*names, named), bits | bit)

    def __missing__(self, word: str) -> tuple[tuple[Named, ...], int, dict[str, Mark]]:
        if len(self) >= REMEMBERED:
            self.clear()
        marks = [self._pieces[piece] for piece in self._parts(word) if piece in self._pieces]
        named = {named for names, _ in marks for named in names}
        found = self[word] = (tuple(named), reduce(or_, (bits for _, bits in marks), 0), self._pairs.get(word, {}))
        return found

    def _parts(self, word: str) -> set[str]:
        """Return what a piece that is in a word may be."""
        spaced = f" {word} "
        lengths = range(2, min(len(spaced), LONGEST) + 1)
        edges = {spaced[:length] for length in lengths} | {spaced[-length:] for length in lengths}
        return edges | {piece for piece in self._inner if piece in word}


@cache
def calls(kind: str) -> Calls:
    """Return what answers for all rules that read texts of this kind, and for the language."""
    return Calls(rule for rule in RULES if kind in rule.kinds or rule.code == "L-UNCHECKED")
