"""Which alternatives of which rules a text's words call for: one pass over the words, no expression run."""

import json
import re
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from importlib import resources

from hirekit.lint.pattern import lines_of, one_line
from hirekit.lint.rule import QUESTION, Rule
from hirekit.lint.rules.topics import TOPICS

# What marks a line as a topic, which is asked about only in a sentence that speaks to the candidate.
TOPIC = "topic: "
WORDS_FILE = "words.json"
_WORD = re.compile(r"\w+")
Sets = tuple[tuple[str, ...], ...]


@cache
def _declared() -> dict[str, list[list[str]]]:
    text = (resources.files("hirekit.lint.rules") / WORDS_FILE).read_text("utf-8")
    return {key: [words.split() for words in sets] for key, sets in json.loads(text).items()}


def key_of(line: str) -> str:
    """Return the name of an alternative in the file of words."""
    return blake2b(line.encode(), digest_size=8).hexdigest()


def needed_words(line: str) -> Sets:
    """Return the sets of word beginnings that an alternative cannot match without."""
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

    Each line is one bit; a word is looked up once and its bits remembered.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._lines: list[tuple[str, str]] = []
        self._beginnings: tuple[dict[str, int], dict[str, int]] = ({}, {})
        self._always = [0, 0]
        for rule in rules:
            for line in lines_of(rule.pattern):
                self._add(rule.code, line)
            if rule.kinds and rule.kinds[0] == QUESTION:
                for line in lines_of(TOPICS.get(rule.code, "")):
                    self._add(rule.code, f"{TOPIC}{line}")
        self._longest = max((len(word) for part in self._beginnings for word in part), default=0)
        self._called: dict[str, tuple[int, int]] = {}

    def _add(self, code: str, line: str) -> None:
        bit = 1 << len(self._lines)
        self._lines.append((code, line))
        sets = needed_words(line.removeprefix(TOPIC))
        for place in (0, 1):
            if place >= len(sets):
                self._always[place] |= bit
                continue
            for word in sets[place]:
                part = self._beginnings[place]
                part[word] = part.get(word, 0) | bit

    def lines(self, text: str) -> dict[str, list[str]]:
        """Return by code the lines to try on plain text."""
        first, second = self._always
        called = self._called
        for word in set(_WORD.findall(text.lower())):
            bits = called.get(word)
            if bits is None:
                bits = called[word] = self._bits(word)
            first |= bits[0]
            second |= bits[1]
        found: dict[str, list[str]] = {}
        both = first & second
        while both:
            bit = both & -both
            code, line = self._lines[bit.bit_length() - 1]
            found.setdefault(code, []).append(line)
            both ^= bit
        return found

    def _bits(self, word: str) -> tuple[int, int]:
        one, two = 0, 0
        for length in range(1, min(len(word), self._longest) + 1):
            one |= self._beginnings[0].get(word[:length], 0)
            two |= self._beginnings[1].get(word[:length], 0)
        return one, two
