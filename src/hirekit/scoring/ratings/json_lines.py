"""Ratings as JSON lines: one object a line, a million of them in about the time it takes to parse them.

As far as lines are written alike, `alike` reads them; the rest are parsed a piece at a time, by msgspec where it is installed. A piece
that does not read at once is gone through line by line, so that a fault is told with its line.
"""

from __future__ import annotations

import json
import math
import reprlib
from importlib import import_module
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from hirekit.errors import LimitExceeded, Location, Problem, did_you_mean, refuse
from hirekit.scoring.ratings.alike import KINDS, no_number, read_alike
from hirekit.scoring.ratings.coding import Ids, side_by_side
from hirekit.scoring.ratings.columns import HALF_A_LETTER, RatingColumns, names_apart
from hirekit.scoring.ratings.doubt import BLANKS, bare_lines, refuse_doubt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    from hirekit.scoring.arrays import Floats

    # What lines hold, column by column, in the order of `Names`.
    Columns: TypeAlias = Iterable[list[Any]]

LARGEST = 2**30
# Small enough for the rows of a piece to stay in the processor's cache until they are columns.
PIECE = 2**18
MOST_FAULTS = 20
# What no line can hold as a text of its own: a zero is written with an escape, or not at all.
BETWEEN, BETWEEN_WRITTEN = "\0", ',"\\u0000",'
# So many digits make a whole number however Python is set; a float holds fewer.
MOST_DIGITS = 640
TOO_LONG = "must be a number of at most 308 digits"


class Names(NamedTuple):
    """The keys of a line; scores come first, for they are what may not fit a column."""

    score: str
    candidate: str
    interviewer: str
    criterion: str


def columns_from_json_lines(
    data: bytes | str,
    *,
    file: str = "",
    candidate: str = "candidate",
    interviewer: str = "interviewer",
    criterion: str = "criterion",
    score: str = "score",
) -> RatingColumns:
    """Return the ratings of JSON lines, one object a line; other keys, and empty lines, are passed over.

    Args:
        data: At most 1 GiB, UTF-8.
        file: What to call it in messages.
        candidate, interviewer, criterion, score: The keys; ids are texts, scores numbers or null where there is none.

    Raises:
        InvalidData: Lines that are no object, a key that is missing or there twice, an id that is empty, blank or no text,
            or a score that is no number; the same key for two of them.
        TypeError: Neither text nor bytes, or a key is no text.
        LimitExceeded: More than 1 GiB.

    >>> columns = columns_from_json_lines('{"candidate": "c-1", "interviewer": "i-1", "criterion": "framing", "score": 4}')
    >>> columns.candidates, columns.score
    (('c-1',), array([4.]))
    """
    # Half of a letter is told with its line.
    raw = data.encode(errors="surrogatepass") if isinstance(data, str) else data
    if not isinstance(raw, bytes | bytearray):
        raise TypeError(f"data must be text or bytes, not {type(data).__name__}")
    if len(raw) > LARGEST:
        raise LimitExceeded(f"{file or 'the lines'}: at most {LARGEST} bytes are read, not {len(raw)}")
    names = Names(score, candidate, interviewer, criterion)
    names_apart("key", names._asdict())
    parse, faults = _parser(names), list[Problem]()
    end, first, numbers = read_alike(raw, score=score, ids=names[1:])
    ids, scores = [Ids(*one) for one in first], [numbers]
    before = counted = 0
    for start, piece in _pieces(raw, end):
        try:
            piece.decode()
            lines = bare_lines(piece)
            columns = iter(parse(lines))
            numbers = _floats(next(columns))
            refuse_doubt(lines, names, len(numbers))
        except (ValueError, OverflowError, RecursionError):
            before, counted = before + raw.count(b"\n", counted, start), start
            columns = iter(_one_by_one(piece, names, before, file, faults))
            numbers = _floats(next(columns))
        scores.append(numbers)
        for kept, column in zip(ids, columns, strict=True):
            kept.add(column)
        if len(faults) >= MOST_FAULTS:
            break
    coded = side_by_side(Ids.coded, ids)
    if not all(all(map(str.strip, words)) for words, _ in coded):
        # Of distinct ids nobody knows the line any more.
        faults = _all_faults(raw, names, file)
    refuse(faults)
    return RatingColumns.from_coded(coded, np.concatenate(scores))


def _all_faults(raw: bytes, names: Names, file: str) -> list[Problem]:
    faults, before = list[Problem](), 0
    for _, piece in _pieces(raw, 0):
        _one_by_one(piece, names, before, file, faults)
        if len(faults) >= MOST_FAULTS:
            break
        before += piece.count(b"\n")
    return faults


