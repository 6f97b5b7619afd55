"""hirekit packet: one PDF per interviewer and round."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import by_option, folder_argument, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.printing_options import printing_options, told_if_left_open
from hirekit.cli.speaking import count, progress, put, put_json, say, say_error

if TYPE_CHECKING:
    from hirekit.workspace.printing import Printing


@make_command(
    "Print the packets of a requisition, one PDF per interviewer and round, and the panel plan. "
    "Packets that stand as issued are not printed again; an interrupted batch goes on where it stopped."
)
@folder_argument
@click.option("--candidate", metavar="ID", help="Of one candidate only.")
@click.option(
    "--also",
    multiple=True,
    type=click.Choice(["page", "packet-page", "candidate-pack", "role-profile", "method-record"]),
    help="Also each scorecard as a page to type in, the whole packet as such a page, what the candidate is sent, what the role is, or how the instrument was made.",
)
@printing_options
@click.option("--again", is_flag=True, help="Print those anew, too, that stand.")
@by_option
@json_option
def command(
    *,
    folder: Path,
    candidate: str | None,
    also: tuple[str, ...],
    printing: "Printing",
    again: bool,
    by: str | None,
    as_json: bool,
) -> None:
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.issuing import issue_packets  # noqa: PLC0415

    with told_if_left_open(Folder(folder), printing), progress("Packets") as show:
        issue = issue_packets(
            Folder(folder), candidate=candidate, printing=printing, also=also, again=again, by=by, progress=show
        )
    if issue.unled:
        say_error(
            f"! {count(len(issue.unled), 'interview')} without a lead, and so no packet for one: {', '.join(issue.unled)}; "
            "seat somebody in panel.yaml"
        )
    if as_json:
        put_json("packets", written=issue.written, standing=issue.standing, others=issue.others)
        return
    for path in (*issue.written, *issue.others):
        put(str(path))
    before = count(len(issue.standing), "packet issued before still stands", "packets issued before still stand")
    stood = f"; {before}" if issue.standing else ""
    more = f" and {count(len(issue.others) - 1, 'other paper')}" if len(issue.others) > 1 else ""
    say(f"{count(len(issue.written), 'packet')}, the panel plan{more} written{stood}")
