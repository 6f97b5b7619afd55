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
from hirekit.workspace.sameness import sort_out

KINDS = {
    ".yaml": "yaml",
    ".yml": "yaml",
    ".json": "json",
    ".csv": "csv",
    ".pdf": "pdf",
}
PAGES = (".html", ".htm")
LARGEST = {"pdf": 50 * 2**20}
LARGEST_TEXT = 10 * 2**20
MOST_FILES = 20_000
DEEPEST = 8
HINTS = {
    (".zip", ".7z", ".rar", ".gz", ".tar"): "; unpack it and put what is inside there",
    (
        ".png",
        ".jpg",
        ".jpeg",
        ".heic",
        ".tif",
        ".tiff",
    ): "; a picture of a packet is not read, type its ratings into a YAML scorecard",
    (
        ".docx",
        ".doc",
        ".odt",
        ".xlsx",
        ".xls",
        ".ods",
    ): "; type the ratings into a YAML scorecard, or save the table as CSV",
    (".eml", ".msg"): "; save what is attached to it there",
}
PASSED_OVER = ("thumbs.db", "desktop.ini")


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


def found(paths: str | Path | Iterable[str | Path]) -> tuple[Path, ...]:
    """Return the files that *paths* name or hold, hidden ones passed over."""
    given = [Path(paths)] if isinstance(paths, str | Path) else [Path(path) for path in paths]
    files: list[Path] = []
    for path in given:
        if path.is_dir():
            files += _beneath(path)
        elif path.is_file():
            files.append(path)
        else:
            raise InvalidData([Problem((), "is not there", Location(str(path)))])
    if not files:
        raise InvalidData(
            [
                Problem((), "holds no scorecard; put what interviewers returned there", Location(str(path)))
                for path in given
            ]
        )
    if len(files) > MOST_FILES:
        raise InvalidData(
            [
                Problem(
                    (),
                    f"hold {len(files)} files; at most {MOST_FILES} are read at once",
                    Location(", ".join(map(str, given))),
                )
            ]
        )
    return tuple(files)


def _beneath(folder: Path, depth: int = 1) -> Iterator[Path]:
    """Yield the files of a folder and its folders; a folder that cannot be searched is yielded itself."""
    try:
        inside = sorted(folder.iterdir(), key=lambda path: path.name) if depth <= DEEPEST else None
    except OSError:
        inside = None
    if inside is None:
        yield folder
        return
    for path in inside:
        if path.name.startswith((".", "~$")) or path.name.lower() in PASSED_OVER:
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _beneath(path, depth + 1)
        else:
            yield path


def _read(path: Path, pdfs: PdfReader) -> ReadFile:
    name = str(path).encode(errors="replace").decode()
    kind = KINDS.get(path.suffix.lower(), "")
    fault = _outer_fault(path, kind) if name == str(path) else "has a name that is no UTF-8 text; rename it"
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


def _outer_fault(path: Path, kind: str) -> str:
    if path.is_symlink():
        return "is a link; put the file itself there"
    if path.is_dir():
        return f"was not searched: it may not be opened, or lies deeper than {DEEPEST} folders; put the files themselves there"
    if not path.is_file():
        return "is no ordinary file"
    if not path.stat().st_size:
        return "is empty: nothing was saved in it; ask for it again"
    if path.suffix.lower() in PAGES:
        return "is the page itself, not what was typed into it; return the .json file that its button saves"
    if not kind:
        hint = next((say for endings, say in HINTS.items() if path.suffix.lower() in endings), "")
        return (
            f"is no scorecard: hirekit reads {', '.join(KINDS)}, not {path.suffix or 'a file without an ending'}{hint}"
        )
    largest = LARGEST.get(kind, LARGEST_TEXT)
    if path.stat().st_size > largest:
        return f"is {path.stat().st_size // 2**20} MB; a returned {kind.upper()} may have at most {largest // 2**20} MB"
    return ""


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
