"""Streams of a PDF under construction: their bytes, and how they end.

Before the word "endstream" stands a line end. A reader cannot tell a carriage return that belongs to the data from a
part of that line end, and archives are checked for it. A deflated stream ends with the low byte of its checksum.
"""

import zlib
from typing import Any

RETURN = ord("\r")


def as_bytes(item: Any) -> bytes:
    """Return a part of a stream as it is written."""
    if isinstance(item, bytes):
        return item
    written: bytes = item.data if hasattr(item, "data") else str(item).encode("ascii")
    return written


def end_cleanly(stream: Any) -> None:
    """See that a stream does not end with a carriage return once it is deflated: one more line end changes its checksum."""
    while zlib.adler32(b"\n".join(map(as_bytes, stream.stream))) & 0xFF == RETURN:
        stream.stream.append(b"")
        if "Length1" in stream.extra:
            stream.extra["Length1"] = int(stream.extra["Length1"]) + 1


def ends_cleanly(pdf: bytes) -> bool:
    """Return whether no stream of a file ends with a carriage return, those included that the writer adds last."""
    return b"\r\nendstream" not in pdf
