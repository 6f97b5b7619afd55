"""Hand-outs are Markdown; what comes out is paragraphs, lists, tables and code, and never an address or raw markup."""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markupsafe import Markup

ALLOWED = ("heading", "lheading", "list", "table", "code", "fence", "blockquote", "hr", "emphasis", "backticks", "escape", "newline", "entity")  # fmt: skip

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
    return Markup(_parser().renderer.render(tokens, _parser().options, {}))  # noqa: S704
