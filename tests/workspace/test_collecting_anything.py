"""Collecting from a folder of anything: what is a card is taken, every other file is named with what to do about it."""

import json
import os
import subprocess
import sys

import attrs
import pytest

from hirekit.model.scorecard import QuestionUse
from hirekit.workspace import filling
from hirekit.workspace.collecting import collect, problem_lines
from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.returned_files import DEEPEST
from hirekit.workspace.store import kept_cards
from workspace.openings import cards, put, with_score

READS = "is no scorecard: hirekit reads .yaml, .yml, .json, .csv, .pdf, not"
TYPE_IT = "type its ratings into a YAML scorecard"
UNSEARCHED = (
    f"was not searched: it may not be opened, or lies deeper than {DEEPEST} folders; put the files themselves there"
)


@pytest.fixture
def anything(folder):
    """Three good cards among what people also send."""
    home = folder.returned
    every = cards(*folder.plan_and_panel())
    put(folder, every[0])
    put(folder, every[1], "from mail/inner folder/card.json", kind="json")
    put(folder, every[2], "Übersicht (Kopie).YML")
    for name, data in {
        "notes.docx": b"PK\x03\x04",
        "all.zip": b"PK\x03\x04",
        "photo.JPG": b"\xff\xd8\xff",
        "mail.eml": b"From: a",
        "empty.pdf": b"",
        "empty.yaml": b"",
        "no pdf.pdf": b"hello",
        "broken.json": b"{",
        "latin.csv": b"requisition,candidate\ncaf\xe9,1\n",
        ".hidden.yaml": b"x",
        "desktop.ini": b"x",
    }.items():
        (home / name).write_bytes(data)
    (home / "dangling.yaml").symlink_to(home / "nowhere")
    (home / "loop").symlink_to(home)
    os.mkfifo(home / "pipe.pdf")
    deep = home.joinpath(*"abcdefgh")
    deep.mkdir(parents=True)
    (deep / "far.yaml").write_text("x")
    (home / "nothing in it").mkdir()
    return folder


def test_good_cards_are_taken_and_each_other_file_is_named_once_with_what_to_do(anything):
    done = collect(anything)

    told = {name.rpartition("returned/")[2]: problems[0].message for name, problems in done.refused}
    assert len(done.taken) == 3
    assert len(done.missing) == 5
    assert told == {
        "a/b/c/d/e/f/g/h": UNSEARCHED,
        "all.zip": f"{READS} .zip; unpack it and put what is inside there",
        "broken.json": told["broken.json"],
        "dangling.yaml": "is a link; put the file itself there",
        "empty.pdf": "is empty: nothing was saved in it; ask for it again",
        "empty.yaml": "is empty: nothing was saved in it; ask for it again",
        "latin.csv": "must be UTF-8 text, which the byte 0xe9 is not; save the file again as UTF-8",
        "loop": "is a link; put the file itself there",
        "mail.eml": f"{READS} .eml; save what is attached to it there",
        "no pdf.pdf": "is not a PDF, though it is named like one; ask for the packet itself, saved after filling",
        "notes.docx": f"{READS} .docx; type the ratings into a YAML scorecard, or save the table as CSV",
        "photo.JPG": f"{READS} .JPG; a picture of a packet is not read, {TYPE_IT}",
        "pipe.pdf": "is no ordinary file",
    }
    assert told["broken.json"]


def test_a_folder_that_may_not_be_opened_costs_only_itself(folder, monkeypatch):
    from pathlib import Path

    put(folder, cards(*folder.plan_and_panel())[0])
    (folder.returned / "locked").mkdir()
    real = Path.iterdir

    def guarded(path):
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(Path, "iterdir", guarded)
    done = collect(folder)

    assert len(done.taken) == 1
    assert [problem.message for problem in problem_lines(done)] == [UNSEARCHED]


def test_a_file_that_may_not_be_read_costs_only_itself(folder, monkeypatch):
    from pathlib import Path

    path = put(folder, cards(*folder.plan_and_panel())[0])
    (folder.returned / "locked.yaml").write_text("x")
    real = Path.read_bytes

    def guarded(file):
        if file.name == "locked.yaml":
            raise PermissionError(13, "Permission denied")
        return real(file)

    monkeypatch.setattr(Path, "read_bytes", guarded)
    done = collect(folder)

    assert [taken.file for taken in done.taken] == [str(path)]
    assert [problem.message for problem in problem_lines(done)] == ["cannot be read: permission denied"]


def test_the_command_names_them_all_and_ends_with_1_whatever_bytes_a_name_has(anything):
    odd = os.fsdecode(os.fsencode(anything.returned) + b"/caf\xe9.yaml")
    next(anything.returned.glob("*.YML")).rename(odd)

    done = subprocess.run(
        [sys.executable, "-m", "hirekit.cli", "collect", anything.root],
        capture_output=True,
        check=False,
        env={**os.environ, "NO_COLOR": "1", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )

    assert done.returncode == 1, done.stderr
    assert b"Traceback" not in done.stderr
    assert done.stdout.count(b"received") == 2
    assert b"2 cards taken, 0 known before, 14 files refused, 6 cards missing" in done.stderr
    assert b"has a name that is no UTF-8 text; rename it" in done.stderr
    for line in anything.record_file.read_bytes().splitlines():
        assert json.loads(line)


# WeasyPrint leaves its colour profile to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("masters")
def test_a_second_filled_copy_that_differs_is_refused_and_told_how_to_correct(folder):
    plan, panel = folder.plan_and_panel()
    card = cards(plan, panel)[0]
    packet = issue_packets(folder, candidate="c-001").written[0].read_bytes()
    (folder.returned / "first.pdf").write_bytes(filling.filled(packet, card, plan))
    collect(folder)

    (folder.returned / "second.pdf").write_bytes(filling.filled(packet, with_score(card, 5), plan))

    (problem,) = problem_lines(collect(folder))

    assert "differs from the card received before in" in problem.message
    assert "needs change: correction, revision: 2 and its reason" in problem.message
    assert problem.message.endswith("write both at the foot of its last leaf, under Correction, and send it again")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("masters")
def test_a_second_filled_copy_that_says_what_it_corrects_takes_the_firsts_place(folder):
    plan, panel = folder.plan_and_panel()
    asked = plan.questions(plan.forms[0].code, cards(plan, panel)[0].round)[0].id
    card = attrs.evolve(
        cards(plan, panel)[0],
        questions=[QuestionUse(id=asked, asked="reworded", probes=(1,))],
        signed_by="Interviewer Ana",
        independent=True,
    )
    better = attrs.evolve(with_score(card, 5), revision=2, change="correction", why="mixed up two notes")
    packet = issue_packets(folder, candidate="c-001").written[0].read_bytes()
    (folder.returned / "first.pdf").write_bytes(filling.filled(packet, card, plan))
    (folder.returned / "second.pdf").write_bytes(filling.filled(packet, better, plan))

    done = collect(folder)

    assert [(taken.kind, taken.card.revision) for taken in done.taken] == [("card received", 1), ("correction", 2)]
    first, second = [entry.card for entry in kept_cards(folder) if entry.card.key == card.key]
    assert (second.why, second.signed_by, second.independent) == ("mixed up two notes", "Interviewer Ana", True)
    assert first.questions == second.questions == card.questions
