"""hirekit show with a subject: coverage and the others."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from hirekit.catalog import load_kit
from hirekit.cli.root import cli
from hirekit.cli.show import SUBJECTS
from hirekit.resources import bundled_kits
from hirekit.workspace.starting import start_kit


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A present folder that holds the starter kit as desk/."""
    monkeypatch.chdir(tmp_path)
    start_kit(tmp_path / "desk")
    return tmp_path / "desk"


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_subject_has_help_and_is_named_by_that_of_show(subject):
    result = run("show", subject, "--help")

    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: cli show {subject} ")
    assert f"hirekit show {subject}" in run("show", "--help").stdout


@pytest.mark.usefixtures("desk")
def test_a_folder_named_like_a_subject_is_shown_by_its_path(tmp_path):
    start_kit(tmp_path / "coverage")

    assert "coverage 0.1" in run("show", "./coverage").stdout


def test_coverage_names_the_parts_and_counts_the_questions():
    result = run("show", "coverage", "ml-tech-lead")

    assert result.exit_code == 0
    assert "duty lead-team" in result.stdout
    assert "Questions by kind" in result.stdout
    assert "Questions by job level" in result.stdout


def test_coverage_as_data_has_parts_by_topic_and_counts_by_criterion():
    told = json.loads(run("show", "--json", "coverage", "ml-tech-lead").stdout)

    by_topic = {row["topic"]: row["served_by"] for row in told["topics"]}
    assert {"noun": "duty", "id": "lead-team"} in by_topic["KR-1"]
    assert all(sum(row["kinds"].values()) == row["questions"] for row in told["criteria"])
    assert told["orphans"] == []


def test_coverage_fails_on_an_orphan_and_names_it(desk, tmp_path):
    topics = tmp_path / "topics.txt"
    topics.write_text("# ours\nT-1\tanswers the phone\n")

    result = run("show", "coverage", str(desk), "--topics", str(topics))

    assert result.exit_code == 1
    assert "T-1 answers the phone: is served by nothing" in result.stderr


def test_coverage_fails_on_a_topic_that_is_not_listed(tmp_path):
    topics = tmp_path / "topics.txt"
    topics.write_text("KR-1\tLeads\n")

    result = run("show", "coverage", "ml-tech-lead", "--topics", str(topics))

    assert result.exit_code == 1
    assert f"KR-2: is not listed in {topics} and is named by duty plan-delivery" in result.stderr


def test_every_line_of_topics_at_fault_is_told_with_its_place(desk, tmp_path):
    topics = tmp_path / "topics.txt"
    topics.write_text("T-1\nT-1\nT 2\n")

    result = run("show", "coverage", str(desk), "--topics", str(topics))

    assert result.exit_code == 1
    assert f"{topics}:2:1: the topic 'T-1' is already there" in result.stderr
    assert f"{topics}:3:1: must be an id and, after a tab, what it is" in result.stderr


def test_a_kit_without_topics_is_told_so(desk):
    assert "No part names a topic." in run("show", "coverage", str(desk)).stdout


def test_pay_says_what_the_bands_hold_together_with_year_and_caveat():
    result = run("show", "pay", "ml-tech-lead", "--location", "Seattle", "--experience", "7")

    assert "All these bands hold 180,000 to 250,000." in result.stdout
    assert "Pay a year, USD, 2024" in result.stdout
    assert "Estimates for the United States in 2024" in result.stdout


def test_pay_says_when_bands_have_nothing_in_common_and_when_the_top_is_open():
    result = run("show", "pay", "ml-tech-lead", "--location", "pay-sf-ny", "--industry", "academia and research")

    assert "There is no pay that all these bands hold: pay-sf-ny and pay-academia" in " ".join(result.stdout.split())
    assert "is open at the top; the highest figure named is 300,000" in " ".join(result.stdout.split())


def test_pay_says_where_bands_only_touch():
    result = run("show", "pay", "ml-tech-lead", "--location", "pay-seattle-boston-austin", "--industry", "pay-academia")

    shown = " ".join(result.stdout.split())
    assert "one amount in common, 180,000, where pay-academia ends and pay-seattle-boston-austin begins" in shown


