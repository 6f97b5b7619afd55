"""The role in a page: what it is for, the duties this round serves, what the other rounds cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.fonts import SEMIBOLD
from hirekit.documents.look.measure import lines
from hirekit.documents.look.paper import MAIN_MM, PROSE_MM, Paper, points
from hirekit.documents.words.locale import capital
from hirekit.model.passage import at_level

if TYPE_CHECKING:
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.model.role import Duty

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
