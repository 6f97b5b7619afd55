"""Which alternatives of which rules a text's words call for: one look at each word, no expression run."""

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

from hirekit.lint.pieces import Pieces
from hirekit.lint.rule import Rule
from hirekit.lint.ways import SOUGHT, lines_read_by, ways_of
from hirekit.lint.wordlist import SURE

# So many words of texts are remembered.
REMEMBERED = 100_000
# Where a way stands, the bits that it needs, and the code of its rule, or nothing where terms have no say in it.
Named = tuple[int, int, str]
Names = tuple[Named, ...]


class Calls:
    """Answers which rules, and which of their lines, the words of a text call for.

    A line can match in some ways, each of which needs a piece of each of its sets, the rarest set first. What stands in
    the rarest set of a way names it; each other set is one bit, which stands at each of its pieces, and a way that is
    named is called for when the text holds all its bits.

    Attributes:
        always: The ways that need nothing.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._lines: list[tuple[str, str]] = []
        self._names: Pieces[Named] = Pieces()
        self._held = _Held()
        always: list[Named] = []
        for rule in rules:
            for line in lines_read_by(rule):
                for way in ways_of(line):
                    need = reduce(or_, map(self._held.bit, way[1:]), 0)
                    named = (len(self._lines), need, "" if line.startswith(SURE) else rule.code)
                    self._lines.append((rule.code, line.removeprefix(SOUGHT)))
                    if way:
                        self._names.put(way[0], named)
                    else:
                        always.append(named)
        self.always = tuple(always)

    def named_by(self, word: str) -> tuple[str, Names, dict[str, Names]]:
        """Return how a word begins as rules look it up, the ways that it names, and those it names with a word after it.

        A word such as "isn't" is more than one to rules, and a mark such as "?" is none.
        """
        return self._names.met_by(word)

    def lines(self, words: Iterable[str], named: Sequence[Named]) -> dict[str, list[str]]:
        """Return by code those lines to try on a text of these words, which name these ways."""
        if any(need for _, need, _ in named):
            held = self._held.by(words)
            places = {place for place, need, _ in named if held & need == need}
        else:
            places = {place for place, _, _ in named}
        called: dict[str, list[str]] = {}
        for place in sorted(places):
            code, line = self._lines[place]
            lines = called.setdefault(code, [])
            # The ways of a line stand side by side.
            if not lines or lines[-1] != line:
                lines.append(line)
        return called


class _Held(dict[str, tuple[str, int, dict[str, int]]]):
    """Of each word met: how it begins, the bits it holds, and those it holds with each word that may follow."""

    def __init__(self) -> None:
        super().__init__()
        self._bits: dict[str, int] = {}
        self._at: Pieces[int] = Pieces()

    def bit(self, written: str) -> int:
        """Return the bit of a set of pieces."""
        if written not in self._bits:
            self._bits[written] = 1 << len(self._bits)
            self._at.put(written, self._bits[written])
        return self._bits[written]

    def by(self, words: Iterable[str]) -> int:
        """Return the bits that words hold."""
        held, follows = 0, dict[str, int]()
        for word in words:
            part, bits, seconds = self[word]
            if part:
                held |= bits
                if part in follows:
                    held |= follows[part]
                follows = seconds
        return held

    def __missing__(self, word: str) -> tuple[str, int, dict[str, int]]:
        if len(self) >= REMEMBERED:
            self.clear()
        part, bits, seconds = self._at.met_by(word)
        found = self[word] = part, reduce(or_, bits, 0), {second: reduce(or_, bits) for second, bits in seconds.items()}
        return found
