"""What parsers take and JSON lines do not allow: values that stand anywhere, and of a key that is there twice the last."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

# JSON knows no other white space, where Python does.
BLANKS = b" \t\r\n"
NEWLINE, RETURN, COLON, OPENING, CLOSING = b"\n\r:{}"
SHORT_ESCAPES = frozenset('"\\/\b\f\n\r\t')


def bare_lines(piece: bytes) -> bytes:
    """Return the lines that are not blank, without the blanks around them but for a carriage return.

    An object that goes on in the next line would have more than a line's end between one curly bracket and the next. So each line
    of these holds whole objects, and where there are as many objects as lines, each holds one.

    Raises:
        ValueError: A line does not begin and end as an object does.

    >>> bare_lines(b'{"score": 4} \\r\\n\\n{"score": 5}\\n')
    b'{"score": 4}\\n{"score": 5}'
    """
    lines = piece.strip(BLANKS)
    if not _are_objects(lines):
        lines = b"\n".join(filter(None, (line.strip(BLANKS) for line in lines.split(b"\n"))))
        if not _are_objects(lines):
            raise ValueError("a line is no object, or not all of one")
    return lines


def _are_objects(lines: bytes) -> bool:
    if not lines:
        return True
    letters = np.frombuffer(lines, dtype=np.uint8)
    ends = np.flatnonzero(letters == NEWLINE)
    last = letters[ends - 1]
    last = np.where(last == RETURN, letters[ends - 2], last)
    return bool(
        lines[0] == OPENING
        and lines[-1] == CLOSING
        and (last == CLOSING).all()
        and (letters[ends + 1] == OPENING).all()
    )


def refuse_doubt(lines: bytes, keys: Sequence[str], rows: int) -> None:
    """Raise ValueError where bare lines may hold more than an object each, or one of these keys twice.

    Every row has all the keys. So each key is there once where there are no more colons than that takes, or where no letter
    of the keys is written in another way and each key is there as often as there are rows.

    Args:
        rows: How many objects a parser found, each with all the keys.
    """
    letters = np.frombuffer(lines, dtype=np.uint8)
    if rows != np.count_nonzero(letters == NEWLINE) + bool(lines):
        raise ValueError("a line holds more than one object")
    if np.count_nonzero(letters == COLON) == len(keys) * rows:
        return
    # Most pieces hold no backslash, which is quicker to see than what follows one.
    if b"\\" in lines and re.search(_escapes(keys), lines):
        raise ValueError("a key may be written with escapes")
    if any(lines.count(json.dumps(key, ensure_ascii=False).encode()) != rows for key in keys):
        raise ValueError("a key may be there twice")


def _escapes(keys: Sequence[str]) -> bytes:
    """Return a pattern of the ways to write a letter of the keys with a backslash.

    >>> _escapes(["o", "n/a"])
    b'\\\\\\\\(?:["\\\\\\\\/bfnrt]|u002[fF]|u0061|u006[eE]|u006[fF])'
    """
    letters = "".join(keys)
    units = set(re.findall("....", letters.encode("utf-16-be", errors="surrogatepass").hex()))
    written = [re.sub("[a-f]", lambda digit: f"[{digit[0]}{digit[0].upper()}]", f"u{unit}") for unit in sorted(units)]
    if SHORT_ESCAPES & {*letters}:
        written.insert(0, r'["\\/bfnrt]')
    return rf"\\(?:{'|'.join(written)})".encode()
