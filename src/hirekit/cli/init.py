"""hirekit init: a kit to start from."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put, say


@make_command(
    "Write a small commented kit to a new FOLDER: two competencies, four criteria, ten questions, one loop. "
    "With --from a copy of another kit is written, under the folder's name."
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--from", "source", metavar="KIT", help="A bundled kit's name, or a folder.")
def command(*, folder: Path, source: str | None) -> None:
    from hirekit.workspace.starting import copy_kit, start_kit  # noqa: PLC0415

    for path in copy_kit(folder, source) if source else start_kit(folder):
        put(str(path))
    say(f"\nNow change the texts, and run:\n  hirekit check {folder}\n  hirekit open {folder} req-1")
    if source:
        say(f"What you changed is shown by:\n  hirekit show diff {source} {folder}")
