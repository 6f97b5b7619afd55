"""What a person reads who has made a mistake: the file, the place, the rule, then the value."""

from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from hirekit.catalog import scorecard_to_text
from hirekit.cli.root import cli
from hirekit.workspace.folder import Folder
from workspace.openings import cards, contents


def run(*words):
    result = CliRunner().invoke(cli, words)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def edit(path, *changes):
    text = path.read_text()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text)


KIT_FAULTS = [
    (
        "rubric.yaml",
        "weight: 2 ",
        "wieght: 2 ",
        "17:9: competencies[0].criteria[0].wieght: is not a key here; did you mean 'weight'?",
    ),
    ("rubric.yaml", "        title: Finding the cause\n", "", "14:9: competencies[0].criteria[0].title: is missing"),
    (
        "rubric.yaml",
        "weight: 2 ",
        "weight: 2\n        weight: 3 ",
        "18:9: competencies[0].criteria[0].weight: is written twice",
    ),
    (
        "rubric.yaml",
        "weight: 2 ",
        "weight: yes ",
        "17:17: competencies[0].criteria[0].weight: must be a number, not the text 'yes'",
    ),
    (
        "rubric.yaml",
        "weight: 2 ",
        "weight: -2 ",
        "17:17: competencies[0].criteria[0].weight: must not be negative, not -2",
    ),
    (
        "rubric.yaml",
        "weight: 2 ",
        "weight: .nan ",
        "17:17: competencies[0].criteria[0].weight: must be a finite number, not .nan",
    ),
    (
        "rubric.yaml",
        "duties: [find-causes]",
        "duties: [find-cause]",
        "19:18: competencies[0].criteria[0].duties[0]: no duty has the id 'find-cause'; did you mean 'find-causes'?",
    ),
    ("kit.yaml", 'version: "0.1"', "version: 1.10", "8:10: version: must be text; quote it: '1.10'"),
    (
        "kit.yaml",
        "importance: 5",
        "importance: 2.7",
        "26:91: role.duties[0].importance: must be a whole number, not 2.7",
    ),
    (
        "kit.yaml",
        "hirekit/kit/1",
        "hirekit/kit/2",
        "5:9: schema: hirekit/kit/2 is newer than this hirekit, which reads hirekit/kit/1; a newer hirekit reads it",
    ),
    ("kit.yaml", "title: Service", "title: &a Service", "7:8: anchors (&) are not read; write the values out"),
    (
        "questions/people.yaml",
        "primary: explaining",
        "primary: explaning",
        "9:14: questions[0].primary: no criterion has the id 'explaning'; did you mean 'explaining'?",
    ),
    (
        "loops/onsite.yaml",
        "minutes: 50",
        "minutes: 15",
        "12:14: rounds[0].minutes: must leave time to ask: 15 less 20 for opening, closing and writing is -5",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "said"), KIT_FAULTS)
def test_a_fault_in_a_kit_is_named_with_its_place(here, file, old, new, said):
    edit(here / "desk" / file, (old, new))

    result = run("check", "desk")

    assert (result.exit_code, result.stdout) == (1, f"desk/{file}:{said}\n")
    assert result.stderr == "1 problem\n"


def test_an_anchor_that_is_missing_is_named_with_its_score(here):
    path = here / "desk" / "rubric.yaml"
    lines = path.read_text().splitlines(keepends=True)
    first = next(place for place, line in enumerate(lines) if line.strip() == "3: >-")
    del lines[first : first + 3]
    path.write_text("".join(lines))

    result = run("check", "desk")

    assert result.exit_code == 1
    assert "competencies[0].criteria[0].anchors: must have an anchor for each score; 3 is missing" in result.stdout


def test_faults_of_two_files_are_one_report(here):
    edit(here / "desk" / "kit.yaml", ("importance: 5", "importance: 9"))
    edit(here / "desk" / "questions" / "solving.yaml", ("minutes: 10", "minutes: no"))

    result = run("check", "desk")

    assert result.exit_code == 1
    assert [line.partition(":")[0] for line in result.stdout.splitlines()] == [
        "desk/kit.yaml",
        "desk/questions/solving.yaml",
    ]
    assert result.stderr == "2 problems\n"


