"""What a code means, in full."""

from hirekit.errors import InvalidData, Problem, unknown
from hirekit.lint.likelihood import BY_PATTERN_ALONE
from hirekit.lint.points import rule_points
from hirekit.lint.rule import Rule
from hirekit.lint.rules import BY_CODE, RULES
from hirekit.lint.terms import terms_of_word

TOGETHER = (
    "Where all the terms of a text make it very unlikely, what a pattern found is held back; "
    "where they make it likely, no pattern is needed."
)
# Of the terms of a rule.
SHOWN, SHORTEST_SHOWN = 5, 4


def rule(code: str) -> Rule:
    """Return the rule with this code.

    Raises:
        InvalidData: There is none; the message names the nearest.
    """
    if code.upper() not in BY_CODE:
        raise InvalidData([Problem(("code",), unknown("rule", code, BY_CODE).replace("the id", "the code"))])
    return BY_CODE[code.upper()]


def explain(code: str) -> str:
    """Return what a code finds, why, by which source, what to write instead, and how to waive it.

    >>> print(explain("W-TINY").splitlines()[0])
    W-TINY (warning): a criterion that weighs less than 3 % of the whole
    """
    found = rule(code)
    lines = [f"{found.code} ({found.severity}): {found.finds}", "", f"Why: {found.why}."]
    lines += [f"Source: {found.source()}"]
    lines += [f"Instead: {found.safer}"]
    if found.kinds:
        lines += [f"Read in: {', '.join(found.kinds)}; language {found.language}"]
    lines += _terms(found.code)
    if found.examples:
        lines += ["", "Found:", *(f"  {text}" for text in found.examples)]
    if found.lookalikes:
        lines += ["Innocent:", *(f"  {text}" for text in found.lookalikes)]
    lines += [
        "",
        "To waive it, add to kit.yaml:",
        "  waivers:",
        f'    - {{code: {found.code}, where: questions.<id>.prompt, why: "...", expires: 2027-06-30}}',
    ]
    return "\n".join(lines)


def _terms(code: str) -> list[str]:
    part = next((part for part in rule_points() if part.code == code), None)
    if part is None or code in BY_PATTERN_ALONE:
        return []
    words = sorted(
        (term for term in part.points if term.isalpha() and term.islower() and len(term) >= SHORTEST_SHOWN),
        key=lambda term: sum(part.points.get(each, 0) for each in terms_of_word(term) if not each.endswith("|")),
    )
    most, least = (", ".join(f'"{word}"' for word in each) for each in (words[: -SHOWN - 1 : -1], words[:SHOWN]))
    said = f"Terms: words that begin with {most} speak most for it, with {least} most against it. "
    return [f"{said}{TOGETHER}"]


def codes() -> tuple[str, ...]:
    """Return every code, in the order of the families."""
    return tuple(rule.code for rule in RULES)
