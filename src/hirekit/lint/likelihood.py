"""How likely it is, by its terms, that a text breaks each rule, and that it breaks any.

The log odds of a rule are those it starts from and the points of the text's terms, added up and set in proportion to the
root of the text's length, so that a long text does not count as certain only for having many words.

Source: logistic regression on words, as in Jurafsky and Martin, *Speech and Language Processing* (3rd edition), chapter 5;
its points are found with a penalty on their squares, Hoerl and Kennard (1970), *Technometrics* 12(1).
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, partial
from math import ceil, floor, sqrt

from hirekit.lint.lanes import Lanes
from hirekit.lint.points import TENTHS, RulePoints, rule_points
from hirekit.lint.rules import BY_CODE
from hirekit.lint.terms import BEGIN, WORD, pairs_of, terms_of, terms_of_word, words_in

# These rest on how a text is built or on the very words a rule lists, of which other words say nothing.
BY_PATTERN_ALONE = frozenset(
    ["Q-DOUBLE", "Q-LONG", "S-PII", "L-GENDERED", "L-ABLEIST", "L-AGEIST", "L-TERM", "L-HYPE", "L-UNCHECKED"]
)
# A text of this many words counts at its full points; a few words more keep the shortest from counting for too much.
FULL_WORDS, WORDS_MORE = 16, 4
# The log odds that a rule needs without a pattern, and those below which its pattern is not believed; of each, how many more for
# each of innocence, and beside what the pattern of another rule found. What each more counts is from one logistic regression
# for all rules, of whether a finding is right, on texts of a hand of which neither patterns nor points were made; where the two
# bounds begin was set after it, so that the labelled texts keep their floors of precision and recall.
LIKELY, LIKELY_BY_INNOCENCE, LIKELY_BESIDE = 0.0, 0.4, 1.2
HELD_BELOW, HELD_BY_INNOCENCE, HELD_BESIDE = -5.0, 0.8, 3.7
# More than any text weighs.
_NEVER = 1 << 30


class Likelihood:
    """Weighs texts of one kind by their terms.

    The weight of a text is the points of its terms for all rules, as `Lanes` lay them side by side.

    Attributes:
        places: Where the log odds of each rule stand; before them, by the kind in capitals, those that any rule is broken.
    """

    def __init__(self, kind: str, parts: Iterable[RulePoints]) -> None:
        rules = {code for code, rule in BY_CODE.items() if kind in rule.kinds and code not in BY_PATTERN_ALONE}
        read = [part for part in parts if part.code in rules or part.code == kind.upper()]
        self._parts = tuple(sorted(read, key=lambda part: part.code in rules))
        self.places = {part.code: place for place, part in enumerate(self._parts)}
        self._starts = [part.start + part.points.get(kind.upper(), 0) / TENTHS for part in self._parts]
        self._lanes = Lanes(self.places)
        numbers: dict[str, list[int]] = defaultdict(lambda: [0] * len(self._parts))
        for place, part in enumerate(self._parts):
            for term, number in part.points.items():
                numbers[term][place] = number
        self._points = {term: self._lanes.joined(each) for term, each in numbers.items()}
        self._pairs: dict[str, dict[str, int]] = defaultdict(dict)
        for term, points in self._points.items():
            first, mark, second = term.partition("_")
            if mark:
                self._pairs[first][second] = points
        # By number of words and innocence: what the weight of a text must reach in each lane.
        self._likely = cache(partial(self._needed_for, LIKELY, LIKELY_BY_INNOCENCE))
        self._believed = cache(partial(self._needed_for, HELD_BELOW, HELD_BY_INNOCENCE))

    def weight_of(self, word: str) -> tuple[str, int, dict[str, int]]:
        """Return a word without its ending, the points of its terms, and those of its pair with each word after it.

        The points of all rules are one number, so that those of a text are one sum; before the first word stands `BEGIN`.
        """
        if word == BEGIN:
            return BEGIN, 0, self._pairs.get(BEGIN, {})
        terms = terms_of_word(word)
        return terms[0], sum(self._points.get(term, 0) for term in terms), self._pairs.get(terms[0], {})

    def judged(self, weight: int, words: int) -> tuple[tuple[str, ...], frozenset[str]]:
        """Return the codes that are likely in a text of this weight and so many words, and those held back."""
        innocence = innocence_of(self._starts[0] + self._lanes.first(weight) * share_of(words)) if self._starts else 0
        believed, held_back = self._lanes.reached(weight, self._believed(words, innocence))
        return (self._lanes.reached(weight, self._likely(words, innocence))[0] if believed else ()), held_back

    def log_odds(self, plain: str) -> list[float]:
        """Return the log odds of each rule, in the order of `places`, for plain text.

        >>> reader = likelihood_of("question")
        >>> reader.log_odds("Are you married?")[reader.places["Q-LEGAL-FAMILY"]] > 0
        True
        """
        weight = sum(self._points.get(term, 0) for term in terms_of(plain))
        share = share_of(len(words_in(plain)))
        return [start + tenths * share for start, tenths in zip(self._starts, self._lanes.apart(weight), strict=True)]

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

    def _needed_for(self, log_odds: float, by_innocence: float, words: int, innocence: int) -> int:
        share, least = share_of(words), log_odds + by_innocence * innocence
        return self._lanes.joined([_NEVER, *(ceil((least - start) / share) for start in self._starts[1:])])


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
