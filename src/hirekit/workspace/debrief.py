"""The debrief: made when the cards are in, and the line after which a change is a late change."""

import hashlib
from datetime import date
from pathlib import Path

from hirekit.errors import InvalidData, Problem
from hirekit.model.agreement import Agreement
from hirekit.model.evaluation import Evaluation
from hirekit.model.event import DEBRIEFED, Fact
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.workspace import clock, writing
from hirekit.workspace.evaluating import agreement_of, evaluated
from hirekit.workspace.folder import Folder
from hirekit.workspace.printing import Printing, protected
from hirekit.workspace.status import status

FILE = "debrief.pdf"
DECISIONS = "decision-record.pdf"


def write_debrief(
    plan: Plan,
    evaluation: Evaluation,
    *,
    to: str | Path,
    panel: Panel | None = None,
    agreement: Agreement | None = None,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
    password: str = "",
) -> Path:
    """Write the debrief and return its file.

    Args:
        password: What it opens with, encrypted; empty for none.
        to: The PDF, or a folder to put debrief.pdf in.
        panel: Then people are named as the panel names them.
        agreement: How far the ratings agree, for the last page; else worked out from the evaluation's own cards.
    """
    from hirekit.documents import debrief_pdf  # noqa: PLC0415

    path = Path(to) if Path(to).suffix.lower() == ".pdf" else Path(to) / FILE
    pdf = debrief_pdf(
        plan,
        evaluation,
        panel=panel,
        agreement=agreement or agreement_of(plan, evaluation, panel=panel),
        paper=paper,
        issued_on=issued_on or clock.today(),
        theme=theme,
    )
    writing.write_file(path, protected(pdf, password))
    return path


def issue_debrief(
    folder: Folder,
    *,
    incomplete: bool = False,
    printing: Printing = Printing(),
    by: str | None = None,
) -> Path:
    """Write a requisition's debrief and record it; a card that comes after it is a change after the debrief.

    Args:
        incomplete: Make it although cards are missing.

    Raises:
        InvalidData: Cards are missing, or there is none.
    """
    with folder.changing():
        plan, panel, evaluation = evaluated(folder, on=printing.day)
        missing = status(folder).missing
        cards = sum(len(candidate.cards) for candidate in evaluation.candidates)
        if not cards:
            raise InvalidData(
                [
                    Problem(
                        (), f"{folder.root}: has no card to debrief; 'hirekit collect' takes what interviewers returned"
                    )
                ]
            )
        if missing and not incomplete:
            raise InvalidData(_still_out(due.candidate, due.round, due.interviewer) for due in missing)
        path = write_debrief(
            plan,
            evaluation,
            to=folder.results / FILE,
            panel=panel,
            paper=printing.paper,
            issued_on=printing.day,
            theme=printing.theme,
            password=printing.password,
        )
        facts: dict[str, Fact] = {
            "cards": cards,
            "missing": len(missing),
            "instrument": evaluation.instrument,
            "scoring": evaluation.scoring,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        folder.note([(DEBRIEFED, facts)], by=by)
    return path


def _still_out(candidate: str, round_: str, interviewer: str) -> Problem:
    return Problem(
        (),
        f"the card of {interviewer} for {candidate}, {round_}, is missing; a debrief is made when all are in (--incomplete makes it now)",
    )


def write_decision_record(folder: Folder, *, printing: Printing = Printing()) -> Path:
    """Write what has been decided so far, by whom and on what evidence, and return the file."""
    from hirekit.documents import decision_record_pdf  # noqa: PLC0415

    with folder.changing():
        plan, panel, evaluation = evaluated(folder, on=printing.day)
        pdf = decision_record_pdf(
            plan,
            evaluation,
            panel=panel,
            record=folder.record().events,
            paper=printing.paper,
            issued_on=printing.day,
            theme=printing.theme,
        )
        path = folder.results / DECISIONS
        writing.write_file(path, protected(pdf, printing.password))
    return path
