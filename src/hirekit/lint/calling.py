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

    A line can match in some ways, each of which needs a piece of each of its sets, the rarest set first. The words of a
    text name the ways whose rarest set they hold; each other set is one bit, which stands at each of its pieces, and a
    way is called for when the text holds all its bits. A word is looked up once and then remembered.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._known = _Known()
        self._lines: list[tuple[str, str]] = []
        self._needs: list[int] = []
        self._always: list[int] = []
        bits: dict[tuple[str, ...], int] = {}
        for rule in rules:
            for line in _lines_of(rule):
                for way in _ways(line.removeprefix(TOPIC)):
                    self._add((rule.code, line), way, bits)
        for pieces, bit in bits.items():
            for piece in pieces:
                self._known.add(piece, bit=bit)

    def _add(self, line: tuple[str, str], way: list[list[str]], bits: dict[tuple[str, ...], int]) -> None:
        place = len(self._lines)
        self._lines.append(line)
        self._needs.append(0)
        if not way:
            self._always.append(place)
            return
        for piece in way[0]:
            self._known.add(piece, place=place)
        for pieces in map(tuple, way[1:]):
            self._needs[place] |= bits.setdefault(pieces, 1 << len(bits))

    def places(self, codes: Container[str]) -> frozenset[int]:
        """Return where the ways of rules with these codes stand."""
        return frozenset(place for place, (code, _) in enumerate(self._lines) if code in codes)

    def lines(self, text: str, among: Container[int] | None = None) -> dict[str, list[str]]:
        """Return by code the lines to try on plain text, of those whose places are *among* them."""
        named, held = self._held(text.translate(_ASCII).split() if text.isascii() else _WORD.findall(text.lower()))
        found: dict[str, list[str]] = {}
        for place in sorted(named):
            need = self._needs[place]
            if held & need == need and (among is None or place in among):
                code, line = self._lines[place]
                lines = found.setdefault(code, [])
                # The ways of a line stand side by side.
                if not lines or lines[-1] != line:
                    lines.append(line)
        return found

    def _held(self, words: Iterable[str]) -> tuple[set[int], int]:
        """Return the places that the words of a text name, and the bits at them, pairs of neighbours included."""
        known, named, held = self._known, list(self._always), 0
        follows: dict[str, _Held] = {}
        for word in words:
            places, bits, seconds = known[word]
            if places:
                named += places
            if bits:
                held |= bits
            if follows and word in follows:
                places, bits = follows[word]
                named += places
                held |= bits
            follows = seconds
        return set(named), held


_Held = tuple[tuple[int, ...], int]


class _Known(dict[str, tuple[tuple[int, ...], int, dict[str, _Held]]]):
    """Of a word: the places and bits at it, and those at each word that may follow it."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: dict[str, _Held] = {}
        self._pairs: dict[str, dict[str, _Held]] = {}

    def add(self, piece: str, *, place: int | None = None, bit: int = 0) -> None:
        """Put a place or a bit at a piece: part of a word, or two words."""
        first, *rest = piece.split()
        table, key = (self._pairs.setdefault(first, {}), rest[0]) if rest else (self._pieces, piece)
        places, bits = table.get(key, ((), 0))
        table[key] = (places if place is None else (*places, place), bits | bit)

    def __missing__(self, word: str) -> tuple[tuple[int, ...], int, dict[str, _Held]]:
        places, bits = set[int](), 0
        for piece in self._pieces.keys() & _parts(f" {word} ", LONGEST):
            more, bit = self._pieces[piece]
            places.update(more)
            bits |= bit
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[word] = (tuple(places), bits, self._pairs.get(word, {}))
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
