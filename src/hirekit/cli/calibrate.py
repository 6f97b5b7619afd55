"""hirekit calibrate: practise on sample answers, and see how far interviewers agree."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.printing_options import open_printing_options
from hirekit.cli.speaking import put, put_json, say

if TYPE_CHECKING:
    from hirekit.scoring.reliability.practice import Comparison
    from hirekit.workspace.printing import Printing

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@make_command(
    "Practise on the sample answers of a KIT. --to writes the exercise and its key as two PDFs, and a sheet of ratings to "
    "fill in; --cards reads filled sheets and says how far each interviewer agrees with the key. With --shadows KIT is a "
    "requisition's folder, and cards from shadow seats are compared with the lead's."
)
@click.argument("kit")
@click.argument("more", nargs=-1, type=FILE, metavar="[FILE]...")
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER", help="Where to write.")
@click.option("--question", "questions", multiple=True, metavar="ID", help="Only this exercise; may be repeated.")
@click.option("--order", default="", metavar="TEXT", help="Shuffles the answers; give the same with --cards.")
@click.option(
    "--cards",
    multiple=True,
    type=FILE,
    metavar="FILE",
    help="Ratings as CSV: interviewer, question, answer, criterion, score.",
)
@click.option("--shadows", is_flag=True, help="Compare shadow cards with the lead's.")
@open_printing_options
@json_option
def command(
    *,
    kit: str,
    more: tuple[Path, ...],
    to: Path | None,
    questions: tuple[str, ...],
    order: str,
    cards: tuple[Path, ...],
    shadows: bool,
    printing: "Printing",
    as_json: bool,
) -> None:
    from hirekit.workspace import calibrating  # noqa: PLC0415

    if (to is not None) + bool(cards) + shadows != 1 or (more and not cards):
        raise click.UsageError("Give one of --to FOLDER, --cards FILE... and --shadows.")
    if shadows:
        from hirekit.workspace.folder import Folder  # noqa: PLC0415

        compared, alone = calibrating.compare_shadows(Folder(Path(kit)))
        _put_comparison(compared, "the lead", as_json=as_json, **({"not_compared": alone} if as_json else {}))
        for card in alone:
            say(f"not compared: {card}")
        return
    from hirekit.catalog import load_kit  # noqa: PLC0415

    whole = load_kit(kit)
    if to is None:
        found = calibrating.compare_practice(whole, (*cards, *more), order=order)
        _put_comparison(found, "the key", as_json=as_json)
        return
    paths = calibrating.write_calibration(whole, to=to, questions=questions, order=order, printing=printing)
    if as_json:
        put_json("calibration-files", files=paths, order=calibrating.order_of(whole, order))
        return
    for path in paths:
        put(str(path))
    again = f" --order {order!r}" if order else ""
    say(f"\nKeep {paths[1].name} until all have rated; then: hirekit calibrate {kit} --cards {paths[2]}{again}")


def _put_comparison(found: "Comparison", other: str, *, as_json: bool, **more: object) -> None:
    if as_json:
        put_json("calibration", compared_with=other, **_data(found), **more)
    else:
        from hirekit.cli.calibration_tables import comparison_text  # noqa: PLC0415

        put(comparison_text(found, other))


def _data(found: "Comparison") -> dict[str, object]:
    return {"overall": found.overall, "parts": found.parts, "coefficients": found.coefficients}
