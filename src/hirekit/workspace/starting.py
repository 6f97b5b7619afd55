"""A kit to start from: small, commented, complete; or a copy of another."""

import re
from pathlib import Path

from hirekit.errors import refuse
from hirekit.model.rules import slug_problems
from hirekit.resources import bundled as bundled_home
from hirekit.resources import bundled_kits
from hirekit.workspace import bundled, writing

SCHEMAS = {
    "kit.yaml": "kit",
    "rubric.yaml": "rubric",
    "questions": "questions",
    "loops": "loop",
    "calibration.yaml": "calibration",
    "judgements": "judgements",
}
ID_LINE = re.compile(r"^id:.*$", re.MULTILINE)
SCHEMA_LINE = "# yaml-language-server:"


def start_kit(folder: Path) -> tuple[Path, ...]:
    """Write the starter kit to a new *folder*, named after it, and return the files a team edits.

    Raises:
        InvalidData: The folder's name is no slug, or it is there and not empty.
        CannotWrite: Nothing was written.
    """
    name = folder.resolve().name
    refuse(slug_problems("the folder's name", name, example="my-role"))
    files: dict[str, bytes] = {}
    for path, text in bundled.tree("starter-kit").items():
        head, _, rest = path.partition("/")
        own = text.replace("id: starter-kit\n", f"id: {name}\n") if path == "kit.yaml" else text
        files[path] = bundled.with_schema_lines(own, SCHEMAS[head], depth=1 if rest else 0).encode()
    return _written(folder, files)


def copy_kit(folder: Path, source: str) -> tuple[Path, ...]:
    """Write a copy of a kit to a new *folder*, under the folder's name, and return the files a team edits.

    Args:
        source: A bundled kit's name, or a folder.

    Raises:
        InvalidData: The source has faults, or the folder's name is no slug, or it is there and not empty.
        CannotWrite: Nothing was written.
    """
    from hirekit.catalog import load_kit  # noqa: PLC0415

    name = folder.resolve().name
    refuse([*slug_problems("the folder's name", name, example="my-role"), *writing.taken_problems(folder)])
    # A kit with faults is not worth a copy, and every file of one without is read.
    load_kit(source)
    home = bundled_home("rubrics") / source if source in bundled_kits() else Path(source).expanduser()
    files: dict[str, bytes] = {}
    for path, text in bundled.texts(home).items():
        head, _, rest = path.partition("/")
        own = ID_LINE.sub(f"id: {name}", text, count=1) if path == "kit.yaml" else text
        schema = SCHEMAS.get(head)
        if schema and not own.startswith(SCHEMA_LINE):
            own = bundled.with_schema_lines(own, schema, depth=1 if rest else 0)
        files[path] = own.encode()
    return _written(folder, files)


def _written(folder: Path, files: dict[str, bytes]) -> tuple[Path, ...]:
    writing.write_tree(folder, files | bundled.schema_files(*SCHEMAS.values()))
    return tuple(folder / path for path in files)
