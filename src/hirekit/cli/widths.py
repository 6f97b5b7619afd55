"""How wide the columns of a table are where it does not fit as it is: none narrower than its longest word."""

from collections.abc import Sequence

from rich.text import Text


def fitted(columns: Sequence[Sequence[Text]], *, whole: Sequence[int], room: int) -> list[int | None]:
    """Return how wide each column is to be, in cells; None of each where all fit as they are or cannot without broken words.

    Args:
        columns: Each one's head and cells.
        whole: Places of columns whose lines are not broken.
        room: For all columns together, without what is between them.
    """
    widths = [max(_longest(cell, "\n") for cell in column) for column in columns]
    least = [
        width if place in whole else max(_longest(cell, None) for cell in column)
        for place, (width, column) in enumerate(zip(widths, columns, strict=True))
    ]
    if sum(widths) <= room or sum(least) > room:
        return [None] * len(columns)
    while (over := sum(widths) - room) > 0:
        widest = max(width for width, floor in zip(widths, least, strict=True) if width > floor)
        place = next(at for at, width in enumerate(widths) if width == widest and width > least[at])
        widths[place] = max(least[place], widths[place] - over, _next(widths, least, widest) - 1)
    return list(widths)


def _longest(cell: Text, between: str | None) -> int:
    """Return how wide the widest line or word of a cell is."""
    return max((Text(part).cell_len for part in cell.plain.split(between)), default=0)


def _next(widths: Sequence[int], least: Sequence[int], widest: int) -> int:
    """Return how wide the next widest column is that may be narrower."""
    return max((width for width, floor in zip(widths, least, strict=True) if floor < width < widest), default=widest)
