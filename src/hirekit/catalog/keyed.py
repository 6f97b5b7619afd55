"""How the model's terser values are written: tuples as mappings, a word in place of a value, one of several records."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.scalars import BAD, described, expected
from hirekit.catalog.shapes import Field, Record, Shape
from hirekit.catalog.source import MappingNode, Node, ScalarNode
from hirekit.errors import InvalidData, did_you_mean

SCORE = re.compile(r"-?[0-9]{1,9}")


@attrs.frozen(eq=False)
class Keyed:
    """Several values of one class, written as a mapping from what identifies each to the rest.

    Attributes:
        key: The field that is the key; a score where `scores`.
        single: The field a bare value stands for.
        rest: The record of the remaining fields where they can be written out; None where only `single` can be.
    """

    make: Callable[..., Any]
    key: str
    single: Field
    scores: bool = False
    rest: Record | None = None

    def read(self, node: Node, faults: Faults) -> Any:
        if type(node) is not MappingNode:
            example = "{1: ..., 2: ...}" if self.scores else "{id: value}"
            faults.note(node, expected(f"keys with values, such as {example}", node))
            return BAD
        before = len(faults)
        seen: set[Any] = set()
        values = []
        for key, item in node.value:
            name = self._key(key, seen, faults)
            found = self._fields(item, faults)
            if name is not BAD and found is not BAD:
                try:
                    values.append(self.make(**{self.key: name}, **found))
                except InvalidData as invalid:
                    faults.note_problems(item, invalid.problems)
        if len(faults) != before:
            return BAD
        # The order of keys says nothing; scores are listed as they rise.
        return tuple(sorted(values, key=lambda value: getattr(value, self.key)) if self.scores else values)

    def _key(self, key: Node, seen: set[Any], faults: Faults) -> Any:
        name: Any = key.value if type(key) is ScalarNode else BAD
        if name is BAD:
            faults.note(key, f"a key must be a word, not {described(key)}")
        elif name == "<<":
            faults.note(key, "merge keys (<<) are not read; write the values out")
            return BAD
        elif self.scores and not SCORE.fullmatch(name):
            faults.note(key, "each key must be a score, a whole number")
            return BAD
        name = int(name) if self.scores and name is not BAD else name
        if name in seen:
            faults.note(key, "is written twice")
            return BAD
        seen.add(name)
        return name

    def _fields(self, item: Node, faults: Faults) -> Any:
        if self.rest is not None and type(item) is MappingNode:
            return self.rest.values(item, faults)
        value = self.single.shape.read(item, faults)
        return BAD if value is BAD else {self.single.name: value}

    def plain(self, value: Any, *, whole: bool) -> Any:
        return {str(getattr(item, self.key)): self._plain(item, whole=whole) for item in value}

    def _plain(self, item: Any, *, whole: bool) -> Any:
        if self.rest is not None:
            others = [field for name, field in self.rest.fields.items() if name != self.single.name]
            if whole or any(not field.absent(getattr(item, field.name)) for field in others):
                return self.rest.plain(item, whole=whole)
        return self.single.shape.plain(getattr(item, self.single.name), whole=whole)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        inner = self.single.shape.schema(definitions)
        if self.rest is not None:
            inner = {"anyOf": [inner, self.rest.body(definitions)]}
        if self.scores:
            return {"type": "object", "patternProperties": {f"^{SCORE.pattern}$": inner}, "additionalProperties": False}
        return {"type": "object", "additionalProperties": inner}


@attrs.frozen(eq=False)
class Within:
    """A class of one field, written as that field alone."""

    make: Callable[..., Any]
    field: str
    inner: Shape

    def read(self, node: Node, faults: Faults) -> Any:
        value = self.inner.read(node, faults)
        if value is BAD:
            return BAD
        try:
            return self.make(**{self.field: value})
        except InvalidData as invalid:
            stripped = [
                attrs.evolve(p, path=p.path[1:] if p.path[:1] == (self.field,) else p.path) for p in invalid.problems
            ]
            faults.note_problems(node, stripped)
            return BAD

    def plain(self, value: Any, *, whole: bool) -> Any:
        return self.inner.plain(getattr(value, self.field), whole=whole)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        return self.inner.schema(definitions)


@attrs.frozen(eq=False)
class WordOr:
    """One of some words, or a value of another shape.

    Attributes:
        words: From each word to what it stands for; None where any text stands for itself.
        otherwise: What the other shape is, to say it in messages.
    """

    words: Mapping[str, Any] | None
    text: Shape
    inner: Shape
    otherwise: str = "keys with values"

    def read(self, node: Node, faults: Faults) -> Any:
        if type(node) is not ScalarNode:
            return self.inner.read(node, faults)
        if self.words is None:
            return self.text.read(node, faults)
        if node.value in self.words:
            return self.words[node.value]
        faults.note(node, expected(f"{' or '.join(self.words)}, or {self.otherwise}", node))
        return BAD

    def plain(self, value: Any, *, whole: bool) -> Any:
        if self.words is None:
            return value if isinstance(value, str) else self.inner.plain(value, whole=whole)
        for word, meant in self.words.items():
            if value == meant:
                return word
        return self.inner.plain(value, whole=whole)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        text = {"type": "string"} if self.words is None else {"enum": list(self.words)}
        return {"anyOf": [text, self.inner.schema(definitions)]}


@attrs.frozen(eq=False)
class Tagged:
    """One of several records, told apart by a key that names which."""

    tag: str
    noun: str
    records: Mapping[str, Record]

    def read(self, node: Node, faults: Faults) -> Any:
        names = ", ".join(self.records)
        if type(node) is not MappingNode:
            faults.note(node, f"must be keys with values ({self.tag}, ...), not {described(node)}")
            return BAD
        tags = [value for key, value in node.value if key.value == self.tag]
        if not tags:
            faults.note(node, f"is missing; it is one of {names}", self.tag)
        elif type(tags[0]) is not ScalarNode or tags[0].value not in self.records:
            hint = did_you_mean(tags[0].value, self.records)
            faults.note(tags[0], f"must be one of {names}, not {described(tags[0])}{hint}")
        else:
            return self.records[tags[0].value].read(node, faults)
        return BAD

    def plain(self, value: Any, *, whole: bool) -> Any:
        tag = getattr(value, self.tag)
        return {self.tag: tag, **self.records[tag].plain(value, whole=whole)}

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        for tag, record in self.records.items():
            if record.name not in definitions:
                body = record.body(definitions)
                properties = {self.tag: {"const": tag}, **body["properties"]}
                required = [self.tag, *body.get("required", ())]
                definitions[record.name] = {**body, "properties": properties, "required": required}
        return {"oneOf": [{"$ref": f"#/definitions/{record.name}"} for record in self.records.values()]}
