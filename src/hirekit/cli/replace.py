"""hirekit replace: another question in place of a planned one."""

from pathlib import Path

import click

from hirekit.cli.options import by_option, folder_argument, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put, put_json, say


@make_command(
    "Record that a candidate is asked NEW in place of the planned QUESTION; both must be rated on the same criterion. "
    "Which constraints of the plan that breaks is said and recorded. Without NEW, the approved stand-ins that the "
    "candidate has not seen are listed, the best first."
)
@folder_argument
@click.argument("question")
@click.argument("new", required=False)
@click.option("--candidate", required=True, metavar="ID")
@click.option("--why", default="", help="The reason, in a sentence; needed with NEW.")
@by_option
@json_option
def command(
    *, folder: Path, question: str, new: str | None, candidate: str, why: str, by: str | None, as_json: bool
) -> None:
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.replacing import (  # noqa: PLC0415
        BREAKS,
        SUPERSEDES,
        UNLIKE,
        form_asked,
        replace_question,
        stand_ins,
        why_none,
    )

    place = Folder(folder)
    if new is None:
        found = stand_ins(place, question, candidate=candidate)
        if as_json:
            form = form_asked(place, candidate)
            put_json(
                "stand-ins", question=question, candidate=candidate, form=form, stand_ins=[each.id for each in found]
            )
            return
        say(f"{candidate} is asked form {form_asked(place, candidate)}.")
        for each in found:
            put(f"{each.id}  {each.minutes} min  {each.prompt}")
        if not found:
            say(f"No question may stand in for {question!r}: {why_none(place, question, candidate=candidate)}.")
        return
    event = replace_question(place, question, new, candidate=candidate, why=why, by=by)
    form = form_asked(place, candidate)
    if as_json:
        put_json("replacement", number=event.number, form=form, **event.facts)
        return
    put(f"{event.number}: {candidate}, form {form}, {event.text('round')}: {new} in place of {question}")
    if event.text(SUPERSEDES):
        say(f"This supersedes {event.text(SUPERSEDES)}, which {candidate} was to be asked in place of {question}.")
    for name, head in ((BREAKS, "This breaks"), (UNLIKE, "No approved stand-in")):
        for line in event.facts.get(name, ()):  # type: ignore[union-attr]
            say(f"{head}: {line}.")
    if not event.facts.get(BREAKS):
        say("The plan's constraints still hold.")
