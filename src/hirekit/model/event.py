"""What happened to a requisition, in the order it happened."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import text_problems, time_problems

OPENED = "opened"
PLANNED = "planned"
RULE_CHANGED = "rule changed"
PACKET_ISSUED = "packet issued"
CARD_RECEIVED = "card received"
CORRECTION_RECEIVED = "correction"
AFTER_DEBRIEF_CHANGE = "after-debrief change"
SHADOW_CARD = "shadow card"
WITHDRAWN = "withdrawn"
QUESTION_REPLACED = "question replaced"
RECUSAL = "recusal"
DEBRIEFED = "debriefed"
REVIEW_ISSUED = "review issued"
REVIEW_RECEIVED = "review received"
DECISION = "decision"
FEEDBACK_SIGNED = "feedback signed"
FEEDBACK_ISSUED = "feedback issued"
PURGE = "purge"
REPAIRED = "record repaired"
EVENT_KINDS = (
    OPENED,
    PLANNED,
    RULE_CHANGED,
    PACKET_ISSUED,
    CARD_RECEIVED,
    CORRECTION_RECEIVED,
    AFTER_DEBRIEF_CHANGE,
    SHADOW_CARD,
    WITHDRAWN,
    QUESTION_REPLACED,
    RECUSAL,
    DEBRIEFED,
    REVIEW_ISSUED,
    REVIEW_RECEIVED,
    DECISION,
    FEEDBACK_SIGNED,
    FEEDBACK_ISSUED,
    PURGE,
    REPAIRED,
)
CARD_KINDS = (CARD_RECEIVED, CORRECTION_RECEIVED, AFTER_DEBRIEF_CHANGE, SHADOW_CARD)

Fact = str | int | None | tuple[str, ...]


def _sealed(facts: Mapping[str, Fact]) -> Mapping[str, Fact]:
    return MappingProxyType(dict(facts))


@attrs.frozen(kw_only=True)
class Event:
    """One line of a requisition's record.

    Attributes:
        number: From 1, without a gap.
        at: With its time zone.
        by: Who did it, as they are known to the machine or called themselves.
        facts: What is needed to read the event later: ids, hashes, reasons; never a rating or its evidence.
    """

    number: int
    at: datetime
    kind: str
    by: str = ""
    facts: Mapping[str, Fact] = attrs.field(factory=dict, converter=_sealed)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if self.number < 1:
            yield Problem(("number",), f"must be at least 1, not {self.number}")
        if self.kind not in EVENT_KINDS:
            yield Problem(("kind",), f"must be one of {', '.join(EVENT_KINDS)}, not {self.kind!r}")
        yield from time_problems("at", self.at)
        yield from text_problems("by", self.by, required=False, longest=200)

    def text(self, name: str) -> str:
        """Return a fact as text, empty where it is not given."""
        value = self.facts.get(name)
        return "" if value is None else str(value)

    def whole(self, name: str) -> int:
        """Return a fact that is a whole number, 0 where it is not given."""
        value = self.facts.get(name)
        return value if isinstance(value, int) else 0
