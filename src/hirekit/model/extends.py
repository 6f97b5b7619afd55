"""What a kit takes over from another."""

from collections.abc import Iterator

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import (
    repeat_problems,
    several,
    text_problems,
)


@attrs.frozen(kw_only=True)
class Extends:
    """Criteria that a kit takes over from another, with the questions rated on them; its own definitions come first.

    Attributes:
        kit: A bundled kit's name, or a folder seen from this kit's.
        criteria: Ids in that kit.
    """

    kit: str
    criteria: tuple[str, ...] = attrs.field(converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from text_problems("kit", self.kit, longest=400)
        if not self.criteria:
            yield Problem(("criteria",), "must name at least one criterion")
        yield from repeat_problems("criteria", self.criteria, noun="criterion", field=None)
