"""hirekit status: who has not returned what."""

from datetime import datetime
from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import folder_argument, json_option
from hirekit.cli.speaking import put, put_json


@make_command("Say who has not returned what, and where the requisition stands.")
@folder_argument
@click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Look from the end of this day; else from now."
)
@json_option
def command(*, folder: Path, as_of: datetime | None, as_json: bool) -> None:
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.status import status  # noqa: PLC0415

    moment = as_of.replace(hour=23, minute=59).astimezone() if as_of else None
    state = status(Folder(folder), as_of=moment)
    if as_json:
        put_json(
            "status",
            requisition=state.requisition,
            packets=state.packets,
            debriefed=state.debriefed,
            withdrawn=state.withdrawn,
            cards=state.due,
            decisions=[{"at": event.at, "by": event.by, **event.facts} for event in state.decisions],
            notes=state.notes,
        )
        return
    from hirekit.cli.status_tables import status_text  # noqa: PLC0415

    put(status_text(state))
