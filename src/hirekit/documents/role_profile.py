"""The role profile: what the work is and what it calls for at one job level, for whoever hires, advertises or interviews."""

from datetime import date
from pathlib import Path

import attrs

from hirekit.documents.engine import write
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import refuse_missing_letters
from hirekit.documents.look.measure import shortened
from hirekit.documents.look.paper import BLOCK_MM, paper_called, points
from hirekit.documents.look.theme import theme_at
from hirekit.documents.page import BETWEEN, HEADER_SIZE, SEMIBOLD, Page, number_words
from hirekit.documents.post import requirement_rows, screen_rows
from hirekit.documents.settling import Setting, settled
from hirekit.documents.words.locale import Locale, capital
from hirekit.model.kit import Kit
from hirekit.model.passage import at_level

ROLE_SHARE = 55


def role_profile_pdf(
    kit: Kit,
    *,
    job_level: str,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the role profile of a kit at a job level; it holds no figure of pay.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    say = locale(kit.language, look)
    role = kit.role
    level = role.job_level(job_level)
    values = {
        "say": say,
        "page": _page(kit, level.title, say, issued_on=issued_on),
        "level": level,
        "purpose": role.purpose_at(job_level),
        "path": [{"title": each.title, "summary": each.summary, "here": each == level} for each in role.job_levels],
        "duties": [
            {
                "text": duty.text,
                "importance": str(duty.importance) if duty.importance else say("method.not_judged"),
                "criteria": capital("; ".join(say.inside(c.title) for c in kit.rubric.criteria if duty.id in c.duties)),
            }
            for duty in at_level(role.duties, job_level)
        ],
        "screen": screen_rows(role, job_level, say),
        "requirements": requirement_rows(role, job_level, say),
        "context": at_level(role.context, job_level),
        "sources": [attrs.evolve(source, date=say.written_day(source.date)) for source in role.sources],
    }
    html = look.html("role-profile.html", setting=Setting(), **values)
    refuse_missing_letters(html, sources={"kit": kit}, theme=look)
    return write(
        settled(lambda setting: look.html("role-profile.html", setting=setting, **values), theme=look, paper=sheet),
        dated=issued_on.isoformat() if issued_on else "",
    )


def _page(kit: Kit, title: str, say: Locale, *, issued_on: date | None) -> Page:
    kind = say("role_profile.kind")
    room = points(BLOCK_MM)
    return Page(
        title=say("role_profile.of", title=title),
        description=say("role_profile.of", title=title),
        author="hirekit",
        role=shortened(title, HEADER_SIZE, room * 0.52, weight=SEMIBOLD),
        role_share=ROLE_SHARE,
        whom=kind,
        foot=BETWEEN.join((say("audience.team"), shortened(f"{kit.title} {kit.version}", HEADER_SIZE, room * 0.4))),
        language=say.language,
        issued=issued_on.isoformat() if issued_on else "",
        number=number_words(say),
    )
