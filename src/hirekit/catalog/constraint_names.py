"""What constraints name, looked for also in those that cannot be read as a whole."""

from collections.abc import Iterator
from typing import Any

from hirekit.catalog.faults import Faults
from hirekit.catalog.scalars import BAD
from hirekit.catalog.source import MappingNode, Node, ScalarNode, SequenceNode
from hirekit.catalog.structure import constraints
from hirekit.model.constraint.naming import Nameable, unknown_names


def note_unknown_names(root: Node, known: Nameable, faults: Faults) -> None:
    """Note each id that is not there and that a constraint listed under *root* names, as far as each can be read."""
    listed = written_under(root, "constraints")
    for node in listed.value if isinstance(listed, SequenceNode) else ():
        faults.note_problems(node, unknown_names(_fields(node, faults), known))


def written_under(node: Node, key: str) -> Node | None:
    """Return what stands under a key of a mapping, or None."""
    pairs = node.value if isinstance(node, MappingNode) else ()
    return next((value for name, value in pairs if name.value == key), None)


def ids_in(node: Node | None) -> Iterator[str]:
    """Yield the ids of the entries of a list."""
    for item in node.value if isinstance(node, SequenceNode) else ():
        id = written_under(item, "id")
        if isinstance(id, ScalarNode):
            yield id.value


def _fields(node: Node, faults: Faults) -> dict[str, Any]:
    """Return the fields of a constraint that can be read, by name."""
    kind = written_under(node, "type")
    record = constraints().inner.records.get(kind.value) if isinstance(kind, ScalarNode) else None  # type: ignore[attr-defined]
    if record is None or not isinstance(node, MappingNode):
        return {}
    aside = Faults(faults.source)
    read = {
        key.value: record.fields[key.value].shape.read(value, aside)
        for key, value in node.value
        if isinstance(key, ScalarNode) and key.value in record.fields
    }
    return {name: value for name, value in read.items() if value is not BAD}
