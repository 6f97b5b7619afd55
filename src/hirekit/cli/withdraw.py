"""hirekit withdraw: a candidate has withdrawn."""

from pathlib import Path

import click

from hirekit.cli.options import by_option, folder_argument
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put


@make_command("Record that CANDIDATE has withdrawn: no card is expected and nothing is ranked any more.")
@folder_argument
@click.argument("candidate")
@click.option("--why", default="", help="Only if they said so and it matters.")
@by_option
def command(*, folder: Path, candidate: str, why: str, by: str | None) -> None:
    from hirekit.workspace.deciding import withdraw  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    event = withdraw(Folder(folder), candidate, why=why, by=by)
    put(f"{event.number}: {candidate} has withdrawn")
