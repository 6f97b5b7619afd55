"""The first five pages of a packet: cover, role, run sheet, do and do not, how to rate."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.fonts import SEMIBOLD, SERIF
from hirekit.documents.measure import lines, width
from hirekit.documents.paper import MAIN_MM, PROSE_MM, Paper, points
from hirekit.documents.phrases import day, extra_time, listed, number, plural, uncapped, weekday, zone
from hirekit.documents.schedule import ASK, CLOSE, OPEN, SPARE, WRITE, shown_time
from hirekit.model.fingerprint import shown
from hirekit.model.role import at_level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.packet import Sitting
    from hirekit.documents.packet_notes import HandoutPage
    from hirekit.documents.schedule import Slot
    from hirekit.model.requisition import Requisition

NAME_SIZES = ((44, 45.5, 1), (33, 35, 1), (24, 28, 3), (17, 21, 6))
SEAT_PARTS = {
    "lead": "You ask the questions and keep time. You rate alone.",
    "second": "You take notes, may ask the printed probes, and rate alone.",
    "shadow": "You listen and do not speak. Rate for practice; your card is not scored.",
}
OTHER_PARTS = {
    "lead": "lead: asks the questions, keeps time, rates alone.",
    "second": "second: takes notes, may ask the printed probes, rates alone.",
    "shadow": "shadow: listens. Does not speak; the card is practice.",
}
WHERE = {
    "remote": "Remote. The link is in the calendar entry; camera optional for both sides.",
    "on-site": "On site. The room is in the calendar entry.",
    "": "As the calendar entry says.",
}
SLOT_WORDS = {
    OPEN: ("Open", "Read the script below."),
    SPARE: ("In hand", "Use it where a question needs it."),
    CLOSE: ("The candidate’s questions", "Not scored."),  # noqa: RUF001
    WRITE: ("Write, alone", "Evidence first, then ratings."),
}
POINTS_A_MINUTE = 3.5
LEAST_A_MINUTE = 1.4
LEAST_SLOT = 17.5
ROOMY_SLOT = 38
MOST_DUTIES = 12
PLACES = {"US": "United States", "GB": "United Kingdom", "EU": "European Union", "FR": "France", "DE": "Germany"}


def cover(
    subject: Sitting, *, pages: Mapping[str, int], handouts: tuple[HandoutPage, ...], paper: Paper
) -> dict[str, object]:
    """Return the words of the cover."""
    loop = subject.plan.requisition.interview_loop
    round_ = loop.round(subject.interview.round)
    order = [r.id for r in loop.rounds].index(round_.id) + 1
    rubric = subject.plan.kit.rubric
    cards = [pages[f"rate-{place}"] for place in range(1, len(subject.questions) + 1)] + [pages["leaf"]]
    return {
        **cover_words(subject),
        "round": f"{round_.title}, round {order} of {len(loop.rounds)}",
        "practice": "Practice: this card is not scored." if subject.practice else "",
        "air": 96 if paper.name == "A4" else 52,
        "rates": [
            {"title": rubric.criterion(question.primary).title, "minutes": slot.minutes, "page": pages[f"ask-{slot.question}"]}
            for question, slot in zip(subject.questions, (s for s in subject.slots if s.kind == ASK), strict=True)
        ],
        "bring": _bring(handouts),
        "return_what": "Send this file back, filled, on the day." if not subject.practice else "Keep your own rating until the others have sent theirs; then compare.",
        "return_why": (
            f"By hand, send pages {listed([str(p) for p in cards])}. Do it before you speak to anyone about the interview; the debrief opens when every card is in."
            if not subject.practice
            else "Talk through the differences with the lead after the debrief."
        ),
        "fingerprint": shown(subject.plan.instrument(subject.form)),
    }  # fmt: skip


def cover_words(subject: Sitting) -> dict[str, object]:
    """Return the words of the cover that differ from packet to packet."""
    round_ = subject.plan.requisition.interview_loop.round(subject.interview.round)
    size, leading = name_size(subject.candidate.printed)
    factor = subject.candidate.time_factor
    together = round_.candidate_minutes_at(factor)
    extra = (
        f"{extra_time(factor)}: {together} minutes with the candidate in place of {round_.candidate_minutes}."
        if factor > 1
        else ""
    )
    arranged = " ".join(
        part
        for part in (
            subject.candidate.arranged.strip(),
            "Please do not ask why." if extra or subject.candidate.arranged else "",
        )
        if part
    )
    return {
        "name": subject.candidate.printed,
        "size": size,
        "leading": leading,
        "when": _when(subject),
        "when_note": _when_note(subject),
        "where": subject.interview.place or WHERE[subject.candidate.mode],
        "you": f"{subject.interviewer.printed}, {subject.seat}",
        "your_part": SEAT_PARTS[subject.seat],
        "others": [
            f"{subject.panel.interviewer(person).printed}, {OTHER_PARTS[seat]}"
            for seat, person in subject.interview.seated
            if person != subject.interviewer.id
        ],
        "extra": extra,
        "arranged": arranged,
    }


def name_size(name: str) -> tuple[float, float]:
    """Return size and leading of a cover name: the largest at which it takes the lines it may.

    >>> name_size("Candidate One")
    (44, 45.5)
    """
    room = points(MAIN_MM)
    for size, leading, most in NAME_SIZES:
        words = max(width(word, size, weight=SEMIBOLD, spacing=-0.8) for word in name.split() or [""])
        if words <= room and lines(name, size * 0.985, room, weight=SEMIBOLD) <= most:
            return size, leading
    return NAME_SIZES[-1][0], NAME_SIZES[-1][1]


def _when(subject: Sitting) -> str:
    start = subject.interview.at
    ends = max(slot.end for slot in subject.slots if slot.kind != WRITE)
    if start is None:
        return f"Not yet fixed: {ends} minutes"
    return f"{weekday(start)}, {shown_time(start, 0)} to {shown_time(start, ends)}"


def _when_note(subject: Sitting) -> str:
    start = subject.interview.at
    last = subject.slots[-1]
    write = (
        f"Then {number(last.minutes)} minutes to write, until {shown_time(start, last.end)}."
        if last.kind == WRITE
        else ""
    )
    if start is None:
        return "Times in this packet count from the beginning. " + write
    return f"Times are yours, {zone(start)}. {write}".strip()


def _bring(handouts: tuple[HandoutPage, ...]) -> str:
    if not handouts:
        return "This packet and a pen."
    names = listed([f"“{handout.title}”" for handout in handouts])
    return (
        f"This packet, a pen, and the hand-out{'s' if len(handouts) > 1 else ''} {names}, from the end of this packet."
    )


def role_page(subject: Sitting, *, paper: Paper) -> dict[str, object]:
    """Return the words of the role in a page: the duties this round serves first, then the weightiest."""
    requisition, kit = subject.plan.requisition, subject.plan.kit
    role, rubric = kit.role, kit.rubric
    level = role.job_level(requisition.job_level)
    rated = subject.plan.rated(subject.form, subject.interview.round)
    served = {duty for id in rated for duty in rubric.criterion(id).duties}
    own = at_level(role.duties, level.id)
    weighty = sorted(
        (duty for duty in own if duty.id not in served),
        key=lambda duty: -(duty.importance or 0),
    )
    others = _other_rounds(subject)
    room = paper.block - _role_height(subject, others)
    shown_ids: set[str] = set()
    for duty in (*(duty for duty in own if duty.id in served), *weighty):
        room -= 5.25 + 12.25 * lines(duty.text, 9.5, points(MAIN_MM) - 36, weight=SEMIBOLD)
        if duty.id in served or (room > 0 and len(shown_ids) < MOST_DUTIES):
            shown_ids.add(duty.id)
    duties = [
        {"number": number, "text": duty.text, "here": duty.id in served}
        for number, duty in enumerate(role.duties, start=1)
        if duty.id in shown_ids
    ]
    return {
        "title": requisition.post_title,
        "purpose": role.purpose_at(level.id),
        "level": level.title,
        "level_summary": level.summary,
        "looks_at": requisition.interview_loop.round(subject.interview.round).purpose,
        "duties": duties,
        "duties_note": f"{plural(len(duties), 'duty').replace('dutys', 'duties')} of {len(own)}. Those in bold are what this round serves.",
        "others": others,
    }  # fmt: skip


def _other_rounds(subject: Sitting) -> list[dict[str, str]]:
    """Return what the other rounds cover."""
    rubric, loop = subject.plan.kit.rubric, subject.plan.requisition.interview_loop
    found = []
    for round_ in loop.rounds:
        rated = subject.plan.rated(subject.form, round_.id)
        if round_.id != subject.interview.round and rated:
            told = "; ".join(uncapped(rubric.criterion(id).title) for id in rated)
            found.append({"title": round_.title, "criteria": told[:1].upper() + told[1:]})
    return found


def _role_height(subject: Sitting, others: list[dict[str, str]]) -> float:
    """Return the height of the role page without its duties."""
    requisition = subject.plan.requisition
    level = requisition.kit.role.job_level(requisition.job_level)
    purpose = requisition.interview_loop.round(subject.interview.round).purpose
    prose = (requisition.kit.role.purpose_at(level.id), f"{level.title}. {level.summary}", purpose)
    high = 70 + sum(21 + 14 * lines(text, 10.5, points(PROSE_MM)) for text in prose if text) + 21 + 14
    return high + sum(7 + 14 * lines(other["criteria"], 10.5, points(MAIN_MM) - 125) for other in others)


def run_sheet(subject: Sitting, *, pages: Mapping[str, int], paper: Paper) -> dict[str, object]:
    """Return the run sheet, drawn to the scale at which it fits one page with both scripts."""
    start, scripts = subject.interview.at, subject.plan.kit.scripts
    spoken = sum(
        24 + 15.75 * lines(text or 230 * "m ", 11, points(PROSE_MM), family=SERIF)
        for text in (scripts.opening, scripts.closing)
    )
    minutes = sum(slot.minutes for slot in subject.slots)
    scale = max(LEAST_A_MINUTE, min(POINTS_A_MINUTE, (paper.block - 56 - 24 - spoken) / minutes))
    return {
        "slots": [_slot_row(subject, slot, scale=scale, pages=pages) for slot in subject.slots],
        "ends": shown_time(start, subject.slots[-1].end),
        "opening": scripts.opening,
        "closing": scripts.closing,
    }  # fmt: skip


def _slot_row(subject: Sitting, slot: Slot, *, scale: float, pages: Mapping[str, int]) -> dict[str, object]:
    high = max(LEAST_SLOT, slot.minutes * scale)
    row: dict[str, object] = {
        "class": "asks" if slot.kind == ASK else "",
        "at": shown_time(subject.interview.at, slot.start),
        "minutes": slot.minutes,
        "height": round(high - 3.0, 2),
        "page": 0,
    }
    if slot.kind == ASK:
        question = subject.questions[slot.question - 1]
        title = subject.plan.kit.rubric.criterion(question.primary).title
        handouts = (
            "Share the hand-out and give a minute to read it." if question.handouts and high >= ROOMY_SLOT else ""
        )
        return {
            **row,
            "title": f"Question {slot.question}: {title}",
            "says": handouts,
            "page": pages[f"ask-{slot.question}"],
        }
    return {**row, "title": SLOT_WORDS[slot.kind][0], "says": SLOT_WORDS[slot.kind][1]}


@attrs.frozen(kw_only=True)
class ConductLine:
    """One line of do and do not."""

    topic: str
    jurisdiction: str
    do: str
    do_not: str


PRINCIPLES = (
    ConductLine(topic="Principle", jurisdiction="", do="Ask what is needed to judge ability for this work.", do_not="Ask what would reveal age, sex, origin, religion, family or health."),
    ConductLine(topic="Notes", jurisdiction="", do="Write what was said or done.", do_not="Write opinions, comparisons, or anything you would not want read out."),
    ConductLine(topic="Adjustments", jurisdiction="", do="Do what was arranged, and keep to it.", do_not="Ask why, or speak of it to those who rate."),
)  # fmt: skip


WITHOUT_NAMES = ConductLine(
    topic="Names",
    jurisdiction="",
    do="Call the candidate by the reference on the cover.",
    do_not="Write a name, or initials; a card that names a candidate comes back to you.",
)


def conduct(requisition: Requisition, *, paper: Paper) -> dict[str, object]:
    """Return do and do not: the lines for everywhere, then those of the requisition's places."""
    wanted = ("any", *requisition.jurisdiction)
    rows = [row for place in wanted for row in requisition.kit.conduct if row.jurisdiction == place]
    lines_ = [
        ConductLine(
            topic=row.topic,
            jurisdiction="" if row.jurisdiction == "any" else row.jurisdiction,
            do=row.do,
            do_not=row.do_not,
        )
        for row in rows
    ] or list(PRINCIPLES)
    if requisition.anonymous:
        lines_.append(WITHOUT_NAMES)
    places = listed([PLACES.get(code, code) for code in requisition.jurisdiction])
    reviewed = min((row.reviewed for row in rows if row.reviewed), default="")
    told = [places or "For everywhere; no place is declared", f"reviewed {_day(reviewed)}" if reviewed else ""]
    column = points(68 - 4)
    high = 92 + sum(5 + 12.25 * max(lines(line.do, 9.5, column), lines(line.do_not, 9.5, column)) for line in lines_)
    where = ", ".join(part for part in told if part) + ". Reasons and sources: method record."
    return {"where": where, "lines": lines_, "small": high > paper.block}


def _day(written: str) -> str:
    try:
        return day(date.fromisoformat(written))
    except ValueError:
        return written
