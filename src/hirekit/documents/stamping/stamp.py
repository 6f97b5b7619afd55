"""A packet from its master: the words are set into their holes, and nothing is laid out."""

from __future__ import annotations

import hashlib
import re
import zlib
from functools import lru_cache, partial
from html import escape
from typing import TYPE_CHECKING

from hirekit.documents.pdf.streams import RETURN
from hirekit.documents.stamping.master import File, Glyphs, Text
from hirekit.documents.stamping.shaping import advance, shaped
from hirekit.documents.stamping.slots import DAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from hirekit.documents.stamping.master import Hole, Master, Template
    from hirekit.documents.stamping.shaping import Line
    from hirekit.documents.stamping.slots import Words

ESCAPED = re.compile(rb"([\\()])")
NO_DAY = "20000101"


def stamp(master: Master, words: Words) -> bytes:
    """Return the packet with these words."""
    fonts = tuple(master.fonts.items())
    bodies = [_stream(template, words, fonts) for template in master.streams]
    bodies.append(_pack(master, words))
    at, places, written = len(master.prefix), [], []
    for number, body in enumerate(bodies, start=master.first):
        places.append(at)
        thing = b"%d 0 obj\n%b\nendobj\n" % (number, body)
        written.append(thing)
        at += len(thing)
    places.append(at)
    differs = b"".join(written)
    identifier = hashlib.md5(differs, usedforsecurity=False).hexdigest().encode()
    end = _cross_reference(master, places, master.first + len(bodies), identifier)
    return b"".join((master.prefix, differs, end))


def _stream(template: Template, words: Words, fonts: tuple[tuple[str, str], ...]) -> bytes:
    """Return a stream object: a dictionary that lacks its length, and the one hole that is its content."""
    hole = template[-1]
    if isinstance(hole, File):
        return _file(hole, words)
    if isinstance(hole, Glyphs):
        content = _shown(words.lines[hole.slot][hole.line], hole, fonts)
    else:
        content = _filled(hole, words)
    return b"%b%d>>\nstream\n%b\nendstream" % (_filled(template[0], words), len(content), content)


@lru_cache(maxsize=4096)
def _shown(line: Line, hole: Glyphs, fonts: tuple[tuple[str, str], ...]) -> bytes:
    """Return what the page stream shows for a line."""
    names, shown = dict(fonts), []
    left = hole.edge - hole.align * sum(map(advance, line))
    current = was = hole.font, hole.size
    for run in line:
        font = names[run[0].part], run[0].pixels
        shown.append(f"1 0 0 -1 {left:.6f} {hole.down} Tm")
        if font != current:
            shown.append(_set_font(*font))
        shown.append(f"[{shaped(run).glyphs}] TJ")
        current, left = font, left + advance(run)
    if current != was:
        shown.append(_set_font(*was))
    return "\n".join(shown).encode()


def _set_font(name: str, size: float) -> str:
    return f"/{name} {_figure(size)} Tf"


def _figure(size: float) -> str:
    return f"{size:.6f}".rstrip("0").rstrip(".")


def _text(parts: tuple[str, ...], words: Words, written: Callable[[str], str] = str) -> str:
    """Return a text; its fixed parts and its slots come by turns."""
    return "".join([part if place % 2 == 0 else written(_word(part, words)) for place, part in enumerate(parts)])


def _word(slot: str, words: Words) -> str:
    if slot == "compact day":
        return words.texts[DAY].replace("-", "")
    return words.texts[slot]


def _string(text: str) -> bytes:
    if text.isascii():
        return b"(%b)" % ESCAPED.sub(rb"\\\1", text.encode())
    return b"<feff%b>" % text.encode("utf-16-be").hex().encode()


def _filled(part: bytes | Hole, words: Words) -> bytes:
    if isinstance(part, bytes):
        return part
    if not isinstance(part, Text):
        raise TypeError(part)
    if part.kind == "xml":
        return _text(part.parts, words, partial(escape, quote=False)).encode()
    return _string(_text(part.parts, words))


def _file(head: File, words: Words) -> bytes:
    content = _text(head.parts, words).encode()
    day = words.texts[DAY].replace("-", "") or NO_DAY
    check = hashlib.md5(content, usedforsecurity=False).hexdigest()
    params = f"/CheckSum <{check}>/Size {len(content)}/CreationDate (D:{day}000000Z)/ModDate (D:{day}000000Z)"
    return f"{head.head}/Params <<{params}>>/Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream"


def _pack(master: Master, words: Words) -> bytes:
    """Return the object stream of all other objects that differ."""
    places, bodies, at = [], [], 0
    for number, template in master.objects:
        body = b"".join([_filled(part, words) for part in template])
        places.append(b"%d %d" % (number, at))
        bodies.append(body)
        at += len(body) + 1
    first = b" ".join(places) + b"\n"
    content = first + b"\n".join(bodies)
    return b"<</Type /ObjStm/N %d/First %d/Length %d>>\nstream\n%b\nendstream" % (
        len(bodies),
        len(first),
        len(content),
        content,
    )


def _cross_reference(master: Master, places: list[int], number: int, identifier: bytes) -> bytes:
    """Return the end of the file; the entries that never change were deflated with the master."""
    own = number
    entries = b"".join([b"\x01" + place.to_bytes(4, "big") + b"\0\0" for place in places])
    check = zlib.adler32(entries, master.checksum[0])
    if check & 0xFF == RETURN:  # one more entry, of an object that is not there, changes the byte the stream ends with
        number, entries = number + 1, entries + b"\0\0\0\0\0\xff\xff"
        check = zlib.adler32(entries, master.checksum[0])
    size = len(entries)
    # One last block, stored as it is (RFC 1951, 3.2.4), then the checksum of the whole (RFC 1950, 2.2).
    stored = b"\x01" + size.to_bytes(2, "little") + (size ^ 0xFFFF).to_bytes(2, "little") + entries
    content = master.entries + stored + check.to_bytes(4, "big")
    head = b"<</Type /XRef/Size %d/W [1 4 2]/Root %d 0 R/Info %d 0 R/ID [<%b><%b>]/Filter /FlateDecode/Length %d>>" % (
        number + 1,
        master.root,
        master.info,
        identifier,
        identifier,
        len(content),
    )
    return b"%d 0 obj\n%b\nstream\n%b\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
        own,
        head,
        content,
        places[-1],
    )
