"""Where the alternatives of rules match in plain text."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from hirekit.lint.pattern import lines_of, one_line

_CAPITAL = re.compile(r"(?<!\\)[A-Z]")


@cache
def compiled(line: str, *, cased: bool = False) -> re.Pattern[str]:
    """Return the compiled expression of one alternative."""
    return re.compile(one_line(line), re.NOFLAG if cased else re.IGNORECASE)


@cache
def _in_small_letters(line: str) -> re.Pattern[str] | None:
    """Return the expression of an alternative for texts in small letters; None where it names capitals."""
    expression = one_line(line)
    return None if _CAPITAL.search(expression) else re.compile(expression)


def found_in(line: str, text: str, *, cased: bool = False) -> Iterator[re.Match[str]]:
    """Yield where an alternative matches in plain text; what is matched may have lost its capitals."""
    # Ignoring capitals costs twice the time, and letters beyond ASCII do not all have one small one.
    small = None if cased or not text.isascii() else _in_small_letters(line)
    return small.finditer(text.lower()) if small else compiled(line, cased=cased).finditer(text)


def matcher(line: str, *, cased: bool = False) -> Callable[[str], bool]:
    """Return what tells whether an alternative matches in plain text."""
    small = None if cased else _in_small_letters(line)

    def is_in(text: str) -> bool:
        if small and text.isascii():
            return small.search(text.lower()) is not None
        return compiled(line, cased=cased).search(text) is not None

    return is_in


def spans_of(lines: Iterable[str], text: str, *, cased: bool = False) -> list[tuple[int, int]]:
    """Return where any of the alternatives matches in plain text, first to last, none within another."""
    found = [match.span() for line in lines for match in found_in(line, text, cased=cased)]
    apart: list[tuple[int, int]] = []
    for span in sorted(found):
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return apart


def matches(
    text: str, *, pattern: str = "", innocent: str = "", cased: bool = False, lines: Iterable[str] | None = None
) -> list[tuple[int, int]]:
    """Return where a rule's pattern matches in plain text outside its innocent phrases.

    Args:
        lines: The alternatives to try, where it is known that the others cannot match.
    """
    spans = spans_of(lines_of(pattern) if lines is None else lines, text, cased=cased)
    if spans and innocent:
        harmless = spans_of(lines_of(innocent), text, cased=cased)
        spans = [(a, b) for a, b in spans if not any(a < end and start < b for start, end in harmless)]
    return spans
