"""What is wrong with text that is not YAML, in the author's words."""

import attrs
import yaml

SEVERAL = "but found another document"


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
    context, problem = str(fault.context or ""), str(fault.problem or "")
    mark = fault.problem_mark or fault.context_mark
    if problem == SEVERAL:
        return _at(mark, "must hold one document; a second begins here")
    if problem.startswith("mapping values are not allowed"):
        return _at(mark, "a colon and a blank inside text need quotes around the text")
    if problem.startswith("found character that cannot start"):
        return _at(mark, _odd_start(mark, text))
    if "unexpected end of stream" in problem and "quoted scalar" in context:
        return _at(fault.context_mark, "the quote that opens here is never closed")
    if "flow sequence" in context:
        return _at(mark, "the list that opens with '[' needs ',' or ']' here")
    if "flow mapping" in context:
        return _at(mark, "the mapping that opens with '{' needs ',' or '}' here")
    if "expected ':'" in problem:
        return _at(fault.context_mark or mark, "expected a key followed by a colon, such as 'title: Nurse'")
    if "block mapping" in context or "block collection" in context or "block sequence" in context:
        return _at(mark, "does not line up with the lines above; check indentation, dashes and quotes")
    if "unknown escape character" in problem or "escape" in context or "escape" in problem:
        return _at(mark, "a backslash inside double quotes must be doubled, or the quotes be single")
    return _at(mark, "cannot be read as YAML; check quotes, colons and indentation here")


def _odd_start(mark: yaml.Mark, text: str) -> str:
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    character = line[mark.column : mark.column + 1]
    if character == "\t":
        return "must be indented with blanks, not tabs"
    return f"text must not begin with {character!r}; put quotes around it"


def _at(mark: yaml.Mark | None, message: str) -> Fault:
    return Fault(message, mark.line + 1, mark.column + 1) if mark else Fault(message, None, None)
