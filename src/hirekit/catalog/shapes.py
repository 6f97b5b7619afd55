"""How values are written: single ones, lists, and records of known keys.

Every shape reads a node into a value, turns a value back into plain data, and describes itself as JSON Schema. The
shapes of the model's classes are worked out once from their attrs fields, in `structure`.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.scalars import BAD, described, expected, meaning
from hirekit.catalog.source import MappingNode, Node, ScalarNode, SequenceNode
from hirekit.errors import InvalidData, did_you_mean


class Shape(Protocol):
    """A way to write a value.

    Attributes:
        read: From a node to the value, or to BAD with every fault noted.
        plain: From the value to what JSON and YAML hold; `whole` keeps what equals its default.
        schema: As JSON Schema, draft 7; classes are filled into the definitions given.
    """

    def read(self, node: Node, faults: Faults, /) -> Any: ...
    def plain(self, value: Any, *, whole: bool) -> Any: ...
    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]: ...


@attrs.frozen(eq=False)
class Leaf:
    """A single value of one type; see `scalars`."""

    read: Callable[[Node, Faults], Any]
    written: Callable[[Any], Any]
    described: Mapping[str, Any]

    def plain(self, value: Any, *, whole: bool) -> Any:  # noqa: ARG002
        return self.written(value)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG002
        return dict(self.described)


@attrs.frozen(eq=False)
class Optional:
    """A value or null."""

    inner: Shape

    def read(self, node: Node, faults: Faults) -> Any:
        return None if meaning(node) == "null" else self.inner.read(node, faults)

    def plain(self, value: Any, *, whole: bool) -> Any:
        return None if value is None else self.inner.plain(value, whole=whole)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        return {"anyOf": [self.inner.schema(definitions), {"type": "null"}]}


@attrs.frozen(eq=False)
class ListOf:
    """Several values of one shape."""

    inner: Shape

    def read(self, node: Node, faults: Faults) -> Any:
        if type(node) is not SequenceNode:
            faults.note(node, expected("a list", node))
            return BAD
        before = len(faults)
        read = self.inner.read
        values = tuple([read(item, faults) for item in node.value])
        return values if len(faults) == before else BAD

    def plain(self, value: Any, *, whole: bool) -> Any:
        return [self.inner.plain(item, whole=whole) for item in value]

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        return {"type": "array", "items": self.inner.schema(definitions)}


@attrs.frozen(eq=False)
class Field:
    """One key of a record.

    Attributes:
        absent: Whether a value equals the default, and so need not be written.
    """

    name: str
    shape: Shape
    required: bool
    absent: Callable[[Any], bool]
    about: str = ""


@attrs.frozen(eq=False)
class Record:
    """A mapping with known keys.

    Attributes:
        make: From the values by name to the value; may raise InvalidData, whose paths start at this record.
        ignored: Keys read elsewhere.
        called: What messages call it, where its keys differ from those of others that stand in its place.
    """

    name: str
    make: Callable[..., Any]
    fields: dict[str, Field]
    about: str = ""
    ignored: frozenset[str] = frozenset()
    called: str = ""
    _readers: dict[str, Callable[[Node, Faults], Any]] = attrs.field(init=False)
    _required: frozenset[str] = attrs.field(init=False)

    @_readers.default
    def _(self) -> dict[str, Callable[[Node, Faults], Any]]:
        return {name: field.shape.read for name, field in self.fields.items()}

    @_required.default
    def _(self) -> frozenset[str]:
        return frozenset(name for name, field in self.fields.items() if field.required)

    def read(self, node: Node, faults: Faults) -> Any:
        values = self.values(node, faults)
        if values is BAD:
            return BAD
        try:
            return self.make(**values)
        except InvalidData as invalid:
            faults.note_problems(node, invalid.problems)
            return BAD

    def values(self, node: Node, faults: Faults) -> Any:
        """Return the values by name without making anything of them, or BAD."""
        if type(node) is not MappingNode:
            faults.note(node, expected(self._keys, node))
            return BAD
        before = len(faults)
        found: dict[str, Any] = {}
        readers = self._readers
        for key, value in node.value:
            name = key.value
            # A key may itself be a list, which no dictionary can look up.
            reader = readers.get(name) if type(key) is ScalarNode else None
            if reader is None or name in found:
                self._odd_key(key, found, faults)
                continue
            found[name] = reader(value, faults)
        if not self._required <= found.keys():
            for name in self.fields:
                if name in self._required and name not in found:
                    faults.note(node, "is missing", name)
        for name in self.ignored:
            found.pop(name, None)
        return found if len(faults) == before else BAD

    def _odd_key(self, key: Node, found: dict[str, Any], faults: Faults) -> None:
        if type(key) is not ScalarNode:
            faults.note(key, f"a key must be a word, not {described(key)}")
        elif key.value in found:
            faults.note(key, "is written twice")
        elif key.value == "<<":
            faults.note(key, "merge keys (<<) are not read; write the values out")
        elif key.value in self.ignored:
            found[key.value] = None
        else:
            hint = did_you_mean(key.value, self.fields)
            here = f"of {self.called}" if self.called else "here"
            faults.note(key, f"is not a key {here}{hint or f'; the keys are {self._known}'}")

    @property
    def _known(self) -> str:
        return ", ".join(self.fields)

    @property
    def _keys(self) -> str:
        first = ", ".join(list(self.fields)[:3])
        return f"keys with values ({first}, ...)" if len(self.fields) > 3 else f"keys with values ({first})"  # noqa: PLR2004

    def plain(self, value: Any, *, whole: bool) -> Any:
        written = {}
        for name, field in self.fields.items():
            item = getattr(value, name)
            if whole or field.required or not field.absent(item):
                written[name] = field.shape.plain(item, whole=whole)
        return written

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        if self.name not in definitions:
            definitions[self.name] = {}
            definitions[self.name] = self.body(definitions)
        return {"$ref": f"#/definitions/{self.name}"}

    def body(self, definitions: dict[str, Any]) -> dict[str, Any]:
        """Return the schema itself, not a reference to it."""
        properties = {}
        for name, field in self.fields.items():
            about = {"description": field.about} if field.about else {}
            inner = field.shape.schema(definitions)
            # Draft 7 ignores whatever stands beside a reference.
            properties[name] = {**about, "allOf": [inner]} if about and "$ref" in inner else {**inner, **about}
        body: dict[str, Any] = {"type": "object"}
        if self.about:
            body["description"] = self.about
        body["properties"] = properties
        if self._required:
            body["required"] = [name for name in self.fields if name in self._required]
        return {**body, "additionalProperties": False}
