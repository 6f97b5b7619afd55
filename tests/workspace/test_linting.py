"""Lint of kits' folders, requisitions' folders and single files: each finding at its file, line and column."""

import json
import shutil
from datetime import date
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner

from hirekit.catalog import scorecard_to_text, scorecards_to_csv
from hirekit.cli.root import cli
from hirekit.model.judgement import ExpertJudgements, Judgement
from hirekit.model.waiver import Waiver
from hirekit.resources import bundled
from hirekit.workspace import linting
from hirekit.workspace.collecting import collect
from hirekit.workspace.method import method_advice, method_content
from hirekit.workspace.written import place_of_words
from workspace.openings import cards

TODAY = date(2026, 11, 23)


def places(findings):
    return {(finding.code, str(finding.location)) for finding in findings}


@pytest.fixture
def kit(tmp_path):
    folder = tmp_path / "kit"
    shutil.copytree(str(bundled("rubrics") / "support-team-lead"), folder)
    return folder


def put_in_first_prompt(kit, words, *, pick=min):
    """Let the first question of the first file, or of that which *pick* chooses, begin with these words; return its file."""
    file = pick((kit / "questions").glob("*.yaml"))
    lines = file.read_text("utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.strip().startswith("prompt: >"))
    told = lines[at + 1].lstrip()
    lines[at + 1] = " " * (len(lines[at + 1]) - len(told)) + f"{words} {told}"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def words_at(location):
    line = Path(location.file).read_text("utf-8").splitlines()[location.line - 1]
    return line[location.column - 1 :]


def test_a_finding_in_a_folded_question_stands_at_its_words(kit):
    file = put_in_first_prompt(kit, "Are you married?")

    (found,) = linting.lint_path(str(kit), select=["Q-LEGAL-FAMILY"], today=TODAY)

    assert found.location.file == str(file)
    assert "married" in found.words
    assert words_at(found.location).startswith(found.words)


def test_findings_in_several_files_of_questions_stand_each_in_its_own(kit):
    files = {str(put_in_first_prompt(kit, "Are you married?", pick=pick)) for pick in (min, max)}

    found = linting.lint_path(str(kit), select=["Q-LEGAL-FAMILY"], today=TODAY)

    assert {finding.location.file for finding in found} == files
    assert all(words_at(finding.location).startswith(finding.words) for finding in found)


def test_a_kit_is_read_once_to_be_checked(kit, monkeypatch):
    from hirekit import catalog

    read = []
    load = catalog.load_kit
    monkeypatch.setattr(catalog, "load_kit", lambda path: read.append(path) or load(path))

    assert CliRunner().invoke(cli, ["check", str(kit)]).exit_code == 0
    assert read == [str(kit)]


def test_a_handout_is_read_and_its_words_are_placed(kit):
    file = kit / "handouts" / "checking-sheet.md"
    file.write_text(file.read_text("utf-8") + "\nAsk the guys\nfrom the manpower office.\n", "utf-8")
    last = len(file.read_text("utf-8").splitlines())

    found = linting.lint_path(str(kit), select=["L-GENDERED"], today=TODAY)

    assert ("L-GENDERED", f"{file}:{last}:10") in places(found)


def test_the_words_of_a_hand_out_with_a_head_are_placed_in_its_file(kit):
    file = kit / "handouts" / "hand-over-script.md"
    text = file.read_text("utf-8")
    assert text.startswith("---\naudience: interviewer\n---\n")
    file.write_text(text + "\nAsk the guys\nfrom the manpower office.\n", "utf-8")
    last = len(file.read_text("utf-8").splitlines())

    found = linting.lint_path(str(kit), select=["L-GENDERED"], today=TODAY)

    assert ("L-GENDERED", f"{file}:{last}:10") in places(found)


def test_one_file_of_a_kit_gives_the_findings_of_that_file_alone(kit):
    file = put_in_first_prompt(kit, "Are you married?")
    (kit / "handouts" / "checking-sheet.md").write_text("# Sheet\n\nAsk the guys.\n", "utf-8")

    found = linting.lint_path(str(file), select=["Q-LEGAL", "L-GENDERED"], today=TODAY)

    assert {finding.code for finding in found} == {"Q-LEGAL-FAMILY"}


NOTE = "See above."


def returned_card(folder, name, kind):
    """Put one card into returned/, its first note empty; return the file and that note's criterion."""
    plan, panel = folder.plan_and_panel()
    card = cards(plan, panel)[0]
    first = attrs.evolve(card.ratings[0], evidence=NOTE)
    file = folder.returned / name
    file.parent.mkdir(exist_ok=True)
    card = attrs.evolve(card, ratings=(first, *card.ratings[1:]))
    file.write_text(scorecards_to_csv([card]) if kind == "csv" else scorecard_to_text(card, kind=kind), "utf-8")
    return file, first.criterion


def place_of(file, words):
    lines = file.read_text("utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if words in text)
    return f"{file}:{line}:{lines[line - 1].index(words) + 1}"


def test_an_untrained_interviewer_is_placed_in_the_panel(folder):
    found = linting.lint_path(str(folder.root), select=["P-UNTRAINED"], today=TODAY)

    assert ("P-UNTRAINED", place_of(folder.panel_file, "{id: i-ana, name")) in places(found)


def test_a_plan_is_read_in_the_requisition_that_declares_it(folder):
    found = linting.lint_path(str(folder.root), select=["P-PLACE"], today=TODAY)

    assert [Path(finding.location.file).name for finding in found] == ["requisition.yaml"]


@pytest.mark.parametrize(("name", "kind"), [("card.yaml", "yaml"), ("card.json", "json"), ("cards.csv", "csv")])
@pytest.mark.parametrize("collected", [False, True])
def test_a_returned_note_is_read_and_placed_in_the_file_it_came_in(folder, name, kind, collected):
    file, criterion = returned_card(folder, name, kind)
    if collected:
        collect(folder, by="tester")

    found = linting.lint_path(str(folder.root), select=["N-EMPTY"], today=TODAY)

    assert places(found) == {("N-EMPTY", place_of(file, NOTE))}
    assert [finding.path for finding in found] == [("ratings", criterion, "evidence")]


def test_a_received_note_is_read_when_the_returned_file_is_gone(folder):
    file, _ = returned_card(folder, "card.yaml", "yaml")
    collect(folder, by="tester")
    file.unlink()

    found = linting.lint_path(str(folder.root), select=["N-EMPTY"], today=TODAY)

    assert [Path(finding.location.file).parent for finding in found] == [folder.received]


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("requisition.yaml", {"P-PLACE"}),
        ("plan.json", {"P-PLACE"}),
        ("returned/card.yaml", {"N-EMPTY"}),
        ("panel.yaml", set()),
    ],
)
def test_single_files_of_a_requisition_are_read_for_what_they_are(folder, name, codes):
    returned_card(folder, "card.yaml", "yaml")

    found = linting.lint_path(str(folder.root / name), select=["P-PLACE", "N-EMPTY"], today=TODAY)

    assert {finding.code for finding in found} == codes
    assert {finding.location.file for finding in found} <= {str(folder.root / name)}


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ([], 1),
        (["--ignore", "N-EMPTY"], 0),
        (["--ignore", "N-EMPTY", "--strict"], 1),
        (["--select", "N-OPINION"], 0),
        (["--select", "P-UNTRAINED", "--strict"], 1),
    ],
)
def test_errors_fail_and_under_strict_warnings_too(folder, options, status):
    returned_card(folder, "card.yaml", "yaml")

    done = CliRunner().invoke(cli, ["check", str(folder.root), *options])

    assert done.exit_code == status, done.output


