"""The exposure log: which candidate saw which question, on which form and day, as the record has it."""

from collections.abc import Iterable
from datetime import date

import attrs

from hirekit.model.constraint import Freshness
from hirekit.model.event import CARD_KINDS, PACKET_ISSUED, QUESTION_REPLACED
from hirekit.model.kit import Kit
from hirekit.workspace.folder import Folder
from hirekit.workspace.store import kept_cards

NOT_ASKED = "not_asked"
SEEN_ELSEWHERE = "seen-elsewhere"


@attrs.frozen(kw_only=True, order=True)
class Exposure:
    """One question that one candidate has seen.

    Attributes:
        day: Of the interview, else when the first card of it came.
    """

    day: date
    candidate: str
    round: str
    form: str
    question: str


def exposures(folder: Folder) -> tuple[Exposure, ...]:
    """Return what candidates of a requisition have seen, by day.

    An interview was held where a card of it came. What a card says was not asked was not seen, and what was asked in
    another's place was. A purged candidate is in no record, and so not here.
    """
    plan, panel = folder.plan_and_panel()
    record = folder.record()
    forms = {(e.text("candidate"), e.text("round")): e.text("form") for e in record.of(PACKET_ISSUED)}
    swaps = {(e.text("candidate"), e.text("question")): e.text("replaced_by") for e in record.of(QUESTION_REPLACED)}
    uses = {(kept.card.candidate, use.id): use for kept in kept_cards(folder) for use in kept.card.questions}
    came: dict[tuple[str, str], date] = {}
    for event in record.of(*CARD_KINDS):
        came.setdefault((event.text("candidate"), event.text("round")), event.at.date())
    people = {person.id: person for person in panel.candidates}
    codes = {form.code for form in plan.forms}
    found = set()
    for (candidate, round_), day in came.items():
        own = plan.form_of(people[candidate]).code if candidate in people else plan.forms[0].code
        form = forms.get((candidate, round_), own)
        interview = panel.interview(candidate, round_)
        held = interview.at.date() if interview is not None and interview.at is not None else day
        for id in plan.form(form if form in codes else own).round(round_).questions:
            use = uses.get((candidate, id))
            instead = swaps.get((candidate, id)) or (use.replaced_by if use else "")
            if not instead and use is not None and use.asked == NOT_ASKED:
                continue
            found.add(Exposure(day=held, candidate=candidate, round=round_, form=form, question=instead or id))
    return tuple(sorted(found))


def freshness(kit: Kit, folders: Iterable[Folder]) -> tuple[Freshness, ...]:
    """Return the constraint that avoids what candidates of other requisitions have seen; none where nothing was.

    Questions that the kit does not hold are left out.
    """
    known = {question.id for question in kit.bank.questions}
    seen = [one for folder in folders for one in exposures(folder) if one.question in known]
    log = [f"{one.question} {one.day.isoformat()}" for one in sorted(seen)]
    return (Freshness(id=SEEN_ELSEWHERE, label="seen in other requisitions", log=log),) if log else ()
