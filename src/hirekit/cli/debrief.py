"""hirekit debrief: the PDF to act on."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import by_option, folder_argument, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.printing_options import printing_options, told_if_left_open
from hirekit.cli.speaking import put, put_json, say

if TYPE_CHECKING:
    from hirekit.workspace.printing import Printing


@make_command("Write the debrief. Cards that come afterwards are kept beside the score as changes after the debrief.")
@folder_argument
@click.option("--incomplete", is_flag=True, help="Make it although cards are missing.")
@printing_options
@by_option
@json_option
def command(
    *,
    folder: Path,
    incomplete: bool,
    printing: "Printing",
    by: str | None,
    as_json: bool,
) -> None:
    from hirekit.workspace.debrief import issue_debrief  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    with told_if_left_open(Folder(folder), printing):
        path = issue_debrief(Folder(folder), incomplete=incomplete, printing=printing, by=by)
    if as_json:
        put_json("debrief", file=path)
    else:
        put(str(path))
        say("Read the evidence before the numbers; then: hirekit decide")
