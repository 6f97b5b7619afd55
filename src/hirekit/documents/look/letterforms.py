"""What stamping needs of the sans: each letter's glyph and advance, and how pairs are kerned; kept as plain data.

Read from the font once. Kept with the masters, it spares a process that stamps from them the font library.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs

from hirekit.documents.look.fonts import FACES, REGULAR, SANS, SEMIBOLD, face, opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hirekit.documents.look.fonts import Face, Faces

WEIGHTS = (REGULAR, SEMIBOLD)
EM = 1000
# Letters of Latin scripts, figures and the signs of ordinary writing.
RANGES = ((0x20, 0x7E), (0xA1, 0xAC), (0xAE, 0x17F), (0x1CD, 0x1DC), (0x218, 0x21B), (0x1E80, 0x1E85), (0x1EA0, 0x1EF9))
SIGNS = "\u00a0\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u20ac\u2212"


# Features by which a letter takes another form beside others.
CHANGING = frozenset(("calt", "rclt"))
PAIRS, IN_CONTEXT = 2, (7, 8)


class CannotStamp(Exception):
    """A value does not fit the slot made for it, or no slot can be made; the packet is rendered instead."""


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
        glyphs: Number and advance, in units of the font, by letter.
        kerning: Tables, the first of which decides.
        em: How many units of the font the size is.
    """

    glyphs: Mapping[str, tuple[int, int]]
    kerning: tuple[Pairs, ...]
    em: int = EM

    def move(self, first: str, second: str) -> int:
        """Return how far a pair is moved apart, in units of the font; negative for closer."""
        for table in self.kerning:
            move = table.move(first, second)
            if move is not None:
                return move
        return 0

    def advance(self, letter: str) -> float:
        """Return how wide a letter is, in thousandths of the size."""
        return self.glyphs[letter][1] * EM / self.em


@attrs.frozen(eq=False)
class Letters:
    """The letters of a sans in both weights; one value for each pair of faces, so that others may keep what they know by it.

    Attributes:
        fault: Why a font of a theme cannot be set without a layout engine; empty where it can.
    """

    weights: Mapping[int, Letterforms]
    fault: str = ""

    @cached_property
    def slot_letters(self) -> str:
        """The letters a slot can hold: those that both weights have."""
        return "".join(letter for letter in _letters() if all(letter in f.glyphs for f in self.weights.values()))


_known: dict[str, Letters] = {}


def letters_of_sans(faces: Faces = FACES) -> Letters:
    """Return the letters of the sans of these faces: as recalled, else as its fonts have them."""
    key = _key(faces)
    if key not in _known:
        sans = [face(SANS, weight, faces=faces) for weight in WEIGHTS]
        fault = next((fault for of in sans if of.sha256 and (fault := _fault(of))), "")
        _known[key] = Letters({of.weight: _read(of) for of in sans}, fault)
    return _known[key]


def _key(faces: Faces) -> str:
    """Return what a sans is known by; nothing for ours."""
    if faces is FACES:
        return ""
    return " ".join(
        f"{of.part} {of.sha256}" for of in faces if of.sha256 and of.family == SANS and of.weight in WEIGHTS
    )


def kept(faces: Faces = FACES) -> bytes:
    """Return the letters of both weights as `recall` takes them."""
    letters = letters_of_sans(faces)
    weights = {weight: attrs.asdict(forms) for weight, forms in letters.weights.items()}
    plain = {"fault": letters.fault, "weights": weights}
    return json.dumps(plain, separators=(",", ":"), sort_keys=True).encode()


def recall(data: bytes, faces: Faces = FACES) -> None:
    """Take the letters of both weights from what `kept` returned, in place of reading the fonts.

    Args:
        data: Of the same fonts; whoever kept it answers for that.
    """
    found, whole = {}, json.loads(data)
    for weight, plain in whole["weights"].items():
        glyphs = {letter: (number, advance) for letter, (number, advance) in plain["glyphs"].items()}
        kerning = tuple(Pairs(t["first"], t["second"], tuple(map(_row, t["moves"]))) for t in plain["kerning"])
        found[int(weight)] = Letterforms(glyphs, kerning, plain["em"])
    _known[_key(faces)] = Letters(found, whole["fault"])


def _row(moves: Any) -> Mapping[str, int] | tuple[int, ...]:
    return moves if isinstance(moves, dict) else tuple(moves)


def _letters() -> Iterator[str]:
    codes = [code for first, last in RANGES for code in range(first, last + 1)] + [ord(sign) for sign in SIGNS]
    return (chr(code) for code in codes if not unicodedata.combining(chr(code)))


def _read(of: Face) -> Letterforms:
    font = opened(of)
    widths, em, names = font["hmtx"].metrics, font["head"].unitsPerEm, font.getBestCmap()
    apart = {glyph for sub in _kerning(font, IN_CONTEXT) for glyph in _moved_in_context(sub)}
    letters = [letter for letter in _letters() if ord(letter) in names and names[ord(letter)] not in apart]
    called = {letter: names[ord(letter)] for letter in letters}
    glyphs = {letter: (font.getGlyphID(name), widths[name][0]) for letter, name in called.items()}
    tables = [(_singles if sub.Format == 1 else _classes)(sub, called) for sub in _kerning(font, (PAIRS,))]
    return Letterforms(glyphs, tuple(tables), em)


def _kerning(font: Any, kinds: tuple[int, ...]) -> Iterator[Any]:
    """Yield the tables of some kinds that kern, in the order in which they decide."""
    for lookup in _kerning_lookups(font):
        for sub in lookup.SubTable:
            inner = getattr(sub, "ExtSubTable", sub)
            if inner.LookupType in kinds:
                yield inner


def _kerning_lookups(font: Any) -> list[Any]:
    table = font["GPOS"].table if "GPOS" in font else None
    if table is None or not table.FeatureList or not table.LookupList:
        return []
    records = [record for record in table.FeatureList.FeatureRecord if record.FeatureTag == "kern"]
    numbers = dict.fromkeys(number for record in records for number in record.Feature.LookupListIndex)
    return [table.LookupList.Lookup[number] for number in numbers]


def _moved_in_context(subtable: Any) -> list[str]:
    """Return the glyphs that a table moves by more than one neighbour; no slot holds their letters."""
    inputs = getattr(subtable, "InputCoverage", None) or [subtable.Coverage]
    return [glyph for coverage in inputs for glyph in coverage.glyphs]


def _fault(of: Face) -> str:
    """Return why a font cannot be set letter by letter and pair by pair, or nothing."""
    font = opened(of)
    substituting = font["GSUB"].table.FeatureList if "GSUB" in font else None
    if substituting and any(record.FeatureTag in CHANGING for record in substituting.FeatureRecord):
        return f"{of.part} of the theme gives letters another form beside others"
    lookups = [{getattr(sub, "ExtSubTable", sub).LookupType for sub in of.SubTable} for of in _kerning_lookups(font)]
    if any(kinds - {PAIRS, *IN_CONTEXT} for kinds in lookups) or sum(PAIRS in kinds for kinds in lookups) > 1:
        return f"{of.part} of the theme kerns by more than one table of pairs"
    return ""


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
