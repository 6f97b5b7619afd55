"""The candidate pack: what will happen, when and with whom, what each round looks at, and how to ask for a change."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import attrs

from hirekit.documents.engine import lay_out, write
from hirekit.documents.letters import refuse_missing_letters
from hirekit.documents.page import page
from hirekit.documents.paper import paper_called
from hirekit.documents.phrases import clock, day, extra_time, number, plural, uncapped, weekday, zone
from hirekit.documents.theme import theme_at
from hirekit.model.panel import Candidate, Panel
from hirekit.model.plan import Plan
from hirekit.model.role import Passage, at_level

GREETING, ROUNDS = "thanks", "rounds"
WITHOUT_KIT_TEXTS = (
    Passage(
        id=GREETING,
        title="Thank you",
        text="Thank you for giving us your time. Here is what will happen, and what each round looks at.",
    ),
    Passage(id=ROUNDS, title="Your rounds", text="What each round looks at is the same for everyone."),
    Passage(
        id="how-to-answer",
        title="How to answer",
        text="We ask everyone the same questions. Pick any example, paid or not. Say what you did. Take a moment to think; "
        "ask us to repeat. We may stop you to keep to time.",
    ),
    Passage(
        id="changes",
        title="If a change would help",
        text="If a change would help you show your work, tell us; we will not ask why, and those who rate you are told the "
        "arrangement and never the reason.",
    ),
)


@attrs.frozen(kw_only=True)
class CandidateRound:
    """One round as a candidate meets it."""

    when: str
    minutes: str
    title: str
    looks_at: str


def candidate_pack_pdf(
    plan: Plan,
    panel: Panel,
    *,
    candidate: str,
    contact: str = "",
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return what one candidate is sent before the loop.

    Args:
        candidate: Id of the candidate.
        contact: Whom to write to; empty for a reply to the calendar entry.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    person = panel.candidate(candidate)
    requisition = plan.requisition
    passages = at_level(requisition.kit.candidate_pack or WITHOUT_KIT_TEXTS, requisition.job_level)
    greeting = next((p.text for p in passages if p.id == GREETING), WITHOUT_KIT_TEXTS[0].text)
    rounds = tuple(_rounds(plan, panel, person))
    told = {passage.id for passage in passages}
    values = {
        "page": page(
            plan,
            kind="For the candidate",
            title=f"Your interviews with us, {person.printed}",
            whom=(person.printed,),
            audience="For the candidate",
            form="",
            fingerprint="",
            destroy_by=None,
            issued_on=issued_on,
        ),
        "greeting": greeting,
        "passages": [
            {"title": p.title or p.id, "paragraphs": [t for t in p.text.split("\n\n") if t.strip()], "rounds": p.id == ROUNDS}
            for p in passages
            if p.id not in {GREETING, ROUNDS}
        ],
        "rounds": rounds,
        "rounds_label": f"Your {number(len(rounds))} rounds",
        "rounds_note": _note(panel, person),
        "arranged": _arranged(person),
        "keep": "" if "what-we-keep" in told else kept_words(plan),
        "contact": contact or ("" if "contact" in told else "Reply to the calendar entry; it reaches the coordinator."),
    }  # fmt: skip
    html = look.html("candidate-pack.html", **values)
    refuse_missing_letters(html, sources={"plan": plan, "panel": panel, "contact": contact}, theme=look)
    return write(lay_out(html, theme=look, paper=sheet), dated=issued_on.isoformat() if issued_on else "")


def _rounds(plan: Plan, panel: Panel, person: Candidate) -> Iterator[CandidateRound]:
    """Yield the rounds in the order the candidate meets them: criteria, never questions."""
    rubric = plan.kit.rubric
    form = plan.form_of(person).code
    found = []
    for place, round_ in enumerate(plan.requisition.interview_loop.rounds):
        interview = panel.interview(person.id, round_.id)
        at = interview.at if interview else None
        told = "; ".join(uncapped(rubric.criterion(id).title) for id in plan.rated(form, round_.id))
        minutes = round_.candidate_minutes_at(person.time_factor)
        row = CandidateRound(
            when=f"{weekday(at, short=True)}, {clock(at)}" if at else "To be fixed",
            minutes=f"{minutes} minutes",
            title=round_.title,
            looks_at=told[:1].upper() + told[1:],
        )
        found.append(((at is None, at.isoformat() if at else "", place), row))
    yield from (row for _, row in sorted(found, key=lambda pair: pair[0]))


def _note(panel: Panel, person: Candidate) -> str:
    seats = {len([s for s, _ in i.seated]) for i in panel.interviews if i.candidate == person.id}
    zones = {zone(i.at) for i in panel.interviews if i.candidate == person.id and i.at}
    told: list[str] = []
    if len(seats) == 1:
        told.append(f"{number(seats.pop()).capitalize()} of us in each.")
    if person.mode:
        told.append({"remote": "All remote.", "on-site": "All on site."}[person.mode])
    if len(zones) == 1:
        told.append(f"Times are {zones.pop()}.")
    return " ".join(told)


def _arranged(person: Candidate) -> str:
    extra = (
        f"{extra_time(person.time_factor)} in every round; the minutes above include it."
        if person.time_factor > 1
        else ""
    )
    return " ".join(part for part in (extra, person.arranged.strip()) if part)


def kept_words(plan: Plan) -> str:
    """Return what a candidate is told of how long notes are kept; nothing where no retention is declared."""
    retention = plan.requisition.retention
    if retention is None:
        return ""
    declared = plan.requisition.declared
    since = (
        f", counted from the decision; the opening was declared on {day(declared)}"
        if declared
        else ", counted from the decision"
    )
    return f"Our notes and ratings, for {plural(retention.months, 'month')}{since}. Then they are destroyed. You may ask to see them."
