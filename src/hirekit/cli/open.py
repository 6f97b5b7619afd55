"""hirekit open: a requisition's folder."""

from pathlib import Path

import click

from hirekit.cli.options import by_option
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put, say


@make_command(
    "Open a requisition for KIT in a new FOLDER, with a requisition.yaml and a panel.yaml to fill in. "
    "KIT is a bundled kit's name or a folder. --example needs no KIT: it opens REQ-1042 with its candidates and panel."
)
@click.argument("kit")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--id", "name", metavar="ID", help="Of the requisition; else the folder's name.")
@click.option("--loop", metavar="ID", help="Which loop of the kit; else one for the job level, onsite first.")
@click.option("--job-level", metavar="ID", help="Which job level; else the first the loop is meant for.")
@click.option("--example", is_flag=True, help="Open the example requisition REQ-1042 in the one FOLDER given.")
@by_option
def command(
    *,
    kit: str,
    folder: Path | None,
    name: str | None,
    loop: str | None,
    job_level: str | None,
    example: bool,
    by: str | None,
) -> None:
    from hirekit.workspace.opening import open_example, open_requisition  # noqa: PLC0415

    if example:
        if folder is not None:
            raise click.UsageError("--example takes a folder and no kit.")
        opened = open_example(Path(kit), by=by)
    else:
        if folder is None:
            raise click.UsageError("Name the kit and the new folder: hirekit open KIT FOLDER")
        opened = open_requisition(kit, folder, id=name, loop=loop, job_level=job_level, by=by)
    put(str(opened.requisition_file))
    put(str(opened.panel_file))
    say(
        f"\nDeclare what counts in requisition.yaml and name the panel in panel.yaml, then:\n  hirekit plan {opened.root}\n  hirekit packet {opened.root}"
    )
