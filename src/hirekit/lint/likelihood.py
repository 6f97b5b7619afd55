"""How likely it is, by its terms, that a text breaks each rule, and that it breaks any.

The log odds of a rule are those it starts from and the points of the text's terms, added up and set in proportion to the
root of the text's length, so that a long text does not count as certain only for having many words.

Source: logistic regression on words, as in Jurafsky and Martin, *Speech and Language Processing* (3rd edition), chapter 5;
its points are found with a penalty on their squares, Hoerl and Kennard (1970), *Technometrics* 12(1).
"""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import repeat
from math import floor, sqrt

import numpy as np
from numpy.typing import NDArray

from hirekit.lint.points import TENTHS, RulePoints, rule_points
from hirekit.lint.rows import Rows
from hirekit.lint.rules import BY_CODE
from hirekit.lint.terms import BEGIN, END, PAIR, WORD, pairs_of, stem, terms_of_word, words_in

# These rest on how a text is built or on the very words a rule lists, of which other words say nothing.
BY_PATTERN_ALONE = frozenset(
    ["Q-DOUBLE", "Q-LONG", "S-PII", "L-GENDERED", "L-ABLEIST", "L-TERM", "L-HYPE", "L-UNCHECKED"]
)
# Of these only their own terms say something, and only for them: an advert for the young may have nothing else wrong with it,
# or anything, and its pattern lists the very words.
APART = frozenset(["L-AGEIST"])
# A text of this many words counts at its full points; a few words more keep the shortest from counting for too much.
FULL_WORDS, WORDS_MORE = 16, 4
# So many words are remembered.
REMEMBERED = 50_000
# The log odds that a rule needs at the least without a pattern, and those below which its pattern is not believed; of each, how many more for
# each of innocence, and beside what the pattern of another rule found. What each more counts is from one logistic regression
# for all rules, of whether a finding is right, on texts of a hand of which neither patterns nor points were made; where the two
# bounds begin was set after it, so that the labelled texts keep their floors of precision and recall.
LIKELY, LIKELY_BY_INNOCENCE, LIKELY_BESIDE = -1.0, 2.0, 1.2
HELD_BELOW, HELD_BY_INNOCENCE, HELD_BESIDE = -4.0, 0.8, 3.7


class Likelihood:
    """Weighs texts of one kind by their terms.

    Attributes:
        places: Where the log odds of each rule stand; before them, by the kind in capitals, those that any rule is broken.
    """

    def __init__(self, kind: str, parts: Iterable[RulePoints]) -> None:
        rules = {code for code, rule in BY_CODE.items() if kind in rule.kinds and code not in BY_PATTERN_ALONE}
        read = [part for part in parts if part.code in rules or part.code == kind.upper()]
        self._parts = tuple(sorted(read, key=lambda part: part.code in rules))
        self.places = {part.code: place for place, part in enumerate(self._parts)}
        self._told_by_others = np.array([part.code not in APART for part in self._parts])
        self._starts = np.array([part.start + part.points.get(kind.upper(), 0) / TENTHS for part in self._parts])
        pairs = dict.fromkeys(term for part in self._parts for term in part.points if PAIR in term)
        self._pairs = {pair: place for place, pair in enumerate(pairs)}
        self._at_pairs = np.zeros((len(pairs), len(self._parts)), np.int32)
        for place, part in enumerate(self._parts):
            for pair in self._pairs.keys() & part.points.keys():
                self._at_pairs[self._pairs[pair], place] = part.points[pair]
        self._at_word = lru_cache(REMEMBERED)(self._at_terms)

    def rows(self) -> Rows[np.int32]:
        """Return what adds up the points of words and pairs, a row of which holds those for each place."""
        return Rows(
            lambda word: (self._at_word(word), (stem(word), stem(word))),
            edge=(np.zeros(len(self._parts), np.int32), (BEGIN, END)),
            pairs=[(first, second) for first, _, second in (pair.partition(PAIR) for pair in self._pairs)],
            at_pairs=self._at_pairs,
            together=np.add,
        )

    def judged(
        self, tenths: NDArray[np.int32], words: NDArray[np.int64]
    ) -> tuple[dict[int, list[str]], NDArray[np.bool_]]:
        """Return by the place of a text the codes that are likely in it, and of all texts which rules are held back.

        Args:
            tenths: The points of each text, shape (texts, places).
            words: How many each text has, shape (texts,).

        Returns:
            The rules held back have shape (texts, places), or a single place where there is none.
        """
        if not self.places:
            return {}, np.zeros((len(words), 1), np.bool_)
        odds = self._starts + tenths * (np.sqrt(FULL_WORDS / (words + WORDS_MORE)) / TENTHS)[:, None]
        innocence = np.maximum(0, np.floor(-odds[:, :1])) * self._told_by_others
        likely = odds >= LIKELY + LIKELY_BY_INNOCENCE * innocence
        held_back = (odds < HELD_BELOW + HELD_BY_INNOCENCE * innocence) & self._told_by_others
        codes = list(self.places)
        found: dict[int, list[str]] = {}
        for text, place in zip(*map(np.ndarray.tolist, np.nonzero(likely)), strict=True):
            if codes[place] in BY_CODE:
                found.setdefault(text, []).append(codes[place])
        return found, held_back

    def judged_alone(self, words: Sequence[str]) -> tuple[list[str], list[bool]]:
        """Return of one text, given its words, the codes that are likely in it, and by place which rules are held back."""
        odds = self._log_odds(words)
        innocence = innocence_of(odds[0]) if odds else 0
        likely = LIKELY + LIKELY_BY_INNOCENCE * innocence
        held_back = HELD_BELOW + HELD_BY_INNOCENCE * innocence
        codes = [
            code
            for code, place in self.places.items()
            if odds[place] >= (LIKELY if code in APART else likely) and code in BY_CODE
        ]
        return codes, [each < held_back and code not in APART for code, each in zip(self.places, odds, strict=True)]

    def log_odds(self, plain: str) -> list[float]:
        """Return the log odds of each rule, in the order of `places`, for plain text.

        >>> reader = likelihood_of("question")
        >>> reader.log_odds("Are you married?")[reader.places["Q-LEGAL-FAMILY"]] > 0
        True
        """
        return self._log_odds(words_in(plain))

    def _log_odds(self, words: Sequence[str]) -> list[float]:
        pairs = [self._pairs[pair] for pair in pairs_of(list(map(stem, words))) if pair in self._pairs]
        tenths = self._at_pairs[pairs].sum(axis=0) + sum(map(self._at_word, words))
        found: list[float] = (self._starts + tenths * share_of(len(words))).tolist()
        return found

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

    def _at_terms(self, word: str) -> NDArray[np.int32]:
        """Return the points of the terms of one word, shape (places,)."""
        terms = terms_of_word(word)
        return np.array([sum(map(part.points.get, terms, repeat(0))) for part in self._parts], np.int32)


def innocence_of(any_fault: float) -> int:
    """Return the log odds that nothing is wrong, in whole numbers; 0 where it is likelier that something is.

    Args:
        any_fault: The log odds that a text breaks any rule.
    """
    return max(0, floor(-any_fault))


def share_of(words: int) -> float:
    """Return what a point of a text with so many words adds to the log odds."""
    return sqrt(FULL_WORDS / (words + WORDS_MORE)) / TENTHS


@cache
def likelihood_of(kind: str) -> Likelihood:
    """Return the reader of texts of a kind."""
    return Likelihood(kind, rule_points())
