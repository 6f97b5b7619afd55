"""A kit to start from: small, commented, complete."""

from pathlib import Path

from hirekit.errors import refuse
from hirekit.model.rules import slug_problems
from hirekit.workspace import bundled, writing

SCHEMAS = {"kit.yaml": "kit", "rubric.yaml": "rubric", "questions": "questions", "loops": "loop"}


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
    writing.write_tree(folder, files | bundled.schema_files(*SCHEMAS.values()))
    return tuple(folder / path for path in files)
