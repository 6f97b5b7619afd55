"""Whether two packets look the same: what each page shows is taken from its streams and compared, mark by mark."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Matrix = tuple[float, float, float, float, float, float]
Mark = tuple[str, tuple[object, ...], tuple[float, ...]]
"""What is shown, what must be equal of it, and what may differ by no more than rounding."""

AS_IS: Matrix = (1, 0, 0, 1, 0, 0)
NEAR = 0.05  # of a point, far less than a dot of any printer
PATHS = frozenset(("m", "l", "c", "v", "y", "re", "h", "W", "W*"))
PAINTS = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "sh", "Do"))
PENS = frozenset(("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "w", "J", "j", "M", "d", "gs", "Tr", "Ts"))  # fmt: skip
WORDS = {"letter": "letters are set differently", "field": "fields are placed differently"}


def difference(one: bytes, other: bytes) -> str:
    """Return where one PDF first looks different from another, or nothing where they look the same.

    Fonts may hold more letters in one than in the other, and streams may be cut elsewhere.
    """
    import pikepdf  # noqa: PLC0415

    with pikepdf.open(io.BytesIO(one)) as first, pikepdf.open(io.BytesIO(other)) as second:
        if len(first.pages) != len(second.pages):
            return f"{len(first.pages)} pages, not {len(second.pages)}"
        for number, (here, there) in enumerate(zip(first.pages, second.pages, strict=True), start=1):
            if found := _first_apart(list(_marks(here)), list(_marks(there))):
                return f"page {number}: {WORDS.get(found, 'what is drawn differs')}"
    return ""


def _first_apart(one: list[Mark], other: list[Mark]) -> str:
    """Return the kind of the first mark that differs, or nothing."""
    for here, there in zip(one, other, strict=False):
        if here[:2] != there[:2] or len(here[2]) != len(there[2]):
            return here[0]
        if any(abs(a - b) > NEAR for a, b in zip(here[2], there[2], strict=True)):
            return here[0]
    longer = max(one, other, key=len)
    return longer[min(len(one), len(other))][0] if len(one) != len(other) else ""


def _marks(page: Any) -> Iterator[Mark]:
    """Yield what a page shows, in the order in which it is drawn; then its fields."""
    import pikepdf  # noqa: PLC0415

    widths = {str(name): _widths(font) for name, font in page.Resources.get("/Font", {}).items()}
    at: Matrix = AS_IS
    text: Matrix = AS_IS
    font, size = "", 0.0
    pen: dict[str, tuple[str, ...]] = {}
    kept: list[tuple[Matrix, dict[str, tuple[str, ...]], str, float]] = []
    path: list[str] = []
    corners: list[float] = []
    for step in pikepdf.parse_content_stream(page):
        operands, does = step.operands, str(step.operator)
        if does == "q":
            kept.append((at, dict(pen), font, size))
        elif does == "Q":
            at, pen, font, size = kept.pop()
        elif does == "cm":
            at = _times(_matrix(operands), at)
        elif does == "Tf":
            font, size = str(operands[0]), float(operands[1])
        elif does == "Tm":
            text = _matrix(operands)
        elif does == "TJ":
            shown = ("letter", (font, round(size, 3), tuple(sorted(pen.items()))))
            for glyph, moved in _glyphs(operands[0], size, widths.get(font, {})):
                x, y = _times((1, 0, 0, 1, moved, 0), _times(text, at))[4:]
                yield shown[0], (*shown[1], glyph), (x, y)
        elif does in PATHS:
            path.append(does)
            corners += [float(operand) for operand in operands]
        elif does in PENS:
            pen[does] = tuple(map(str, operands))
        elif does in PAINTS:
            yield does, (*path, *map(str, operands), tuple(sorted(pen.items()))), (*corners, *at)
            path, corners = [], []
    for field in page.get("/Annots", []):
        yield "field", (str(field.get("/Subtype")),), tuple(float(edge) for edge in field.Rect)


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = (float(operand) for operand in operands)
    return a, b, c, d, e, f


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _glyphs(shown: Any, size: float, widths: Mapping[int, float]) -> Iterator[tuple[int, float]]:
    """Yield each glyph of a line with how far along the line it stands, in units of text."""
    along = 0.0
    for part in shown:
        if isinstance(part, int | float) or not hasattr(part, "__bytes__"):
            along -= float(part) * size / 1000
            continue
        data = bytes(part)
        for at in range(0, len(data), 2):
            glyph = int.from_bytes(data[at : at + 2], "big")
            yield glyph, along
            along += widths.get(glyph, 0.0) * size / 1000


def _widths(font: Any) -> dict[int, float]:
    """Return the advances of a font's glyphs, in thousandths of the size."""
    found: dict[int, float] = {}
    listed = list(font.DescendantFonts[0].get("/W", [])) if "/DescendantFonts" in font else []
    for first, some in zip(listed[::2], listed[1::2], strict=False):
        found |= {int(first) + place: float(advance) for place, advance in enumerate(some)}
    return found
