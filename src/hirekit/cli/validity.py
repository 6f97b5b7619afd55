"""hirekit validity: what experts say of a kit's criteria and questions."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import csv_option, json_option, one_of_json_and_csv
from hirekit.cli.speaking import put, put_json, say


@make_command(
    "Say what the experts who know the work make of a KIT's criteria and questions: what the figures mean first, the "
    "numbers second, the method last. Judgements are files of the kit, judgements/*.yaml, one an expert; --template "
    "writes one to fill in. A supporting record: the figures support a judgement of content and do not make one."
)
@click.argument("kit")
@click.option(
    "--template", "expert", metavar="PSEUDONYM", help="Write a sheet for this expert to fill in, such as expert-1."
)
@click.option(
    "--to",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to write the sheet; else into the kit.",
)
@json_option
@csv_option
def command(*, kit: str, expert: str | None, to: Path | None, as_json: bool, as_csv: bool) -> None:
    from hirekit.workspace import judging  # noqa: PLC0415

    one_of_json_and_csv(as_json=as_json, as_csv=as_csv)
    if expert is not None:
        path = judging.write_sheet(kit, expert=expert, to=to)
        if as_json:
            put_json("judgement-sheet", file=path)
        else:
            put(str(path))
            say("An expert fills it in alone, before seeing what others say; what stays blank counts for nothing.")
        return
    if to is not None:
        raise click.UsageError("--to goes with --template.")
    whole, found = judging.judged(kit)
    if as_json:
        put_json("validity", kit=whole.id, version=whole.version, record=found)
    elif as_csv:
        from hirekit.workspace.rows import content_csv  # noqa: PLC0415

        click.echo(content_csv(whole, found), nl=False)
    else:
        from hirekit.cli.validity_tables import validity_text  # noqa: PLC0415

        put(validity_text(whole, found))
