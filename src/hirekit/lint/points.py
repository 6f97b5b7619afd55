"""How much each term speaks for or against each rule: data, read from one file.

The file has a part for each rule, and one for each kind of text that any rule is broken, named by the kind in capitals, from the term that speaks most for it to the one that speaks most against it:

    [Q-LEGAL-FAMILY] -4.31
    21 ~|wif ~wife husband
    -9 ~team

The number beside the code is the log odds of the rule for a text none of whose terms are known. The number before terms is
the log odds that each adds, in tenths. `tools/term_points.py` makes the file from the labelled texts.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources

import attrs

POINTS_FILE = "points.txt"
TENTHS = 10
_WIDTH = 120


@attrs.frozen
class RulePoints:
    """What terms say about one rule, or about whether a text of one kind breaks any.

    Attributes:
        code: Of the rule; or the kind of text in capitals.
        start: The log odds that a text of its kind breaks the rule, before any term is counted.
        points: Per term the tenths of log odds that it adds.
    """

    code: str
    start: float
    points: dict[str, int]


def points_from_text(text: str) -> Iterator[RulePoints]:
    """Yield the part of each rule.

    >>> next(points_from_text("# made by hand\\n[Q-LEAD] -3.50\\n12 agree surely\\n-4 how"))
    RulePoints(code='Q-LEAD', start=-3.5, points={'agree': 12, 'surely': 12, 'how': -4})
    """
    for part in text.split("\n[")[1:]:
        head, _, body = part.partition("\n")
        code, start = head.split("] ")
        points: dict[str, int] = {}
        for line in body.splitlines():
            number, *terms = line.split(" ")
            points.update(dict.fromkeys(terms, int(number)))
        yield RulePoints(code, float(start), points)


def points_to_text(parts: Iterable[RulePoints], *, made_from: str) -> str:
    """Return the file that holds the parts; a line is no longer than can be read.

    Args:
        made_from: One line that says of what texts the points were made.
    """
    lines = [f"# {made_from}"]
    for part in parts:
        lines.append(f"[{part.code}] {part.start:.2f}")
        for number in sorted(set(part.points.values()), reverse=True):
            line = str(number)
            for term in sorted(term for term, points in part.points.items() if points == number):
                if len(line) + 1 + len(term) > _WIDTH:
                    lines.append(line)
                    line = str(number)
                line = f"{line} {term}"
            lines.append(line)
    return "\n".join(lines) + "\n"


@cache
def rule_points() -> tuple[RulePoints, ...]:
    """Return what terms say about each rule and kind of text that has enough labelled texts."""
    return tuple(points_from_text((resources.files("hirekit.lint.rules") / POINTS_FILE).read_text("utf-8")))