def test_advice_on_several_of_the_criteria_asked_about_comes_once():
    def shown(criteria):
        return " ".join(run("show", "development", "ml-tech-lead", "--criteria", criteria).stdout.split())

    asked, alone = shown("framing,model-building"), shown("framing")

    assert asked.count("A degree, a certificate") == 1
    assert "On several of these" in asked
    assert "On several of these" not in alone
    assert alone.count("A degree, a certificate") == 1


def test_pay_as_data_has_null_where_nothing_is_in_common():
    told = json.loads(
        run("show", "pay", "ml-tech-lead", "--location", "pay-sf-ny", "--industry", "pay-academia", "--json").stdout
    )

    assert told["agreed"] is None
    assert told["nothing_in_common"] == [["pay-sf-ny", "pay-academia"]]
    assert told["reach"] == {"low": 100000, "high": 300000, "open_ended": True}


def test_every_pay_band_is_listed_where_nothing_is_asked():
    told = json.loads(run("show", "pay", "ml-tech-lead", "--json").stdout)

    assert "pay-national" in {band["id"] for band in told["bands"]}
    assert "agreed" not in told


def test_pay_comes_with_its_source_what_an_offer_is_made_of_what_moves_it_and_what_a_candidate_is_told():
    shown = " ".join(run("show", "pay", "ml-tech-lead").stdout.split())
    pay = load_kit("ml-tech-lead").role.pay

    assert f"Source: {pay.source}." in shown
    assert "Of posts as ml-tech-lead." in shown
    missing = [p.title for p in (*pay.components, *pay.factors, *pay.tips) if f"{p.title}. {p.text}" not in shown]
    assert missing == []


def test_bands_that_name_no_source_are_told_apart(desk):
    kit = desk / "kit.yaml"
    bands = [
        f"{{id: {id}, dimension: national, key: {id}, low: 1, high: 2{more}}}"
        for id, more in (("a", ""), ("b", ", source: Survey"))
    ]
    pay = f"  pay: {{currency: EUR, year: 2026, caveat: Rough., bands: [{', '.join(bands)}]}}\n"
    kit.write_text(kit.read_text().replace("  duties:\n", f"{pay}  duties:\n", 1))

    shown = run("show", "pay", str(desk)).stdout
    assert "Source of a: none named." in shown
    assert "Source of b: Survey." in shown
    checked = run("check", str(desk))
    assert "R-PAYSOURCE" in checked.stdout + checked.stderr
    assert "'a' names no source" in " ".join((checked.stdout + checked.stderr).split())


def test_a_kit_without_pay_says_so(desk):
    result = run("show", "pay", str(desk))

    assert result.exit_code == 1
    assert f"the kit {desk} publishes no pay bands" in result.stderr


@pytest.mark.parametrize("name", bundled_kits())
def test_a_copy_differs_from_its_source_in_the_id_alone(tmp_path, name):
    made = run("init", str(tmp_path / "ours"), "--from", name)

    assert made.exit_code == 0
    told = json.loads(run("show", "diff", name, str(tmp_path / "ours"), "--json").stdout)
    assert [(change["path"], change["before"], change["after"]) for change in told["changes"]] == [
        (["id"], name, "ours")
    ]


def test_a_copy_of_a_team_s_own_kit_keeps_its_comments_and_schema_lines(desk, tmp_path):
    text = (desk / "kit.yaml").read_text()
    (desk / "kit.yaml").write_text(text + "# a comment of ours\n")

    assert run("init", "other", "--from", "desk").exit_code == 0

    assert (tmp_path / "other" / "kit.yaml").read_text() == text.replace(
        "id: desk", "id: other"
    ) + "# a comment of ours\n"
    assert (tmp_path / "other" / ".schemas" / "kit.json").is_file()


def test_a_kit_with_faults_is_not_copied(desk, tmp_path):
    (desk / "rubric.yaml").write_text("schema: hirekit/rubric/1\n")

    result = run("init", "other", "--from", "desk")

    assert result.exit_code == 1
    assert "desk/rubric.yaml" in result.stderr
    assert not (tmp_path / "other").exists()


