"""The scorecard as one offline page, for people who type: the same card, saved as the file that is collected."""

import base64
import hashlib

import attrs
from markupsafe import Markup

from hirekit.documents.phrases import clock, weekday
from hirekit.documents.theme import theme_at
from hirekit.errors import InvalidData, Problem
from hirekit.model.fingerprint import shown
from hirekit.model.panel import Interview, Panel
from hirekit.model.plan import Plan
from hirekit.model.question import Question
from hirekit.model.scorecard import DECLINED, LONGEST_NOTE, NOT_ASKED, NOT_ASSESSED

STATES = ((NOT_ASSESSED, "Not assessed"), (NOT_ASKED, "Not asked"), (DECLINED, "Declined"))
RECOMMENDED = (
    ("strongly_for", "Strongly for"),
    ("for", "For"),
    ("against", "Against"),
    ("strongly_against", "Strongly against"),
    ("not_enough_evidence", "Not enough evidence"),
)


@attrs.frozen
class _Asked:
    """A question and its place in the round."""

    place: int
    question: Question

    def __getattr__(self, name: str) -> object:
        return getattr(self.question, name)


def card_html(plan: Plan, panel: Panel, *, interview: Interview, interviewer: str, theme: str | None = None) -> str:
    """Return one interviewer's scorecard for one round as a page that needs nothing but itself.

    The page keeps a draft on the device, says what is missing, and saves the JSON scorecard that
    `hirekit collect` reads. It carries a policy that forbids every connection.

    Raises:
        InvalidData: The interviewer has no seat in the interview, or a theme's file is at fault.
    """
    seat = {person: seat for seat, person in interview.seated}.get(interviewer)
    if seat is None:
        raise InvalidData([Problem(("interviewer",), f"{interviewer!r} has no seat in this interview")])
    look = theme_at(theme)
    kit, requisition = plan.kit, plan.requisition
    candidate = panel.candidate(interview.candidate)
    form = plan.form_of(candidate)
    script = look.text("card/card.js").strip()
    asked = [_Asked(place, q) for place, q in enumerate(plan.questions(form.code, interview.round), start=1)]
    criteria = [
        {
            "id": id,
            "title": kit.rubric.criterion(id).title,
            "questions": [entry for entry in asked if entry.question.primary == id],
            "anchors": [
                {
                    "score": score,
                    "label": kit.rubric.scale.label(score),
                    "text": kit.rubric.criterion(id).anchor(score),
                }
                for score in kit.rubric.scale.scores
            ],
        }
        for id in plan.rated(form.code, interview.round)
    ]
    return look.html(
        "card/card.html",
        language=kit.language,
        style=Markup(look.text("card/card.css")),  # noqa: S704 - ours or the theme's, never a user's
        script=Markup(script),  # noqa: S704
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        candidate=candidate.printed,
        candidate_id=candidate.id,
        round=requisition.interview_loop.round(interview.round).title,
        round_id=interview.round,
        interviewer=panel.interviewer(interviewer).printed,
        interviewer_id=interviewer,
        seat=seat,
        shadow=seat == "shadow",
        when=f"{weekday(interview.at)}, {clock(interview.at)}" if interview.at else "",
        role=requisition.title or kit.role.title,
        requisition=requisition.id,
        form=form.code,
        instrument=plan.instrument(form.code),
        instrument_shown=shown(plan.instrument(form.code)),
        confidentiality="Confidential: interviewers only",
        lowest=kit.rubric.scale.lowest,
        longest=LONGEST_NOTE,
        states=STATES,
        recommendations=RECOMMENDED,
        criteria=criteria,
        duties=kit.role.duties,
    )
