"""hirekit init: a kit to start from."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put, say


@make_command("Write a small commented kit to a new FOLDER: two competencies, four criteria, ten questions, one loop.")
@click.argument("folder", type=click.Path(path_type=Path))
def command(*, folder: Path) -> None:
    from hirekit.workspace.starting import start_kit  # noqa: PLC0415

    for path in start_kit(folder):
        put(str(path))
    say(f"\nNow change the texts, and run:\n  hirekit check {folder}\n  hirekit open {folder} req-1")
