"""Advice a lawyer, a psychologist and an editor would give about questions, anchors, weights, plans and notes."""

from hirekit.lint.check import (
    Report,
    kit_report,
    lint_cards,
    lint_kit,
    lint_plan,
    lint_requisition,
    lint_text,
    plan_report,
)
from hirekit.lint.explain import codes, explain
from hirekit.lint.finding import Finding
from hirekit.lint.letters import letter_problems
from hirekit.lint.rule import Rule
from hirekit.lint.waiving import Waived

__all__ = [
    "Finding",
    "Report",
    "Rule",
    "Waived",
    "codes",
    "explain",
    "kit_report",
    "letter_problems",
    "lint_cards",
    "lint_kit",
    "lint_plan",
    "lint_requisition",
    "lint_text",
    "plan_report",
]
