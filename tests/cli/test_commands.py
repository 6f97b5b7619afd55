"""The command line as a person types it."""

import json
import subprocess
import sys

import pypdf
import pytest
from click.testing import CliRunner

import hirekit
import hirekit.documents
from hirekit.cli.root import NAMES, cli
from hirekit.workspace.folder import Folder
from workspace.openings import PANEL, cards, put


@pytest.fixture
def here(here, monkeypatch):
    """The present folder, where a tester runs commands."""
    monkeypatch.setenv("HIREKIT_BY", "tester")
    monkeypatch.delenv("HIREKIT_DEBUG", raising=False)
    return here


@pytest.fixture
def printed(monkeypatch):
    def pdf(*_given, **_named):
        return b"%PDF"

    def pdfs(_plan, _panel, wanted, **_named):
        return ((held, person, b"%PDF") for held, person in wanted)

    monkeypatch.setitem(vars(hirekit.documents), "packet_pdfs", pdfs)
    for name in (
        "panel_plan_pdf",
        "debrief_pdf",
        "decision_record_pdf",
        "candidate_pack_pdf",
        "role_profile_pdf",
        "method_record_pdf",
    ):
        monkeypatch.setitem(vars(hirekit.documents), name, pdf)


@pytest.fixture
def collected(here):
    folder = Folder(here / "req-1")
    plan, panel = folder.plan_and_panel()
    for card in cards(plan, panel)[:-1]:
        put(folder, card)
    assert run("collect", "req-1").exit_code == 0
    return folder


def run(*words, **named):
    return CliRunner().invoke(cli, words, **named)


def test_help_lists_every_command():
    result = run("--help")

    assert result.exit_code == 0
    for name, line in NAMES.items():
        assert f"  {name} " in result.stdout
        assert line in result.stdout


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help(name):
    result = run(name, "--help")

    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")
    assert "--quiet" in result.stdout


