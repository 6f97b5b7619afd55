"""Every letter a slot can hold, shown once on a page that a master is cut from, so that its fonts have them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.documents.look.fonts import face_of_part
from hirekit.documents.look.letterforms import forms_of
from hirekit.documents.stamping.scripts import LATIN, script_of
from hirekit.documents.stamping.setting import OddTheme, parts_of

if TYPE_CHECKING:
    from hirekit.documents.look.fonts import Face, Faces
    from hirekit.documents.stamping.placeholders import Placeholders
    from hirekit.documents.stamping.slots import Words

# Where letters are shown on the first page: margins that our look leaves free.
PLACES = ("left-top", "left-bottom", "left-middle", "right-top", "right-middle", "right-bottom")


def letter_sheet(stand_in: Placeholders, words: Words, faces: Faces) -> str:
    """Return a style that shows every letter a slot can hold once, so that the file's fonts have them all.

    Of Greek and Cyrillic it shows the letters only where some of the words are in that script.

    What it shows is cut out again with everything that stands in for words.
    """
    wanted = parts_of(words.settings)
    if len(wanted) > len(PLACES):
        raise OddTheme(f"words are set in more than {len(PLACES)} ways")
    boxes = "".join(
        _sheet(place, stand_in, face_of_part(part, faces), features, words.scripts)
        for place, (part, features) in zip(PLACES, wanted, strict=False)
    )
    return f"<style>@page :first {{ {boxes} }}</style>"


def _sheet(place: str, stand_in: Placeholders, of: Face, features: tuple[str, ...], scripts: tuple[str, ...]) -> str:
    letters = [letter for letter in forms_of(of, features).glyphs if script_of(letter) in ("", LATIN, *scripts)]
    shown = "".join(f"\\{ord(letter):06x} " for letter in (*sheet_mark(stand_in), *letters))
    style = "italic " if of.italic else ""
    on = ", ".join(f"'{tag}' 1" for tag in features) or "normal"
    return (
        f"@{place} {{ content: '{shown}'; font: {style}{of.weight} 1pt '{of.family}'; white-space: pre; "
        f"letter-spacing: normal; text-transform: none; font-variant-ligatures: none; font-feature-settings: {on} }}"
    )


def sheet_mark(stand_in: Placeholders) -> str:
    """Return what the letter sheet begins with."""
    return f"{stand_in.start}zz"
