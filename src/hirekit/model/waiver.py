"""A finding of lint that a team lets stand."""

from collections.abc import Iterator
from datetime import date

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import text_problems


@attrs.frozen(kw_only=True)
class Waiver:
    """A finding of lint that a team has looked at and lets stand, with the reason, until a day.

    Attributes:
        code: Of the rule, such as "Q-LONG".
        where: By ids, such as "questions.drift.prompt"; a place also covers what lies in it. Empty for the whole kit.
        expires: The last day it holds.
    """

    code: str
    where: str = ""
    why: str
    expires: date

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from text_problems("code", self.code, longest=40)
        yield from text_problems("where", self.where, required=False, longest=200)
        yield from text_problems("why", self.why, longest=600)
