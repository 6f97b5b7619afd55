"""Lines of JSON that are all written alike, as one program writes them, read without an object a line.

The first line says how the others are written: the same keys in the same order, and between values the same signs. Where values
begin and end is then seen in many lines at once, and of equal values only one is read. Lines that are written in any other way,
whether right or wrong, are left to those who read line by line.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from hirekit.scoring.ratings.coding import side_by_side
from hirekit.scoring.ratings.hashing import distinct
from hirekit.scoring.ratings.packed import EIGHT, eights_of, joined, packed_spans, unpacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hirekit.scoring.arrays import Codes, Floats
    from hirekit.scoring.ratings.hashing import Packed

# Large enough for numpy to be quick, small enough for what is worked on to stay in the processor's cache.
PIECE = 2**20
LONGEST_LINE = 2**20
NEWLINE, QUOTE, SPACE = b'\n" '
# Different values of a key nobody asked for that are looked at, or so many of a piece's lines; with more, lines are quicker read one by one.
FEW, MOST_OTHERS = 100, 0.1
MEMBER = rb'"([^"\\]*)" *: *("[^"\\]*"|[^" ,{}\[\]]+)'
LINE = re.compile(rb" *\{ *%b(?: *, *%b)* *\} *" % (MEMBER, MEMBER))
KINDS = {int, float, type(None)}


class OtherwiseError(ValueError):
    """A line is written in another way than the first."""


@attrs.frozen
class Pattern:
    """How every line is written.

    Attributes:
        keys: In their order.
        between: What stands before the first value, between values and after the last; quotation marks of texts belong to it.
        texts: Whether each value is a text.
    """

    keys: tuple[str, ...]
    between: tuple[bytes, ...]
    texts: tuple[bool, ...]

    @classmethod
    def of(cls, line: bytes) -> Pattern | None:
        """Return how a line is written, or None where it is not one object of plain texts, numbers and words.

        >>> Pattern.of(b'{"candidate": "c-1", "score": 4}')
        Pattern(keys=('candidate', 'score'), between=(b'{"candidate": "', b'", "score": ', b'}'), texts=(True, False))
        """
        if not LINE.fullmatch(line):
            return None
        keys, between, texts, end = [], [], [], 0
        for member in re.finditer(MEMBER, line):
            text = member[2].startswith(b'"')
            start, stop = member.start(2) + text, member.end(2) - text
            keys.append(member[1].decode(errors="replace"))
            between.append(line[end:start])
            texts.append(text)
            end = stop
        return cls(tuple(keys), (*between, line[end:]), tuple(texts))

    def spans(self, piece: bytes) -> list[tuple[Codes, Codes]]:
        """Return where the values of each key begin in whole lines, and how many bytes each is long.

        Raises:
            OtherwiseError: A line is written in another way.
        """
        letters = np.frombuffer(piece, dtype=np.uint8)
        ends, quotes = np.flatnonzero(letters == NEWLINE), np.flatnonzero(letters == QUOTE)
        each = sum(part.count(b'"') for part in self.between)
        # No text holds a control character, and what a backslash says is not seen here.
        if np.count_nonzero(letters < SPACE) != len(ends) or b"\\" in piece or len(quotes) != each * len(ends):
            raise OtherwiseError
        marks = quotes.reshape(len(ends), each)
        eights = eights_of(piece)
        start, mark, found = np.append(0, ends[:-1] + 1), 0, []
        for before, after in zip(self.between, self.between[1:], strict=False):
            _refuse_others(eights, start, before)
            mark += before.count(b'"')
            first = start + len(before)
            # What follows a value holds a quotation mark, unless the line ends there.
            ahead = after.find(b'"')
            start = ends - len(after) if ahead < 0 else marks[:, mark] - ahead
            found.append((first, start - first))
        _refuse_others(eights, start, self.between[-1])
        if (start + len(self.between[-1]) != ends).any() or any((sizes < 0).any() for _, sizes in found):
            raise OtherwiseError
        return found


def _refuse_others(eights: NDArray[np.uint64], starts: Codes, part: bytes) -> None:
    """Raise OtherwiseError unless these bytes stand at each start."""
    for place in range(0, len(part), EIGHT):
        eight = part[place : place + EIGHT]
        kept = np.uint64((1 << (8 * len(eight))) - 1)
        try:
            here = eights[starts + place] & kept
        except IndexError:
            raise OtherwiseError from None
        if (here != int.from_bytes(eight, "little")).any():
            raise OtherwiseError


@attrs.frozen(eq=False)
class Values:
    """The values of one key, packed, a piece after the other."""

    pieces: list[Packed] = attrs.field(factory=list)

    def __len__(self) -> int:
        return sum(len(piece[0]) for piece in self.pieces)

    def coded(self) -> tuple[list[bytes], Codes]:
        """Return the distinct values in the order of first appearance, and each line's place among them."""
        packed = joined(self.pieces)
        first, codes = _distinct(packed)
        return unpacked(packed, first), codes


