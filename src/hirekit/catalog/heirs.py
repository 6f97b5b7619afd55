"""A rubric in which a criterion taken over from another kit says only what differs there."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.kit_files import rubric_record
from hirekit.catalog.shapes import ListOf, Record, Shape
from hirekit.catalog.source import MappingNode, Node
from hirekit.catalog.structure import shape_of
from hirekit.model.criterion import Competency, Criterion
from hirekit.model.taking_over import PER_KEY


@attrs.frozen(eq=False)
class Heir:
    """A criterion; of one that is taken over every key but its id may be left out.

    Attributes:
        known: What is taken over, by id.
        whole, partly: How others and these are read.
    """

    known: Mapping[str, Criterion]
    whole: Record
    partly: Record

    def read(self, node: Node, faults: Faults) -> Any:
        pairs = node.value if type(node) is MappingNode else ()
        id = next((value.value for key, value in pairs if key.value == "id"), None)
        taken = isinstance(id, str) and id in self.known
        return (self.partly if taken else self.whole).read(node, faults)

    def plain(self, value: Any, *, whole: bool) -> Any:
        return self.whole.plain(value, whole=whole)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        # An editor sees one file and not what its kit takes over, so it asks for no more than any criterion must say.
        return self.partly.schema(definitions)


def rubric_record_of(known: Mapping[str, Criterion], *, make: Callable[..., Any]) -> Record:
    """Return how rubric.yaml is written in a kit that takes over the criteria in *known*."""
    whole = _record(shape_of(Criterion))

    def merged(**written: Any) -> Criterion:
        return with_own(known[written["id"]], written)

    fields = {name: attrs.evolve(field, required=name == "id") for name, field in whole.fields.items()}
    criterion = Heir(known, whole, attrs.evolve(whole, make=merged, fields=fields))
    competency = _with(_record(shape_of(Competency)), "criteria", ListOf(criterion))
    return attrs.evolve(_with(rubric_record(), "competencies", ListOf(competency)), make=make)


def with_own(criterion: Criterion, written: Mapping[str, Any]) -> Criterion:
    """Return a criterion taken over with what a kit writes of its own: anchors, targets and minimums one by one."""
    values = dict(written)
    for name, key in PER_KEY.items():
        if name in values:
            own = {getattr(part, key): part for part in values[name]}
            theirs = [own.pop(getattr(part, key), part) for part in getattr(criterion, name)]
            values[name] = (*theirs, *own.values())
    return attrs.evolve(criterion, **values)


def _with(record: Record, name: str, shape: Shape) -> Record:
    return attrs.evolve(record, fields={**record.fields, name: attrs.evolve(record.fields[name], shape=shape)})


def _record(shape: Shape) -> Record:
    assert isinstance(shape, Record)  # noqa: S101  classes of the model are read as records
    return shape
