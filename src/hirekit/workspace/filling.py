"""Filling an issued packet as a viewer would, for the example and for those who type into a script."""

import io
from collections.abc import Iterator
from typing import Any

from hirekit.model.plan import Plan
from hirekit.model.scorecard import CORRECTION, RATED, Scorecard

OFF, ON = "/Off", "on"


def filled(packet: bytes, card: Scorecard, plan: Plan) -> bytes:
    """Return an issued packet with a card's ratings entered in its fields.

    Args:
        packet: As issued for the card's interview and interviewer.
    """
    import pikepdf  # noqa: PLC0415

    values = dict(_values(card, plan))
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        form = pdf.Root.AcroForm
        for name, field in _fields(form.Fields):
            if name in values:
                _enter(field, values[name])
        # Viewers draw the texts themselves then.
        form.NeedAppearances = True
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _values(card: Scorecard, plan: Plan) -> Iterator[tuple[str, str]]:
    from hirekit.documents.pdf import fields  # noqa: PLC0415

    form = next((f for f in plan.forms if plan.instrument(f.code).startswith(card.instrument)), plan.forms[0])
    for rating in card.ratings:
        yield fields.rating(rating.criterion), str(rating.score) if rating.state == RATED else rating.state
        if rating.why:
            yield fields.why(rating.criterion), rating.why
        questions = [q for q in plan.questions(form.code, card.round) if q.primary == rating.criterion]
        if rating.evidence and questions:
            yield fields.evidence(questions[0].id), rating.evidence
    if card.recommendation:
        yield fields.RECOMMENDATION, card.recommendation
    for use in card.questions:
        yield fields.asked(use.id), use.asked
        for number in use.probes:
            yield fields.probe(use.id, number), ON
    if card.change == CORRECTION:
        yield fields.CORRECTS, card.why
        yield fields.REVISION, str(card.revision)
    if card.independent:
        yield fields.SIGNED, ON
    if card.signed_by:
        yield fields.SIGN_NAME, card.signed_by
    if card.submitted_at:
        yield fields.SIGN_TIME, card.submitted_at.isoformat(timespec="minutes")
    elif card.signed_at:
        yield fields.SIGN_TIME, card.signed_at


def _fields(nodes: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    for node in nodes:
        own = str(node.get("/T", ""))
        name = ".".join(part for part in (prefix, own) if part)
        kids = node.get("/Kids")
        if kids is not None and any("/T" in kid for kid in kids):
            yield from _fields(kids, name)
        else:
            yield name, node


def _enter(field: Any, value: str) -> None:
    import pikepdf  # noqa: PLC0415

    if field.get("/FT") != "/Btn":
        field.V = pikepdf.String(value)
        return
    state = pikepdf.Name(f"/{value}")
    field.V = state
    for kid in field.get("/Kids", [field]):
        kid.AS = state if state in kid.AP.N else pikepdf.Name(OFF)
