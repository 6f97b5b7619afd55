"""Requisitions, panels and plans: what is read, and the exact message of each fault."""

import attrs
import pytest

from hirekit.catalog import (
    kit_to_texts,
    load_panel,
    load_plan,
    load_requisition,
    panel_from_text,
    plan_from_text,
    plan_to_text,
    requisition_from_text,
    requisition_to_text,
)
from hirekit.errors import InvalidData
from hirekit.model.constraint import CONSTRAINTS, Coverage, Idle, Required

REQUISITION = """\
schema: hirekit/requisition/1
id: REQ-1042
kit: nurse
job_level: senior
loop: onsite
criteria: [safety, calm]
weights: equal
minimums: {safety: {score: 3, why: "named in five duties"}}
cut: {percent: 60, method: "panel judgement, recorded 2026-11-02", judges: 3}
select: top-down
coverage: {competency: 50%, total: 0.8}
jurisdiction: [US]
retention: {months: 24, why: "policy HR-7"}
constraints:
  - {type: coverage, criterion: safety, questions: 2}
  - {type: idle, tolerance: 3, price: null}
declared: 2026-11-02
"""
PANEL = """\
schema: hirekit/panel/1
interviewers:
  - {id: i-ana, name: Interviewer A, skills: [ml], trained: 2026-05-02}
  - {id: i-cleo, conflicts: [c-018]}
candidates:
  - {id: c-017, name: Candidate One, form: A, mode: remote, time_factor: 1.25}
  - {id: c-018}
interviews:
  - {candidate: c-017, round: ml-case, at: 2026-12-01T10:00-05:00, lead: i-ana, shadow: i-cleo}
"""


def faults(read):
    with pytest.raises(InvalidData) as caught:
        read()
    return str(caught.value)


def test_a_requisition_is_read_as_the_design_page_writes_it(ward_kit):
    requisition = requisition_from_text(REQUISITION, file="r.yaml", kit=ward_kit)

    assert (requisition.cut.percent, requisition.coverage.total * 10, requisition.retention.months) == (60, 8, 24)
    assert requisition.declared.isoformat() == "2026-11-02"
    assert requisition.constraints == (Coverage(criterion="safety", questions=2), Idle(tolerance=3, price=None))
    assert requisition_from_text(requisition_to_text(requisition), file="r.yaml", kit=ward_kit) == requisition


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("loop: onsite", "loop: onsight", "r:5:7: loop: no loop has the id 'onsight'; did you mean 'onsite'?"),
        ("job_level: senior", "job_level: junior", "r:4:12: job_level: no job level has the id 'junior'; did you mean 'senior'?"),
        ("weights: equal", "weights: equally", "r:7:10: weights: no preset has the id 'equally'; did you mean 'equal'?"),
        ("weights: equal", "weights: {safety: 2}", "r:7:10: weights: must weigh every planned criterion; 'calm' is missing"),
        ("weights: equal", "weights: {safety: 2, calm: {weight: -1}}", "r:7:28: weights.calm: must not be negative, not -1"),
        ("weights: equal", "weights: {safety: 0, calm: 0}", "r:7:10: weights: the planned weights must not all be zero"),
        ("weights: equal", "weights: {safety: .inf, calm: 1}", "r:7:19: weights.safety: must be a finite number, not .inf"),
        ("weights: equal", "weights: {safety: 1, calm: 1, kind: 1}", "r:7:31: weights.kind: no criterion or competency has the id 'kind'"),
        ("weights: equal", "weights: [1, 2]", "r:7:10: weights: must be keys with values, such as {id: value}, not a list"),
        ("{safety: {score", "{safty: {score", "r:8:12: minimums.safty: no criterion has the id 'safty'; did you mean 'safety'?"),
        ("{score: 3,", "{score: 7,", "r:8:28: minimums.safety.score: must be 1 to 5, not 7"),
        ("{score: 3,", "{skore: 3,", "r:8:20: minimums.safety.score: is missing\nr:8:21: minimums.safety.skore: is not a key here; did you mean 'score'?"),
        ('{score: 3, why: "named in five duties"}', "9", "r:8:20: minimums.safety: must be 1 to 5, not 9"),
        ("percent: 60", "percent: 160", "r:9:16: cut.percent: must be 0 to 100, not 160"),
        ("percent: 60", "percent: 60, score: 3", "r:9:6: cut: must give either percent or score, and not both"),
        ("competency: 50%", "competency: 50", "r:11:24: coverage.competency: must be 0% to 100%, or a share from 0 to 1, not 50"),
        ("competency: 50%", "competency: half", "r:11:24: coverage.competency: must be a percentage such as 50%, not the text 'half'"),
        ("type: coverage, ", "", "r:15:5: constraints[0].type: is missing; it is one of " + ", ".join(CONSTRAINTS)),
        ("type: coverage", "type: coverige", f"r:15:12: constraints[0].type: must be one of {', '.join(CONSTRAINTS)}, not the text 'coverige'; did you mean 'coverage'?"),
        ("questions: 2", "questions: -2", "r:15:52: constraints[0].questions: must be 0 to 100000, not -2"),
        ("questions: 2", "qestions: 2", "r:15:41: constraints[0].qestions: is not a key of the type coverage; did you mean 'questions'?"),
        ("declared: 2026-11-02", "declared: 2026-02-30", "r:17:11: declared: must be a day of the calendar, not 2026-02-30"),
        ("declared: 2026-11-02", "declared: 2 Nov", "r:17:11: declared: must be a date such as 2026-11-02, not the text '2 Nov'"),
    ],
)  # fmt: skip
def test_each_fault_of_a_requisition_is_told_where_it_was_written(ward_kit, old, new, message):
    assert REQUISITION.count(old) == 1
    assert faults(lambda: requisition_from_text(REQUISITION.replace(old, new), file="r", kit=ward_kit)) == message


