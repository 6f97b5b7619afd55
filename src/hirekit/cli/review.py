"""hirekit review: answers read again without names."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import by_option, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.printing_options import printing_options, told_if_left_open
from hirekit.cli.speaking import count, put, put_json, say

if TYPE_CHECKING:
    from hirekit.workspace.printing import Printing
    from hirekit.workspace.reviewing import Compared

FAR = 2


@make_command(
    "Print a blind review for REVIEWER: what interviewers wrote of all candidates, one criterion after the other, in an order "
    "of its own for each, to be rated against the anchors; 'hirekit collect' reads it back. Without REVIEWER, lay the second "
    "ratings beside the panel's. They are part of no score. The requisition must be declared anonymous."
)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("reviewer", required=False)
@by_option
@printing_options
@json_option
def command(
    *,
    folder: Path,
    reviewer: str | None,
    by: str | None,
    printing: "Printing",
    as_json: bool,
) -> None:
    from hirekit.workspace import reviewing  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    place = Folder(folder)
    if reviewer is None:
        found = reviewing.compared(place)
        if as_json:
            put_json("review", ratings=[{**_plain(one), "apart": one.apart} for one in found])
        else:
            _put_compared(found)
        return
    with told_if_left_open(place, printing):
        path, sheet = reviewing.issue_review(place, reviewer, printing=printing, by=by)
    if as_json:
        put_json("review-sheet", file=path, criteria=[part.criterion for part in sheet.parts])
        return
    put(str(path))
    answers = sum(len(part.answers) for part in sheet.parts)
    say(
        f"{count(answers, 'answer')} to {count(len(sheet.parts), 'criterion', 'criteria')}; 'hirekit collect' reads it back"
    )


def _plain(one: "Compared") -> dict[str, object]:
    import attrs  # noqa: PLC0415

    return attrs.asdict(one)


def _put_compared(found: "tuple[Compared, ...]") -> None:
    from hirekit.cli.tables import dim, drawn, half_up, heading, table  # noqa: PLC0415

    if not found:
        say("No blind review has come back.")
        return
    rows = []
    for one in found:
        apart = "" if one.apart is None else f"{'+' if one.apart > 0 else ''}{half_up(one.apart, 1)}"
        far = one.apart is not None and abs(one.apart) >= FAR
        said = one.why if one.second is None else "look again" if far else ""
        panel = "" if one.panel is None else half_up(one.panel, 1)
        second = "none" if one.second is None else str(one.second)
        rows.append([one.criterion, one.candidate, one.reviewer, panel, second, apart, said])
    heads = ["criterion", "candidate", "reviewer", "panel", "second", "apart", ""]
    put(
        drawn(
            heading("Read again without names"),
            table(heads, rows, right=(3, 4, 5), whole=(0, 1, 2)),
            dim(
                "The panel's means and the second ratings rest on the same notes; the second ratings are part of no score."
            ),
        )
    )
