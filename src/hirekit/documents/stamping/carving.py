"""From a packet laid out with placeholders to a master: what stands in for words is cut out of every object."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Any, cast

from hirekit.documents.look.fonts import SANS
from hirekit.documents.look.letterforms import WEIGHTS, CannotStamp
from hirekit.documents.pdf.streams import as_bytes, end_cleanly
from hirekit.documents.pdf.unchanging import streams_for, unchanging
from hirekit.documents.stamping.master import File, Glyphs, Hole, Master, Template, Text
from hirekit.documents.stamping.shaping import UNITS, shaped
from hirekit.documents.stamping.slots import DAY, STAND_IN_DAY

if TYPE_CHECKING:
    from hirekit.documents.look.letterforms import Letters
    from hirekit.documents.look.paper import Paper
    from hirekit.documents.stamping.slots import Placeholders

STRING = re.compile(rb"\((?:[^()\\]|\\.)*\)|<feff[0-9a-f]*>")
SHOWN = re.compile(rb"<([0-9a-f]*)>")
WHOLE_TEXTS = ("name", "leaf")
DAY_COMPACT = STAND_IN_DAY.replace("-", "")
MM = 96 / 25.4
NEAR = 0.5
HEADERS = ("whom", "foot")


def letter_sheet(stand_in: Placeholders, letters: Letters) -> str:
    """Return a style that shows every letter a slot can hold once, so that the file's fonts have them all.

    What it shows is cut out again with everything that stands in for words.
    """
    shown = "".join(f"\\{ord(letter):06x} " for letter in f"{sheet_mark(stand_in)}{letters.slot_letters}")
    boxes = "".join(
        f"@{place} {{ content: '{shown}'; font: {weight} 1pt '{SANS}'; white-space: pre; "
        "font-variant-ligatures: none }"
        for place, weight in zip(("left-top", "left-bottom"), WEIGHTS, strict=True)
    )
    return f"<style>@page :first {{ {boxes} }}</style>"


def sheet_mark(stand_in: Placeholders) -> str:
    """Return what the letter sheet begins with."""
    return f"{stand_in.start}zz"


class Carver:
    """Cuts one document; used once."""

    def __init__(self, document: Any, pdf: Any, *, stand_in: Placeholders, letters: Letters, paper: Paper) -> None:
        self.pdf, self.stand_in, self.sans, self.paper = pdf, stand_in, letters, paper
        self.token = re.compile(f"{stand_in.start}[a-z]{{2}}")
        self.letters: dict[str, dict[int, str]] = {}
        self.fonts: dict[int, str] = {}
        for font in document.fonts.values():
            self.letters.setdefault(font.hash, {}).update(font.to_unicode)
            if SANS in font.family and not font.style and font.weight in WEIGHTS:
                self.fonts[font.weight] = font.hash
        self.left = set(stand_in.slots)
        self.shared: dict[Hole, int] = {}
        self.pieces: list[tuple[Any, list[bytes | Hole]]] = []

    def master(self) -> Master:
        """Return the master."""
        import pydyf  # noqa: PLC0415

        pdf = self.pdf
        if set(self.fonts) != set(WEIGHTS):
            raise CannotStamp("the fonts of slots are not in the file")
        pdf.add_object(pdf.info)
        metadata = self._numbered(pdf.catalog["Metadata"])
        attached = next(thing for thing in pdf.objects if _kind(thing) == "/EmbeddedFile")
        pages = [pdf.objects[number] for number in pdf.pages["Kids"][::3]]
        carved = [self._carved(page, self._numbered(page["Contents"]), number) for number, page in enumerate(pages, 1)]
        for page, pieces in carved:
            first = True
            contents: list[bytes | Hole] = []
            for piece in pieces:
                if isinstance(piece, bytes):
                    stream = self._numbered(page["Contents"]) if first else pydyf.Stream(compress=True)
                    stream.stream = [piece]
                    if not first:
                        pdf.add_object(stream)
                    first = False
                    end_cleanly(stream)
                    contents.append(stream.reference)
                else:
                    contents.append(piece)
            self.pieces.append((page, contents))
        variable = self._variable(skip={metadata.number, attached.number})
        # Objects from here on are numbered after all that stay; streams in the order given, then the object stream.
        still = [
            thing
            for thing in pdf.objects
            if thing.free != "f" and thing.number not in {*variable, metadata.number, attached.number}
        ]
        plain = [thing for thing in still if thing.compressible]
        if any(self.stand_in.start.encode() in thing.data for thing in plain):
            raise CannotStamp("something that stands in for words was left")
        first_number = len(pdf.objects) + streams_for(len(plain))
        streams: list[Template] = [(b"<</Length ", hole) for hole in self.shared]
        for page, contents in self.pieces:
            page["Contents"] = pydyf.Array(
                [
                    piece if isinstance(piece, bytes) else f"{first_number + self.shared[piece]} 0 R".encode()
                    for piece in contents
                ]
            )
        pdf.catalog["Metadata"] = f"{first_number + len(streams)} 0 R".encode()
        streams.append(self._metadata(metadata))
        for thing in pdf.objects:
            if _kind(thing) == "/Filespec":
                for name in tuple(thing["EF"]):
                    thing["EF"][name] = f"{first_number + len(streams)} 0 R".encode()
        streams.append((self._file(attached),))
        if self.left:
            missing = ", ".join(sorted(str(self.stand_in.slots[token]) for token in self.left))
            raise CannotStamp(f"no place was found for {missing}")
        prefix, entries = unchanging(
            still, known=len(pdf.objects), first=first_number, pack=first_number + len(streams), varying=variable
        )
        deflate = zlib.compressobj(9)
        packed = deflate.compress(entries) + deflate.flush(zlib.Z_SYNC_FLUSH)
        return Master(
            prefix=prefix,
            first=first_number,
            streams=tuple(streams),
            objects=tuple(variable.items()),
            entries=packed,
            checksum=(zlib.adler32(entries), len(entries)),
            fonts=self.fonts,
            root=pdf.catalog.number,
            info=pdf.info.number,
        )

    def _numbered(self, reference: bytes) -> Any:
        return self.pdf.objects[int(reference.split()[0])]

    def _carved(self, page: Any, stream: Any, number: int) -> tuple[Any, list[bytes | Hole]]:
        """Return a page with its content, cut where a slot's line is shown."""
        pieces: list[bytes | Hole] = []
        kept: list[bytes] = []
        font, size = "", 0.0
        for item in map(as_bytes, stream.stream):
            if item.endswith(b" Tf"):
                name, points_ = item[1:-3].split()
                font, size = name.decode(), round(float(points_) * UNITS) / UNITS
            elif item.endswith(b"] TJ"):
                text = self._text(item, font)
                if text.startswith(sheet_mark(self.stand_in)):
                    continue
                if self.token.search(text):
                    hole = self._glyphs(text, font, size, kept, number)
                    if kept:
                        pieces.append(b"\n".join(kept))
                    kept = []
                    self.shared.setdefault(hole, len(self.shared))
                    pieces.append(hole)
                    continue
            kept.append(item)
        pieces.append(b"\n".join(kept))
        return page, pieces

    def _text(self, item: bytes, font: str) -> str:
        digits = b"".join(SHOWN.findall(item)).decode()
        known = self.letters.get(font, {})
        return "".join(known.get(int(digits[at : at + 4], 16), "") for at in range(0, len(digits), 4))

    def _glyphs(self, text: str, font: str, size: float, kept: list[bytes], page: int) -> Glyphs:
        """Return the hole for a line, taking its place out of what is kept where it ends at the right edge."""
        found = cast("re.Match[str]", self.token.search(text))
        slot, line = self.stand_in.slots[found[0]]
        self.left.discard(found[0])
        if line is None:
            raise CannotStamp(f"{slot} is shown on page {page}")
        at = next(place for place in range(len(kept) - 1, -1, -1) if kept[place].endswith(b" Tm"))
        *_, left, down = kept[at][:-3].split()
        weight = next((weight for weight, name in self.fonts.items() if name == font), None)
        if weight is None:
            raise CannotStamp(f"{slot} is in a font without the letters of slots")
        right = float(left) + shaped(self.sans, weight, text, size).advance
        margin = self.paper.inner if page % 2 == 0 else self.paper.outer
        ends = slot in HEADERS and abs(right - (self.paper.width - margin) * MM) < NEAR
        del kept[at]
        return Glyphs(slot, line, font, size, round(right if ends else float(left), 6), ends, down.decode())

    def _variable(self, *, skip: set[int]) -> dict[int, Template]:
        """Return the objects other than streams in which something stands in for words."""
        found: dict[int, Template] = {}
        for thing in self.pdf.objects:
            if thing.free == "f" or not thing.compressible or thing.number in skip:
                continue
            data = thing.data
            if self.stand_in.start.encode() not in data and b"feff" not in data and thing is not self.pdf.info:
                continue
            parts: list[bytes | Hole] = []
            at = 0
            for match in STRING.finditer(data):
                text = _decoded(match[0])
                if self.token.search(text) or (thing is self.pdf.info and DAY_COMPACT in text):
                    parts += [data[at : match.start()], self._string("string", text)]
                    at = match.end()
            if parts:
                found[thing.number] = (*parts, data[at:])
        return found

    def _string(self, kind: str, text: str) -> Text:
        parts: list[str] = []
        at = 0
        for match in re.finditer(f"{self.token.pattern}|{DAY_COMPACT}|{STAND_IN_DAY}", text):
            literal = text[at : match.start()]
            at = match.end()
            if match[0] == DAY_COMPACT:
                slot, line = "compact day", None
            elif match[0] == STAND_IN_DAY:
                slot, line = DAY, None
            else:
                slot, line = self.stand_in.slots[match[0]]
                self.left.discard(match[0])
                if line is not None and slot not in WHOLE_TEXTS:
                    raise CannotStamp(f"{slot} is in the outline or the information")
                if line:
                    continue
            parts += [literal, slot]
        return Text(kind, (*parts, text[at:]))

    def _metadata(self, stream: Any) -> Template:
        text = b"\n".join(map(as_bytes, stream.stream)).decode()
        return b"<</Type /Metadata/Subtype /XML/Length ", self._string("xml", text)

    def _file(self, stream: Any) -> File:
        head = f"<</Type /EmbeddedFile/Subtype {stream.extra['Subtype']}"
        return File(head, self._string("json", stream.stream[0].decode()).parts)


def _kind(thing: Any) -> str:
    if isinstance(thing, dict):
        return str(thing.get("Type", ""))
    return str(getattr(thing, "extra", {}).get("Type", ""))


def _decoded(string: bytes) -> str:
    if string.startswith(b"<feff"):
        return bytes.fromhex(string[5:-1].decode()).decode("utf-16-be")
    return re.sub(rb"\\(.)", rb"\1", string[1:-1]).decode("latin-1")
