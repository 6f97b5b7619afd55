"""Patterns and terms together: what either says about a text, weighed against the other.

A pattern knows a way to ask, whatever else the text says; the terms know the whole text, but no order of words. So what a
pattern found is held back where the terms make it very unlikely, and what no pattern knows is found where the terms make it
likely. In both, two more things count: how far the terms speak for a text in which nothing is wrong, which they tell better than
which rule is broken; and whether the pattern of another rule found something, which is then the likelier fault.
"""

import re
from collections.abc import Collection, Iterator
from functools import cached_property

from hirekit.lint.likelihood import (
    APART,
    HELD_BELOW,
    HELD_BESIDE,
    HELD_BY_INNOCENCE,
    LIKELY,
    LIKELY_BESIDE,
    LIKELY_BY_INNOCENCE,
    Likelihood,
    innocence_of,
)
from hirekit.lint.terms import WORD
from hirekit.lint.tokens import sentences_of

Span = tuple[int, int]
# In a sentence of more words, as many to each side of what a pattern found are read by themselves.
LONG_SENTENCE, NEIGHBOURS = 16, 5
_PAUSE = re.compile("[,;:()-] ")
# The log odds below which a pattern is not believed for the sake of a part either: few words leave much unsaid.
PART_HELD_BELOW = -2.0
# From texts by seven hands, each weighed by points made without that hand's: of which rules the terms alone were right 97 times in
# 100 at the log odds that every rule needs, and how much more the others need; and how much more those need whose patterns were
# right 95 times in 100 only with it.
AT_ONCE = frozenset(["A-RELATIVE", "A-TRAIT", "A-VAGUE", "C-FIT", "N-FIT", "N-MANNER", "Q-FIT"]) | {
    "Q-LEGAL-ADJUST",
    "Q-LEGAL-LANGUAGE",
    "Q-LEGAL-PAY",
}
LIKELY_MORE = dict.fromkeys(["L-AGEIST", "C-PROTECTED", "Q-LEAD", "Q-LEGAL-FAMILY", "Q-LEGAL-HEALTH"], 1.5)
LIKELY_MORE_ELSE = 0.8
HELD_MORE = dict.fromkeys(["A-EXPECT", "C-SCREEN", "N-COMPARE", "Q-LEGAL-RELIGION"], 1.0) | {
    "N-MANNER": 2.5,
    "Q-LEAD": 1.0,
    "Q-LEGAL-FAMILY": 2.0,
}
# Of these, by the same texts, not even what names nothing else is believed against the terms: "old" and "home" are in many asks.
NEVER_SURE = frozenset(["Q-LEGAL-AGE", "Q-LEGAL-FAMILY"])
# Of what is found in one text, that is held back too whose log odds are below the first and by the second below another's. From
# texts by ten hands, each weighed by points made without that hand's: of six wrong for each right one in plain texts.
OUTDONE_BELOW, OUTDONE_BY = -2.0, 4.0
# What a word must add, in tenths of log odds, to belong to the words that a finding points at.
LEAST_TO_POINT_AT = 3


