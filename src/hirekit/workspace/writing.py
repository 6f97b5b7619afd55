"""Whole files or none: whatever interrupts a write, a reader finds the old file or the new one."""

import contextlib
import os
import secrets
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from hirekit.errors import CannotWrite, Problem, refuse

if sys.platform != "win32":  # which has no such lock
    import fcntl

PART = ".part"


def write_file(path: Path, data: bytes) -> None:
    """Put *data* in the file at *path*, creating its folder where needed.

    Raises:
        CannotWrite: The file is as it was, and nothing is left beside it.
    """
    with _clear_error(path), _beside(path) as temporary:
        path.parent.mkdir(parents=True, exist_ok=True)
        _fill(temporary, data, like=path)
        temporary.replace(path)
        _sync(path.parent)


def write_tree(folder: Path, files: Mapping[str, bytes], *, private: bool = False) -> None:
    """Create *folder* with all of *files*, or nothing at all.

    Args:
        private: Nobody but the owner may enter the folder.
        files: By their path inside the folder, with forward slashes; a path that ends in one is an empty folder.

    Raises:
        InvalidData: The folder is there already and is not empty.
        CannotWrite: Nothing was created.
    """
    refuse(taken_problems(folder))
    with _clear_error(folder), _beside(folder) as temporary:
        folder.parent.mkdir(parents=True, exist_ok=True)
        temporary.mkdir(mode=0o700 if private else 0o777)
        for name, data in files.items():
            path = temporary / name
            (path if name.endswith("/") else path.parent).mkdir(parents=True, exist_ok=True)
            if not name.endswith("/"):
                _fill(path, data)
        for inner in [*(path for path in temporary.rglob("*") if path.is_dir()), temporary]:
            _sync(inner)
        temporary.replace(folder)
        _sync(folder.parent)


def taken_problems(folder: Path) -> Iterator[Problem]:
    """Yield why a new folder cannot take this name."""
    if folder.is_dir() and any(folder.iterdir()):
        yield Problem((), f"{folder}: is there already and is not empty; choose another name")
    elif folder.exists() and not folder.is_dir():
        yield Problem((), f"{folder}: is a file; choose another name")


def append(path: Path, data: bytes, *, keep: int) -> None:
    """Add *data* behind the first *keep* bytes of the file at *path*, dropping what stood there.

    Raises:
        CannotWrite: The first *keep* bytes are as they were.
    """
    with _clear_error(path):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o666)
        try:
            if os.fstat(handle).st_size > keep:
                os.ftruncate(handle, keep)
            os.lseek(handle, keep, os.SEEK_SET)
            try:
                _pour(handle, data)
                os.fsync(handle)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.ftruncate(handle, keep)
                raise
        finally:
            os.close(handle)


def remove(path: Path) -> None:
    """Delete a file that may be gone already.

    Raises:
        CannotWrite: It is still there.
    """
    with _clear_error(path, "cannot be removed"):
        path.unlink(missing_ok=True)


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold *folder* for one writer, and clear away what an earlier one that was killed left half written.

    Raises:
        CannotWrite: Another process is writing there.
    """
    with _locked(folder):
        for stray in folder.rglob(f".*{PART}"):
            with contextlib.suppress(OSError):
                stray.unlink()
        yield


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as fault:
        raise CannotWrite(f"{folder}: another hirekit is writing here; try again when it has finished") from fault
    finally:
        os.close(handle)


@contextlib.contextmanager
def _clear_error(path: Path, what: str = "cannot be written") -> Iterator[None]:
    try:
        yield
    except CannotWrite:
        raise
    except OSError as fault:
        raise CannotWrite(f"{path}: {what}: {(fault.strerror or str(fault)).lower()}") from fault


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}{PART}")
    try:
        yield temporary
    except BaseException:
        with contextlib.suppress(OSError):
            if temporary.is_dir():
                shutil.rmtree(temporary, ignore_errors=True)
            else:
                temporary.unlink(missing_ok=True)
        raise


def _fill(path: Path, data: bytes, *, like: Path | None = None) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        if like is not None and like.exists():
            path.chmod(like.stat().st_mode & 0o7777)
        _pour(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)


def _pour(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _sync(folder: Path) -> None:
    # A rename lasts through a power cut only once its folder is on disk; not every system can do that.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
