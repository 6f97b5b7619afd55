"""hirekit score: the panel scored."""

from pathlib import Path

import attrs
import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import csv_option, folder_argument, json_option, one_of_json_and_csv
from hirekit.cli.speaking import put, put_json


@make_command(
    "Score the panel under the frozen plan: composite, coverage, bounds, minimums and standing, per competency, and "
    "beside each job level the requisition declared open."
)
@folder_argument
@click.option("--criteria", is_flag=True, help="Every criterion too; with --csv a row for each.")
@click.option(
    "--band", is_flag=True, help="Whom the evidence does not tell from the first: an offer, and never the rule."
)
@json_option
@csv_option
def command(*, folder: Path, criteria: bool, band: bool, as_json: bool, as_csv: bool) -> None:
    from hirekit.workspace.evaluating import band_of, evaluated  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    one_of_json_and_csv(as_json=as_json, as_csv=as_csv)
    if as_csv and band:
        raise click.UsageError("--band goes with the table or with --json.")
    plan, panel, evaluation = evaluated(Folder(folder))
    top = band_of(plan, evaluation, panel=panel) if band else None
    if as_json:
        bare = [attrs.evolve(candidate, cards=(), kept_beside=()) for candidate in evaluation.candidates]
        fields = {field.name: getattr(evaluation, field.name) for field in attrs.fields(type(evaluation))}
        put_json("evaluation", **{**fields, "candidates": bare}, **({"band": top} if band else {}))
    elif as_csv:
        from hirekit.workspace.rows import criteria_csv, scores_csv  # noqa: PLC0415

        click.echo(criteria_csv(evaluation) if criteria else scores_csv(evaluation), nl=False)
    else:
        from hirekit.cli.score_tables import score_text  # noqa: PLC0415

        put(score_text(plan, panel, evaluation, criteria=criteria, band=top))
