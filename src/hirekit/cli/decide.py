"""hirekit decide: who decided what, and why."""

from datetime import datetime
from pathlib import Path
from typing import TextIO

import click

from hirekit.cli.leaving_open import warn_if_left_open
from hirekit.cli.options import command as make_command
from hirekit.cli.options import (
    day,
    folder_argument,
    issued_option,
    paper_option,
    password_option,
    protecting_password,
    theme_option,
    why_option,
)
from hirekit.cli.speaking import put, say


@make_command(
    "Record what was decided about a candidate, by whom and why, beside where the candidate stood under the rule, and write the decision record."
)
@folder_argument
@click.option("--candidate", required=True, metavar="ID")
@click.option("--outcome", required=True, help="offer, no-offer, reserve or further-interview.")
@why_option
@click.option("--by", required=True, metavar="NAMES", help="Who decided.")
@click.option("--dissent", default="", help="What was said against it, and by whom.")
@paper_option
@issued_option
@theme_option
@password_option
def command(  # noqa: PLR0913
    *,
    folder: Path,
    candidate: str,
    outcome: str,
    why: str,
    by: str,
    dissent: str,
    paper: str,
    issued_on: datetime | None,
    theme: Path | None,
    password_file: TextIO | None,
) -> None:
    from hirekit.workspace.debrief import write_decision_record  # noqa: PLC0415
    from hirekit.workspace.deciding import decide  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.printing import Printing  # noqa: PLC0415

    printing = Printing(paper=paper, issued_on=day(issued_on), theme=theme, password=protecting_password(password_file))
    warn_if_left_open(Folder(folder), printing)
    event = decide(Folder(folder), candidate, outcome, why=why, by=by, dissent=dissent)
    put(str(write_decision_record(Folder(folder), printing=printing)))
    say(f"{event.number}: {candidate}: {outcome}, decided by {event.by}; stood {event.text('standing')}")
