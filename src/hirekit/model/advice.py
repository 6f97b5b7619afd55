"""What a kit advises on a gap in a criterion."""

from collections.abc import Iterator

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import (
    several,
    slug_problems,
    text_problems,
)

AUDIENCES = ("internal", "new-hire", "both")


@attrs.frozen(kw_only=True)
class Advice:
    """What to do about a gap in one or more criteria, for people already there and for new hires.

    Attributes:
        audience: "internal", "new-hire" or "both".
    """

    id: str
    criteria: tuple[str, ...] = attrs.field(converter=several)
    text: str
    audience: str = "both"
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="review-in-pairs")
        yield from text_problems("text", self.text, longest=2000)
        if self.audience not in AUDIENCES:
            yield Problem(("audience",), f"must be one of {', '.join(AUDIENCES)}, not {self.audience!r}")
