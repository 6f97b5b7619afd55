"""The candidate pack: what will happen, when and with whom, what each round looks at, and how to ask for a change."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import attrs

from hirekit.documents.engine import write
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import refuse_missing_letters
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import theme_at
from hirekit.documents.page import page
from hirekit.documents.post import duty_row, pay_rows, requirement_rows, screen_rows
from hirekit.documents.settling import Setting
from hirekit.documents.sheets import settled_sheets
from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.phrases import clock, clock_and_zone, in_several_zones, zone
from hirekit.model.panel import Candidate, Panel
from hirekit.model.passage import Passage, at_level
from hirekit.model.plan import Plan

GREETING, ROUNDS, PAY, KEEP = "thanks", "rounds", "pay", "what-we-keep"
WITHOUT_KIT_TEXTS = ("how-to-answer", "changes")
NEVER = datetime.max.replace(tzinfo=UTC)


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
    say = locale(plan.kit.language, look)
    values = candidate_pack_values(plan, panel, say, candidate=candidate, contact=contact, issued_on=issued_on)
    html = look.html("candidate-pack.html", setting=Setting(), **values)
    refuse_missing_letters(html, sources={"plan": plan, "panel": panel, "contact": contact}, theme=look)
    return write(
        settled_sheets(
            lambda setting: look.html("candidate-pack.html", setting=setting, **values), theme=look, paper=sheet
        ),
        dated=issued_on.isoformat() if issued_on else "",
    )


def candidate_pack_values(
    plan: Plan, panel: Panel, say: Locale, *, candidate: str, contact: str, issued_on: date | None
) -> dict[str, object]:
    """Return all that the template shows."""
    person = panel.candidate(candidate)
    requisition = plan.requisition
    passages = at_level(requisition.kit.candidate_pack or _without_kit_texts(say), requisition.job_level)
    greeting = next((p.text for p in passages if p.id == GREETING), say("candidate_pack.greeting"))
    rounds = tuple(_rounds(plan, panel, person, say))
    told = {passage.id for passage in passages}
    return {
        "page": page(
            plan,
            say,
            kind=say("candidate_pack.kind"),
            title=say("candidate_pack.title", candidate=person.printed),
            whom=(person.printed,),
            foot=(say("audience.candidate"), "", ""),
            destroy_by=None,
            issued_on=issued_on,
        ),
        "say": say,
        "greeting": greeting,
        "passages": [
            {"title": p.title or p.id, "paragraphs": _led(_paragraphs(plan, p, say)), "rounds": p.id == ROUNDS}
            for p in passages
            if p.id not in {GREETING, ROUNDS}
        ],
        "rounds": rounds,
        "rounds_label": say("candidate_pack.rounds", rounds=say.plural(len(rounds), "round", words=True)),
        "rounds_note": _note(panel, person, say),
        "arranged": _arranged(person, say),
        "pay": "" if PAY in told else pay_words(plan, say),
        "keep": "" if KEEP in told else kept_words(plan, say),
        "post": _post(plan, say),
        "contact": contact or ("" if "contact" in told else say("candidate_pack.contact_says")),
    }  # fmt: skip


def _paragraphs(plan: Plan, passage: Passage, say: Locale) -> list[str]:
    """Return a passage by paragraphs; those on pay and on what is kept end with what this requisition declares."""
    told = [text for text in passage.text.splitlines() if text.strip()]
    declared = {PAY: pay_words, KEEP: kept_words}.get(passage.id)
    words = declared(plan, say) if declared else ""
    return [*told, words] if words else told


def _led(paragraphs: Sequence[str]) -> list[tuple[str, str]]:
    """Return paragraphs, each with the word that leads it: "Task:", where at least two begin so, as steps do."""
    parted = [paragraph.partition(": ") for paragraph in paragraphs]
    leads = [word if mark and word.isalpha() else "" for word, mark, _ in parted]
    if sum(map(bool, leads)) < 2:  # noqa: PLR2004
        return [("", paragraph) for paragraph in paragraphs]
    return [
        (f"{lead}:", rest) if lead else ("", whole)
        for lead, whole, (_, _, rest) in zip(leads, paragraphs, parted, strict=True)
    ]


def _post(plan: Plan, say: Locale) -> dict[str, object] | None:
    """Return what is told of the post and its pay, which is of this job level; None where the kit says nothing of it."""
    requisition, role = plan.requisition, plan.kit.role
    level = requisition.job_level
    pay = pay_rows(role.pay, level, requisition.jurisdiction, say)
    screen, needed = screen_rows(role, level, say), requirement_rows(role, level, say)
    if not (screen or needed or pay):
        return None
    return {
        "title": say("post.title" if pay else "post.title_without_pay"),
        "duties": duty_row(role, level, say),
        "screen": screen,
        "requirements": needed,
        "pay": pay,
    }


def _rounds(plan: Plan, panel: Panel, person: Candidate, say: Locale) -> Iterator[CandidateRound]:
    """Yield the rounds in the order the candidate meets them: criteria, never questions."""
    rubric = plan.kit.rubric
    form = plan.form_of(person).code
    time = clock_and_zone if in_several_zones(_moments(panel, person)) else clock
    found = []
    for place, round_ in enumerate(plan.requisition.interview_loop.rounds):
        interview = panel.interview(person.id, round_.id)
        at = interview.at if interview else None
        told = "; ".join(say.inside(rubric.criterion(id).title) for id in plan.rated(form, round_.id))
        minutes = round_.candidate_minutes_at(person.time_factor)
        row = CandidateRound(
            when=say("candidate_pack.moment", day=say.weekday(at, short=True), time=time(at))
            if at
            else say("candidate_pack.to_be_fixed"),
            minutes=say.plural(minutes, "minute"),
            title=round_.title,
            looks_at=capital(told),
        )
        found.append(((at or NEVER, place), row))
    yield from (row for _, row in sorted(found, key=lambda pair: pair[0]))


def _note(panel: Panel, person: Candidate, say: Locale) -> str:
    seats = {len([s for s, _ in i.seated]) for i in panel.interviews if i.candidate == person.id}
    moments = _moments(panel, person)
    told: list[str] = []
    if len(seats) == 1:
        told.append(capital(say.plural(seats.pop(), "of_us", words=True)))
    if person.mode:
        told.append(say(f"candidate_pack.{person.mode.replace('-', '_')}"))
    if moments and not in_several_zones(moments):
        told.append(say("candidate_pack.times", zone=zone(moments[0])))
    return " ".join(told)


def _moments(panel: Panel, person: Candidate) -> list[datetime]:
    """Return when the candidate's interviews begin, those not yet fixed left out."""
    return [i.at for i in panel.interviews if i.candidate == person.id and i.at]


