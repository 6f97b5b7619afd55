"""What stamping needs of a face: each letter's glyph and advance, and how pairs are kerned; kept as plain data.

Read from the font once. Kept with the masters, it spares a process that stamps from them the font library.
"""

from __future__ import annotations

import json
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

import attrs

from hirekit.documents.look.fonts import FACES, REGULAR, SANS, SEMIBOLD, face

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.look.fonts import Face, Faces

WEIGHTS = (REGULAR, SEMIBOLD)
EM = 1000


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


@attrs.frozen(eq=False)
class Letterforms:
    """The letters of one face; one value for each face and its features, so that others may keep what they know by it.

    Attributes:
        glyphs: Number and advance, in units of the font, by letter.
        kerning: Tables, the first of which decides.
        em: How many units of the font the size is.
        fault: Why the face cannot be set without a layout engine; empty where it can.
    """

    glyphs: Mapping[str, tuple[int, int]]
    kerning: tuple[Pairs, ...]
    em: int = EM
    fault: str = ""

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
    """The letters of a sans in both weights; one value for each pair of faces, so that others may keep what they know by it."""

    weights: Mapping[int, Letterforms]

    @property
    def fault(self) -> str:
        """Why a font of a theme cannot be set without a layout engine; empty where it can."""
        return next((forms.fault for forms in self.weights.values() if forms.fault), "")

    @cached_property
    def slot_letters(self) -> str:
        """The letters a slot can hold: those that both weights have."""
        first, *others = self.weights.values()
        return "".join(letter for letter in first.glyphs if all(letter in forms.glyphs for forms in others))


_known: dict[str, Letterforms] = {}


def letters_of_sans(faces: Faces = FACES) -> Letters:
    """Return the letters of the sans of these faces: as recalled, else as its fonts have them."""
    return _together(*(forms_of(face(SANS, weight, faces=faces)) for weight in WEIGHTS))


@cache
def _together(*forms: Letterforms) -> Letters:
    return Letters(dict(zip(WEIGHTS, forms, strict=True)))


def forms_of(of: Face, features: tuple[str, ...] = ()) -> Letterforms:
    """Return the letters of a face: as recalled, else as its font has them.

    Args:
        features: Tags of OpenType features that are on, such as "smcp" for small capitals.
    """
    key = _key(of, features)
    if key not in _known:
        from hirekit.documents.look.font_tables import read  # noqa: PLC0415

        _known[key] = read(of, features)
    return _known[key]


def _key(of: Face, features: tuple[str, ...]) -> str:
    return " ".join((of.part, of.sha256, *features))


def kept(of: Face, features: tuple[str, ...] = ()) -> bytes:
    """Return the letters of a face as `recall` takes them."""
    return json.dumps(attrs.asdict(forms_of(of, features)), separators=(",", ":"), sort_keys=True).encode()


def recall(data: bytes, of: Face, features: tuple[str, ...] = ()) -> None:
    """Take the letters of a face from what `kept` returned, in place of reading the font; not where they are known.

    Args:
        data: Of the same font; whoever kept it answers for that.
    """
    key = _key(of, features)
    if key in _known:
        return
    plain = json.loads(data)
    glyphs = {letter: (number, advance) for letter, (number, advance) in plain["glyphs"].items()}
    kerning = tuple(Pairs(t["first"], t["second"], tuple(map(_row, t["moves"]))) for t in plain["kerning"])
    _known[key] = Letterforms(glyphs, kerning, plain["em"], plain["fault"])


def _row(moves: Any) -> Mapping[str, int] | tuple[int, ...]:
    return moves if isinstance(moves, dict) else tuple(moves)
