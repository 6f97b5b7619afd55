"""hirekit replace: another question in place of a planned one."""

from pathlib import Path

import click

from hirekit.cli.options import by_option, folder_argument, why_option
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put


@make_command(
    "Record that a candidate is asked NEW in place of the planned QUESTION; both must be rated on the same criterion."
)
@folder_argument
@click.argument("question")
@click.argument("new")
@click.option("--candidate", required=True, metavar="ID")
@why_option
@by_option
def command(*, folder: Path, question: str, new: str, candidate: str, why: str, by: str | None) -> None:
    from hirekit.workspace.deciding import replace_question  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    event = replace_question(Folder(folder), question, new, candidate=candidate, why=why, by=by)
    put(f"{event.number}: {candidate}, {event.text('round')}: {new} in place of {question}")
