"""Where in a file the words of a finding stand, however they are wrapped or quoted there."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

import attrs
import yaml

from hirekit.errors import Location

if TYPE_CHECKING:
    from collections.abc import Iterable

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Span = tuple[int, int]


@attrs.frozen(eq=False)
class Written:
    """A file as it was written.

    Attributes:
        name: As its author calls it.
        root: Of what it says, where it is YAML or JSON.
    """

    name: str
    text: str
    root: yaml.Node | None = None

    @classmethod
    def as_data(cls, name: str, text: str) -> Written:
        """Return a file of YAML, or of JSON, which is YAML too."""
        return cls(name, text, yaml.compose(text, Loader=LOADER))

    def at(self, path: Iterable[str | int], value: str = "", span: Span | None = None) -> Location:
        """Return where the value at *path* stands, or its words at *span*; else the nearest place around it that was written.

        Args:
            value: The whole text of which *span* is a part; where the file is no data, it is looked for.
        """
        if self.root is None:
            return self._found(value, span)
        node = _below(self.root, path)
        begin = node.start_mark.index
        if span and isinstance(node, yaml.ScalarNode):
            offset = place_of_words(self.text[begin : node.end_mark.index], node.value, span)
            begin += offset or 0
        return self._at(begin)

    def value(self, path: Iterable[str | int]) -> str:
        """Return the text written at *path* of a file of data; empty where none is."""
        node = _below(self.root, path) if self.root is not None else None
        return node.value if isinstance(node, yaml.ScalarNode) else ""

    def _found(self, value: str, span: Span | None) -> Location:
        offset = place_of_words(self.text, value, (0, len(value))) if value else None
        if offset is None:
            return Location(self.name)
        if span:
            within = place_of_words(self.text[offset:], value, span)
            offset += within or 0
        return self._at(offset)

    def _at(self, offset: int) -> Location:
        line = bisect_right(self._line_starts, offset)
        return Location(self.name, line, offset - self._line_starts[line - 1] + 1)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]


def _below(node: yaml.Node, path: Iterable[str | int]) -> yaml.Node:
    """Return the node a path leads to, or, where part of the path was not written, the last node that was."""
    for step in path:
        inside = None
        if isinstance(node, yaml.MappingNode):
            inside = next((value for key, value in node.value if key.value == str(step)), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            inside = node.value[step]
        if inside is None:
            break
        node = inside
    return node


def place_of_words(written: str, text: str, span: Span) -> int | None:
    """Return where the words at *span* of a text begin in the way it was written; None where they are not found.

    >>> place_of_words("prompt: >-\\n  Are\\n  you well?", "Are you well?", (4, 12))
    19
    """
    start, end = span
    pieces = [re.escape(piece) for piece in text[start:end].split()]
    if not pieces:
        return None
    words = re.compile(r"\s+".join(pieces))
    before = sum(1 for _ in words.finditer(text[:start]))
    for place, found in enumerate(words.finditer(written)):
        if place == before:
            return found.start()
    return None
