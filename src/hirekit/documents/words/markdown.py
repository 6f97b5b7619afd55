"""Hand-outs are Markdown; what comes out is paragraphs, lists, tables and code, and never an address or raw markup."""

import re
from functools import cache
from typing import TYPE_CHECKING

from hirekit.documents.words.phrases import tied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markupsafe import Markup

ALLOWED = ("heading", "lheading", "list", "table", "code", "fence", "blockquote", "hr", "emphasis", "backticks", "escape", "newline", "entity")  # fmt: skip

LONGEST_UNBROKEN = 24
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


def rendered(text: str, *, fitted: "Callable[[list[Token]], list[Token]]" = list) -> "Markup":
    """Return the body of a hand-out as HTML; its title line is left out, and its headings hang below the page's.

    Args:
        fitted: What makes its tables fit a page; they are as they are written where it is not given.
    """
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
    _tie_last_words(tokens)
    tokens = list(_with_bodies_of_items(fitted(tokens)))
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
