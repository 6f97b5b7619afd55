"""Arguments and options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from hirekit.cli.speaking import quiet_option, remember_json

F = TypeVar("F", bound=Callable[..., Any])

folder_argument = click.argument("folder", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
json_option = click.option(
    "--json", "as_json", is_flag=True, callback=remember_json, help="Print one JSON object, also of what went wrong."
)
csv_option = click.option("--csv", "as_csv", is_flag=True, help="Print a CSV.")
by_option = click.option("--by", metavar="NAME", help="Whom the record names; else HIREKIT_BY or the login name.")
why_option = click.option("--why", required=True, help="The reason, in a sentence.")
password_option = click.option(
    "--password-file",
    type=click.File("r", encoding="utf-8"),
    metavar="FILE",
    help="Encrypt what is printed with the password on the first line of this file (- to read it from input).",
)


def one_of_json_and_csv(*, as_json: bool, as_csv: bool) -> None:
    """Refuse both at once."""
    if as_json and as_csv:
        raise click.UsageError("Give --json or --csv, not both.")


def password(file: TextIO | None) -> str:
    """Return the password on the first line of a file, to open what came back with; empty where none was named.

    A byte-order mark and the end of the line are no part of it.

    Raises:
        InvalidData: There is none, it is not UTF-8, or begins or ends with a blank that nobody would see; the file is named.
    """
    from hirekit.errors import InvalidData, Location, Problem  # noqa: PLC0415

    if file is None:
        return ""
    try:
        found = file.readline().rstrip("\r\n").removeprefix("\ufeff")
    except UnicodeDecodeError as fault:
        rule = "must be UTF-8 text; save the file again as UTF-8"
        raise InvalidData([Problem((), rule, Location(file.name))]) from fault
    if rule := _unseen(found):
        raise InvalidData([Problem((), rule, Location(file.name, 1))])
    return found


def _unseen(found: str) -> str:
    """Return why a password would not be the one somebody sees in the file; empty where it is."""
    if not found:
        return "must have a password on its first line"
    if not found.strip():
        return "the password must not be of blanks only; nobody can see how many there are"
    if found != found.strip():
        end = "begin" if found != found.lstrip() else "end"
        return f"the password must not {end} with a blank, which nobody would type; take the blank out of the file"
    return ""


def command(help: str, *, kind: type[click.Command] = click.Command) -> Callable[[F], click.Command]:
    """Make a command with -q and -h, its help given as text."""

    def make(function: F) -> click.Command:
        settings = {"help_option_names": ["-h", "--help"]}
        return click.command(function.__module__.rpartition(".")[2], kind, help=help, context_settings=settings)(
            quiet_option(function)
        )

    return make
