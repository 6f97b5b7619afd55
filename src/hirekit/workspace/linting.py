"""Lint of what a path names: findings with the file, line and column of the very words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from hirekit.collector import without_collector
from hirekit.errors import Location
from hirekit.resources import bundled, bundled_kits
from hirekit.workspace.checking import schema_word
from hirekit.workspace.folder import Folder
from hirekit.workspace.kit_places import KitPlaces
from hirekit.workspace.requisition_lint import Choice, card_findings, requisition_file_findings, requisition_findings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from hirekit.lint import Finding
    from hirekit.model.kit import Kit

IN_KIT = ("kit", "rubric", "questions", "loop")


def lint_path(
    path: str,
    *,
    kit: Kit | None = None,
    jurisdictions: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date,
) -> tuple[Finding, ...]:
    """Return what lint finds in a kit, a requisition's folder or one file of either; what names nothing else has none.

    Args:
        kit: The kit at *path*, where it was read before.
    """
    choice = Choice(jurisdictions=tuple(jurisdictions), select=tuple(select), ignore=tuple(ignore), today=today)
    place = Path(path)
    if (path in bundled_kits() and not place.exists()) or (place / "kit.yaml").is_file():
        found = _kit_findings(path, choice, kit)
    elif (place / "requisition.yaml").is_file():
        found = requisition_findings(Folder(place), choice)
    else:
        found = _file_findings(place, choice)
    return tuple(sorted(found, key=_reading_order))


def _kit_findings(path: str, choice: Choice, kit: Kit | None = None) -> list[Finding]:
    from hirekit.catalog import load_kit  # noqa: PLC0415
    from hirekit.lint import lint_kit  # noqa: PLC0415

    kit = kit or load_kit(path)
    found = lint_kit(kit, **choice.all())
    return _located(found, path, kit) if found else []


def _file_findings(file: Path, choice: Choice) -> list[Finding]:
    word = schema_word(file)
    if file.suffix == ".md" or word in IN_KIT:
        home = next((folder for folder in file.parents if (folder / "kit.yaml").is_file()), None)
        found = _kit_findings(str(home), choice) if home else []
        return [finding for finding in found if finding.location and Path(finding.location.file) == file]
    if word in ("requisition", "plan"):
        return requisition_file_findings(file, word, choice)
    return card_findings(file, choice) if word == "scorecard" or file.suffix.lower() == ".csv" else []


def _located(findings: Iterable[Finding], path: str, kit: Kit) -> list[Finding]:
    """Return findings of a kit with the place of their words in its files."""
    named = path in bundled_kits() and not Path(path).exists()
    places = KitPlaces(bundled("rubrics") / path if named else Path(path), path, kit)
    wanted = ((finding, finding.path, finding.span) for finding in findings)
    with without_collector():
        return [attrs.evolve(finding, location=location) for finding, location in places.of(wanted)]


def _reading_order(finding: Finding) -> tuple[str, int, int, str]:
    at = finding.location or Location("")
    return at.file, at.line or 0, at.column or 0, finding.code