HURDLES = """\
hurdles:
  - id: first
    rounds: [{round}]
    minimums: {{safety: {{score: 3, why: "named in five duties"}}}}
    cut: {{percent: 50, method: "panel judgement"}}
"""


def test_hurdles_are_read_and_written_as_they_are_declared(ward_kit):
    first = ward_kit.loop("onsite").rounds[0].id
    text = REQUISITION + HURDLES.format(round=first)

    requisition = requisition_from_text(text, file="r.yaml", kit=ward_kit)

    (hurdle,) = requisition.hurdles
    assert (hurdle.id, hurdle.rounds, hurdle.cut.percent) == ("first", (first,), 50)
    assert [(m.criterion, m.score, m.why) for m in hurdle.minimums] == [("safety", 3, "named in five duties")]
    assert requisition_from_text(requisition_to_text(requisition), file="r.yaml", kit=ward_kit) == requisition


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[{round}]", "[{round}x]", "r:20:14: hurdles[0].rounds[0]: no round has the id '{round}x'; did you mean '{round}'?"),
        ("score: 3", "score: 7", "r:21:32: hurdles[0].minimums.safety.score: must be 1 to 5, not 7"),
        ("rounds:", "round:", "r:19:5: hurdles[0].rounds: is missing\nr:20:5: hurdles[0].round: is not a key here; did you mean 'rounds'?"),
        ("percent: 50", "percent: 150", "r:22:20: hurdles[0].cut.percent: must be 0 to 100, not 150"),
        ("id: first", "id: First step", "r:19:9: hurdles[0].id: must be a slug such as 'screen', not 'First step'"),
    ],
)  # fmt: skip
def test_each_fault_of_a_hurdle_is_told_where_it_was_written(ward_kit, old, new, message):
    first = ward_kit.loop("onsite").rounds[0].id
    assert HURDLES.count(old) == 1
    text = REQUISITION + HURDLES.replace(old, new).format(round=first)

    assert faults(lambda: requisition_from_text(text, file="r", kit=ward_kit)) == message.format(round=first)


