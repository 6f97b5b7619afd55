"""A master: all of a packet but what differs from packet to packet, ready to be stamped.

Its file begins with the part that never changes; the objects that do come last, as templates with holes.
"""

from __future__ import annotations

import hashlib
import json
import struct
from typing import Any, cast

import attrs

from hirekit.documents.stamping.cache import DIGEST

MAGIC = b"hirekit master 1\n"
NO_MASTER = b"hirekit no master 1\n"


@attrs.frozen
class Glyphs:
    """A line of a slot, in a page stream.

    Attributes:
        font, size: As the stream has them, before and after.
        edge: Where the line begins, in the stream's units, has its middle, or ends.
        align: Which of these it is: 0, 0.5 or 1.
        down: How far down it stands, as the stream writes it.
    """

    slot: str
    line: int
    font: str
    size: float
    edge: float
    align: float
    down: str


@attrs.frozen
class Text:
    """A string made of fixed parts and slots, by turns; *kind* is how it is written: string or xml."""

    kind: str
    parts: tuple[str, ...]


@attrs.frozen
class File:
    """The attached data; *head* is its dictionary up to what depends on the content, *parts* the content."""

    head: str
    parts: tuple[str, ...]


Hole = Glyphs | Text | File
Template = tuple[bytes | Hole, ...]


@attrs.frozen(kw_only=True)
class Master:
    """What a packet is stamped from.

    Attributes:
        prefix: The file up to the first object that differs.
        first: Number of that object.
        streams: Stream objects that differ, numbered from *first*.
        objects: Other objects that differ, by number; they go into one object stream after the streams.
        entries: The cross-reference of all objects before *first*, deflated up to a byte boundary.
        checksum: Adler-32 of the entries before deflation, and their length.
        fonts: What the page streams call the faces of slots, by their parts.
        root, info: Numbers of the catalogue and of the information.
    """

    prefix: bytes
    first: int
    streams: tuple[Template, ...]
    objects: tuple[tuple[int, Template], ...]
    entries: bytes
    checksum: tuple[int, int]
    fonts: dict[str, str]
    root: int
    info: int


def to_bytes(master: Master) -> bytes:
    """Return a master as a cache keeps it, with a digest that shows whether it is whole."""
    head = json.dumps(
        {
            "first": master.first,
            "streams": [_plain(template) for template in master.streams],
            "objects": [[number, _plain(template)] for number, template in master.objects],
            "checksum": master.checksum,
            "fonts": master.fonts,
            "root": master.root,
            "info": master.info,
        },
        sort_keys=True,
    ).encode()
    body = struct.pack(">II", len(head), len(master.entries)) + head + master.entries + master.prefix
    return MAGIC + hashlib.sha256(body).hexdigest().encode() + body


def from_bytes(data: bytes) -> Master | None:
    """Return the master that a cache kept, or None where its bytes are not those that were put there."""
    start = len(MAGIC) + DIGEST
    digest, body = data[len(MAGIC) : start], memoryview(data)[start:]
    if not data.startswith(MAGIC) or hashlib.sha256(body).hexdigest().encode() != digest:
        return None
    head_size, entries_size = struct.unpack_from(">II", body)
    rest = body[8:]
    head = json.loads(bytes(rest[:head_size]))
    return Master(
        prefix=bytes(rest[head_size + entries_size :]),
        first=head["first"],
        streams=tuple(_template(parts) for parts in head["streams"]),
        objects=tuple((number, _template(parts)) for number, parts in head["objects"]),
        entries=bytes(rest[head_size : head_size + entries_size]),
        checksum=cast("tuple[int, int]", tuple(head["checksum"])),
        fonts=head["fonts"],
        root=head["root"],
        info=head["info"],
    )


def reason_to_bytes(reason: str) -> bytes:
    """Return why there is no master as a cache keeps it, so that the next run need not find out again."""
    return NO_MASTER + hashlib.sha256(reason.encode()).hexdigest().encode() + reason.encode()


def reason_from(data: bytes) -> str:
    """Return the reason that a cache kept, or nothing where its bytes are none."""
    start = len(NO_MASTER) + DIGEST
    reason = data[start:]
    whole = data.startswith(NO_MASTER) and hashlib.sha256(reason).hexdigest().encode() == data[len(NO_MASTER) : start]
    return reason.decode() if whole else ""


def _plain(template: Template) -> list[object]:
    return [
        part.decode("latin-1") if isinstance(part, bytes) else [type(part).__name__, *attrs.astuple(part)]
        for part in template
    ]


KINDS: dict[str, Any] = {kind.__name__: kind for kind in (Glyphs, Text, File)}


def _template(parts: list[object]) -> Template:
    return tuple(_part(part) for part in parts)


def _part(part: object) -> bytes | Hole:
    if isinstance(part, str):
        return part.encode("latin-1")
    name, *values = cast("list[object]", part)
    made: Hole = KINDS[str(name)](*[tuple(value) if isinstance(value, list) else value for value in values])
    return made
