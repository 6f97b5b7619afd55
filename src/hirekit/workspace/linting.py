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
from hirekit.workspace.requisition_lint import Choice, card_findings, requisition_file_findings, requisition_findings
from hirekit.workspace.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from importlib.resources.abc import Traversable

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
    files = _Files(bundled("rubrics") / path if named else Path(path), path, kit)
    with without_collector():
        return [attrs.evolve(finding, location=location) for finding, location in files.located(findings)]


def _reading_order(finding: Finding) -> tuple[str, int, int, str]:
    at = finding.location or Location("")
    return at.file, at.line or 0, at.column or 0, finding.code


class _Files:
    """The text of a kit's files; question files, of which there may be many, are held one at a time."""

    def __init__(self, folder: Traversable, name: str, kit: Kit) -> None:
        self._folder, self._name, self._kit = folder, name, kit
        self._files: dict[str, Written] = {}

    def located(self, findings: Iterable[Finding]) -> Iterator[tuple[Finding, Location]]:
        """Yield findings with the place of their words, those of questions last."""
        asked: list[tuple[int, Finding]] = []
        for finding in findings:
            match finding.path:
                case ("bank", "questions", int(place), *_):
                    asked.append((place, finding))
                case ("bank", "handouts", int(place), *_) if (self._folder / self._handout(place)).is_file():
                    text = self._kit.bank.handouts[place].text
                    yield finding, self._file(self._handout(place)).at((), text, finding.span)
                case ("bank", *_):
                    yield finding, self._taken_over()
                case ("rubric", *rest):
                    yield finding, self._file("rubric.yaml").at(rest, span=finding.span)
                case rest:
                    yield finding, self._file("kit.yaml").at(rest, span=finding.span)
        yield from self._located_questions(sorted(asked, key=lambda each: each[0]))

    def _located_questions(self, asked: list[tuple[int, Finding]]) -> Iterator[tuple[Finding, Location]]:
        names = sorted(entry.name for entry in _listed(self._folder / "questions") if entry.name.endswith(".yaml"))
        first = 0
        for name in names if asked else ():
            file = self._read(f"questions/{name}")
            after = first + _count(file, "questions")
            here = [(place, finding) for place, finding in asked if first <= place < after]
            for place, finding in here:
                yield finding, file.at(("questions", place - first, *finding.path[3:]), span=finding.span)
            asked, first = asked[len(here) :], after
        for _, finding in asked:
            yield finding, self._taken_over()

    def _taken_over(self) -> Location:
        """Return where the kit says that it takes over criteria, for findings in what it took over."""
        return self._file("kit.yaml").at(("extends",))

    def _handout(self, place: int) -> str:
        return f"handouts/{self._kit.bank.handouts[place].id}.md"

    def _file(self, file: str) -> Written:
        if file not in self._files:
            self._files[file] = self._read(file)
        return self._files[file]

    def _read(self, file: str) -> Written:
        text, name = (self._folder / file).read_text("utf-8"), f"{self._name}/{file}"
        return Written(name, text) if file.endswith(".md") else Written.as_data(name, text)


def _listed(folder: Traversable) -> list[Traversable]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _count(file: Written, key: str) -> int:
    entries = getattr(file.root, "value", [])
    return next((len(value.value) for name, value in entries if name.value == key), 0)