def _pieces(raw: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """Yield whole lines from a start on, some hundred kilobytes at a time, and where they start."""
    while start < len(raw):
        end = raw.find(b"\n", start + PIECE) + 1 or len(raw)
        yield start, raw[start:end]
        start = end


def _floats(scores: Sequence[float | None]) -> Floats:
    # Numpy takes None for NaN where floating-point numbers are asked for.
    numbers = np.array(scores, dtype=np.float64)
    if np.isinf(numbers).any():
        raise OverflowError(TOO_LONG)
    return numbers


def _parser(names: Names) -> Callable[[bytes], Columns]:
    """Return what makes columns of bare lines at once, raising ValueError where anything is out of the ordinary."""
    fields = [("score", float | None), ("candidate", str), ("interviewer", str), ("criterion", str)]
    try:
        msgspec = import_module("msgspec")
        # Rows hold no references to each other, so there is nothing for the collector to look for.
        row = msgspec.defstruct("Row", fields, rename=dict(zip(Names._fields, names, strict=True)), gc=False)
    except (ImportError, ValueError):
        # Keys with quotation marks, backslashes or control characters it does not know.
        return lambda lines: _with_json(lines, names)
    decoder, parts = msgspec.json.Decoder(row), [attrgetter(name) for name in Names._fields]

    def with_msgspec(lines: bytes) -> Columns:
        rows = decoder.decode_lines(lines)
        return (list(map(part, rows)) for part in parts)

    return with_msgspec


def _with_json(lines: bytes, names: Names) -> Columns:
    """Return the columns of bare lines as the standard library parses them: all as one list, with a mark between two lines."""
    if b"\\u" in lines:
        raise ValueError("half of a letter may hide in an escape, or a mark")
    written = lines.decode().replace("\n", BETWEEN_WRITTEN)
    values = json.loads(f"[{written}]", parse_constant=no_number)
    rows, marks = values[::2], values[1::2]
    if marks != [BETWEEN] * lines.count(b"\n"):
        raise ValueError("a line is no whole object, or more than one")
    try:
        scores, *ids = [list(map(itemgetter(name), rows)) for name in names]
    except (KeyError, TypeError, IndexError) as fault:
        raise ValueError("a line is no object, or lacks a key") from fault
    if any(not {*map(type, column)} <= {str} for column in ids) or not {*map(type, scores)} <= KINDS:
        raise ValueError("an id is no text, or a score no number")
    return scores, *ids


def _one_by_one(piece: bytes, names: Names, before: int, file: str, faults: list[Problem]) -> Columns:
    """Return the columns of the good lines of a piece, and note what is wrong with the others.

    Args:
        before: How many lines came before.
    """
    rows = []
    for number, line in enumerate(piece.split(b"\n"), start=before + 1):
        if line.strip(BLANKS) and len(faults) < MOST_FAULTS:
            row = _row(line)
            problems = tuple(_row_problems(row, names))
            where = Location(file, number) if file else None
            faults += [Problem(path if file else ("lines", number, *path), rule, where) for path, rule in problems]
            if not problems:
                rows.append([row[name] for name in names])
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[], [], [], []]


class _Object(dict[str, Any]):
    """What an object of a line holds, and which of its keys are there twice."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        keys = [key for key, _ in pairs]
        self.twice = {key for key in self if keys.count(key) > 1} if len(keys) > len(self) else set[str]()


def _row(line: bytes) -> Any:
    """Return what a line holds, or the words for why it holds nothing."""
    try:
        return json.loads(
            line.decode("utf-8-sig"), parse_int=_whole, parse_constant=no_number, object_pairs_hook=_Object
        )
    except UnicodeDecodeError:
        return ValueError("must be UTF-8")
    except RecursionError:
        return ValueError("is nested too deeply")
    except ValueError as fault:
        return ValueError(f"must be one JSON object: {getattr(fault, 'msg', fault)}, in {reprlib.repr(line.decode())}")


def _whole(digits: str) -> float:
    """Return a whole number, or infinity where Python may make none."""
    return int(digits) if len(digits) <= MOST_DIGITS else float(digits)


def _row_problems(row: Any, names: Names) -> Iterator[tuple[tuple[str, ...], str]]:
    if not isinstance(row, _Object):
        yield (), str(row) if isinstance(row, ValueError) else f"must be one JSON object, not {reprlib.repr(row)}"
        return
    for name in names:
        if name not in row:
            yield (name,), f"is missing{did_you_mean(name, row)}"
        elif name in row.twice:
            yield (name,), "is there twice"
        elif name != names.score:
            if type(row[name]) is not str or HALF_A_LETTER.search(row[name]):
                yield (name,), f"must be a text, not {ascii(row[name])[:40]}"
            elif not row[name].strip():
                yield (name,), "must not be empty"
        elif type(row[name]) not in KINDS:
            yield (name,), f"must be a number or null, not {reprlib.repr(row[name])}"
        elif _overflows(row[name]):
            yield (name,), f"{TOO_LONG}, not {reprlib.repr(row[name])}"


def _overflows(score: float | None) -> bool:
    try:
        return score is not None and math.isinf(float(score))
    except OverflowError:
        return True
