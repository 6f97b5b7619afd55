"""How papers are printed: the paper, the day, the look, and the password they open with."""

from datetime import date
from pathlib import Path

import attrs

from hirekit.model.event import PACKET_ISSUED
from hirekit.workspace import clock
from hirekit.workspace.folder import Folder

PASSWORD = "password"  # noqa: S105  a word of the record


@attrs.frozen(kw_only=True)
class Printing:
    """How papers are printed.

    Attributes:
        issued_on: The day printed on them; today where it is not given.
        theme: A folder of templates and styles of the team's own.
        password: What every PDF opens with; empty for none.
    """

    paper: str = "A4"
    issued_on: date | None = None
    theme: Path | None = None
    password: str = attrs.field(default="", repr=False)

    @property
    def day(self) -> date:
        return self.issued_on or clock.today()


def left_open(folder: Folder, printing: Printing) -> bool:
    """Return whether a paper would open without a password although packets were issued with one."""
    latest = {event.text("file"): event.facts.get("opens_with") for event in folder.record().of(PACKET_ISSUED)}
    return not printing.password and PASSWORD in latest.values()


def protected(pdf: bytes, password: str) -> bytes:
    """Return a PDF as it is written: encrypted where there is a password."""
    from hirekit.documents import encrypted  # noqa: PLC0415

    return encrypted(pdf, password) if password else pdf
