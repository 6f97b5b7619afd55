"""The rules, as data: one file per family. To change what lint says, change these."""

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
