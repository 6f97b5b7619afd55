"""Which constraints stand beside each other, which gives way to which, and that it is said."""

import json

import pytest
from click.testing import CliRunner

import hirekit
from assembly_kits import ROUNDS, random_questions, requisition
from hirekit.assembly.posing import posed
from hirekit.catalog import constraints_from_text
from hirekit.cli.constraint_tables import constraints_text
from hirekit.cli.plan_tables import plan_text
from hirekit.cli.root import cli
from hirekit.model.constraint import Coverage, Idle, LevelFit, MaxUses, Required, ShareBand, Spread
from hirekit.model.thresholds import Minimum

BANK = random_questions(40)
OPENING = requisition(BANK, minimums=[Minimum(criterion="drift", score=3, why="named in five duties")])
TWO_ROUNDS = "drift has 2 questions and is asked about in 2 rounds or more"


def standing(*wishes, forms=1, opening=OPENING):
    return posed(opening, constraints=wishes, forms=forms)


def gave_way(found):
    return [(each.constraint, each.whose, each.by) for each in found.displaced]


def test_coverage_asked_beside_the_default_leaves_the_default_standing():
    found = standing(Coverage(id="shown", criterion="drift", questions=3, primary_only=False))

    default = next(each for each in found.constraints if each.id == "coverage-drift")
    assert (default.questions, default.rounds_apart) == (2, 2)
    assert found.displaced == ()


@pytest.mark.parametrize("wish", [Coverage(criterion="drift"), Coverage(questions=1)], ids=["one", "each"])
def test_coverage_without_an_id_displaces_nothing(wish):
    found = standing(wish)

    assert {"coverage-drift", "coverage-framing"} <= {each.id for each in found.constraints}
    assert found.displaced == ()


def test_coverage_with_the_id_of_the_default_takes_its_place_and_that_is_said():
    found = standing(Coverage(id="coverage-drift", criterion="drift"))

    assert [each.rounds_apart for each in found.constraints if each.id == "coverage-drift"] == [1]
    assert gave_way(found) == [("coverage-drift", "hirekit", "coverage-drift")]
    assert found.displaced[0].asked == TWO_ROUNDS


SETTINGS = [
    (ShareBand(id="tight", tolerance=1), ("share-band", "tight"), None),
    (ShareBand(id="heads", tolerance=1, competencies=["technical"]), ("share-band", "heads"), ("leadership", "communication")),
    (Idle(id="full", tolerance=0, rounds=["case"]), ("idle", "full"), ("people", "past-work")),
    (LevelFit(id="exact", within=0), ("level-fit", "exact"), None),
    (LevelFit(id="exact", within=0, rounds=["case"]), ("level-fit", "exact"), ("people", "past-work")),
    (MaxUses(id="once", most=1), ("max-uses", "once"), None),
    (Spread(id="alike", tolerance=1), ("spread", "alike"), None),
    (Spread(id="alike", tolerance=1, enabled=False), ("spread", "alike"), None),
]  # fmt: skip


@pytest.mark.parametrize(("wish", "pair", "left"), SETTINGS)
def test_what_a_plan_has_one_of_gives_way_where_the_other_stands_and_that_is_said(wish, pair, left):
    found = standing(wish, forms=2)

    own = {each.id: each for each in found.constraints}.get(pair[0])
    assert gave_way(found) == [(pair[0], "hirekit", pair[1])]
    assert (None if own is None else getattr(own, "competencies", None) or own.rounds) == left


@pytest.mark.parametrize("wish", [Idle(forms=["A"]), LevelFit(forms=["A"]), ShareBand(rounds=["case"])])
def test_what_is_kept_to_a_form_or_a_part_of_the_time_settles_nothing_for_the_rest(wish):
    assert standing(wish, forms=2).displaced == ()


def test_a_wish_of_the_requisition_takes_the_place_of_the_loops_with_its_id_and_that_is_said():
    loop = [Required(id="must", question="q003"), Required(id="other", question="q005")]
    opening = requisition(BANK, constraints=[Required(id="must", question="q004")])
    kit = hirekit.Kit(
        **{
            **_fields(opening.kit),
            "loops": [hirekit.Loop(id="onsite", title="Onsite", rounds=ROUNDS, constraints=loop)],
        }
    )
    opening = hirekit.Requisition(id="REQ-1", kit=kit, job_level="lead", loop="onsite", constraints=opening.constraints)

    found = standing(opening=opening)

    assert [(each.whose, each.asked, each.by) for each in found.displaced] == [("loop", "q003 is asked", "must")]