def test_help_imports_no_heavy_library():
    script = (
        "import sys; from click.testing import CliRunner; from hirekit.cli.root import cli;"
        "assert CliRunner().invoke(cli, ['--help']).exit_code == 0;"
        "heavy = {'attrs', 'cattrs', 'yaml', 'numpy', 'scipy', 'rich', 'jinja2', 'weasyprint', 'pikepdf', 'hirekit.catalog', 'hirekit.model'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)

    assert done.stdout == "[]\n"


def test_the_version_is_the_package_s():
    assert run("--version").stdout == f"hirekit {hirekit.__version__}\n"


@pytest.mark.usefixtures("printed")
def test_a_kit_started_runs_through_open_plan_and_packet_at_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    for words in (
        ("init", "my-role"),
        ("check", "my-role"),
        ("open", "my-role", "req-9"),
        ("check", "req-9"),
        ("plan", "req-9"),
        ("packet", "req-9"),
        ("check", "req-9"),
        ("migrate", "req-9", "my-role"),
    ):
        result = run(*words)
        assert (result.exit_code, result.stderr.count("problem")) in ((0, 0), (0, 1)), (words, result.output)
    assert len(list((tmp_path / "req-9" / "packets").rglob("*.pdf"))) == 5


def test_paths_written_are_data_and_the_rest_is_not(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    loud, quiet = run("init", "one"), run("init", "two", "-q")

    assert loud.stdout.splitlines()[0] == "one/kit.yaml"
    assert "hirekit check one" in loud.stderr
    assert (quiet.stderr, quiet.stdout.splitlines()[0]) == ("", "two/kit.yaml")


@pytest.mark.usefixtures("printed")
def test_a_packet_comes_with_what_else_is_asked_for(here):
    result = run(
        "packet",
        "req-1",
        "--candidate",
        "c-001",
        "--also",
        "page",
        "--also",
        "packet-page",
        "--also",
        "candidate-pack",
        "--also",
        "role-profile",
        "--also",
        "method-record",
    )

    assert result.exit_code == 0, result.output
    names = [line.removeprefix("req-1/packets/") for line in result.stdout.splitlines()]
    assert names[5:] == [
        "panel-plan.pdf",
        *(name.replace(".pdf", ".html") for name in names[:5]),
        *(name.replace(".pdf", ".packet.html") for name in names[:5]),
        "c-001/candidate-pack.pdf",
        "role-profile.pdf",
        "method-record.pdf",
    ]
    assert all((here / "req-1" / "packets" / name).is_file() for name in names)


def test_status_says_who_has_not_returned_what(collected):
    result = run("status", str(collected.root), "--as-of", "2026-11-20")

    assert result.exit_code == 0
    assert "7 of 8 cards returned" in result.stdout
    assert "i-ana  Interviewer A  c-002  Bartholomew Candidate  people  3 Nov 2026" in result.stdout


def test_score_shows_what_the_rule_makes_of_the_cards(collected):
    result = run("score", str(collected.root), "--criteria")

    assert result.exit_code == 0
    for words in (
        "Composite",
        "Bounds",
        "Coverage",
        "Minimums",
        "Standing",
        "Solving requests 60 %",
        "No cut is declared.",
        "3.00 (2)",
    ):
        assert words in result.stdout


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("words", [("status",), ("score", "--criteria"), ("show",)])
def test_tables_fit_the_terminal(collected, width, words):
    result = run(words[0], str(collected.root), *words[1:], env={"COLUMNS": str(width)})

    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= width


def test_no_colour_gets_into_a_pipe(collected):
    for words in (("status",), ("score",), ("show",)):
        assert "\x1b" not in run(words[0], str(collected.root)).stdout


@pytest.mark.parametrize(
    ("words", "schema"),
    [
        (("status", "req-1", "--json"), "hirekit/status/1"),
        (("score", "req-1", "--json"), "hirekit/evaluation/1"),
        (("collect", "req-1", "--json"), "hirekit/collection/1"),
        (("check", "req-1", "desk", "--json"), "hirekit/check/1"),
        (("show", "req-1", "--json"), "hirekit/plan-summary/1"),
        (("show", "desk", "--json"), "hirekit/kit-summary/1"),
        (("show", "desk", "explaining", "--json"), "hirekit/criterion/1"),
        (("show", "--json"), "hirekit/kits/1"),
        (("purge", "req-1", "--due", "--json"), "hirekit/retention/1"),
        (("packet", "req-1", "--json"), "hirekit/packets/1"),
        (("debrief", "req-1", "--incomplete", "--json"), "hirekit/debrief/1"),
    ],
)
@pytest.mark.usefixtures("collected", "printed")
def test_json_names_its_schema_and_is_all_there_is(words, schema):
    result = run(*words)

    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["schema"] == schema


@pytest.mark.usefixtures("printed")
def test_the_whole_life_of_a_requisition(collected):
    root = str(collected.root)
    plan = collected.plan()
    asked = plan.forms[0].questions[0]
    primary = plan.kit.bank.question(asked).primary
    spare = next(q.id for q in plan.kit.bank.questions if q.primary == primary and q.id not in plan.forms[0].questions)
    steps = [
        (
            ("replace", root, asked, spare, "--candidate", "c-002", "--why", "had seen it"),
            0,
            f"c-002, form A, solving: {spare} in place of {asked}",
        ),
        (("recuse", root, "i-ben", "c-002", "--why", "related"), 0, "i-ben steps back from c-002"),
        (("debrief", root), 1, ""),
        (("debrief", root, "--incomplete"), 0, "debrief.pdf"),
        (
            ("decide", root, "--candidate", "c-001", "--outcome", "offer", "--why", "fits", "--by", "the panel"),
            0,
            "decision-record.pdf",
        ),
        (("withdraw", root, "c-002"), 0, "c-002 has withdrawn"),
        (("export", root), 0, "requisition,candidate,composite"),
        (("export", root, "ratings", "--to", f"{root}/x.csv"), 0, "x.csv"),
        (("export", root, "criteria"), 0, "c-001,solving,finding-causes"),
        (("purge", root, "c-001"), 2, ""),
        (("purge", root, "c-001", "--why", "asked"), 2, ""),
        (("purge", root, "c-001", "--why", "asked", "--yes"), 0, "removed "),
        (("status", root), 0, "withdrawn: c-002"),
    ]
    for words, code, said in steps:
        result = run(*words)
        assert result.exit_code == code, (words, result.output)
        assert said in result.stdout


def test_the_decision_record_takes_paper_day_and_theme_as_other_documents_do(collected, tmp_path):
    root, look = str(collected.root), tmp_path / "look"
    look.mkdir()
    (look / "team.css").write_text("h1 { color: #7a1f3d }", encoding="utf-8")
    decided = ("decide", root, "--candidate", "c-001", "--outcome", "offer", "--why", "fits", "--by", "the panel")

    run("debrief", root, "--incomplete")
    result = run(*decided, "--paper", "letter", "--issued-on", "2026-12-20", "--theme", str(look))

    assert result.exit_code == 0, result.output
    page = pypdf.PdfReader(result.stdout.strip()).pages[0]
    assert [round(float(side)) for side in page.mediabox[2:]] == [612, 792]


def test_a_card_refused_makes_the_exit_code_1_and_the_good_ones_are_kept(collected):
    (collected.returned / "note.txt").write_text("hello")

    result = run("collect", str(collected.root))

    assert result.exit_code == 1
    assert "Refused (1 file):" in result.stderr
    assert "note.txt: is no scorecard" in result.stderr
    assert "7 known before" in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pakket",), "There is no command 'pakket'; did you mean 'packet'?"),
        (("status", "nowhere"), "Directory 'nowhere' does not exist."),
        (("open", "desk"), "Name the kit and the new folder: hirekit open KIT FOLDER"),
        (("open", "--example", "a", "b"), "--example takes a folder and no kit."),
        (("schema", "kitt"), "'kitt' is not one of"),
        (("packet", "req-1", "--paper", "A5"), "'A5' is not one of"),
        (("packet", "req-1", "--issued-on", "soon"), "'soon' does not match the format"),
        (("decide", "req-1"), "Missing option"),
        (("completion", "tcsh"), "'tcsh' is not one of"),
    ],
)
@pytest.mark.usefixtures("here")
def test_wrong_use_is_2_and_says_what_is_right(words, said):
    result = run(*words)

    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


