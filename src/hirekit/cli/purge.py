"""hirekit purge: a candidate's content goes."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import by_option, folder_argument, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import count, put, put_json, say

if TYPE_CHECKING:
    from hirekit.workspace.folder import Folder


@make_command(
    "Remove all that is kept about CANDIDATE, and keep the fact that it was removed. "
    "--due lists until when each candidate's content may be kept, and removes nothing."
)
@folder_argument
@click.argument("candidate", required=False)
@click.option("--why", default="", help="The reason: a request, or the declared retention.")
@click.option("--due", is_flag=True, help="List what is due by the declared retention.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@by_option
@json_option
def command(
    *, folder: Path, candidate: str | None, why: str, due: bool, yes: bool, by: str | None, as_json: bool
) -> None:
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    place = Folder(folder)
    if due:
        _list_due(place, as_json=as_json)
        return
    if not candidate or not why:
        raise click.UsageError("Name the candidate and the reason: hirekit purge FOLDER CANDIDATE --why ...")
    _purge(place, candidate, why=why, yes=yes, by=by, as_json=as_json)


def _list_due(place: "Folder", *, as_json: bool) -> None:
    from hirekit.workspace import clock  # noqa: PLC0415
    from hirekit.workspace.purging import retained  # noqa: PLC0415

    entries, today = retained(place), clock.today()
    if as_json:
        put_json(
            "retention", candidates=[{"candidate": e.candidate, "until": e.until, "due": e.due(today)} for e in entries]
        )
        return
    for entry in entries:
        until = (
            "no retention is declared"
            if entry.until is None
            else f"{'due since' if entry.due(today) else 'until'} {entry.until}"
        )
        put(f"{entry.candidate}: {until}")


def _purge(place: "Folder", candidate: str, *, why: str, yes: bool, by: str | None, as_json: bool) -> None:
    from hirekit.workspace.purging import purge  # noqa: PLC0415

    if not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("Nobody is there to be asked; add --yes.")
        click.confirm(
            f"Remove packets, cards and names of {candidate} in {place.root}? There is no way back.",
            abort=True,
            err=True,
        )
    done = purge(place, candidate, why=why, by=by)
    if as_json:
        put_json("purge", candidate=candidate, removed=done.removed, look_at=done.look_at)
        return
    for path in done.removed:
        put(f"removed {path}")
    for path in done.look_at:
        put(f"look at {path}")
    say(
        f"{count(len(done.removed), 'file')} removed. The debrief and the panel plan can be made again without {candidate}."
    )
    if done.look_at:
        say(
            "The files to look at mention the candidate or cannot be searched. Copies elsewhere (mail, backups) are yours to remove."
        )
