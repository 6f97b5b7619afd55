"""The options of commands that print papers, handed to them as one value."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from hirekit.cli.options import password, password_option
from hirekit.cli.speaking import say_error
from hirekit.errors import InvalidData, Location, Problem

if TYPE_CHECKING:
    from hirekit.workspace.folder import Folder
    from hirekit.workspace.printing import Printing

Command = Callable[..., None]

paper_option = click.option(
    "--paper", type=click.Choice(["A4", "Letter"], case_sensitive=False), default="A4", show_default=True
)
issued_option = click.option(
    "--issued-on",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day printed on it, such as 2026-12-01; else today.",
)
theme_option = click.option(
    "--theme",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Templates, styles, logo and fonts of your own.",
)


def open_printing_options(function: Command) -> Command:
    """Give a command --paper, --issued-on and --theme, and hand it what they say as `printing`."""
    return paper_option(issued_option(theme_option(_with_printing(function))))


def printing_options(function: Command) -> Command:
    """Give a command --paper, --issued-on, --theme and --password-file, and hand it what they say as `printing`."""
    return paper_option(issued_option(theme_option(password_option(_with_printing(function)))))


def _with_printing(function: Command) -> Command:
    @wraps(function)
    def command(
        *,
        paper: str,
        issued_on: datetime | None,
        theme: Path | None,
        password_file: TextIO | None = None,
        **others: Any,
    ) -> None:
        from hirekit.workspace.printing import Printing  # noqa: PLC0415

        day = issued_on.date() if issued_on else None
        protected_by = _protecting_password(password_file)
        function(printing=Printing(paper=paper, issued_on=day, theme=theme, password=protected_by), **others)

    return command


def _protecting_password(file: TextIO | None) -> str:
    """Return the password of a file to protect what is printed with, empty where none was named.

    Raises:
        InvalidData: There is none, or it is too short or too long to protect a PDF; the file is named.
    """
    if file is None:
        return ""
    from hirekit.documents.pdf.protecting import password_fault  # noqa: PLC0415

    found = password(file)
    if fault := password_fault(found):
        raise InvalidData([Problem((), f"the password {fault}", Location(file.name, 1))])
    return found


@contextmanager
def told_if_left_open(folder: "Folder", printing: "Printing") -> Iterator[None]:
    """Warn, once a paper is written within, that it opens without a password where packets were issued with one."""
    from hirekit.workspace.printing import left_open  # noqa: PLC0415

    open_to_all = left_open(folder, printing)
    yield
    if open_to_all:
        say_error(
            "! Packets here were issued with a password, and what was written now opens without one; "
            "give --password-file to protect it too."
        )
