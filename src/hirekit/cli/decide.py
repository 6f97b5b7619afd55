"""hirekit decide: who decided what, and why."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import folder_argument, why_option
from hirekit.cli.printing_options import printing_options, told_if_left_open
from hirekit.cli.speaking import put, say

if TYPE_CHECKING:
    from hirekit.workspace.printing import Printing


@make_command(
    "Record what was decided about a candidate, by whom and why, beside where the candidate stood under the rule, and write the decision record."
)
@folder_argument
@click.option("--candidate", required=True, metavar="ID")
@click.option("--outcome", required=True, help="offer, no-offer, reserve or further-interview.")
@why_option
@click.option("--by", required=True, metavar="NAMES", help="Who decided.")
@click.option("--dissent", default="", help="What was said against it, and by whom.")
@printing_options
def command(
    *,
    folder: Path,
    candidate: str,
    outcome: str,
    why: str,
    by: str,
    dissent: str,
    printing: "Printing",
) -> None:
    from hirekit.workspace.debrief import write_decision_record  # noqa: PLC0415
    from hirekit.workspace.deciding import decide  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    place = Folder(folder)
    with told_if_left_open(place, printing):
        event = decide(place, candidate, outcome, why=why, by=by, dissent=dissent)
        put(str(write_decision_record(place, printing=printing)))
    say(f"{event.number}: {candidate}: {outcome}, decided by {event.by}; stood {event.text('standing')}")
