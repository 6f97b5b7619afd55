"""A kit that takes over criteria of another, with the questions rated on them."""

import attrs
import pytest

from hirekit.catalog import kit_to_texts, load_kit, plan_from_text, plan_to_text
from hirekit.catalog.schema import schema
from hirekit.errors import InvalidData
from hirekit.model.criterion import LevelMinimum, Target
from hirekit.model.extends import Extends
from hirekit.model.loop import Round
from hirekit.model.question import Handout
from model.samples import bank, competency, criterion, kit, loop, plan, question, requisition, role, rubric


def write(home, whole):
    for path, text in kit_to_texts(whole).items():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text(text)


def base(**changes):
    """A kit of three criteria, whose questions on data-quality need a hand-out and have an enemy."""
    asked = (
        question(),
        question("second", "data-quality", handouts=("sheet",), job_levels=("engineer",), secondary=("explaining",)),
        question("third", "explaining"),
        question("fourth", "data-quality", enemies=("fifth", "first")),
        question(
            "fifth", "data-quality", handouts=("sheet",), job_levels=("engineer", "lead"), secondary=("explaining",)
        ),
    )
    return kit(id="base", bank=bank(questions=asked), **changes)


def sibling(*criteria, **changes):
    """A kit of one criterion of its own, with other duties and one job level in common."""
    own = competency(id="care", title="Care", criteria=(criterion("listening", duties=("hear",), targets=()),))
    values = {
        "id": "sibling",
        "role": role(duties=[attrs.evolve(role().duties[0], id="hear")], job_levels=[role().job_levels[1]]),
        "rubric": rubric(competencies=(own,), presets=()),
        "bank": bank(questions=(question("own", "listening"),), handouts=()),
        "loops": (loop(rounds=(Round(id="one", title="One", minutes=60, focus=("listening",)),)),),
        "extends": Extends(kit="../base", criteria=criteria),
    }
    return kit(**values | changes)


@pytest.fixture
def loaded(tmp_path):
    def load(whole, other=None):
        write(tmp_path / "base", other or base())
        write(tmp_path / "sibling", whole)
        return load_kit(tmp_path / "sibling")

    return load


def test_criteria_come_under_their_competency_and_questions_after_the_kit_s_own(loaded):
    found = loaded(sibling("data-quality"))

    assert [(head.id, [c.id for c in head.criteria]) for head in found.rubric.competencies] == [
        ("care", ["listening"]),
        ("technical", ["data-quality"]),
    ]
    assert [q.id for q in found.bank.questions] == ["own", "fourth", "fifth"]
    assert [handout.id for handout in found.bank.handouts] == ["sheet"]


def test_anchors_definition_and_weights_are_the_other_kit_s_words(loaded):
    found, other = loaded(sibling("data-quality")), base()

    theirs = other.rubric.criterion("data-quality")
    assert found.rubric.criterion("data-quality").anchors == theirs.anchors
    assert found.rubric.criterion("data-quality").weight == theirs.weight
    assert found.rubric.competency_of("data-quality").weight == other.rubric.competency_of("data-quality").weight


def test_targets_and_minimums_come_along_for_the_job_levels_this_kit_has(loaded):
    held = criterion(
        targets=[Target("engineer", 2), Target("lead", 4)],
        minimums=[LevelMinimum(job_level=level, score=2, why="named") for level in ("engineer", "lead")],
    )
    heads = rubric().competencies
    first = attrs.evolve(heads[0], criteria=(held, *heads[0].criteria[1:]))

    taken = loaded(sibling("framing"), base(rubric=rubric(competencies=(first, *heads[1:])))).rubric.criterion(
        "framing"
    )

    assert taken.targets == (Target("lead", 4),)
    assert taken.minimums == (LevelMinimum(job_level="lead", score=2, why="named"),)


def test_the_duties_a_criterion_serves_come_along_with_their_importance_after_the_kit_s_own(loaded):
    found = loaded(sibling("data-quality"))

    assert found.rubric.criterion("data-quality").duties == ("build",)
    assert [duty.id for duty in found.role.duties] == ["hear", "build"]
    assert found.role.duties[1].importance == base().role.duties[0].importance


