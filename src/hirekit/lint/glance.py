"""One look at each word of a text: what its terms weigh, and which ways of the rules it names.

Most texts of a kit are innocent, and this is all that is looked at in them.
"""

from functools import cache

from hirekit.lint.calling import Calls, Named, Names
from hirekit.lint.likelihood import Likelihood, likelihood_of
from hirekit.lint.rules import RULES
from hirekit.lint.terms import BEGIN, END, words_in

# So many words of texts are remembered.
REMEMBERED = 50_000


class Glances(dict[str, tuple[str, int, dict[str, int], str, Names, dict[str, Names]]]):
    """Looks at texts of one kind; keeps what it knows of each word that it met."""

    def __init__(self, likelihood: Likelihood, calls: Calls) -> None:
        super().__init__()
        self.likelihood = likelihood
        self.calls = calls
        self._first = likelihood.weight_of(BEGIN)[2]

    def at(self, plain: str) -> tuple[list[str], int, list[Named]]:
        """Return the words of plain text, what its terms weigh, and the ways that it names, some of them twice.

        >>> glances("question").at("Are you married?")[0]
        ['are', 'you', 'married', '?']
        """
        words = words_in(plain)
        weight, named = 0, [*self.calls.always]
        pairs, follows = self._first, dict[str, Names]()
        for stem, points, seconds, part, names, after in map(self.__getitem__, words):
            weight += points
            if stem in pairs:
                weight += pairs[stem]
            pairs = seconds
            if names:
                named += names
            if part in follows:
                named += follows[part]
            # To rules a mark is no word: what follows it follows the word before it.
            if part:
                follows = after
        return words, weight + pairs.get(END, 0), named

    def __missing__(self, word: str) -> tuple[str, int, dict[str, int], str, Names, dict[str, Names]]:
        if len(self) >= REMEMBERED:
            self.clear()
        met = self[word] = (*self.likelihood.weight_of(word), *self.calls.named_by(word))
        return met


@cache
def glances(kind: str) -> Glances:
    """Return what looks at texts of a kind, with all rules that read it, and for the language."""
    calls = Calls(rule for rule in RULES if kind in rule.kinds or rule.code == "L-UNCHECKED")
    return Glances(likelihood_of(kind), calls)
