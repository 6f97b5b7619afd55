"""hirekit show: what is in a kit or a requisition."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json


@make_command(
    "Show a kit (its criteria and weights, questions and loops), or the plan of a requisition's folder. "
    "Without a NAME the bundled kits are listed; with the ID of a criterion or question of it, that one in full."
)
@click.argument("name", required=False)
@click.argument("item", required=False, metavar="[ID]")
@json_option
def command(*, name: str | None, item: str | None, as_json: bool) -> None:
    from hirekit.resources import bundled_kits  # noqa: PLC0415

    if name is None:
        if as_json:
            put_json("kits", kits=bundled_kits())
        else:
            put("\n".join(bundled_kits()))
        return
    from hirekit.catalog import load_kit, load_plan  # noqa: PLC0415
    from hirekit.cli import kit_tables, plan_tables  # noqa: PLC0415

    plan = load_plan(Path(name) / "plan.json") if (Path(name) / "plan.json").is_file() else None
    kit = plan.kit if plan else load_kit(name)
    if item:
        found = kit_tables.find(kit, item)
        if as_json:
            put_json(type(found).__name__.lower(), item=found)
        else:
            put(kit_tables.item_text(kit, found))
    elif as_json:
        put_json("plan-summary" if plan else "kit-summary", **kit_tables.summary(kit, plan))
    else:
        put(plan_tables.plan_text(plan) if plan else kit_tables.kit_text(kit))
