"""What is wrong with text that is not YAML, in the author's words."""

import re

import attrs
import yaml

ODD_START = "found character"
# A complaint as "context / problem", what to say, and whether to point at where its context began.
COMPLAINTS = tuple(
    (re.compile(complaint), words, began)
    for complaint, words, began in (
        ("but found another document", "must hold one document; a second begins here", False),
        ("sequence entries are not allowed", "a list begins on a line of its own, beneath its key", False),
        (
            "mapping values are not allowed",
            "no key can stand here; quote text that holds a colon and a blank, or check the indentation",
            False,
        ),
        (
            "quoted scalar / .*(end of stream|document separator)",
            "the quote that opens here is never closed",
            True,
        ),
        (r"\btabs?\b|'\\t'", "must be indented with blanks, not tabs", False),
        ("escape", "a backslash inside double quotes must be doubled, or the quotes be single", False),
        ("flow sequence", "the list that opens with '[' needs ',' or ']' here", False),
        ("flow mapping", "the mapping that opens with '{' needs ',' or '}' here", False),
        ("expected ':'", "expected a key followed by a colon, such as 'title: Nurse'", True),
        (
            "block (mapping|collection|sequence)",
            "does not line up with the lines above; check indentation, dashes and quotes",
            False,
        ),
        ("undefined alias", "aliases (*) are not read; write the values out", False),
    )
)


@attrs.frozen
class Fault:
    """A fault of syntax and its place, from 1."""

    message: str
    line: int | None
    column: int | None


def place(text: str, index: int) -> tuple[int, int]:
    """Return line and column, from 1, of a place in *text*.

    >>> place("one\\ntwo", 5)
    (2, 2)
    """
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def in_words(fault: yaml.MarkedYAMLError, text: str) -> Fault:
    """Return a parser's complaint as people would say it, at the place to look."""
    complaint = f"{fault.context or ''} / {fault.problem or ''}"
    mark = fault.problem_mark or fault.context_mark
    if ODD_START in complaint and mark is not None:
        return _at(mark, _odd_start(mark, text))
    for pattern, words, began in COMPLAINTS:
        if pattern.search(complaint):
            return _at((fault.context_mark or mark) if began else mark, words)
    return _at(mark, "cannot be read as YAML; check quotes, colons and indentation here")


def _odd_start(mark: yaml.Mark, text: str) -> str:
    lines = text.split("\n")
    line = lines[mark.line] if mark.line < len(lines) else ""
    if line[: mark.column + 1].strip(" ").startswith("\t"):
        return "must be indented with blanks, not tabs"
    return f"text must not begin with {line[mark.column : mark.column + 1]!r}; put quotes around it"


def _at(mark: yaml.Mark | None, message: str) -> Fault:
    return Fault(message, mark.line + 1, mark.column + 1) if mark else Fault(message, None, None)
