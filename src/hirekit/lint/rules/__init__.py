"""The rules, as data: one module a family, and in `patterns/` the ways that a rule finds, one file a rule.

To change what lint says, change these, then run `tools/needed_words.py`.
"""

from hirekit.lint.rule import Rule
from hirekit.lint.rules import (
    anchors,
    circumstances,
    criteria,
    history,
    notes,
    plans,
    protected,
    questions,
    role,
    waivers,
    weights,
    wording,
)

FAMILIES = (
    protected,
    circumstances,
    history,
    questions,
    anchors,
    criteria,
    role,
    weights,
    plans,
    notes,
    wording,
    waivers,
)
RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
BY_CODE = {rule.code: rule for rule in RULES}
