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


def of_minutes(value: str) -> str:
    """Return how long questions are, of a count's range of minutes.

    >>> of_minutes("20-45"), of_minutes("21-"), of_minutes("-8"), of_minutes("10")
    ('of 20 to 45 minutes', 'of 21 minutes or more', 'of 8 minutes or fewer', 'of 10 minutes')
    """
    low, dash, high = value.partition("-")
    if low and high:
        return f"of {low} to {high} minutes"
    if dash:
        return f"of {low or high} minutes or {'more' if low else 'fewer'}"
    return f"of {low} minutes"
