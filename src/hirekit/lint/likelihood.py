"""How likely it is, by its terms, that a text breaks each rule.

The log odds of a rule are those it starts from and the points of the text's terms, added up and set in proportion to the
root of the text's length, so that a long text does not count as certain only for having many words.

Source: logistic regression on words, as in Jurafsky and Martin, *Speech and Language Processing* (3rd edition), chapter 5;
its points are found with a penalty on their squares, Hoerl and Kennard (1970), *Technometrics* 12(1).
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from math import sqrt

from hirekit.lint.points import TENTHS, RulePoints, rule_points
from hirekit.lint.rules import BY_CODE
from hirekit.lint.terms import WORD, pairs_of, terms_of_word

# A text of this many words counts at its full points; a few words more keep the shortest from counting for too much.
FULL_WORDS, WORDS_MORE = 16, 4
_MOST_WORDS_KEPT = 20_000
Points = tuple[tuple[int, int], ...]


class Likelihood:
    """Reads texts of one kind; keeps what it knows of the words that it met."""

    def __init__(self, kind: str, parts: Iterable[RulePoints]) -> None:
        self._parts = tuple(part for part in parts if kind in BY_CODE[part.code].kinds)
        self.places = {part.code: place for place, part in enumerate(self._parts)}
        self._starts = [part.start + part.points.get(kind.upper(), 0) / TENTHS for part in self._parts]
        points: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for place, part in enumerate(self._parts):
            for term, number in part.points.items():
                points[term].append((place, number))
        self._points = dict(points)
        self._words: dict[str, tuple[str, Points]] = {}

    def log_odds(self, plain: str) -> list[float]:
        """Return the log odds of each rule, in the order of `places`, for plain text.

        >>> reader = likelihood_of("question")
        >>> reader.log_odds("Are you married?")[reader.places["Q-LEGAL-FAMILY"]] > 0
        True
        """
        sums = [0] * len(self._starts)
        words = [self._word(word) for word in WORD.findall(plain.lower())]
        for _, points in words:
            for place, number in points:
                sums[place] += number
        known = self._points
        for pair in pairs_of([stem for stem, _ in words]):
            for place, number in known.get(pair, ()):
                sums[place] += number
        share = share_of(len(words))
        return [start + number * share for start, number in zip(self._starts, sums, strict=True)]

    def by_word(self, code: str, plain: str) -> list[tuple[int, int, float]]:
        """Return where each word of plain text begins and ends, and the tenths it adds for a rule, pairs shared by their words."""
        points = self._parts[self.places[code]].points
        found = list(WORD.finditer(plain.lower()))
        terms = [terms_of_word(match.group()) for match in found]
        pairs = [points.get(pair, 0) / 2 for pair in pairs_of([word[0] for word in terms])] or [0]
        return [
            (*match.span(), sum(points.get(term, 0) for term in word) + before + after)
            for match, word, before, after in zip(found, terms, pairs[:-1], pairs[1:], strict=True)
        ]

    def _word(self, word: str) -> tuple[str, Points]:
        known = self._words.get(word)
        if known is None:
            terms = terms_of_word(word)
            sums: defaultdict[int, int] = defaultdict(int)
            for term in terms:
                for place, number in self._points.get(term, ()):
                    sums[place] += number
            if len(self._words) >= _MOST_WORDS_KEPT:
                self._words.clear()
            known = self._words[word] = (terms[0], tuple(sums.items()))
        return known


def share_of(words: int) -> float:
    """Return what a point of a text with so many words adds to the log odds."""
    return sqrt(FULL_WORDS / (words + WORDS_MORE)) / TENTHS


@cache
def likelihood_of(kind: str) -> Likelihood:
    """Return the reader of texts of a kind."""
    return Likelihood(kind, rule_points())
