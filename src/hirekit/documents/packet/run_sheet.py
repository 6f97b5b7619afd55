"""The run sheet: the minutes of an interview drawn to scale, with what is said when it opens and closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.documents.look.fonts import SERIF
from hirekit.documents.look.measure import lines
from hirekit.documents.look.paper import PROSE_MM, Paper, points
from hirekit.documents.packet.schedule import ASK, shown_time
from hirekit.model.question import CANDIDATE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.packet.schedule import Slot
    from hirekit.documents.packet.sitting import Sitting

POINTS_A_MINUTE = 3.5
LEAST_A_MINUTE = 1.4
LEAST_SLOT = 17.5
ROOMY_SLOT = 38


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
