"""A requisition's life: opened, planned, issued, decided."""

import re
from datetime import date

import attrs
import pytest

import hirekit.documents
from hirekit.errors import CannotWrite, InvalidData
from hirekit.model.event import (
    DEBRIEFED,
    DECISION,
    OPENED,
    PACKET_ISSUED,
    PLANNED,
    QUESTION_REPLACED,
    RECUSAL,
    RULE_CHANGED,
    WITHDRAWN,
)
from hirekit.workspace import deciding, planning, replacing
from hirekit.workspace.checking import check
from hirekit.workspace.collecting import collect
from hirekit.workspace.debrief import issue_debrief
from hirekit.workspace.evaluating import evaluate
from hirekit.workspace.exporting import export
from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.opening import open_requisition
from hirekit.workspace.packets import write_packets, write_panel_plan
from hirekit.workspace.printing import Printing
from hirekit.workspace.rows import criteria_csv, scores_csv
from hirekit.workspace.spreadsheet import safe_cell
from hirekit.workspace.starting import start_kit
from hirekit.workspace.status import status
from workspace.openings import PANEL, cards, contents, interrupted, put, with_score


@pytest.fixture
def printed(monkeypatch):
    """Documents that are quick to make, and what they were asked for."""
    asked = []

    def packet(plan, _panel, *, interview, interviewer, paper, issued_on, theme):
        assert theme is None
        asked.append((interview.candidate, interview.round, interviewer))
        return f"%PDF {plan.instrument()[:8]} {interview} {interviewer} {paper} {issued_on}".encode()

    def packets(plan, panel, wanted, *, cache=None, **how):  # noqa: ARG001
        for held, person in wanted:
            yield held, person, packet(plan, panel, interview=held, interviewer=person, **how)

    def other(*_given, **_named):
        return b"%PDF"

    monkeypatch.setitem(vars(hirekit.documents), "packet_pdfs", packets)
    monkeypatch.setitem(vars(hirekit.documents), "panel_plan_pdf", other)
    monkeypatch.setitem(vars(hirekit.documents), "debrief_pdf", other)
    return asked


@pytest.fixture
def collected(folder):
    plan, panel = folder.plan_and_panel()
    for card in cards(plan, panel):
        put(folder, card)
    collect(folder)
    return folder


def kinds(folder):
    return [event.kind for event in folder.record().events]


def refused(action):
    with pytest.raises(InvalidData) as caught:
        action()
    return [re.sub(r"\S*/(?=[\w-]+/[\w.-]+:)", "", str(problem)) for problem in caught.value.problems]


def test_the_starter_kit_is_named_after_its_folder_and_has_no_fault(tmp_path):
    start_kit(tmp_path / "my-role")

    checked = check(str(tmp_path / "my-role"))

    assert checked.problems == ()
    assert (tmp_path / "my-role" / "kit.yaml").read_text().splitlines()[:2] == [
        "# yaml-language-server: $schema=.schemas/kit.json",
        "# $schema: .schemas/kit.json",
    ]
    assert "id: my-role\n" in (tmp_path / "my-role" / "kit.yaml").read_text()


def test_every_schema_line_leads_to_a_schema(tmp_path, folder):
    start_kit(tmp_path / "my-role")
    files = [path for root in (tmp_path / "my-role", folder.root) for path in root.rglob("*.yaml")]

    for path in files:
        named = re.search(r"\$schema=(\S+)", path.read_text())
        assert (named is None and path.name == "panel.yaml") or (path.parent / named.group(1)).is_file()


@pytest.mark.parametrize("name", ["My Role!", "a b", "-x"])
def test_a_kit_is_not_started_under_a_name_that_is_no_slug(tmp_path, name):
    assert refused(lambda: start_kit(tmp_path / name)) == [
        f"the folder's name: must be a slug such as 'my-role', not {name!r}"
    ]
    assert list(tmp_path.iterdir()) == []


