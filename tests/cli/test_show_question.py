"""hirekit show KIT QUESTION: what an interviewer sees of one question."""

from click.testing import CliRunner

from hirekit.catalog import load_kit
from hirekit.cli.root import cli
from hirekit.workspace.starting import copy_kit

QUESTION, SHEET, PART = "forecast-near-the-limit", "pupil-forecast-sheet", "council-chair-script"


def shown(kit):
    result = CliRunner().invoke(cli, ["show", str(kit), QUESTION])
    assert result.exit_code == 0, result.output
    return {block.partition("\n")[0]: block for block in result.stdout.split("\n\n")}


def test_the_sheet_stands_under_hand_over_and_the_script_under_the_interviewer_s_part():
    parts = shown("ml-tech-lead")

    assert SHEET in parts["Hand over"]
    assert PART not in parts["Hand over"]
    assert PART in parts["The interviewer's own part; not handed over"]


def test_a_copy_of_a_kit_keeps_whom_its_hand_outs_are_for(tmp_path):
    copy_kit(tmp_path / "mine", "ml-tech-lead")

    assert load_kit(tmp_path / "mine").bank.handouts == load_kit("ml-tech-lead").bank.handouts
    assert PART not in shown(tmp_path / "mine")["Hand over"]
