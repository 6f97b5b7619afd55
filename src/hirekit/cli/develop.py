"""hirekit develop: what a candidate could work on, once it is decided."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json


@make_command(
    "Show what the kit advises on the criteria on which a CANDIDATE is below the target of the job level, the furthest below "
    "first. It is for the person and their lead, and comes after the decision: without one on record it is refused."
)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("candidate")
@click.option("--audience", default="new-hire", show_default=True, help="new-hire or internal.")
@json_option
def command(*, folder: Path, candidate: str, audience: str, as_json: bool) -> None:
    from hirekit.workspace.developing import develop  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    plan = develop(Folder(folder), candidate, audience=audience)
    from hirekit.cli.development_tables import development_data, development_parts  # noqa: PLC0415

    if as_json:
        told = {name: getattr(plan, name) for name in ("candidate", "outcome", "job_level", "audience", "unseen")}
        put_json("development-plan", **told, gaps=development_data(plan.gaps))
        return
    from hirekit.cli.tables import Part, dim, drawn, heading, person  # noqa: PLC0415

    parts: list[Part] = [
        heading(f"Development plan  {person(plan.candidate, plan.name)}"),
        *development_parts(plan.gaps),
    ]
    if not plan.gaps:
        parts.append(dim("No criterion that was rated is below its target."))
    if plan.unseen:
        parts.append(dim(f"\nNot assessed, so nothing is said of: {', '.join(plan.unseen)}."))
    put(drawn(*parts))
