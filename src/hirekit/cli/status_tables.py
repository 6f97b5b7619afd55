"""Where a requisition stands, on the terminal."""

import textwrap
from datetime import datetime

from rich.table import Table
from rich.text import Text

from hirekit.cli.speaking import count
from hirekit.cli.tables import Cell, Part, dim, drawn, heading, listed, person, shortened, table
from hirekit.model.panel import Panel
from hirekit.workspace.status import AHEAD, GONE, MISSING, RECUSED, RETURNED, UNDATED, Due, Status

SIGNS = {
    RETURNED: "\N{CHECK MARK}",
    MISSING: "\N{BALLOT X}",
    AHEAD: "\N{MIDDLE DOT}",
    UNDATED: "?",
    GONE: "\N{EN DASH}",
    RECUSED: "\N{EN DASH}",
}
HEAD = 12
STYLES = {RETURNED: "green", MISSING: "bold red"}


def status_text(status: Status) -> str:
    """Return who has not returned what, and what else a chair asks first."""
    panel = status.panel
    counted = [due for due in status.due if due.seat != "shadow" and due.state not in (GONE, RECUSED)]
    returned = sum(due.state == RETURNED for due in counted)
    parts: list[Part] = [
        heading(f"{status.requisition}  {status.title}"),
        dim(
            f"{count(status.packets, 'packet')} issued; {returned} of {len(counted)} cards returned{_milestones(status)}"
        ),
        heading("Cards by candidate and round"),
        _grid(status),
        dim(", ".join(f"{SIGNS[state]} {state}" for state in dict.fromkeys(due.state for due in status.due))),
        heading("Not returned"),
        *_missing(status.missing, panel),
    ]
    late = [due for due in status.due if due.late]
    if late:
        parts += [
            heading("Came after the debrief, kept beside the score"),
            *(Text(f"{d.candidate}, {d.round}, {d.interviewer}") for d in late),
        ]
    if status.decisions:
        parts.append(heading("Decided"))
        parts += [
            Text(f"{e.at.date()}  {e.text('candidate')}: {e.text('outcome')}, by {e.by}")
            for e in status.decisions
            if e.text("outcome")
        ]
    if status.notes:
        parts += [heading("To know"), listed(status.notes)]
    return drawn(*parts)


def _milestones(status: Status) -> str:
    debrief = f"; debriefed {status.debriefed.date()}" if status.debriefed else ""
    gone = f"; withdrawn: {', '.join(status.withdrawn)}" if status.withdrawn else ""
    return debrief + gone


def _grid(status: Status) -> Table:
    rounds = list(dict.fromkeys(due.round for due in status.due))
    rows: list[list[Cell]] = []
    for candidate in status.panel.candidates:
        mine = status.of(candidate)
        cells = [_cell([due for due in mine if due.round == round_]) for round_ in rounds]
        done = sum(due.state == RETURNED for due in mine)
        rows.append([f"{candidate.id}\n{shortened(candidate.name)}".rstrip(), *cells, f"{done}/{len(mine)}"])
    heads = ["\n".join(textwrap.wrap(round_, HEAD)) for round_ in rounds]
    return table(["Candidate", *heads, "In"], rows, right=(len(rounds) + 1,))


def _cell(dues: list[Due]) -> Text:
    cell = Text()
    for place, due in enumerate(dues):
        cell.append(("\n" if place else "") + f"{due.interviewer}\N{NO-BREAK SPACE}")
        cell.append(SIGNS[due.state], style=STYLES.get(due.state, "dim"))
        if due.revision > 1:
            cell.append(f"\N{NO-BREAK SPACE}r{due.revision}", style="dim")
    return cell


def _missing(missing: tuple[Due, ...], panel: Panel) -> list[Part]:
    """Return the cards of interviews that are over, by interviewer, and how many others are to come."""
    parts: list[Part] = []
    rows: list[list[Cell]] = []
    for interviewer in panel.interviewers:
        mine = [due for due in missing if due.interviewer == interviewer.id and due.state == MISSING]
        for place, due in enumerate(mine):
            name = panel.candidate(due.candidate).name
            first = person(interviewer.id, interviewer.name) if place == 0 else ""
            rows.append([first, person(due.candidate, name), due.round, Text(_when(due.at), style="bold red")])
    if rows:
        parts.append(table(["Interviewer", "Candidate", "Round", "Held"], rows))
    for state, words in ((AHEAD, "of interviews not held yet"), (UNDATED, "of interviews without a date")):
        if number := sum(due.state == state for due in missing):
            parts.append(Text(f"{count(number, 'card')} {words}."))
    return parts or [Text("Nothing: every card is in.")]


def _when(at: datetime | None) -> str:
    return "" if at is None else f"{at.day} {at:%b %Y}"
