"""hirekit show diff: what changed from one kit to another."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json, say

if TYPE_CHECKING:
    from hirekit.model.kit import Kit


@make_command(
    "Show what changed from the kit BEFORE to the kit AFTER: how many things of which kind, which of them can change "
    "scores, the fingerprints, then each criterion and question with the words that changed. Each is a kit's name or folder, or a "
    "requisition's folder, whose plan holds the kit as it was frozen."
)
@click.argument("before")
@click.argument("after")
@click.option("--all", "whole", is_flag=True, help="The words of what bears neither on scores nor on interviewers too.")
@json_option
def command(*, before: str, after: str, whole: bool, as_json: bool) -> None:
    from hirekit.cli import diff_tables  # noqa: PLC0415
    from hirekit.model.kit_diff import kit_changes  # noqa: PLC0415
    from hirekit.model.kit_effects import counted, told  # noqa: PLC0415

    old, new = _kit(before), _kit(after)
    changes = told(kit_changes(old, new))
    if as_json:
        put_json(
            "kit-diff",
            before={"id": old.id, "version": old.version, "fingerprints": diff_tables.fingerprints(old)},
            after={"id": new.id, "version": new.version, "fingerprints": diff_tables.fingerprints(new)},
            summary=counted(changes),
            changes=diff_tables.as_data(changes),
        )
        return
    if changes:
        put(diff_tables.diff_text(old, new, changes, whole=whole))
    say(diff_tables.closing(changes))


def _kit(name: str) -> "Kit":
    from hirekit.catalog import load_kit, load_plan  # noqa: PLC0415

    plan = Path(name) / "plan.json"
    return load_plan(plan).kit if plan.is_file() else load_kit(name)
