"""How likely it is, by its terms, that a text breaks each rule.

The log odds of a rule are those it starts from and the points of the text's terms, added up and set in proportion to the
root of the text's length, so that a long text does not count as certain only for having many words.

Source: logistic regression on words, as in Jurafsky and Martin, *Speech and Language Processing* (3rd edition), chapter 5;
its points are found with a penalty on their squares, Hoerl and Kennard (1970), *Technometrics* 12(1).
"""

from collections.abc import Iterable
from functools import cache
from math import floor, sqrt
from struct import Struct

from hirekit.lint.points import TENTHS, RulePoints, rule_points
from hirekit.lint.rules import BY_CODE
from hirekit.lint.terms import BEGIN, END, WORD, pairs_of, terms_of_word, words_in

# A text of this many words counts at its full points; a few words more keep the shortest from counting for too much.
FULL_WORDS, WORDS_MORE = 16, 4
_MOST_WORDS_KEPT = 20_000
# The points of all rules stand in one whole number, one lane of so many bits a rule, so that one sum adds them all.
_LANE = 32
# Keeps every lane above 0, so that none borrows of the next.
_MIDDLE = 1 << (_LANE - 1)


class Likelihood:
    """Reads texts of one kind; keeps what it knows of the words that it met."""

    def __init__(self, kind: str, parts: Iterable[RulePoints]) -> None:
        self._parts = tuple(part for part in parts if kind in BY_CODE[part.code].kinds)
        self.places = {part.code: place for place, part in enumerate(self._parts)}
        self._starts = [part.start + part.points.get(kind.upper(), 0) / TENTHS for part in self._parts]
        # In every lane the middle, which is its highest bit.
        self._middles = sum(_MIDDLE << (_LANE * place) for place in self.places.values())
        self._lanes = Struct(f"<{len(self._parts)}I")
        points: dict[str, int] = {}
        for place, part in enumerate(self._parts):
            for term, number in part.points.items():
                points[term] = points.get(term, 0) + (number << (_LANE * place))
        self._words = _Words(points)
        # By number of words: what the lanes must reach for even odds.
        self._even: dict[int, int] = {}

    def likely(self, plain: str) -> list[str]:
        """Return the codes that the terms of plain text make likelier than not."""
        total, words = self._sum(plain)
        even = self._even.get(words)
        if even is None:
            share = share_of(words)
            needed = (floor(-start / share) + 1 for start in self._starts)
            even = self._even[words] = sum(number << (_LANE * place) for place, number in enumerate(needed))
        # A lane that reaches what it needs keeps its highest bit.
        reached = (total + self._middles - even) & self._middles
        if not reached:
            return []
        return [code for code, place in self.places.items() if reached >> (_LANE * (place + 1) - 1) & 1]

    def log_odds(self, plain: str) -> list[float]:
        """Return the log odds of each rule, in the order of `places`, for plain text.

        >>> reader = likelihood_of("question")
        >>> reader.log_odds("Are you married?")[reader.places["Q-LEGAL-FAMILY"]] > 0
        True
        """
        total, words = self._sum(plain)
        share = share_of(words)
        lanes = self._lanes.unpack((total + self._middles).to_bytes(self._lanes.size, "little"))
        return [start + (lane - _MIDDLE) * share for start, lane in zip(self._starts, lanes, strict=True)]

    def _sum(self, plain: str) -> tuple[int, int]:
        """Return the points of all terms, a lane a rule, and how many words there are."""
        words = words_in(plain)
        known = self._words
        _, total, follows = known[""]
        for word in words:
            stem, points, seconds = known[word]
            total += points
            if stem in follows:
                total += follows[stem]
            follows = seconds
        return total + follows.get(END, 0), len(words)

    def by_word(self, code: str, plain: str) -> list[tuple[int, int, float]]:
        """Return where each word of plain text begins and ends, and the tenths it adds for a rule, pairs shared by their words."""
        points = self._parts[self.places[code]].points
        found = list(WORD.finditer(plain))
        terms = [terms_of_word(match.group().lower()) for match in found]
        pairs = [points.get(pair, 0) / 2 for pair in pairs_of([word[0] for word in terms])] or [0]
        return [
            (*match.span(), sum(points.get(term, 0) for term in word) + before + after)
            for match, word, before, after in zip(found, terms, pairs[:-1], pairs[1:], strict=True)
        ]


class _Words(dict[str, tuple[str, int, dict[str, int]]]):
    """Of each word met: itself without its ending, the points of its terms, and those of its pair with each word after it."""

    def __init__(self, points: dict[str, int]) -> None:
        super().__init__()
        self._points = points
        self._pairs: dict[str, dict[str, int]] = {}
        for term, number in points.items():
            first, mark, second = term.partition("_")
            if mark:
                self._pairs.setdefault(first, {})[second] = number

    def __missing__(self, word: str) -> tuple[str, int, dict[str, int]]:
        if len(self) >= _MOST_WORDS_KEPT:
            self.clear()
        if not word:
            found = self[word] = (BEGIN, 0, self._pairs.get(BEGIN, {}))
            return found
        terms = terms_of_word(word)
        number = sum(self._points.get(term, 0) for term in terms)
        found = self[word] = (terms[0], number, self._pairs.get(terms[0], {}))
        return found


def share_of(words: int) -> float:
    """Return what a point of a text with so many words adds to the log odds."""
    return sqrt(FULL_WORDS / (words + WORDS_MORE)) / TENTHS


@cache
def likelihood_of(kind: str) -> Likelihood:
    """Return the reader of texts of a kind."""
    return Likelihood(kind, rule_points())
