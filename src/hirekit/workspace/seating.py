"""Interviewers seated from the panel file: proposed, and written only where that is asked for."""

from collections.abc import Iterator
from datetime import date

from hirekit.errors import InvalidData, Problem
from hirekit.model.event import RECUSAL, WITHDRAWN
from hirekit.model.panel import Panel
from hirekit.workspace import clock, writing
from hirekit.workspace.folder import Folder
from hirekit.workspace.store import kept_cards


def seated(folder: Folder, *, salt: str = "") -> Panel:
    """Return the panel with every interview that it lacks; those it has stay as they are.

    Who has withdrawn gets none, and nobody is seated with a candidate they have stepped back from.

    Raises:
        InvalidData: A candidate is to be in two rounds at once.
        CannotAssemble: Some seats cannot be filled; the message names them and says why.
    """
    from hirekit.assembly import seat  # noqa: PLC0415

    plan, panel = folder.plan_and_panel()
    record = folder.record()
    withdrawn = {event.text("candidate") for event in record.of(WITHDRAWN)}
    try:
        return seat(plan, panel, withdrawn=withdrawn, recused=_recused(folder), salt=salt)
    except InvalidData as found:
        raise InvalidData(folder.in_panel_file(found.problems)) from None


def stepped_back(folder: Folder) -> Iterator[Problem]:
    """Yield the seats of people who have stepped back from the candidate, with their place in the panel file.

    Where their card is in, the interview was held and nobody is to be found for it; nor is there for who has withdrawn.
    """
    panel, recused = folder.panel(), _recused(folder)
    withdrawn = {event.text("candidate") for event in folder.record().of(WITHDRAWN)}
    held = {(entry.card.candidate, entry.card.round, entry.card.interviewer) for entry in kept_cards(folder)}
    found = [
        Problem(
            ("interviews", place, name),
            f"{person} has stepped back from {interview.candidate}; name another person for round {interview.round!r}, "
            "or take its lead, second and shadow out and 'hirekit seat' proposes anew",
        )
        for place, interview in enumerate(panel.interviews)
        for name, person in interview.seated
        if (person, interview.candidate) in recused
        and interview.candidate not in withdrawn
        and (interview.candidate, interview.round, person) not in held
    ]
    yield from folder.in_panel_file(found)


def taken_for_granted(panel: Panel, *, today: date | None = None) -> Iterator[str]:
    """Yield what is taken to be so of interviews without a time, in a sentence each.

    Args:
        today: After which a training is still to come; the present day where it is not given.
    """
    from hirekit.assembly import undated, untrained_until  # noqa: PLC0415

    for person, interviews in untrained_until(panel, today=today or clock.today()).items():
        named = ", ".join(f"{interview.candidate} in {interview.round}" for interview in interviews)
        trained = panel.interviewer(person).trained
        yield f"{person} is trained on {trained}; interviews without a time are taken to come after that ({named})."
    if undated(panel):
        yield "Weekly numbers are held by ISO week; interviews without a time are taken to fall into one week."


def _recused(folder: Folder) -> set[tuple[str, str]]:
    return {(event.text("interviewer"), event.text("candidate")) for event in folder.record().of(RECUSAL)}


def panel_text(folder: Folder, panel: Panel) -> str:
    """Return a panel as panel.yaml has it, under the comments that stand on top of the present one."""
    from hirekit.catalog import panel_to_text  # noqa: PLC0415

    lines = folder.panel_file.read_text(encoding="utf-8").splitlines(keepends=True)
    top = next((place for place, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "".join(lines[:top]) + panel_to_text(panel)


def write_panel(folder: Folder, panel: Panel) -> None:
    """Put a panel in the place of panel.yaml.

    Raises:
        CannotWrite: The file is as it was.
    """
    with folder.changing():
        writing.write_file(folder.panel_file, panel_text(folder, panel).encode())