class Weighed:
    """A plain text and what its terms say: a long one is weighed and split once, however much is found in it."""

    def __init__(self, plain: str, reader: Likelihood) -> None:
        self._plain = plain
        self._reader = reader

    def holds_back(self, code: str, span: Span, *, beside: bool) -> bool:
        """Return whether the terms make what a pattern found there too unlikely.

        A question that is innocent but for a few words stays found: its terms are read around those words too.

        Args:
            beside: Whether the pattern of another rule found something in the same text.
        """
        place = self._reader.places.get(code)
        if place is None or code in APART:
            return False
        more = HELD_MORE.get(code, 0.0)

        def unlikely(log_odds: list[float], least: float) -> bool:
            return log_odds[place] < least + HELD_BY_INNOCENCE * innocence_of(log_odds[0])

        return unlikely(self._log_odds, HELD_BELOW + HELD_BESIDE * beside + more) and all(
            unlikely(self._reader.log_odds(part), PART_HELD_BELOW + more) for part in _around(self._sentences, span)
        )

    def likely(self, codes: Collection[str], *, beside: bool) -> list[str]:
        """Return those of the codes whose log odds are enough without a pattern.

        Args:
            beside: Whether a pattern found something in the same text.
        """
        if not codes:
            return []
        by_others = LIKELY_BY_INNOCENCE * innocence_of(self._log_odds[0]) + LIKELY_BESIDE * beside

        def least(code: str) -> float:
            more = 0.0 if code in AT_ONCE else LIKELY_MORE.get(code, LIKELY_MORE_ELSE)
            return LIKELY + more + (0.0 if code in APART else by_others)

        return [code for code in codes if self._log_odds[self._reader.places[code]] >= least(code)]

    def outdone(self, codes: Collection[str]) -> frozenset[str]:
        """Return those of the codes found that are unlikely beside another of them, however surely a pattern names them.

        >>> from hirekit.lint.likelihood import likelihood_of
        >>> text = "Have you got your settled status sorted since Brexit?"
        >>> sorted(Weighed(text, likelihood_of("question")).outdone(["Q-LEGAL-CITIZENSHIP", "Q-LEGAL-MEMBERSHIP"]))
        ['Q-LEGAL-MEMBERSHIP']
        """
        odds = {code: self._log_odds[self._reader.places[code]] for code in codes if code in self._reader.places}
        most = max((each for code, each in odds.items() if code not in APART), default=0.0)
        return frozenset(
            code
            for code, each in odds.items()
            if each < OUTDONE_BELOW and each <= most - OUTDONE_BY and code not in APART
        )

    @cached_property
    def _log_odds(self) -> list[float]:
        return self._reader.log_odds(self._plain)

    @cached_property
    def _sentences(self) -> list[tuple[int, str]]:
        return list(sentences_of(self._plain))


def stands_alone(plain: str, words: int) -> bool:
    """Return whether plain text of so many words is one short sentence, which `Weighed` would not weigh in parts."""
    if words > LONG_SENTENCE:
        return False
    said = plain.rstrip()[:-1]
    return not ("." in said or "?" in said or "!" in said)


def words_that_say_so(code: str, plain: str, reader: Likelihood) -> Span:
    """Return the run of words of plain text that speaks most for a rule, to the fewest words.

    >>> from hirekit.lint.likelihood import likelihood_of
    >>> text = "Before we start on the rota: are you married?"
    >>> text[slice(*words_that_say_so("Q-LEGAL-FAMILY", text, likelihood_of("question")))]
    'are you married'
    """
    best, whole = 0.0, (0, len(plain))
    start, total = 0, 0.0
    for begin, end, tenths in reader.by_word(code, plain):
        if plain[begin] == "?":
            continue
        if total <= 0:
            start, total = begin, 0.0
        total += tenths - LEAST_TO_POINT_AT
        if total > best:
            best, whole = total, (start, end)
    return whole


def _around(sentences: list[tuple[int, str]], span: Span) -> Iterator[str]:
    """Yield each sentence in which a span lies; of a long one the part between its commas, and the words with their neighbours."""
    for place, sentence in sentences:
        start, end = span[0] - place, span[1] - place
        if end <= 0 or start >= len(sentence):
            continue
        words = [word.span() for word in WORD.finditer(sentence)]
        within = [number for number, (begin, stop) in enumerate(words) if begin < end and start < stop]
        if not within or len(words) <= LONG_SENTENCE:
            yield sentence
            continue
        first, last = max(0, within[0] - NEIGHBOURS), min(len(words) - 1, within[-1] + NEIGHBOURS)
        yield sentence[words[first][0] : words[last][1]]
        before, after = _PAUSE.split(sentence[: max(start, 0)])[-1], _PAUSE.split(sentence[end:])[0]
        yield before + sentence[max(start, 0) : end] + after
