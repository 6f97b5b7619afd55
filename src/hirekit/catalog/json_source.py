"""From JSON text to the nodes that YAML text becomes; places are worked out only when something is at fault."""

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Self

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from hirekit.catalog.composer import MOST_NODES, TooMuch
from hirekit.errors import InvalidData, Location, Problem

Path = tuple[str | int, ...]
BLANKS = re.compile(r"[ \t\n\r]*")
WORD = re.compile(r"[^\s,\]}]+")
SPECIAL = {"NaN": ".nan", "Infinity": ".inf", "-Infinity": "-.inf"}
WORDS = {
    "Expecting value": "a value is missing or not JSON here",
    "Expecting property name enclosed in double quotes": "expected a key in double quotes here",
    "Illegal trailing comma before end of object": "must not end with a comma",
    "Illegal trailing comma before end of array": "must not end with a comma",
    "Expecting ':' delimiter": "expected ':' after the key",
    "Expecting ',' delimiter": "expected ',' or the closing bracket here",
    "Unterminated string starting at": "the quote that opens here is never closed",
    "Invalid control character at": "a line break or tab inside quotes must be written \\n or \\t",
    "Extra data": "must hold one JSON value; more follows here",
}


class _Pairs(list[tuple[str, object]]):
    """An object as its pairs, so that a repeated key can be seen."""


class _Number(str):
    """A number as written."""

    __slots__ = ()


class _Special(_Number):
    """What JSON's dialects call NaN and Infinity, as YAML writes it, so that one reader refuses both.

    Attributes:
        written: As the file has it.
    """

    __slots__ = ("written",)

    def __new__(cls, word: str) -> Self:
        special = super().__new__(cls, SPECIAL[word])
        special.written = word  # type: ignore[attr-defined]  # a slot, which no annotation can name
        return special


def json_root(text: str, *, file: str, deepest: int) -> Node:
    """Return *text* as nodes without places.

    Raises:
        InvalidData: It is not JSON, or deeper than *deepest* levels.
    """
    try:
        data = json.loads(
            text,
            object_pairs_hook=_Pairs,
            parse_int=_Number,
            parse_float=_Number,
            parse_constant=_Special,
        )
        return _node(data, deepest, iter(range(MOST_NODES)))
    except json.JSONDecodeError as fault:
        message = WORDS.get(fault.msg, "is not JSON here")
        raise InvalidData([Problem((), message, Location(file, fault.lineno, fault.colno))]) from None
    except (TooMuch, RecursionError) as limit:
        message = str(limit) if isinstance(limit, TooMuch) else f"must be at most {deepest} levels deep"
        raise InvalidData([Problem((), message, Location(file))]) from None


def _node(value: object, depth: int, room: Iterator[int]) -> Node:
    if next(room, None) is None:
        raise TooMuch(f"must hold at most {MOST_NODES} values")
    kind = type(value)
    if kind is str:
        return ScalarNode("", value, style='"')
    if kind is _Number:
        return ScalarNode("", str(value), style="")
    if kind is _Special:
        return ScalarNode("", value, style="")
    if depth == 0:
        raise RecursionError
    if kind is _Pairs:
        return MappingNode("", [(ScalarNode("", key, style='"'), _node(item, depth - 1, room)) for key, item in value])  # type: ignore[attr-defined]
    if kind is list:
        return SequenceNode("", [_node(item, depth - 1, room) for item in value])  # type: ignore[attr-defined]
    return ScalarNode("", {None: "null", True: "true", False: "false"}[value], style="")  # type: ignore[index]


@lru_cache(maxsize=1)
def json_places(text: str) -> dict[Path, tuple[int, int]]:
    """Return line and column of every value of *text*, which is JSON, and of every key as `(*path, "")` before it."""
    places: dict[Path, tuple[int, int]] = {}
    lines = [0, *(match.end() for match in re.finditer("\n", text))]
    scan = json.JSONDecoder().raw_decode
    row = 0

    def mark(path: Path, at: int) -> None:
        nonlocal row
        while row + 1 < len(lines) and lines[row + 1] <= at:
            row += 1
        places.setdefault(path, (row + 1, at - lines[row] + 1))

    def skip(at: int) -> int:
        return BLANKS.match(text, at).end()  # type: ignore[union-attr]

    def walk(path: Path, at: int) -> int:
        mark(path, at)
        opening = text[at]
        if opening == '"':
            return scan(text, at)[1]
        if opening not in "[{":
            return WORD.match(text, at).end()  # type: ignore[union-attr]
        place = 0
        at = skip(at + 1)
        while text[at] not in "]}":
            step: str | int = place
            if opening == "{":
                mark((*path, KEY, place), at)
                step, at = scan(text, at)
                at = skip(skip(at) + 1)
            at = skip(walk((*path, step), at))
            at = skip(at + 1) if text[at] == "," else at
            place += 1
        return at + 1

    walk((), skip(0))
    return places


KEY = "\x00key"
