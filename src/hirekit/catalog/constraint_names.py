"""The names that constraints refer to, also in those that cannot be read as a whole."""

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

from hirekit.catalog.faults import Faults
from hirekit.catalog.scalars import BAD
from hirekit.catalog.shapes import Record
from hirekit.catalog.source import MappingNode, Node, ScalarNode, SequenceNode
from hirekit.catalog.structure import constraints
from hirekit.errors import InvalidData
from hirekit.model.constraint.naming import Nameable, contradictions, misnamed
from hirekit.model.kit import Kit

# Where one of these cannot be read, it is not known whether a constraint must hold, or where.
SCOPING = ("price", "enabled", "rounds", "forms")


def note_misnamed(root: Node, known: Nameable, kit: Kit, faults: Faults) -> None:
    """Note what the constraints listed under *root* name that is not there, and where they contradict each other.

    Each is taken as far as it can be read, so that a fault in one hides nothing in itself or in the others.
    """
    listed = written_under(root, "constraints")
    sure: list[tuple[Node, Any]] = []
    for node in listed.value if isinstance(listed, SequenceNode) else ():
        record = _record(node)
        if record is None:
            continue
        fields, unread = _fields(node, record, faults)
        faults.note_problems(node, misnamed(fields, known, kit.bank.questions, kit.rubric))
        if not unread & {*SCOPING}:
            with contextlib.suppress(InvalidData, TypeError):
                sure.append((node, record.make(**fields)))
    for place, message in contradictions([constraint for _, constraint in sure]):
        faults.note(sure[place][0], message)


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


def _record(node: Node) -> Record | None:
    """Return the shape of the constraint type that a node names; None where it names no known type."""
    kind = written_under(node, "type")
    records: Mapping[str, Record] = constraints().inner.records  # type: ignore[attr-defined]
    return records.get(kind.value) if isinstance(kind, ScalarNode) else None


def _fields(node: Node, record: Record, faults: Faults) -> tuple[dict[str, Any], set[str]]:
    """Return the fields of a constraint that can be read, by name, and the names of those that cannot."""
    aside = Faults(faults.source)
    read = {
        key.value: record.fields[key.value].shape.read(value, aside)
        for key, value in (node.value if isinstance(node, MappingNode) else ())
        if isinstance(key, ScalarNode) and key.value in record.fields
    }
    unread = {name for name, value in read.items() if value is BAD}
    return {name: value for name, value in read.items() if name not in unread}, unread
