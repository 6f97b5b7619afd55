"""hirekit show conduct: what interviewers do and do not, by place, and on what each line rests."""

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json
from hirekit.errors import InvalidData, Problem


@make_command(
    "Show the lines of do and do not of a KIT with the law or guidance each rests on, where that was read and when. "
    "KIT may be a requisition's folder; then the lines of its places are shown. Packets print the lines without their "
    "footing, the method record with it."
)
@click.argument("kit", default=".")
@click.option(
    "--jurisdiction", multiple=True, metavar="CODE", help="Only what holds there, such as US-NY; may be repeated."
)
@json_option
def command(*, kit: str, jurisdiction: tuple[str, ...], as_json: bool) -> None:
    from hirekit.cli.looking import looked_into  # noqa: PLC0415
    from hirekit.model.jurisdiction import ANYWHERE, holds_in  # noqa: PLC0415

    whole, requisition = looked_into(kit)
    places = jurisdiction or (requisition.jurisdiction if requisition else ())
    lines = [
        line
        for line in whole.conduct
        if not places or line.jurisdiction == ANYWHERE or holds_in(line.jurisdiction, places)
    ]
    if not lines:
        raise InvalidData([Problem(("conduct",), f"the kit {whole.id} has no line of do and do not for these places")])
    if as_json:
        put_json("conduct", kit=whole.id, jurisdiction=places, lines=lines)
        return
    from rich.text import Text  # noqa: PLC0415

    from hirekit.cli.tables import Part, dim, drawn, heading  # noqa: PLC0415

    parts: list[Part] = []
    for line in lines:
        footing = " ".join(
            text
            for text in (
                line.basis,
                f"Read in: {line.source}." if line.source else "",
                f"Reviewed {line.reviewed}." if line.reviewed else "",
            )
            if text
        )
        parts += [
            heading(f"{line.topic}, {'everywhere' if line.jurisdiction == ANYWHERE else line.jurisdiction}"),
            Text(f"Do: {line.do}"),
            Text(f"Do not: {line.do_not}"),
            dim(footing or "Nothing is named that it rests on."),
        ]
    put(drawn(*parts))
