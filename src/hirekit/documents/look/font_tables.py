"""The letters of a face, read from the tables of its font: glyphs, advances, kerning, and what a feature puts in place.

Only what works letter by letter and pair by pair; what a font does beyond that makes it one for a layout engine.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from hirekit.documents.look.fonts import opened
from hirekit.documents.look.letterforms import Letterforms, Pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hirekit.documents.look.fonts import Face

# Latin letters, figures and the signs of ordinary writing.
LATIN = ((0x20, 0x7E), (0xA1, 0xAC), (0xAE, 0x17F), (0x1CD, 0x1DC), (0x218, 0x21B), (0x1E80, 0x1E85), (0x1EA0, 0x1EF9))
# Greek and Cyrillic: the letters alone.
BESIDE_LATIN = ((0x386, 0x3CE), (0x400, 0x481), (0x48A, 0x52F))
SIGNS = "\u00a0\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u20ac\u2212"
# Features by which a letter takes another form beside others.
CHANGING = frozenset(("calt", "rclt"))
PAIRS, IN_CONTEXT = 2, (7, 8)
ONE_FOR_ONE = 1
KERNING = ("kern",)


def read(of: Face, features: tuple[str, ...] = ()) -> Letterforms:
    """Return the letters of a face with some features on, such as "smcp" for small capitals."""
    font = opened(of)
    widths, em, names = font["hmtx"].metrics, font["head"].unitsPerEm, font.getBestCmap()
    apart = {glyph for sub in _tables(_lookups(font, "GPOS", KERNING), IN_CONTEXT) for glyph in _moved_in_context(sub)}
    called = {letter: names[ord(letter)] for letter in _letters() if ord(letter) in names}
    for lookup in _lookups(font, "GSUB", features):
        called = {letter: _in_place_of(name, lookup) for letter, name in called.items()}
    called = {letter: name for letter, name in called.items() if name not in apart}
    glyphs = {letter: (font.getGlyphID(name), widths[name][0]) for letter, name in called.items()}
    kerning = _tables(_lookups(font, "GPOS", KERNING), (PAIRS,))
    tables = [(_singles if sub.Format == 1 else _classes)(sub, called) for sub in kerning]
    return Letterforms(glyphs, tuple(tables), em, next(_faults(of.part, font, features), ""))


def _letters() -> Iterator[str]:
    yield from (letter for letter in _within(LATIN) if not unicodedata.combining(letter))
    yield from SIGNS
    yield from (letter for letter in _within(BESIDE_LATIN) if unicodedata.category(letter).startswith("L"))


def _within(ranges: tuple[tuple[int, int], ...]) -> Iterator[str]:
    return (chr(code) for first, last in ranges for code in range(first, last + 1))


def _lookups(font: Any, tag: str, features: tuple[str, ...]) -> list[Any]:
    """Return the lookups of some features, in the order in which they are applied."""
    table = font[tag].table if tag in font else None
    if table is None or not table.FeatureList or not table.LookupList:
        return []
    records = [record for record in table.FeatureList.FeatureRecord if record.FeatureTag in features]
    return [
        table.LookupList.Lookup[number] for number in sorted({n for r in records for n in r.Feature.LookupListIndex})
    ]


def _tables(lookups: list[Any], kinds: tuple[int, ...]) -> Iterator[Any]:
    """Yield the tables of some kinds, in the order in which they decide."""
    for lookup in lookups:
        for sub in lookup.SubTable:
            inner = getattr(sub, "ExtSubTable", sub)
            if inner.LookupType in kinds:
                yield inner


def _in_place_of(glyph: str, lookup: Any) -> str:
    """Return what a lookup of substitutions one for one puts in place of a glyph."""
    for sub in _tables([lookup], (ONE_FOR_ONE,)):
        if glyph in sub.mapping:
            return str(sub.mapping[glyph])
    return glyph


def _moved_in_context(subtable: Any) -> list[str]:
    """Return the glyphs that a table moves by more than one neighbour; no slot holds their letters."""
    inputs = getattr(subtable, "InputCoverage", None) or [subtable.Coverage]
    return [glyph for coverage in inputs for glyph in coverage.glyphs]


def _faults(part: str, font: Any, features: tuple[str, ...]) -> Iterator[str]:
    """Yield why a font cannot be set letter by letter and pair by pair."""
    known = font["GSUB"].table.FeatureList if "GSUB" in font else None
    tags = {record.FeatureTag for record in known.FeatureRecord} if known else set()
    if "fvar" in font:
        yield f"{part} of the theme is a font of many weights in one"
    if tags & CHANGING:
        yield f"{part} of the theme gives letters another form beside others"
    for feature in features:
        if feature not in tags:
            yield f"{part} of the theme has no feature {feature!r}"
    if any(_kinds(lookup) - {ONE_FOR_ONE} for lookup in _lookups(font, "GSUB", features)):
        yield f"{part} of the theme does more for {', '.join(features)} than put one letter in place of another"
    kerning = [_kinds(lookup) for lookup in _lookups(font, "GPOS", KERNING)]
    if any(kinds - {PAIRS, *IN_CONTEXT} for kinds in kerning) or sum(PAIRS in kinds for kinds in kerning) > 1:
        yield f"{part} of the theme kerns by more than one table of pairs"
    if "kern" in font and not kerning:
        yield f"{part} of the theme kerns by a table of the old kind"


def _kinds(lookup: Any) -> set[int]:
    return {getattr(sub, "ExtSubTable", sub).LookupType for sub in lookup.SubTable}


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