@pytest.mark.usefixtures("here")
def test_an_internal_error_is_3_without_a_traceback_or_a_name(monkeypatch):
    import hirekit.workspace.status as module

    def fail(*_given, **_named):
        raise RuntimeError("Wilhelmina Candidate")

    monkeypatch.setattr(module, "status", fail)
    result = run("status", "req-1")

    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.startswith("hirekit: an internal error (RuntimeError). Please report this")
    assert "Wilhelmina" not in result.stderr
    monkeypatch.setenv("HIREKIT_DEBUG", "1")
    assert isinstance(run("status", "req-1").exception, RuntimeError)


@pytest.mark.usefixtures("here")
def test_an_interruption_is_130(monkeypatch):
    import hirekit.workspace.status as module

    def interrupt(*_given, **_named):
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "status", interrupt)
    result = run("status", "req-1")

    assert result.exit_code == 130
    assert "Interrupted; every file is whole." in result.stderr


def test_a_full_disk_is_one_clear_error_and_changes_nothing(here, monkeypatch):
    import os

    def full(*_given):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        result = run("withdraw", "req-1", "c-001")

    assert result.exit_code == 1
    assert result.stderr == "hirekit: req-1/record.jsonl: cannot be written: no space left on device\n"
    assert Folder(here / "req-1").record().events[-1].kind == "planned"


