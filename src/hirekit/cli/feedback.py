"""hirekit feedback: a candidate's letter, from draft to print."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import by_option, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.printing_options import printing_options, told_if_left_open
from hirekit.cli.speaking import put, put_json, say

if TYPE_CHECKING:
    from hirekit.workspace.printing import Printing


@make_command(
    "Write the draft of a letter of feedback to CANDIDATE, or say how it stands. People fill it in; two of them sign it "
    "with --sign; --issue prints it. Only where the requisition declares 'feedback' and a decision is on record. "
    "Scores, other candidates, interviewers and protected matter are refused."
)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("candidate")
@click.option("--sign", "signing", is_flag=True, help="Sign the letter as it stands, as --by.")
@click.option("--issue", "issuing", is_flag=True, help="Print the letter that two people signed.")
@by_option
@printing_options
@json_option
def command(
    *,
    folder: Path,
    candidate: str,
    signing: bool,
    issuing: bool,
    by: str | None,
    printing: "Printing",
    as_json: bool,
) -> None:
    from hirekit.errors import refuse  # noqa: PLC0415
    from hirekit.workspace import clock, feedback  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    place = Folder(folder)
    if signing and issuing:
        raise click.UsageError("Sign first, then issue: --sign and --issue are two steps.")
    signed: tuple[str, ...] = ()
    if issuing:
        with told_if_left_open(place, printing):
            path = feedback.issue_letter(place, candidate, printing=printing, by=by)
        then = "It is theirs to keep; the draft stays until it is purged."
    elif not signing and not (place.feedback / f"{candidate}.yaml").is_file():
        path = feedback.write_draft(place, candidate)
        then = "Fill it in; then two people sign it: --sign --by NAME"
    else:
        found = feedback.sign(place, candidate, by=by or clock.who()) if signing else feedback.draft(place, candidate)
        refuse(found.problems)
        path, signed, left = found.path, found.signed, feedback.SIGNATURES - len(found.signed)
        then = f"{left} more to sign: --sign --by NAME" if left > 0 else "Both have signed; --issue prints it"
    if as_json:
        put_json("feedback", file=path, signed=signed)
        return
    put(str(path))
    for name in signed:
        put(f"signed by {name}")
    say(then)
