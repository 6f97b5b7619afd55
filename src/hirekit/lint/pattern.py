"""The notation rules are written in, and how a line of it becomes a regular expression.

Each line is one alternative: a regular expression in which

    a blank       is one or more blanks
    <3>           is up to three words, each with its blank
    <~40>         is up to forty characters of the same sentence, from the end of a word to the start of one
    <end>         stands where a sentence or clause ends
    <thing>       refuses a following noun that shows the words name a thing, not a person
    <name>        is a list of alternatives declared in `LISTS`
    <self>        says that the line holds of a sentence that opens with something done too; it matches nothing itself

An alternative begins and ends at the edge of a word. All repetition is bounded, so matching stays linear in
the text.
"""

import re
from functools import cache

from hirekit.lint.persons import PERSONS, THINGS
from hirekit.lint.vocabulary import CRAFT

LISTS = PERSONS | CRAFT
SELF = "<self>"
WORD = r"[\w'/&-]{1,30}"
# Not within a word.
_WHOLE = r"(?:(?<!\w)|(?!\w))"
_TOKEN = re.compile(r"<(~?\d+|[a-z]+)>")
_BLANK = re.compile(r"(\(\?<[!=][^()]*\))| +(\??)")


def _expanded(found: re.Match[str]) -> str:
    token = found[1]
    if token.startswith("~"):
        return rf"{_WHOLE}[^.?!]{{0,{token[1:]}}}?{_WHOLE}"
    if token.isdigit():
        return rf"(?:{WORD},? ){{0,{token}}}?"
    if found.group() == SELF:
        return ""
    if token == "end":  # noqa: S105
        return r"(?=\s*(?:[?.!,;:)\"]|$|\Z))"
    if token == "thing":  # noqa: S105
        return rf"(?!'?s? ?-?(?:{THINGS})(?!\w))(?!-)"
    return f"(?:{LISTS[token]})"


def _blank(found: re.Match[str]) -> str:
    # What is looked behind at must be of one width.
    return found[1] or (" *" if found[2] else " +")


@cache
def lines_of(pattern: str) -> tuple[str, ...]:
    """Return the alternatives of a pattern."""
    return tuple(line.strip() for line in pattern.splitlines() if line.strip())


def one_line(line: str) -> str:
    """Return the regular expression of one alternative."""
    return rf"(?<!\w)(?:{_BLANK.sub(_blank, _TOKEN.sub(_expanded, line))})(?!\w)"
