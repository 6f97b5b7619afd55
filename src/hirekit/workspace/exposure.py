"""The exposure log: which candidate saw which question or is to see it, on which form and day, as the record has it."""

from collections.abc import Iterable
from datetime import date, datetime

import attrs

from hirekit.model.constraint import Freshness
from hirekit.model.event import CARD_KINDS, PACKET_ISSUED, QUESTION_REPLACED, WITHDRAWN
from hirekit.model.kit import Kit
from hirekit.model.panel import Interview
from hirekit.workspace import clock
from hirekit.workspace.folder import Folder
from hirekit.workspace.store import kept_cards

NOT_ASKED = "not_asked"
SEEN_ELSEWHERE = "seen-elsewhere"
HELD, PRESUMED, TO_COME = "held", "presumed", "to come"


@attrs.frozen(kw_only=True, order=True)
class Exposure:
    """One question that one candidate has seen, or is to see.

    Attributes:
        day: Of the interview; where that has no time, when the first card of it came, or else its packet was issued.
        state: `held` where a card of the interview is in; `presumed` where its packet was issued and its time has passed; `to come`
            where its packet was issued and it is still to be held.
    """

    day: date
    candidate: str
    round: str
    form: str
    question: str
    state: str = HELD


def exposures(folder: Folder, *, now: datetime | None = None) -> tuple[Exposure, ...]:
    """Return what candidates of a requisition have seen or are to see, by day.

    An interview is in the log from when its packet is issued, on the form that was issued last. It leaves the log where it did not take
    place: where it was taken out of the panel file, or its candidate withdrew before it, and no card of it came. What a card says was
    not asked was not seen, and what was asked in another's place was. A purged candidate is in no record, and so not here.

    Args:
        now: Whether an interview is still to come is told by this; the present moment where it is not given.
    """
    plan, panel = folder.plan_and_panel()
    record = folder.record()
    issued = {(e.text("candidate"), e.text("round")): e for e in record.of(PACKET_ISSUED) if e.text("candidate")}
    swaps = {(e.text("candidate"), e.text("question")): e.text("replaced_by") for e in record.of(QUESTION_REPLACED)}
    uses = {(kept.card.candidate, use.id): use for kept in kept_cards(folder) for use in kept.card.questions}
    came: dict[tuple[str, str], date] = {}
    for event in record.of(*CARD_KINDS):
        came.setdefault((event.text("candidate"), event.text("round")), event.at.date())
    gone = {event.text("candidate"): event.at for event in record.of(WITHDRAWN)}
    people = {person.id: person for person in panel.candidates}
    codes = {form.code for form in plan.forms}
    found = set()
    for candidate, round_ in {**came, **issued}:
        interview = panel.interview(candidate, round_)
        packet = issued.get((candidate, round_))
        if (candidate, round_) in came:
            state, day = HELD, came[candidate, round_]
        elif packet is not None and _takes_place(interview, gone.get(candidate)):
            state, day = _state(interview, now or clock.now()), packet.at.date()
        else:
            continue
        own = plan.form_of(people[candidate]).code if candidate in people else plan.forms[0].code
        form = own if packet is None else packet.text("form")
        held = interview.at.date() if interview is not None and interview.at is not None else day
        for id in plan.form(form if form in codes else own).round(round_).questions:
            use = uses.get((candidate, id))
            instead = swaps.get((candidate, id)) or (use.replaced_by if use else "")
            if not instead and use is not None and use.asked == NOT_ASKED:
                continue
            question = instead or id
            found.add(Exposure(day=held, candidate=candidate, round=round_, form=form, question=question, state=state))
    return tuple(sorted(found))


def _takes_place(interview: Interview | None, withdrawn: datetime | None) -> bool:
    """Return whether an interview without a card counts: the panel has it, and it is due before any withdrawal."""
    if interview is None:
        return False
    return withdrawn is None or (interview.at is not None and interview.at < withdrawn)


def _state(interview: Interview | None, now: datetime) -> str:
    return PRESUMED if interview is not None and interview.at is not None and interview.at <= now else TO_COME


def freshness(kit: Kit, folders: Iterable[Folder]) -> tuple[Freshness, ...]:
    """Return the constraint that avoids what candidates of other requisitions have seen or are to see; none where nothing was.

    Questions that the kit does not hold are left out.
    """
    known = {question.id for question in kit.bank.questions}
    seen = [one for folder in folders for one in exposures(folder) if one.question in known]
    log = [f"{one.question} {one.day.isoformat()}" for one in sorted(seen)]
    return (Freshness(id=SEEN_ELSEWHERE, label="seen in other requisitions", log=log),) if log else ()
