"""Lint of what a path names: findings with the file, line and column of the very words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from hirekit.errors import Location
from hirekit.resources import bundled, bundled_kits
from hirekit.workspace.checking import schema_word
from hirekit.workspace.folder import Folder
from hirekit.workspace.requisition_lint import Choice, card_findings, requisition_file_findings, requisition_findings
from hirekit.workspace.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from importlib.resources.abc import Traversable

    from hirekit.lint import Finding
    from hirekit.model.kit import Kit

IN_KIT = ("kit", "rubric", "questions", "loop")


def lint_path(
    path: str,
    *,
    jurisdictions: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date,
) -> tuple[Finding, ...]:
    """Return what lint finds in a kit, a requisition's folder or one file of either; what names nothing else has none."""
    choice = Choice(jurisdictions=tuple(jurisdictions), select=tuple(select), ignore=tuple(ignore), today=today)
    place = Path(path)
    if (path in bundled_kits() and not place.exists()) or (place / "kit.yaml").is_file():
        found = _kit_findings(path, choice)
    elif (place / "requisition.yaml").is_file():
        found = requisition_findings(Folder(place), choice)
    else:
        found = _file_findings(place, choice)
    return tuple(sorted(found, key=_reading_order))


def lint_folder(
    path: str,
    *,
    jurisdictions: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date,
) -> tuple[Finding, ...]:
    """Return what lint finds in the kit at *path*, or a bundled kit, each finding located."""
    choice = Choice(jurisdictions=tuple(jurisdictions), select=tuple(select), ignore=tuple(ignore), today=today)
    return tuple(sorted(_kit_findings(path, choice), key=_reading_order))


def _kit_findings(path: str, choice: Choice) -> list[Finding]:
    from hirekit.catalog import load_kit  # noqa: PLC0415
    from hirekit.lint import lint_kit  # noqa: PLC0415

    kit = load_kit(path)
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
    files = _Files(bundled("rubrics") / path if named else Path(path), path, kit)
    return [attrs.evolve(finding, location=files.location(finding)) for finding in findings]


def _reading_order(finding: Finding) -> tuple[str, int, int, str]:
    at = finding.location or Location("")
    return at.file, at.line or 0, at.column or 0, finding.code


class _Files:
    """The files of a kit as they were written."""

    def __init__(self, folder: Traversable, name: str, kit: Kit) -> None:
        self._folder, self._name, self._kit = folder, name, kit
        self._files: dict[str, Written] = {}
        listed = sorted(entry.name for entry in _listed(folder / "questions") if entry.name.endswith(".yaml"))
        self._questions = [
            (file, place)
            for file in (f"questions/{name}" for name in listed)
            for place in range(_count(self._file(file), "questions"))
        ]

    def location(self, finding: Finding) -> Location:
        match finding.path:
            case ("rubric", *rest):
                return self._file("rubric.yaml").at(rest, span=finding.span)
            case ("bank", "questions", int(place), *rest) if place < len(self._questions):
                file, spot = self._questions[place]
                return self._file(file).at(("questions", spot, *rest), span=finding.span)
            case ("bank", "handouts", int(place), *_) if (self._folder / self._handout(place)).is_file():
                text = self._kit.bank.handouts[place].text
                return self._file(self._handout(place)).at((), text, finding.span)
            case ("bank", *_):
                # Taken over from another kit, whose files these are not.
                return self._file("kit.yaml").at(("extends",))
            case rest:
                return self._file("kit.yaml").at(rest, span=finding.span)

    def _handout(self, place: int) -> str:
        return f"handouts/{self._kit.bank.handouts[place].id}.md"

    def _file(self, file: str) -> Written:
        if file not in self._files:
            text, name = (self._folder / file).read_text("utf-8"), f"{self._name}/{file}"
            self._files[file] = Written(name, text) if file.endswith(".md") else Written.as_data(name, text)
        return self._files[file]


def _listed(folder: Traversable) -> list[Traversable]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _count(file: Written, key: str) -> int:
    entries = getattr(file.root, "value", [])
    return next((len(value.value) for name, value in entries if name.value == key), 0)
