"""hirekit show development: what a kit advises on criteria."""

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json


@make_command(
    "Show what a KIT advises to somebody who wants to grow in some criteria, or in all. 'hirekit develop' makes the plan of a "
    "candidate, after the decision."
)
@click.argument("kit", default=".")
@click.option(
    "--criteria", default="", metavar="IDS", help="Ids with commas between; all that have advice where none is given."
)
@click.option("--audience", default="new-hire", show_default=True, help="new-hire or internal.")
@click.option("--job-level", metavar="ID", help="Then its targets are named, and what reaching them looks like.")
@json_option
def command(*, kit: str, criteria: str, audience: str, job_level: str | None, as_json: bool) -> None:
    from hirekit.cli.looking import looked_into  # noqa: PLC0415
    from hirekit.model.development import development  # noqa: PLC0415

    whole, requisition = looked_into(kit)
    job_level = job_level or (requisition.job_level if requisition else None)
    advised = {id for advice in whole.development for id in advice.criteria}
    asked = [id.strip() for id in criteria.split(",") if id.strip()]
    asked = asked or [criterion.id for criterion in whole.rubric.criteria if criterion.id in advised]
    gaps = development(whole, asked, audience=audience, job_level=job_level)
    from hirekit.cli.development_tables import development_data, development_parts  # noqa: PLC0415

    if as_json:
        put_json("development", kit=whole.id, audience=audience, criteria=development_data(gaps))
        return
    from rich.text import Text  # noqa: PLC0415

    from hirekit.cli.tables import drawn  # noqa: PLC0415

    put(drawn(*(development_parts(gaps) or [Text("The kit has no advice.")])))
