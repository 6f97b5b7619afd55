"""A development plan comes after the decision, and is about gaps that somebody saw."""

import attrs
import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli
from hirekit.errors import InvalidData
from hirekit.model.event import DEBRIEFED
from hirekit.workspace.collecting import collect
from hirekit.workspace.deciding import decide
from hirekit.workspace.developing import develop
from hirekit.workspace.folder import Folder
from hirekit.workspace.opening import open_requisition
from hirekit.workspace.planning import make_plan
from hirekit.workspace.starting import start_kit
from workspace.openings import PANEL, cards, put

ADVICE = """
development:
  - {id: causes-new, criteria: [finding-causes], audience: new-hire, text: Sit beside a colleague for a week.}
  - {id: causes-inside, criteria: [finding-causes], audience: internal, text: Write up three old causes.}
  - {id: talk, criteria: [explaining], audience: both, text: Give a talk.}
"""
SCORES = {"finding-causes": 1, "keeping-records": 3, "explaining": 2, "setting-priorities": 4}


def rated(rating, scores):
    score = scores[rating.criterion]
    if score is None:
        return attrs.evolve(rating, score=None, state="not_assessed", evidence="", why="cut for time")
    return attrs.evolve(rating, score=score)


def debriefed(home, scores):
    """Make a requisition with its cards, debriefed and not decided."""
    start_kit(home / "desk")
    text = (home / "desk" / "kit.yaml").read_text()
    (home / "desk" / "kit.yaml").write_text(text + ADVICE)
    made = open_requisition(str(home / "desk"), home / "req-1", by="tester")
    made.panel_file.write_text(PANEL)
    make_plan(made, by="tester")
    for card in cards(*made.plan_and_panel()):
        put(made, attrs.evolve(card, ratings=[rated(rating, scores) for rating in card.ratings]))
    collect(made, by="tester")
    made.note([(DEBRIEFED, {"cards": 8})], by="tester")
    return Folder(made.root)


@pytest.fixture
def folder(tmp_path):
    return debriefed(tmp_path, SCORES)


def decided(folder, outcome="offer", candidate="c-001"):
    decide(folder, candidate, outcome, why="the evidence", by="the panel")
    return folder


def test_without_a_decision_there_is_no_plan(folder):
    with pytest.raises(InvalidData, match="nothing is decided about c-001; a development plan comes after"):
        develop(folder, "c-001", audience="new-hire")


def test_a_decision_about_somebody_else_does_not_count(folder):
    decided(folder, candidate="c-002")

    with pytest.raises(InvalidData, match="nothing is decided about c-001"):
        develop(folder, "c-001", audience="internal")


def test_the_plan_holds_the_gaps_furthest_below_first_with_the_advice_for_the_reader(folder):
    plan = develop(decided(folder), "c-001", audience="new-hire")

    assert [(gap.criterion.id, gap.mean, gap.target) for gap in plan.gaps] == [
        ("finding-causes", 1.0, 3),
        ("explaining", 2.0, 3),
    ]
    assert [[advice.id for advice in gap.advice] for gap in plan.gaps] == [["causes-new"], ["talk"]]
    assert plan.gaps[0].aim == folder.plan().kit.rubric.criterion("finding-causes").anchor(3)


def test_a_plan_for_a_new_hire_needs_an_offer_and_one_inside_does_not(folder):
    decided(folder, "no-offer")

    with pytest.raises(InvalidData, match="needs an offer; the decision on c-001 was no-offer"):
        develop(folder, "c-001", audience="new-hire")
    assert [a.id for a in develop(folder, "c-001", audience="internal").gaps[0].advice] == ["causes-inside"]


def test_the_last_decision_counts(folder):
    decided(decided(folder, "further-interview"), "offer")

    assert develop(folder, "c-001", audience="new-hire").outcome == "offer"


def test_an_unknown_candidate_is_refused(folder):
    with pytest.raises(InvalidData, match="no candidate has the id 'c-01'; did you mean"):
        develop(folder, "c-01", audience="internal")


def test_what_nobody_could_rate_is_named_and_is_no_gap(tmp_path):
    plan = develop(decided(debriefed(tmp_path, SCORES | {"explaining": None})), "c-001", audience="internal")

    assert [gap.criterion.id for gap in plan.gaps] == ["finding-causes"]
    assert plan.unseen == ("Explaining",)


def test_the_command_prints_the_plan_after_the_decision_and_refuses_before(folder):
    words = ["develop", str(folder.root), "c-001"]

    before = CliRunner().invoke(cli, words)
    after = CliRunner().invoke(cli, words) if decided(folder) else None

    assert before.exit_code == 1
    assert "nothing is decided" in before.stderr
    assert after.exit_code == 0
    assert "The panel saw 1.00; the job level expects 3." in after.stdout
    assert "Sit beside a colleague for a week." in after.stdout
    assert "Write up three old causes." not in after.stdout
