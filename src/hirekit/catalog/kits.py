"""Kits by bundled name or folder, and rubrics by file."""

import os
from pathlib import Path

from hirekit import resources
from hirekit.catalog.files import SOME_PATH, as_path, read_text
from hirekit.catalog.kit_files import rubric_record
from hirekit.catalog.kit_folder import read_folder
from hirekit.catalog.reading import read_value
from hirekit.errors import InvalidData, Location, Problem, did_you_mean
from hirekit.model.kit import Kit
from hirekit.model.rubric import Rubric


def rubric_from_yaml(text: str, *, file: str) -> Rubric:
    """Return the rubric that a text holds.

    Raises:
        InvalidData: With every fault, in reading order.
    """
    rubric: Rubric = read_value(text, rubric_record(), schema="rubric", file=file)
    return rubric


def load_rubric(path: SOME_PATH) -> Rubric:
    """Return the rubric of a file, without the kit around it.

    Raises:
        InvalidData: With every fault of the file, in reading order.
    """
    return rubric_from_yaml(read_text(as_path(path), name=str(path)), file=str(path))


def load_kit(name_or_path: SOME_PATH) -> Kit:
    """Return a kit that comes with hirekit, by its bare name, or the kit of a folder.

    A bare name that no bundled kit has is taken for a folder.

    Raises:
        InvalidData: With every fault of every file, in reading order: kit.yaml, rubric.yaml, loops, questions, hand-outs.

    >>> load_kit("ml-tech-led")
    Traceback (most recent call last):
    hirekit.errors.InvalidData: ml-tech-led: is neither a bundled kit nor a folder; did you mean 'ml-tech-lead'?
    """
    return _load(name_or_path, ())


def load_base(name_or_path: SOME_PATH, kit: Kit) -> Kit | None:
    """Return the kit that *kit*, loaded from this place, takes criteria over from; None where it takes over none.

    Raises:
        InvalidData: It is not there any more, or has faults.
    """
    if kit.extends is None:
        return None
    other = kit.extends.kit
    return load_kit(_seen_from(as_path(name_or_path), other))


def _seen_from(folder: Path, named: str) -> str:
    """Return the name or path of a kit that the kit of a folder extends; a bare name that is neither stays as it is."""
    path = os.path.normpath(folder / as_path(named))
    bare = Path(named).name == named and named not in (".", "..")
    return named if named in resources.bundled_kits() or (bare and not Path(path).is_dir()) else path


def _load(name_or_path: SOME_PATH, above: tuple[str, ...]) -> Kit:
    """Return a kit.

    Args:
        above: The kits that extend it, outermost first.
    """
    name = str(name_or_path)
    if isinstance(name_or_path, str) and name in resources.bundled_kits():
        return read_folder(
            resources.bundled("rubrics") / name, name=name, load=lambda other: _load(other, (*above, name))
        )
    if message := no_folder(name):
        raise InvalidData([Problem((), message, Location(name))])
    folder = as_path(name_or_path)
    here = str(folder.resolve())
    if here in above:
        ring = " -> ".join(Path(place).name for place in (*above[above.index(here) :], here))
        raise InvalidData([Problem((), f"extends itself, by way of the kits it extends: {ring}", Location(name))])

    def other(named: str) -> Kit:
        return _load(_seen_from(folder, named), (*above, here))

    return read_folder(folder, name=name.rstrip("/") or name, load=other)


def no_folder(name: str) -> str:
    """Return what to say of a name that is not the path of a folder; empty where it is one."""
    folder = as_path(name)
    if folder.is_dir():
        return ""
    if folder.exists():
        return "must be the folder of a kit, not a file"
    if Path(name).name == name:
        return f"is neither a bundled kit nor a folder{did_you_mean(name, resources.bundled_kits())}"
    return "is not a folder"
