"""Whose form a PDF is: the values that lead a filled copy back to its plan."""

import json

import attrs

from hirekit.model.plan import Plan

SCHEMA = "hirekit/packet/1"
PAGES = "pages"


@attrs.frozen(kw_only=True)
class Identity:
    """What a packet says about itself; the plan on the team's side is the authority.

    Attributes:
        instrument: All 64 digits of the form's instrument fingerprint.
        seat: lead, second or shadow.
        at: When it begins, as ISO 8601; empty where not fixed.
    """

    requisition: str
    candidate: str
    round: str
    interviewer: str
    form: str
    instrument: str
    seat: str
    at: str = ""

    def fields(self, *, pages: int) -> dict[str, str]:
        """Return the values as hidden fields hold them, and of how many pages the packet is."""
        return {**{name: str(value) for name, value in attrs.asdict(self).items()}, PAGES: str(pages)}


def packet_data(identity: Identity, plan: Plan) -> bytes:
    """Return the data that travels inside a packet, as JSON."""
    questions = [
        {"id": question.id, "criterion": question.primary} for question in plan.questions(identity.form, identity.round)
    ]
    scale = [[point.score, point.label] for point in plan.kit.rubric.scale.points]
    value = {"schema": SCHEMA, **attrs.asdict(identity), "questions": questions, "scale": scale}
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
