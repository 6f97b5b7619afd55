"""Change the scoring rules one operator or constant at a time, and see that a test fails each time.

    python tests/mutate.py                      every change in src/hirekit/scoring
    python tests/mutate.py --sample 40          every so many-th, about 40 in all; the same each time
    python tests/mutate.py ranking standing     only these modules

Changes that no test can notice, because they change nothing, stand in docs/mutation.md with the argument why.
Exits 1 when a change survives that is not among them, or one of them can no longer be made.
"""

import argparse
import ast
import contextlib
import copy
import importlib
import importlib.abc
import importlib.util
import os
import re
import signal
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
ROOM = HERE.parent / "src" / "hirekit" / "scoring"
MODULES = {path.stem: path for path in sorted(ROOM.rglob("*.py")) if path.stem != "__init__"}
KNOWN = HERE.parent / "docs" / "mutation.md"
SECONDS = 180
ENGINES = ("pandas", "polars", "pyarrow", "duckdb")
CORE = {
    "admission", "by_rule", "card_checks", "coding", "columns", "comparison", "composite", "entries", "evaluation", "exactness", "ranking",
    "rule", "scores", "standing", "statistics", "variation", "views",
}  # fmt: skip
# What has no test of its own but is all that another module rests on.
SEEN_THROUGH = {
    "coding": "json_lines", "doubt": "json_lines", "disagreement": "standard_errors", "normal_equations": "severities", "taken": "severities", "crossing": "severities",
    "estimate": "intraclass", "mean_squares": "intraclass", "grouped": "frames",
}  # fmt: skip

SWAPS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip


class Sites(ast.NodeVisitor):
    """Finds what can be changed; annotations, docstrings and texts cannot."""

    def __init__(self):
        self.found = []
        self.inside = ["module"]

    def visit_FunctionDef(self, node):
        self.inside.append(node.name)
        for child in (*node.args.defaults, *(d for d in node.args.kw_defaults if d), *node.body):
            self.visit(child)
        self.inside.pop()

    def visit_ClassDef(self, node):
        self.inside.append(node.name)
        for child in node.body:
            self.visit(child)
        self.inside.pop()

    def visit_If(self, node):
        if not (isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"):
            self.generic_visit(node)

    def visit_AnnAssign(self, node):
        if node.value:
            self.visit(node.value)

    def visit_JoinedStr(self, node):
        pass

    def visit_keyword(self, node):
        # Whether zip is strict only matters where something else is wrong already; whether numpy copies, to no result.
        if node.arg not in {"strict", "copy"}:
            self.generic_visit(node)

    def note(self, node, change):
        self.found.append((".".join(self.inside[1:]) or "module", node, change))

    def visit_Compare(self, node):
        for place, operator in enumerate(node.ops):
            self.note(node, ("ops", place, SWAPS[type(operator)]))
        self.generic_visit(node)

    def _visit_operation(self, node):
        if type(node.op) in SWAPS:
            self.note(node, ("op", None, SWAPS[type(node.op)]))
        self.generic_visit(node)

    visit_AugAssign = visit_BinOp = visit_BoolOp = _visit_operation  # noqa: N815 - the names ast gives them

    def visit_UnaryOp(self, node):
        self.note(node, ("operand", None, None))
        self.generic_visit(node)

    def visit_Constant(self, node):
        if isinstance(node.value, bool):
            self.note(node, ("value", None, not node.value))
        elif isinstance(node.value, int | float):
            self.note(node, ("value", None, node.value + 1))


def mutants(path):
    """Yield the name of each change and the changed source."""
    tree = ast.parse(path.read_text())
    sites = Sites()
    sites.visit(tree)
    seen = {}
    for function, node, (field, place, new) in sites.found:
        before, old = ast.unparse(node), copy.copy(node.__dict__)
        if field == "ops":
            node.ops = [new() if spot == place else operator for spot, operator in enumerate(node.ops)]
        elif field == "op":
            node.op = new()
        elif field == "value":
            node.value = new
        else:
            node.__dict__, node.__class__, kind = node.operand.__dict__, node.operand.__class__, node.__class__
        after, source = ast.unparse(node), ast.unparse(tree)
        if field == "operand":
            node.__class__ = kind
        node.__dict__ = old
        name = f"{path.stem}.{function}: {before} -> {after}"
        seen[name] = seen.get(name, 0) + 1
        yield (name if seen[name] == 1 else f"{name} ({seen[name]})"), source


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from changed source."""

    def __init__(self, module, source):
        self.module, self.source = module, source

    def find_spec(self, name, path, target=None):  # noqa: ARG002
        return importlib.util.spec_from_loader(name, self) if name == self.module else None

    def exec_module(self, module):
        module.__file__ = str(MODULES[self.module.rpartition(".")[2]])
        exec(compile(self.source, module.__file__, "exec"), module.__dict__)  # noqa: S102


def survives(module, source, stop_at):
    """Return whether every test passes with the changed module, or the module as it is; what hangs or crashes does not."""
    child = os.fork()
    if not child:
        try:
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            os.dup2(quiet, 2)
            if source is not None:
                sys.meta_path.insert(0, Changed(dotted(module), source))
            import pytest

            code = pytest.main(
                ["-x", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=no", "-W", "ignore", *tests(module)]
            )
            os._exit(0 if code == 0 else 1)
        except BaseException:  # noqa: BLE001
            os._exit(1)
    while time.monotonic() < stop_at:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(0.02)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def dotted(module):
    """Return the name a module is imported by."""
    return ".".join(("hirekit.scoring", *MODULES[module].relative_to(ROOM).with_suffix("").parts))


def tests(module):
    """Return the test files that are about a module: those that import it or carry its name, or for the core, those of scores."""
    # Real data take their time, and what they show is shown by small data too.
    every = sorted((path for path in (HERE / "scoring").glob("test_*.py") if "real" not in path.stem), key=_latest)
    seen = {module, SEEN_THROUGH.get(module, module)}
    about = [
        path
        for path in every
        if any(path.stem == f"test_{one}" or f"{dotted(one)} " in path.read_text() for one in seen)
    ]
    if module in CORE:
        about += [
            path
            for path in every
            if path not in about and path.stem.startswith(("test_score", "test_columns", "test_cases"))
        ]
    return [str(path) for path in about or every]


def _latest(path):
    """Sort what is worked by hand before all else, and what draws many examples after it."""
    return "rules" not in path.name, "propert" in path.name, path.stat().st_size


def main():
    """Run the changes asked for and say which survive."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--sample", type=int)
    options = parser.parse_args()
    paths = [path for path in MODULES.values() if not options.modules or path.stem in options.modules]
    if not any(importlib.util.find_spec(library) for library in ENGINES):
        sys.stdout.write(
            f"frames.py and grouped.py are left out: none of {', '.join(ENGINES)} is installed, so their tests are skipped\n"
        )
        paths = [path for path in paths if path.stem not in {"frames", "grouped"}]
    changes = [(path.stem, name, source) for path in paths for name, source in mutants(path)]
    known = set(re.findall(r"^- `(.+)`$", KNOWN.read_text(), re.MULTILINE)) if KNOWN.exists() else set()
    left_out = set(MODULES) - {path.stem for path in paths}
    gone = sorted(name for name in known - {name for _, name, _ in changes} if name.partition(".")[0] not in left_out)
    total = len(changes)
    if options.sample:
        changes = changes[:: max(1, total // options.sample)]
    # What every run needs is imported once, and the children share it.
    import hypothesis
    import numpy  # noqa: F401, ICN001
    import pytest  # noqa: F401
    import scipy.sparse.csgraph
    import scipy.special  # noqa: F401

    for library in ("pandas", "pyarrow", "narwhals"):  # polars and DuckDB may start threads, which no fork keeps
        with contextlib.suppress(ImportError):
            importlib.import_module(library)
    for path in (HERE.parent / "src" / "hirekit" / "model").glob("*.py"):
        importlib.import_module(f"hirekit.model.{path.stem}")

    hypothesis.settings.register_profile(
        "mutate",
        max_examples=15,
        deadline=None,
        derandomize=True,
        database=None,
        # That a test fails is enough; the smallest example is of no interest.
        phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    )
    # The tests of this room need no plug-ins, and each child would look for them again.
    os.environ |= {"HIREKIT_HYPOTHESIS": "mutate", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    if not all(
        survives(module, None, time.monotonic() + SECONDS) for module in dict.fromkeys(module for module, *_ in changes)
    ):
        sys.stderr.write("The tests fail before anything is changed.\n")
        return 2
    surviving = []
    for place, (module, name, source) in enumerate(changes):
        if name not in known and survives(module, source, time.monotonic() + SECONDS):
            surviving.append(name)
            sys.stdout.write(f"survives: {name}\n")
            sys.stdout.flush()
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{place + 1} of {len(changes)}")
    sys.stdout.writelines(f"can no longer be made: {name}\n" for name in gone)
    listed = sum(name in known for _, name, _ in changes)
    sys.stdout.write(
        f"{len(changes)} of {total} changes tried; {listed} change nothing (docs/mutation.md); {len(surviving)} survive\n"
    )
    return 1 if surviving or gone else 0


if __name__ == "__main__":
    sys.exit(main())