def test_the_kit_is_found_from_the_requisitions_own_folder(ward_kit, tmp_path, monkeypatch):
    for name, text in kit_to_texts(ward_kit).items():
        (tmp_path / "kits" / "ward" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "kits" / "ward" / name).write_text(text)
    (tmp_path / "requisition.yaml").write_text(REQUISITION.replace("kit: nurse", "kit: kits/ward"))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")

    assert load_requisition(tmp_path / "requisition.yaml").kit == ward_kit
    assert load_requisition("../requisition.yaml").kit == ward_kit


def test_a_kit_that_is_not_there_is_told_at_its_name(tmp_path):
    file = tmp_path / "requisition.yaml"
    file.write_text(REQUISITION.replace("kit: nurse", "kit: ml-tech-led"))

    assert faults(lambda: load_requisition(file)) == (
        f"{file}:3:6: kit: must be a bundled kit, or the path of a kit's folder from this file, not 'ml-tech-led'; "
        "did you mean 'ml-tech-lead'?"
    )


def test_a_folder_of_nearly_that_name_is_offered(tmp_path):
    (tmp_path / "my-role").mkdir()
    file = tmp_path / "req-1" / "requisition.yaml"
    file.parent.mkdir()
    file.write_text(REQUISITION.replace("kit: nurse", "kit: ../my-rol"))

    assert "not '../my-rol'; did you mean '../my-role'?" in faults(lambda: load_requisition(file))


def test_the_faults_of_the_kit_follow_those_of_the_requisition(tmp_path):
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit" / "kit.yaml").write_text("schema: hirekit/kit/1\n")
    file = tmp_path / "requisition.yaml"
    file.write_text(REQUISITION.replace("kit: nurse", "kit: kit"))

    assert faults(lambda: load_requisition(file)).splitlines() == [
        f"{tmp_path}/kit/kit.yaml:1:1: id: is missing",
        f"{tmp_path}/kit/kit.yaml:1:1: title: is missing",
        f"{tmp_path}/kit/kit.yaml:1:1: role: is missing",
        f"{tmp_path}/kit/rubric.yaml: does not exist",
    ]


def test_a_missing_requisition_is_told_with_the_file_beside_it(tmp_path):
    (tmp_path / "requisition.yaml").write_text(REQUISITION)
    missing = tmp_path / "requistion.yaml"

    assert faults(lambda: load_requisition(missing)) == f"{missing}: does not exist; did you mean 'requisition.yaml'?"
    assert faults(lambda: load_requisition(tmp_path)) == f"{tmp_path}: must be a file, not a folder"


def test_a_panel_is_read_as_the_design_page_writes_it(tmp_path):
    (tmp_path / "panel.yaml").write_text(PANEL)

    panel = load_panel(tmp_path / "panel.yaml")

    assert panel.candidate("c-017").time_factor * 4 == 5
    assert panel.interview("c-017", "ml-case").at.isoformat() == "2026-12-01T10:00:00-05:00"
    assert panel.interviewer("i-ana").trained.isoformat() == "2026-05-02"