def _fields(kit):
    return {name: getattr(kit, name) for name in ("id", "title", "role", "rubric", "bank")}


WISHES = [
    [],
    [Coverage(criterion="drift"), Coverage(criterion="drift", questions=2), Required(question="q003")],
    [ShareBand(tolerance=5, price=None), Idle(rounds=["case"], tolerance=0), LevelFit(id="level-fit", within=2)],
    [ShareBand(competencies=["technical"]), Coverage(questions=1), MaxUses(most=2), Spread(enabled=False)],
]


@pytest.mark.parametrize("wishes", WISHES)
@pytest.mark.parametrize("forms", [1, 2])
def test_all_that_a_plan_is_held_to_asked_for_again_changes_nothing(wishes, forms):
    opening = requisition(BANK, constraints=[Required(question="q004"), Coverage(criterion="drift")])
    found = standing(*wishes, forms=forms, opening=opening).constraints

    assert standing(*found, forms=forms, opening=opening).constraints == found


def test_what_gave_way_is_in_the_list_and_in_the_plan():
    wish = Coverage(id="coverage-drift", criterion="drift")
    line = f"coverage-drift (hirekit's own: {TWO_ROUNDS}) to coverage-drift"
    found = standing(wish)

    plan = hirekit.assemble(OPENING, constraints=[wish])

    assert plan.displaced == found.displaced
    for shown in (constraints_text(found.constraints, found.displaced), plan_text(plan)):
        assert line in " ".join(shown.split())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("open", "ml-tech-lead", "req", "--by", "t")
    return tmp_path


def run(*words):
    made = CliRunner().invoke(cli, words, catch_exceptions=False)
    assert made.exit_code == 0, made.output
    return made


@pytest.mark.parametrize("name", ["all.yaml", "all.json"])
def test_what_is_saved_is_read_unchanged_and_lists_the_same(folder, name):
    wish = folder / "wish.yaml"
    wish.write_text(
        "schema: hirekit/constraints/1\nconstraints:\n"
        "  - {type: coverage, criterion: mentoring, questions: 3, primary_only: false}\n  - {type: idle, tolerance: 8}\n"
    )
    asked = ("--constraints", "wish.yaml", "--without", "share-band", "--forms", "2")

    saved = run("plan", "req", *asked, "--save", name)
    first = run("plan", "req", *asked, "--list", "--json").stdout
    again = run("plan", "req", "--constraints", name, "--forms", "2", "--list", "--json").stdout

    assert saved.stdout == f"{name}\n"
    assert again == first
    assert constraints_from_text(first, file="list", kind="json") == constraints_from_text(
        (folder / name).read_text(), file=name, kind=name.rpartition(".")[2]
    )
    assert json.loads(first)["schema"] == "hirekit/constraints/1"
    assert not (folder / "req" / "plan.json").exists()


def test_a_saved_file_says_each_constraint_in_words(folder):
    run("plan", "req", "--save", "all.yaml")

    text = (folder / "all.yaml").read_text()

    assert (
        "  # questions suit the job level; none is more than 1 rung away\n  - {type: level-fit, id: level-fit}\n"
        in text
    )


@pytest.mark.usefixtures("folder")
def test_a_file_that_is_there_is_not_written_over():
    run("plan", "req", "--save", "all.yaml")

    again = CliRunner().invoke(cli, ("plan", "req", "--save", "all.yaml"))

    assert again.exit_code == 1
    assert again.stderr == "all.yaml: is there already; constraints are written to a new file\n"


def test_a_script_saves_what_a_plan_was_held_to_and_loads_it_unchanged(tmp_path):
    plan = hirekit.assemble(OPENING, constraints=[Coverage(criterion="drift", questions=3)])

    path = hirekit.write_constraints(plan.constraints, to=tmp_path / "held.yaml")

    assert hirekit.load_constraints(path, requisition=OPENING) == plan.constraints
    assert hirekit.assemble(OPENING, constraints=hirekit.load_constraints(path)).forms == plan.forms
