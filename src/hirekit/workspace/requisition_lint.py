"""Lint of a requisition's folder: the requisition, its plan and panel, and the notes that came back."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from hirekit.errors import Location
from hirekit.model.event import CARD_KINDS
from hirekit.workspace.reading import decoded, read_files
from hirekit.workspace.returned_files import found
from hirekit.workspace.store import kept_cards
from hirekit.workspace.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from hirekit.lint import Finding
    from hirekit.model.panel import Panel
    from hirekit.model.plan import Plan
    from hirekit.model.scorecard import Scorecard
    from hirekit.workspace.folder import Folder

IN_PANEL = ("interviewers", "interviews", "candidates")
TEXTS = (".yaml", ".yml", ".json", ".csv")


@attrs.frozen(kw_only=True)
class Choice:
    """Which rules are asked for, and on which day."""

    jurisdictions: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    today: date

    def codes(self) -> dict[str, Any]:
        """Return the arguments that choose rules by their codes."""
        return {"select": self.select, "ignore": self.ignore}

    def all(self) -> dict[str, Any]:
        """Return every argument of linting a kit."""
        return {"jurisdictions": self.jurisdictions, "today": self.today} | self.codes()


@attrs.frozen(kw_only=True)
class _Note:
    """A card, and the file that it came in."""

    file: Path
    card: Scorecard


def requisition_findings(folder: Folder, choice: Choice) -> list[Finding]:
    """Return what lint finds in a requisition's folder, each finding located."""
    from hirekit.lint import lint_plan, lint_requisition  # noqa: PLC0415

    panel = folder.panel() if folder.panel_file.is_file() else None
    if not folder.plan_file.is_file():
        declared = lint_requisition(folder.requisition(), **choice.codes(), today=choice.today)
        return _placed(declared, folder)
    plan = folder.plan()
    planned = lint_plan(plan, panel=panel, **choice.codes(), today=choice.today)
    return _placed(planned, folder) + _note_findings(list(_notes(folder, plan, panel)), choice, plan, panel)


def requisition_file_findings(file: Path, word: str, choice: Choice) -> list[Finding]:
    """Return what lint finds in a requisition.yaml or a plan.json alone."""
    from hirekit import catalog  # noqa: PLC0415
    from hirekit.lint import lint_plan, lint_requisition  # noqa: PLC0415

    written = Written.as_data(str(file), decoded(file.read_bytes(), str(file)))
    if word == "plan":
        planned = lint_plan(catalog.load_plan(file), **choice.codes(), today=choice.today)
        return [attrs.evolve(each, location=written.at(_in_plan(each.path))) for each in planned]
    declared = lint_requisition(catalog.load_requisition(file), **choice.codes(), today=choice.today)
    return [attrs.evolve(each, location=written.at(_in_requisition(each.path))) for each in declared]


def card_findings(file: Path, choice: Choice) -> list[Finding]:
    """Return what lint finds in the notes of one file of scorecards."""
    from hirekit.catalog import scorecards_from_text  # noqa: PLC0415

    kind = {".csv": "csv", ".json": "json"}.get(file.suffix.lower(), "yaml")
    cards = scorecards_from_text(decoded(file.read_bytes(), str(file)), file=str(file), kind=kind)
    return _note_findings([_Note(file=file, card=card) for card in cards], choice)


def _placed(findings: Iterable[Finding], folder: Folder) -> list[Finding]:
    """Return findings of a plan with their places in the file a person would mend."""
    files: dict[Path, Written] = {}

    def at(file: Path, path: tuple[str | int, ...]) -> Location:
        if file not in files:
            files[file] = Written.as_data(str(file), file.read_text("utf-8"))
        return files[file].at(path)

    placed = []
    for finding in findings:
        head = finding.path[0] if finding.path else ""
        if head in IN_PANEL and folder.panel_file.is_file():
            location = at(folder.panel_file, finding.path)
        elif head == "forms":
            location = at(folder.plan_file, finding.path)
        else:
            location = at(folder.requisition_file, _in_requisition(finding.path))
        placed.append(attrs.evolve(finding, location=location))
    return placed


def _in_requisition(path: tuple[str | int, ...]) -> tuple[str | int, ...]:
    # Rounds are declared by the loop that a requisition names.
    return ("loop",) if path[:1] == ("rounds",) else path


def _in_plan(path: tuple[str | int, ...]) -> tuple[str | int, ...]:
    return path if path[:1] == ("forms",) else ("requisition", *_in_requisition(path))


def _notes(folder: Folder, plan: Plan, panel: Panel | None) -> Iterator[_Note]:
    """Yield the cards received, each in the file it came in, and those returned and not yet collected."""
    returned = {_sha256(file): file for file in (found(folder.returned) if _holds_files(folder.returned) else ())}
    for kept in kept_cards(folder):
        came = folder.received / kept.event.text("received")
        yield _Note(file=returned.get(kept.event.text("sha256"), came), card=kept.card)
    known = {event.text("sha256") for event in folder.record().of(*CARD_KINDS)}
    fresh = [file for sha256, file in returned.items() if sha256 not in known]
    for file in read_files(fresh, plan, panel=panel) if fresh else ():
        yield from (_Note(file=Path(file.name), card=card) for card in file.cards)


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _holds_files(folder: Path) -> bool:
    return folder.is_dir() and any(entry.is_file() for entry in folder.rglob("*"))


def _note_findings(
    notes: list[_Note], choice: Choice, plan: Plan | None = None, panel: Panel | None = None
) -> list[Finding]:
    from hirekit.lint import lint_cards  # noqa: PLC0415

    declared = tuple(plan.requisition.jurisdiction) if plan else ()
    findings = lint_cards(
        [note.card for note in notes],
        panel=panel,
        anonymous=plan.requisition.anonymous if plan else False,
        language=plan.kit.language if plan else "en",
        jurisdictions=choice.jurisdictions or declared,
        **choice.codes(),
    )
    files: dict[Path, Written | None] = {}
    located = []
    for finding in findings:
        place, *rest = finding.path
        note = notes[int(place)]
        if note.file not in files:
            files[note.file] = _written(note.file)
        located.append(_located(finding, note, files[note.file], rest))
    return located


def _written(file: Path) -> Written | None:
    """Return the text of a file of cards; None for a PDF, whose findings have fields and not lines for places."""
    if file.suffix.lower() not in TEXTS:
        return None
    text = decoded(file.read_bytes(), str(file))
    return Written(str(file), text) if file.suffix.lower() == ".csv" else Written.as_data(str(file), text)


def _located(finding: Finding, note: _Note, written: Written | None, path: list[str | int]) -> Finding:
    field, value = tuple(map(str, path)), finding.words
    match path:
        case ["ratings", int(spot), str(name)]:
            rating = note.card.ratings[spot]
            field, value = ("ratings", rating.criterion, name), getattr(rating, name)
    if written is None:
        return attrs.evolve(finding, path=field, location=Location(str(note.file)))
    return attrs.evolve(finding, path=field, location=written.at(path, value, finding.span))
