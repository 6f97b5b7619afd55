"""hirekit show screen: what everybody who applies is asked before the interviews, and who is past it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json
from hirekit.errors import InvalidData, Problem

if TYPE_CHECKING:
    from hirekit.model.role import ScreenItem


@make_command(
    "Show the qualification screen of a KIT for a job level or, with a file of answers, who passed it, who did not and "
    "of whom it is not known yet. KIT may be a requisition's folder. Only a must decides; nothing of it is scored."
)
@click.argument("kit", default=".")
@click.option(
    "--job-level", metavar="ID", help="Else the requisition's, the one the role is named after, or the lowest."
)
@click.option(
    "--answers",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A CSV with candidate, item and answer (yes, no).",
)
@click.option("--sheet", is_flag=True, help="Print a CSV to fill in.")
@json_option
def command(*, kit: str, job_level: str | None, answers: Path | None, sheet: bool, as_json: bool) -> None:
    from hirekit.catalog.files import read_text  # noqa: PLC0415
    from hirekit.catalog.screening import screen_answers_from_csv, screen_sheet  # noqa: PLC0415
    from hirekit.cli.looking import job_level_of, looked_into  # noqa: PLC0415
    from hirekit.model.screening import asked_at, screened  # noqa: PLC0415

    whole, requisition = looked_into(kit)
    role, level = whole.role, job_level_of(whole, requisition, job_level)
    items = asked_at(role, level)
    if not items:
        raise InvalidData([Problem(("role", "screen"), f"the kit {whole.id} has no screen for {level}")])
    if sheet:
        put(screen_sheet(items).rstrip("\n"))
        return
    found = (
        screened(items, screen_answers_from_csv(read_text(answers, name=str(answers)), file=str(answers), items=items))
        if answers
        else None
    )
    if as_json and found is not None:
        put_json("screening", job_level=level, candidates=found)
    elif as_json:
        put_json("screen", job_level=level, items=items)
    else:
        from hirekit.cli.tables import drawn, heading, listed, table  # noqa: PLC0415

        if found is None:
            rows = [[item.id, item.type, _asked(item)] for item in items]
            put(
                drawn(
                    heading(f"Asked of everybody who applies as {role.job_level(level).title}"),
                    table(["Item", "Kind", "Asked"], rows, whole=(0, 1)),
                    listed(
                        [
                            "must: a no ends it there; no answer is not a no",
                            "prefer: told to the panel's chair, decides nothing here",
                            "fact: a no is talked about with the candidate, decides nothing here",
                        ]
                    ),
                )
            )
        else:
            rows = [
                [s.candidate, s.standing, ", ".join(s.missing or s.open), ", ".join(s.facts), ", ".join(s.preferred)]
                for s in found
            ]
            put(drawn(table(["Candidate", "Screen", "Because of", "To settle", "Preferred"], rows, whole=(0, 1))))


def _asked(item: "ScreenItem") -> str:
    return f"{item.text}\nAlso counts: {item.equivalent}" if item.equivalent else item.text
