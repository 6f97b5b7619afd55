"""How the words of each slot are set: in which face and size, how far apart, in how wide a column.

In our own look that is known. In a theme's it is measured once on a page laid out in it (`measuring`) and kept.
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache, cached_property

import attrs

from hirekit.documents.look.fonts import REGULAR, SEMIBOLD, face_of_part
from hirekit.documents.look.letterforms import CannotStamp, Letterforms, forms_of
from hirekit.documents.look.paper import MAIN_MM, PROSE_MM, points

UNITS = 1024
PIXELS_PER_POINT = 96 / 72
NEXT_TO_NOTHING = 1e-6
MAIN, PROSE = points(MAIN_MM), points(PROSE_MM)
BODY, WHEN, TIME, EDGE = 10.5, 14, 9, 8.5
SANS_PARTS = {REGULAR: "sans-regular", SEMIBOLD: "sans-semibold"}
NAME_SPACING = -0.8
AS_WRITTEN, UPPER, LOWER, CAPITALISED = "none", "uppercase", "lowercase", "capitalize"
# Languages whose capitals have rules of their own.
OTHER_CAPITALS = ("az", "el", "lt", "nl", "tr")


class OddTheme(CannotStamp):
    """A theme sets words in a way that only laying out can follow; the team is told why."""


@attrs.frozen(kw_only=True, cache_hash=True)
class Setting:
    """How a run of words is set.

    Attributes:
        part: Of the face, such as "sans-semibold".
        size, spacing: In points; spacing stands between letters.
        room: How wide the column is, in points; endless where lines are not broken.
        transform: What becomes of capitals and small letters, in the words of CSS.
        features: Tags of the font's features that are on.
        unbroken: Whether the run is a word that is kept in one line and set as a stretch of its own.
    """

    part: str
    forms: Letterforms
    size: float
    room: float = math.inf
    spacing: float = 0.0
    transform: str = AS_WRITTEN
    features: tuple[str, ...] = ()
    unbroken: bool = False

    @cached_property
    def whole(self) -> Setting:
        """The same for a word that is kept in one line."""
        return attrs.evolve(self, unbroken=True)

    @cached_property
    def pixels(self) -> float:
        """The size as a page stream has it."""
        return math.floor(self.size * PIXELS_PER_POINT * UNITS + NEXT_TO_NOTHING) / UNITS

    @cached_property
    def apart(self) -> int:
        """The spacing in 1024ths of a pixel."""
        return int(self.spacing * PIXELS_PER_POINT * UNITS)

    def shown(self, text: str) -> str:
        """Return a text as it is shown."""
        if self.transform == UPPER:
            return text.upper()
        if self.transform == LOWER:
            return text.lower()
        return _capitalised(text) if self.transform == CAPITALISED else text


Settings = Mapping[tuple[str, int], Setting]
"""By slot and by the weight that our look gives the run."""


def kind_of(slot: str) -> str:
    """Return what kind of slot one is: that of "other 1" is "other"."""
    return slot.partition(" ")[0]


@cache
def ours(name_size: float, leaf_size: float) -> Settings:
    """Return how our look sets the words of a packet.

    Args:
        name_size, leaf_size: Of the name on the cover and of the title of the leaf, in points.
    """
    found = {
        ("name", SEMIBOLD): (name_size, MAIN, NAME_SPACING),
        ("when", SEMIBOLD): (WHEN, MAIN),
        ("note", REGULAR): (BODY, MAIN),
        ("where", REGULAR): (BODY, MAIN),
        ("you", SEMIBOLD): (BODY, PROSE),
        ("you", REGULAR): (BODY, PROSE),
        ("other", REGULAR): (BODY, MAIN),
        ("arranged", SEMIBOLD): (BODY, PROSE),
        ("arranged", REGULAR): (BODY, PROSE),
        ("at", SEMIBOLD): (BODY,),
        ("ends", SEMIBOLD): (BODY,),
        ("time", SEMIBOLD): (TIME,),
        ("leaf", SEMIBOLD): (leaf_size, MAIN),
        ("sub", REGULAR): (BODY, PROSE),
        ("whom", REGULAR): (EDGE,),
        ("foot", REGULAR): (EDGE,),
    }
    return {(slot, weight): _of_our_sans(weight, *how) for (slot, weight), how in found.items()}


def _of_our_sans(weight: int, size: float, room: float = math.inf, spacing: float = 0.0) -> Setting:
    part = SANS_PARTS[weight]
    return Setting(part=part, forms=forms_of(face_of_part(part)), size=size, room=room, spacing=spacing)


def to_bytes(settings: Settings) -> bytes:
    """Return settings as `from_bytes` takes them; the letters are not in them, but in their faces."""
    plain = [[*key, _plain(setting)] for key, setting in settings.items()]
    return json.dumps(plain, sort_keys=True).encode()


def _plain(setting: Setting) -> dict[str, object]:
    return attrs.asdict(setting, filter=lambda of, _: of.name != "forms")


def from_bytes(data: bytes, forms: Callable[[str, tuple[str, ...]], Letterforms]) -> Settings:
    """Return settings from what `to_bytes` returned.

    Args:
        forms: Gives the letters of a part of the same theme, by the features that are on.
    """
    found = {}
    for slot, weight, plain in json.loads(data):
        features = tuple(plain.pop("features"))
        found[slot, weight] = Setting(**plain, features=features, forms=forms(plain["part"], features))
    return found


def parts_of(settings: Settings) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the faces that settings are of, with the features that are on, each once."""
    return tuple(dict.fromkeys((setting.part, setting.features) for setting in settings.values()))


def _capitalised(text: str) -> str:
    """Return a text whose words begin with a capital; a word goes from blank to blank."""
    found, begun = [], False
    for letter in text:
        kind = unicodedata.category(letter)[0]
        begins = not begun and kind in "LN"
        begun = kind != "Z" and (begun or begins)
        found.append(letter.upper() if begins else letter)
    return "".join(found)
