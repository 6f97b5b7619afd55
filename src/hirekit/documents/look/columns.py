"""Tables of hand-outs within the width of a page: words whole, in smaller type where that is needed, else part by part.

A table that is too wide in the least type that reads well is printed as several, one below the other, each with some of
its columns and the first one again, which names the rows. No column is left out.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.fonts import MONO, REGULAR, SANS, SEMIBOLD
from hirekit.documents.look.letterforms import Letters
from hirekit.documents.look.measure import width
from hirekit.documents.look.paper import points

if TYPE_CHECKING:
    from markdown_it.token import Token

# What is longer, such as an address, may break.
LONGEST_WHOLE = 24
# A line may be a little longer than the sum of its letters.
SLACK = 1.01
# How much the style sheet takes of the width: an item of a list, what is right of a list, a quotation.
ITEM, RIGHT_OF_LIST, QUOTATION = 13.0, points(20), 60.0
BLANK = re.compile(r"[ \t\n]+")


@attrs.frozen
class Spacing:
    """How close the columns of a table are set, in points, as the style sheet has it.

    Attributes:
        name: Class of the style sheet; empty where it is set as usual.
        right: What a column of words keeps free right of it.
        before: What a column of figures, and one that follows it, keeps free left of it.
    """

    name: str
    size: float
    code: float
    right: float
    before: float


SPACINGS = (Spacing("", 9.5, 8.5, 7, 14), Spacing("close", 8.5, 7.6, 5, 9), Spacing("closest", 7.5, 6.8, 4, 6))
Part = tuple[str, str, int]
Cell = list["Token"]


@attrs.frozen
class Column:
    """The cells of one column, its head first."""

    cells: list[Cell]

    @property
    def figures(self) -> bool:
        """Whether it stands on the right, as figures do."""
        return _has(self.cells[0][0], "figure")

    def least(self, spacing: Spacing, longest: int, sans: Letters | None) -> float:
        """Return the width of its longest word, of which no more than so many letters must stay together."""
        return max((_wide(word, spacing, longest, sans) for cell in self.cells for word in _words(cell)), default=0.0)


def within(tokens: "Sequence[Token]", *, room: float, sans: Letters | None = None) -> "list[Token]":
    """Return the tokens of a text with each table set so that it keeps to the page.

    Args:
        room: How wide the page is, in points.
        sans: The letters it is measured by; ours where not given.
    """
    found: list[Token] = []
    table: list[Token] | None = None
    lists = quotations = 0
    for token in tokens:
        lists += token.nesting * (token.type in ("list_item_open", "list_item_close"))
        quotations += token.nesting * (token.type in ("blockquote_open", "blockquote_close"))
        if token.type == "table_open":
            table = []
        (found if table is None else table).append(token)
        if token.type == "table_close" and table is not None:
            left = room - lists * ITEM - bool(lists) * RIGHT_OF_LIST - quotations * QUOTATION
            found += _set(table, left / SLACK, sans)
            table = None
    return found


def _set(table: "list[Token]", room: float, sans: Letters | None) -> "Iterator[Token]":
    columns = _columns(table)
    unbroken = max((len(_text(word)) for c in columns for cell in c.cells for word in _words(cell)), default=0)
    for longest in (max(unbroken, LONGEST_WHOLE), LONGEST_WHOLE):
        for spacing in SPACINGS:
            if _width(columns, spacing, longest, sans) <= room:
                yield from _written(table, columns, spacing, whole=longest >= unbroken)
                return
    spacing, parts = _parts(columns, room, sans)
    for part in parts:
        fits = _width(part, spacing, LONGEST_WHOLE, sans) <= room
        yield from _written(table, part, spacing, whole=fits and unbroken <= LONGEST_WHOLE, in_parts=True)


def _parts(columns: list[Column], room: float, sans: Letters | None) -> tuple[Spacing, list[list[Column]]]:
    """Return the columns in as few parts as may be, each with the first column, and the largest type that takes no more of them."""
    filled = {spacing: _filled(columns, spacing, room, sans) for spacing in SPACINGS}
    fewest = min(len(parts) for parts in filled.values())
    spacing = next(spacing for spacing, parts in filled.items() if len(parts) == fewest)
    names, others = columns[0], columns[1:]
    bounds = [round(len(others) * place / fewest) for place in range(fewest + 1)]
    even = [[names, *others[a:b]] for a, b in pairwise(bounds)]
    fit = all(_width(part, spacing, LONGEST_WHOLE, sans) <= room for part in even)
    return spacing, even if fit else filled[spacing]


def _filled(columns: list[Column], spacing: Spacing, room: float, sans: Letters | None) -> list[list[Column]]:
    names, *others = columns
    parts = [[names]]
    for column in others:
        if len(parts[-1]) > 1 and _width([*parts[-1], column], spacing, LONGEST_WHOLE, sans) > room:
            parts.append([names])
        parts[-1].append(column)
    return parts


def _width(columns: Sequence[Column], spacing: Spacing, longest: int, sans: Letters | None) -> float:
    """Return how wide columns are beside one another, each as wide as its longest word."""
    total, after_figures = 0.0, False
    for column in columns:
        beside = spacing.before * (column.figures or after_figures) + spacing.right * (not column.figures)
        total += column.least(spacing, longest, sans) + beside
        after_figures = column.figures
    return total


def _written(
    table: "list[Token]", columns: Sequence[Column], spacing: Spacing, *, whole: bool, in_parts: bool = False
) -> "Iterator[Token]":
    """Yield a table with some of its columns."""
    names = [
        name for name, holds in ((spacing.name, True), ("whole-words", whole), ("part", in_parts)) if holds and name
    ]
    kept = {id(cell[0]) for column in columns for cell in column.cells}
    shown = True
    for token in table:
        if token.type in ("th_open", "td_open"):
            shown = id(token) in kept
        if token.type == "table_open":
            yield token.copy(attrs={"class": " ".join(names)} if names else {})
        elif shown:
            yield token
        if token.type in ("th_close", "td_close"):
            shown = True


def _columns(table: "list[Token]") -> list[Column]:
    """Return the columns of a table; heads that may break are marked, and what is too long for a figure."""
    columns: list[Column] = []
    place = 0
    for at, token in enumerate(table):
        if token.type == "tr_open":
            place = 0
        elif token.type in ("th_open", "td_open"):
            cell = table[at : at + 3]
            if place == len(columns):
                columns.append(Column([]))
            columns[place].cells.append(cell)
            if token.tag == "td" and _has(token, "figure") and len(cell[1].content) > LONGEST_WHOLE:
                token.attrJoin("class", "wraps")
            if token.tag == "th" and any(len(_text(word)) > LONGEST_WHOLE for word in _words(cell)):
                token.attrJoin("class", "breaks")
            place += 1
    return columns


def _words(cell: Cell) -> list[list[Part]]:
    """Return the words of a cell, each as the texts it is made of with their family and weight."""
    opened, inline = cell[0], cell[1]
    one_line = opened.tag == "td" and _has(opened, "figure") and not _has(opened, "wraps")
    bold = int(opened.tag == "th")
    words: list[list[Part]] = [[]]
    for child in inline.children or ():
        bold += child.nesting * (child.type in ("strong_open", "strong_close"))
        text = " " if child.type in ("softbreak", "hardbreak") else child.content
        family = MONO if child.type == "code_inline" else SANS
        weight = SEMIBOLD if bold and family == SANS else REGULAR
        for number, piece in enumerate([text] if one_line else BLANK.split(text)):
            if number:
                words.append([])
            if piece:
                words[-1].append((piece, family, weight))
    return [word for word in words if word]


def _wide(word: list[Part], spacing: Spacing, longest: int, sans: Letters | None) -> float:
    total = 0.0
    for text, family, weight in word:
        size = spacing.code if family == MONO else spacing.size
        total += width(text[: max(longest, 0)], size, family=family, weight=weight, sans=sans)
        longest -= len(text)
    return total


def _text(word: list[Part]) -> str:
    return "".join(text for text, _, _ in word)


def _has(token: "Token", name: str) -> bool:
    return name in str(token.attrGet("class") or "").split()