def test_opening_says_what_it_does_not_know_and_writes_nothing(tmp_path):
    start_kit(tmp_path / "desk")

    def open_it(**named):
        open_requisition(str(tmp_path / "desk"), tmp_path / "req", **named)

    assert refused(lambda: open_it(loop="onsit")) == ["loop: no loop has the id 'onsit'; did you mean 'onsite'?"]
    assert refused(lambda: open_it(job_level="analist")) == [
        "job_level: no job level has the id 'analist'; did you mean 'analyst'?"
    ]
    assert refused(lambda: open_it(id="a b")) == ["id: must be a slug such as 'REQ-1042', not 'a b'"]
    assert not (tmp_path / "req").exists()


def test_a_requisition_finds_its_kit_from_its_own_folder(tmp_path, monkeypatch):
    start_kit(tmp_path / "desk")
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")

    opened = open_requisition("../desk", opened_in := tmp_path / "openings" / "req-7", by="x")

    assert "kit: ../../desk\n" in opened.requisition_file.read_text()
    assert opened.requisition().id == opened_in.name
    assert kinds(opened) == [OPENED]


@pytest.mark.usefixtures("printed")
def test_a_plan_is_written_once(folder):
    before = folder.plan_file.read_bytes()

    assert refused(lambda: planning.make_plan(folder)) == [
        "req-1/plan.json: is there already and is written once; nothing was issued from it yet, so --again makes a new one"
    ]
    planning.make_plan(folder, again=True)
    issue_packets(folder)
    assert (
        "is frozen: packets or cards of it are about since"
        in refused(lambda: planning.make_plan(folder, again=True))[0]
    )
    assert folder.plan_file.read_bytes() == before
    assert kinds(folder)[:3] == [OPENED, PLANNED, PLANNED]


def test_a_rule_changed_after_the_first_card_is_flagged(collected):
    text = collected.requisition_file.read_text()
    collected.requisition_file.write_text(
        text + 'cut: {percent: 60, method: "second thoughts"}\nminimums: {explaining: {score: 3}}\n'
    )

    assert "requisition.yaml has moved away from the frozen plan" in status(collected).notes[0]
    assert evaluate(collected).cut is None
    _, changes = planning.adopt_rule(collected, why="asked for by the board")

    assert changes == ("minimum on explaining: none to 3", "cut changed")
    assert evaluate(collected).cut_percent == 60
    assert collected.record().of(RULE_CHANGED)[0].facts["after_first_card"] == 1
    assert "The rule was changed on" in status(collected).notes[0]


def test_a_rule_is_not_changed_without_a_change_or_a_reason(folder):
    assert refused(lambda: planning.adopt_rule(folder, why=" ")) == [
        "req-1/requisition.yaml: declares the rule that the plan holds already",
        "a changed rule needs its reason: --why",
    ]


def test_adopting_a_rule_does_not_change_what_is_asked(folder):
    text = folder.requisition_file.read_text()
    folder.requisition_file.write_text(text + "criteria: [explaining, finding-causes]\n")

    assert "changes more than the rule" in refused(lambda: planning.adopt_rule(folder, why="x"))[-1]


def test_a_packet_is_issued_for_every_sitting_and_recorded(folder, printed):
    issue = issue_packets(folder)

    names = [str(path.relative_to(folder.packets)) for path in issue.written]
    assert names[:3] == ["c-001/1-solving.i-ana.pdf", "c-001/1-solving.i-ben.pdf", "c-001/2-people.i-ben.pdf"]
    assert len(folder.record().of(PACKET_ISSUED)) == len(printed) == len(names) == 9
    assert [path.name for path in issue.others] == ["panel-plan.pdf"]
    assert issue.others[0].is_file()


def test_packets_that_stand_are_not_printed_again(folder, printed):
    first = issue_packets(folder, candidate="c-001")
    first.written[0].write_bytes(b"damaged")
    printed.clear()

    again = issue_packets(folder)

    assert ("c-001", "solving", "i-ana") in printed
    assert len(again.standing) == len(first.written) - 1


