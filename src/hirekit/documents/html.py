"""The scorecard, alone or in its whole packet, as one page for people who type: offline, by keyboard, kept as a draft,
saved as what `collect` reads.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.page_fonts import embedded_faces
from hirekit.documents.look.paper import PAPERS
from hirekit.documents.look.theme import Theme, theme_at
from hirekit.documents.packet.asking import AskedQuestion, asked_question
from hirekit.documents.packet.conduct import conduct
from hirekit.documents.packet.cover import cover_words
from hirekit.documents.packet.document import ERRORS
from hirekit.documents.packet.leaf import overall
from hirekit.documents.packet.notes import handout_pages, note_pages, stand_ins
from hirekit.documents.packet.role import role_page
from hirekit.documents.packet.run_sheet import run_sheet
from hirekit.documents.packet.schedule import shown_time
from hirekit.documents.packet.sitting import Sitting, sitting
from hirekit.documents.page import role_title
from hirekit.model.fingerprint import shown

if TYPE_CHECKING:
    from pathlib import Path

    from markupsafe import Markup

    from hirekit.model.panel import Interview, Panel
    from hirekit.model.plan import Plan

SCHEMA = "hirekit/scorecard/1"
# What the page's script says.
SPOKEN = (
    "kept", "not_kept", "back", "missing_rating", "missing_evidence", "missing_why", "both", "missing_safety",
    "missing_change", "asked_and_not", "saved", "sure", "gone",
)  # fmt: skip
# What can be missing beside ratings, their evidence or reasons.
BESIDE_CRITERIA = ("safety", "correction")
# A page has no paper; what is measured before printing is measured for this one.
PAPER = PAPERS["A4"]


@attrs.frozen(kw_only=True)
class TypedCriterion:
    """One criterion with the questions it is rated on; its rating stands once, after the last of them."""

    id: str
    title: str
    definition: str
    questions: tuple[AskedQuestion, ...]
    ids: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Typed:
    """What a page to type in says about itself.

    Attributes:
        whole: Whether the page is the whole packet.
        identity: What its script knows: whose card it makes, its criteria, where file and draft go, what it says.
        script_hash: The only script that the page lets run.
    """

    title: str
    role: str
    requisition: str
    candidate: str
    round: str
    who: str
    when: str
    until: str
    form: str
    fingerprint: str
    audience: str
    practice: bool
    whole: bool
    identity: dict[str, object]
    style: Markup
    script: Markup
    script_hash: str


def scorecard_html(
    plan: Plan, panel: Panel, *, interview: Interview, interviewer: str, theme: str | Path | None = None
) -> str:
    """Return the scorecard of one interviewer for one interview as a page that needs nothing but a browser.

    What it saves is a scorecard as JSON, as `hirekit collect` reads it. A draft is kept in the browser, on that
    machine only, until the card is saved or thrown away.

    Raises:
        InvalidData: Somebody who does not sit in the interview.
    """
    look = theme_at(theme)
    subject = sitting(plan, panel, interview=interview, interviewer=interviewer, theme=look)
    return look.html("scorecard.html", **_form_values(subject, look, whole=False))


def packet_html(
    plan: Plan, panel: Panel, *, interview: Interview, interviewer: str, theme: str | Path | None = None
) -> str:
    """Return the whole packet of one interviewer for one interview as such a page, its hand-outs included.

    Raises:
        InvalidData: Somebody who does not sit in the interview.
    """
    look = theme_at(theme)
    subject = sitting(plan, panel, interview=interview, interviewer=interviewer, theme=look)
    places = {f"ask-{place}": place for place in range(1, len(subject.questions) + 1)}
    values = {
        **_form_values(subject, look, whole=True),
        "cover": cover_words(subject),
        "role": role_page(subject, paper=PAPER),
        "run": run_sheet(subject, pages=places, paper=PAPER),
        "conduct": conduct(plan.requisition, subject.say, paper=PAPER),
        "errors": ERRORS,
        "stand_ins": stand_ins(subject),
        "handouts": handout_pages(subject, printed=False),
        "notes": note_pages(subject, [0] * len(subject.questions)),
    }
    return look.html("packet-page.html", **values)


def _form_values(subject: Sitting, look: Theme, *, whole: bool) -> dict[str, object]:
    """Return what the form is filled with."""
    rubric = subject.plan.kit.rubric
    count = len(subject.questions)
    pages = {f"{kind}-{place}": 0 for kind in ("ask", "rate") for place in range(1, count + 1)}
    asked = [
        asked_question(subject, place, level=0, paper=PAPER, pages=pages, noted=set()) for place in range(1, count + 1)
    ]
    criteria = [
        TypedCriterion(
            id=id,
            title=rubric.criterion(id).title,
            definition=rubric.criterion(id).definition,
            questions=tuple(a for a, q in zip(asked, subject.questions, strict=True) if q.primary == id),
            ids=tuple(q.id for q in subject.questions if q.primary == id),
        )
        for id in subject.plan.rated(subject.form, subject.interview.round)
    ]
    return {
        "say": subject.say,
        "typed": _typed(subject, look, criteria, whole=whole),
        "criteria": criteria,
        "questions": asked,
        "scale": rubric.scale.points,
        "duties": list(enumerate(subject.plan.kit.role.duties, start=1)),
        "overall": overall(subject.say),
    }


def _typed(subject: Sitting, look: Theme, criteria: list[TypedCriterion], *, whole: bool) -> Typed:
    from markupsafe import Markup  # noqa: PLC0415

    say, identity, start = subject.say, subject.identity, subject.interview.at
    round_ = subject.plan.requisition.interview_loop.round(subject.interview.round)
    style = "\n".join((embedded_faces(look.faces), look.text("typed/style.css")))
    script = look.text("typed/script.js")
    return Typed(
        title=say("scorecard.title", round=round_.title, candidate=subject.candidate.printed),
        role=role_title(subject.plan.requisition),
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
        form=identity.form,
        fingerprint=shown(identity.instrument),
        audience=say("audience.practice" if subject.practice else "audience.interviewers"),
        practice=subject.practice,
        whole=whole,
        identity=_identity(subject, criteria),
        # Files of ours or of a theme, not what people write.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        script_hash="sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )


def _identity(subject: Sitting, criteria: list[TypedCriterion]) -> dict[str, object]:
    """Return what the page's script knows."""
    identity = subject.identity
    whose = (identity.requisition, identity.candidate, identity.round, identity.interviewer)
    card = {
        "schema": SCHEMA,
        "requisition": identity.requisition,
        "candidate": identity.candidate,
        "round": identity.round,
        "interviewer": identity.interviewer,
        "instrument": identity.instrument,
        **({"shadow": True} if subject.practice else {}),
    }
    most = sum(1 + len(criterion.ids) for criterion in criteria) + len(BESIDE_CRITERIA)
    return {
        "card": card,
        "criteria": [{"id": c.id, "title": c.title, "questions": list(c.ids)} for c in criteria],
        "file": "_".join(whose) + ".json",
        "draft": ":".join(("hirekit", *whose, identity.instrument)),
        "say": {key: subject.say.texts[f"scorecard.{key}"] for key in SPOKEN},
        "missing": [subject.say.plural(count, "missing") for count in range(1, most + 1)],
    }