def _arranged(person: Candidate, say: Locale) -> str:
    extra = say("candidate_pack.extra", extra=say.extra_time(person.time_factor)) if person.time_factor > 1 else ""
    return " ".join(part for part in (extra, person.arranged.strip()) if part)


def pay_words(plan: Plan, say: Locale) -> str:
    """Return what a candidate is told of the pay for this opening; nothing where none is declared."""
    pay = plan.requisition.pay.strip()
    return say("candidate_pack.pay_says", pay=pay) if pay else ""


def kept_words(plan: Plan, say: Locale) -> str:
    """Return what a candidate is told of how long notes are kept; nothing where no retention is declared."""
    retention = plan.requisition.retention
    if retention is None:
        return ""
    declared = plan.requisition.declared
    since = say("candidate_pack.since_declared", day=say.day(declared)) if declared else say("candidate_pack.since")
    return say("candidate_pack.keep_says", months=say.plural(retention.months, "month"), since=since)


def _without_kit_texts(say: Locale) -> tuple[Passage, ...]:
    """Return what candidates are told where the kit has no words for it."""
    return tuple(
        Passage(id=id, title=say(f"candidate_pack.{key}"), text=say(f"candidate_pack.{key}_says"))
        for id in WITHOUT_KIT_TEXTS
        if (key := id.replace("-", "_"))
    )
