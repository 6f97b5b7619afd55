"""hirekit score: the panel scored."""

from pathlib import Path

import attrs
import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import folder_argument, json_option
from hirekit.cli.speaking import put, put_json


@make_command(
    "Score the panel under the frozen plan: composite, coverage, bounds, minimums and standing, per competency."
)
@folder_argument
@click.option("--criteria", is_flag=True, help="Every criterion too.")
@json_option
def command(*, folder: Path, criteria: bool, as_json: bool) -> None:
    from hirekit.workspace.evaluating import evaluated  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    plan, panel, evaluation = evaluated(Folder(folder))
    if as_json:
        bare = [attrs.evolve(candidate, cards=(), kept_beside=()) for candidate in evaluation.candidates]
        fields = {field.name: getattr(evaluation, field.name) for field in attrs.fields(type(evaluation))}
        put_json("evaluation", **{**fields, "candidates": bare})
        return
    from hirekit.cli.score_tables import score_text  # noqa: PLC0415

    put(score_text(plan, panel, evaluation, criteria=criteria))
