"""What `import hirekit` gives, and what it costs."""

import subprocess
import sys

import pytest

import hirekit

HEAVY = {"numpy", "scipy", "weasyprint", "jinja2", "pikepdf", "yaml", "rich", "click", "attrs", "attr"}


def modules_after(code):
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"], check=True, capture_output=True, text=True
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize("name", hirekit.__all__)
def test_every_public_name_is_there(name):
    assert getattr(hirekit, name).__name__ == name


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'hirekit' has no attribute 'hire'"):
        _ = hirekit.hire


def test_every_public_name_is_listed_for_completion():
    assert set(hirekit.__all__) <= set(dir(hirekit))


def test_importing_hirekit_imports_nothing_heavy():
    assert not HEAVY & modules_after("import hirekit")


def test_asking_for_help_imports_no_library_but_the_one_that_prints_it():
    code = "import sys; sys.argv = ['hirekit', '--help']\nfrom hirekit.cli import main\ntry: main()\nexcept SystemExit: pass"

    assert HEAVY & modules_after(code) <= {"click"}


def test_loading_a_kit_imports_neither_the_solver_nor_the_printer():
    assert not {"numpy", "scipy", "weasyprint", "jinja2", "pikepdf", "rich"} & modules_after(
        "import hirekit; hirekit.load_kit('ml-tech-lead')"
    )
