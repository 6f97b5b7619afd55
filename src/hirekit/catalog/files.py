"""From files to text: the only module of the catalog that opens anything."""

from importlib.resources.abc import Traversable
from os import PathLike, fspath
from pathlib import Path

from hirekit.catalog.source import LARGEST_FILE
from hirekit.errors import InvalidData, Location, Problem, did_you_mean

SOME_PATH = str | PathLike[str]


def as_path(path: SOME_PATH) -> Path:
    """Return *path* with `~` written out."""
    return Path(fspath(path)).expanduser()


def read_text(file: Traversable, *, name: str, largest: int = LARGEST_FILE, near: bool = True) -> str:
    """Return what a file holds, without a byte order mark.

    Args:
        file: What to open.
        name: What to call it in messages.
        largest: Bytes; a longer file is not read.
        near: Whether to name a file beside a missing one that is spelt alike.

    Raises:
        InvalidData: It is not there, not to be read, too large, or not UTF-8.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(largest + 1)
    except OSError as fault:
        raise InvalidData([Problem((), in_words(fault, file if near else None), Location(name))]) from None
    if len(data) > largest:
        raise InvalidData(
            [Problem((), f"is too large; hirekit reads up to {largest // 1024 // 1024} MB", Location(name))]
        )
    return decoded(data, name=name)


def decoded(data: bytes, *, name: str) -> str:
    """Return bytes as text, without a byte order mark and with one kind of line end.

    Raises:
        InvalidData: They are not UTF-8.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InvalidData([Problem((), "must be saved as UTF-8, not UTF-16", Location(name, 1, 1))])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode("utf-8-sig", errors="replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = f"must be saved as UTF-8; the byte {data[fault.start]:#04x} is not"
        raise InvalidData([Problem((), message, Location(name, line, column))]) from None
    return text.replace("\r\n", "\n")


def in_words(fault: OSError, file: Traversable | None = None) -> str:
    """Return why something could not be opened, with the name of a file spelt like it where *file* is given."""
    if isinstance(fault, FileNotFoundError):
        return f"does not exist{_near(file)}"
    if isinstance(fault, IsADirectoryError):
        return "must be a file, not a folder"
    if isinstance(fault, NotADirectoryError):
        return "does not exist; part of its path is a file"
    if isinstance(fault, PermissionError):
        return "cannot be read: this user may not"
    return f"cannot be read: {(fault.strerror or 'unknown fault').lower()}"


def _near(file: Traversable | None) -> str:
    folder = file.parent if isinstance(file, Path) else None
    if file is None or folder is None or not folder.is_dir():
        return ""
    return did_you_mean(file.name, (other.name for other in folder.iterdir()))
