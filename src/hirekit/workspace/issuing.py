"""Issuing a requisition's papers: each packet once, recorded, and going on after an interruption."""

import hashlib
from collections.abc import Callable, Collection, Iterator
from datetime import date
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Problem
from hirekit.model.canonical import fingerprint
from hirekit.model.event import PACKET_ISSUED, WITHDRAWN, Event
from hirekit.model.kit import Kit
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.workspace import writing
from hirekit.workspace.folder import Folder
from hirekit.workspace.masters import KeptMasters
from hirekit.workspace.method import method_advice, method_content
from hirekit.workspace.packets import PANEL_PLAN, Sitting, sittings, write_panel_plan
from hirekit.workspace.printing import PASSWORD, Printing, protected
from hirekit.workspace.record import Entry
from hirekit.workspace.unprintable import refuse_unprintable

PAGE, PACKET_PAGE, CANDIDATE_PACK, ROLE_PROFILE, METHOD_RECORD = ALSO = (
    "page",
    "packet-page",
    "candidate-pack",
    "role-profile",
    "method-record",
)


@attrs.frozen(kw_only=True)
class Issue:
    """What issuing packets came to.

    Attributes:
        written: New packets.
        standing: Packets that were issued before, from the same plan and panel, and are still there as issued.
        others: The panel plan, and what else was asked for.
        unled: Interviews that nobody leads, by candidate and round.
    """

    written: tuple[Path, ...]
    standing: tuple[Path, ...]
    others: tuple[Path, ...]
    unled: tuple[str, ...] = ()


def issue_packets(
    folder: Folder,
    *,
    candidate: str | None = None,
    printing: Printing = Printing(),
    also: tuple[str, ...] = (),
    again: bool = False,
    by: str | None = None,
    progress: Callable[[int, int], object] = lambda _done, _of: None,
) -> Issue:
    """Issue the packets of a requisition that are not issued yet, and the panel plan, and record each packet.

    A batch that was interrupted goes on where it stopped.

    Args:
        also: Some of `ALSO`: the scorecard as a page to type in, the whole packet as such a page, what the candidate
            is sent, what the role is, how the instrument was made.
        again: Issue those anew, too, that stand.
        progress: Called with how many packets are done, and of how many.
    """
    from hirekit.documents import packet_pdfs  # noqa: PLC0415
    from hirekit.documents.look.theme import theme_at  # noqa: PLC0415

    for kind in (PAGE, PACKET_PAGE):
        if printing.password and kind in also:
            rule = f"a page to type in cannot have a password; leave out {kind!r} or the password"
            raise InvalidData([Problem((), rule)])
    with folder.changing():
        plan, panel = folder.plan_and_panel()
        record = folder.record()
        gone = {event.text("candidate") for event in record.of(WITHDRAWN)}
        wanted = [s for s in sittings(plan, panel, candidate=candidate) if s.interview.candidate not in gone]
        if not wanted:
            raise InvalidData([Problem((), f"{folder.panel_file}: has no interview to print a packet for")])
        issued = {event.text("file"): event for event in record.of(PACKET_ISSUED)}
        look = theme_at(printing.theme).fingerprint
        note = folder.recorder(by=by)
        written, standing, needed = [], [], []
        for sitting in wanted:
            path = folder.packets / sitting.name
            source = _source(plan, panel, sitting, printing, look=look)
            if not again and _stands(issued.get(sitting.name), source, path, password=printing.password):
                standing.append(path)
            else:
                needed.append((sitting, source))
        refuse_unprintable(folder, plan, panel, theme=printing.theme)
        pdfs = packet_pdfs(
            plan,
            panel,
            [(sitting.interview, sitting.interviewer) for sitting, _ in needed],
            paper=printing.paper,
            issued_on=printing.day,
            theme=printing.theme,
            cache=KeptMasters(folder.root),
        )
        progress(len(standing), len(wanted))
        for (sitting, source), (_, _, made) in zip(needed, pdfs, strict=True):
            path, pdf = folder.packets / sitting.name, protected(made, printing.password)
            writing.write_file(path, pdf)
            entry = _issued(
                plan, panel, sitting, source=source, pdf=pdf, day=printing.day, locked=bool(printing.password)
            )
            note([entry])
            written.append(path)
            progress(len(standing) + len(written), len(wanted))
        others = tuple(_others(folder, plan, panel, wanted, printing, also))
    return Issue(
        written=tuple(written), standing=tuple(standing), others=others, unled=tuple(_unled(panel, candidate, gone))
    )


