"""hirekit validity as a person types it."""

import csv
import io
import json

import pytest
from click.testing import CliRunner

from hirekit.catalog import load_kit
from hirekit.cli.root import cli


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.fixture
def kit(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("init", "role")
    return tmp_path / "role"


def judge(kit, expert, *, need="essential", relevance=4):
    """Write an expert's sheet and fill in every line of it."""
    path = kit / "judgements" / f"{expert}.yaml"
    if not path.exists():
        run("validity", "role", "--template", expert)
    text = path.read_text().replace("    need:\n", f"    need: {need}\n")
    path.write_text(text.replace("    relevance:\n", f"    relevance: {relevance}\n"))


def test_a_sheet_names_every_criterion_and_question_and_judges_nothing(kit):
    result = run("validity", "role", "--template", "expert-1")

    assert result.stdout == "role/judgements/expert-1.yaml\n"
    read = load_kit(kit)
    (expert,) = read.judgements
    assert [one.id for one in expert.criteria] == [criterion.id for criterion in read.rubric.criteria]
    assert [one.id for one in expert.questions] == [question.id for question in read.bank.questions]
    assert {(one.need, one.relevance) for one in (*expert.criteria, *expert.questions)} == {(None, None)}
    assert expert.version == read.version


def test_a_sheet_shows_what_is_to_be_judged_as_it_is_written(kit):
    run("validity", "role", "--template", "expert-1")

    shown = " ".join((kit / "judgements" / "expert-1.yaml").read_text().replace("  # ", "").split())
    read = load_kit(kit)
    assert all(" ".join(criterion.definition.split()) in shown for criterion in read.rubric.criteria)
    assert all(" ".join(question.prompt.split()) in shown for question in read.bank.questions)


def test_meaning_comes_first_numbers_second_methods_last(kit):
    for place in range(5):
        judge(kit, f"expert-{place}", need="useful" if place == 4 else "essential", relevance=4 - place // 2)

    told = run("validity", "role").stdout

    meaning, number, method = told.index("4 of 5 call it essential"), told.index("0.60"), told.index("Lawshe (1975)")
    assert meaning < number < method
    assert "A supporting record of 5 experts" in told
    assert "validated" not in told


def test_the_same_comes_as_json_and_as_csv(kit):
    for place in range(5):
        judge(kit, f"expert-{place}")

    data = json.loads(run("validity", "role", "--json").stdout)
    rows = list(csv.DictReader(io.StringIO(run("validity", "role", "--csv").stdout)))

    assert data["schema"] == "hirekit/validity/1"
    assert [row["id"] for row in rows] == [one["id"] for one in data["record"]["figures"]]
    assert {(row["essential"], row["asked"], row["critical"], row["ratio"], row["kappa"]) for row in rows} == {
        ("5", "5", "5", "1", "1")
    }


@pytest.mark.usefixtures("kit")
@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("role",), "role: no expert has judged it; for each who knows the work, hirekit validity role --template"),
        (("role", "--template", "Ana B."), "expert: must be a slug such as 'expert-1', not 'Ana B.'"),
        (("support-team-lead", "--template", "expert-1"), "support-team-lead comes with hirekit and is not written to"),
        (("role", "--template", "expert-1", "--to", "role/kit.yaml"), "role/kit.yaml: is there already"),
        (("roel",), "roel: is neither a bundled kit nor a folder"),
    ],
)
def test_what_cannot_be_done_is_told(words, message):
    result = run("validity", *words)

    assert result.exit_code == 1
    assert message in result.stderr


@pytest.mark.usefixtures("kit")
def test_an_expert_is_asked_once():
    run("validity", "role", "--template", "expert-1")

    assert "the kit role has judgements of 'expert-1'" in run("validity", "role", "--template", "expert-1").stderr


@pytest.mark.usefixtures("kit")
@pytest.mark.parametrize("words", [("--json", "--csv"), ("--to", "x.yaml")])
def test_options_that_do_not_go_together_are_refused(words):
    assert run("validity", "role", *words).exit_code == 2


def test_faults_of_several_sheets_come_at_once_with_line_and_column(kit):
    for expert in ("expert-1", "expert-2"):
        run("validity", "role", "--template", expert)
    judge(kit, "expert-1", need="esential")
    judge(kit, "expert-2", relevance=5)

    told = run("check", "role").stdout + run("validity", "role").stderr

    assert "role/judgements/expert-1.yaml:" in told
    assert "need: must be one of essential, useful, not_necessary, not 'esential'" in told
    assert "role/judgements/expert-2.yaml:" in told
    assert "relevance: must be 1 to 4, not 5" in told


@pytest.mark.parametrize(("first", "second"), [("expert-1", "jane-copy"), ("a-copy", "expert-1"), ("x", "y")])
def test_two_files_of_one_expert_are_refused_with_the_names_of_both(kit, first, second):
    judge(kit, "expert-1")
    path = kit / "judgements" / "expert-1.yaml"
    text = path.read_text()
    path.unlink()
    for name in (first, second):
        (kit / "judgements" / f"{name}.yaml").write_text(text)

    result = run("validity", "role")

    earlier, later = sorted((first, second))
    assert result.exit_code == 1
    assert f"role/judgements/{later}.yaml:" in result.stderr
    assert f"expert: expert 'expert-1' is already there, in judgements/{earlier}.yaml" in result.stderr


def test_a_file_of_judgements_may_have_any_name(kit):
    judge(kit, "expert-1")
    path = kit / "judgements" / "expert-1.yaml"
    before = run("validity", "role", "--json").stdout

    path.rename(path.with_name("what a colleague sent back.yaml"))

    assert [one.expert for one in load_kit(kit).judgements] == ["expert-1"]
    assert run("validity", "role", "--json").stdout == before


def test_one_sheet_can_be_checked_alone(kit):
    judge(kit, "expert-1", relevance=5)

    assert "relevance: must be 1 to 4, not 5" in run("check", "role/judgements/expert-1.yaml").output
