"""Killed at any write, every paper of a requisition is the old one or the new one, and doing it again finishes it."""

import pytest

import hirekit.documents
from hirekit.workspace import feedback, reviewing
from hirekit.workspace.debrief import issue_debrief, write_decision_record
from hirekit.workspace.deciding import decide
from hirekit.workspace.record import read_record
from workspace.openings import contents, interrupted, ready_for_every_paper, signed_letter

MOST = 60


@pytest.fixture
def told(folder, monkeypatch):
    """A requisition in which every paper can be made; each is a few bytes that change when it is made anew."""
    ready_for_every_paper(folder)
    made = {"as": b"old"}
    for name in ("debrief_pdf", "decision_record_pdf", "review_pdf", "feedback_letter_pdf"):
        monkeypatch.setitem(vars(hirekit.documents), name, lambda *_, **__: b"%PDF " + made["as"] * 200)
    issue_debrief(folder)
    decide(folder, "c-001", "offer", why="met the rule", by="Chair")
    signed_letter(folder, "c-001")
    return folder, made


ACTIONS = {
    "debrief": issue_debrief,
    "decision record": write_decision_record,
    "review": lambda folder: reviewing.issue_review(folder, "i-rex"),
    "letter": lambda folder: feedback.issue_letter(folder, "c-001"),
    "signature": lambda folder: feedback.sign(folder, "c-001", by="Three"),
    "draft": lambda folder: feedback.write_draft(folder, "c-002"),
    "decision": lambda folder: decide(folder, "c-002", "no-offer", why="below the cut", by="Chair"),
}


@pytest.mark.parametrize("what", ["debrief", "decision record", "review", "letter"])
def test_a_paper_is_old_or_new_wherever_its_writer_is_killed(what, told):
    folder, made = told
    ACTIONS[what](folder)
    made["as"] = b"new"
    for at in range(1, MOST):
        killed = interrupted(lambda: ACTIONS[what](folder), at=at)
        for name, data in contents(folder.root).items():
            if name.endswith(".pdf") and not name.startswith("returned"):
                assert data in (b"%PDF " + b"old" * 200, b"%PDF " + b"new" * 200), (name, at)
        read_record(folder.record_file)
        if not killed:
            break
    assert not killed
    assert not [name for name in contents(folder.root) if name.endswith(".part")]


@pytest.mark.parametrize("what", ["signature", "decision"])
def test_an_event_is_there_once_or_not_at_all_wherever_its_writer_is_killed(what, told):
    folder, _ = told
    before = len(folder.record().events)
    for at in range(1, MOST):
        killed = interrupted(lambda: ACTIONS[what](folder), at=at)
        held = len(folder.record().events)
        assert held in (before, before + 1), at
        if held > before:
            return
        assert killed
    raise AssertionError


def test_a_draft_is_whole_or_not_there_wherever_its_writer_is_killed(told):
    folder, _ = told
    decide(folder, "c-002", "no-offer", why="below the cut", by="Chair")
    path = folder.feedback / "c-002.yaml"
    for at in range(1, MOST):
        killed = interrupted(lambda: ACTIONS["draft"](folder), at=at)
        if path.exists():
            assert path.read_text().endswith('closing: ""\n')
            return
        assert killed
    raise AssertionError