def _unled(panel: Panel, candidate: str | None, gone: Collection[str]) -> Iterator[str]:
    for one in panel.interviews:
        if not one.lead and one.candidate not in gone and candidate in (None, one.candidate):
            yield f"{one.candidate} in {one.round}"


def _others(
    folder: Folder, plan: Plan, panel: Panel, wanted: list[Sitting], printing: Printing, also: tuple[str, ...]
) -> Iterator[Path]:
    from hirekit import documents  # noqa: PLC0415

    how = {"paper": printing.paper, "issued_on": printing.day, "theme": printing.theme}
    if printing.password:
        overview = documents.panel_plan_pdf(plan, panel, **how)  # type: ignore[arg-type]
        yield _written(folder.packets / PANEL_PLAN, protected(overview, printing.password))
    else:
        yield write_panel_plan(plan, panel, to=folder.packets, masters=folder.root, **how)  # type: ignore[arg-type]
    for kind in (PAGE, PACKET_PAGE):
        if kind in also:
            yield from _pages(folder, plan, panel, wanted, printing, kind)
    if CANDIDATE_PACK in also:
        for person in dict.fromkeys(sitting.interview.candidate for sitting in wanted):
            pack = documents.candidate_pack_pdf(plan, panel, candidate=person, **how)  # type: ignore[arg-type]
            home = folder.letters if plan.requisition.anonymous else folder.packets
            yield _written(home / person / "candidate-pack.pdf", protected(pack, printing.password))
    if ROLE_PROFILE in also:
        level = plan.requisition.job_level
        yield write_role_profile(plan.kit, job_level=level, to=folder.packets / "role-profile.pdf", printing=printing)
    if METHOD_RECORD in also:
        advice = method_advice(plan, panel, day=printing.day)
        method = documents.method_record_pdf(plan, advice=advice, content=method_content(plan), **how)  # type: ignore[arg-type]
        yield _written(folder.packets / "method-record.pdf", protected(method, printing.password))


def write_role_profile(kit: Kit, *, job_level: str, to: Path, printing: Printing = Printing()) -> Path:
    """Write what the role is at a job level, for the team, and return where."""
    from hirekit.documents import role_profile_pdf  # noqa: PLC0415

    how = {"paper": printing.paper, "issued_on": printing.day, "theme": printing.theme}
    profile = role_profile_pdf(kit, job_level=job_level, **how)  # type: ignore[arg-type]
    return _written(to, protected(profile, printing.password))


def _pages(
    folder: Folder, plan: Plan, panel: Panel, wanted: list[Sitting], printing: Printing, kind: str
) -> Iterator[Path]:
    from hirekit.documents import packet_html, scorecard_html  # noqa: PLC0415

    make, ending = (scorecard_html, ".html") if kind == PAGE else (packet_html, ".packet.html")

    for sitting in wanted:
        page = make(plan, panel, interview=sitting.interview, interviewer=sitting.interviewer, theme=printing.theme)
        yield _written(folder.packets / Path(sitting.name).with_suffix(ending), page.encode())


def _written(path: Path, data: bytes) -> Path:
    writing.write_file(path, data)
    return path


def _source(plan: Plan, panel: Panel, sitting: Sitting, printing: Printing, *, look: str) -> str:
    """Return the fingerprint of all that a packet is made from, but for the day.

    Args:
        look: The fingerprint of the theme.
    """
    person = panel.candidate(sitting.interview.candidate)
    everyone = {id: panel.interviewer(id).printed for _, id in sitting.interview.seated}
    parts = [
        plan.instrument(plan.form_of(person).code),
        person,
        sitting.interview,
        sitting.interviewer,
        everyone,
        printing.paper,
        look,
        *([PASSWORD] if printing.password else []),
    ]
    return fingerprint(parts)


def _stands(issued: Event | None, source: str, path: Path, *, password: str) -> bool:
    from hirekit.documents.pdf.protecting import opens_with  # noqa: PLC0415

    if issued is None or issued.text("source") != source or not path.is_file():
        return False
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != issued.text("sha256"):
        return False
    # The record knows no password, so the packet itself is asked whether this is still its own.
    return not password or opens_with(data, password)


def _issued(plan: Plan, panel: Panel, sitting: Sitting, *, source: str, pdf: bytes, day: date, locked: bool) -> Entry:
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
        "sha256": hashlib.sha256(pdf).hexdigest(),
        "source": source,
        **({"opens_with": PASSWORD} if locked else {}),
    }