def test_a_duty_of_the_same_id_that_this_kit_has_stays_its_own(loaded):
    ours = attrs.evolve(role().duties[0], text="In our words.")

    found = loaded(sibling("data-quality", role=role(duties=[ours, attrs.evolve(ours, id="hear")])))

    assert [duty.text for duty in found.role.duties if duty.id == "build"] == ["In our words."]


def test_what_is_for_job_levels_this_kit_lacks_stays_behind_and_is_never_taken_for_all(loaded):
    found = loaded(sibling("data-quality"))

    assert "second" not in {question.id for question in found.bank.questions}
    assert found.bank.question("fifth").job_levels == ("lead",)


def test_kits_that_share_no_job_level_take_questions_and_duties_as_for_all(loaded):
    other = attrs.evolve(role().job_levels[1], id="carer")

    found = loaded(sibling("data-quality", role=role(duties=sibling("framing").role.duties, job_levels=[other])))

    assert found.bank.question("second").job_levels == ()
    assert found.rubric.criterion("data-quality").targets == ()


def test_links_to_what_this_kit_does_not_have_are_left_out_and_the_others_kept(loaded):
    found = loaded(sibling("data-quality"))

    assert found.bank.question("fifth").secondary == ()
    assert found.bank.question("fourth").enemies == ("fifth",)


def test_criteria_join_a_competency_that_the_kit_has_itself(loaded):
    own = competency(title="Ours", criteria=(criterion("listening", duties=(), targets=()),))

    found = loaded(sibling("framing", rubric=rubric(competencies=(own,), presets=())))

    (head,) = found.rubric.competencies
    assert (head.title, [c.id for c in head.criteria]) == ("Ours", ["listening", "framing"])


def test_a_definition_of_the_kit_s_own_comes_first(loaded):
    ours = criterion("framing", title="Ours", duties=(), targets=())
    own = competency(id="care", title="Care", criteria=(ours, criterion("listening", duties=(), targets=())))
    asked = (question("own", "listening"), question("first", prompt="In our words?"))

    found = loaded(
        sibling("framing", rubric=rubric(competencies=(own,), presets=()), bank=bank(questions=asked, handouts=()))
    )

    assert found.rubric.criterion("framing").title == "Ours"
    assert [q.id for q in found.bank.questions] == ["own", "first"]
    assert found.bank.question("first").prompt == "In our words?"


def test_a_hand_out_of_the_kit_s_own_comes_first(loaded):
    sheet = Handout(id="sheet", title="Ours", text="# Ours\n")

    found = loaded(sibling("data-quality", bank=bank(questions=(question("own", "listening"),), handouts=(sheet,))))

    assert found.bank.handout("sheet").title == "Ours"


def test_a_hand_out_taken_over_is_for_whom_it_was(loaded):
    other = base()
    kept = [attrs.evolve(handout, audience="interviewer") for handout in other.bank.handouts]

    found = loaded(sibling("data-quality"), attrs.evolve(other, bank=attrs.evolve(other.bank, handouts=kept)))

    assert found.bank.handout("sheet").audience == "interviewer"


def test_presets_and_rounds_may_name_what_is_taken_over(tmp_path):
    write(tmp_path / "base", base())
    write(tmp_path / "sibling", sibling("framing"))
    path = tmp_path / "sibling" / "rubric.yaml"
    weights = "presets:\n  - {id: other, why: tried, weights: {listening: 1, framing: 3}}\n"
    path.write_text(path.read_text() + weights)
    path = tmp_path / "sibling" / "loops" / "onsite.yaml"
    path.write_text(path.read_text().replace("listening", "framing"))

    found = load_kit(tmp_path / "sibling")

    assert "other" in found.rubric.preset_names
    assert found.loops[0].rounds[0].focus == ("framing",)


def test_a_kit_with_what_it_took_over_is_written_whole_and_read_the_same(loaded, tmp_path):
    found = loaded(sibling("data-quality"))

    write(tmp_path / "again", found)

    assert load_kit(tmp_path / "again") == found


