"""hirekit debrief: the PDF to act on."""

from datetime import datetime
from pathlib import Path
from typing import TextIO

import click

from hirekit.cli.leaving_open import warn_if_left_open
from hirekit.cli.options import (
    by_option,
    day,
    folder_argument,
    issued_option,
    json_option,
    paper_option,
    password_option,
    protecting_password,
    theme_option,
)
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put, put_json, say


@make_command("Write the debrief. Cards that come afterwards are kept beside the score as changes after the debrief.")
@folder_argument
@click.option("--incomplete", is_flag=True, help="Make it although cards are missing.")
@paper_option
@issued_option
@theme_option
@password_option
@by_option
@json_option
def command(
    *,
    folder: Path,
    incomplete: bool,
    paper: str,
    issued_on: datetime | None,
    theme: Path | None,
    password_file: TextIO | None,
    by: str | None,
    as_json: bool,
) -> None:
    from hirekit.workspace.debrief import issue_debrief  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.printing import Printing  # noqa: PLC0415

    printing = Printing(paper=paper, issued_on=day(issued_on), theme=theme, password=protecting_password(password_file))
    warn_if_left_open(Folder(folder), printing)
    path = issue_debrief(Folder(folder), incomplete=incomplete, printing=printing, by=by)
    if as_json:
        put_json("debrief", file=path)
    else:
        put(str(path))
        say("Read the evidence before the numbers; then: hirekit decide")
