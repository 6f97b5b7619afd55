"""One look at each word of texts: what their terms weigh, and which lines of the rules they call for.

Most texts of a kit are innocent, and this is all that is looked at in them.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache

import attrs
import numpy as np
from numpy.typing import NDArray

from hirekit.lint.balance import stands_alone
from hirekit.lint.calling import REMEMBERED, Called, Calls
from hirekit.lint.likelihood import Likelihood, likelihood_of
from hirekit.lint.rows import EDGE, Vocabulary
from hirekit.lint.rules import RULES
from hirekit.lint.terms import BEGIN, words_in, words_in_all
from hirekit.lint.tokens import PART, parts_of


@attrs.frozen
class Seen:
    """What one look at texts of a kind shows, each by its place.

    Attributes:
        words: How many words a text has.
        likely: Codes that its terms make likelier than not.
        called: By code, the lines that its words call for.
    """

    words: list[int]
    likely: dict[int, list[str]]
    called: dict[int, Called]
    _tried: Callable[[int], Sequence[int]]
    _places: Mapping[str, int]

    def worth(self, code: str) -> Sequence[int]:
        """Return the texts on which a rule is not tried in vain: their terms would not hold back whatever it finds."""
        place = self._places.get(code)
        return range(len(self.words)) if place is None else self._tried(place)


class Glances:
    """Looks at texts of one kind; keeps what it knows of each word that it met."""

    def __init__(self, likelihood: Likelihood, calls: Calls) -> None:
        self._likelihood = likelihood
        self._calls = calls
        self._forget()

    def at(self, plains: Sequence[str]) -> Seen:
        """Return what one look at some plain texts shows.

        >>> seen = glances("question").at(["Are you married?"])
        >>> seen.words, sorted(seen.called[0])
        ([4], ['Q-LEGAL-FAMILY'])
        """
        return self._at_one(*plains) if len(plains) == 1 else self._at_many(plains)

    def _at_one(self, plain: str) -> Seen:
        """Look at one text word by word, without what it costs to look at many."""
        words = words_in(plain)
        likely, vain = self._likelihood.judged_alone(words)
        if not stands_alone(plain, len(words)):
            vain = [False] * len(vain)
        called = self._calls.of_text(words, vain)
        return Seen(
            [len(words)],
            {0: likely} if likely else {},
            {0: called} if called else {},
            lambda place: () if vain[place] else (0,),
            self._likelihood.places,
        )

    def _at_many(self, plains: Sequence[str]) -> Seen:
        numbers = self._numbers_of(plains)
        counts = np.diff(np.flatnonzero(numbers == EDGE)) - 1
        words: list[int] = counts.tolist()
        likely, vain = self._likelihood.judged(self._points.of_texts(numbers), counts)
        vain &= np.fromiter(map(stands_alone, plains, words), bool, len(plains))[:, None]
        called = self._calls.of_texts(numbers, self._standing, self._held, vain)
        return Seen(
            words, likely, called, lambda place: np.flatnonzero(~vain[:, place]).tolist(), self._likelihood.places
        )

    def _numbers_of(self, plains: Sequence[str]) -> NDArray[np.int64]:
        """Return the numbers of the words of texts, with an edge before each text and behind the last."""
        if len(self._numbers) > REMEMBERED:
            self._forget()
        words = words_in_all(plains)
        numbers = np.fromiter(map(self._numbers.__getitem__, words), np.int64, len(words))
        for learner in (self._points, self._standing, self._held):
            learner.learn(self._numbers.words)
        return numbers

    def _forget(self) -> None:
        self._numbers = Vocabulary(BEGIN)
        self._points = self._likelihood.rows()
        self._standing, self._held = self._calls.lists(), self._calls.rows()


@cache
def glances(kind: str) -> Glances:
    """Return what looks at texts of a kind, with all rules that read it, and for the language."""
    likelihood = likelihood_of(kind)
    return Glances(
        likelihood,
        Calls((rule for rule in RULES if kind in rule.kinds or rule.code == "L-UNCHECKED"), likelihood.places),
    )


def parts_calling(kind: str, plain: str) -> dict[tuple[str, str], list[slice]] | None:
    """Return by code and line the parts of a long plain text whose words call for it; None of a text of one part."""
    if len(plain) <= PART:
        return None
    parts = parts_of(plain)
    calling: dict[tuple[str, str], list[slice]] = defaultdict(list)
    for place, called in glances(kind).at([plain[part] for part in parts]).called.items():
        for code, lines in called.items():
            for line in lines:
                calling[code, line].append(parts[place])
    return calling
