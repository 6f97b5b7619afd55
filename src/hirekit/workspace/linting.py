"""Lint of a kit's folder: findings with the file, line and column of the very words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import yaml

from hirekit.errors import Location
from hirekit.resources import bundled, bundled_kits

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from importlib.resources.abc import Traversable

    from hirekit.lint import Finding

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def lint_folder(
    path: str,
    *,
    jurisdictions: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date,
) -> tuple[Finding, ...]:
    """Return what lint finds in the kit at *path*, or a bundled kit, each finding located."""
    from hirekit.catalog import load_kit  # noqa: PLC0415
    from hirekit.lint import lint_kit  # noqa: PLC0415

    kit = load_kit(path)
    found = lint_kit(kit, jurisdictions=jurisdictions, select=select, ignore=ignore, today=today)
    return located(found, path) if found else ()


def located(findings: Iterable[Finding], path: str) -> tuple[Finding, ...]:
    """Return findings of a kit with the place of their words in its files, as one reads them."""
    named = path in bundled_kits() and not Path(path).exists()
    folder: Traversable = bundled("rubrics") / path if named else Path(path)
    kit = _Files(folder, path)
    placed = [attrs.evolve(finding, location=kit.location(finding)) for finding in findings]
    return tuple(sorted(placed, key=_reading_order))


def _reading_order(finding: Finding) -> tuple[str, int, int, str]:
    at = finding.location or Location("")
    return at.file, at.line or 0, at.column or 0, finding.code


class _Files:
    """The files of a kit as they were written."""

    def __init__(self, folder: Traversable, name: str) -> None:
        self.name = name
        self.texts = {file: (folder / file).read_text("utf-8") for file in ("kit.yaml", "rubric.yaml")}
        self.texts |= {
            f"questions/{entry.name}": entry.read_text("utf-8")
            for entry in sorted((folder / "questions").iterdir(), key=lambda entry: entry.name)
            if entry.name.endswith(".yaml")
        } if (folder / "questions").is_dir() else {}  # fmt: skip
        self.roots = {file: yaml.compose(text, Loader=Loader) for file, text in self.texts.items()}
        self.questions = [
            (file, node)
            for file, root in self.roots.items()
            if file.startswith("questions/") and isinstance(found := _below(root, ("questions",)), yaml.SequenceNode)
            for node in found.value
        ]
        self.starts = {file: _line_starts(text) for file, text in self.texts.items()}

    def location(self, finding: Finding) -> Location:
        match finding.path:
            case ("rubric", *rest):
                file, root = "rubric.yaml", self.roots["rubric.yaml"]
            case ("bank", "questions", int(place), *_) if place >= len(self.questions):
                # Taken over from another kit, whose files these are not.
                file, root, rest = "kit.yaml", self.roots["kit.yaml"], ["extends"]
            case ("bank", "questions", int(place), *rest):
                file, root = self.questions[place]
            case (*rest,):
                file, root = "kit.yaml", self.roots["kit.yaml"]
        node = _below(root, rest)
        line, column = node.start_mark.line, node.start_mark.column
        if finding.span and isinstance(node, yaml.ScalarNode):
            text, starts = self.texts[file], self.starts[file]
            begin = starts[line] + column
            end = starts[node.end_mark.line] + node.end_mark.column
            offset = _place_of_words(text[begin:end], node.value, finding.span)
            if offset is not None:
                line = _line_at(starts, begin + offset)
                column = begin + offset - starts[line]
        return Location(f"{self.name}/{file}", line + 1, column + 1)


def _below(node: yaml.Node | None, path: Iterable[str | int]) -> yaml.Node:
    """Return the node a path leads to, or the last one on the way that was written."""
    for step in path:
        if isinstance(node, yaml.MappingNode):
            inside = next((value for key, value in node.value if key.value == str(step)), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            inside = node.value[step]
        else:
            inside = None
        if inside is None:
            break
        node = inside
    if node is None:
        raise ValueError("an empty file has no findings")
    return node


def _place_of_words(written: str, text: str, span: tuple[int, int]) -> int | None:
    """Return where the words at *span* of a text begin in the way it was written, wrapped or quoted."""
    start, end = span
    pieces = [re.escape(piece) for piece in text[start:end].split()]
    if not pieces:
        return None
    words = re.compile(r"\s+".join(pieces))
    before = len(words.findall(text[:start]))
    found = list(words.finditer(written))
    return found[before].start() if before < len(found) else None


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text)), len(text)]


def _line_at(starts: list[int], offset: int) -> int:
    return max(line for line, start in enumerate(starts) if start <= offset)
