"""Requisitions: one YAML file each, which names its kit."""

import contextlib
from functools import cache
from pathlib import Path

from hirekit import resources
from hirekit.catalog.constraint_names import note_misnamed, written_under
from hirekit.catalog.files import SOME_PATH, as_path, read_text
from hirekit.catalog.headers import schema_of
from hirekit.catalog.kits import load_kit, no_folder
from hirekit.catalog.reading import SCHEMA, Read, made, read_values, text_kind
from hirekit.catalog.scalars import BAD, TEXT
from hirekit.catalog.shapes import Field, Record
from hirekit.catalog.source import ScalarNode
from hirekit.catalog.structure import leaf, record
from hirekit.catalog.yaml_text import yaml_text
from hirekit.errors import InvalidData, Problem, did_you_mean
from hirekit.model.kit import Kit
from hirekit.model.requisition import Requisition, planned_criteria


@cache
def requisition_record() -> Record:
    """Return how a requisition is written beside its kit's name."""
    return record(Requisition, without=("kit",), ignored=SCHEMA, name="RequisitionInPlan")


@cache
def requisition_file_record() -> Record:
    """Return how requisition.yaml is written: the kit by name."""
    rest = requisition_record()
    about = "A bundled kit by its name, or a folder by its path from this file."
    kit = Field("kit", leaf(TEXT), required=True, absent=lambda _: False, about=about)
    fields = {"id": rest.fields["id"], "kit": kit, **rest.fields}
    return Record("RequisitionFile", dict, fields, rest.about, rest.ignored)


def requisition_from_text(
    text: str, *, file: str, kit: Kit | None = None, kind: str = "yaml", folder: Path | None = None
) -> Requisition:
    """Return the requisition that a text holds.

    Args:
        text: YAML, or JSON where *kind* says so.
        file: What to call it in messages.
        kit: Used in place of the one the text names.
        kind: "yaml" or "json".
        folder: Where paths of kits start; the current folder where None.

    Raises:
        InvalidData: With every fault, those of the kit it names after its own.
    """
    read = read_values(text, requisition_file_record(), schema="requisition", file=file, kind=kind)
    if read.values is BAD:
        _note_misnamed(read, kit, folder or Path())
        read.faults.refuse()
    values = dict(read.values)
    named = values.pop("kit")
    others: tuple[Problem, ...] = ()
    if kit is None:
        try:
            kit = _load_named(named, read, folder or Path())
        except InvalidData as invalid:
            others = invalid.problems
    if kit is None or len(read.faults):
        raise InvalidData([*read.faults.problems(), *others])
    requisition: Requisition = made(read, requisition_record(), values=values, kit=kit)
    return requisition


def _note_misnamed(read: Read, kit: Kit | None, folder: Path) -> None:
    """Note what constraints name that is not there, as far as kit and loop can be read beside what is at fault."""
    root = read.source.root
    named, loop, criteria = (written_under(root, key) for key in ("kit", "loop", "criteria"))
    if kit is None and isinstance(named, ScalarNode):
        with contextlib.suppress(InvalidData):
            kit = _load_named(named.value, read, folder)
    found = [each for each in kit.loops if isinstance(loop, ScalarNode) and each.id == loop.value] if kit else []
    if kit and found:
        # Where criteria are written, only a readable requisition says which of them are planned.
        written = [each.id for each in kit.rubric.criteria] if criteria else ()
        planned = planned_criteria(kit, found[0], written)
        known = kit.nameable((r.id for r in found[0].rounds), criteria=planned)
        note_misnamed(root, known, kit, read.faults)


def _load_named(named: str, read: Read, folder: Path) -> Kit | None:
    """Return the kit a requisition names, bundled or by its path from *folder*; None where there is none, noted."""
    if named in resources.bundled_kits():
        return load_kit(named)
    place = str(folder / named)
    if no_folder(place):
        beside = (folder / named).parent
        prefix = named[: len(named) - len(Path(named).name)]
        near = [f"{prefix}{other.name}" for other in beside.iterdir() if other.is_dir()] if beside.is_dir() else []
        hint = did_you_mean(named, (*resources.bundled_kits(), *near))
        message = f"must be a bundled kit, or the path of a kit's folder from this file, not {named!r}{hint}"
        read.faults.note_problems(read.source.root, [Problem(("kit",), message)])
        return None
    return load_kit(Path(place))


def load_requisition(path: SOME_PATH, *, kit: Kit | None = None) -> Requisition:
    """Return the requisition of a file.

    Args:
        path: A YAML or JSON file.
        kit: Used in place of the one the file names.

    Raises:
        InvalidData: With every fault, those of the kit it names after its own.
    """
    place = as_path(path)
    return requisition_from_text(
        read_text(place, name=str(path)), file=str(path), kit=kit, kind=text_kind(str(path)), folder=place.parent
    )


def requisition_to_text(requisition: Requisition, *, kit: str = "") -> str:
    """Return a requisition as YAML.

    Args:
        requisition: Declared.
        kit: How the file names the kit; its id where empty.
    """
    written = requisition_record().plain(requisition, whole=False)
    head = {"schema": schema_of("requisition"), "id": written.pop("id"), "kit": kit or requisition.kit.id}
    return yaml_text({**head, **written})
