"""How large the name on the cover is: the largest size at which it takes the lines it may, as its theme sets it."""

from __future__ import annotations

import json
from functools import cache, partial
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.engine import POINTS_PER_PIXEL, lay_out
from hirekit.documents.look.boxes import texts
from hirekit.documents.look.fonts import SANS, SEMIBOLD
from hirekit.documents.look.measure import lines, width
from hirekit.documents.look.paper import MAIN_MM, PAPERS, points

if TYPE_CHECKING:
    from hirekit.documents.look.letterforms import Letters
    from hirekit.documents.look.theme import Theme

# Size and leading in points, and the most lines at that size.
SIZES = ((44, 45.5, 1), (33, 35, 1), (24, 28, 3), (17, 21, 6))
SPACING = -0.8
# Kerning, which is not measured, may widen a line a little.
SURE = 0.995
CAPITALS = ("uppercase",)
SMALL_CAPITALS = ("small-caps", "all-small-caps")


@attrs.frozen(kw_only=True)
class NameLook:
    """How the name on the cover is set.

    Attributes:
        room: The width of its column, in points.
        sizes: What comes of each of `SIZES`, in points.
        spacing: Between letters at each of them, in points.
        family, weight: Of the face.
        capitals: Whether all letters are shown as capitals, small ones too.
    """

    room: float
    sizes: tuple[float, ...]
    spacing: tuple[float, ...]
    family: str = SANS
    weight: int = SEMIBOLD
    capitals: bool = False


OURS = NameLook(room=points(MAIN_MM), sizes=tuple(size for size, *_ in SIZES), spacing=(SPACING,) * len(SIZES))


def name_size(name: str, *, look: NameLook = OURS, sans: Letters | None = None) -> tuple[float, float]:
    """Return size and leading of a cover name, in points: the largest at which it takes the lines it may.

    Args:
        sans: The letters of a theme's sans; ours where not given.

    >>> name_size("Candidate One")
    (44, 45.5)
    >>> name_size("Candidate One", look=attrs.evolve(OURS, spacing=(9, 9, 9, 9)))
    (33, 35)
    """
    shown = name.upper() if look.capitals else name
    room = look.room * SURE
    for (size, leading, most), real, spacing in zip(SIZES, look.sizes, look.spacing, strict=True):
        measured = partial(width, family=look.family, weight=look.weight, sans=sans)
        longest = max(measured(word, real, spacing=spacing) for word in shown.split() or [""])
        if (
            longest <= room
            and lines(shown, real, room, spacing=spacing, family=look.family, weight=look.weight, sans=sans) <= most
        ):
            return size, leading
    *_, (size, leading, _) = SIZES
    return size, leading


@cache
def name_look(theme: Theme) -> NameLook:
    """Return how a theme sets the name on the cover, from names that are laid out in it; known for our own look.

    A theme with a template of its own for the cover is measured by its styles alone.
    """
    if theme.home is None:
        return OURS
    heads = "".join(
        f'<div class="cover"><div class="title"><div class="kind"></div><div class="says"><h1 style="font-size:{size}pt">x</h1>'
        "</div></div></div>"
        for size, *_ in SIZES
    )
    html = f'<html lang="en"><head><title>x</title></head><body>{heads}</body></html>'
    pages = lay_out(html, theme=theme, paper=PAPERS["A4"]).document.pages
    seen = [(box.style, column) for page in pages for box, column in texts(page) if box.element_tag == "h1"]
    if len(seen) != len(SIZES):  # such as where a theme shows no names
        return OURS
    style, column = seen[0]
    face = style["font_family"][0], style["font_weight"]
    known = face in {(each.family, each.weight) for each in theme.faces if not each.italic}
    family, weight = face if known else (SANS, SEMIBOLD)
    spacing = [0.0 if each["letter_spacing"] == "normal" else float(each["letter_spacing"]) for each, _ in seen]
    return NameLook(
        room=column.width * POINTS_PER_PIXEL,
        sizes=tuple(each["font_size"] * POINTS_PER_PIXEL for each, _ in seen),
        spacing=tuple(each * POINTS_PER_PIXEL for each in spacing),
        family=family,
        weight=weight,
        capitals=style["text_transform"] in CAPITALS or style["font_variant_caps"] in SMALL_CAPITALS,
    )


def to_bytes(look: NameLook) -> bytes:
    """Return a look as `from_bytes` takes it."""
    return json.dumps(attrs.asdict(look), sort_keys=True).encode()


def from_bytes(data: bytes) -> NameLook:
    """Return a look from what `to_bytes` returned."""
    plain = json.loads(data)
    return NameLook(**{**plain, "sizes": tuple(plain["sizes"]), "spacing": tuple(plain["spacing"])})
