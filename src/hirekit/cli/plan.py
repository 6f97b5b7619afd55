"""hirekit plan: assemble and freeze."""

from pathlib import Path

import click

from hirekit.cli.options import by_option, folder_argument, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put, put_json, say


@make_command(
    "Assemble the questions of each round and freeze them, with the kit and the declared rule, in plan.json. "
    "The plan is written once; --adopt-rule takes over weights, minimums and cut changed since, and the record says so."
)
@folder_argument
@click.option(
    "--forms", type=click.IntRange(1, 26), default=1, show_default=True, help="Parallel versions of the question set."
)
@click.option("--salt", default="", help="Decides among equally good question sets.")
@click.option("--again", is_flag=True, help="Make a new plan, as long as nothing of the old one was issued.")
@click.option("--adopt-rule", is_flag=True, help="Keep the questions and score by requisition.yaml as it is now.")
@click.option("--why", default="", help="The reason for --adopt-rule.")
@by_option
@json_option
def command(
    *, folder: Path, forms: int, salt: str, again: bool, adopt_rule: bool, why: str, by: str | None, as_json: bool
) -> None:
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.planning import adopt_rule as adopt  # noqa: PLC0415
    from hirekit.workspace.planning import make_plan  # noqa: PLC0415

    place = Folder(folder)
    if adopt_rule:
        made, changes = adopt(place, why=why, by=by)
        for change in changes:
            say(change)
    else:
        made = make_plan(place, forms=forms, salt=salt, again=again, by=by)
    if as_json:
        put_json(
            "plan-summary",
            file=place.plan_file,
            requisition=made.requisition.id,
            status=made.status,
            objective=made.objective,
            bound=made.bound,
            instrument=made.instrument(),
            scoring=made.scoring,
            forms=made.forms,
        )
        return
    from hirekit.cli.plan_tables import plan_text  # noqa: PLC0415

    say(plan_text(made))
    put(str(place.plan_file))
