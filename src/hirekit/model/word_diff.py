"""What changed between two texts, word by word."""

from collections.abc import Iterator
from difflib import SequenceMatcher

import attrs

SAME, REMOVED, ADDED = "same", "removed", "added"
# Texts that share fewer words than this are shown whole: marking single words in them would help no reader.
ALIKE = 0.5


@attrs.frozen
class Piece:
    """Words that stand together in both texts, in the old one only or in the new one only."""

    kind: str
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of two texts, in reading order; the two texts whole where they have little in common.

    >>> for piece in word_diff("Named the cause and told the users.", "Named one cause and told the users."):
    ...     print(piece.kind, piece.text)
    same Named
    removed the
    added one
    same cause and told the users.
    """
    old, new = before.split(), after.split()
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    if matcher.ratio() < ALIKE:
        return tuple(Piece(kind, text) for kind, text in ((REMOVED, before), (ADDED, after)) if text)
    return tuple(_pieces(matcher, old, new))


def _pieces(matcher: SequenceMatcher[str], old: list[str], new: list[str]) -> Iterator[Piece]:
    for _, low, high, start, end in matcher.get_opcodes():
        if old[low:high] == new[start:end]:
            yield Piece(SAME, " ".join(old[low:high]))
            continue
        if low < high:
            yield Piece(REMOVED, " ".join(old[low:high]))
        if start < end:
            yield Piece(ADDED, " ".join(new[start:end]))
