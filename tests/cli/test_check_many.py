"""hirekit check of a folder that holds kits and requisitions, and the hook that calls it."""

import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from hirekit.cli.root import cli

HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"


@pytest.fixture
def repository(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for kit in ("kits/one", "kits/deep/two"):
        assert CliRunner().invoke(cli, ["init", kit]).exit_code == 0
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "kit.yaml").write_text("no kit", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("words", [("check",), ("check", "."), ("check", "kits")])
@pytest.mark.usefixtures("repository")
def test_each_kit_in_a_folder_is_checked_and_hidden_folders_are_not(words):
    result = CliRunner().invoke(cli, list(words))

    assert result.exit_code == 0, result.output
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == ["kits/deep/two", "kits/one"]


def test_a_fault_in_one_of_several_kits_is_found_where_it_stands(repository):
    rubric = repository / "kits" / "one" / "rubric.yaml"
    rubric.write_text(rubric.read_text("utf-8").replace("weight: 2", "weight: -2", 1), encoding="utf-8")

    result = CliRunner().invoke(cli, ["check"])

    assert result.exit_code == 1
    assert re.match(r"kits/one/rubric\.yaml:\d+:\d+: .*must not be negative, not -2", result.stdout)
    assert "kits/deep/two: kit" in result.stderr


@pytest.mark.usefixtures("repository")
def test_a_requisition_beside_its_kit_is_checked_too():
    assert CliRunner().invoke(cli, ["open", "kits/one", "req-1"]).exit_code == 0

    result = CliRunner().invoke(cli, ["check"])

    assert "req-1: requisition" in result.stderr


def test_the_hook_runs_for_every_file_that_a_kit_is_made_of():
    (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))

    assert hook["entry"] == "hirekit check"
    for name in ("kits/a/kit.yaml", "kits/a/questions/framing.yaml", "kits/a/handouts/table.md", "req-1/panel.yaml"):
        assert re.search(hook["files"], name)


def test_a_bundled_kit_is_as_many_files_as_its_folder_holds(tmp_path, monkeypatch):
    kit = Path(__file__).parents[2] / "rubrics" / "support-team-lead"
    texts = [file for file in kit.rglob("*") if file.suffix in {".yaml", ".md"}]
    monkeypatch.chdir(tmp_path)

    result = CliRunner().invoke(cli, ["check", "support-team-lead"])

    assert f"bundled kit, {len(texts)} files" in result.stderr
