"""How wide a text is and how many lines it takes, before anything is laid out.

Widths are sums of advances without kerning, so a line may be a little shorter in print and is never longer by more
than the slack allowed here.
"""

from functools import cache, lru_cache

from hirekit.documents.look.fonts import REGULAR, SANS, face, opened
from hirekit.documents.look.letterforms import EM, WEIGHTS, Letters, letters_of_sans
from hirekit.documents.words.phrases import EM_SPACE


def _advance(letter: str, family: str, weight: int, sans: Letters | None) -> float:
    """Return how wide a letter is, in thousandths of the size."""
    if letter == EM_SPACE:
        return EM
    if family == SANS and weight in WEIGHTS:
        forms = (sans or letters_of_sans()).weights[weight]
        if letter in forms.glyphs:
            return forms.advance(letter)
    return _advances(family, weight).get(ord(letter), EM)


@cache
def _advances(family: str, weight: int) -> dict[int, float]:
    font = opened(face(family, weight))
    widths, em = font["hmtx"].metrics, font["head"].unitsPerEm
    return {code: widths[name][0] * EM / em for code, name in font.getBestCmap().items()}


@lru_cache(maxsize=8192)
def width(
    text: str,
    size: float,
    *,
    family: str = SANS,
    weight: int = REGULAR,
    spacing: float = 0.0,
    sans: Letters | None = None,
) -> float:
    """Return the width of one line of *text* in points.

    Args:
        sans: The letters of a theme's sans; ours where not given.
    """
    return sum(_advance(letter, family, weight, sans) for letter in text) * size / EM + spacing * len(text)


def lines(
    text: str,
    size: float,
    within: float,
    *,
    family: str = SANS,
    weight: int = REGULAR,
    spacing: float = 0.0,
    sans: Letters | None = None,
) -> int:
    """Return how many lines *text* takes, broken at blanks, in a column *within* points wide."""
    count, room = 0, 0.0
    blank = width(" ", size, family=family, weight=weight, spacing=spacing, sans=sans)
    for paragraph in text.splitlines() or [""]:
        count, room = count + 1, within
        for word in paragraph.split():
            long = width(word, size, family=family, weight=weight, spacing=spacing, sans=sans)
            if long > room and room < within:
                count, room = count + 1, within
            while long > within:  # one word wider than the column breaks anywhere
                count, long = count + 1, long - within
            room -= long + blank
    return count


def shortened(text: str, size: float, within: float, *, weight: int = REGULAR, sans: Letters | None = None) -> str:
    """Return *text*, cut with an ellipsis where it is wider than *within* points."""
    if width(text, size, weight=weight, sans=sans) <= within:
        return text
    kept = text
    while kept and width(kept.rstrip() + "…", size, weight=weight, sans=sans) > within:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def shortened_to_lines(
    text: str, size: float, within: float, most: int, *, weight: int = REGULAR, sans: Letters | None = None
) -> str:
    """Return *text*, cut with an ellipsis where it takes more than *most* lines in a column *within* points wide."""
    if lines(text, size, within, weight=weight, sans=sans) <= most:
        return text
    kept = text
    while kept and lines(kept.rstrip() + "…", size, within, weight=weight, sans=sans) > most:
        kept = kept[:-1]
    return kept.rstrip() + "…"
