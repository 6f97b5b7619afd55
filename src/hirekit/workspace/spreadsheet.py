"""What a spreadsheet reads: rows as CSV whose cells it takes for no formula; an empty cell is a number that does not exist."""

import csv
import io
import re

# A cell that begins like this is a formula to a spreadsheet.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
NUMBER = re.compile(r"-?[0-9.]+(?:e[+-]?[0-9]+)?")


def safe_cell(text: str) -> str:
    """Return *text* so that no spreadsheet takes it for a formula.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("plain"), safe_cell("-1.5")
    ("'=HYPERLINK(1)", 'plain', '-1.5')
    """
    return f"'{text}" if text.startswith(FORMULA) and not NUMBER.fullmatch(text) else text


def yes_or_no(truth: bool | None) -> str:  # noqa: FBT001
    """Return the cell of something that is so, is not, or is not known."""
    return "" if truth is None else "yes" if truth else "no"


def number(value: float | None) -> str:
    """Return the cell of a number, to ten digits.

    >>> number(2 / 3), number(None)
    ('0.6666666667', '')
    """
    return "" if value is None else f"{value:.10g}"


def csv_text(names: list[str], rows: list[list[str]]) -> str:
    """Return rows under the names of their columns, each cell safe."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return text.getvalue()