@pytest.mark.parametrize("options", [["--json"], ["--format", "json"]])
def test_findings_as_data_say_all_that_a_script_needs(folder, options):
    file, criterion = returned_card(folder, "card.yaml", "yaml")

    done = CliRunner().invoke(cli, ["check", str(folder.root), "--select", "N-EMPTY", *options])

    (finding,) = json.loads(done.stdout)["findings"]
    assert (finding["code"], finding["severity"], finding["file"]) == ("N-EMPTY", "error", str(file))
    assert f"{file}:{finding['line']}:{finding['column']}" == place_of(file, NOTE)
    assert finding["path"] == f"ratings.{criterion}.evidence"
    assert finding["why"]
    assert finding["source"]
    assert finding["safer"]


def test_words_are_found_however_they_were_wrapped_or_repeated():
    written = "prompt: >-\n  Ask you, then\n  ask you again."

    assert place_of_words(written, "Ask you, then ask you again.", (14, 21)) == written.index("ask you again")
    assert place_of_words(written, "Ask you, then ask you again.", (4, 13)) == written.index("you, then")
    assert place_of_words(written, "Something else.", (0, 9)) is None


def test_the_supporting_record_of_a_folder_is_data(folder):
    done = CliRunner().invoke(cli, ["export", str(folder.root), "supporting-record"])

    made = json.loads(done.stdout)
    assert made["title"] == "Supporting record"
    assert "validat" not in done.stdout.lower()
    assert {row["question"] for link in made["matrix"] for row in link["questions"]} <= set(
        folder.plan().forms[0].questions
    )
    assert {finding["code"] for finding in made["findings"]} >= {"P-PLACE", "P-UNTRAINED"}
    assert made["content"] is None


def test_the_supporting_record_holds_what_experts_say_of_the_kit_the_plan_was_made_from(folder):
    plan = folder.plan()
    judged = ExpertJudgements(expert="expert-1", criteria=[Judgement(id=plan.requisition.planned[0], relevance=4)])
    kit = attrs.evolve(plan.kit, judgements=[judged])

    content = method_content(attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit)))

    assert [one.id for one in content.figures if one.raters] == [plan.requisition.planned[0]]


def test_a_method_record_says_what_was_found_and_what_is_waived_until_when(folder):
    plan = folder.plan()
    waiver = Waiver(code="P-RETENTION", where="retention", why="the works council decides", expires=TODAY)
    kit = attrs.evolve(plan.kit, waivers=(waiver,))
    plan = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit, retention=None))

    told = {hint.code: hint for hint in method_advice(plan, folder.panel(), day=TODAY)}

    assert told["P-PLACE"].place == "jurisdiction"
    assert (told["P-RETENTION"].waived, told["P-RETENTION"].until) == ("the works council decides", TODAY)
    later = {hint.code: hint for hint in method_advice(plan, folder.panel(), day=date(2026, 11, 24))}
    assert not later["P-RETENTION"].waived
    assert later["V-EXPIRED"].place == "waivers.0"
