"""Where a requisition stands: who has not returned what."""

from datetime import datetime

import attrs

from hirekit.errors import HirekitError
from hirekit.model.anonymity import as_printed
from hirekit.model.event import (
    AFTER_DEBRIEF_CHANGE,
    CARD_KINDS,
    DEBRIEFED,
    DECISION,
    PACKET_ISSUED,
    RECUSAL,
    REVIEW_ISSUED,
    REVIEW_RECEIVED,
    RULE_CHANGED,
    WITHDRAWN,
    Event,
)
from hirekit.model.panel import Candidate, Interview, Panel
from hirekit.workspace import clock
from hirekit.workspace.folder import Folder
from hirekit.workspace.planning import rule_changes

RETURNED = "returned"
MISSING = "missing"
AHEAD = "not held yet"
UNDATED = "no date yet"
GONE = "withdrawn"
RECUSED = "recused"
DECLARED = ("anonymous", "feedback", "retention")


@attrs.frozen(kw_only=True)
class Due:
    """One card that the panel's plan asks for.

    Attributes:
        state: `returned`, `missing` (its time has come, or somebody returned a card of it), `not held yet`, `no date yet`, `withdrawn` or `recused`.
        revision: Of the latest card returned; 0 where none is.
        late: Whether the latest card came after the debrief.
    """

    candidate: str
    round: str
    interviewer: str
    seat: str
    at: datetime | None
    state: str
    revision: int = 0
    late: bool = False

    @property
    def missing(self) -> bool:
        """Whether the card is still to come; practice cards are never missed."""
        return self.state in (MISSING, AHEAD, UNDATED) and self.seat != "shadow"


@attrs.frozen(kw_only=True)
class Status:
    """Where a requisition stands.

    Attributes:
        due: Every card planned, candidates in the order seen, rounds in the loop's.
        packets: How many packets have been issued.
        torn: Bytes of a record line that was cut off, if any.
        notes: What a reader must know.
    """

    requisition: str
    title: str
    panel: Panel
    due: tuple[Due, ...]
    packets: int
    debriefed: datetime | None
    decisions: tuple[Event, ...]
    withdrawn: tuple[str, ...]
    torn: int = 0
    notes: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[Due, ...]:
        """The cards that are still out."""
        return tuple(due for due in self.due if due.missing)

    def of(self, candidate: Candidate) -> tuple[Due, ...]:
        """Return the cards planned for one candidate, practice left out."""
        return tuple(due for due in self.due if due.candidate == candidate.id and due.seat != "shadow")


def status(folder: Folder, *, as_of: datetime | None = None) -> Status:
    """Return where a requisition stands.

    Args:
        as_of: The moment to look from; now where it is not given.
    """
    moment = as_of or clock.now()
    plan, panel = folder.plan_and_panel()
    record = folder.record()
    latest: dict[tuple[str, str, str], Event] = {}
    for event in record.of(*CARD_KINDS):
        who = event.text("candidate"), event.text("round"), event.text("interviewer")
        if who not in latest or _turn(latest[who]) <= _turn(event):
            latest[who] = event
    gone = {event.text("candidate") for event in record.of(WITHDRAWN)}
    recused = {(event.text("interviewer"), event.text("candidate")) for event in record.of(RECUSAL)}
    held = {place[:2] for place in latest}
    due = []
    for person in panel.candidates:
        for round_ in plan.requisition.interview_loop.rounds:
            interview = panel.interview(person.id, round_.id)
            if interview is None:
                continue
            for seat, interviewer in interview.seated:
                card = latest.get((person.id, round_.id, interviewer))
                away = GONE if person.id in gone else RECUSED if (interviewer, person.id) in recused else ""
                due.append(
                    Due(
                        candidate=person.id,
                        round=round_.id,
                        interviewer=interviewer,
                        seat=seat,
                        at=interview.at,
                        state=_state(card, interview, moment, away, held=(person.id, round_.id) in held),
                        revision=card.whole("revision") if card else 0,
                        late=bool(card and card.kind == AFTER_DEBRIEF_CHANGE),
                    )
                )
    debriefs = record.of(DEBRIEFED)
    return Status(
        requisition=plan.requisition.id,
        title=plan.requisition.post_title,
        panel=as_printed(plan.requisition, panel),
        due=tuple(due),
        packets=len({event.text("file") for event in record.of(PACKET_ISSUED)}),
        debriefed=debriefs[-1].at if debriefs else None,
        decisions=record.of(DECISION),
        withdrawn=tuple(sorted(gone)),
        torn=record.torn,
        notes=tuple(_notes(folder)),
    )


def _turn(event: Event) -> tuple[int, int]:
    return event.whole("attempt"), event.whole("revision")


def _state(event: Event | None, interview: Interview, moment: datetime, away: str, *, held: bool) -> str:
    if event is not None and away != RECUSED:
        return RETURNED
    if away or held:
        return away or MISSING
    if interview.at is None:
        return UNDATED
    return AHEAD if interview.at > moment else MISSING


def _notes(folder: Folder) -> list[str]:
    """Return what in requisition.yaml has changed since the plan was frozen."""
    record = folder.record()
    notes = []
    if record.torn:
        notes.append(
            f"The record's last line was cut off ({record.torn} bytes that hold no event); the next command that writes drops it."
        )
    notes += [
        f"The rule was changed on {event.at.date()}, after the first card had come: {event.text('why')}"
        for event in record.of(RULE_CHANGED)
        if event.whole("after_first_card")
    ]
    back = {event.text("sheet") for event in record.of(REVIEW_RECEIVED)}
    out = {event.text("interviewer"): event.text("sheet") for event in record.of(REVIEW_ISSUED)}
    notes += [
        f"The blind review of {reviewer} has not come back." for reviewer, sheet in out.items() if sheet not in back
    ]
    try:
        plan, wanted = folder.plan(), folder.requisition()
    except HirekitError:
        notes.append("requisition.yaml cannot be read as it is now; the plan stands. 'hirekit check' says why.")
        return notes
    changes = [*rule_changes(plan.requisition, wanted)]
    changes += [f"{name} changed" for name in DECLARED if getattr(wanted, name) != getattr(plan.requisition, name)]
    if changes:
        notes.append(f"requisition.yaml has moved away from the frozen plan, which stands: {'; '.join(changes)}.")
    if plan.kit != wanted.kit:
        notes.append("The kit has moved on since the plan was frozen; cards are scored against the kit as it was.")
    return notes
