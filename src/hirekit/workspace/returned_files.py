"""Returned files before they are opened: found in folders, and refused by their name, kind or size."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from hirekit.errors import InvalidData, Location, Problem

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


def outer_fault(path: Path, kind: str) -> str:
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
