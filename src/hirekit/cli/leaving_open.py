"""What a command says before it writes a paper that opens without a password beside papers that do not."""

from typing import TYPE_CHECKING

from hirekit.cli.speaking import say_error

if TYPE_CHECKING:
    from hirekit.workspace.folder import Folder
    from hirekit.workspace.printing import Printing


def warn_if_left_open(folder: "Folder", printing: "Printing") -> None:
    """Say so where packets were issued with a password and this printing has none."""
    from hirekit.workspace.printing import left_open  # noqa: PLC0415

    if left_open(folder, printing):
        say_error(
            "! Packets here were issued with a password, and what is written now opens without one; "
            "give --password-file to protect it too."
        )
