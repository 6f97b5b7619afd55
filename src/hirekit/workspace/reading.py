"""Returned files to scorecards, whatever they are: PDF, YAML, JSON (as the page saves it too), CSV, folders of them."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from hirekit.errors import HirekitError, InvalidData, Location, Problem, refuse
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.review import Review
from hirekit.model.scorecard import Scorecard
from hirekit.workspace.pdf_reader import PdfReader
from hirekit.workspace.returned_files import KINDS, found, outer_fault
from hirekit.workspace.sameness import sort_out


@attrs.frozen(kw_only=True)
class ReadFile:
    """One returned file and what was in it.

    Attributes:
        name: As it is shown to people.
        sha256: Of the bytes that were read; empty where they could not be.
        kind: One of `KINDS`, or empty.
        cards: Those without a fault.
        review: The ratings of a blind review, where it is one.
    """

    name: str
    sha256: str = ""
    kind: str = ""
    cards: tuple[Scorecard, ...] = ()
    review: Review | None = None
    problems: tuple[Problem, ...] = ()


def read_scorecards(
    paths: str | Path | Iterable[str | Path], plan: Plan, *, panel: Panel | None = None
) -> tuple[Scorecard, ...]:
    """Return the cards in files and folders, checked against the plan; one that is there twice the same counts once.

    Blind reviews among them are no scorecards and are left to `hirekit collect`.

    Args:
        paths: A file or folder, or several.
        panel: Then also that each card comes from somebody who sat in the interview.

    Raises:
        InvalidData: With every fault of every file.
    """
    kept: list[tuple[str, Scorecard]] = []
    problems: list[Problem] = []
    for file in read_files(paths, plan, panel=panel):
        problems += file.problems
        kept += [(file.name, card) for card in file.cards]
    sorted_out = sort_out(kept, {})
    refuse([*problems, *(problem for _, problem in sorted_out.refused)])
    return tuple(card for _, card in sorted_out.kept)


def read_files(
    paths: str | Path | Iterable[str | Path], plan: Plan, *, panel: Panel | None = None, password: str = ""
) -> Iterator[ReadFile]:
    """Yield every file with its cards and its faults, in the order of their names.

    Args:
        password: What encrypted PDFs among them open with.

    Raises:
        InvalidData: There is no file at all, or there are too many.
    """
    from hirekit.catalog import card_problems  # noqa: PLC0415

    with PdfReader(plan, password=password) as pdfs:
        for path in found(paths):
            file = _read(path, pdfs)
            good, problems = [], list(file.problems)
            for card in file.cards:
                faults = list(card_problems(card, plan, panel=panel, file=file.name))
                problems += faults
                good += [] if faults else [card]
            if len(good) < len(file.cards) and file.kind != "pdf":
                problems = [*file.problems, *_located(path, file, plan, panel)]
            yield attrs.evolve(file, cards=tuple(good), problems=tuple(problems))


def _read(path: Path, pdfs: PdfReader) -> ReadFile:
    name = str(path).encode(errors="replace").decode()
    kind = KINDS.get(path.suffix.lower(), "")
    fault = outer_fault(path, kind) if name == str(path) else "has a name that is no UTF-8 text; rename it"
    if fault:
        return ReadFile(name=name, kind=kind, problems=(Problem((), fault, Location(name)),))
    try:
        data = path.read_bytes()
    except OSError as error:
        return ReadFile(
            name=name,
            kind=kind,
            problems=(Problem((), f"cannot be read: {(error.strerror or '').lower()}", Location(name)),),
        )
    file = ReadFile(name=name, sha256=hashlib.sha256(data).hexdigest(), kind=kind)
    try:
        if kind == "pdf":
            found = pdfs.read(data, file=name)
            if isinstance(found, Review):
                return attrs.evolve(file, review=found)
            return attrs.evolve(file, cards=(found,))
        cards = _typed(data, name, kind)
    except InvalidData as error:
        return attrs.evolve(file, problems=error.problems)
    except HirekitError as error:
        return attrs.evolve(file, problems=(Problem((), str(error).removeprefix(f"{name}: "), Location(name)),))
    return attrs.evolve(file, cards=cards)


def _typed(
    data: bytes, name: str, kind: str, plan: Plan | None = None, panel: Panel | None = None
) -> tuple[Scorecard, ...]:
    from hirekit.catalog import scorecards_from_text  # noqa: PLC0415

    return scorecards_from_text(decoded(data, name), file=name, kind=kind, plan=plan, panel=panel)


def _located(path: Path, file: ReadFile, plan: Plan, panel: Panel | None) -> tuple[Problem, ...]:
    """Return what in a typed file does not fit the plan, each fault at its line and column."""
    try:
        _typed(path.read_bytes(), file.name, file.kind, plan, panel)
    except InvalidData as error:
        return error.problems
    return ()


def decoded(data: bytes, name: str) -> str:
    """Return *data* as text, a byte-order mark dropped.

    Raises:
        InvalidData: It is not UTF-8; the place of the first wrong byte is named.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        column = len(data[data.rfind(b"\n", 0, fault.start) + 1 : fault.start].decode("utf-8", "replace")) + 1
        message = f"must be UTF-8 text, which the byte 0x{data[fault.start]:02x} is not; save the file again as UTF-8"
        raise InvalidData([Problem((), message, Location(name, line, column))]) from fault
