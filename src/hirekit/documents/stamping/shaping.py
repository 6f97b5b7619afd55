"""Text as a page stream shows it: glyphs, their kerning and their widths, without a layout engine.

Only for letters that stand alone, one glyph each, from left to right; that is what slots of a packet hold.
"""

import math
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.letterforms import EM, CannotStamp
from hirekit.documents.stamping.scripts import stretches
from hirekit.documents.stamping.setting import PIXELS_PER_POINT, UNITS, Setting
from hirekit.documents.words.phrases import EM_SPACE

if TYPE_CHECKING:
    from hirekit.documents.look.letterforms import Letterforms

HYPHEN = "-"
# A sign between two figures never ends a line (Unicode Annex 14, rule 25), so a time such as 10:25 is one word.
BETWEEN_FIGURES = re.compile(r"(?<=[0-9])[:.,](?=[0-9])")
NEARLY = 0.1


@attrs.frozen
class Shaped:
    """A run of glyphs: what the stream shows, and its advance in pixels."""

    glyphs: str
    advance: float


Run = tuple[Setting, str]
Line = tuple[Run, ...]


@cache
def _pair(forms: "Letterforms", pair: str) -> tuple[int, int, int, int]:
    """Return the first of two letters: glyph, advance, how far the second moves it, and the em they are measured by."""
    first = pair[0]
    if first == EM_SPACE:  # a blank, widened
        number, advance = forms.glyphs[" "]
        return number, advance, forms.em - advance, forms.em
    if first not in forms.glyphs:
        raise CannotStamp(f"U+{ord(first):04X} is in no slot")
    number, advance = forms.glyphs[first]
    return number, advance, forms.move(*pair) if len(pair) > 1 and pair[1] in forms.glyphs else 0, forms.em


@cache
def _memory(forms: "Letterforms", size: float) -> dict[str, tuple[str, int]]:  # noqa: ARG001 - one memory for each
    return {}


def steps(forms: "Letterforms", text: str, size: float) -> list[tuple[str, int]]:
    """Return, letter by letter, what a stream shows and how far it moves on.

    Rounded as the layout engine rounds: positions to 1024ths of a pixel, what is shown to thousandths of the size.

    Args:
        size: In pixels.

    Raises:
        CannotStamp: A letter is none that a slot can hold.
    """
    known = _memory(forms, size)
    found = []
    for pair in _pairs(text):
        step = known.get(pair)
        if step is None:
            number, advance, moved, em = _pair(forms, pair)
            apart = pair[0] != EM_SPACE  # which is one advance, though shown as a blank and a move
            units = _units(advance, em, size) + _units(moved, em, size) if apart else _units(advance + moved, em, size)
            step = known[pair] = (f"{number:04x}" + _shift(_logical(advance, em), units, size), units)
        found.append(step)
    return found


def _pairs(text: str) -> Iterator[str]:
    """Yield each letter with the one after it; the last of a stretch of one script alone."""
    for stretch in stretches(text):
        yield from map("".join, zip(stretch, [*stretch[1:], ""], strict=True))


def _units(length: int, em: int, size: float) -> int:
    return math.floor(length * round(size * UNITS) / em + 0.5)


def _logical(advance: int, em: int) -> int:
    """Return an advance as the layout engine notes it, in whole thousandths of the size."""
    return round(advance * EM / em)


def _shift(logical: float, units: int, size: float) -> str:
    shift = int(logical - units * EM / (UNITS * size))
    return f">{shift}<" if shift else ""


@lru_cache(maxsize=4096)
def shaped(run: Run) -> Shaped:
    """Return a run as a stream shows it."""
    setting, text = run
    found = _spaced(setting, text) if setting.apart else steps(setting.forms, text, setting.pixels)
    shown = "".join([step[0] for step in found])
    return Shaped(f"<{shown}>".removesuffix("<>"), sum([step[1] for step in found]) / UNITS)


def advance(run: Run) -> float:
    """Return how far a run moves on, in pixels: its letters and the distance after the last."""
    return shaped(run).advance + run[0].spacing * PIXELS_PER_POINT


