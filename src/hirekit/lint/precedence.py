"""Which findings in a text stand beside graver or sharper ones."""

from collections.abc import Iterator

from hirekit.lint.finding import ERROR
from hirekit.lint.rule import Rule
from hirekit.lint.rules import RULES
from hirekit.lint.topics import yields

# Said only where no rule says something sharper of the same text.
LAST = frozenset({"A-VAGUE", "C-TRAIT", "N-OPINION"})
# A question that must not be asked at all gets no advice on how to word it, only that it is long, or asks after two such
# matters at a time.
BESIDE_ERRORS = frozenset({"Q-LONG"})
BESIDE_TWO_ERRORS = BESIDE_ERRORS | {"Q-DOUBLE"}
WORDING = frozenset(rule.code for rule in RULES if rule.code.startswith("L-"))
# Silent beside a sharper one: what is said of "us" before a question of likeness is part of it.
SHARPER = {"Q-LEAD": "Q-FIT"}
# A rule, the place of the words, and whether they are a protected topic.
Found = tuple[Rule, tuple[int, int], bool]


def standing(found: list[Found], plain: str, *, question: bool) -> Iterator[tuple[Rule, tuple[int, int]]]:
    """Yield what was found, less what something graver or sharper makes moot."""
    codes = {rule.code for rule, _, _ in found}
    errors = {rule.code for rule, _, _ in found if rule.severity == ERROR}
    moot = question and bool(errors)
    beside = BESIDE_TWO_ERRORS if len(errors) > 1 else BESIDE_ERRORS
    named = any(rule.code not in WORDING and rule.code not in LAST for rule, _, _ in found)
    for rule, (start, end), topic in found:
        if moot and rule.severity != ERROR and rule.code not in beside:
            continue
        if (
            SHARPER.get(rule.code) in codes
            or (rule.code in LAST and named)
            or ((topic or rule.code == "Q-LEGAL-FAMILY") and yields(rule.code, plain[start:end], codes))
        ):
            continue
        yield rule, (start, end)
