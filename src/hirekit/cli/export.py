"""hirekit export: rows for a spreadsheet."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import folder_argument
from hirekit.cli.speaking import put


@make_command(
    "Print a CSV, or write it --to a file: every rating, the score table, every criterion of every candidate, or "
    "the exposure log (which candidate saw which question, on which form and day). "
    "supporting-record is JSON: the method of the plan, from duty to evidence, with what experts must still judge."
)
@folder_argument
@click.argument(
    "what", default="scores", type=click.Choice(["ratings", "scores", "criteria", "exposure", "supporting-record"])
)
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
def command(*, folder: Path, what: str, to: Path | None) -> None:
    from hirekit.workspace.exporting import export  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.writing import write_file  # noqa: PLC0415

    if what == "supporting-record":
        from hirekit.workspace.method import supporting_text  # noqa: PLC0415

        text = supporting_text(Folder(folder))
    else:
        text = export(Folder(folder), what)
    if to is None:
        click.echo(text, nl=False)
    elif what == "supporting-record":
        write_file(to, text.encode())
        put(str(to))
    else:
        # A spreadsheet takes UTF-8 for what it is only where a byte-order mark says so.
        write_file(to, text.encode("utf-8-sig"))
        put(str(to))
