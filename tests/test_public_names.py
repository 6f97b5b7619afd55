"""What `import hirekit` gives, and what it costs."""

import inspect
import re
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import hirekit
from hirekit import scoring

API = Path(__file__).parent.parent / "docs" / "reference" / "api.md"
# Figures that take numbers of one's own, not a whole panel: each docstring has an example that runs.
PUBLISHED = (
    "average_deviation", "band", "components", "composite_reliability", "content_index", "content_ratio", "critical_count",
    "facets", "fisher_exact", "fleiss_kappa", "habits", "impact", "interviewers_needed", "intraclass", "krippendorff_alpha",
    "mantel_haenszel", "r_wg", "r_wg_j", "scoring_rates", "severity", "suppressed", "two_deviations", "uniform_variance",
    "weighted_kappa",
)  # fmt: skip
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


@pytest.mark.parametrize("name", scoring.__all__)
def test_every_name_of_scoring_is_there_and_explained(name):
    found = getattr(scoring, name)

    assert found.__name__ == name
    assert name in dir(scoring)
    assert len(found.__doc__) > len(name)


@pytest.mark.parametrize("name", scoring.__all__)
def test_every_name_of_scoring_stands_in_the_reference(name):
    assert f":: hirekit.scoring.{name}\n" in API.read_text(encoding="utf-8")


def test_a_name_that_scoring_does_not_have_is_an_attribute_error():
    with pytest.raises(AttributeError, match=r"module 'hirekit\.scoring' has no attribute 'alpha'"):
        _ = scoring.alpha


def test_importing_scoring_imports_nothing_heavy():
    assert not HEAVY & modules_after("import hirekit.scoring")


def words_of(name):
    """Return what must be told of a public name of scoring: a function's arguments, or a value's attributes."""
    found = getattr(scoring, name)
    if inspect.isclass(found):
        return [field.name for field in attrs.fields(found) if not field.name.startswith("_")]
    return list(inspect.signature(found).parameters)


@pytest.mark.parametrize("name", scoring.__all__)
def test_every_argument_and_attribute_of_scoring_is_told_in_its_docstring(name):
    told = inspect.getdoc(getattr(scoring, name))

    assert [word for word in words_of(name) if not re.search(rf"\b{word}\b", told)] == []


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_published_figure_has_its_units_or_ranges_its_source_and_an_example(name):
    told, of_module = inspect.getdoc(getattr(scoring, name)), inspect.getmodule(getattr(scoring, name)).__doc__

    assert ">>> " in told
    assert "Source:" in told + of_module
    assert "Args:" in told
