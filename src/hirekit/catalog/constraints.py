"""Constraints in a file of their own, to try beside those a loop and a requisition declare."""

from collections.abc import Collection
from functools import cache

from hirekit.catalog.constraint_names import note_unknown_names
from hirekit.catalog.files import SOME_PATH, as_path, read_text
from hirekit.catalog.reading import SCHEMA, read_values, text_kind
from hirekit.catalog.scalars import BAD
from hirekit.catalog.shapes import Field, Record
from hirekit.catalog.structure import constraints
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
            note_unknown_names(read.source.root, known, read.faults)
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
