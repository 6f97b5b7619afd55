"""Which alternatives of which rules a text's words call for: one pass over the words, no expression run."""

import json
import re
from collections.abc import Container, Iterable
from functools import cache
from hashlib import blake2b
from importlib import resources
from itertools import pairwise

from hirekit.lint.pattern import lines_of, one_line
from hirekit.lint.rule import QUESTION, Rule
from hirekit.lint.rules import RULES
from hirekit.lint.rules.topics import TOPICS

# What marks a line as a topic, which is asked about only in a sentence that speaks to the candidate.
TOPIC = "topic: "
WORDS_FILE = "words.json"
BETWEEN = "|"
REMEMBERED = 100_000
_WORD = re.compile(r"\w+")
Sets = tuple[tuple[str, ...], ...]
MOST_SETS = 4


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

        return tuple(tuple(sorted(words)) for words in needed(one_line(line)))
    return tuple(map(tuple, declared))


def all_lines(rules: Iterable[Rule]) -> list[str]:
    """Return each alternative of the rules once."""
    patterns = [rule.pattern for rule in rules] + list(TOPICS.values())
    return sorted({line for pattern in patterns for line in lines_of(pattern)})


class Calls:
    """Answers which rules, and which of their lines, the words of a text call for.

    Each set of pieces that a line needs is one bit. A word is looked up once and its bits are remembered; a line is
    called for by a text whose words give all its bits.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._lines = [
            (rule.code, line)
            for rule in rules
            for line in (*lines_of(rule.pattern), *(f"{TOPIC}{line}" for line in lines_of(_topics(rule))))
        ]
        self._pieces: dict[str, int] = {}
        self._pairs: dict[str, int] = {}
        self._always = 0
        for place, (_, line) in enumerate(self._lines):
            self._add(place, needed_words(line.removeprefix(TOPIC)))
        self._longest = max(map(len, self._pieces), default=0)
        self._known: dict[str, int] = {}

    def _add(self, place: int, sets: Sets) -> None:
        count = len(self._lines)
        for depth in range(MOST_SETS):
            bit = 1 << (depth * count + place)
            if depth >= len(sets):
                self._always |= bit
                continue
            for piece in sets[depth]:
                table = self._pairs if " " in piece.strip() else self._pieces
                table[piece] = table.get(piece, 0) | bit

    def mask(self, codes: Container[str]) -> int:
        """Return the bits of the lines of rules with these codes."""
        return sum(1 << place for place, (code, _) in enumerate(self._lines) if code in codes)

    def lines(self, text: str, mask: int = -1) -> dict[str, list[str]]:
        """Return by code the lines to try on plain text, of those in *mask*."""
        held = self._held(_WORD.findall(text.lower()))
        count = len(self._lines)
        called = mask & ((1 << count) - 1)
        for _ in range(MOST_SETS):
            called &= held
            held >>= count
        found: dict[str, list[str]] = {}
        while called:
            bit = called & -called
            code, line = self._lines[bit.bit_length() - 1]
            found.setdefault(code, []).append(line)
            called ^= bit
        return found

    def _held(self, words: list[str]) -> int:
        """Return the bits of all pieces that the words of a text, in order, hold."""
        held, known = self._always, self._known
        for word in words:
            bits = known.get(word)
            if bits is None:
                bits = self._look_up(word)
            if bits:
                held |= bits
        pairs = self._pairs
        for pair in pairs.keys() & {f" {one} {other} " for one, other in pairwise(words)}:
            held |= pairs[pair]
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


def _topics(rule: Rule) -> str:
    return TOPICS.get(rule.code, "") if rule.kinds and rule.kinds[0] == QUESTION else ""


@cache
def calls() -> Calls:
    """Return what answers for all rules, so that a word is looked up once."""
    return Calls(RULES)
