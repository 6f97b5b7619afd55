"""Constraints in a file of their own, to try beside those a loop and a requisition declare."""

import json
from collections.abc import Callable, Collection, Iterable
from functools import cache

from hirekit.catalog.constraint_names import note_misnamed
from hirekit.catalog.files import SOME_PATH, as_path, read_text
from hirekit.catalog.headers import schema_of
from hirekit.catalog.reading import SCHEMA, read_values, text_kind
from hirekit.catalog.scalars import BAD
from hirekit.catalog.shapes import Field, Record
from hirekit.catalog.structure import constraints
from hirekit.catalog.yaml_text import yaml_text
from hirekit.errors import Problem, refuse, repeats
from hirekit.model.constraint import Constraint
from hirekit.model.requisition import Requisition


@cache
def constraints_record() -> Record:
    """Return how a file of constraints is written."""
    about = "What a question set must or should satisfy."
    listed = Field("constraints", constraints(), required=True, absent=lambda _: False, about=about)
    return Record("ConstraintsFile", dict, {"constraints": listed}, about, frozenset(SCHEMA))


def constraints_from_text(
    text: str,
    *,
    file: str,
    requisition: Requisition | None = None,
    forms: Collection[str] | None = None,
    kind: str = "yaml",
) -> tuple[Constraint, ...]:
    """Return the constraints that a text holds.

    Args:
        requisition: What they are for; ids that it does not know are faults too. None to read the words only.
        forms: Their codes; None where it is not known yet how many there will be.

    Raises:
        InvalidData: With every fault, in reading order.
    """
    read = read_values(text, constraints_record(), schema="constraints", file=file, kind=kind)
    if read.values is BAD or len(read.faults):
        if requisition is not None and read.ours:
            known = requisition.nameable(forms=forms)
            note_misnamed(read.source.root, known, requisition.kit, read.faults)
        read.faults.refuse()
    found: tuple[Constraint, ...] = tuple(read.values["constraints"])
    if requisition is not None:
        read.faults.note_problems(read.source.root, requisition.constraint_problems(found, forms=forms))
        read.faults.refuse()
    return found


def load_constraints(
    path: SOME_PATH, *, requisition: Requisition | None = None, forms: Collection[str] | None = None
) -> tuple[Constraint, ...]:
    """Return the constraints of a YAML or JSON file.

    Args:
        requisition: What they are for; ids that it does not know are faults too.
        forms: Their codes; None where it is not known yet how many there will be.

    Raises:
        InvalidData: With every fault, in reading order.
    """
    text = read_text(as_path(path), name=str(path))
    kind = text_kind(str(path))
    return constraints_from_text(text, file=str(path), requisition=requisition, forms=forms, kind=kind)


def constraints_to_text(
    listed: Iterable[Constraint], *, kind: str = "yaml", said: Callable[[Constraint], str] | None = None
) -> str:
    """Return constraints as a file of their own, which `constraints_from_text` reads as they are.

    Args:
        listed: Of one id no two.
        kind: "yaml", which leaves out what has its default; or "json", which writes every value.
        said: What to say about each in a comment above it, in YAML; None for no comments.

    >>> from hirekit.model.constraint import Idle
    >>> print(constraints_to_text([Idle(id="filled", rounds=["people"], tolerance=0, price=None)]), end="")
    schema: hirekit/constraints/1
    constraints:
      - {type: idle, id: filled, rounds: [people], tolerance: 0, price: null}
    """
    found = tuple(listed)
    refuse(
        Problem(("constraints", place, "id"), f"constraint {id!r} is already there")
        for place, id in repeats(each.id for each in found)
        if id
    )
    if kind == "json":
        return json.dumps(constraints_data(found), ensure_ascii=False, indent=2) + "\n"
    lines = [f"schema: {schema_of('constraints')}", "constraints:" if found else "constraints: []"]
    for each, written in zip(found, constraints().plain(found, whole=False), strict=True):
        if said is not None:
            lines.append(f"  # {' '.join(said(each).split())}")
        lines += yaml_text({"constraints": [written]}).splitlines()[1:]
    return "\n".join(lines) + "\n"


def constraints_data(listed: Iterable[Constraint]) -> dict[str, object]:
    """Return constraints as plain data, every value written out: what a JSON file of them holds."""
    return {"schema": schema_of("constraints"), "constraints": constraints().plain(tuple(listed), whole=True)}