@pytest.mark.usefixtures("desk")
def test_a_copy_is_not_written_over_anything():
    result = run("init", "desk", "--from", "ml-tech-lead")

    assert result.exit_code == 1
    assert "is there already and is not empty" in result.stderr


def test_equal_kits_differ_in_nothing():
    result = run("show", "diff", "ml-tech-lead", "ml-tech-lead")

    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing differs" in result.stderr


def test_the_screen_of_a_job_level_asks_what_that_level_needs():
    asked = {
        level: run("show", "screen", "ml-tech-lead", "--job-level", level).stdout
        for level in ("ml-engineer", "director-of-ml")
    }

    assert "led-engineers" not in asked["ml-engineer"]
    assert "used-an-ml-framework" in asked["ml-engineer"]
    assert "answered-for-models" in asked["director-of-ml"]
    assert "used-an-ml-framework" not in asked["director-of-ml"]


def test_answers_to_the_screen_say_who_passed_failed_or_is_not_known(tmp_path):
    file = tmp_path / "screen.csv"
    musts = ("shipped-a-model", "programs-to-production-standard", "used-an-ml-framework", "led-engineers")
    rows = [f"c-1,{item},yes" for item in musts] + [
        "c-1,on-call-availability,no",
        f"c-2,{musts[0]},no",
        f"c-3,{musts[0]},",
    ]
    file.write_text("candidate,item,answer\n" + "\n".join(rows))

    told = json.loads(run("show", "--json", "screen", "ml-tech-lead", "--answers", str(file)).stdout)["candidates"]

    assert [(c["candidate"], c["standing"]) for c in told] == [
        ("c-1", "passed"),
        ("c-2", "failed"),
        ("c-3", "not known yet"),
    ]
    assert told[0]["facts"] == ["on-call-availability"]
    assert "not known yet" in run("show", "screen", "ml-tech-lead", "--answers", str(file)).stdout


def test_the_sheet_of_a_screen_is_what_its_answers_are_read_from(tmp_path):
    sheet = run("show", "screen", "support-team-lead", "--sheet").stdout
    (tmp_path / "screen.csv").write_text(sheet.replace("\n,", "\nc-1,"))

    assert run("show", "screen", "support-team-lead", "--answers", str(tmp_path / "screen.csv")).exit_code == 0


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (",led-engineers,yes", "candidate: is missing"),
        ("c 1,led-engineers,yes", "must be a slug"),
        ("c-1,led-enginers,yes", "did you mean 'led-engineers'?"),
        ("c-1,led-engineers,perhaps", "answer: must be yes, no or unknown, not 'perhaps'"),
        ("c-1,led-engineers,yes\nc-1,led-engineers,no", "c-1 answered led-engineers in row"),
    ],
)
def test_a_faulty_answer_to_the_screen_is_told_by_row(tmp_path, row, message):
    (tmp_path / "screen.csv").write_text(f"candidate,item,answer\n{row}\n")

    result = run("show", "screen", "ml-tech-lead", "--answers", str(tmp_path / "screen.csv"))

    assert result.exit_code == 1
    assert message in result.stderr


def test_show_gives_targets_and_minimums_of_every_job_level():
    lines = run("show", "ml-tech-lead").stdout.splitlines()
    assert "Job levels: 1 ml-engineer, 2 senior-ml-engineer, 3 ml-tech-lead," in " ".join(lines)
    assert any(line.split() == ["fairness", "2", "3", "(2)", "3", "(3)", "4", "(3)"] for line in lines)

    one = run("show", "ml-tech-lead", "mentoring").stdout
    assert "guides less experienced engineers" in one


def test_show_of_a_requisition_says_which_minimums_are_the_kit_s(tmp_path):
    assert run("open", "ml-tech-lead", str(tmp_path / "req-1"), "--loop", "short").exit_code == 0
    file = tmp_path / "req-1" / "requisition.yaml"
    assert "data-quality 2, mentoring 2" in file.read_text()
    file.write_text(file.read_text() + "minimums: {mentoring: {score: 3, why: newcomers}}\n")
    assert run("plan", str(tmp_path / "req-1")).exit_code == 0

    shown = " ".join(run("show", str(tmp_path / "req-1")).stdout.split())
    assert "mentoring 3 (of this requisition): newcomers" in shown
    assert "Of the kit and left out here: data-quality 2." in shown


