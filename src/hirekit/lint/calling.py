"""Which alternatives of which rules a text's words call for: one pass over the words, no expression run."""

import json
import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from hashlib import blake2b
from importlib import resources

from hirekit.lint import adjusting, doubles, wording
from hirekit.lint.pattern import lines_of, one_line
from hirekit.lint.rule import QUESTION, Rule
from hirekit.lint.rules import RULES
from hirekit.lint.rules.topics import TOPICS

# What marks a line as a topic, which is asked about only in a sentence that speaks to the candidate.
TOPIC = "topic: "
# What marks an expression that a function looks for; no notation, the expression itself.
SOUGHT = "sought: "
WORDS_FILE = "words.json"
# Functions that find nothing in a text that calls for none of these; what stands in one expression must all be there.
LOOKED_FOR = {
    "Q-DOUBLE": tuple(asks.pattern for asks in doubles.SECOND_ASKS),
    "Q-LEGAL-ADJUST": (adjusting.ADJUSTMENTS.pattern,),
    "L-UNCHECKED": (wording.FOREIGN.pattern,),
}
BETWEEN = "|"
REMEMBERED = 100_000
# No piece is longer, in letters.
LONGEST = 40
_WORD = re.compile(r"\w+")
# Small letters, and blanks for what stands between words.
_ASCII = "".join(chr(code).lower() if chr(code).isalnum() or chr(code) == "_" else " " for code in range(128))


@cache
def _declared() -> dict[str, list[list[list[str]]]]:
    text = (resources.files("hirekit.lint.rules") / WORDS_FILE).read_text("utf-8")
    return {key: [[pieces.split(BETWEEN) for pieces in way] for way in ways] for key, ways in json.loads(text).items()}


def key_of(line: str) -> str:
    """Return the name of an alternative in the file of words."""
    return blake2b(line.encode(), digest_size=8).hexdigest()


def ways_of(line: str) -> list[list[list[str]]]:
    """Return the ways in which an alternative can match, as sets of pieces, computed from it."""
    from hirekit.lint.needed import needed  # noqa: PLC0415

    return [[sorted(pieces) for pieces in way] for way in needed(expression_of(line))]


def declared(rules: Iterable[Rule]) -> str:
    """Return the text of the file of words."""
    ways = {
        key_of(line): [[BETWEEN.join(pieces) for pieces in way] for way in ways_of(line)] for line in all_lines(rules)
    }
    return json.dumps(ways, indent=0, ensure_ascii=False, sort_keys=True) + "\n"


def expression_of(line: str) -> str:
    """Return the regular expression of an alternative, or of what a function looks for."""
    return line.removeprefix(SOUGHT) if line.startswith(SOUGHT) else one_line(line)


def all_lines(rules: Iterable[Rule]) -> list[str]:
    """Return each alternative of the rules once."""
    patterns = [rule.pattern for rule in rules] + list(TOPICS.values())
    return sorted({line for pattern in patterns for line in lines_of(pattern)} | set(_sought()))


def _sought() -> list[str]:
    return [f"{SOUGHT}{expression}" for expressions in LOOKED_FOR.values() for expression in expressions]


class Calls:
    """Answers which rules, and which of their lines, the words of a text call for.

    Each set of pieces that a way of a line needs is one bit, which stands at each of its pieces; a text calls for a
    line when, for one of its ways, it holds pieces at all its bits. A word is looked up once and then remembered.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        ways = [
            ((rule.code, line), way)
            for rule in rules
            for line in _lines_of(rule)
            for way in _ways(line.removeprefix(TOPIC))
        ]
        self._lines = [line for line, _ in ways]
        self._deepest = max((len(way) for _, way in ways), default=1)
        self._known = _Known()
        self._always = 0
        for place, (_, needs) in enumerate(ways):
            for depth in range(self._deepest):
                self._add(1 << (depth * len(self._lines) + place), needs[depth] if depth < len(needs) else None)

    def _add(self, bit: int, pieces: Iterable[str] | None) -> None:
        if pieces is None:
            self._always |= bit
            return
        for piece in pieces:
            self._known.add(piece, bit)

    def mask(self, codes: Container[str]) -> int:
        """Return the bits of the lines of rules with these codes."""
        return sum(1 << place for place, (code, _) in enumerate(self._lines) if code in codes)

    def lines(self, text: str, mask: int = -1) -> dict[str, list[str]]:
        """Return by code the lines to try on plain text, of those in *mask*."""
        held = self._held(text.translate(_ASCII).split() if text.isascii() else _WORD.findall(text.lower()))
        called = mask & ((1 << len(self._lines)) - 1)
        for _ in range(self._deepest):
            called &= held
            held >>= len(self._lines)
        found: dict[str, list[str]] = {}
        while called:
            bit = called & -called
            code, line = self._lines[bit.bit_length() - 1]
            lines = found.setdefault(code, [])
            if line not in lines:
                lines.append(line)
            called ^= bit
        return found

    def _held(self, words: Iterable[str]) -> int:
        """Return the bits at the words of a text, and at each pair of words next to each other."""
        held = self._always
        follows: dict[str, int] = {}
        for word, (bits, seconds) in zip(words, map(self._known.__getitem__, words), strict=True):
            # Adding no bits would copy them all, so it is not done.
            if bits:
                held |= bits
            if word in follows:
                held |= follows[word]
            follows = seconds
        return held


class _Known(dict[str, tuple[int, dict[str, int]]]):
    """Of a word: the bits at it, and those at each word that may follow it."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: dict[str, int] = {}
        self._pairs: dict[str, dict[str, int]] = {}

    def add(self, piece: str, bit: int) -> None:
        """Put a bit at a piece: part of a word, or two words."""
        first, *rest = piece.split()
        table, key = (self._pairs.setdefault(first, {}), rest[0]) if rest else (self._pieces, piece)
        table[key] = table.get(key, 0) | bit

    def __missing__(self, word: str) -> tuple[int, dict[str, int]]:
        bits = 0
        for piece in self._pieces.keys() & _parts(f" {word} ", LONGEST):
            bits |= self._pieces[piece]
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[word] = (bits, self._pairs.get(word, {}))
        return found


def _parts(word: str, longest: int) -> set[str]:
    return {
        word[start:end] for start in range(len(word)) for end in range(start + 1, min(len(word), start + longest) + 1)
    }


def _ways(line: str) -> list[list[list[str]]]:
    written = _declared().get(key_of(line))
    return ways_of(line) if written is None else written


def _lines_of(rule: Rule) -> Iterator[str]:
    yield from lines_of(rule.pattern)
    yield from (f"{TOPIC}{line}" for line in lines_of(_topics(rule)))
    yield from (f"{SOUGHT}{expression}" for expression in LOOKED_FOR.get(rule.code, ()))


def _topics(rule: Rule) -> str:
    return TOPICS.get(rule.code, "") if rule.kinds and rule.kinds[0] == QUESTION else ""


@cache
def calls(kind: str) -> Calls:
    """Return what answers for all rules that read texts of this kind, and for the language."""
    return Calls(rule for rule in RULES if kind in rule.kinds or rule.code == "L-UNCHECKED")
