"""What stands on every page of every document: role, requisition, whom it is about, form, fingerprint, destroy-by."""

import math
import re
from collections.abc import Sequence
from datetime import date

import attrs

from hirekit.documents.look.letterforms import Letters
from hirekit.documents.look.measure import shortened, width
from hirekit.documents.look.paper import BLOCK_MM, points
from hirekit.documents.words.locale import Locale
from hirekit.documents.words.phrases import EM_SPACE, months_after
from hirekit.documents.words.quotation_marks import typographic
from hirekit.model.fingerprint import shown
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition

HEADER_SIZE = 8.5
SEMIBOLD = 600
BETWEEN = 2 * EM_SPACE
# How much of the block the footer has; the number of the page has the rest.
FOOT_SHARE = 0.88


@attrs.frozen(kw_only=True)
class Page:
    """The words of header, footer and metadata.

    Attributes:
        role_share: How much of the header the role takes, in percent of its width.
        number: What stands before the number of a page, between it and the number of pages, and after that.
    """

    title: str
    description: str
    author: str
    role: str
    role_share: int
    whom: str
    foot: str
    language: str
    issued: str
    number: tuple[str, str, str]


def page(
    plan: Plan,
    say: Locale,
    *,
    kind: str,
    title: str,
    whom: tuple[str, ...],
    foot: tuple[str, ...],
    destroy_by: date | None,
    issued_on: date | None,
    sans: Letters | None = None,
) -> Page:
    """Return what stands on every page; names too long for the header are cut by their measured width.

    Args:
        sans: The letters it is measured by; ours where not given.
        whom: Whom and what it is about, for the right of the header.
        foot: For whom it is, its form and its fingerprint.
    """
    requisition = plan.requisition
    block = points(BLOCK_MM)
    role = typographic(BETWEEN.join((role_title(requisition), requisition.id)), say.language)
    about = tuple(typographic(part, say.language) for part in whom)
    role = shortened(role, HEADER_SIZE, block * 0.52, weight=SEMIBOLD, sans=sans)
    room = block - width(role, HEADER_SIZE, weight=SEMIBOLD, sans=sans) - 20
    until = say("page.destroy_by", day=say.day(destroy_by, short=True)) if destroy_by else ""
    return Page(
        title=title,
        description=say("page.description", kind=kind, role=role_title(requisition), requisition=requisition.id),
        author="hirekit",
        role=role,
        role_share=math.ceil(100 * (width(role, HEADER_SIZE, weight=SEMIBOLD, sans=sans) + 10) / block),
        whom=_fitted(about, room, sans),
        foot=_apart((*foot, until), block * FOOT_SHARE, sans),
        language=say.language,
        issued=issued_on.isoformat() if issued_on else "",
        number=number_words(say),
    )


def _apart(parts: tuple[str, ...], room: float, sans: Letters | None) -> str:
    """Return parts on one line, whole, closer to each other where they do not fit at the usual distance."""
    kept = [part for part in parts if part]
    whole = BETWEEN.join(kept)
    return whole if width(whole, HEADER_SIZE, sans=sans) <= room else EM_SPACE.join(kept)


def _fitted(parts: tuple[str, ...], room: float, sans: Letters | None) -> str:
    """Return parts on one line, each cut alike where they do not fit together."""
    kept = [part for part in parts if part]
    whole = BETWEEN.join(kept)
    if width(whole, HEADER_SIZE, sans=sans) <= room:
        return whole
    each = (room - width(BETWEEN, HEADER_SIZE, sans=sans) * (len(kept) - 1)) / len(kept)
    spare = sum(max(0.0, each - width(part, HEADER_SIZE, sans=sans)) for part in kept)
    long = sum(width(part, HEADER_SIZE, sans=sans) > each for part in kept)
    return BETWEEN.join(shortened(part, HEADER_SIZE, each + spare / long, sans=sans) for part in kept)


def role_title(requisition: Requisition) -> str:
    """Return what the opening is called."""
    return requisition.post_title


def instrument_words(plan: Plan, form: str | None, say: Locale) -> str:
    """Return the instrument fingerprint as the footer shows it."""
    return say("page.instrument", fingerprint=shown(plan.instrument(form)))


def both_fingerprints(instrument: str, scoring: str, say: Locale) -> str:
    """Return the instrument and the scoring fingerprint as the footer shows them."""
    return say("page.instrument_scoring", instrument=shown(instrument), scoring=shown(scoring))


def form_words(codes: Sequence[str], say: Locale) -> str:
    """Return the forms of a plan as the footer shows them."""
    return say("page.forms", forms=say.listed(codes)) if len(codes) > 1 else say("page.form", form="".join(codes))


def number_words(say: Locale) -> tuple[str, str, str]:
    """Return what stands before the number of a page, between it and the number of pages, and after that."""
    before, between, after = re.split(r"\{page\}|\{pages\}", say.texts["page.number"])
    return before, between, after


def destroy_by(requisition: Requisition, last_day: date | None) -> date | None:
    """Return the day by which what is kept must be destroyed, or None where no retention is declared."""
    if requisition.retention is None or last_day is None:
        return None
    return months_after(last_day, requisition.retention.months)
