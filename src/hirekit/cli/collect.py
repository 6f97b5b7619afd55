"""hirekit collect: take what interviewers returned."""

from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from hirekit.cli.options import by_option, folder_argument, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.options import password as read_password
from hirekit.cli.speaking import count, problem_data, progress, put, put_json, say, say_error
from hirekit.errors import shown

if TYPE_CHECKING:
    from hirekit.model.scorecard import Scorecard
    from hirekit.workspace.collecting import Collection


@make_command(
    "Take the scorecards in FOLDER/returned, or in PATHS: PDF, YAML, JSON, CSV, folders of them. "
    "Good cards are kept as received, the others are listed with the reason, and the exit code is 1 if there was one."
)
@folder_argument
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--example", is_flag=True, help="First write into returned/ what the panel of the example sends back.")
@click.option(
    "--password-file",
    type=click.File("r", encoding="utf-8"),
    metavar="FILE",
    help="What encrypted PDFs among them open with, on the first line of this file (- to read it from input).",
)
@by_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    *,
    folder: Path,
    paths: tuple[Path, ...],
    example: bool,
    password_file: TextIO | None,
    by: str | None,
    as_json: bool,
) -> None:
    from hirekit.workspace.collecting import collect, problem_lines  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.remarks import remarks  # noqa: PLC0415

    place = Folder(folder)
    password = read_password(password_file)
    if example:
        from hirekit.workspace.example import return_cards  # noqa: PLC0415

        say(f"{count(len(return_cards(place)), 'file')} of the example panel written to {place.returned}")
    seen = 0
    with progress("Reading") as show:

        def one_more(_name: str) -> None:
            nonlocal seen
            seen += 1
            show(seen, seen)

        done = collect(place, paths, password=password, by=by, progress=one_more)
    problems = problem_lines(done)
    notes = tuple(remarks(place, done))
    if as_json:
        put_json(
            "collection",
            taken=[{"file": t.file, "kind": t.kind, **_id(t.card)} for t in done.taken],
            repeated=[{"file": name, **_id(card)} for name, card in done.repeated],
            known=[{"file": name, **_id(card)} for name, card in done.known],
            reviews=[{"file": name, "reviewer": reviewer} for name, reviewer in done.reviews],
            refused=[problem_data(problem) for problem in problems],
            missing=done.missing,
            remarks=notes,
        )
    else:
        _put_text(done)
        for note in notes:
            say(f"to know: {note}")
    if problems:
        if not as_json:
            say_error(f"\nRefused ({count(len(done.refused), 'file')}):")
            for problem in problems:
                say_error(f"  {problem}")
        ctx.exit(1)


def _put_text(done: "Collection") -> None:
    from hirekit.workspace.sameness import spoken  # noqa: PLC0415

    for taken in done.taken:
        put(f"{taken.kind}: {spoken(taken.card)}  ({shown(Path(taken.file).name)})")
    for name, reviewer in done.reviews:
        put(f"blind review received: {reviewer}  ({shown(Path(name).name)})")
    for name, card in done.repeated:
        put(f"the same again: {spoken(card)}  ({shown(Path(name).name)})")
    say(
        f"{count(len(done.taken), 'card')} taken, {len(done.known)} known before, {count(len(done.refused), 'file')} refused, {count(len(done.missing), 'card')} missing"
    )


def _id(card: "Scorecard") -> dict[str, object]:
    return {name: getattr(card, name) for name in ("candidate", "round", "interviewer", "attempt", "revision")}
