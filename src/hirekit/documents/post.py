"""The post in words, for the candidate and for the team: its duties, what it calls for, and what is published of its pay."""

from collections.abc import Iterable

from hirekit.documents.words.locale import Locale, capital
from hirekit.model.jurisdiction import holds_in
from hirekit.model.passage import at_level
from hirekit.model.pay import PAY_DIMENSIONS, Pay, PayBand
from hirekit.model.role import REQUIREMENT_KINDS, SCREEN_TYPES, Role
from hirekit.model.screening import asked_at

Rows = list[dict[str, object]]
MOST_DUTIES = 8


def duty_row(role: Role, job_level: str, say: Locale, *, most: int | None = MOST_DUTIES) -> dict[str, object]:
    """Return what somebody in the post does: the weightiest duties, in the order of the kit.

    Args:
        most: How many; None for all.
    """
    own = at_level(role.duties, job_level)
    weightiest = sorted(own, key=lambda duty: -(duty.importance or 0))[:most]
    told = [duty.text for duty in own if duty in weightiest]
    note = say("post.duties_note", shown=len(told), duties=say.plural(len(own), "duty"))
    return {"items": told, "note": note if len(told) < len(own) else ""}


def screen_rows(role: Role, job_level: str, say: Locale) -> Rows:
    """Return what everybody who applies is asked, by what a no would mean, each item with what counts as the same."""
    items = asked_at(role, job_level)
    return [
        {
            "name": f"screen-{kind}",
            "label": say(f"post.{kind}"),
            "note": say(f"post.{kind}_note"),
            "items": [
                {
                    "text": item.text,
                    "equivalent": say("post.equivalent", text=item.equivalent) if item.equivalent else "",
                }
                for item in items
                if item.type == kind
            ],
        }
        for kind in SCREEN_TYPES
        if any(item.type == kind for item in items)
    ]


def requirement_rows(role: Role, job_level: str, say: Locale) -> Rows:
    """Return the knowledge, skills, abilities and the rest that the work calls for at a job level."""
    needed = at_level(role.requirements, job_level)
    return [
        {
            "name": f"requirement-{kind}",
            "label": say(f"post.{kind}"),
            "text": capital("; ".join(say.inside(item.text) for item in needed if item.kind == kind)),
        }
        for kind in REQUIREMENT_KINDS
        if any(item.kind == kind for item in needed)
    ]


def pay_rows(pay: Pay | None, job_level: str, jurisdictions: Iterable[str], say: Locale) -> dict[str, object] | None:
    """Return what is published of pay and how an offer is made up; None where the kit says nothing.

    Bands are left out where they speak of the posts of other job levels, or of another place than the opening's.
    """
    if pay is None:
        return None
    places = tuple(jurisdictions)
    held = not places or not pay.jurisdiction or holds_in(pay.jurisdiction, places)
    bands = at_level(pay.bands, job_level) if held else ()
    sources = dict.fromkeys(source for band in bands if (source := pay.source_of(band)))
    alone = len(sources) == 1
    return {
        "note": say("post.pay_note", currency=pay.currency, year=pay.year),
        "bands": [
            {
                "of": say(f"post.{dimension}") if place == 0 else "",
                "key": band.says,
                "amount": amount(band, say),
                "source": "" if alone else pay.source_of(band),
            }
            for dimension in PAY_DIMENSIONS
            for place, band in enumerate([band for band in bands if band.dimension == dimension])
        ],
        "source": say("post.source", source=next(iter(sources))) if alone else "",
        "caveat": pay.caveat if bands else "",
        "parts": [
            {"name": f"pay-{name}", "label": say(f"post.{name}"), "passages": at_level(passages, job_level)}
            for name, passages in (("components", pay.components), ("factors", pay.factors), ("tips", pay.tips))
            if at_level(passages, job_level)
        ],
    }


def amount(band: PayBand, say: Locale) -> str:
    """Return a range of pay as the language writes it; an open end stays open."""
    low, high = say.whole(band.low), say.whole(band.high)
    return say("post.open_range" if band.open_ended else "post.range", low=low, high=high)