def test_a_packet_is_printed_again_when_the_panel_changed(folder, printed):
    issue_packets(folder)
    folder.panel_file.write_text(PANEL.replace("Interviewer B", "Interviewer Beta"))
    printed.clear()

    issue_packets(folder, candidate="c-001")

    assert len(printed) == 5


def test_a_withdrawn_candidate_gets_no_packet(folder, printed):
    deciding.withdraw(folder, "c-002")

    issue_packets(folder)

    assert {candidate for candidate, _, _ in printed} == {"c-001"}


@pytest.mark.parametrize("at", [1, 2, 3, 5, 8, 13, 21, 34, 55])
@pytest.mark.usefixtures("printed")
def test_a_batch_that_was_killed_goes_on_where_it_stopped(folder, at):
    interrupted(lambda: issue_packets(folder), at=at)
    there = {path for path in folder.packets.rglob("*.pdf") if not path.name.startswith(".")}
    assert all(path.read_bytes().startswith(b"%PDF") for path in there)

    issue = issue_packets(folder)

    assert len(issue.written) + len(issue.standing) == 9
    assert len(issue.standing) >= len(there) - 2
    assert list(folder.root.rglob(".*.part")) == []


@pytest.mark.usefixtures("printed")
def test_a_disk_that_fills_up_leaves_whole_packets(folder, monkeypatch):
    import os

    real, calls = os.write, []

    def full(handle, data):
        calls.append(1)
        if len(calls) == 6:
            raise OSError(28, "No space left on device")
        return real(handle, data)

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(CannotWrite, match="no space left on device"):
            issue_packets(folder)
    assert all(path.suffix == ".pdf" for path in folder.packets.rglob("*") if path.is_file())
    assert len(issue_packets(folder).written) < 9


@pytest.mark.usefixtures("printed")
def test_the_functions_of_a_script_write_the_same_packets(folder, tmp_path):
    plan, panel = folder.plan_and_panel()
    seen = []

    paths = write_packets(plan, panel, to=tmp_path / "p", candidate="c-002", written=seen.append)

    assert [str(path.relative_to(tmp_path / "p")) for path in paths] == [
        f"c-002/{name}.pdf" for name in ("1-solving.i-ana", "1-solving.i-ben", "2-people.i-ben", "2-people.i-ana")
    ]
    assert seen == list(paths)
    assert write_panel_plan(plan, panel, to=tmp_path / "p") == tmp_path / "p" / "panel-plan.pdf"
    assert write_panel_plan(plan, panel, to=tmp_path / "x.pdf") == tmp_path / "x.pdf"
    assert refused(lambda: write_packets(plan, panel, to=tmp_path, candidate="c-003")) == [
        "no candidate has the id 'c-003'; did you mean 'c-002'?"
    ]


def test_a_panel_plan_that_stands_is_not_laid_out_again(folder, printed, monkeypatch):
    first = issue_packets(folder).others[0]
    monkeypatch.setitem(vars(hirekit.documents), "panel_plan_pdf", pytest.fail)

    assert issue_packets(folder, again=True).others == (first,)
    assert len(printed) == 18
    kept = b"".join(file.read_bytes() for file in (folder.root / ".masters").iterdir())
    assert b"Candidate" not in kept


@pytest.mark.parametrize("change", ["panel", "day", "file", "password"])
def test_a_panel_plan_is_laid_out_again_where_it_would_be_another(folder, printed, monkeypatch, change):
    assert not printed
    (path,) = issue_packets(folder, printing=Printing(issued_on=date(2026, 11, 20))).others
    made = []
    monkeypatch.setitem(vars(hirekit.documents), "panel_plan_pdf", lambda *_, **__: made.append(1) or b"%PDF new")
    monkeypatch.setitem(vars(hirekit.documents), "encrypted", lambda data, _: data)
    day, password = date(2026, 11, 20), ""
    if change == "panel":
        folder.panel_file.write_text(PANEL.replace("Interviewer B", "Interviewer Beta"))
    elif change == "file":
        path.write_bytes(b"damaged")
    elif change == "day":
        day = date(2026, 11, 21)
    else:
        password = "a long pass phrase"  # noqa: S105

    issue_packets(folder, printing=Printing(issued_on=day, password=password))

    assert made
    assert path.read_bytes() == b"%PDF new"


