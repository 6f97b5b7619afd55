"""Experts' judgements of a kit in files: a sheet for each expert to fill in, and what the filled ones come to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hirekit.errors import InvalidData, Location, Problem
from hirekit.resources import bundled_kits
from hirekit.workspace import writing

if TYPE_CHECKING:
    from hirekit.model.content import ContentRecord
    from hirekit.model.kit import Kit


def write_sheet(named: str, *, expert: str, to: Path | None = None) -> Path:
    """Write a sheet for an expert to fill in, and return its file.

    Args:
        named: A bundled kit's name, or a folder.
        expert: A pseudonym.
        to: A new file; in the kit's folder where none is given.

    Raises:
        InvalidData: The kit has faults, the pseudonym is none or taken, the file is there, or the kit comes with hirekit and *to* is missing.
        CannotWrite: Nothing was written.
    """
    from hirekit.catalog import judgement_sheet, load_kit  # noqa: PLC0415
    from hirekit.catalog.kit_files import JUDGEMENTS  # noqa: PLC0415

    text = judgement_sheet(load_kit(named), expert=expert)
    if to is None and named in bundled_kits():
        message = (
            f"{named} comes with hirekit and is not written to; give --to FILE, or copy it: hirekit init --from {named}"
        )
        raise InvalidData([Problem((), message)])
    path = to or Path(named) / JUDGEMENTS / f"{expert}.yaml"
    if path.exists():
        raise InvalidData([Problem((), "is there already", Location(str(path)))])
    writing.write_file(path, text.encode())
    return path


def judged(named: str) -> tuple[Kit, ContentRecord]:
    """Return a kit and the supporting record of its content.

    Args:
        named: A bundled kit's name, or a folder.

    Raises:
        InvalidData: The kit has faults, or no expert has judged it.
    """
    from hirekit.catalog import load_kit  # noqa: PLC0415
    from hirekit.scoring.content import content_record  # noqa: PLC0415

    kit = load_kit(named)
    if not kit.judgements:
        message = (
            "no expert has judged it; for each who knows the work, hirekit validity "
            f"{named} --template expert-1 writes a sheet to fill in"
        )
        raise InvalidData([Problem((), message, Location(named))])
    return kit, content_record(kit)
