"""hirekit show diff: what changed from one kit to another."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import count, put, put_json, say

if TYPE_CHECKING:
    from hirekit.model.kit import Kit


@make_command(
    "Show what changed from the kit BEFORE to the kit AFTER, part by part. Each is a kit's name or folder, or a "
    "requisition's folder, whose plan holds the kit as it was frozen."
)
@click.argument("before")
@click.argument("after")
@json_option
def command(*, before: str, after: str, as_json: bool) -> None:
    from hirekit.model.kit_diff import kit_changes  # noqa: PLC0415

    changes = kit_changes(_kit(before), _kit(after))
    if as_json:
        put_json("kit-diff", changes=changes)
        return
    for change in changes:
        put(str(change))
    say(count(len(changes), "change") if changes else "nothing differs")


def _kit(name: str) -> "Kit":
    from hirekit.catalog import load_kit, load_plan  # noqa: PLC0415

    plan = Path(name) / "plan.json"
    return load_plan(plan).kit if plan.is_file() else load_kit(name)
