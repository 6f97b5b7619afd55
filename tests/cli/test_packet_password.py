"""hirekit packet --password-file: nothing confidential is written that opens without the password."""

import io
import re

import pikepdf
import pytest
from click.testing import CliRunner

import hirekit.documents
from hirekit.cli.root import cli

PASSWORD = "a long pass phrase"  # noqa: S105


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.fixture
def planned(tmp_path, monkeypatch):
    """A requisition with its plan, whose papers are empty pages."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    monkeypatch.setitem(
        vars(hirekit.documents),
        "packet_pdfs",
        lambda _plan, _panel, wanted, **_: ((*w, out.getvalue()) for w in wanted),
    )
    for name in ("panel_plan_pdf", "candidate_pack_pdf", "role_profile_pdf", "method_record_pdf"):
        monkeypatch.setitem(vars(hirekit.documents), name, lambda *_, **__: out.getvalue())
    monkeypatch.chdir(tmp_path)
    for words in (("init", "role"), ("open", "role", "req"), ("plan", "req")):
        assert run(*words).exit_code == 0
    (tmp_path / "password").write_text(f"{PASSWORD}\n", encoding="utf-8")
    return tmp_path


def test_every_pdf_that_is_issued_opens_with_the_password_only(planned):
    also = ("--also", "candidate-pack", "--also", "role-profile", "--also", "method-record")

    assert run("packet", "req", *also, "--password-file", "password").exit_code == 0

    papers = list((planned / "req" / "packets").rglob("*.pdf"))
    assert {"panel-plan.pdf", "candidate-pack.pdf", "role-profile.pdf", "method-record.pdf"} < {
        paper.name for paper in papers
    }
    for paper in papers:
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(paper)
        pikepdf.open(paper, password=PASSWORD).close()


def test_a_packet_that_stands_without_a_password_is_issued_anew_with_one(planned):
    assert run("packet", "req").exit_code == 0
    assert run("packet", "req", "--password-file", "password").exit_code == 0

    for paper in (planned / "req" / "packets").rglob("*.pdf"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(paper)


@pytest.mark.parametrize(
    ("text", "more", "said"),
    [
        ("\n", (), "password:1: must have a password on its first line"),
        ("\ufeff\n", (), "password:1: must have a password on its first line"),
        (" " * 12, (), "password:1: the password must not be of blanks only; nobody can see how many there are"),
        (f"{PASSWORD} \r\n", (), "password:1: the password must not end with a blank, which nobody would type"),
        (f"\t{PASSWORD}\n", (), "password:1: the password must not begin with a blank, which nobody would type"),
        ("short\n", (), "password:1: the password must have at least 8 letters, not 5"),
        (f"{PASSWORD}\n", ("--also", "page"), "a page to type in cannot have a password"),
    ],
)
def test_what_cannot_be_protected_is_refused_and_not_written(planned, text, more, said):
    (planned / "password").write_text(text, encoding="utf-8")

    result = run("packet", "req", "--password-file", "password", *more)

    assert result.exit_code != 0
    assert said in result.output
    assert not list((planned / "req").rglob("packets/**/*.*"))


def test_packets_are_issued_anew_once_the_password_is_another(planned):
    assert run("packet", "req", "--password-file", "password").exit_code == 0
    assert "0 packets, the panel plan written" in run("packet", "req", "--password-file", "password").output
    (planned / "another").write_text("quite another phrase\n", encoding="utf-8")

    result = run("packet", "req", "--password-file", "another")

    assert result.exit_code == 0, result.output
    assert "still stand" not in result.output

    for paper in (planned / "req" / "packets").rglob("*.pdf"):
        pikepdf.open(paper, password="quite another phrase").close()  # noqa: S106


@pytest.mark.parametrize("ending", ["\n", "\r\n", ""])
def test_what_an_editor_adds_to_a_file_is_no_part_of_the_password(planned, ending):
    (planned / "password").write_bytes(f"\ufeff{PASSWORD}{ending}".encode())

    assert run("packet", "req", "--candidate", "c-001", "--password-file", "password").exit_code == 0

    for paper in (planned / "req" / "packets").rglob("*.pdf"):
        pikepdf.open(paper, password=PASSWORD).close()


@pytest.mark.parametrize("command", ["packet", "collect", "debrief", "decide", "review", "feedback"])
def test_a_password_file_that_is_not_utf_8_is_named(planned, command):
    (planned / "password").write_bytes("pässwordlong\n".encode("latin-1"))
    more = {
        "decide": ("--candidate", "c-001", "--outcome", "offer", "--why", "met the rule", "--by", "Chair"),
        "feedback": ("c-001",),
        "review": ("i-rex",),
    }

    result = run(command, "req", *more.get(command, ()), "--password-file", "password")

    assert (result.exit_code, result.output) == (1, "password: must be UTF-8 text; save the file again as UTF-8\n")


@pytest.mark.usefixtures("planned")
def test_who_prints_without_a_password_after_packets_with_one_is_told():
    assert "opens without one" not in run("packet", "req").output
    assert "opens without one" not in run("packet", "req", "--password-file", "password").output

    refused = run("debrief", "req")
    assert (refused.exit_code, "opens without one" in refused.output) == (1, False)
    assert "give --password-file to protect it too" in run("packet", "req").output


def test_an_interview_without_a_lead_is_told_when_its_packets_are_made(planned):
    assert "without a lead" not in run("packet", "req").output
    panel = planned / "req" / "panel.yaml"
    panel.write_text(re.sub(r", lead: [^}]*", "", panel.read_text(encoding="utf-8"), count=1), encoding="utf-8")

    assert "1 interview without a lead, and so no packet for one: c-001 in solving" in run("packet", "req").output
