"""Which alternatives of which rules a text's words call for: one pass over the words, no expression run."""

import json
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from hashlib import blake2b
from importlib import resources
from itertools import pairwise

from hirekit.lint import adjusting, questions
from hirekit.lint.pattern import lines_of, one_line
from hirekit.lint.rule import QUESTION, Rule
from hirekit.lint.rules import RULES
from hirekit.lint.rules.topics import TOPICS
from hirekit.lint.tokens import words_of

# What marks a line as a topic, which is asked about only in a sentence that speaks to the candidate.
TOPIC = "topic: "
# What marks an expression that a function looks for; no notation, the expression itself.
SOUGHT = "sought: "
WORDS_FILE = "words.json"
# Functions that find nothing in a text that calls for none of these.
LOOKED_FOR = {"Q-DOUBLE": questions.SECOND_ASKS, "Q-LEGAL-ADJUST": (adjusting.ADJUSTMENTS,)}
BETWEEN = "|"
REMEMBERED = 100_000
_JOINED = re.compile(r"\w+")
_JOINING = re.compile(r"['&_-]")
Sets = tuple[tuple[str, ...], ...]


@cache
def _declared() -> dict[str, list[list[str]]]:
    text = (resources.files("hirekit.lint.rules") / WORDS_FILE).read_text("utf-8")
    return {key: [pieces.split(BETWEEN) for pieces in sets] for key, sets in json.loads(text).items()}


def key_of(line: str) -> str:
    """Return the name of an alternative in the file of words."""
    return blake2b(line.encode(), digest_size=8).hexdigest()


def needed_words(line: str) -> Sets:
    """Return the sets of pieces that an alternative cannot match without."""
    declared = _declared().get(key_of(line))
    if declared is None:
        from hirekit.lint.needed import needed  # noqa: PLC0415

        return tuple(tuple(sorted(words)) for words in needed(expression_of(line)))
    return tuple(map(tuple, declared))


def expression_of(line: str) -> str:
    """Return the regular expression of an alternative, or of what a function looks for."""
    return line.removeprefix(SOUGHT) if line.startswith(SOUGHT) else one_line(line)


def all_lines(rules: Iterable[Rule]) -> list[str]:
    """Return each alternative of the rules once."""
    patterns = [rule.pattern for rule in rules] + list(TOPICS.values())
    return sorted({line for pattern in patterns for line in lines_of(pattern)} | set(_sought()))


def _sought() -> list[str]:
    return [f"{SOUGHT}{expression.pattern}" for expressions in LOOKED_FOR.values() for expression in expressions]


class Calls:
    """Answers which rules, and which of their lines, the words of a text call for.

    A line is one bit, and stands at every piece of a set that it needs: the rarest of its sets in `_rarest`, which
    settles most texts, the further ones in `_further`, set beside set. A word is looked up once and then remembered.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._lines = [(rule.code, line) for rule in rules for line in _lines_of(rule)]
        sets = [needed_words(line.removeprefix(TOPIC)) for _, line in self._lines]
        self._deepest = max(map(len, sets), default=1)
        self._rarest = _Bits()
        self._further = _Bits()
        for place, needs in enumerate(sets):
            self._rarest.add(1 << place, needs[0] if needs else None)
            for depth in range(1, self._deepest):
                bit = 1 << ((depth - 1) * len(self._lines) + place)
                self._further.add(bit, needs[depth] if depth < len(needs) else None)

    def mask(self, codes: Container[str]) -> int:
        """Return the bits of the lines of rules with these codes."""
        return sum(1 << place for place, (code, _) in enumerate(self._lines) if code in codes)

    def lines(self, text: str, mask: int = -1) -> dict[str, list[str]]:
        """Return by code the lines to try on plain text, of those in *mask*."""
        words = _parts(text)
        pairs = {f" {one} {other} " for one, other in pairwise(words)}
        found: dict[str, list[str]] = {}
        called = self._rarest.held(words, pairs) & mask
        if not called:
            return found
        further = self._further.held(words, pairs)
        for _ in range(1, self._deepest):
            called &= further
            further >>= len(self._lines)
        while called:
            bit = called & -called
            code, line = self._lines[bit.bit_length() - 1]
            found.setdefault(code, []).append(line)
            called ^= bit
        return found


class _Bits:
    """Bits that stand at pieces, and what the words of a text hold of them."""

    def __init__(self) -> None:
        self._pieces: dict[str, int] = {}
        self._pairs: dict[str, int] = {}
        self._always = 0
        self._longest = 0
        self._known: dict[str, int] = {}

    def add(self, bit: int, pieces: Iterable[str] | None) -> None:
        """Let a bit stand at each of the pieces; with None, every text holds it."""
        if pieces is None:
            self._always |= bit
            return
        for piece in pieces:
            table = self._pairs if " " in piece.strip() else self._pieces
            table[piece] = table.get(piece, 0) | bit
            self._longest = max(self._longest, len(piece))

    def held(self, words: Sequence[str], pairs: AbstractSet[str]) -> int:
        """Return the bits that stand at what the words, and the pairs of words, hold."""
        held, known = self._always, self._known
        for word in words:
            bits = known.get(word)
            if bits is None:
                bits = self._look_up(word)
            if bits:
                held |= bits
        for pair in self._pairs.keys() & pairs:
            held |= self._pairs[pair]
        return held

    def _look_up(self, word: str) -> int:
        padded = f" {word} "
        parts = {
            padded[start:end]
            for start in range(len(padded))
            for end in range(start + 1, min(len(padded), start + self._longest) + 1)
        }
        bits = 0
        for piece in self._pieces.keys() & parts:
            bits |= self._pieces[piece]
        if len(self._known) >= REMEMBERED:
            self._known.clear()
        self._known[word] = bits
        return bits


def _lines_of(rule: Rule) -> Iterator[str]:
    yield from lines_of(rule.pattern)
    yield from (f"{TOPIC}{line}" for line in lines_of(_topics(rule)))
    yield from (f"{SOUGHT}{expression.pattern}" for expression in LOOKED_FOR.get(rule.code, ()))


def _parts(text: str) -> Sequence[str]:
    """Return the words of a text, each cut where a mark joins two."""
    return words_of(text) if text.isascii() and not _JOINING.search(text) else _JOINED.findall(text.lower())


def _topics(rule: Rule) -> str:
    return TOPICS.get(rule.code, "") if rule.kinds and rule.kinds[0] == QUESTION else ""


@cache
def calls() -> Calls:
    """Return what answers for all rules, so that a word is looked up once."""
    return Calls(RULES)