def test_a_plan_holds_what_was_taken_over_and_needs_the_other_kit_no_more(loaded):
    hear = attrs.evolve(role().duties[0], id="hear")
    found = loaded(sibling("data-quality", "framing", "explaining", role=role(duties=[hear])))
    whole = plan(requisition=requisition(kit=attrs.evolve(found, loops=kit().loops)))

    assert plan_from_text(plan_to_text(whole), file="plan.json") == whole


PARTLY = """
  - id: technical
    title: Technical
    criteria:
      - {id: framing%s}
"""


def partly(tmp_path, text, *criteria, other=None, weight=True):
    """Load a sibling whose rubric says *text* of its own about framing, which it takes over."""
    write(tmp_path / "base", other or base())
    write(tmp_path / "sibling", sibling(*(criteria or ("framing",))))
    path = tmp_path / "sibling" / "rubric.yaml"
    own = PARTLY % text
    if weight:
        own = own.replace("    criteria:", "    weight: 2\n    criteria:")
    path.write_text(path.read_text().replace("competencies:", f"competencies:{own.rstrip()}", 1))
    return load_kit(tmp_path / "sibling")


def test_a_criterion_taken_over_says_only_what_differs(tmp_path):
    found = partly(tmp_path, ", anchors: {3: In our words.}, targets: {lead: 5}").rubric.criterion("framing")

    theirs = base().rubric.criterion("framing")
    assert [anchor.text for anchor in found.anchors] == [
        "In our words." if anchor.score == 3 else anchor.text for anchor in theirs.anchors
    ]
    assert found.target("lead") == 5
    assert (found.title, found.weight, found.duties) == (theirs.title, theirs.weight, theirs.duties)


def test_an_anchor_off_the_scale_is_told_where_it_was_written(tmp_path):
    with pytest.raises(InvalidData) as caught:
        partly(tmp_path, ", anchors: {6: Beyond.}, weight: -1")

    told = [str(problem).partition("rubric.yaml:")[2] for problem in caught.value.problems]
    assert [fault.partition(": ")[2] for fault in told] == [
        "competencies[0].criteria[0].weight: must not be negative, not -1"
    ]
    with pytest.raises(
        InvalidData, match=r"rubric.yaml:\d+:\d+: competencies\[0\].criteria\[0\].anchors.6: 6 is not on"
    ):
        partly(tmp_path, ", anchors: {6: Beyond.}")


def test_a_criterion_this_kit_does_not_take_over_says_everything(tmp_path):
    with pytest.raises(InvalidData, match=r"criteria\[0\].title: is missing"):
        partly(tmp_path, "", "explaining")


def test_without_a_kit_to_take_it_from_what_it_does_not_say_is_no_fault_of_its_own(tmp_path):
    write(tmp_path / "base", base())
    with pytest.raises(InvalidData) as caught:
        partly(tmp_path, ", targets: {lead: 5}", "framing", "framng")

    (fault,) = caught.value.problems
    assert "no criterion has the id 'framng'" in str(fault)


def test_a_fault_elsewhere_in_kit_yaml_does_not_make_faults_of_what_is_taken_over(tmp_path):
    partly(tmp_path, ", targets: {lead: 5}")
    path = tmp_path / "sibling" / "kit.yaml"
    path.write_text(path.read_text() + "colour: red\n")

    with pytest.raises(InvalidData) as caught:
        load_kit(tmp_path / "sibling")

    (fault,) = caught.value.problems
    assert "colour: is not a key here" in str(fault)


def test_competencies_without_weights_take_over_others_without_theirs(loaded):
    bare = competency(
        id="care", title="Care", weight=None, criteria=(criterion("listening", duties=("hear",), targets=()),)
    )

    found = loaded(sibling("framing", rubric=rubric(competencies=(bare,), presets=())))

    assert [head.weight for head in found.rubric.competencies] == [None, None]


