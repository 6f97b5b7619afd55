"""The part of a master's file that never changes: objects, object streams, and the cross-reference up to there."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from hirekit.documents.pdf.streams import end_cleanly

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

HEAD = b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n"
IN_ONE_STREAM = 250
FREE = (0, 0, 65535)


def streams_for(count: int) -> int:
    """Return how many object streams that many objects take."""
    return -(-count // IN_ONE_STREAM)


def unchanging(
    still: Iterable[Any], *, known: int, first: int, pack: int, varying: Collection[int]
) -> tuple[bytes, bytes]:
    """Return the file up to the objects that differ, and the cross-reference entries up to there.

    Args:
        still: The objects that stay as they are.
        known: Number of the first object stream.
        first: Number of the first object that differs.
        pack: Number of the object stream that will hold those of *varying*.
    """
    import pydyf  # noqa: PLC0415

    out = io.BytesIO()
    out.write(HEAD)
    where: dict[int, tuple[int, int, int]] = {0: FREE}
    plain = []
    for thing in still:
        if thing.compressible:
            plain.append(thing)
            continue
        where[thing.number] = (1, out.tell(), 0)
        out.write(thing.indirect + b"\n")
    for number, start in enumerate(range(0, len(plain), IN_ONE_STREAM), start=known):
        some = plain[start : start + IN_ONE_STREAM]
        data, head, at = [], [], 0
        for index, thing in enumerate(some):
            written = thing.data
            where[thing.number] = (2, number, index)
            head.append(f"{thing.number} {at}")
            data.append(written)
            at += len(written) + 1
        first_line = " ".join(head).encode()
        extra = {"Type": "/ObjStm", "N": len(some), "First": len(first_line) + 1}
        stream = pydyf.Stream([first_line, *data], extra, compress=True)
        end_cleanly(stream)
        stream.number = number
        where[number] = (1, out.tell(), 0)
        out.write(stream.indirect + b"\n")
    where |= {differs: (2, pack, index) for index, differs in enumerate(varying)}
    entries = b"".join(
        kind.to_bytes(1, "big") + at.to_bytes(4, "big") + last.to_bytes(2, "big")
        for kind, at, last in (where.get(number, FREE) for number in range(first))
    )
    return out.getvalue(), entries
