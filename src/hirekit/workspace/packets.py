"""Packets: one PDF per interviewer and round, and the panel plan."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Problem, refuse, unknown
from hirekit.model.canonical import fingerprint
from hirekit.model.event import PACKET_ISSUED, WITHDRAWN, Event
from hirekit.model.panel import Interview, Panel
from hirekit.model.plan import Plan
from hirekit.workspace import clock, writing
from hirekit.workspace.folder import Folder
from hirekit.workspace.record import Entry

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


def write_packets(
    plan: Plan,
    panel: Panel,
    *,
    to: str | Path,
    candidate: str | None = None,
    paper: str = "A4",
    issued_on: date | None = None,
    written: Callable[[Path], object] = lambda _: None,
) -> tuple[Path, ...]:
    """Write one packet per interviewer and round and return the files.

    Args:
        to: A folder, created where needed.
        candidate: Id of one candidate; else all.
        paper: "A4" or "Letter".
        issued_on: The day printed on the packets; today where it is not given.
        written: Called with each file once it is there.

    Raises:
        InvalidData: The panel does not fit the plan.
        CannotWrite: The files returned so far are whole; the one that failed is not there.
    """
    from hirekit.documents import packet_pdf  # noqa: PLC0415

    day = issued_on or clock.today()
    paths = []
    for sitting in sittings(plan, panel, candidate=candidate):
        pdf = packet_pdf(
            plan, panel, interview=sitting.interview, interviewer=sitting.interviewer, paper=paper, issued_on=day
        )
        path = Path(to) / sitting.name
        writing.write_file(path, pdf)
        written(path)
        paths.append(path)
    return tuple(paths)


def write_panel_plan(
    plan: Plan, panel: Panel, *, to: str | Path, paper: str = "A4", issued_on: date | None = None
) -> Path:
    """Write the panel plan and return its file.

    Args:
        to: The PDF, or a folder to put panel-plan.pdf in.
    """
    from hirekit.documents import panel_plan_pdf  # noqa: PLC0415

    refuse(plan.panel_problems(panel))
    path = Path(to) if Path(to).suffix.lower() == ".pdf" else Path(to) / PANEL_PLAN
    writing.write_file(path, panel_plan_pdf(plan, panel, paper=paper, issued_on=issued_on or clock.today()))
    return path


@attrs.frozen(kw_only=True)
class Issue:
    """What issuing packets came to.

    Attributes:
        written: New files.
        standing: Packets that were issued before, from the same plan and panel, and are still there as issued.
        panel_plan: The panel plan's file.
    """

    written: tuple[Path, ...]
    standing: tuple[Path, ...]
    panel_plan: Path


def issue_packets(
    folder: Folder,
    *,
    candidate: str | None = None,
    paper: str = "A4",
    issued_on: date | None = None,
    again: bool = False,
    by: str | None = None,
    progress: Callable[[int, int], object] = lambda _done, _of: None,
) -> Issue:
    """Issue the packets of a requisition that are not issued yet, and the panel plan, and record each.

    A batch that was interrupted goes on where it stopped.

    Args:
        again: Issue those anew, too, that stand.
        progress: Called with how many packets are done, and of how many.
    """
    from hirekit.documents import packet_pdf  # noqa: PLC0415

    day = issued_on or clock.today()
    with folder.changing():
        plan, panel = folder.plan_and_panel()
        record = folder.record()
        gone = {event.text("candidate") for event in record.of(WITHDRAWN)}
        wanted = [s for s in sittings(plan, panel, candidate=candidate) if s.interview.candidate not in gone]
        if not wanted:
            raise InvalidData([Problem((), f"{folder.panel_file}: has no interview to print a packet for")])
        issued = {event.text("file"): event for event in record.of(PACKET_ISSUED)}
        note = folder.recorder(by=by)
        written, standing = [], []
        for place, sitting in enumerate(wanted):
            progress(place, len(wanted))
            path = folder.packets / sitting.name
            source = _source(plan, panel, sitting, paper)
            if not again and _stands(issued.get(sitting.name), source, path):
                standing.append(path)
                continue
            pdf = packet_pdf(
                plan, panel, interview=sitting.interview, interviewer=sitting.interviewer, paper=paper, issued_on=day
            )
            writing.write_file(path, pdf)
            note([_issued(plan, panel, sitting, source=source, sha256=hashlib.sha256(pdf).hexdigest(), day=day)])
            written.append(path)
        progress(len(wanted), len(wanted))
        overview = write_panel_plan(plan, panel, to=folder.packets, paper=paper, issued_on=day)
    return Issue(written=tuple(written), standing=tuple(standing), panel_plan=overview)


def _source(plan: Plan, panel: Panel, sitting: Sitting, paper: str) -> str:
    """Return the fingerprint of all that a packet is made from, but for the day."""
    person = panel.candidate(sitting.interview.candidate)
    everyone = {id: panel.interviewer(id).printed for _, id in sitting.interview.seated}
    parts = [
        plan.instrument(plan.form_of(person).code),
        person,
        sitting.interview,
        sitting.interviewer,
        everyone,
        paper,
    ]
    return fingerprint(parts)


def _stands(issued: Event | None, source: str, path: Path) -> bool:
    if issued is None or issued.text("source") != source or not path.is_file():
        return False
    return hashlib.sha256(path.read_bytes()).hexdigest() == issued.text("sha256")


def _issued(plan: Plan, panel: Panel, sitting: Sitting, *, source: str, sha256: str, day: date) -> Entry:
    form = plan.form_of(panel.candidate(sitting.interview.candidate)).code
    return PACKET_ISSUED, {
        "candidate": sitting.interview.candidate,
        "round": sitting.interview.round,
        "interviewer": sitting.interviewer,
        "seat": sitting.seat,
        "form": form,
        "instrument": plan.instrument(form),
        "issued_on": day.isoformat(),
        "file": sitting.name,
        "sha256": sha256,
        "source": source,
    }
