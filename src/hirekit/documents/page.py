"""What stands on every page of every document: role, requisition, whom it is about, form, fingerprint, destroy-by."""

from datetime import date

import attrs

from hirekit.documents.measure import shortened, width
from hirekit.documents.paper import BLOCK_MM, points
from hirekit.documents.phrases import EM_SPACE, day, listed, months_after
from hirekit.model.fingerprint import shown
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition

HEADER_SIZE = 8.5
SEMIBOLD = 600
BETWEEN = 2 * EM_SPACE


@attrs.frozen(kw_only=True)
class Page:
    """The words of header, footer and metadata."""

    title: str
    description: str
    author: str
    role: str
    whom: str
    foot: str
    language: str
    issued: str


def page(
    plan: Plan,
    *,
    kind: str,
    title: str,
    whom: tuple[str, ...],
    audience: str,
    form: str,
    fingerprint: str,
    destroy_by: date | None,
    issued_on: date | None,
) -> Page:
    """Return what stands on every page; names too long for the header are cut by their measured width."""
    requisition = plan.requisition
    block = points(BLOCK_MM)
    role = BETWEEN.join((role_title(requisition), requisition.id))
    role = shortened(role, HEADER_SIZE, block * 0.52, weight=SEMIBOLD)
    room = block - width(role, HEADER_SIZE, weight=SEMIBOLD) - 20
    foot = [audience, form, fingerprint, f"Destroy by {day(destroy_by, short=True)}" if destroy_by else ""]
    return Page(
        title=title,
        description=f"{kind}, {role_title(requisition)}, {requisition.id}",
        author="hirekit",
        role=role,
        whom=_fitted(whom, min(room, block * 0.44)),
        foot=BETWEEN.join(part for part in foot if part),
        language=plan.kit.language,
        issued=issued_on.isoformat() if issued_on else "",
    )


def _fitted(parts: tuple[str, ...], room: float) -> str:
    """Return parts on one line, each cut alike where they do not fit together."""
    kept = [part for part in parts if part]
    whole = BETWEEN.join(kept)
    if width(whole, HEADER_SIZE) <= room:
        return whole
    each = (room - width(BETWEEN, HEADER_SIZE) * (len(kept) - 1)) / len(kept)
    spare = sum(max(0.0, each - width(part, HEADER_SIZE)) for part in kept)
    long = sum(width(part, HEADER_SIZE) > each for part in kept)
    return BETWEEN.join(shortened(part, HEADER_SIZE, each + spare / long) for part in kept)


def role_title(requisition: Requisition) -> str:
    """Return what the opening is called."""
    return requisition.post_title


def instrument_words(plan: Plan, form: str | None) -> str:
    """Return the instrument fingerprint as the footer shows it."""
    return f"Instrument {shown(plan.instrument(form))}"


def form_words(plan: Plan) -> str:
    """Return the forms of a plan as the footer shows them."""
    codes = [form.code for form in plan.forms]
    return f"Form{'s' if len(codes) > 1 else ''} {listed(codes)}"


def destroy_by(requisition: Requisition, last_day: date | None) -> date | None:
    """Return the day by which what is kept must be destroyed, or None where no retention is declared."""
    if requisition.retention is None or last_day is None:
        return None
    return months_after(last_day, requisition.retention.months)
