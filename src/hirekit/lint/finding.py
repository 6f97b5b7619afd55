"""What lint says about a place in a text."""

import attrs

from hirekit.errors import Location, written_path

ERROR, WARNING, NOTE = ("error", "warning", "note")


@attrs.frozen(kw_only=True)
class Finding:
    """One piece of advice, with all that is needed to act on it.

    Attributes:
        severity: `error` blocks, `warning` warns, `note` says what was not checked.
        path: Of the text, from the kit, plan or card downwards.
        where: The same place by ids, such as `questions.drift.prompt`; waivers name it.
        words: The very words; empty where the finding is about the whole.
        span: Where the words begin and end in the text at `path`; None where it is about the whole.
        detail: What was found here, where the rule's own words do not say it.
        location: Known when the text came from a file.
    """

    code: str
    severity: str
    path: tuple[str | int, ...] = ()
    where: str = ""
    words: str = ""
    span: tuple[int, int] | None = None
    detail: str = ""
    why: str = ""
    source: str = ""
    safer: str = ""
    location: Location | None = None

    @property
    def message(self) -> str:
        """What is wrong here, in one line."""
        said = f"{self.words!r}: " if self.words else ""
        return f"{said}{self.detail or self.why}"

    def __str__(self) -> str:
        place = str(self.location) if self.location else written_path(self.path)
        return f"{place}: {self.code} {self.severity}: {self.message}"