@pytest.mark.parametrize(
    "written", ["2026-12-01T15:00Z", "2026-12-01T15:00:00+00:00", "2026-12-01 15:00:00.0Z", "'2026-12-01T15:00Z'"]
)
def test_a_moment_may_be_written_with_or_without_seconds(written):
    panel = panel_from_text(PANEL.replace("2026-12-01T10:00-05:00", written), file="p")

    assert panel.interviews[0].at.isoformat() == "2026-12-01T15:00:00+00:00"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("T10:00-05:00", "T10:00", "p:9:44: interviews[0].at: must carry its time zone, such as 2026-12-01T10:00-05:00, not 2026-12-01T10:00"),
        ("T10:00-05:00", "T25:00Z", "p:9:44: interviews[0].at: must be a date and time such as 2026-12-01T10:00-05:00, not the text '2026-12-01T25:00Z'"),
        ("candidate: c-017", "candidate: c-17", "p:9:17: interviews[0].candidate: no candidate has the id 'c-17'; did you mean 'c-017'?"),
        ("candidate: c-017", "candidate: c-018", "p:9:89: interviews[0].shadow: 'i-cleo' has a conflict of interest with 'c-018'"),
        ("shadow: i-cleo", "shadow: i-ana", "p:9:89: interviews[0].shadow: 'i-ana' sits in two seats of one interview"),
        ("shadow: i-cleo", "observer: i-cleo", "p:9:81: interviews[0].observer: is not a key here; the keys are candidate, round, at, lead, second, shadow, place"),
        ("mode: remote", "mode: phone", "p:6:53: candidates[0].mode: must be one of remote, on-site, not 'phone'"),
        ("time_factor: 1.25", "time_factor: 125%", "p:6:74: candidates[0].time_factor: must be a number, not the text '125%'"),
        ("{id: c-018}", "{id: c-018}\n  - {id: c-017}", "p:8:10: candidates[2].id: candidate 'c-017' is already there"),
        ("conflicts: [c-018]", "conflicts: [c-18]", "p:4:30: interviewers[1].conflicts[0]: no candidate has the id 'c-18'; did you mean 'c-018'?"),
        ("skills: [ml]", "skills: ml", "p:3:46: interviewers[0].skills: must be a list, not the text 'ml'"),
        ("trained: 2026-05-02", "trained: last May", "p:3:61: interviewers[0].trained: must be a date such as 2026-11-02, not the text 'last May'"),
    ],
)  # fmt: skip
def test_each_fault_of_a_panel_is_told_where_it_was_written(old, new, message):
    assert PANEL.count(old) == 1
    assert faults(lambda: panel_from_text(PANEL.replace(old, new), file="p")) == message


def test_a_plan_holds_its_kit_and_is_read_from_a_file(ward_plan, tmp_path):
    (tmp_path / "plan.json").write_text(plan_to_text(ward_plan))

    assert load_plan(tmp_path / "plan.json") == ward_plan


def test_every_kind_of_constraint_can_be_kept_in_a_plan(ward_plan):
    given = {
        "count": {"attribute": "any", "least": 1},
        "time-floor": {"minutes": 5},
        "kinds": {"kinds": ["situational"]},
        "enemies": {"tag": "x"},
        "all-or-none": {"questions": ["q-safety", "q-calm"]},
        "required": {"question": "q-safety"},
        "excluded": {"tag": "x"},
        "max-overlap": {"most": 1},
    }
    constraints = [kind(**given.get(name, {})) for name, kind in CONSTRAINTS.items()]
    plan = attrs.evolve(ward_plan, constraints=constraints)

    assert plan_from_text(plan_to_text(plan), file="plan.json") == plan


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"prompt": "safety?"', '"prompt": "Safe?"', "p:4:17: fingerprints.instrument: does not match: the kit or its questions were changed after the plan was frozen; assemble a new plan\np:5:12: fingerprints.forms: does not match: the questions of a form were changed after the plan was frozen; assemble a new plan"),
        ('"total": "80%"', '"total": "70%"', "p:8:14: fingerprints.scoring: does not match: the requisition or its weights were changed after the plan was frozen; assemble a new plan"),
        ('"job_level": "senior"', '"job_level": "junior"', "p:12:16: requisition.job_level: no job level has the id 'junior'; did you mean 'senior'?"),
        ('"salt": ""', '"salt": 1', "must be text; quote it: '1'"),
        ('"job_level": "senior",', '"job_level": "senior", "job_level": "senior",', "p:12:26: requisition.job_level: is written twice"),
        ("hirekit/plan/1", "hirekit/plan/2", "p:2:12: schema: hirekit/plan/2 is newer than this hirekit, which reads hirekit/plan/1; a newer hirekit reads it"),
        ('"q-calm"\n', '"q-clam"\n', "no question has the id 'q-clam'; did you mean 'q-calm'?"),
    ],
)  # fmt: skip
def test_a_plan_edited_by_hand_is_refused(ward_plan, old, new, message):
    text = plan_to_text(ward_plan)
    assert text.count(old) == 1

    assert faults(lambda: plan_from_text(text.replace(old, new), file="p")).endswith(message)


def test_the_kit_of_a_plan_keeps_its_required_questions(ward_plan):
    plan = attrs.evolve(ward_plan, constraints=[Required(question="q-safety")])

    assert plan_from_text(plan_to_text(plan), file="p").constraints[0].question == "q-safety"
