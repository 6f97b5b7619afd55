"""What an interviewer says and keeps to: the words read aloud, and lines of do and do not."""

from collections.abc import Iterator

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import text_problems

LONGEST_SCRIPT = 4000


@attrs.frozen(kw_only=True)
class Scripts:
    """What interviewers read aloud."""

    opening: str = ""
    closing: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(
            problem
            for name in ("opening", "closing")
            for problem in text_problems(name, getattr(self, name), required=False, longest=LONGEST_SCRIPT)
        )


@attrs.frozen(kw_only=True)
class Conduct:
    """One line of do and do not, with the law or guidance behind it.

    Attributes:
        jurisdiction: A country or region code such as "US" or "GB", or "any".
        reviewed: The day somebody last checked it, as YYYY-MM-DD.
    """

    topic: str
    jurisdiction: str
    do: str
    do_not: str
    basis: str = ""
    source: str = ""
    reviewed: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        for name in ("topic", "jurisdiction"):
            yield from text_problems(name, getattr(self, name), longest=80)
        for name in ("do", "do_not", "basis", "source", "reviewed"):
            yield from text_problems(name, getattr(self, name), required=False, longest=600)
