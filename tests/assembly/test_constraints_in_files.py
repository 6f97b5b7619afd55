"""Every kind of constraint, written as YAML in a loop, a requisition or a file of its own, changes what is asked."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

import hirekit
from assembly_kits import ROUNDS, kit, question, random_questions, requisition
from hirekit.assembly import check
from hirekit.assembly.sentences import sentence
from hirekit.catalog import constraints_from_text, kit_to_texts, load_kit, load_requisition
from hirekit.cli.root import cli
from hirekit.errors import InvalidData
from hirekit.model.constraint import CONSTRAINTS, Count, Coverage, Excluded

BANK = [
    *random_questions(60),
    question("tagged-1", "delivery", tags=["story"]),
    question("tagged-2", "explaining", tags=["story"]),
]
BY_ID = {each.id: each for each in BANK}
ASKED = hirekit.assemble(requisition(BANK)).forms[0].questions


def asked(plan, form="A", rounds=None):
    return [
        BY_ID[id] for r in plan.form(form).rounds if rounds is None or r.round in rounds for id in r.questions
    ]  # fmt: skip


def minutes(plan, *rounds):
    return sum(each.minutes for each in asked(plan, rounds=rounds))


def rounds_of(plan, criterion):
    return {r.id for r in ROUNDS if criterion in plan.rated("A", r.id)}


def shared(plan):
    first, second = (set(form.questions) for form in plan.forms)
    return len(first & second)


ONE = ASKED[0]
OTHER = next(id for id in ASKED if id != ONE)
# The words, how many forms, and what is then true of the plan.
KINDS = [
    ("type: coverage, criterion: mentoring, questions: 2", 1, lambda p: [q.primary for q in asked(p)].count("mentoring") >= 2),
    ("type: coverage, criterion: drift, rounds_apart: 2", 1, lambda p: len(rounds_of(p, "drift")) == 2),
    ("type: coverage, criterion: drift, interviewers: 2", 1, lambda p: len(rounds_of(p, "drift")) == 2),
    (
        "type: coverage, criterion: drift, questions: 6, primary_only: false",
        1,
        lambda p: sum("drift" in (q.primary, *q.secondary) for q in asked(p)) >= 6,
    ),
    ("type: time-budget, rounds: [people], minutes: 25", 1, lambda p: minutes(p, "people") <= 25),
    ("type: time-floor, rounds: [people], minutes: 39", 1, lambda p: minutes(p, "people") >= 39),
    ("type: time-floor, percent: 95", 1, lambda p: all(minutes(p, r.id) >= 0.95 * r.question_minutes for r in ROUNDS)),
    ("type: idle, tolerance: 1, price: null", 1, lambda p: all(minutes(p, r.id) >= r.question_minutes - 1 for r in ROUNDS)),
    (
        "type: share-band, tolerance: 1, competencies: [leadership], price: null",
        1,
        lambda p: abs(100 * sum(q.minutes for q in asked(p) if q.primary in ("mentoring", "delivery"))
                      - 100 * float(p.requisition.competency_shares["leadership"]) * minutes(p, "case", "people", "past-work"))
        <= minutes(p, "case", "people", "past-work"),
    ),
    ("type: kinds, rounds: [people], kinds: [situational]", 1, lambda p: {q.kind for q in asked(p, rounds=["people"])} == {"situational"}),
    ("type: level-fit, within: 0", 1, lambda p: all(not q.job_levels or "lead" in q.job_levels for q in asked(p))),
    ("type: count, attribute: kind, value: technical-case, most: 0", 1, lambda p: all(q.kind != "technical-case" for q in asked(p))),
    ("type: count, attribute: tag, value: story, least: 2", 1, lambda p: {"tagged-1", "tagged-2"} <= set(p.form("A").questions)),
    ("type: count, attribute: job_level, value: senior, least: 4", 1, lambda p: sum("senior" in q.job_levels for q in asked(p)) >= 4),
    ("type: count, attribute: language, value: en, most: 9", 1, lambda p: len(asked(p)) <= 9),
    ("type: count, attribute: criterion, value: drift, most: 1", 1, lambda p: sum(q.primary == "drift" for q in asked(p)) <= 1),
    ("type: count, attribute: probes, value: drift, most: 1", 1, lambda p: sum("drift" in (q.primary, *q.secondary) for q in asked(p)) <= 1),
    ("type: count, attribute: competency, value: technical, most: 3", 1, lambda p: sum(q.primary in ("framing", "validation", "drift") for q in asked(p)) <= 3),
    ("type: count, attribute: minutes, value: '-8', most: 1", 1, lambda p: sum(q.minutes <= 8 for q in asked(p)) <= 1),
    ("type: count, attribute: minutes, value: 9-, most: 95, unit: minutes", 1, lambda p: sum(q.minutes for q in asked(p) if q.minutes >= 9) <= 95),
    ("type: count, attribute: any, least: 3, each_round: true", 1, lambda p: all(len(r.questions) >= 3 for r in p.form("A").rounds)),
    (f"type: enemies, questions: [{ONE}, {OTHER}]", 1, lambda p: len({ONE, OTHER} & set(p.form("A").questions)) <= 1),
    ("type: enemies, tag: story", 1, lambda p: sum("story" in q.tags for q in asked(p)) <= 1),
    (f"type: all-or-none, questions: [{ONE}, tagged-1]", 1, lambda p: len({ONE, "tagged-1"} & set(p.form("A").questions)) != 1),
    ("type: required, question: tagged-1", 1, lambda p: "tagged-1" in p.form("A").questions),
    ("type: required, question: tagged-1, rounds: [past-work]", 1, lambda p: "tagged-1" in p.form("A").round("past-work").questions),
    (f"type: excluded, question: {ONE}", 1, lambda p: ONE not in p.form("A").questions),
    ("type: excluded, tag: story", 1, lambda p: not any(q.tags for q in asked(p))),
    (f"type: freshness, log: [{ONE} 2026-03-01, {ONE} 2026-04-01], most: 1", 1, lambda p: ONE not in p.form("A").questions),
    ("type: max-uses, most: 1, price: null", 2, lambda p: shared(p) == 0),
    ("type: max-overlap, most: 2", 2, lambda p: shared(p) <= 2),
    ("type: spread, tolerance: 1, price: null", 2, lambda p: abs(minutes(p, "case", "people", "past-work") - sum(q.minutes for q in asked(p, "B"))) <= 1),
]  # fmt: skip


def read(words, **how):
    return constraints_from_text(
        f"schema: hirekit/constraints/1\nconstraints:\n  - {{{words}}}\n", file="wishes.yaml", **how
    )


@pytest.mark.parametrize(("words", "forms", "holds"), KINDS, ids=[words for words, _, _ in KINDS])
def test_a_constraint_written_in_yaml_is_kept(words, forms, holds):
    opening = requisition(BANK)

    plan = hirekit.assemble(opening, forms=forms, constraints=read(words, requisition=opening))

    assert holds(plan)
    assert check(plan).broken == ()


def test_every_kind_is_tried_here():
    assert {read(words)[0].type for words, _, _ in KINDS} == set(CONSTRAINTS)


SENTENCES = [
    ("type: coverage, criterion: drift, questions: 2, rounds_apart: 2, interviewers: 3", "drift has 2 questions, is asked about in 2 rounds and is asked about by 3 people or more"),
    ("type: coverage, rounds: [case], primary_only: false", "each criterion looked at has 1 question or more, counting questions that only show something about it"),
    ("type: time-budget", "a round asks no longer than its time for questions"),
    ("type: time-budget, minutes: 25", "a round asks at most 25 minutes"),
    ("type: time-floor, minutes: 1", "a round asks at least 1 minute"),
    ("type: time-floor, percent: 80", "a round asks for at least 80 % of its time for questions"),
    ("type: idle", "a round leaves at most 5 minutes unused"),
    ("type: share-band, competencies: [technical]", "technical: the share of the time is within 3 percentage points of the weight"),
    ("type: kinds, kinds: [situational, work-sample]", "only situational, work-sample questions are asked"),
    ("type: level-fit", "questions suit the job level; none is more than 1 rung away"),
    ("type: count, attribute: tag, value: story, least: 1, most: 2", "at least 1 and at most 2 questions with tag story"),
    ("type: count, attribute: any, least: 1, each_round: true", "at least 1 question in each round"),
    ("type: count, attribute: minutes, value: 9-, most: 95, unit: minutes", "at most 95 minutes of questions of 9 minutes or more"),
    ("type: enemies, tag: story", "at most one of the questions with the tag 'story' is asked"),
    ("type: all-or-none, questions: [a, b]", "a, b are asked together or not at all"),
    ("type: required, question: a", "a is asked"),
    ("type: excluded, tag: story", "questions with the tag 'story' are not asked"),
    ("type: freshness, log: [a 2, b 2020-01-01], since: 2026-01-01, most: 1", "questions seen before are avoided (2 uses since 2026-01-01); more than 1 keep it out"),
    ("type: max-uses", "a question is in at most 1 form"),
    ("type: max-overlap, most: 3", "two forms share at most 3 questions"),
    ("type: spread", "forms are within 5 of each other in minutes, minutes of each competency and sum of levels"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "said"), SENTENCES, ids=[words for words, _ in SENTENCES])
def test_a_constraint_reads_as_a_sentence(words, said):
    assert sentence(read(words)[0]) == said


@pytest.mark.parametrize("where", ["loop", "requisition"])
def test_a_kit_and_a_requisition_carry_constraints_in_their_files(where, tmp_path):
    inside = kit(BANK, constraints=[Excluded(id="not-this", question=ONE)] if where == "loop" else ())
    for name, text in kit_to_texts(inside).items():
        (tmp_path / "kit" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "kit" / name).write_text(text, encoding="utf-8")
    more = "" if where == "loop" else f"constraints: [{{id: not-this, type: excluded, question: {ONE}}}]\n"
    (tmp_path / "requisition.yaml").write_text(
        f"schema: hirekit/requisition/1\nid: R-1\nkit: ./kit\njob_level: lead\nloop: onsite\n{more}", encoding="utf-8"
    )

    plan = hirekit.assemble(load_requisition(tmp_path / "requisition.yaml"))

    assert ONE not in plan.forms[0].questions
    assert "not-this" in {each.id for each in plan.constraints}


def test_what_a_loops_constraint_names_is_looked_for_when_the_kit_is_read(tmp_path):
    for name, text in kit_to_texts(kit(BANK)).items():
        changed = (
            text
            + "constraints:\n  - {type: required, question: tagged-3}\n  - {type: time-floor, percent: 50, rounds: [cse]}\n"
            if name.startswith("loops/")
            else text
        )
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(changed, encoding="utf-8")

    with pytest.raises(InvalidData) as refused:
        load_kit(tmp_path)

    first, second = refused.value.problems
    assert "constraints[0].question: no question has the id 'tagged-3'; did you mean 'tagged-2'?" in str(first)
    assert "constraints[1].rounds[0]: no round has the id 'cse'; did you mean 'case'?" in str(second)
    assert first.location.line


def test_what_a_loop_asks_about_a_criterion_that_is_not_planned_is_left_out_and_said():
    wishes = [
        Coverage(id="two-drift", criterion="drift", questions=2),
        Count(attribute="criterion", value="drift", least=2),
    ]
    opening = requisition(BANK, constraints=())
    inside = kit(BANK, constraints=wishes)
    narrow = hirekit.Requisition(
        id="R-1",
        kit=inside,
        job_level="lead",
        loop="onsite",
        criteria=[id for id in opening.planned if id != "drift"],
    )

    plan = hirekit.assemble(narrow)

    assert "two-drift" not in {each.id for each in plan.constraints}
    assert any("two-drift, count" in note for note in plan.notes)


FAULTS = [
    ("type: required, question: tagged-3", "wishes.yaml:3:32: constraints[0].question: no question has the id 'tagged-3'"),
    ("type: coverage, criterion: drfit", "constraints[0].criterion: no planned criterion has the id 'drfit'; did you mean 'drift'?"),
    ("type: count, attribute: tag, value: none, least: 1", "wishes.yaml:3:42: constraints[0].value: no question of the bank has the tag 'none'"),
    ("type: count, attribute: competency, value: technic, least: 1", "no planned competency has the id 'technic'; did you mean 'technical'?"),
    ("type: time-budget, minutes: 0", "wishes.yaml:3:34: constraints[0].minutes: must be 1 to 100000, not 0"),
    ("type: coverage, questions: 0, rounds_apart: 0", "constraints[0]: must ask for at least one question, round or interviewer"),
    ("type: freshness, log: [tagged-1 yesterday]", "must be an id and a day or a number such as 'drift 2026-11-02', not 'tagged-1 yesterday'"),
    ("type: kinds, kinds: [riddle]", "constraints[0].kinds[0]: must be one of behavioural, situational, technical-case, work-sample, not 'riddle'"),
    ("type: spread, tolerance: -1", "constraints[0].tolerance: must be 0 to 100000, not -1"),
    ("type: excluded, tag: stroy", "wishes.yaml:3:27: constraints[0].tag: no question of the bank has the tag 'stroy'; did you mean 'story'?"),
    ("type: count, attribute: job_level, value: snior, least: 1", "constraints[0].value: no job level has the id 'snior'; did you mean 'senior'?"),
    ("type: count, attribute: minutes, value: 300-, least: 1", "constraints[0].value: no question of the bank takes 300- minutes"),
    ("type: excluded, tag: story, rounds: []", "wishes.yaml:3:42: constraints[0].rounds: must name at least one round, or be left out for all; the list is empty"),
    ("type: excluded, tag: story, rounds: ", "wishes.yaml:3:42: constraints[0].rounds: must be all, or a list; nothing is written here"),
    ("type: excluded, tag: story, rounds: case", "constraints[0].rounds: must be all, or a list, not the text 'case'"),
    ("type: excluded, tag: story, forms: []", "constraints[0].forms: must name at least one form, or be left out for all; the list is empty"),
    ("type: max-uses, rounds: [case]", "wishes.yaml:3:22: constraints[0].rounds: is not a key of the type max-uses; the keys are id, label, price, enabled, most"),
    ("type: max-overlap, most: 1, forms: [A]", "constraints[0].forms: is not a key of the type max-overlap;"),
    ("type: spread, forms: [A]", "constraints[0].forms: is not a key of the type spread;"),
    ("type: time-flor, percent: 3", "did you mean 'time-floor'?"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "said"), FAULTS, ids=[words for words, _ in FAULTS])
def test_a_fault_in_a_file_of_constraints_is_told_where_it_was_written(words, said):
    with pytest.raises(InvalidData) as refused:
        read(words, requisition=requisition(BANK))

    assert said in str(refused.value)


SEVERAL = [
    # A value of the wrong type beside an unknown id; a word out of a list beside one; two constraints.
    "type: coverage, criterion: drfit, questions: two",
    "type: kinds, kinds: [riddle], rounds: [cse]",
    "type: required}\n  - {type: required, question: tagged-3",
]


@pytest.mark.parametrize("words", SEVERAL)
def test_a_fault_of_shape_does_not_hide_an_id_that_is_not_there(words):
    with pytest.raises(InvalidData) as refused:
        read(words, requisition=requisition(BANK))

    assert len(refused.value.problems) == 2
    assert sum("has the id" in problem.message for problem in refused.value.problems) == 1
    assert all(problem.location.line for problem in refused.value.problems)


BESIDE = [
    # In the same constraint: a key that is not there, a wrong type, a rule of the type, a scope that cannot be read.
    ("type: excluded, tag: stroy, prise: 3", "no question of the bank has the tag 'stroy'"),
    ("type: count, attribute: tag, value: stroy, least: two", "no question of the bank has the tag 'stroy'"),
    ("type: count, attribute: tag, value: stroy, least: 3, most: 1", "no question of the bank has the tag 'stroy'"),
    ("type: enemies, tag: stroy, rounds: case", "no question of the bank has the tag 'stroy'"),
    ("type: count, attribute: minutes, value: 300-, least: two", "no question of the bank takes 300- minutes"),
    # In another one.
    ("type: idle, tolerance: few}\n  - {type: excluded, tag: stroy", "no question of the bank has the tag 'stroy'"),
    (
        "type: idle, tolerance: few}\n  - {type: required, question: tagged-1}\n  - {type: excluded, question: tagged-1",
        "'tagged-1' is both required and excluded",
    ),
    # A contradiction of which one side is at fault, and not in what says where it holds.
    (
        "type: required, question: tagged-1, lable: it}\n  - {type: excluded, question: tagged-1",
        "'tagged-1' is both required and excluded",
    ),
]


@pytest.mark.parametrize(("words", "said"), BESIDE)
def test_a_fault_of_shape_hides_no_unknown_tag_and_no_contradiction(words, said):
    with pytest.raises(InvalidData) as refused:
        read(words, requisition=requisition(BANK))

    assert len(refused.value.problems) == 2
    assert sum(said in problem.message for problem in refused.value.problems) == 1
    assert all(problem.location.line for problem in refused.value.problems)


@pytest.mark.parametrize("about", ["attribute: kind, value: riddle", "attribute: minutes, value: 20-10"])
def test_a_value_that_can_mean_nothing_is_told_once(about):
    with pytest.raises(InvalidData) as refused:
        read(f"type: count, {about}, least: 1", requisition=requisition(BANK))

    assert len(refused.value.problems) == 1


@pytest.mark.parametrize("unread", ["price: dear", "enabled: perhaps", "rounds: case", "forms: []"])
def test_what_cannot_be_read_is_not_taken_for_a_contradiction(unread):
    words = (
        f"type: required, question: tagged-1, {unread}}}\n  - {{type: excluded, question: tagged-1, rounds: [people]"
    )

    with pytest.raises(InvalidData) as refused:
        read(words, requisition=requisition(BANK))

    assert len(refused.value.problems) == 1


@pytest.mark.parametrize("where", ["loop", "requisition"])
def test_nor_does_it_in_a_loop_or_a_requisition(where, tmp_path):
    more = (
        "constraints:\n  - {type: coverage, questions: two}\n  - {type: required, question: tagged-3, rounds: [cse]}\n"
        "  - {type: excluded, tag: stroy}\n  - {type: required, question: tagged-1}\n  - {type: excluded, question: tagged-1}\n"
    )
    for name, text in kit_to_texts(kit(BANK)).items():
        (tmp_path / "kit" / name).parent.mkdir(parents=True, exist_ok=True)
        changed = text + more if name.startswith("loops/") and where == "loop" else text
        (tmp_path / "kit" / name).write_text(changed, encoding="utf-8")
    opening = "schema: hirekit/requisition/1\nid: R-1\nkit: ./kit\njob_level: lead\nloop: onsite\n"
    (tmp_path / "requisition.yaml").write_text(opening + (more if where == "requisition" else ""), encoding="utf-8")

    with pytest.raises(InvalidData) as refused:
        load_requisition(tmp_path / "requisition.yaml")

    said = [problem.message for problem in refused.value.problems]
    assert said == [
        "must be a whole number, not the text 'two'",
        "no question has the id 'tagged-3'; did you mean 'tagged-2'?",
        "no round has the id 'cse'; did you mean 'case'?",
        "no question of the bank has the tag 'stroy'; did you mean 'story'?",
        "'tagged-1' is both required and excluded",
    ]


def test_a_scope_left_out_and_the_word_all_mean_the_same():
    first, second = read("type: excluded, tag: story}\n  - {type: excluded, tag: story, rounds: all, forms: all")

    assert first == second
    assert (first.rounds, first.forms) == (None, None)


def test_a_form_that_there_will_not_be_is_told_where_it_was_written():
    wanted = {"requisition": requisition(BANK), "forms": ("A", "B")}

    with pytest.raises(
        InvalidData, match=r"wishes.yaml:3:\d+: constraints\[0\].forms\[1\]: there is no form 'C', only A, B"
    ):
        read("type: kinds, kinds: [situational], forms: [A, C]", **wanted)


@pytest.mark.usefixtures("here")
def test_the_command_line_tells_the_faults_of_all_files_at_once():
    opening = Path("req-1/requisition.yaml")
    opening.write_text(
        opening.read_text(encoding="utf-8")
        + "constraints: [{type: kinds, kinds: [situational], price: 1, forms: [C]}]\n",
        encoding="utf-8",
    )
    for name, word in (("one", "cse"), ("two", "dsk")):
        Path(f"{name}.yaml").write_text(
            f"schema: hirekit/constraints/1\nconstraints: [{{type: idle, rounds: [{word}]}}]\n", encoding="utf-8"
        )

    made = run("--forms", "2", "--constraints", "one.yaml", "--constraints", "two.yaml")

    assert made.exit_code == 1
    for said in (
        "requisition.yaml:",
        "there is no form 'C', only A, B",
        "one.yaml:2:",
        "'cse'",
        "two.yaml:2:",
        "'dsk'",
    ):
        assert said in made.output


def test_contradictory_requirements_are_told_where_they_were_written():
    both = "type: required, question: tagged-1}\n  - {type: excluded, question: tagged-1"

    with pytest.raises(
        InvalidData, match=r"wishes.yaml:3:5: constraints\[0\]: 'tagged-1' is both required and excluded"
    ):
        read(both, requisition=requisition(BANK))


def test_an_id_written_twice_in_one_file_is_refused():
    twice = "id: mine, type: required, question: tagged-1}\n  - {id: mine, type: required, question: tagged-2"

    with pytest.raises(InvalidData, match=r"wishes.yaml:4:10: constraints\[1\].id: constraint 'mine' is already there"):
        read(twice, requisition=requisition(BANK))


@pytest.fixture(scope="module")
def opened_once(tmp_path_factory):
    home = tmp_path_factory.mktemp("wishes")
    made = CliRunner().invoke(cli, ("open", "support-team-lead", str(home / "req-1"), "--by", "tester"))
    assert made.exit_code == 0
    return home


@pytest.fixture
def here(opened_once, tmp_path, monkeypatch):
    shutil.copytree(opened_once, tmp_path / "here")
    monkeypatch.chdir(tmp_path / "here")


def run(*words):
    return CliRunner().invoke(cli, ("plan", "req-1", *words))


@pytest.mark.usefixtures("here")
def test_the_command_line_adds_requires_excludes_and_switches_off():
    before = [row["id"] for row in json.loads(run("--list", "--json").stdout)["constraints"]]
    bank = load_kit("support-team-lead").bank.questions
    wanted = next(q for q in bank if q.primary == "triage" and q.kind == "work-sample")
    unwanted = next(q.id for q in bank if q.primary == "triage" and q != wanted)
    Path("w.yaml").write_text(
        "schema: hirekit/constraints/1\nconstraints: [{id: w, type: count, attribute: any, least: 2, each_round: true}]\n",
        encoding="utf-8",
    )

    words = (
        "--require",
        f"{wanted.id}@at-the-desk",
        "--exclude",
        unwanted,
        "--without",
        "share-band",
        "--constraints",
        "w.yaml",
    )
    listed = json.loads(run(*words, "--list", "--json").stdout)["constraints"]
    made = run(*words, "--by", "tester")

    added = [row for row in listed if row["id"] not in before]
    assert [row["type"] for row in added] == ["count", "required", "excluded"]
    assert [row["enabled"] for row in listed if row["id"] == "share-band"] == [False]
    assert "share-band" in run(*words, "--list").stdout
    assert made.exit_code == 0, made.output
    plan = hirekit.load_plan("req-1/plan.json")
    assert wanted.id in plan.forms[0].round("at-the-desk").questions
    assert unwanted not in plan.forms[0].questions


@pytest.mark.usefixtures("here")
def test_tiers_method_and_what_the_objective_is_made_of_are_shown():
    made = run(
        "--tier",
        "share,idle",
        "--tier",
        "level,wishes",
        "--forms",
        "2",
        "--method",
        "sequential",
        "--json",
        "--by",
        "t",
    )

    told = json.loads(made.stdout)
    assert ([tier["parts"] for tier in told["tiers"]], told["method"]) == (
        [["share", "idle"], ["level", "wishes"]],
        "sequential",
    )
    assert [tier["value"] for tier in told["tiers"]] == [
        sum(told["parts"][part] for part in tier["parts"]) for tier in told["tiers"]
    ]
    assert sum(told["parts"].values()) == pytest.approx(told["objective"])
    assert sum(miss["points"] for miss in told["missed"]) == pytest.approx(told["objective"])
    shown = CliRunner().invoke(cli, ("show", "req-1")).stdout
    assert "Tiers, each made least before the next, in points" in shown
    assert all(f"{number}  {tier}" in shown for number, tier in ((1, "share, idle"), (2, "level, wishes")))
    assert "Forms found one after another." in " ".join(shown.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--require", "nope"), "constraints.require-nope.question: no question has the id 'nope'"),
        (("--require", "two words"), "question: must be a slug"),
        (("--without", "nope"), "without: no constraint has the id 'nope'"),
        (("--tier", "share,idel"), "tiers: must be parts of the objective"),
        (("--forms", "2", "--nodes", "0"), "--nodes"),
    ],
)
@pytest.mark.usefixtures("here")
def test_a_wish_on_the_command_line_that_names_nothing_is_refused(words, said):
    result = run(*words)

    assert result.exit_code
    assert said in result.output
