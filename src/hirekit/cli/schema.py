"""hirekit schema: what editors complete and check with."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put

SCHEMAS = ("kit", "rubric", "questions", "loop", "requisition", "panel", "scorecard", "plan", "constraints")


@make_command("Print the JSON Schema (draft 7) of one kind of file, or write it --to a file.")
@click.argument("name", type=click.Choice(SCHEMAS))
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
def command(*, name: str, to: Path | None) -> None:
    from hirekit.catalog import schema_text  # noqa: PLC0415
    from hirekit.workspace.writing import write_file  # noqa: PLC0415

    if to is None:
        click.echo(schema_text(name), nl=False)
    else:
        write_file(to, schema_text(name).encode())
        put(str(to))