def test_weights_that_are_all_zero_are_refused(here):
    edit(
        here / "desk" / "rubric.yaml",
        ("weight: 2 ", "weight: 0 "),
        ("weight: 1\n        why: Half", "weight: 0\n        why: Half"),
    )

    assert "must not all have weight zero where the competency has one" in run("check", "desk").stdout


def test_a_loop_without_the_time_for_what_is_required_is_explained_and_no_plan_is_written(here):
    edit(here / "desk" / "loops" / "onsite.yaml", ("minutes: 50", "minutes: 30"))
    run("open", "desk", "req-2")
    before = contents(here / "req-2")

    result = run("plan", "req-2")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("hirekit: Round 'Solving requests' has 10 minutes for questions but ")
    assert (
        "The smallest change that would do: let round 'Working with people' look at 'finding-causes'." in result.stderr
    )
    assert contents(here / "req-2") == before


CARD_FAULTS = [
    (
        "requisition: req-1",
        "requisition: REQ-7",
        ":2:14: requisition: must be 'req-1', the opening of this plan, not 'REQ-7'",
    ),
    ("candidate: c-001", "candidate: c-999", ":3:12: candidate: no candidate has the id 'c-999'"),
    (
        "interviewer: i-ana",
        "interviewer: i-anna",
        ":5:14: interviewer: no interviewer has the id 'i-anna'; did you mean 'i-ana'?",
    ),
    ("round: solving", "round: solvin", ":4:8: round: no round has the id 'solvin'; did you mean 'solving'?"),
    (
        "criterion: finding-causes",
        "criterion: finding-cause",
        ":9:17: ratings[0].criterion: no criterion has the id 'finding-cause'; did you mean 'finding-causes'?",
    ),
    ("score: 3", "score: 6", ":9:40: ratings[0].score: must be on the scale 1 to 5, not 6"),
    ("score: 3", "score: 0", ":9:40: ratings[0].score: must be on the scale 1 to 5, not 0"),
    ("score: 3", "score: 3.5", ":9:40: ratings[0].score: must be a whole number, not 3.5"),
    ("score: 3", "score: 'three'", ":9:40: ratings[0].score: must be a whole number, not the text 'three'"),
    ("score: 3", "state: not_asked", ":9:5: ratings[0].why: is missing; not_asked needs its reason"),
    (
        "evidence: Said number 0 about finding-causes.",
        "evidence: ' '",
        ":9:53: ratings[0].evidence: is missing; a rating stands on what was said or done",
    ),
    (
        "schema: hirekit/scorecard/1",
        "schema: hirekit/scorecard/2",
        ":1:9: schema: hirekit/scorecard/2 is newer than this hirekit, which reads hirekit/scorecard/1; a newer hirekit reads it",
    ),
    ("ratings:", "rating:", ":8:1: rating: is not a key here; did you mean 'ratings'?"),
]


@pytest.fixture
def card(here):
    plan, panel = Folder(here / "req-1").plan_and_panel()
    return scorecard_to_text(cards(plan, panel)[0], kind="yaml")


@pytest.mark.parametrize(("old", "new", "said"), CARD_FAULTS)
def test_a_card_at_fault_is_refused_with_the_reason_and_nothing_is_kept(here, card, old, new, said):
    assert old in card
    (here / "req-1" / "returned" / "card.yaml").write_text(card.replace(old, new, 1))
    before = contents(here / "req-1")

    result = run("collect", "req-1")

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"  req-1/returned/card.yaml{said}\n" in result.stderr
    assert contents(here / "req-1") == before


