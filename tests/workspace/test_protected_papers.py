"""A requisition's folder is its owner's; every paper can have a password, and comes back with it."""

import io
import re
import stat
import zlib

import pikepdf
import pytest

from hirekit.workspace import feedback, filling, reviewing
from hirekit.workspace.collecting import collect
from hirekit.workspace.debrief import DECISIONS, FILE, issue_debrief, write_decision_record
from hirekit.workspace.deciding import decide
from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.masters import HOME
from hirekit.workspace.printing import Printing
from workspace.openings import cards, ready_for_every_paper, signed_letter

# WeasyPrint leaves its colour profile to the collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
PASSWORD = "a long pass phrase"  # noqa: S105
LOCKED = Printing(password=PASSWORD)


def test_nobody_but_its_owner_enters_a_requisitions_folder(planned_once):
    assert stat.S_IMODE(planned_once.root.stat().st_mode) == 0o700


def opens_with_the_password_only(path):
    data = path.read_bytes()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(data))
    with pikepdf.open(io.BytesIO(data), password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)


def test_every_other_paper_can_have_a_password_too(folder):
    ready_for_every_paper(folder)

    opens_with_the_password_only(issue_debrief(folder, printing=LOCKED))
    decide(folder, "c-001", "offer", why="met the rule", by="Chair")
    opens_with_the_password_only(write_decision_record(folder, printing=LOCKED))
    opens_with_the_password_only(reviewing.issue_review(folder, "i-rex", printing=LOCKED)[0])
    signed_letter(folder, "c-001")
    opens_with_the_password_only(feedback.issue_letter(folder, "c-001", printing=LOCKED))
    assert {FILE, DECISIONS} == {path.name for path in folder.results.iterdir()}


@pytest.mark.usefixtures("masters")
def test_an_encrypted_packet_comes_back_with_its_password_and_is_kept_as_it_came(folder):
    card = cards(*folder.plan_and_panel())[0]
    packets = issue_packets(folder, candidate="c-001").written
    plain = filling.filled(packets[0].read_bytes(), card, folder.plan())
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(user=PASSWORD, owner=PASSWORD, R=6))
    (folder.returned / "a.pdf").write_bytes(out.getvalue())

    ((_, (locked,)),) = collect(folder).refused
    assert "--password-file" in locked.message
    ((_, (wrong,)),) = collect(folder, password="another one").refused  # noqa: S106
    assert "opens with another password" in wrong.message
    assert [taken.card.key for taken in collect(folder, password=PASSWORD).taken] == [card.key]
    assert out.getvalue() in [path.read_bytes() for path in folder.received.iterdir()]


@pytest.mark.usefixtures("masters")
def test_a_password_does_no_harm_to_files_without_one(folder):
    card = cards(*folder.plan_and_panel())[0]
    packets = issue_packets(folder, candidate="c-001").written
    (folder.returned / "a.pdf").write_bytes(filling.filled(packets[0].read_bytes(), card, folder.plan()))
    (folder.returned / "b.pdf").write_bytes(b"%PDF-1.7 nothing")

    done = collect(folder, password=PASSWORD)

    assert len(done.taken) == 1
    assert len(done.refused) == 1


def inflated(data):
    """Return a file of ours with every stream in it opened, wherever one begins."""
    found = [data]
    for start in re.finditer(rb"stream\r?\n|\x78[\x01\x5e\x9c\xda]", data):
        for offset in (start.start(), start.end()):
            try:
                found.append(zlib.decompressobj().decompress(data[offset:]))
            except zlib.error:
                continue
    return b"\n".join(found)


def test_no_master_that_is_kept_knows_whom_it_was_made_for(folder):
    panel = folder.panel_file.read_text()
    told = panel.replace("name: Wilhelmina Candidate", 'name: Wilhelmina Ormolu, arranged: "A lamp at the desk."')
    told = told.replace("Bartholomew Candidate", "Bartholomew Quillfeather")
    told = told.replace("at: 2026-11-02T09:00+01:00,", "at: 2026-11-02T09:00+01:00, place: Room Quebec,")
    folder.panel_file.write_text(told)
    wanted = folder.panel()
    words = [person.id for person in (*wanted.candidates, *wanted.interviewers)]
    words += [part for person in wanted.candidates for part in person.name.split()]
    words += [person.name for person in wanted.interviewers]
    words += ["A lamp at", "Room Quebec", "2026-11-02", "2 November", "09:00"]

    issued = issue_packets(folder, printing=Printing(password=PASSWORD))

    kept = [inflated(path.read_bytes()) for path in (folder.root / HOME).iterdir() if path.is_file()]
    assert sum(b"hirekit master" in whole for whole in kept) >= 5
    for whole in kept:
        for word in words:
            assert word.encode() not in whole, word
            assert word.encode("utf-16-be").hex().encode() not in whole, word
    with pikepdf.open(issued.written[0], password=PASSWORD) as pdf:
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert b"Ormolu" in inflated(out.getvalue())
