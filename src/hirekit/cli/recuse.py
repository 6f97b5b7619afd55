"""hirekit recuse: an interviewer steps back."""

from pathlib import Path

import click

from hirekit.cli.options import by_option, folder_argument, why_option
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put


@make_command("Record that INTERVIEWER steps back from CANDIDATE: their cards for that candidate are not scored.")
@folder_argument
@click.argument("interviewer")
@click.argument("candidate")
@why_option
@by_option
def command(*, folder: Path, interviewer: str, candidate: str, why: str, by: str | None) -> None:
    from hirekit.workspace.deciding import recuse  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    event = recuse(Folder(folder), interviewer, candidate, why=why, by=by)
    put(f"{event.number}: {interviewer} steps back from {candidate}")
