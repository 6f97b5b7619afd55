"""Nothing in the code knows a role: what is particular stands in the kits."""

import ast
import re
from functools import cache
from pathlib import Path

import attrs
import pytest

import hirekit
from hirekit.model import calibration, criterion, kit, loop, question, requisition, role, rubric, scale, thresholds
from hirekit.resources import bundled_kits

SOURCE = Path(hirekit.__file__).parent
# Lint reads the texts of every trade, so its patterns and word lists name many; `testing` makes kits of its own.
CODE = sorted(p for p in SOURCE.rglob("*.py") if not {"lint", "testing"} & set(p.relative_to(SOURCE).parts))
EXAMPLE = re.compile(r"such as ('[^']*'|[\w-]+)")
ROLES = re.compile(
    r"machine[ -]learning|\bML\b|tech lead|\bdata scien|\bengineers?\b|\bneural\b|\bpytorch\b|\bdrift\b|customer support|"
    r"support (team|specialist|manager|lead)|\bhelp ?desk\b|\bescalation",
    re.IGNORECASE,
)


# A word of every hiring team that a kit also uses as an id.
ORDINARY = {"people"}


@cache
def ids():
    """Return the ids of what is particular to the bundled kits."""
    found = set()
    for name in bundled_kits():
        whole = hirekit.load_kit(name)
        parts = (
            *whole.rubric.criteria,
            *whole.rubric.competencies,
            *whole.bank.questions,
            *whole.bank.handouts,
            *whole.role.duties,
            *whole.role.job_levels,
            *whole.role.requirements,
            *whole.role.screen,
            *whole.development,
            *(whole.role.pay.bands if whole.role.pay else ()),
        )
        found |= {part.id for part in parts}
    return found - field_names()


def field_names():
    """Return the names of the model's fields: `writing` is a time every round has, and a criterion of one kit."""
    return {
        field.name
        for module in (calibration, criterion, kit, loop, question, requisition, role, rubric, scale, thresholds)
        for value in vars(module).values()
        if isinstance(value, type) and attrs.has(value)
        for field in attrs.fields(value)
    }


def texts(tree):
    """Yield the texts of a module that do something: neither docstrings nor examples in the messages of rules."""
    beside = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            beside.add(node.body[0].value)
        if isinstance(node, ast.keyword) and node.arg == "example":
            beside.add(node.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in beside:
            yield node.lineno, EXAMPLE.sub("", node.value)


def deciding(tree):
    """Yield the texts by which a module tells one thing from another: compared with, looked up, matched, passed, kept."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            places = [node.left, *node.comparators]
        elif isinstance(node, ast.Dict):
            places = [key for key in node.keys if key]
        elif isinstance(node, ast.Subscript):
            places = [node.slice]
        elif isinstance(node, ast.MatchValue):
            places = [node.value]
        elif isinstance(node, ast.Call):
            places = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg != "example")]
            places = [place for place in places if isinstance(place, ast.Constant)]
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            places = [node.value] if isinstance(node.value, ast.Constant | ast.Set | ast.Tuple | ast.List) else []
        else:
            continue
        for place in places:
            for part in ast.walk(place):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.lineno, part.value


def knowing(tree):
    """Return the lines of a module whose texts name an id of a kit or speak of its role.

    An id of one word, such as people, is an ordinary word too; it counts only where something is decided by it.
    """
    named = [
        f"{line}: {text}"
        for line, text in texts(tree)
        if ids() & set(re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", text)) or ROLES.search(text)
    ]
    return named + [f"{line}: {text}" for line, text in deciding(tree) if text in ids() - ORDINARY]


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_no_module_knows_a_role(path):
    assert knowing(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "code",
    [
        "if criterion.id == 'drift-response': weight = 2",
        "LEVELS = {'ml-tech-lead': 4}",
        "show(f'As a {level} ML engineer')",
        "TITLE = 'Machine Learning Tech Lead'",
        "ASK = 'see fairness-review and watch-models'",
        "if duty == 'deploy': pass",
        "rubric.criterion('mentoring')",
        "found.get('framing')",
        "score(plan, leave_out='fairness')",
        "FIRST = 'escalations'",
        "SOFT = {'explaining', 'coaching'}",
        "match id:\n case 'staffing': pass",
        "show(f'Ask the support team')",
    ],
)
def test_a_module_that_knew_one_would_be_found(code):
    assert knowing(ast.parse(code))


def test_an_example_in_a_message_and_a_docstring_may_name_one():
    assert (
        knowing(
            ast.parse("def f(id):\n    '''Check an id such as drift-response.'''\n    g(id, example='data-quality')")
        )
        == []
    )
