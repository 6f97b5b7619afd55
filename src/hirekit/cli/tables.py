"""Tables for a terminal of 80 or of 120 columns; text from people stays text."""

import os
import shutil
import sys
from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from hirekit.cli.widths import fitted

NARROW, WIDE = 80, 120
# Between two columns.
GAP = 2
LONGEST_NAME = 24

Cell = str | Text
Part = RenderableType
Row = Sequence[Cell]


def terminal_width() -> int:
    """Return the width to print for: the terminal's within reason, 80 where there is none."""
    if not sys.stdout.isatty() and not os.environ.get("COLUMNS"):
        return NARROW
    return max(60, min(WIDE, shutil.get_terminal_size((NARROW, 24)).columns))


def table(
    heads: Sequence[str], rows: Iterable[Row], *, right: Sequence[int] = (), whole: Sequence[int] = (0,)
) -> Table:
    """Return a table.

    Args:
        heads: One per column.
        right: Places of columns of numbers.
        whole: Places of columns never to break within a line.
    """
    made = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    cells = [[cell if isinstance(cell, Text) else Text(cell) for cell in row] for row in rows]
    columns = [[Text(head), *column] for head, *column in zip(heads, *cells, strict=True)]
    widths = fitted(columns, whole=whole, room=terminal_width() - GAP * (len(heads) - 1))
    for place, head in enumerate(heads):
        made.add_column(
            Text(head),
            justify="right" if place in right else "left",
            no_wrap=place in whole,
            overflow="fold",
            min_width=max(map(len, head.split()), default=0),
            width=widths[place],
        )
    for row in cells:
        made.add_row(*row)
    return made


def drawn(*parts: Part) -> str:
    """Return parts as text for the terminal, coloured only where somebody sees it and wants it."""
    # The console decides by the real output; NO_COLOR and a pipe turn colour off.
    console = Console(
        width=terminal_width(), highlight=False, soft_wrap=False, emoji=False, markup=False, file=sys.stdout
    )
    with console.capture() as captured:
        console.print(Group(*parts))
    return "\n".join(line.rstrip() for line in captured.get().rstrip("\n").split("\n"))


def heading(text: str) -> Text:
    """Return a heading with a line of space above."""
    return Text(f"\n{text}", style="bold")


def listed(lines: Iterable[str]) -> Table:
    """Return lines with a dash before each, what wraps set in."""
    made = Table.grid(padding=(0, 1, 0, 0))
    for line in lines:
        made.add_row(Text("-"), Text(line))
    return made


def dim(text: str) -> Text:
    """Return what may be read last."""
    return Text(text, style="dim")


def person(id: str, name: str) -> str:
    """Return how a person is shown: the id, and the name where there is one."""
    return f"{id}  {shortened(name)}" if name else id


def shortened(name: str) -> str:
    """Return a name of at most a table's patience."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}\N{HORIZONTAL ELLIPSIS}"


def half_up(value: float, places: int) -> str:
    """Return a number rounded for display, halves away from zero.

    >>> half_up(2.675, 2), half_up(70.25, 1)
    ('2.68', '70.3')
    """
    from decimal import ROUND_HALF_UP, Decimal  # noqa: PLC0415

    # 2.675 is to round to 2.68 as it does by hand: repr drops the digits that only its binary form has.
    shortest = Decimal(repr(round(value, 9)))
    return str(shortest.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP))
