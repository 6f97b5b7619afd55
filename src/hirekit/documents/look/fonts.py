"""The fonts: which faces there are, the one that form fields use, and keeping the machine's own fonts out."""

import io
import os
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from hirekit.errors import InvalidData, Location, Problem

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

SANS, SERIF, MONO, FORM, EXTRA = "Hk Sans", "Hk Serif", "Hk Mono", "Hk Form", "Hk Extra"
REGULAR, SEMIBOLD, BOLD = 400, 600, 700

# Left in, these two make a reader's "copy text" of a filled field wrong, and PDF/UA validators say so.
UNWANTED_IN_FIELDS = (0x0000, 0xFEFF)


@attrs.frozen(cache_hash=True)
class Face:
    """One cut of one family, as a file of an installed package or of a theme.

    Attributes:
        part: What it plays on the page, such as "sans-semibold"; so a theme calls the file that takes its place.
        package: Empty where *file* is the path of a theme's file.
        sha256: Of a theme's file, so that one that changes is another face.
    """

    family: str
    weight: int
    italic: bool
    part: str
    package: str
    file: str
    sha256: str = ""

    @property
    def url(self) -> str:
        """How style sheets name it."""
        return f"hirekit:font/{self.part}"

    def read(self) -> bytes:
        """Return the font file."""
        return (files(self.package) / "files" / self.file if self.package else Path(self.file)).read_bytes()


_SANS, _SERIF = "font_source_sans_pro", "font_source_serif_pro"
FACES = (
    Face(SANS, REGULAR, False, "sans-regular", _SANS, "SourceSansPro-Regular.ttf"),  # noqa: FBT003
    Face(SANS, REGULAR, True, "sans-italic", _SANS, "SourceSansPro-It.ttf"),  # noqa: FBT003
    Face(SANS, SEMIBOLD, False, "sans-semibold", _SANS, "SourceSansPro-Semibold.ttf"),  # noqa: FBT003
    Face(SANS, BOLD, False, "sans-bold", _SANS, "SourceSansPro-Bold.ttf"),  # noqa: FBT003
    Face(SERIF, REGULAR, False, "serif-regular", _SERIF, "SourceSerifPro-Regular.ttf"),  # noqa: FBT003
    Face(SERIF, REGULAR, True, "serif-italic", _SERIF, "SourceSerifPro-It.ttf"),  # noqa: FBT003
    Face(SERIF, SEMIBOLD, False, "serif-semibold", _SERIF, "SourceSerifPro-Semibold.ttf"),  # noqa: FBT003
    Face(MONO, REGULAR, False, "mono-regular", "fontpkg_source_code_pro", "SourceCodePro[wght].ttf"),  # noqa: FBT003
)
FORM_URL = "hirekit:font/form.ttf"


Faces = tuple[Face, ...]


def face(family: str, weight: int = REGULAR, *, faces: Faces = FACES) -> Face:
    """Return the upright face of a family."""
    return next(f for f in faces if (f.family, f.weight, f.italic) == (family, weight, False))


def face_of_part(part: str, faces: Faces = FACES) -> Face:
    """Return the face that plays a part, such as "sans-semibold"."""
    return next(face for face in faces if face.part == part)


def readable(data: bytes, *, file: str) -> "TTFont":
    """Return a team's font as fontTools reads it.

    Raises:
        InvalidData: It is no font, is damaged, or names no letters.
    """
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415

    try:
        font = TTFont(io.BytesIO(data), lazy=True)
        if font.getBestCmap() and font["head"].unitsPerEm and font["hmtx"].metrics:
            return font
        reason: Exception | None = None
    except (TTLibError, struct.error, AssertionError, LookupError, ValueError) as fault:
        reason = fault
    rule = "is no font that can be used; take the .ttf or .otf file as it was published"
    raise InvalidData([Problem((), rule, Location(file))]) from reason


@cache
def opened(of: Face) -> "TTFont":
    """Return a face as fontTools reads it; it is kept."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    return TTFont(io.BytesIO(of.read()), lazy=True)


@cache
def letters_of(of: Face) -> frozenset[int]:
    """Return the code points a face can show."""
    return frozenset(opened(of).getBestCmap())


@cache
def form_font(sans: Face) -> bytes:
    """Return the regular sans as fields use it: no layout rules, no signs that are not letters, under a name of its own."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    font = TTFont(io.BytesIO(sans.read()), recalcTimestamp=False)
    for table in font["cmap"].tables:
        for code in UNWANTED_IN_FIELDS:
            table.cmap.pop(code, None)
    for tag in ("GSUB", "GPOS", "GDEF", "DSIG", "kern", "BASE"):
        if tag in font:
            del font[tag]
    # The licence of the Source fonts reserves their name for unchanged copies.
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = FORM.replace(" ", "") if record.nameID == 6 else FORM  # noqa: PLR2004
    out = io.BytesIO()
    font.save(out, reorderTables=None)
    return out.getvalue()


def font_faces(faces: Faces, extra: tuple[Traversable, ...] = ()) -> str:
    """Return the style rules that declare every face, and those a theme adds."""
    rules = [
        f"@font-face {{ font-family: '{f.family}'; src: url('{f.url}'); font-weight: {f.weight}; "
        f"font-style: {'italic' if f.italic else 'normal'} }}"
        for f in faces
    ]
    rules.append(f"@font-face {{ font-family: '{FORM}'; src: url('{FORM_URL}') }}")
    rules += [f"@font-face {{ font-family: '{EXTRA}'; src: url('hirekit:theme/fonts/{f.name}') }}" for f in extra]
    return "\n".join(rules)


@contextmanager
def only_our_fonts() -> Iterator[None]:
    """Keep the machine's fonts out while WeasyPrint looks for fonts, so that pages are the same on any machine."""
    before = os.environ.get("FONTCONFIG_FILE")
    with as_file(files("hirekit.documents.look") / "fonts.conf") as path, warnings.catch_warnings():
        # WeasyPrint warns when the machine offers no fonts; that is what is wanted here.
        warnings.filterwarnings("ignore", message="No fonts configured")
        os.environ["FONTCONFIG_FILE"] = str(path)
        try:
            yield
        finally:
            if before is None:
                del os.environ["FONTCONFIG_FILE"]
            else:
                os.environ["FONTCONFIG_FILE"] = before
