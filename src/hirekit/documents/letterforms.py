"""What stamping needs of the sans: each letter's glyph and advance, and how pairs are kerned; kept as plain data.

Read from the font once. Kept with the masters, it spares a process that stamps from them the font library.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from hirekit.documents.fonts import REGULAR, SANS, SEMIBOLD, face, opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WEIGHTS = (REGULAR, SEMIBOLD)
EM = 1000
# Letters of Latin scripts, figures and the signs of ordinary writing.
RANGES = ((0x20, 0x7E), (0xA1, 0xAC), (0xAE, 0x17F), (0x1CD, 0x1DC), (0x218, 0x21B), (0x1E80, 0x1E85), (0x1EA0, 0x1EF9))
SIGNS = "\u00a0\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u20ac\u2212"


@attrs.frozen
class Pairs:
    """One table of kerning: the first table that holds a pair decides.

    Attributes:
        first: Row by first letter; a table by classes holds every pair that begins with one of these.
        second: Column by second letter; letters that are not there stand in column 0.
        moves: How far the second letter is moved, in thousandths of the size, by row and column. In a table of
            single pairs a row is a mapping from second letter to its move.
    """

    first: Mapping[str, int]
    second: Mapping[str, int]
    moves: tuple[Mapping[str, int] | tuple[int, ...], ...]

    def move(self, first: str, second: str) -> int | None:
        """Return how far a pair is moved apart, or None where this table does not hold it."""
        row = self.first.get(first)
        if row is None:
            return None
        moves = self.moves[row]
        return moves[self.second.get(second, 0)] if isinstance(moves, tuple) else moves.get(second)


@attrs.frozen
class Letterforms:
    """The letters of one weight.

    Attributes:
        glyphs: Number and advance, in thousandths of the size, by letter.
        kerning: Tables, the first of which decides.
    """

    glyphs: Mapping[str, tuple[int, int]]
    kerning: tuple[Pairs, ...]

    def move(self, first: str, second: str) -> int:
        """Return how far a pair is moved apart, in thousandths of the size; negative for closer."""
        for table in self.kerning:
            move = table.move(first, second)
            if move is not None:
                return move
        return 0


_known: dict[int, Letterforms] = {}


def letterforms(weight: int) -> Letterforms:
    """Return the letters of a weight of the sans: as recalled, else as its font has them."""
    if weight not in _known:
        _known[weight] = _read(weight)
    return _known[weight]


@cache
def slot_letters() -> str:
    """Return the letters a slot can hold: those that both weights of the sans have."""
    known = [letterforms(weight).glyphs for weight in WEIGHTS]
    return "".join(letter for letter in _letters() if all(letter in glyphs for glyphs in known))


def kept() -> bytes:
    """Return the letters of both weights as `recall` takes them."""
    plain = {weight: attrs.asdict(letterforms(weight)) for weight in WEIGHTS}
    return json.dumps(plain, separators=(",", ":"), sort_keys=True).encode()


def recall(data: bytes) -> None:
    """Take the letters of both weights from what `kept` returned, in place of reading the fonts.

    Args:
        data: Of the same fonts; whoever kept it answers for that.
    """
    for weight, plain in json.loads(data).items():
        glyphs = {letter: (number, advance) for letter, (number, advance) in plain["glyphs"].items()}
        kerning = tuple(Pairs(t["first"], t["second"], tuple(map(_row, t["moves"]))) for t in plain["kerning"])
        _known[int(weight)] = Letterforms(glyphs, kerning)


def _row(moves: Any) -> Mapping[str, int] | tuple[int, ...]:
    return moves if isinstance(moves, dict) else tuple(moves)


def _letters() -> Iterator[str]:
    codes = [code for first, last in RANGES for code in range(first, last + 1)] + [ord(sign) for sign in SIGNS]
    return (chr(code) for code in codes if not unicodedata.combining(chr(code)))


def _read(weight: int) -> Letterforms:
    font = opened(face(SANS, weight))
    widths, em, names = font["hmtx"].metrics, font["head"].unitsPerEm, font.getBestCmap()
    letters = [letter for letter in _letters() if ord(letter) in names]
    called = {letter: names[ord(letter)] for letter in letters}
    glyphs = {letter: (font.getGlyphID(name), round(widths[name][0] * EM / em)) for letter, name in called.items()}
    table = font["GPOS"].table
    lookups = dict.fromkeys(
        number
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for number in record.Feature.LookupListIndex
    )
    tables = [sub for number in lookups for sub in table.LookupList.Lookup[number].SubTable]
    return Letterforms(glyphs, tuple((_singles if sub.Format == 1 else _classes)(sub, called) for sub in tables))


def _singles(subtable: Any, called: Mapping[str, str]) -> Pairs:
    letters_of = _by_glyph(called)
    first: dict[str, int] = {}
    moves: list[dict[str, int]] = []
    for glyph, group in zip(subtable.Coverage.glyphs, subtable.PairSet, strict=True):
        row = {
            letter: _advance(pair.Value1)
            for pair in reversed(group.PairValueRecord)
            for letter in letters_of.get(pair.SecondGlyph, ())
        }
        if row and glyph in letters_of:
            first |= dict.fromkeys(letters_of[glyph], len(moves))
            moves.append(row)
    return Pairs(first, {}, tuple(moves))


def _classes(subtable: Any, called: Mapping[str, str]) -> Pairs:
    one, two, covered = subtable.ClassDef1.classDefs, subtable.ClassDef2.classDefs, frozenset(subtable.Coverage.glyphs)
    first = {letter: one.get(glyph, 0) for letter, glyph in called.items() if glyph in covered}
    second = {letter: two[glyph] for letter, glyph in called.items() if two.get(glyph, 0)}
    used = sorted(set(first.values()))
    moves = [tuple(_advance(cell.Value1) for cell in subtable.Class1Record[row].Class2Record) for row in used]
    return Pairs({letter: used.index(row) for letter, row in first.items()}, second, tuple(moves))


def _by_glyph(called: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for letter, glyph in called.items():
        found.setdefault(glyph, []).append(letter)
    return found


def _advance(value: Any) -> int:
    return int(getattr(value, "XAdvance", 0) or 0)
