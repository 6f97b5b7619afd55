"""From a packet laid out with placeholders to a master: what stands in for words is cut out of every object."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Any

import attrs

from hirekit.documents.look.letterforms import CannotStamp
from hirekit.documents.pdf.streams import as_bytes, end_cleanly
from hirekit.documents.pdf.unchanging import streams_for, unchanging
from hirekit.documents.stamping.letter_sheet import sheet_mark
from hirekit.documents.stamping.master import File, Glyphs, Hole, Master, Template, Text
from hirekit.documents.stamping.measuring import SLOTS, key_of, seen
from hirekit.documents.stamping.placeholders import STAND_IN_DAY
from hirekit.documents.stamping.setting import UNITS, OddTheme, parts_of
from hirekit.documents.stamping.shaping import advance
from hirekit.documents.stamping.slots import DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hirekit.documents.look.fonts import Face, Faces
    from hirekit.documents.stamping.measuring import Seen
    from hirekit.documents.stamping.placeholders import Placeholders
    from hirekit.documents.stamping.setting import Settings
    from hirekit.documents.stamping.slots import Words

STRING = re.compile(rb"\((?:[^()\\]|\\.)*\)|<feff[0-9a-f]*>")
SHOWN = re.compile(rb"<([0-9a-f]*)>")
WHOLE_TEXTS = ("name", "leaf")
DAY_COMPACT = STAND_IN_DAY.replace("-", "")


class Carver:
    """Cuts one document; used once."""

    def __init__(self, document: Any, pdf: Any, *, stand_in: Placeholders, words: Words, faces: Faces) -> None:
        self.pdf, self.stand_in = pdf, stand_in
        self.token = re.compile(f"{stand_in.start}[a-z]{{2}}")
        self.seen = {(one.page, one.token): one for one in _as_assumed(document, stand_in, words.settings, faces)}
        self.letters: dict[str, dict[int, str]] = {}
        self.fonts: dict[str, str] = {}
        wanted = {part for part, _ in parts_of(words.settings)}
        for font in document.fonts.values():
            self.letters.setdefault(font.hash, {}).update(font.to_unicode)
            for face in faces:
                if face.part in wanted and _is_of(font, face):
                    self.fonts[face.part] = font.hash
        if set(self.fonts) != wanted:
            raise CannotStamp("the fonts of slots are not in the file")
        self.left = set(stand_in.slots)
        self.shared: dict[Hole, int] = {}
        self.pieces: list[tuple[Any, list[bytes | Hole]]] = []

    def master(self) -> Master:
        """Return the master."""
        import pydyf  # noqa: PLC0415

        pdf = self.pdf
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
                if sheet_mark(self.stand_in).lower() in text.lower():
                    continue
                if token := self.stand_in.first_in(text):
                    hole = self._glyphs(token, font, size, kept, number)
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

    def _glyphs(self, token: str, font: str, size: float, kept: list[bytes], page: int) -> Glyphs:
        """Return the hole for a line, taking its place out of what is kept."""
        slot, line = self.stand_in.slots[token]
        self.left.discard(token)
        shown = self.seen.get((page, token))
        if line is None or shown is None:
            raise CannotStamp(f"{slot} is shown on page {page}")
        if (font, size) != (self.fonts[shown.setting.part], shown.setting.pixels):
            raise CannotStamp(f"{slot} is in a font without the letters of slots")
        at = next(place for place in range(len(kept) - 1, -1, -1) if kept[place].endswith(b" Tm"))
        *_, left, down = kept[at][:-3].split()
        del kept[at]
        edge = float(left) + shown.align * advance((shown.setting, shown.text))
        return Glyphs(slot, line, font, size, round(edge, 6), shown.align, down.decode())

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


def _as_assumed(document: Any, stand_in: Placeholders, settings: Settings, faces: Faces) -> Iterator[Seen]:
    """Yield the stand-ins on the pages; each is set as lines were broken for."""
    for one in seen(document, stand_in, faces):
        key = key_of(*stand_in.slots[one.token])
        if attrs.evolve(one.setting, room=settings[key].room) != settings[key]:
            raise OddTheme(f"{SLOTS[key[0]]} is set in more than one way")
        yield one


def _is_of(font: Any, face: Face) -> bool:
    return face.family in font.family and bool(font.style) == face.italic and font.weight == face.weight


def _kind(thing: Any) -> str:
    if isinstance(thing, dict):
        return str(thing.get("Type", ""))
    return str(getattr(thing, "extra", {}).get("Type", ""))


def _decoded(string: bytes) -> str:
    if string.startswith(b"<feff"):
        return bytes.fromhex(string[5:-1].decode()).decode("utf-16-be")
    return re.sub(rb"\\(.)", rb"\1", string[1:-1]).decode("latin-1")