def test_a_competency_that_comes_without_the_weight_the_others_have_says_how_to_give_it_one(tmp_path):
    heads = [attrs.evolve(head, weight=None) for head in base().rubric.competencies]
    bare = base(rubric=rubric(competencies=heads, presets=()))
    write(tmp_path / "base", bare)
    write(tmp_path / "sibling", sibling("framing"))

    with pytest.raises(
        InvalidData, match=r"competencies: the competency 'technical', taken over with 'framing', has no weight"
    ):
        load_kit(tmp_path / "sibling")
    assert partly(tmp_path, "", other=bare).rubric.competency_of("framing").weight == 2


def faults(load, whole, other=None):
    with pytest.raises(InvalidData) as caught:
        load(whole, other)
    return [str(problem).partition("kit.yaml:")[2] for problem in caught.value.problems]


def test_an_unknown_criterion_is_one_fault_where_it_was_written(loaded):
    (fault,) = faults(loaded, sibling("framng"))

    assert "extends.criteria[0]: no criterion has the id 'framng'; did you mean 'framing'?" in fault


def test_a_kit_that_is_not_there_is_one_fault_though_rounds_name_its_criteria(loaded):
    lost = sibling("framing", extends=Extends(kit="../nowhere", criteria=("framing",)))

    (fault,) = faults(loaded, lost)

    assert "extends.kit: the kit '../nowhere' cannot be used:" in fault
    assert "is not a folder" in fault


def test_another_scale_cannot_be_shared(loaded):
    three = attrs.evolve(rubric().scale, points=[attrs.evolve(p, label=f"L{p.score}") for p in rubric().scale.points])

    (fault,) = faults(loaded, sibling("framing"), base(rubric=rubric(scale=three)))

    assert "extends: criteria are shared under one scale only, and base has another" in fault


def test_kits_that_extend_each_other_are_refused(tmp_path):
    write(tmp_path / "base", attrs.evolve(base(), extends=Extends(kit="../sibling", criteria=("listening",))))
    write(tmp_path / "sibling", sibling("framing"))

    with pytest.raises(InvalidData, match="extends itself, by way of the kits it extends"):
        load_kit(tmp_path / "sibling")


def test_what_the_other_kit_took_over_can_be_taken_over_again(tmp_path):
    write(tmp_path / "base", base())
    write(tmp_path / "sibling", sibling("framing"))
    write(tmp_path / "third", sibling("framing", id="third", extends=Extends(kit="../sibling", criteria=("framing",))))

    assert load_kit(tmp_path / "third").rubric.criterion("framing").title == "Framing"


def test_a_bundled_kit_is_named_bare(loaded):
    found = loaded(sibling("mentoring", extends=Extends(kit="ml-tech-lead", criteria=("mentoring",))))

    assert found.rubric.competency_of("mentoring").id == "leadership"
    assert all(q.primary in {"listening", "mentoring"} for q in found.bank.questions)


@pytest.mark.parametrize(("criteria", "message"), [((), "must name at least one"), (("a", "a"), "already there")])
def test_extends_names_criteria_each_once(criteria, message):
    with pytest.raises(InvalidData, match=message):
        Extends(kit="other", criteria=criteria)


def test_lint_places_what_it_finds_in_a_question_taken_over_where_it_was_taken_over(tmp_path):
    from datetime import date

    from hirekit.workspace.linting import lint_path

    asked = (question(), question("second", prompt="Are you married?"))
    write(tmp_path / "base", kit(id="base", bank=bank(questions=asked, handouts=()), loops=()))
    write(tmp_path / "sibling", sibling("framing"))

    found = lint_path(str(tmp_path / "sibling"), today=date(2026, 11, 23), select=["Q-LEGAL"])

    lines = (tmp_path / "sibling" / "kit.yaml").read_text().splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.startswith("extends: {"))
    assert {(f.location.file, f.location.line) for f in found} == {(f"{tmp_path / 'sibling'}/kit.yaml", line)}


def test_an_editor_asks_of_a_criterion_no_more_than_its_id():
    assert schema("rubric")["definitions"]["Criterion"]["required"] == ["id"]
    assert set(schema("plan")["definitions"]["Criterion"]["required"]) == {"id", "title"}
