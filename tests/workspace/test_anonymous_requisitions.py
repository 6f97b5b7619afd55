"""A requisition that is declared anonymous."""

import attrs
import pytest

from hirekit.catalog import plan_to_text
from hirekit.cli.score_tables import score_text
from hirekit.errors import InvalidData
from hirekit.workspace import deciding
from hirekit.workspace.checking import check
from hirekit.workspace.collecting import collect
from hirekit.workspace.evaluating import evaluated
from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.purging import purge
from hirekit.workspace.status import status
from workspace.openings import cards, put


@pytest.fixture
def unnamed(folder):
    declared = folder.requisition_file.read_text() + "\nanonymous: true\n"
    folder.requisition_file.write_text(declared)
    plan = folder.plan()
    plan = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, anonymous=True))
    folder.plan_file.write_text(plan_to_text(plan))
    return folder


def said(card, text):
    first, *rest = card.ratings
    return attrs.evolve(card, ratings=(attrs.evolve(first, evidence=text), *rest))


def test_a_card_that_names_a_candidate_is_refused_without_repeating_the_name(unnamed):
    first, second, *_ = cards(*unnamed.plan_and_panel())
    put(unnamed, said(first, "Then Wilhelmina asked for the figures."))
    put(unnamed, said(second, "Then c-001 asked for the figures."))

    done = collect(unnamed)

    assert [taken.card.key for taken in done.taken] == [second.key]
    ((_, (problem,)),) = done.refused
    assert "evidence of" in problem.message
    assert "(letters 6 to 15)" in problem.message
    assert "Wilhelmina" not in str(problem)


def test_a_card_may_name_a_candidate_where_names_are_not_kept_back(folder):
    first, *_ = cards(*folder.plan_and_panel())
    put(folder, said(first, "Then Wilhelmina asked for the figures."))

    assert len(collect(folder).taken) == 1


def test_an_id_that_tells_the_name_is_refused_at_its_place(unnamed):
    unnamed.panel_file.write_text(unnamed.panel_file.read_text().replace("c-001", "wilhelmina"))

    with pytest.raises(InvalidData, match=r"panel\.yaml:7:10: candidates\[0\]\.id: must not tell the name"):
        unnamed.plan_and_panel()
    unnamed.plan_file.unlink()
    checked = check(str(unnamed.root))
    assert "must not tell the name" in str(checked.problems[0])


def test_the_score_table_calls_candidates_by_reference(unnamed):
    for card in cards(*unnamed.plan_and_panel()):
        put(unnamed, card)
    collect(unnamed)

    plan, panel, evaluation = evaluated(unnamed)
    named = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, anonymous=False))

    assert "Wilhelmina" in score_text(named, panel, evaluation)
    assert "Wilhelmina" not in score_text(plan, panel, evaluation)
    assert "c-001" in score_text(plan, panel, evaluation)


def test_status_calls_candidates_by_reference(unnamed):
    assert {person.printed for person in status(unnamed).panel.candidates} == {"c-001", "c-002"}


def test_a_name_that_is_kept_back_later_than_the_plan_is_pointed_out(folder):
    folder.requisition_file.write_text(folder.requisition_file.read_text() + "\nanonymous: true\n")

    assert any("anonymous changed" in note for note in status(folder).notes)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_a_candidate_is_sent_lies_apart_from_the_packets_and_is_purged(unnamed):
    issue_packets(unnamed, candidate="c-001", also=("candidate-pack",))

    assert not list(unnamed.packets.rglob("candidate-pack.pdf"))
    assert (unnamed.letters / "c-001" / "candidate-pack.pdf").is_file()

    purge(unnamed, "c-001", why="asked for it")

    assert not (unnamed.letters / "c-001").exists()


def test_the_reason_for_a_change_may_not_name_a_candidate_either(unnamed):
    first, *_ = cards(*unnamed.plan_and_panel())
    put(unnamed, first)
    collect(unnamed)
    changed = attrs.evolve(first, revision=2, change="correction", why="Wilhelmina was mistaken for another.")
    put(unnamed, said(changed, "Then c-001 asked again."), "second.yaml")

    ((_, (problem,)),) = collect(unnamed).refused
    assert "the reason for its change names a candidate" in problem.message


@pytest.mark.parametrize(
    "tell",
    [
        lambda folder, text: deciding.withdraw(folder, "c-001", why=text),
        lambda folder, text: deciding.recuse(folder, "i-ana", "c-001", why=text),
        lambda folder, text: deciding.decide(folder, "c-001", "offer", why=text, by="Chair"),
        lambda folder, text: deciding.decide(folder, "c-001", "offer", why="x", by="Chair", dissent=text),
    ],
)
def test_what_is_recorded_may_not_name_a_candidate(unnamed, tell):
    with pytest.raises(InvalidData, match="must not name a candidate, as the requisition is anonymous"):
        tell(unnamed, "They know Wilhelmina well.")