@pytest.fixture
def opening(tmp_path):
    """The folder of a requisition at another job level than the one the role is named after."""
    folder = str(tmp_path / "req-1")
    assert run("open", "ml-tech-lead", folder, "--job-level", "ml-engineer", "--loop", "engineer").exit_code == 0
    return folder


@pytest.mark.parametrize("planned", [False, True], ids=["declared", "planned"])
def test_what_looks_into_a_kit_takes_the_folder_of_a_requisition_and_its_job_level(opening, planned):
    if planned:
        assert run("plan", opening).exit_code == 0

    screen = run("show", "screen", opening)
    assert screen.exit_code == 0, screen.stderr
    assert "Machine Learning Engineer" in screen.stdout
    assert "led-engineers" not in screen.stdout
    assert json.loads(run("show", "role", opening, "--json").stdout)["job_level"]["id"] == "ml-engineer"
    assert run("show", "pay", opening).stdout == run("show", "pay", "ml-tech-lead").stdout
    assert run("show", "coverage", opening).stdout == run("show", "coverage", "ml-tech-lead").stdout
    assert run("show", "development", opening, "--criteria", "framing").exit_code == 0


def test_a_job_level_named_comes_before_that_of_the_requisition(opening):
    assert "led-engineers" in run("show", "screen", opening, "--job-level", "director-of-ml").stdout
    wrong = run("show", "screen", opening, "--job-level", "director")
    assert wrong.exit_code == 1
    assert "--job-level: no job level has the id 'director'" in wrong.stderr


def test_the_role_shows_its_duties_requirements_passages_and_sources_at_a_job_level():
    shown = {
        level: " ".join(run("show", "role", "ml-tech-lead", "--job-level", level).stdout.split())
        for level in ("ml-engineer", "ml-tech-lead")
    }
    role = load_kit("ml-tech-lead").role

    for passage in role.context:
        assert passage.text in shown["ml-tech-lead"]
    for source in role.sources:
        assert source.note in shown["ml-tech-lead"]
    assert "grow-team" in shown["ml-tech-lead"]
    assert "grow-team" not in shown["ml-engineer"]
    assert "team-growth" not in shown["ml-engineer"]


def test_the_role_is_written_as_a_pdf_for_the_team(tmp_path):
    file = tmp_path / "role.pdf"
    result = run("show", "role", "support-team-lead", "--to", str(file), "--paper", "Letter")

    assert result.stdout.strip() == str(file)
    assert file.read_bytes().startswith(b"%PDF")


def test_the_screen_says_what_counts_as_the_same():
    shown = " ".join(run("show", "screen", "ml-tech-lead").stdout.split())

    assert "Also counts: The same on an" in shown


def test_conduct_comes_with_what_each_line_rests_on_by_place():
    everywhere, state = (
        " ".join(run("show", "conduct", "ml-tech-lead", *more).stdout.split())
        for more in ((), ("--jurisdiction", "US-NY"))
    )
    lines = load_kit("ml-tech-lead").conduct

    assert all(f"{line.basis} Read in: {line.source}. Reviewed {line.reviewed}." in everywhere for line in lines)
    assert {line.jurisdiction for line in lines if f"{line.topic}, {line.jurisdiction} Do:" in state} == {"US"}
    assert "Principle, everywhere Do:" in state


def test_conduct_of_a_requisition_is_that_of_its_places(opening):
    requisition = Path(opening) / "requisition.yaml"
    requisition.write_text(requisition.read_text() + "\njurisdiction: [FR]\n")
    told = json.loads(run("show", "conduct", opening, "--json").stdout)

    assert {line["jurisdiction"] for line in told["lines"]} == {"any", "EU"}


def test_a_kit_without_a_line_for_a_place_says_so(desk):
    kit = desk / "kit.yaml"
    kit.write_text(kit.read_text().replace("jurisdiction: any", "jurisdiction: GB"))

    assert (
        "has no line of do and do not for these places"
        in run("show", "conduct", str(desk), "--jurisdiction", "US").stderr
    )
