"""Which questions candidates have seen before."""

import re
from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from hirekit.errors import Problem
from hirekit.model.constraint.scope import Scoped, number_problems
from hirekit.model.rules import SLUG, several

USE = re.compile(r"(\S+) (?:(\d{4}-\d{2}-\d{2})|(\d{1,6}))")


@attrs.frozen(kw_only=True)
class Freshness(Scoped):
    """Questions that candidates have seen are avoided; missed by the earlier use.

    Attributes:
        log: Earlier uses: a question's id and a day, such as "drift 2026-11-02", once for each use; or its id and a
            number of uses, such as "drift 3".
        since: Uses before this day are forgotten, YYYY-MM-DD; empty to count them all.
        most: Questions used more often are left out unless they are required; None for no such limit.
    """

    type: ClassVar[str] = "freshness"
    log: tuple[str, ...] = attrs.field(default=(), converter=several)
    since: str = ""
    most: int | None = None
    price: int | None = 10

    def _problems(self) -> Iterator[Problem]:
        for place, entry in enumerate(self.log):
            found = USE.fullmatch(entry)
            if not found or not SLUG.fullmatch(found[1]) or (found[2] and not is_day(found[2])):
                yield Problem(
                    ("log", place), f"must be an id and a day or a number such as 'drift 2026-11-02', not {entry!r}"
                )
        if self.since and not is_day(self.since):
            yield Problem(("since",), f"must be a day such as 2026-11-02, not {self.since!r}")
        if self.most is not None:
            yield from number_problems("most", self.most)

    @property
    def uses(self) -> dict[str, int]:
        """How often each question was used, of those used at all.

        >>> Freshness(log=["drift 2026-11-02", "drift 2025-01-10", "outage 2"], since="2026-01-01").uses
        {'drift': 1, 'outage': 2}
        """
        counted: dict[str, int] = {}
        for entry in self.log:
            question, said = entry.split(" ")
            if said.isdigit():
                counted[question] = counted.get(question, 0) + int(said)
            elif said >= self.since:
                counted[question] = counted.get(question, 0) + 1
        return counted


def is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
