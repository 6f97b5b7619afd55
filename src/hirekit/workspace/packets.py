"""Packets: one PDF per interviewer and round, and the panel plan."""

import hashlib
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Problem, refuse, unknown
from hirekit.model.anonymity import as_printed
from hirekit.model.canonical import fingerprint
from hirekit.model.panel import Interview, Panel
from hirekit.model.plan import Plan
from hirekit.workspace import clock, writing
from hirekit.workspace.masters import KeptMasters

PANEL_PLAN = "panel-plan.pdf"
PAPERS = ("A4", "Letter")


@attrs.frozen(kw_only=True)
class Sitting:
    """One interviewer in one interview: what a packet is for.

    Attributes:
        name: The packet's path beneath the folder of packets; ids only, never a name.
    """

    interview: Interview
    seat: str
    interviewer: str
    name: str


def sittings(plan: Plan, panel: Panel, *, candidate: str | None = None) -> tuple[Sitting, ...]:
    """Return all sittings of the panel, or of one candidate, candidates in the order seen and rounds in the loop's.

    Raises:
        InvalidData: The panel does not fit the plan, or does not know the candidate.
    """
    refuse(plan.panel_problems(panel))
    known = [person.id for person in panel.candidates]
    if candidate is not None and candidate not in known:
        raise InvalidData([Problem((), unknown("candidate", candidate, known))])
    found: list[Sitting] = []
    for person in known if candidate is None else [candidate]:
        for place, round_ in enumerate(plan.requisition.interview_loop.rounds, start=1):
            interview = panel.interview(person, round_.id)
            if interview is None:
                continue
            for seat, interviewer in interview.seated:
                name = f"{person}/{place}-{round_.id}.{interviewer}.pdf"
                found.append(Sitting(interview=interview, seat=seat, interviewer=interviewer, name=name))
    return tuple(found)


def unprintable(
    plan: Plan, panel: Panel, *, ids: Collection[str], theme: str | Path | None = None
) -> tuple[Problem, ...]:
    """Return where letters stand that papers print and no font has, all at once, so that no batch stops half-way for one.

    Args:
        ids: Of those whose names are printed.
    """
    from hirekit.documents.look.letters import panel_letter_problems  # noqa: PLC0415
    from hirekit.documents.look.theme import theme_at  # noqa: PLC0415
    from hirekit.documents.plan_letters import plan_letter_problems  # noqa: PLC0415

    people = panel_letter_problems(as_printed(plan.requisition, panel), ids=ids, theme=theme_at(theme))
    return *plan_letter_problems(plan, theme=theme), *people


def write_packets(
    plan: Plan,
    panel: Panel,
    *,
    to: str | Path,
    candidate: str | None = None,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
    masters: str | Path | None = None,
    written: Callable[[Path], object] = lambda _: None,
) -> tuple[Path, ...]:
    """Write one packet per interviewer and round and return the files.

    Args:
        to: A folder, created where needed.
        candidate: Id of one candidate; else all.
        paper: "A4" or "Letter".
        issued_on: The day printed on the packets; today where it is not given.
        theme: A folder of templates and styles of the team's own.
        masters: A folder to keep in what packets share, so that the next run need not lay it out again.
        written: Called with each file once it is there.

    Raises:
        InvalidData: The panel does not fit the plan, or a text to print has a letter no font has; then nothing is written.
        CannotWrite: The files returned so far are whole; the one that failed is not there.
    """
    from hirekit.documents import packet_pdfs  # noqa: PLC0415

    day = issued_on or clock.today()
    wanted = sittings(plan, panel, candidate=candidate)
    ids = {id for one in wanted for id in (one.interview.candidate, *(person for _, person in one.interview.seated))}
    refuse(unprintable(plan, panel, ids=ids, theme=theme))
    pdfs = packet_pdfs(
        plan,
        panel,
        [(sitting.interview, sitting.interviewer) for sitting in wanted],
        paper=paper,
        issued_on=day,
        theme=theme,
        cache=KeptMasters(Path(masters)) if masters is not None else None,
    )
    paths = []
    for sitting, (_, _, pdf) in zip(wanted, pdfs, strict=True):
        path = Path(to) / sitting.name
        writing.write_file(path, pdf)
        written(path)
        paths.append(path)
    return tuple(paths)


def write_panel_plan(
    plan: Plan,
    panel: Panel,
    *,
    to: str | Path,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
    masters: str | Path | None = None,
) -> Path:
    """Write the panel plan and return its file.

    Args:
        to: The PDF, or a folder to put panel-plan.pdf in.
        masters: A folder to note in what the file was made from, so that one that stands as it would be written is not
            laid out again; of what the plan says nothing is kept there.
    """
    from hirekit.documents import panel_plan_pdf  # noqa: PLC0415

    refuse(plan.panel_problems(panel))
    path = Path(to) if Path(to).suffix.lower() == ".pdf" else Path(to) / PANEL_PLAN
    day = issued_on or clock.today()
    kept = KeptMasters(Path(masters)) if masters is not None else None
    key = _made_from(plan, panel, paper, day, theme) if kept else ""
    if kept and path.is_file() and kept.get(key) == _digest(path.read_bytes()):
        return path
    made = panel_plan_pdf(plan, panel, paper=paper, issued_on=day, theme=theme)
    writing.write_file(path, made)
    if kept:
        kept.put(key, _digest(made))
    return path


def _made_from(plan: Plan, panel: Panel, paper: str, day: date, theme: str | Path | None) -> str:
    """Return the fingerprint of all that a panel plan is made from."""
    from hirekit.documents.look.theme import theme_at  # noqa: PLC0415
    from hirekit.documents.made_with import made_with  # noqa: PLC0415

    return fingerprint([PANEL_PLAN, plan, panel, paper, day, theme_at(theme).fingerprint, made_with()])


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()
