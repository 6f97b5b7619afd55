"""A kit that takes over criteria of another, with the questions rated on them."""

import attrs
import pytest

from hirekit.catalog import kit_to_texts, load_kit, plan_from_text, plan_to_text
from hirekit.errors import InvalidData
from hirekit.model.kit import Extends
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
        question("fourth", "data-quality", enemies=("second", "first")),
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
    assert [q.id for q in found.bank.questions] == ["own", "second", "fourth"]
    assert [handout.id for handout in found.bank.handouts] == ["sheet"]


def test_anchors_definition_and_weights_are_the_other_kit_s_words(loaded):
    found, other = loaded(sibling("data-quality")), base()

    theirs = other.rubric.criterion("data-quality")
    assert found.rubric.criterion("data-quality").anchors == theirs.anchors
    assert found.rubric.criterion("data-quality").weight == theirs.weight
    assert found.rubric.competency_of("data-quality").weight == other.rubric.competency_of("data-quality").weight


def test_links_to_what_this_kit_does_not_have_are_left_out_and_the_others_kept(loaded):
    found = loaded(sibling("data-quality"))

    taken = found.rubric.criterion("data-quality")
    assert (taken.duties, [target.job_level for target in taken.targets]) == ((), ["lead"])
    second, fourth = found.bank.question("second"), found.bank.question("fourth")
    assert (second.job_levels, second.secondary, second.handouts) == ((), (), ("sheet",))
    assert fourth.enemies == ("second",)


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
    found = loaded(sibling("data-quality", "framing", "explaining"))
    whole = plan(requisition=requisition(kit=attrs.evolve(found, loops=kit().loops)))

    assert plan_from_text(plan_to_text(whole), file="plan.json") == whole


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

    from hirekit.workspace.linting import lint_folder

    asked = (question(), question("second", prompt="Are you married?"))
    write(tmp_path / "base", kit(id="base", bank=bank(questions=asked, handouts=()), loops=()))
    write(tmp_path / "sibling", sibling("framing"))

    found = lint_folder(str(tmp_path / "sibling"), today=date(2026, 11, 23), select=["Q-LEGAL"])

    lines = (tmp_path / "sibling" / "kit.yaml").read_text().splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.startswith("extends: {"))
    assert {(f.location.file, f.location.line) for f in found} == {(f"{tmp_path / 'sibling'}/kit.yaml", line)}
