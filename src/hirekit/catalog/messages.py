"""How a sentence of hirekit's own is written in a file: with the code and the values it was made of, so that it can be said anew."""

from typing import Any

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.scalars import BAD, TEXT, WHOLE, meaning
from hirekit.catalog.shapes import Field, Leaf, Record, Shape
from hirekit.catalog.source import MappingNode, Node, ScalarNode, SequenceNode
from hirekit.errors import InvalidData, Problem
from hirekit.model.message import Message


@attrs.frozen(eq=False)
class Said:
    """A sentence: one of hirekit's own by code, pattern and values, or the text somebody wrote."""

    text: Shape
    record: Record

    def read(self, node: Node, faults: Faults) -> Any:
        return self.text.read(node, faults) if type(node) is ScalarNode else self.record.read(node, faults)

    def plain(self, value: Any, *, whole: bool) -> Any:
        return self.record.plain(value, whole=whole) if isinstance(value, Message) else value

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, self.record.schema(definitions)]}


@attrs.frozen(eq=False)
class _Values:
    """What fills the placeholders of a sentence, by name: texts, whole numbers, sentences, or lists of these."""

    text: Shape
    whole_number: Shape

    def read(self, node: Node, faults: Faults) -> Any:
        if type(node) is not MappingNode:
            faults.note(node, "must be a value for each placeholder, by its name")
            return BAD
        before = len(faults)
        found = {str(key.value): self._read(value, faults) for key, value in node.value}
        return found if len(faults) == before else BAD

    def _read(self, node: Node, faults: Faults) -> Any:
        if type(node) is SequenceNode:
            return tuple(self._read(item, faults) for item in node.value)
        if type(node) is MappingNode:
            return said().read(node, faults)
        return (self.whole_number if meaning(node) == "whole" else self.text).read(node, faults)

    def plain(self, value: Any, *, whole: bool) -> Any:
        return {name: self._plain(each, whole=whole) for name, each in value.items()}

    def _plain(self, value: Any, *, whole: bool) -> Any:
        if isinstance(value, tuple):
            return [self._plain(each, whole=whole) for each in value]
        return said().plain(value, whole=whole)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG002  any value at any depth
        return {"type": "object"}


def said() -> Said:
    """Return how a sentence is written."""
    text, number = (Leaf(scalar.read, scalar.plain, scalar.schema) for scalar in (TEXT, WHOLE))

    def field(name: str, shape: Shape, about: str) -> Field:
        return Field(name, shape, required=True, absent=lambda _: False, about=about)

    fields = {
        "code": field("code", text, "The same for every sentence of this pattern."),
        "pattern": field("pattern", text, "The sentence in English, with {placeholders}."),
        "values": field("values", _Values(text, number), "What fills them, by name."),
    }
    return Said(text, Record("Message", _made, fields, "A sentence that documents say in their own language."))


def _made(*, code: str, pattern: str, values: dict[str, Any]) -> Message:
    try:
        return Message(code, pattern, **values)
    except (KeyError, IndexError, ValueError, TypeError, AttributeError):
        raise InvalidData([Problem(("values",), "must fill every {placeholder} of the pattern")]) from None
