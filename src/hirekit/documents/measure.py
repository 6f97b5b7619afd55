"""How wide a text is and how many lines it takes, before anything is laid out.

Widths are sums of advances without kerning, so a line may be a little shorter in print and is never longer by more
than the slack allowed here.
"""

from functools import cache, lru_cache

from hirekit.documents.fonts import REGULAR, SANS, face, opened


@cache
def _advances(family: str, weight: int) -> tuple[dict[int, int], int]:
    font = opened(face(family, weight))
    widths = font["hmtx"].metrics
    return {code: widths[name][0] for code, name in font.getBestCmap().items()}, font["head"].unitsPerEm


@lru_cache(maxsize=8192)
def width(text: str, size: float, *, family: str = SANS, weight: int = REGULAR, spacing: float = 0.0) -> float:
    """Return the width of one line of *text* in points."""
    advances, em = _advances(family, weight)
    return sum(advances.get(ord(letter), em) for letter in text) * size / em + spacing * len(text)


def lines(text: str, size: float, within: float, *, family: str = SANS, weight: int = REGULAR) -> int:
    """Return how many lines *text* takes, broken at blanks, in a column *within* points wide."""
    count, room = 0, 0.0
    blank = width(" ", size, family=family, weight=weight)
    for paragraph in text.splitlines() or [""]:
        count, room = count + 1, within
        for word in paragraph.split():
            long = width(word, size, family=family, weight=weight)
            if long > room and room < within:
                count, room = count + 1, within
            while long > within:  # one word wider than the column breaks anywhere
                count, long = count + 1, long - within
            room -= long + blank
    return count


def shortened(text: str, size: float, within: float, *, weight: int = REGULAR) -> str:
    """Return *text*, cut with an ellipsis where it is wider than *within* points."""
    if width(text, size, weight=weight) <= within:
        return text
    kept = text
    while kept and width(kept.rstrip() + "…", size, weight=weight) > within:
        kept = kept[:-1]
    return kept.rstrip() + "…"