@pytest.mark.usefixtures("printed")
def test_a_debrief_waits_for_every_card_unless_told(folder):
    plan, panel = folder.plan_and_panel()
    assert "has no card to debrief" in refused(lambda: issue_debrief(folder))[0]
    for card in cards(plan, panel)[1:]:
        put(folder, card)
    collect(folder)

    assert refused(lambda: issue_debrief(folder)) == [
        "the card of i-ana for c-001, solving, is missing; a debrief is made when all are in (--incomplete makes it now)"
    ]
    path = issue_debrief(folder, incomplete=True)

    assert path == folder.results / "debrief.pdf"
    assert folder.record().of(DEBRIEFED)[0].facts["missing"] == 1


@pytest.mark.usefixtures("printed")
def test_a_decision_comes_after_the_debrief_and_says_who_and_why(collected):
    def choose(**named):
        given = {"candidate": "c-001", "outcome": "offer", "why": "fits", "by": "the panel", **named}
        return deciding.decide(collected, **given)

    assert refused(choose) == ["a decision comes after the debrief; 'hirekit debrief' makes it"]
    issue_debrief(collected)
    assert refused(lambda: choose(outcome="hire")) == [
        "outcome: must be one of offer, no-offer, reserve, further-interview, not 'hire'"
    ]
    assert refused(lambda: choose(why="")) == ["why: must not be empty"]
    assert refused(lambda: choose(by=" ")) == ["by: must not be empty"]

    event = choose(dissent="B would have waited")

    assert (event.kind, event.by, event.facts["standing"]) == (DECISION, "the panel", "no cut declared")
    assert status(collected).decisions == (event,)


def test_who_withdraws_is_not_ranked_nor_missed(folder):
    plan, panel = folder.plan_and_panel()
    put(folder, cards(plan, panel)[0])
    deciding.withdraw(folder, "c-001", why="took another post")
    done = collect(folder)

    assert evaluate(folder).candidate("c-001").withdrawn
    assert {due.candidate for due in done.missing} == {"c-002"}
    assert refused(lambda: deciding.withdraw(folder, "c-001")) == ["c-001 has withdrawn already"]
    assert kinds(folder).count(WITHDRAWN) == 1


def test_the_cards_of_who_steps_back_are_not_scored(collected):
    before = evaluate(collected).candidate("c-001").looks_returned
    assert refused(lambda: deciding.recuse(collected, "i-ana", "c-001", why="")) == ["why: must not be empty"]
    assert refused(lambda: deciding.recuse(collected, "i-anna", "c-001", why="x")) == [
        "no interviewer has the id 'i-anna'; did you mean 'i-ana'?"
    ]

    deciding.recuse(collected, "i-ana", "c-001", why="worked together until May")
    assert refused(lambda: deciding.recuse(collected, "i-ana", "c-001", why="again")) == [
        "i-ana has stepped back from c-001 already"
    ]

    result = evaluate(collected).candidate("c-001")
    assert result.looks_returned < before
    assert all(card.interviewer != "i-ana" for card in result.cards)
    assert kinds(collected).count(RECUSAL) == 1


