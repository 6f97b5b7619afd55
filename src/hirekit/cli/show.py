"""hirekit show: what is in a kit or a requisition, and what can be read out of a kit."""

from importlib import import_module
from pathlib import Path
from typing import Any

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json

# Each is a module show_*.py, imported only when it is asked for.
SUBJECTS = ("coverage", "role", "pay", "screen", "conduct", "diff", "extends", "development")


class Show(click.Command):
    """Hands over to the command of a subject when that is the first word; a folder so named is ./coverage."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        subject = next((word for word in args if not word.startswith("-")), None)
        if subject not in SUBJECTS:
            return super().make_context(info_name, args, parent, **extra)
        rest = list(args)
        rest.remove(subject)
        made: click.Command = import_module(f"hirekit.cli.show_{subject}").command
        return made.make_context(f"{info_name} {subject}", rest, parent, **extra)


@make_command(
    "Show a kit (its criteria and weights, questions and loops), or the plan of a requisition's folder. "
    "Without a NAME the bundled kits are listed; with the ID of a criterion or question of it, that one in full.\n\n"
    "\b\nMore of a kit; each has --help:\n"
    "  hirekit show coverage KIT      which parts serve which topic of the source\n"
    "  hirekit show role KIT          what the work is, what it calls for and what surrounds it\n"
    "  hirekit show pay KIT           published pay bands, how an offer is made up, and what bands say together\n"
    "  hirekit show screen KIT        what everybody is asked before the interviews\n"
    "  hirekit show conduct KIT       what interviewers do and do not, and on what each line rests\n"
    "  hirekit show diff A B          what changed from one kit to another\n"
    "  hirekit show extends KIT       what it takes over from the kit it extends\n"
    "  hirekit show development KIT   what it advises to somebody who wants to grow",
    kind=Show,
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
    if plan is None and (Path(name) / "requisition.yaml").is_file():
        from hirekit.workspace.folder import Folder  # noqa: PLC0415

        plan = Folder(Path(name)).plan()
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