def read_alike(
    raw: bytes, *, score: str, ids: Sequence[str]
) -> tuple[int, list[tuple[tuple[str, ...], Codes]], Floats]:
    """Return how far lines are written like the first, and what they hold.

    Args:
        score, ids: Keys.

    Returns:
        Where the first line begins that may be written otherwise, 0 where no line is taken; for each id its words and codes;
        scores, NaN for null.
    """
    keys = (score, *ids)
    columns = {key: Values() for key in keys}
    try:
        end = _read_pieces(raw, columns, score)
        if not end:
            raise OtherwiseError
        (scores, places), *found = side_by_side(Values.coded, [columns[key] for key in keys])
        numbers = np.array([_number(score) for score in scores], dtype=np.float64)
        if np.isinf(numbers).any():
            raise OtherwiseError
    except (ValueError, OverflowError):
        return 0, [((), np.empty(0, dtype=np.int32)) for _ in ids], np.empty(0)
    return end, [(tuple(word.decode() for word in words), codes) for words, codes in found], numbers.take(places)


def _read_pieces(raw: bytes, columns: dict[str, Values], score: str) -> int:
    """Take the values of whole lines that are written like the first, and return where the next line begins."""
    pattern = Pattern.of(raw[: max(0, raw.find(b"\n", 0, LONGEST_LINE))])
    if pattern is None or any(pattern.keys.count(key) != 1 for key in columns):
        return 0
    place = {key: pattern.keys.index(key) for key in columns}
    if any(pattern.texts[place[key]] == (key == score) for key in columns):
        return 0
    start, last = 0, raw.rfind(b"\n") + 1
    while start < last:
        end = raw.find(b"\n", min(start + PIECE, last - 1)) + 1
        try:
            packed = _packed(raw[start:end], pattern, list(place.values()))
        except ValueError:
            break
        for key, values in zip(place, packed, strict=True):
            columns[key].pieces.append(values)
        start = end
    return start


def _packed(piece: bytes, pattern: Pattern, wanted: Sequence[int]) -> list[Packed]:
    """Return the wanted values of whole lines, the others being seen to be values."""
    # Raises an error where it is no UTF-8.
    piece.decode()
    spans, eights = pattern.spans(piece), eights_of(piece)
    found = {}
    for place, text in enumerate(pattern.texts):
        if place in wanted or not text:
            packed = packed_spans(eights, *spans[place])
            if packed is None:
                raise OtherwiseError
            found[place] = packed
            if place not in wanted:
                _refuse_no_values(packed)
    return [found[place] for place in wanted]


def _refuse_no_values(packed: Packed) -> None:
    """Raise ValueError unless all of these are values of JSON."""
    first, _ = _distinct(packed)
    if len(first) > max(FEW, MOST_OTHERS * len(packed[0])):
        raise OtherwiseError
    for value in unpacked(packed, first):
        _value(value)


def _distinct(packed: Packed) -> tuple[Codes, Codes]:
    found = distinct(packed)
    if found is None:
        raise OtherwiseError
    return found


def _number(score: bytes) -> float:
    """Return a score, NaN for null."""
    value = _value(score)
    if type(value) not in KINDS:
        raise OtherwiseError
    return np.nan if value is None else float(value)


def _value(written: bytes) -> Any:
    # Of bytes Python passes over a byte-order mark, which is no JSON here.
    return json.loads(written.decode(), parse_constant=no_number)


def no_number(literal: str) -> None:
    """Refuse NaN and infinities, which are no JSON though Python reads them."""
    raise ValueError(f"{literal} is no number")