def _spaced(setting: Setting, text: str) -> list[tuple[str, int]]:
    """Return the steps of letters that stand apart: half of the distance is before each but the first, the rest after."""
    size, before = setting.pixels, round(setting.apart / 2)
    after = setting.apart - before
    found = []
    for at, pair in enumerate(_pairs(text)):
        number, advance, moved, em = _pair(setting.forms, pair)
        units = _units(advance, em, size) + _units(moved, em, size)
        units += before * (at > 0) + after * (at < len(text) - 1)
        offset = before / size if at else 0.0
        shown = f">{-offset}<" if offset else ""
        found.append((shown + f"{number:04x}" + _shift(_logical(advance, em) + offset, units, size), units))
    return found


@lru_cache(maxsize=4096)
def broken(runs: Line) -> tuple[Line, ...]:
    """Return runs as lines, broken where a layout engine would break them in the column of the first.

    Raises:
        CannotStamp: Where it would break cannot be told for certain.
    """
    runs = tuple((setting, text) for setting, text in runs if text)
    if not runs or math.isinf(runs[0][0].room):
        return (runs,)
    advances = [
        step[1] + setting.apart for setting, text in runs for step in steps(setting.forms, text, setting.pixels)
    ]
    room = runs[0][0].room * PIXELS_PER_POINT * UNITS
    # A layout engine leaves out the distance after the last letter of a line, or does not.
    slack = NEARLY * PIXELS_PER_POINT * UNITS + max(0, *(setting.apart for setting, _ in runs))
    if sum(advances) <= room - slack:
        return (runs,)
    written = [(setting, letter) for setting, text in runs for letter in text]
    text = "".join(letter for _, letter in written)
    whole = _kept_whole(runs)
    lines: list[Line] = []
    start = 0
    while start < len(written):
        used, end, at = 0.0, len(written), start
        last = -1
        while at < len(written):
            used += advances[at]
            if abs(used - room) < slack and text[at] != " " and at + 1 not in whole and _word_ends(text, at + 1):
                raise CannotStamp("a line is as long as its column")
            if used > room and text[at] != " ":
                end = last
                break
            at += 1
            if at not in whole and _may_break(text, at):
                last = at
        if end <= start:
            raise CannotStamp("a word is longer than its line")
        if end < len(written) and not _plain(text, end):
            raise CannotStamp("a word may be broken in more ways than one")
        lines.append(_joined(written[start:end]))
        start = end
    return tuple(lines)


def _kept_whole(runs: Line) -> frozenset[int]:
    """Return the places within words that are never broken."""
    found: set[int] = set()
    at = 0
    for setting, text in runs:
        if setting.unbroken:
            found.update(range(at + 1, at + len(text)))
        at += len(text)
    return frozenset(found)


def _may_break(text: str, at: int) -> bool:
    """Return whether a line may end before the letter at *at*."""
    if at >= len(text) or text[at] == " ":
        return False
    before = text[at - 1]
    return before == " " or (before == HYPHEN and at > 1 and text[at - 2].isalpha() and text[at].isalpha())


def _word_ends(text: str, at: int) -> bool:
    return at == len(text) or text[at] == " " or _may_break(text, at)


def _plain(text: str, at: int) -> bool:
    """Return whether the word at a break has no other place where a layout engine might break it."""
    end = text.find(" ", at)
    word = BETWEEN_FIGURES.sub("", text[at : end if end > 0 else len(text)]).strip(
        "().,;:!?\u2018\u2019\u201c\u201d\"'"
    )
    return all(
        part.isalnum()
        for part in word.replace("\u2019", "").replace("'", "").replace("\u00a0", "").split(HYPHEN)
        if part
    )


def _joined(letters: list[Run]) -> Line:
    runs: list[Run] = []
    for setting, letter in letters:
        if runs and runs[-1][0] is setting:
            runs[-1] = (setting, runs[-1][1] + letter)
        else:
            runs.append((setting, letter))
    setting, text = runs[-1]
    runs[-1] = (setting, text.rstrip(" "))
    return tuple(run for run in runs if run[1])
