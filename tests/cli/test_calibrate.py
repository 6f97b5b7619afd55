"""hirekit calibrate as a person types it."""

import json
import shutil

import attrs
import pytest
from click.testing import CliRunner

import hirekit.documents
from hirekit.cli.root import cli
from hirekit.workspace.folder import Folder
from workspace.openings import cards, planned, put

KIT = "support-team-lead"


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(vars(hirekit.documents), "calibration_pdf", lambda *_, key, **__: b"key" if key else b"sheets")
    return tmp_path


def filled(here, interviewer, score):
    """Write sheets, and fill every row with one score."""
    run("calibrate", KIT, "--to", "session")
    head, *rows = (here / "session" / "ratings.csv").read_text().splitlines()
    path = here / f"{interviewer}.csv"
    path.write_text("\n".join([head, *(f"{interviewer}{row}{score}" for row in rows)]) + "\n")
    return path


def test_the_exercise_the_key_and_a_sheet_to_fill_in_are_written(here):
    result = run("calibrate", KIT, "--to", "session")

    assert result.stdout.splitlines() == ["session/exercise.pdf", "session/key.pdf", "session/ratings.csv"]
    assert (here / "session" / "key.pdf").read_bytes() == b"key"


def test_one_exercise_can_be_chosen_and_an_unknown_one_is_refused(here):
    question = hirekit.load_kit(KIT).calibration[1].question

    assert run("calibrate", KIT, "--to", "one", "--question", question).exit_code == 0
    assert {row.split(",")[1] for row in (here / "one" / "ratings.csv").read_text().splitlines()[1:]} == {question}
    result = run("calibrate", KIT, "--to", "two", "--question", question[:-1])
    assert result.exit_code == 1
    assert f"did you mean '{question}'?" in result.stderr
    assert not (here / "two").exists()


def test_filled_sheets_are_compared_with_the_key_meaning_first(here):
    high, low = filled(here, "i-high", 5), filled(here, "i-low", 1)

    result = run("calibrate", KIT, "--cards", str(high), str(low))

    assert result.exit_code == 0
    assert "- i-high lenient: draws scores up from the key." in result.stdout
    assert "- i-low strict: draws scores down from the key." in result.stdout
    assert result.stdout.index("In words") < result.stdout.index("Compared with the key") < result.stdout.index("alpha")


def test_the_comparison_as_data_has_a_part_for_each_interviewer(here):
    told = json.loads(run("calibrate", KIT, "--json", "--cards", str(filled(here, "i-high", 5))).stdout)

    assert told["compared_with"] == "the key"
    assert {part["interviewer"] for part in told["parts"]} == {"", "i-high"}
    assert told["overall"]["ratings"] > 0


def test_faults_of_all_sheets_come_at_once(here):
    one, other = filled(here, "i-one", 7), filled(here, "i-two", "x")

    result = run("calibrate", KIT, "--cards", str(one), "--cards", str(other))

    assert result.exit_code == 1
    assert f"{one}:2:6: score: must be a whole number from 1 to 5, not '7'" in result.stderr
    assert f"{other}:2:6: score: must be a whole number from 1 to 5, not 'x'" in result.stderr


def test_the_same_ratings_in_two_files_are_refused(here):
    path = filled(here, "i-one", 3)
    shutil.copy(path, here / "again.csv")

    result = run("calibrate", KIT, "--cards", str(path), str(here / "again.csv"))

    assert result.exit_code == 1
    assert f"in {path} too" in result.stderr


def test_one_file_named_twice_counts_once(here):
    path = filled(here, "i-one", 3)

    once, twice = (run("calibrate", KIT, "--json", "--cards", *[str(path)] * n).stdout for n in (1, 2))

    assert json.loads(once) == json.loads(twice)


def test_ratings_of_sheets_in_an_order_of_one_s_own_are_refused_without_that_order(here):
    run("calibrate", KIT, "--to", "session", "--order", "tuesday")
    head, *rows = (here / "session" / "ratings.csv").read_text().splitlines()
    path = here / "ana.csv"
    path.write_text("\n".join([head, *(f"i-ana{row}3" for row in rows)]) + "\n")

    assert "was printed in another order" in run("calibrate", KIT, "--cards", str(path)).stderr
    assert run("calibrate", KIT, "--order", "tuesday", "--cards", str(path)).exit_code == 0


@pytest.mark.parametrize("words", [(), ("--to", "a", "--shadows")])
@pytest.mark.usefixtures("here")
def test_exactly_one_thing_is_asked_for(words):
    result = run("calibrate", KIT, *words)

    assert result.exit_code == 2
    assert "Give one of --to FOLDER, --cards FILE... and --shadows." in result.stderr


@pytest.mark.usefixtures("here")
def test_a_kit_without_sample_answers_says_where_they_go(tmp_path):
    run("init", "desk")

    result = run("calibrate", str(tmp_path / "desk"), "--to", "session")

    assert result.exit_code == 1
    assert "the kit desk has no sample answers; calibration.yaml holds them" in result.stderr


def test_shadow_cards_are_compared_with_the_lead_s(here):
    folder = planned(here)
    plan, panel = folder.plan_and_panel()
    for card in cards(plan, panel, shadow=True):
        score = 4 if card.interviewer == "i-cleo" else 3
        put(folder, attrs.evolve(card, ratings=[attrs.evolve(rating, score=score) for rating in card.ratings]))
    assert run("collect", str(folder.root)).exit_code == 0

    told = json.loads(run("calibrate", str(folder.root), "--shadows", "--json").stdout)

    assert told["compared_with"] == "the lead"
    assert {part["interviewer"] for part in told["parts"]} == {"", "i-cleo"}
    assert told["overall"]["lean"] == 1
    assert told["not_compared"] == []


def test_a_shadow_card_without_the_lead_s_beside_it_is_named(here):
    folder = planned(here)
    for card in cards(*folder.plan_and_panel(), shadow=True):
        if card.interviewer != "i-ben":
            put(folder, card)
    assert run("collect", str(folder.root)).exit_code == 0

    result = run("calibrate", str(folder.root), "--shadows")

    assert result.exit_code == 1
    assert "(c-001, people, i-cleo: the lead's card has not come in)" in result.stderr


def test_a_folder_without_shadow_cards_says_so(here):
    folder = Folder(planned(here).root)

    result = run("calibrate", str(folder.root), "--shadows")

    assert result.exit_code == 1
    assert "has no card from a shadow seat beside one of the lead" in result.stderr
