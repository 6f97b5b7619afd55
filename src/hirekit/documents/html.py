"""The scorecard as one page for people who type: offline, by keyboard, kept as a draft, saved as what `collect` reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.asking import AskedQuestion, asked_question
from hirekit.documents.packet_leaf import overall
from hirekit.documents.page import role_title
from hirekit.documents.paper import PAPERS
from hirekit.documents.schedule import shown_time
from hirekit.documents.sitting import sitting
from hirekit.documents.theme import theme_at
from hirekit.model.fingerprint import shown

if TYPE_CHECKING:
    from pathlib import Path

    from hirekit.model.panel import Interview, Panel
    from hirekit.model.plan import Plan

SCHEMA = "hirekit/scorecard/1"
# What the page's script says.
SPOKEN = (
    "kept", "not_kept", "back", "missing_rating", "missing_evidence", "missing_why", "both", "missing_safety",
    "missing_change", "missing_one", "missing_many", "saved", "sure", "gone",
)  # fmt: skip


@attrs.frozen(kw_only=True)
class TypedCriterion:
    """One criterion with the questions it is rated on; its rating stands once, after the last of them."""

    id: str
    title: str
    definition: str
    questions: tuple[AskedQuestion, ...]
    ids: tuple[str, ...]


def scorecard_html(
    plan: Plan,
    panel: Panel,
    *,
    interview: Interview,
    interviewer: str,
    theme: str | Path | None = None,
) -> str:
    """Return the scorecard of one interviewer for one interview as a page that needs nothing but a browser.

    What it saves is a scorecard as JSON, as `hirekit collect` reads it. A draft is kept in the browser, on that
    machine only, until the card is saved or thrown away.

    Raises:
        InvalidData: Somebody who does not sit in the interview.
    """
    look = theme_at(theme)
    subject = sitting(plan, panel, interview=interview, interviewer=interviewer, theme=look)
    say = subject.say
    rubric = plan.kit.rubric
    pages = {f"{kind}-{place}": 0 for kind in ("ask", "rate") for place in range(1, len(subject.questions) + 1)}
    asked = [
        asked_question(subject, place, level=0, paper=PAPERS["A4"], pages=pages, noted=set())
        for place in range(1, len(subject.questions) + 1)
    ]
    criteria = [
        TypedCriterion(
            id=id,
            title=rubric.criterion(id).title,
            definition=rubric.criterion(id).definition,
            questions=tuple(a for a, q in zip(asked, subject.questions, strict=True) if q.primary == id),
            ids=tuple(q.id for q in subject.questions if q.primary == id),
        )
        for id in plan.rated(subject.form, interview.round)
    ]
    identity = subject.identity
    card = {
        "schema": SCHEMA,
        "requisition": identity.requisition,
        "candidate": identity.candidate,
        "round": identity.round,
        "interviewer": identity.interviewer,
        "instrument": identity.instrument,
        **({"shadow": True} if subject.practice else {}),
    }
    round_ = plan.requisition.interview_loop.round(interview.round)
    start = interview.at
    return look.html(
        "scorecard.html",
        say=say,
        spoken={key: say.texts[f"scorecard.{key}"] for key in SPOKEN},
        language=say.language,
        title=say("scorecard.title", round=round_.title, candidate=subject.candidate.printed),
        role=role_title(plan.requisition),
        requisition=identity.requisition,
        candidate=subject.candidate.printed,
        round=round_.title,
        who=say(
            "scorecard.who_practice" if subject.practice else "scorecard.who",
            name=subject.interviewer.printed,
            seat=say(f"seats.{subject.seat}"),
        ),
        when=say("candidate_pack.moment", day=say.weekday(start), time=shown_time(start, 0)) if start else "",
        until=say("page.destroy_by", day=say.day(subject.destroy_by, short=True)) if subject.destroy_by else "",
        fingerprint=shown(identity.instrument),
        form=identity.form,
        card=card,
        criteria=criteria,
        criteria_data=[{"id": c.id, "title": c.title, "questions": list(c.ids)} for c in criteria],
        scale=rubric.scale.points,
        duties=list(enumerate(plan.kit.role.duties, start=1)),
        overall=overall(say),
        file=f"{identity.requisition}_{identity.candidate}_{identity.round}_{identity.interviewer}.json",
        draft=f"hirekit:{identity.requisition}:{identity.candidate}:{identity.round}:{identity.interviewer}:{identity.instrument}",
    )
