"""hirekit seat: propose who interviews whom."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import folder_argument, json_option
from hirekit.cli.speaking import count, problem_data, put, put_json, say


@make_command(
    "Propose who leads, sits second and shadows in each interview that panel.yaml lacks or gives no lead, from skills, training, conflicts "
    "and weekly load. The panel is printed; --write puts it in panel.yaml. 'hirekit check' holds a panel written by hand "
    "to the same rules."
)
@folder_argument
@click.option(
    "--write", is_flag=True, help="Put it in panel.yaml; comments in the file are lost, but for those on top."
)
@click.option("--salt", default="", help="Decides among equally good seatings.")
@json_option
def command(*, folder: Path, write: bool, salt: str, as_json: bool) -> None:
    from hirekit.assembly import undated  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.seating import panel_text, seated, stepped_back, taken_for_granted, write_panel  # noqa: PLC0415

    place = Folder(folder)
    before = sum(bool(interview.lead) for interview in place.panel().interviews)
    panel = seated(place, salt=salt)
    stale = tuple(stepped_back(place))
    if write:
        write_panel(place, panel)
    if as_json:
        put_json(
            "seating",
            interviews=panel.interviews,
            added=len(panel.interviews) - before,
            counted_as_one_week=[(interview.candidate, interview.round) for interview in undated(panel)],
            taken_for_granted=tuple(taken_for_granted(panel)),
            stepped_back=[problem_data(problem) for problem in stale],
            written=write,
        )
    elif write:
        put(str(place.panel_file))
    else:
        click.echo(panel_text(place, panel), nl=False)
    say(f"{count(len(panel.interviews) - before, 'interview')} seated, {before} as they were.")
    for problem in stale:
        say(str(problem))
    timeless = sum(interview.at is None for interview in panel.interviews)
    if timeless:
        say(f"{count(timeless, 'interview')} without a time yet: give each its at:, and 'hirekit check' looks again.")
    for sentence in taken_for_granted(panel):
        say(sentence)