def test_a_card_printed_from_another_version_is_refused(here, card):
    instrument = card.split("instrument: ")[1].split()[0]
    (here / "req-1" / "returned" / "card.yaml").write_text(card.replace(instrument, "00000000"))

    result = run("collect", "req-1")

    assert result.exit_code == 1
    assert "what this plan was frozen with, not 00000000; the card was printed from another version" in result.stderr


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        (
            "a.pdf",
            b"hello",
            "a.pdf: is not a PDF, though it is named like one; ask for the packet itself, saved after filling",
        ),
        ("a.pdf", b"", "a.pdf: is empty"),
        ("a.pdf", b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>", "a.pdf: is damaged"),
        ("a.csv", b"candidate;score\nc-001;3\n", "a.csv:"),
        ("a.json", b"[1, 2", "a.json:1:"),
        ("a.yaml", b"\xff\xfes\x00c\x00", "a.yaml:1:1: must be UTF-8 text"),
        ("a.yaml", b"", "a.yaml"),
        ("a.docx", b"PK", "a.docx: is no scorecard"),
    ],
)
def test_a_file_that_is_no_card_is_refused_with_the_reason(here, name, data, said):
    (here / "req-1" / "returned" / name).write_bytes(data)

    result = run("collect", "req-1")

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"  req-1/returned/{said}" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("check", "nothing-here"), "nothing-here: is not there"),
        (("check", "ml-tech-leed"), "ml-tech-leed: is not there; did you mean 'ml-tech-lead'?"),
        (
            ("check", "empty"),
            "empty: is neither a kit (kit.yaml is missing) nor a requisition's folder (requisition.yaml is missing)",
        ),
        (("init", "desk"), "desk: is there already and is not empty; choose another name"),
        (("open", "desk", "req-1"), "req-1: is there already and is not empty; choose another name"),
        (("collect", "req-1"), "req-1/returned: holds no scorecard; put what interviewers returned there"),
        (("score", "desk"), "desk/requisition.yaml: is missing; 'hirekit open' makes a requisition's folder"),
        (("packet", "req-1", "--candidate", "c-01"), "no candidate has the id 'c-01'; did you mean 'c-001'?"),
        (("plan", "req-1", "--adopt-rule"), "a changed rule needs its reason: --why"),
        (("migrate", "empty"), "empty: is neither a kit"),
    ],
)
def test_a_mistake_about_the_folder_is_said_in_a_line(here, words, said):
    (here / "empty").mkdir()
    before = contents(here)

    result = run(*words)

    assert result.exit_code == 1
    assert said in result.stdout + result.stderr
    assert contents(here) == before


def test_a_panel_that_does_not_fit_the_plan_is_named(here):
    edit(here / "req-1" / "panel.yaml", ("round: solving", "round: solvin"), ("lead: i-ben", "lead: i-benn"))

    result = run("status", "req-1")

    assert result.exit_code == 1
    assert "interviews[1].lead: no interviewer has the id 'i-benn'; did you mean 'i-ben'?" in result.stderr


def test_a_plan_changed_by_hand_is_noticed(here):
    edit(here / "req-1" / "plan.json", ("Finding the cause", "Finding a cause"))

    result = run("score", "req-1")

    assert result.exit_code == 1
    assert "req-1/plan.json" in result.stderr


def test_a_torn_record_is_told_and_the_rest_is_there(here):
    with (here / "req-1" / "record.jsonl").open("a") as file:
        file.write('{"schema": "hirekit/ev')

    result = run("status", "req-1")

    assert result.exit_code == 0
    assert "The record's last line was cut off" in result.stdout
    assert run("withdraw", "req-1", "c-002").exit_code == 0
    assert "cut off" not in run("status", "req-1").stdout


def test_a_panel_is_held_to_the_declared_loop_before_there_is_a_plan(here):
    (here / "req-1" / "plan.json").unlink()
    edit(here / "req-1" / "panel.yaml", ("round: solving", "round: solvin"))

    result = run("check", "req-1")

    assert result.exit_code == 1
    assert "interviews[0].round: no round has the id 'solvin'; did you mean 'solving'?" in result.output


def test_a_file_named_to_steer_a_terminal_is_shown_on_one_line_as_written(here):
    (here / "named\n\x1b[31mred.pdf").write_bytes(b"%PDF-1.7\n")

    said = run("collect", "req-1", "named\n\x1b[31mred.pdf").output

    assert "\x1b" not in said
    assert "named\\n\\x1b[31mred.pdf: is damaged" in said


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        ((), "0 packets, the panel plan written\n"),
        (("a.pdf",), "; 1 packet issued before still stands\n"),
        (("a.pdf", "b.pdf"), "; 2 packets issued before still stand\n"),
    ],
)
@pytest.mark.usefixtures("here")
def test_what_stands_as_issued_is_counted(monkeypatch, standing, said):
    issue = SimpleNamespace(written=(), standing=standing, others=(), unled=())
    monkeypatch.setattr("hirekit.workspace.issuing.issue_packets", lambda *_words, **_options: issue)

    assert run("packet", "req-1").output.endswith(said)
