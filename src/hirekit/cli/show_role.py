"""hirekit show role: what the work is and what it calls for, at one job level."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.printing_options import open_printing_options
from hirekit.cli.speaking import put, put_json

if TYPE_CHECKING:
    from hirekit.cli.tables import Part
    from hirekit.model.role import Role
    from hirekit.workspace.printing import Printing


@make_command(
    "Show the role of a KIT at a job level: what it is there for, its duties, what it calls for, what surrounds it, and "
    "the sources. KIT may be a requisition's folder. With --to it is written as a PDF for the team; pay is on the "
    "candidate's sheet and under 'hirekit show pay'."
)
@click.argument("kit", default=".")
@click.option("--job-level", metavar="ID", help="Else the requisition's, or the one the role is named after.")
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write it as a PDF.")
@open_printing_options
@json_option
def command(
    *,
    kit: str,
    job_level: str | None,
    to: Path | None,
    printing: "Printing",
    as_json: bool,
) -> None:
    from hirekit.cli.looking import job_level_of, looked_into  # noqa: PLC0415
    from hirekit.model.passage import at_level  # noqa: PLC0415

    whole, requisition = looked_into(kit)
    level = job_level_of(whole, requisition, job_level)
    role = whole.role
    if to is not None:
        from hirekit.workspace.issuing import write_role_profile  # noqa: PLC0415

        put(str(write_role_profile(whole, job_level=level, to=to, printing=printing)))
    elif as_json:
        put_json(
            "role",
            kit=whole.id,
            job_level=role.job_level(level),
            title=role.title,
            purpose=role.purpose_at(level),
            duties=at_level(role.duties, level),
            requirements=at_level(role.requirements, level),
            context=at_level(role.context, level),
            sources=role.sources,
        )
    else:
        from hirekit.cli.tables import drawn  # noqa: PLC0415

        put(drawn(*_parts(role, level)))


def _parts(role: "Role", level: str) -> "list[Part]":
    from rich.text import Text  # noqa: PLC0415

    from hirekit.cli.tables import dim, heading, listed, table  # noqa: PLC0415
    from hirekit.model.passage import at_level  # noqa: PLC0415
    from hirekit.model.role import REQUIREMENT_KINDS  # noqa: PLC0415

    sought = role.job_level(level)
    parts: list[Part] = [heading(sought.title), Text(role.purpose_at(level) or sought.summary)]
    if len(role.job_levels) > 1:
        path = [[x.id, x.title, x.summary] for x in role.job_levels]
        parts += [heading("Career path, lowest first"), table(["Job level", "Title", "What it is"], path)]
    duties = [[duty.id, str(duty.importance or ""), duty.text] for duty in at_level(role.duties, level)]
    if duties:
        parts += [heading("Duties"), table(["Duty", "Importance", "What is done"], duties, right=(1,))]
    needed = at_level(role.requirements, level)
    rows = [[item.kind, item.text, ", ".join(item.criteria)] for kind in REQUIREMENT_KINDS for item in needed if item.kind == kind]  # fmt: skip
    if rows:
        parts += [heading("What the work calls for"), table(["Kind", "What", "Looked at under"], rows)]
    for passage in at_level(role.context, level):
        parts += [heading(passage.title or passage.id), Text(passage.text)]
    if role.sources:
        told = [f"{s.title}{f', {s.date}' if s.date else ''}. {s.note}".strip() for s in role.sources]
        parts += [heading("Sources"), listed(told)]
    parts.append(dim("\nWhat everybody is asked before the interviews: hirekit show screen. Pay: hirekit show pay."))
    return parts
