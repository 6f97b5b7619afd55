"""What is put at pieces of words, and found at the words that hold them."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Generic, TypeVar

from hirekit.lint.tokens import looked_up
from hirekit.lint.ways import pieces_in

# No part of a word that a line asks for is longer, in letters.
LONGEST = 40
What = TypeVar("What")


class Pieces(Generic[What]):
    """Things put at sets of pieces, as `hirekit.lint.ways` writes them.

    >>> pieces = Pieces()
    >>> pieces.put("church,use-|in,of use", "faith")
    >>> pieces.brought_by("useful"), pieces.brought_by("misuse's")
    ((('faith',), ('useful', 'useful')), ((), ('s', 'misuse')))
    >>> dict(pieces.pairs())
    {('in', 'use'): ['faith'], ('of', 'use'): ['faith']}
    """

    def __init__(self) -> None:
        self._single: dict[str, list[What]] = defaultdict(list)
        self._pairs: dict[tuple[str, str], list[What]] = defaultdict(list)
        # Those that may stand anywhere in a word.
        self._inner: set[str] = set()

    def put(self, written: str, what: What) -> None:
        """Put something at each piece of a set."""
        for piece in pieces_in(written):
            first, *rest = piece.split()
            if rest:
                self._pairs[first, rest[0]].append(what)
            else:
                self._single[piece].append(what)
            if piece == first:
                self._inner.add(piece)

    def pairs(self) -> Iterator[tuple[tuple[str, str], list[What]]]:
        """Yield each two words at which something stands where they follow each other."""
        yield from self._pairs.items()

    def brought_by(self, word: str) -> tuple[tuple[What, ...], tuple[str, str]]:
        """Return what stands at the pieces of a word, and how it ends and begins as rules look it up.

        A word such as "isn't" is more than one to rules, and a mark such as "?" is none.
        """
        parts = looked_up(word)
        if not parts:
            return (), ("", "")
        found = {what for part in parts for what in self._within(part)}
        found |= {what for pair in pairwise(parts) for what in self._pairs.get(pair, ())}
        return tuple(found), (parts[-1], parts[0])

    def _within(self, word: str) -> Iterator[What]:
        spaced = f" {word} "
        lengths = range(2, min(len(spaced), LONGEST) + 1)
        held = {spaced[:length] for length in lengths} | {spaced[-length:] for length in lengths}
        held |= {piece for piece in self._inner if piece in word}
        return (what for piece in held & self._single.keys() for what in self._single[piece])
