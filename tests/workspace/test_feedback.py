"""A letter of feedback: drafted, written, signed by two, printed; and refused at every step before that."""

import attrs
import pytest

from hirekit.catalog import plan_to_text
from hirekit.errors import InvalidData
from hirekit.model.event import FEEDBACK_ISSUED, FEEDBACK_SIGNED
from hirekit.model.terms import Feedback
from hirekit.workspace import feedback
from hirekit.workspace.collecting import collect
from hirekit.workspace.debrief import issue_debrief
from hirekit.workspace.deciding import decide
from hirekit.workspace.purging import purge
from workspace.openings import cards, copy_of, put

# WeasyPrint leaves its colour profile to the collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def declared(folder):
    plan = folder.plan()
    offered = attrs.evolve(plan.requisition, feedback=Feedback(contact="jobs@example.org"))
    folder.plan_file.write_text(plan_to_text(attrs.evolve(plan, requisition=offered)))
    return folder


@pytest.fixture(scope="module")
def scored_once(module_folder):
    declared(module_folder)
    for card in cards(*module_folder.plan_and_panel()):
        put(module_folder, card)
    collect(module_folder)
    issue_debrief(module_folder)
    return module_folder


@pytest.fixture
def scored(scored_once, tmp_path):
    return copy_of(scored_once, tmp_path)


@pytest.fixture
def decided(scored):
    decide(scored, "c-001", "no-offer", why="minimum not met", by="Chair")
    return scored


@pytest.fixture
def written(decided):
    path = feedback.write_draft(decided, "c-001")
    said = 'You named the measure first, and kept to it."'
    path.write_text(path.read_text().replace('""', f'"{said}', 1))
    return decided


def refused(call, *given, **named):
    with pytest.raises(InvalidData) as caught:
        call(*given, **named)
    return str(caught.value)


def test_without_a_declaration_there_is_no_letter(folder):
    said = refused(feedback.write_draft, folder, "c-001")

    assert "requisition.yaml: feedback: offers no letters of feedback" in said


def test_a_letter_comes_after_the_decision(scored):
    assert "nothing is decided about c-001" in refused(feedback.write_draft, scored, "c-001")
    decide(scored, "c-001", "further-interview", why="a gap", by="Chair")
    assert "is a further interview" in refused(feedback.write_draft, scored, "c-001")


def test_a_stranger_gets_no_letter(decided):
    assert "c-009" in refused(feedback.write_draft, decided, "c-009")


def test_a_draft_holds_a_blank_for_each_criterion_and_the_evidence_only_as_a_comment(decided):
    path = feedback.write_draft(decided, "c-001")
    text = path.read_text()

    kept = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    assert "Said number" in text
    assert not any("Said number" in line for line in kept)
    assert "must say something" in str(feedback.draft(decided, "c-001").problems[0])
    assert "is there already" in refused(feedback.write_draft, decided, "c-001")


def test_a_letter_is_printed_once_two_people_have_signed_it(written):
    assert "nobody has signed" in refused(feedback.issue_letter, written, "c-001")
    feedback.sign(written, "c-001", by="Ada Chair")
    assert "Ada Chair has signed" in refused(feedback.issue_letter, written, "c-001")
    assert "another person's" in refused(feedback.sign, written, "c-001", by=" ada  CHAIR")
    assert feedback.sign(written, "c-001", by="Head of HR").signed == ("Ada Chair", "Head of HR")

    path = feedback.issue_letter(written, "c-001")

    assert path == written.letters / "c-001" / "feedback.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    kinds = [event.kind for event in written.record().events]
    assert kinds[-3:] == [FEEDBACK_SIGNED, FEEDBACK_SIGNED, FEEDBACK_ISSUED]


def test_a_changed_word_asks_for_both_signatures_anew(written):
    feedback.sign(written, "c-001", by="Ada Chair")
    feedback.sign(written, "c-001", by="Head of HR")
    path = written.feedback / "c-001.yaml"
    path.write_text(path.read_text().replace("kept to it", "kept it"))

    assert feedback.draft(written, "c-001").signed == ()
    assert "nobody has signed" in refused(feedback.issue_letter, written, "c-001")


def test_what_is_only_a_comment_asks_for_no_signature(written):
    feedback.sign(written, "c-001", by="Ada Chair")
    path = written.feedback / "c-001.yaml"
    path.write_text(path.read_text() + "\n# read again\n")

    assert feedback.draft(written, "c-001").signed == ("Ada Chair",)


def test_a_letter_with_a_fault_is_neither_signed_nor_printed(written):
    feedback.sign(written, "c-001", by="Ada Chair")
    path = written.feedback / "c-001.yaml"
    path.write_text(path.read_text().replace("kept to it", "you got a 3"))

    for call, named in ((feedback.sign, {"by": "Head of HR"}), (feedback.issue_letter, {})):
        assert "c-001.yaml: remarks." in refused(call, written, "c-001", **named)
    assert not (written.letters / "c-001").exists()


def test_a_letter_of_another_candidate_is_refused(written):
    path = written.feedback / "c-001.yaml"
    path.write_text(path.read_text().replace("candidate: c-001", "candidate: c-002"))

    assert "candidate: must be c-001, not c-002" in refused(feedback.sign, written, "c-001", by="Ada Chair")


def test_a_criterion_without_a_band_is_refused(written):
    path = written.feedback / "c-001.yaml"
    path.write_text(path.read_text().replace("closing:", "  nothing: You did.\nclosing:"))

    assert "nothing" in str(feedback.draft(written, "c-001").problems[0])


def test_purging_takes_draft_and_letter_and_keeps_that_there_was_one(written):
    feedback.sign(written, "c-001", by="Ada Chair")
    feedback.sign(written, "c-001", by="Head of HR")
    feedback.issue_letter(written, "c-001")

    purge(written, "c-001", why="asked for it")

    assert not (written.feedback / "c-001.yaml").exists()
    assert not (written.letters / "c-001").exists()
    assert FEEDBACK_ISSUED in [event.kind for event in written.record().events]