def test_a_question_is_replaced_only_by_one_of_the_same_criterion(folder):
    plan = folder.plan()
    asked = plan.forms[0].questions
    old = plan.kit.bank.question(asked[0])
    fitting = [q.id for q in plan.kit.bank.questions if q.primary == old.primary and q.id not in asked]
    other = next(q for q in plan.kit.bank.questions if q.primary != old.primary and q.id not in asked)

    def swap(new, why="had seen it"):
        return replacing.replace_question(folder, old.id, new, candidate="c-001", why=why)

    assert refused(lambda: swap(other.id)) == [
        f"{other.id!r} is rated on {other.primary}, {old.id!r} on {old.primary}; a question is replaced by one of the same criterion"
    ]
    assert refused(lambda: swap("nonesuch-at-all"))[0].startswith("no question has the id 'nonesuch-at-all'")
    assert refused(lambda: swap(fitting[0], why="")) == ["why: must not be empty"]
    same = next(id for id in asked[1:] if plan.kit.bank.question(id).primary == old.primary)
    assert refused(lambda: swap(same)) == [f"{same!r} is asked in this form already"]

    event = swap(fitting[0])

    assert (event.kind, event.facts["round"]) == (QUESTION_REPLACED, "solving")


def test_exports_are_rows_and_no_formula_gets_out(folder):
    plan, panel = folder.plan_and_panel()
    card = cards(plan, panel)[0]
    evil = '=HYPERLINK("http://x","y")'
    put(folder, attrs.evolve(card, ratings=[attrs.evolve(r, evidence=evil) for r in card.ratings]))
    collect(folder)

    ratings = export(folder, "ratings").splitlines()

    assert len(ratings) == 1 + len(card.ratings)
    assert all("\"'=HYPERLINK" in line for line in ratings[1:])
    evaluation = evaluate(folder)
    assert scores_csv(evaluation).count("\r\n") == 3
    assert criteria_csv(evaluation).count("\r\n") == 1 + 2 * len(plan.requisition.planned)
    assert "c-001,,,1,5,0," not in scores_csv(evaluation)


@pytest.mark.parametrize("text", ["=1+1", "+1-2", "-x", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_that_starts_a_formula_is_made_text(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-1.5", "3", "c-001", "", "1e-7", "-2e-05"])
def test_a_number_or_plain_text_stays(text):
    assert safe_cell(text) == text


def test_a_higher_score_is_exported_higher(collected):
    low = evaluate(collected).candidate("c-001").composite
    plan, panel = collected.plan_and_panel()
    card = cards(plan, panel)[0]
    better = attrs.evolve(with_score(card, 5), revision=2, change="correction", why="misread")
    put(collected, better)
    collect(collected)

    assert f"{evaluate(collected).candidate('c-001').composite:.10g}" in export(collected, "scores")
    assert evaluate(collected).candidate("c-001").composite > low


def test_a_folder_that_is_no_requisition_is_said_to_be_none(tmp_path):
    from hirekit.workspace.folder import Folder

    folder = Folder(tmp_path / "some")
    folder.root.mkdir()

    assert refused(folder.plan) == ["some/requisition.yaml: is missing; 'hirekit open' makes a requisition's folder"]
    assert refused(lambda: planning.make_plan(folder)) == [
        "some/requisition.yaml: is missing; 'hirekit open' makes a requisition's folder"
    ]
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("at", range(1, 16))
def test_planning_that_was_killed_is_finished_by_doing_it_again(folder, monkeypatch, at):
    plan = folder.plan()
    folder.plan_file.unlink()
    lines = folder.record_file.read_bytes().splitlines(keepends=True)
    folder.record_file.write_bytes(lines[0])
    monkeypatch.setattr("hirekit.assembly.assemble", lambda *_given, **_named: plan)

    killed = interrupted(lambda: planning.make_plan(folder), at=at)
    if killed and PLANNED not in kinds(folder):
        planning.make_plan(folder)

    assert folder.plan().instrument() == plan.instrument()
    assert kinds(folder).count(PLANNED) == 1


def test_an_opening_without_a_loop_named_gets_one_for_its_job_level(tmp_path):
    levels = {
        "ml-engineer": "engineer",
        "senior-ml-engineer": "senior",
        "ml-tech-lead": "onsite",
        "director-of-ml": "director",
    }

    for level, loop in levels.items():
        opened = open_requisition("ml-tech-lead", tmp_path / level, job_level=level)
        assert f"\nloop: {loop} " in opened.requisition_file.read_text()