def test_words_are_explained():
    assert "No rating" not in run("explain", "bounds").stdout
    assert "every gap at the bottom" in run("explain", "bounds").stdout
    assert run("explain", "not_asked").stdout == run("explain", "not asked").stdout
    assert "composite" in run("explain").stdout
    result = run("explain", "boundz")
    assert result.exit_code == 1
    assert "did you mean 'bounds'?" in result.stderr


def test_a_schema_is_printed_or_written(here):
    assert json.loads(run("schema", "kit").stdout)["$schema"].startswith("http://json-schema.org/draft-07")
    assert run("schema", "panel", "--to", "panel.json").stdout == "panel.json\n"
    assert (here / "panel.json").is_file()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_taught_the_commands(shell):
    result = run("completion", shell)

    assert result.exit_code == 0
    assert "_HIREKIT_COMPLETE" in result.stdout


@pytest.mark.usefixtures("here")
def test_a_kit_and_its_parts_are_shown():
    assert "finding-causes" in run("show", "desk").stdout
    assert "Said or did" in run("show", "desk", "finding-causes").stdout
    assert "Red flags" in run("show", "desk", "nobody-can-sign-in").stdout
    assert "ml-tech-lead\n" in run("show").stdout
    result = run("show", "desk", "finding-cause")
    assert result.exit_code == 1
    assert "did you mean 'finding-causes'?" in result.stderr


TEXTS = [
    '<img src="file:///etc/passwd">',
    "{{ 7*7 }}",
    "[red]x[/red] [link=file:///etc/passwd]y[/link]",
    "=HYPERLINK(1)",
    ":smile: %s {0}",
]


@pytest.mark.parametrize("text", TEXTS)
def test_text_from_people_stays_text(here, text):
    quoted = text.replace('"', '\\"')
    (here / "req-1" / "panel.yaml").write_text(PANEL.replace("name: Wilhelmina Candidate", f'name: "{quoted}"'))

    result = run("status", "req-1", "--as-of", "2026-11-20", env={"COLUMNS": "120"})

    assert result.exit_code == 0
    assert text[:23] in result.stdout


def test_a_packet_for_a_name_the_fonts_lack_is_refused_and_nothing_written(here):
    (here / "req-1" / "panel.yaml").write_text(PANEL.replace("Wilhelmina", "\N{CJK UNIFIED IDEOGRAPH-65E5}"))

    result = run("packet", "req-1")

    assert result.exit_code == 1
    assert "must be in letters the fonts have" in result.stderr
    assert "U+65E5" in result.stderr
    assert not (here / "req-1" / "packets").exists()


@pytest.mark.parametrize("words", [(), ("--candidate", "c-001")], ids=["all", "one"])
def test_a_name_the_fonts_lack_is_told_before_the_packets_of_others_are_printed(here, words):
    (here / "req-1" / "panel.yaml").write_text(PANEL.replace("Bartholomew", "\N{CJK UNIFIED IDEOGRAPH-65E5}"))

    result = run("packet", "req-1", *words)

    assert result.exit_code == 1
    assert "req-1/panel.yaml:8:23: candidates[1].name: must be in letters the fonts have" in result.stderr
    assert not (here / "req-1" / "packets").exists()


def test_a_plan_with_a_question_the_fonts_lack_letters_for_says_so_as_a_theme_may_yet_bring_a_font(here):
    file = here / "desk" / "questions" / "people.yaml"
    file.write_text(file.read_text().replace("prompt: >-\n      ", "prompt: >-\n      \N{CJK UNIFIED IDEOGRAPH-65E5}"))

    result = run("plan", "req-1", "--again")

    assert result.exit_code == 0
    assert "! desk/questions/people.yaml:" in result.stderr
    assert ", prompt: must be in letters the fonts have" in result.stderr


@pytest.mark.usefixtures("here")
def test_a_terminal_without_our_letters_gets_others():
    import os

    words = [sys.executable, "-m", "hirekit.cli", "status", "req-1", "--as-of", "2026-11-20"]
    done = subprocess.run(words, check=False, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})

    assert done.returncode == 0, done.stderr
    assert b"Cards by candidate and round" in done.stdout
