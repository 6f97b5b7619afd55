"""The faces of a page to type in: cut down to Latin letters and put inside it, so that it looks alike on any machine."""

import base64
import io
from functools import cache
from typing import Any

from hirekit.documents.look.fonts import Face, Faces
from hirekit.documents.look.letterforms import letters_of_sans
from hirekit.documents.words.phrases import EM_SPACE

PARTS = ("sans-regular", "sans-semibold", "serif-regular")
EN_SPACE = "\u2002"
# Copyright and licence go with the letters; the licence reserves the names of the fonts for unchanged copies.
NAMES_KEPT = (0, 13, 14)


@cache
def embedded_faces(faces: Faces) -> str:
    """Return the style rules that declare the faces, each font in its rule; other letters are the browser's to show.

    About 25 KB a face. The same faces give the same text.
    """
    letters = letters_of_sans(faces).slot_letters + EN_SPACE + EM_SPACE
    return "\n".join(
        f"@font-face {{ font-family: '{of.family}'; font-weight: {of.weight}; "
        f"src: url(data:font/woff2;base64,{base64.b64encode(_cut(of, letters)).decode()}) format('woff2') }}"
        for of in faces
        if of.part in PARTS
    )


def _cut(of: Face, letters: str) -> bytes:
    """Return a face with these letters and their kerning, as WOFF2."""
    from fontTools import subset  # noqa: PLC0415

    options = subset.Options(flavor="woff2", name_IDs=NAMES_KEPT, notdef_outline=True, layout_features=["kern", "mark"])
    font: Any = subset.load_font(io.BytesIO(of.read()), options)
    cutter = subset.Subsetter(options)
    cutter.populate(text=letters)
    cutter.subset(font)
    out = io.BytesIO()
    subset.save_font(font, out, options)
    return out.getvalue()
