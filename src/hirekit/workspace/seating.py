"""Interviewers seated from the panel file: proposed, and written only where that is asked for."""

from hirekit.errors import InvalidData
from hirekit.model.event import RECUSAL, WITHDRAWN
from hirekit.model.panel import Panel
from hirekit.workspace import writing
from hirekit.workspace.folder import Folder


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
    recused = {(event.text("interviewer"), event.text("candidate")) for event in record.of(RECUSAL)}
    try:
        return seat(plan, panel, withdrawn=withdrawn, recused=recused, salt=salt)
    except InvalidData as found:
        raise InvalidData(folder.in_panel_file(found.problems)) from None


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
