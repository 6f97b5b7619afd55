"""hirekit agree: how far the panel's ratings agree."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import csv_option, folder_argument, json_option, one_of_json_and_csv
from hirekit.cli.speaking import put, put_json


@make_command(
    "Say what the panel's evidence separates, how reliable its ratings are, how many interviewers it would take and how "
    "they use the scale: what each figure means first, the number second, the method last. What a panel of this size or "
    "design cannot carry is said with the reason."
)
@folder_argument
@json_option
@csv_option
def command(*, folder: Path, as_json: bool, as_csv: bool) -> None:
    from hirekit.workspace.evaluating import agreed  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    one_of_json_and_csv(as_json=as_json, as_csv=as_csv)
    found = agreed(Folder(folder))
    if as_json:
        put_json(
            "agreement",
            requisition=found.requisition,
            pairs=found.pairs,
            composites=found.composites,
            composite_reliability=found.composite_reliability,
            sources=found.sources,
            reliability=found.reliability,
            interviewers_needed=found.interviewers_needed,
            within=found.within,
            raters=found.raters,
            notes=found.notes,
        )
    elif as_csv:
        from hirekit.workspace.rows import agreement_csv  # noqa: PLC0415

        click.echo(agreement_csv(found), nl=False)
    else:
        from hirekit.cli.agreement_tables import agreement_text  # noqa: PLC0415

        put(agreement_text(found))
