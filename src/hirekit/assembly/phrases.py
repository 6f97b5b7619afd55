"""Numbers with their nouns, and lists, as sentences have them."""

from collections.abc import Iterable


def several(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def joined(words: Iterable[str], *, last: str = "and") -> str:
    """Return words as a sentence lists them.

    >>> joined("abc"), joined("ab", last="or"), joined("a")
    ('a, b and c', 'a or b', 'a')
    """
    *first, end = [*words] or [""]
    return f"{', '.join(first)} {last} {end}" if first else end
