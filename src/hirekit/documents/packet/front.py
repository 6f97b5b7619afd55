"""What is read before the interview: the role in a page, the run sheet, do and do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.fonts import SEMIBOLD, SERIF
from hirekit.documents.look.measure import lines
from hirekit.documents.look.paper import MAIN_MM, PROSE_MM, Paper, points
from hirekit.documents.packet.schedule import ASK, shown_time
from hirekit.documents.words.locale import capital
from hirekit.model.jurisdiction import ANYWHERE, holds_in
from hirekit.model.passage import at_level
from hirekit.model.question import CANDIDATE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.packet.schedule import Slot
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.words.locale import Locale
    from hirekit.model.conduct import Conduct
    from hirekit.model.requisition import Requisition
    from hirekit.model.role import Duty

POINTS_A_MINUTE = 3.5
LEAST_A_MINUTE = 1.4
LEAST_SLOT = 17.5
ROOMY_SLOT = 38
MOST_DUTIES = 12


def role_page(subject: Sitting, *, paper: Paper) -> dict[str, object]:
    """Return the words of the role in a page: the duties this round serves first, then the weightiest."""
    say, requisition, kit = subject.say, subject.plan.requisition, subject.plan.kit
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
    first = [duty for duty in own if duty.id in served]
    how = next((way for way in ROLE_SIZES if _role_height(subject, others, first, way) <= paper.block), ROLE_SIZES[-1])
    room = paper.block - _role_height(subject, others, [], how)
    shown_ids: set[str] = set()
    for duty in (*first, *weighty):
        room -= _duty_height(duty, how)
        if duty.id in served or (room > 0 and len(shown_ids) < MOST_DUTIES):
            shown_ids.add(duty.id)
    # Where the round serves all of them, bold would tell none apart.
    all_served = shown_ids <= served
    duties = [
        {"number": number, "text": duty.text, "here": duty.id in served and not all_served}
        for number, duty in enumerate(role.duties, start=1)
        if duty.id in shown_ids
    ]
    return {
        "title": requisition.post_title,
        "purpose": role.purpose_at(level.id),
        "level": level.title,
        "level_summary": level.summary,
        "minimums": _minimums(subject),
        "looks_at": requisition.interview_loop.round(subject.interview.round).purpose,
        "duties": duties,
        "duties_note": say("role.duties_all" if all_served else "role.duties_note", duties=say.plural(len(duties), "duty"), of=len(own)),
        "others": others,
        "close": how.close,
    }  # fmt: skip


def _minimums(subject: Sitting) -> str:
    """Return the minimums on criteria this round rates, in words; empty where there is none."""
    say, requisition = subject.say, subject.plan.requisition
    rated = subject.plan.rated(subject.form, subject.interview.round)
    title = requisition.kit.rubric.criterion
    told = [
        say("role.minimum", criterion=say.inside(title(minimum.criterion).title), score=say.exact(minimum.score))
        for minimum in requisition.minimums
        if minimum.criterion in rated
    ]
    return say("role.minimums_says", minimums=capital("; ".join(told))) if told else ""


def _other_rounds(subject: Sitting) -> list[dict[str, str]]:
    """Return what the other rounds cover."""
    rubric, loop = subject.plan.kit.rubric, subject.plan.requisition.interview_loop
    found = []
    for round_ in loop.rounds:
        rated = subject.plan.rated(subject.form, round_.id)
        if round_.id != subject.interview.round and rated:
            told = "; ".join(subject.say.inside(rubric.criterion(id).title) for id in rated)
            found.append({"title": round_.title, "criteria": capital(told)})
    return found


@attrs.frozen(kw_only=True)
class RoleSize:
    """How the role in a page may be set: roomy, or closer where a round serves many duties. All in points.

    Attributes:
        row: Around the text of a row.
        prose, prose_leading: Of running text.
        size, leading, around: Of duties and other rounds.
    """

    close: bool
    row: float
    prose: float
    prose_leading: float
    size: float
    leading: float
    around: float


ROLE_SIZES = (
    RoleSize(close=False, row=21, prose=10.5, prose_leading=14, size=9.5, leading=12.25, around=5.25),
    RoleSize(close=True, row=10.5, prose=10, prose_leading=13, size=9, leading=11.25, around=3),
)


def _duty_height(duty: Duty, how: RoleSize) -> float:
    return how.around + how.leading * lines(duty.text, how.size, points(MAIN_MM) - 54, weight=SEMIBOLD)


def _role_height(subject: Sitting, others: list[dict[str, str]], duties: list[Duty], how: RoleSize) -> float:
    """Return the height of the role page with some of its duties."""
    requisition = subject.plan.requisition
    level = requisition.kit.role.job_level(requisition.job_level)
    purpose = requisition.interview_loop.round(subject.interview.round).purpose
    prose = (
        requisition.kit.role.purpose_at(level.id),
        f"{level.title}. {level.summary}",
        purpose,
        _minimums(subject),
    )
    high = 70 + sum(how.row + how.prose_leading * lines(text, how.prose, points(PROSE_MM)) for text in prose if text)
    high += 2 * how.row + sum(_duty_height(duty, how) for duty in duties)
    leading, size = (how.leading, how.size) if how.close else (14, 10.5)
    return high + sum(7 + leading * lines(other["criteria"], size, points(MAIN_MM) - 125) for other in others)


def run_sheet(subject: Sitting, *, pages: Mapping[str, int], paper: Paper) -> dict[str, object]:
    """Return the run sheet, drawn to the scale at which it fits one page with both scripts."""
    say, start, scripts = subject.say, subject.interview.at, subject.plan.kit.scripts
    opening = scripts.opening or say("run_sheet.opening_says")
    closing = scripts.closing or say("run_sheet.closing_says")
    spoken = sum(24 + 15.75 * lines(text, 11, points(PROSE_MM), family=SERIF) for text in (opening, closing))
    minutes = sum(slot.minutes for slot in subject.slots)
    scale = max(LEAST_A_MINUTE, min(POINTS_A_MINUTE, (paper.block - 56 - 24 - spoken) / minutes))
    return {
        "slots": [_slot_row(subject, slot, scale=scale, pages=pages) for slot in subject.slots],
        "ends": shown_time(start, subject.slots[-1].end),
        "opening": opening,
        "closing": closing,
    }  # fmt: skip


def _slot_row(subject: Sitting, slot: Slot, *, scale: float, pages: Mapping[str, int]) -> dict[str, object]:
    say, high = subject.say, max(LEAST_SLOT, slot.minutes * scale)
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
        handed_over = subject.plan.kit.bank.handouts_of(question, audience=CANDIDATE)
        handouts = say("run_sheet.handout") if handed_over and high >= ROOMY_SLOT else ""
        return {
            **row,
            "title": say("run_sheet.question", place=slot.question, criterion=title),
            "says": handouts,
            "page": pages[f"ask-{slot.question}"],
        }
    return {**row, "title": say(f"run_sheet.{slot.kind}"), "says": say(f"run_sheet.{slot.kind}_says")}


@attrs.frozen(kw_only=True)
class ConductLine:
    """One line of do and do not."""

    topic: str
    jurisdiction: str
    do: str
    do_not: str


# Class, size, leading, padding and gutter in which the lines may be set, from roomy to tight; none where they take two pages.
CONDUCT_SIZES = (
    ("", 9.5, 12.25, 5.0, 4.0),
    ("small-print", 9.0, 11.5, 3.75, 4.0),
    ("fine-print", 8.5, 10.5, 2.75, 3.0),
)
PRINCIPLES = ("principle", "notes", "adjustments")


def conduct_in(requisition: Requisition) -> list[Conduct]:
    """Return the lines that hold where a requisition is: those for everywhere, then those of its countries and states."""
    rows = requisition.kit.conduct
    held = [
        row.jurisdiction
        for code in requisition.jurisdiction
        for row in rows
        if row.jurisdiction != ANYWHERE and holds_in(row.jurisdiction, [code])
    ]
    return [row for place in dict.fromkeys([ANYWHERE, *held]) for row in rows if row.jurisdiction == place]


def conduct(requisition: Requisition, say: Locale, *, paper: Paper) -> dict[str, object]:
    """Return do and do not: the lines for everywhere, then those of the requisition's places."""
    rows = conduct_in(requisition)
    lines_ = [
        ConductLine(
            topic=row.topic,
            jurisdiction="" if row.jurisdiction == ANYWHERE else row.jurisdiction,
            do=row.do,
            do_not=row.do_not,
        )
        for row in rows
    ] or [_line(name, say) for name in PRINCIPLES]
    if requisition.anonymous:
        lines_.append(_line("names", say))
    places = say.listed([say.texts.get(f"places.{code}", code) for code in requisition.jurisdiction])
    reviewed = min((row.reviewed for row in rows if row.reviewed), default="")
    told = [
        places or say("conduct.everywhere"),
        say("conduct.reviewed", day=say.written_day(reviewed)) if reviewed else "",
    ]
    size = next((name for name, *how in CONDUCT_SIZES if _conduct_height(lines_, *how) <= paper.block), "")
    where = say("conduct.where", told=", ".join(part for part in told if part))
    return {"where": where, "lines": lines_, "size": size}


def _conduct_height(rows: list[ConductLine], size: float, leading: float, around: float, gutter: float) -> float:
    """Return how high do and do not stands with its title, in points."""
    column = points(68 - gutter)
    return 96 + sum(
        around + leading * max(lines(row.do, size, column), lines(row.do_not, size, column)) for row in rows
    )


def _line(name: str, say: Locale) -> ConductLine:
    """Return one of our own lines."""
    do, do_not = say(f"conduct.{name}_do"), say(f"conduct.{name}_do_not")
    return ConductLine(topic=say(f"conduct.{name}"), jurisdiction="", do=do, do_not=do_not)
