"""Hand-outs are Markdown; what comes out is paragraphs, lists, tables and code, and never an address or raw markup."""

import re
from functools import cache
from typing import TYPE_CHECKING

from hirekit.documents.words.phrases import tied

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markupsafe import Markup

ALLOWED = ("heading", "lheading", "list", "table", "code", "fence", "blockquote", "hr", "emphasis", "backticks", "escape", "newline", "entity")  # fmt: skip

LONGEST_UNBROKEN = 24
# A table's width in letters, and what each column takes beside its words; a little less than a page bears.
TABLE_LETTERS, COLUMN_GAP = 90, 2
CODE_MARKS = re.compile(r"(`+)(.+?)\1")


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415

    return MarkdownIt("zero", {"html": False, "linkify": False}).enable(list(ALLOWED))


def unmarked(title: str) -> str:
    """Return a title without the marks of inline code, which Markdown has and a printed line has not.

    >>> unmarked("Profile of table `cover_training`")
    'Profile of table cover_training'
    """
    return CODE_MARKS.sub(r"\2", title)


def rendered(text: str) -> "Markup":
    """Return the body of a hand-out as HTML; its title line is left out, and its headings hang below the page's."""
    from markupsafe import Markup  # noqa: PLC0415

    first, _, rest = text.lstrip().partition("\n")
    tokens = _parser().parse(rest if first.startswith("# ") else text)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = "h2"
        if token.tag in ("th", "td") and "right" in str(token.attrGet("style") or ""):
            token.attrs = {"class": "figure"}
        elif token.tag in ("th", "td", "ol"):
            token.attrs = {}
        if token.type == "fence":
            token.info = ""
    _keep_row_names_whole(tokens)
    _keep_words_whole(tokens)
    _tie_last_words(tokens)
    tokens = list(_with_bodies_of_items(tokens))
    return Markup(_parser().renderer.render(tokens, _parser().options, {}))  # noqa: S704


def _with_bodies_of_items(tokens: "list[Token]") -> "Iterator[Token]":
    """Yield the tokens with all that an item of a list holds in one element, which is tagged as the item's body."""
    from markdown_it.token import Token  # noqa: PLC0415

    before = ""
    for token, after in zip(tokens, [*(token.type for token in tokens[1:]), ""], strict=True):
        if token.type == "list_item_close" and before != "list_item_open":
            yield Token("item_body_close", "div", -1, block=True)
        yield token
        if token.type == "list_item_open" and after != "list_item_close":
            yield Token("item_body_open", "div", 1, block=True)
        before = token.type


def _tie_last_words(tokens: "list[Token]") -> None:
    """Leave no short word alone on the last line of a paragraph."""
    for inline in tokens:
        last = inline.children[-1] if inline.children else None
        if last is not None and last.type == "text":
            start = last.content[: len(last.content) - len(last.content.lstrip())]
            last.content = start + tied(last.content.lstrip())


def _keep_row_names_whole(tokens: "list[Token]") -> None:
    """Mark the first cell of each row whose words are short enough to stand on a line, such as a column's name in a profile."""
    for row, cell, inline in zip(tokens, tokens[1:], tokens[2:], strict=False):
        words = inline.content.split()
        if (row.type, cell.tag) == ("tr_open", "td") and all(len(word) <= LONGEST_UNBROKEN for word in words):
            cell.attrJoin("class", "whole")


def _keep_words_whole(tokens: "list[Token]") -> None:
    """Mark each table whose columns, as wide as their longest words, stand beside one another on a page."""
    table, longest, column = None, list[int](), 0
    for place, token in enumerate(tokens):
        if token.type == "table_open":
            table, longest = token, []
        elif token.type == "tr_open":
            column = 0
        elif token.type in ("th_open", "td_open"):
            longest += [0] * (column + 1 - len(longest))
            longest[column] = max([longest[column], *map(len, tokens[place + 1].content.split())])
            column += 1
        elif token.type == "table_close" and table is not None:
            if sum(longest) + COLUMN_GAP * len(longest) <= TABLE_LETTERS:
                table.attrJoin("class", "whole-words")
            table = None
