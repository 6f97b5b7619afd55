"""Every value refuses what breaks a rule of its own, naming the place, the rule and the value."""

from datetime import datetime
from fractions import Fraction

import pytest

from hirekit.errors import InvalidData
from hirekit.model.advice import Advice
from hirekit.model.calibration import Exercise, KeyedRating, SampleAnswer
from hirekit.model.conduct import Conduct
from hirekit.model.criterion import Anchor, Competency, LevelMinimum, Target
from hirekit.model.form import FormRound
from hirekit.model.judgement import ExpertJudgements, Judgement
from hirekit.model.loop import Round
from hirekit.model.panel import Candidate, Interviewer
from hirekit.model.passage import Passage
from hirekit.model.pay import Pay, PayBand
from hirekit.model.question import Handout
from hirekit.model.role import Duty, JobLevel, Requirement, ScreenItem, Source
from hirekit.model.rubric import Preset, PresetWeight
from hirekit.model.scale import Scale, ScalePoint
from hirekit.model.scorecard import QuestionUse, Rating, SafetyFact
from hirekit.model.terms import Floors, ReasonedWeight, Retention
from hirekit.model.thresholds import Cut, Minimum
from model import samples as make

FIVE = tuple(Anchor(score, "did it") for score in range(1, 6))


def points(*scores):
    return tuple(ScalePoint(score, f"label {score}") for score in scores)


RULES = [
    # scale
    (lambda: Scale(points=points(1)), "points: must have 2 to 11 scores, not 1"),
    (lambda: Scale(points=points(*range(12))), "points: must have 2 to 11 scores, not 12"),
    (lambda: Scale(points=points(1, 3)), "points: must rise by one from score to score, not from 1 to 3"),
    (lambda: Scale(points=points(1000, 1001)), "points: must have scores from -1000 to 1000, not 1001"),
    (lambda: Scale(points=points(-1001, -1000)), "points: must have scores from -1000 to 1000, not -1001"),
    (lambda: Scale(points=(ScalePoint(1, " "), ScalePoint(2, "b"))), "points.1.label: must not be empty"),
    # criterion
    (lambda: make.criterion("data quality", anchors=FIVE), "id: must be a slug such as 'data-quality', not 'data quality'"),
    (lambda: make.criterion("x" * 65, anchors=FIVE), "id: must have at most 64 characters, not 65"),
    (lambda: make.criterion(title=" "), "title: must not be empty"),
    (lambda: make.criterion(title="x" * 81), "title: must have at most 80 characters, not 81"),
    (lambda: make.criterion(definition="a\x07b"), "definition: must not hold the control character U+0007"),
    (
        lambda: make.criterion(definition="a\u202eb"),
        "definition: must not hold the control character U+202E",
    ),
    (lambda: make.criterion(weight=-2), "weight: must not be negative, not -2"),
    (lambda: make.criterion(weight=float("nan")), "weight: must be a finite number, not nan"),
    (lambda: make.criterion(weight=float("inf")), "weight: must be a finite number, not inf"),
    (lambda: make.criterion(anchors=(*FIVE, Anchor(5, "again"))), "anchors[5]: score '5' is already there"),
    (lambda: make.criterion(anchors=(*FIVE[:4], Anchor(5, ""))), "anchors.5: must not be empty"),
    (lambda: make.criterion(targets=(Target("lead", 3), Target("lead", 4))), "targets[1]: job level 'lead' is already there"),
    (lambda: LevelMinimum(job_level="lead", score=3, why="x" * 601), "why: must have at most 600 characters, not 601"),
    (
        lambda: make.criterion(minimums=2 * (LevelMinimum(job_level="lead", score=3),)),
        "minimums[1]: job level 'lead' is already there",
    ),
    (
        lambda: make.criterion(minimums=(LevelMinimum(job_level="lead", score="4.5"),)),
        "minimums.lead: must not be above the target of this job level, 4, but is 4.5",
    ),
    (
        lambda: make.criterion(targets=(Target("lead", None),), minimums=(LevelMinimum(job_level="lead", score=1),)),
        "minimums.lead: must have no minimum where the target is null, not expected",
    ),
    # competency
    (lambda: make.competency(weight="-0.5"), "weight: must not be negative, not -0.5"),
    (lambda: make.competency(criteria=()), "criteria: must have at least one criterion"),
    # preset
    (lambda: Preset(id="x", why=" "), "why: must not be empty"),
    (lambda: Preset(id="x", why="y", weights=(PresetWeight("framing", -1), PresetWeight("b", 1))), "weights.framing: must not be negative, not -1"),
    (lambda: Preset(id="x", why="y", weights=(PresetWeight("framing", 0),)), "weights: must not all be zero"),
    # rubric
    (lambda: make.rubric(competencies=(), presets=()), "competencies: must have at least one competency"),
    (
        lambda: make.rubric(competencies=(make.competency(), make.competency(criteria=(make.criterion("b"),))), presets=()),
        "competencies[1].id: competency 'technical' is already there",
    ),
    (
        lambda: make.rubric(competencies=(make.competency(criteria=(make.criterion(), make.criterion())),), presets=()),
        "competencies[0].criteria[1].id: the id 'framing' is already there",
    ),
    (
        lambda: make.rubric(competencies=(make.competency(criteria=(make.criterion(anchors=FIVE[:4]),)),), presets=()),
        "competencies[0].criteria[0].anchors: must have an anchor for each score; 5 is missing",
    ),
    (
        lambda: make.rubric(competencies=(make.competency(criteria=(make.criterion(anchors=(*FIVE, Anchor(6, "x"))),)),), presets=()),
        "competencies[0].criteria[0].anchors.6: 6 is not on the scale 1 to 5",
    ),
    (
        lambda: make.rubric(competencies=(make.competency(criteria=(make.criterion(targets=(Target("lead", 0),)),)),), presets=()),
        "competencies[0].criteria[0].targets.lead: must be on the scale 1 to 5, not 0",
    ),
    (
        lambda: make.rubric(competencies=(make.competency(criteria=(make.criterion(minimums=(LevelMinimum(job_level="lead", score="0.5"),)),)),), presets=()),
        "competencies[0].criteria[0].minimums.lead: must be 1 to 5, not 0.5",
    ),
    (
        lambda: make.rubric(competencies=(make.competency(criteria=(make.criterion(minimums=(LevelMinimum(job_level="lead", score=float("nan")),)),)),), presets=()),
        "competencies[0].criteria[0].minimums.lead: must be 1 to 5, not nan",
    ),
    (
        lambda: make.rubric(competencies=(make.competency(), Competency(id="b", title="B", criteria=(make.criterion("c"),))), presets=()),
        "competencies[1].weight: is missing, though other competencies have one; give all or none",
    ),
    (lambda: make.rubric(competencies=(make.competency(weight=0),), presets=()), "competencies: must not all have weight zero"),
    (
        lambda: make.rubric(competencies=(make.competency(criteria=(make.criterion(weight=0),)),), presets=()),
        "competencies[0].criteria: must not all have weight zero where the competency has one",
    ),
    (
        lambda: make.rubric(competencies=(make.competency(weight=None, criteria=(make.criterion(weight=0),)),), presets=()),
        "competencies: must have at least one criterion with a weight above zero",
    ),
    (lambda: make.rubric(presets=(Preset(id="written", why="x"),)), "presets[0].id: 'written' is the name of the weights written beside the criteria"),
    (lambda: make.rubric(presets=(Preset(id="a", why="x"), Preset(id="a", why="x"))), "presets[1].id: preset 'a' is already there"),
    (
        lambda: make.rubric(presets=(Preset(id="a", why="x", weights=tuple(PresetWeight(id, 1) for id in ("framing", "data-quality", "explaining", "explainin"))),)),
        "presets[0].weights.explainin: no criterion or competency has the id 'explainin'; did you mean 'explaining'?",
    ),
    (
        lambda: make.rubric(presets=(Preset(id="a", why="x", weights=tuple(PresetWeight(id, 1) for id in ("framing", "data-quality"))),)),
        "presets[0].weights: must weigh every criterion; 'explaining' is missing",
    ),
    # role
    (lambda: make.role(title=""), "title: must not be empty"),
    (lambda: make.role(job_levels=()), "job_levels: must have at least one job level"),
    (lambda: make.role(job_levels=2 * (JobLevel(id="a", title="A"),)), "job_levels[1].id: job level 'a' is already there"),
    (lambda: make.role(duties=2 * (Duty(id="a", text="A"),)), "duties[1].id: duty 'a' is already there"),
    (lambda: make.role(sources=2 * (Source(id="a", title="A"),)), "sources[1].id: source 'a' is already there"),
    (lambda: make.role(screen=2 * (ScreenItem(id="a", type="must", text="A"),)), "screen[1].id: screen item 'a' is already there"),
    (lambda: Duty(id="a", text="A", importance=6), "importance: must be 1 to 5, not 6"),
    (lambda: Duty(id="a", text="A", importance=0), "importance: must be 1 to 5, not 0"),
    (lambda: Requirement(id="a", kind="trait", text="A"), "kind: must be one of knowledge, skill, ability, other, not 'trait'"),
    (lambda: ScreenItem(id="a", type="nice", text="A"), "type: must be one of must, prefer, fact, not 'nice'"),
    (lambda: PayBand(id="a", dimension="mood", key="k", low=1, high=2), "dimension: must be one of national, location, experience, industry, not 'mood'"),
    (lambda: PayBand(id="a", dimension="national", key="k", low=1, high=2, source="s" * 201), "source: must have at most 200 characters, not 201"),
    (lambda: Pay(currency="USD", year=2024, caveat="c", source="s" * 201), "source: must have at most 200 characters, not 201"),
    (lambda: Pay(currency="USD", year=2024, caveat="c", jurisdiction="s" * 81), "jurisdiction: must have at most 80 characters, not 81"),
    (lambda: ScreenItem(id="a", type="must", text="A", equivalent="s" * 401), "equivalent: must have at most 400 characters, not 401"),
    (lambda: PayBand(id="a", dimension="national", key="k", low=3, high=2), "low: must be at least 0 and at most high (2), not 3"),
    (lambda: Pay(currency="DOLLARS", year=2024, caveat="x"), "currency: must have at most 3 characters, not 7"),
    # question, hand-out, bank
    (lambda: make.question(prompt=""), "prompt: must not be empty"),
    (lambda: make.question(kind="puzzle"), "kind: must be one of behavioural, situational, technical-case, work-sample, not 'puzzle'"),
    (lambda: make.question(minutes=0), "minutes: must be 1 to 480, not 0"),
    (lambda: make.question(minutes=481), "minutes: must be 1 to 480, not 481"),
    (lambda: make.question(secondary=("framing",)), "secondary: must not repeat the primary criterion 'framing'"),
    (lambda: make.question(secondary=("b", "b")), "secondary[1]: criterion 'b' is already there"),
    (lambda: make.question(enemies=("first",)), "enemies: must not name the question itself"),
    (lambda: make.question(probes=("What?", "")), "probes[1]: must not be empty"),
    (lambda: make.question(anchors=(Anchor(1, ""),)), "anchors.1: must not be empty"),
    (lambda: Handout(id="a", title="A", text=""), "text: must not be empty"),
    (
        lambda: Handout(id="a", title="A", text="A", audience="panel"),
        "audience: must be one of candidate, interviewer, not 'panel'",
    ),
    (lambda: make.bank(questions=2 * (make.question(),)), "questions[1].id: question 'first' is already there"),
    # round and loop
    (lambda: make.round_(minutes=0), "minutes: must be 1 to 600, not 0"),
    (lambda: make.round_(opening=-1), "opening: must not be negative, not -1"),
    (lambda: make.round_(minutes=20), "minutes: must leave time to ask: 20 less 20 for opening, closing and writing is 0"),
    (lambda: make.round_(kinds=("riddle",)), "kinds[0]: must be one of behavioural, situational, technical-case, work-sample, not 'riddle'"),
    (lambda: make.round_(seats=("chair",)), "seats[0]: must be one of lead, second, shadow, not 'chair'"),
    (lambda: make.round_(focus=("a", "a")), "focus[1]: criterion 'a' is already there"),
    (lambda: make.loop(rounds=()), "rounds: must have at least one round"),
    (lambda: make.loop(rounds=2 * (make.round_(),)), "rounds[1].id: round 'case' is already there"),
    (lambda: Conduct(topic="", jurisdiction="US", do="a", do_not="b"), "topic: must not be empty"),
    # requisition
    (lambda: make.requisition(id="REQ 1"), "id: must be a slug such as 'REQ-1042', not 'REQ 1'"),
    (lambda: make.requisition(job_level="leed"), "job_level: no job level has the id 'leed'; did you mean 'lead'?"),
    (lambda: make.requisition(loop="onsight"), "loop: no loop has the id 'onsight'; did you mean 'onsite'?"),
    (lambda: make.requisition(criteria=("framng", "data-quality")), "criteria[0]: no criterion has the id 'framng'; did you mean 'framing'?"),
    (lambda: make.requisition(criteria=2 * ("data-quality",)), "criteria[1]: criterion 'data-quality' is already there"),
    (lambda: make.requisition(weights="others"), "weights: no preset has the id 'others'; did you mean 'other'?"),
    (
        lambda: make.requisition(weights=(ReasonedWeight(id="framing", weight=1), ReasonedWeight(id="data-quality", weight=1))),
        "weights: must weigh every planned criterion; 'explaining' is missing",
    ),
    (
        lambda: make.requisition(criteria=("data-quality",), weights=(ReasonedWeight(id="data-quality", weight=0),)),
        "weights: the planned weights must not all be zero",
    ),
    (
        lambda: make.requisition(criteria=("data-quality",), weights=(ReasonedWeight(id="data-quality", weight=-1),)),
        "weights.data-quality: must not be negative, not -1",
    ),
    (lambda: make.requisition(minimums=(Minimum(criterion="quality", score=3),)), "minimums.quality: no criterion has the id 'quality'; did you mean 'data-quality'?"),
    (
        lambda: make.requisition(criteria=("framing", "data-quality"), minimums=(Minimum(criterion="explaining", score=3),)),
        "minimums.explaining: 'explaining' is not among the planned criteria",
    ),
    (lambda: make.requisition(minimums=(Minimum(criterion="framing", score=6),)), "minimums.framing.score: must be 1 to 5, not 6"),
    (lambda: make.requisition(minimums=2 * (Minimum(criterion="framing", score=3),)), "minimums[1]: criterion 'framing' is already there"),
    (lambda: make.requisition(cut=Cut(score=6)), "cut.score: must be 1 to 5, not 6"),
    (lambda: make.requisition(select="best"), "select: must be one of top-down, above-the-cut, not 'best'"),
    (lambda: make.requisition(gaps="zero"), "gaps: must be one of within_parent, global, refuse, not 'zero'"),
    (lambda: make.requisition(after_debrief="mixed"), "after_debrief: must be one of kept, scored, not 'mixed'"),
    (lambda: make.requisition(open_levels=("boss",)), "open_levels[0]: no job level has the id 'boss'"),
    (Cut, "must give either percent or score, and not both"),
    (lambda: Cut(percent=60, score=3), "must give either percent or score, and not both"),
    (lambda: Cut(percent=101), "percent: must be 0 to 100, not 101"),
    (lambda: Cut(percent=60, judges=0), "judges: must be at least 1, not 0"),
    (lambda: Floors(total=2), "total: must be 0% to 100%, not 2"),
    (lambda: Floors(competency=-1), "competency: must be 0% to 100%, not -1"),
    (lambda: Retention(months=-1), "months: must be 0 to 1200, not -1"),
    # plan
    (lambda: make.plan(status="best"), "status: must be one of optimal, tied, gap, by-hand, not 'best'"),
    (lambda: make.plan(status="tied", objective=3, bound=2), "bound: must be the objective, 3, in a plan that is tied, not 2"),
    (lambda: make.plan(forms=()), "forms: must have at least one form"),
    (lambda: make.plan(forms=2 * (make.form(),)), "forms[1].code: form 'A' is already there"),
    (lambda: make.plan(forms=(make.form(rounds=(FormRound(round="case"),)),)), "forms[0].rounds: must be those of the loop, in its order: case, talk"),
    (
        lambda: make.plan(forms=(make.form(rounds=(FormRound(round="case", questions=("frist",)), FormRound(round="talk"))),)),
        "forms[0].rounds[0].questions: no question has the id 'frist'; did you mean 'first'?",
    ),
    (
        lambda: make.plan(forms=(make.form(rounds=(FormRound(round="case", questions=("first",)), FormRound(round="talk", questions=("first",)))),)),
        "questions[1]: question 'first' is already there",
    ),
    # panel
    (lambda: Interviewer(id="i ana"), "id: must be a slug such as 'i-ana', not 'i ana'"),
    (lambda: Candidate(id="c", name="x" * 201), "name: must have at most 200 characters, not 201"),
    (lambda: Candidate(id="c", mode="phone"), "mode: must be one of remote, on-site, not 'phone'"),
    (lambda: Candidate(id="c", time_factor="0.5"), "time_factor: must be 1 to 4, such as 1.25 for a quarter more time, not 1/2"),
    (lambda: make.interview(at=datetime(2026, 12, 1, 10)), "at: must carry its time zone, such as 2026-12-01T10:00-05:00, not 2026-12-01T10:00:00"),  # noqa: DTZ001
    (lambda: make.interview(second="i-1"), "second: 'i-1' sits in two seats of one interview"),
    (lambda: make.panel(interviews=(make.interview(candidate="c-2"),)), "interviews[0].candidate: no candidate has the id 'c-2'; did you mean 'c-1'?"),
    (lambda: make.panel(interviews=(make.interview(lead="zoe"),)), "interviews[0].lead: no interviewer has the id 'zoe'"),
    (lambda: make.panel(interviews=2 * (make.interview(),)), "interviews[1]: 'c-1' already has an interview in round 'case'"),
    (
        lambda: make.panel(interviewers=(Interviewer(id="i-1", conflicts=("c-1",)), Interviewer(id="i-2"))),
        "interviews[0].lead: 'i-1' has a conflict of interest with 'c-1'",
    ),
    # scorecard
    (lambda: Rating(criterion="framing", evidence="x"), "score: is missing; give a score, or a state with its reason"),
    (lambda: Rating(criterion="framing", score=4), "evidence: is missing; a rating stands on what was said or done"),
    (lambda: Rating(criterion="framing", state="skipped", score=4), "state: must be one of rated, not_assessed, not_asked, declined, not 'skipped'"),
    (lambda: Rating(criterion="framing", state="not_asked"), "why: is missing; not_asked needs its reason"),
    (lambda: Rating(criterion="framing", state="declined", why="x", score=3), "score: must be left out where the state is declined, not 3"),
    (lambda: QuestionUse(id="a", asked="sung"), "asked: must be one of as_written, reworded, fallback, not_asked, not_said, not 'sung'"),
    (lambda: QuestionUse(id="a", probes=(1, 0)), "probes[1]: must be the number of a probe, from 1, not 0"),
    (lambda: QuestionUse(id="a", probes=(1, 1)), "probes: must name each probe once"),
    (lambda: QuestionUse(id="a", asked="not_asked", probes=(1,)), "probes: must be left out where the question was not asked"),
    (lambda: QuestionUse(id="a", replaced_by="b"), "why: is missing; a replaced question needs its reason"),
    (lambda: SafetyFact(duty="build", fact=""), "fact: must not be empty"),
    (lambda: make.card(ratings=()), "ratings: must have at least one rating"),
    (lambda: make.card(ratings=2 * (make.rating(),)), "ratings[1].criterion: criterion 'framing' is already there"),
    (lambda: make.card(submitted_at=datetime(2026, 12, 1)), "submitted_at: must carry its time zone, such as 2026-12-01T10:00-05:00, not 2026-12-01T00:00:00"),  # noqa: DTZ001
    (lambda: make.card(signed_at="2026-12-01 11:30"), "signed_at: must be left out where submitted_at says the moment"),
    (lambda: make.card(submitted_at=None, signed_at="noon"), "signed_at: must be a day and time without a zone such as 2026-12-01 11:30, not 'noon'"),
    (
        lambda: make.card(submitted_at=None, signed_at="2026-12-01 11:30+01:00"),
        "signed_at: must be a day and time without a zone such as 2026-12-01 11:30, not '2026-12-01 11:30+01:00'",
    ),
    (
        lambda: make.card(recommendation="hire"),
        "recommendation: must be one of strongly_for, for, against, strongly_against, not_enough_evidence, not 'hire'",
    ),
    (lambda: make.card(attempt=0), "attempt: must be 1 to 99, not 0"),
    (lambda: make.card(attempt=100), "attempt: must be 1 to 99, not 100"),
    (lambda: make.card(revision=100, change="correction", why="slip"), "revision: must be 1 to 99, not 100"),
    (lambda: make.card(change="edit"), "change: must be one of original, correction, after_debrief, not 'edit'"),
    (lambda: make.card(change="correction", revision=2), "why: is missing; a changed card needs its reason"),
    (lambda: make.card(change="correction", why="slip"), "revision: must be above 1 for a changed card"),
    (lambda: make.card(revision=2), "change: must be correction or after_debrief where the revision is above 1"),
]  # fmt: skip


@pytest.mark.parametrize(("build", "message"), RULES, ids=[message for _, message in RULES])
def test_a_value_that_breaks_one_rule_says_which_and_nothing_else(build, message):
    with pytest.raises(InvalidData) as fault:
        build()

    assert [str(problem) for problem in fault.value.problems] == [message]


CROSS = [
    (lambda: make.kit(loops=2 * (make.loop(),)), "loops[1].id: loop 'onsite' is already there"),
    (
        lambda: make.kit(bank=make.bank(questions=(make.question(primary="b"),))),
        "bank.questions[0].primary: no criterion has the id 'b'",
    ),
    (
        lambda: make.kit(bank=make.bank(questions=(make.question(secondary=("explainin",)),))),
        "bank.questions[0].secondary[0]: no criterion has the id 'explainin'; did you mean 'explaining'?",
    ),
    (
        lambda: make.kit(bank=make.bank(questions=(make.question(enemies=("zzz",)),))),
        "bank.questions[0].enemies[0]: no question has the id 'zzz'",
    ),
    (
        lambda: make.kit(bank=make.bank(questions=(make.question(handouts=("zzz",)),))),
        "bank.questions[0].handouts[0]: no hand-out has the id 'zzz'",
    ),
    (
        lambda: make.kit(bank=make.bank(questions=(make.question(job_levels=("zzz",)),))),
        "bank.questions[0].job_levels[0]: no job level has the id 'zzz'",
    ),
    (
        lambda: make.kit(bank=make.bank(questions=(make.question(anchors=FIVE[:2]),))),
        "bank.questions[0].anchors: must have none or one for each score of the scale, not [1, 2]",
    ),
    (
        lambda: make.kit(role=make.role(duties=(Duty(id="build", text="Builds", job_levels=("zzz",)),))),
        "role.duties[0].job_levels[0]: no job level has the id 'zzz'",
    ),
    (
        lambda: make.kit(role=make.role(screen=(ScreenItem(id="a", type="must", text="A", job_levels=("zzz",)),))),
        "role.screen[0].job_levels[0]: no job level has the id 'zzz'",
    ),
    (
        lambda: make.kit(role=make.role(context=(Passage(id="a", text="A", job_levels=("zzz",)),))),
        "role.context[0].job_levels[0]: no job level has the id 'zzz'",
    ),
    (
        lambda: make.kit(candidate_pack=(Passage(id="a", text="A", job_levels=("zzz",)),)),
        "candidate_pack[0].job_levels[0]: no job level has the id 'zzz'",
    ),
    (
        lambda: make.kit(loops=(make.loop(job_levels=("zzz",)),)),
        "loops[0].job_levels[0]: no job level has the id 'zzz'",
    ),
    (
        lambda: make.kit(loops=(make.loop(weights="othre"),)),
        "loops[0].weights: no preset has the id 'othre'; did you mean 'other'?",
    ),
    (
        lambda: make.kit(loops=(make.loop(rounds=(make.round_(focus=("zzz",)),)),)),
        "loops[0].rounds[0].focus[0]: no criterion has the id 'zzz'",
    ),
    (lambda: make.kit(role=make.role(duties=())), "no duty has the id 'build'"),
    (lambda: make.kit(role=make.role(job_levels=(JobLevel(id="other", title="O"),))), "no job level has the id 'lead'"),
    (
        lambda: make.kit(
            role=make.role(requirements=(Requirement(id="a", kind="skill", text="A", criteria=("zzz",)),))
        ),
        "role.requirements[0].criteria[0]: no criterion has the id 'zzz'",
    ),
    (
        lambda: make.kit(
            role=make.role(requirements=(Requirement(id="a", kind="skill", text="A", job_levels=("leed",)),))
        ),
        "role.requirements[0].job_levels[0]: no job level has the id 'leed'; did you mean 'lead'?",
    ),
    (
        lambda: make.kit(
            role=make.role(
                pay=Pay(
                    currency="USD",
                    year=2024,
                    caveat="c",
                    bands=[PayBand(id="a", dimension="national", key="k", low=1, high=2, job_levels=["leed"])],
                )
            )
        ),
        "role.pay.bands[0].job_levels[0]: no job level has the id 'leed'; did you mean 'lead'?",
    ),
]


@pytest.mark.parametrize(("build", "message"), CROSS, ids=[message for _, message in CROSS])
def test_a_reference_to_nothing_is_found_wherever_it_stands(build, message):
    with pytest.raises(InvalidData, match=r".") as fault:
        build()

    assert all(message in str(problem) for problem in fault.value.problems)


def test_all_faults_of_a_value_come_in_one_report():
    with pytest.raises(InvalidData) as fault:
        make.criterion("data quality", title="", weight=-1, anchors=FIVE)

    assert [problem.path for problem in fault.value.problems] == [("id",), ("title",), ("weight",)]


def test_a_text_where_several_values_belong_is_a_mistake_of_the_program():
    with pytest.raises(TypeError, match="expected several values, not the text 'framing'"):
        make.requisition(criteria="framing")


def test_time_for_questions_is_what_opening_closing_and_writing_leave():
    sitting = Round(id="a", title="A", minutes=70, opening=4, closing=6, writing=11)

    assert (sitting.question_minutes, sitting.candidate_minutes) == (49, 59)
    assert sitting.candidate_minutes_at(Fraction("1.25")) == 74  # 73.75, rounded up


def test_a_focus_outside_the_loop_is_refused_when_every_round_has_one():
    focused = make.loop(rounds=(make.round_(focus=("framing",)),))

    with pytest.raises(InvalidData, match="'explaining' is in the focus of no round of the loop 'onsite'"):
        make.requisition(kit=make.kit(loops=(focused,)), criteria=("framing", "explaining"), minimums=())


def test_a_panel_that_does_not_fit_its_plan_is_told_where():
    strange = make.panel(candidates=(Candidate(id="c-1", form="Z"),), interviews=(make.interview(round="cases"),))

    assert [str(problem) for problem in make.plan().panel_problems(strange)] == [
        "candidates[0].form: the plan has no form 'Z', only A",
        "interviews[0].round: no round has the id 'cases'; did you mean 'case'?",
    ]


def test_a_candidate_with_interviews_must_name_a_form_where_the_plan_has_several():
    two = make.plan(forms=(make.form(), make.form(code="B")))
    waiting = make.panel(candidates=(Candidate(id="c-1"), Candidate(id="c-2")), interviews=(make.interview(),))
    given = make.panel(candidates=(Candidate(id="c-1", form="B"), Candidate(id="c-2")), interviews=(make.interview(),))

    assert [str(problem) for problem in two.panel_problems(waiting)] == [
        "candidates[0].form: is missing; the plan has the forms A and B"
    ]
    assert not list(two.panel_problems(given))
    assert not list(make.plan().panel_problems(waiting))


DEEPER = [
    (lambda: Passage(id="a", text=""), "text: must not be empty"),
    (lambda: make.role(context=2 * (Passage(id="a", text="x"),)), "context[1].id: passage 'a' is already there"),
    (
        lambda: Pay(currency="USD", year=2024, caveat="x", tips=2 * (Passage(id="a", text="x"),)),
        "tips[1].id: passage 'a' is already there",
    ),
    (
        lambda: Advice(id="a", criteria=(), text="x", audience="all"),
        "audience: must be one of internal, new-hire, both, not 'all'",
    ),
    (
        lambda: make.kit(development=(Advice(id="a", criteria=("zzz",), text="x"),)),
        "development[0].criteria[0]: no criterion has the id 'zzz'",
    ),
    (
        lambda: make.kit(candidate_pack=2 * (Passage(id="a", text="x"),)),
        "candidate_pack[1].id: passage 'a' is already there",
    ),
    (lambda: KeyedRating(criterion="framing", score=3, why=""), "why: must not be empty"),
    (lambda: sample_answer(ratings=()), "ratings: must have at least one keyed rating"),
    (
        lambda: sample_answer(ratings=2 * (KeyedRating(criterion="a", score=1, why="x"),)),
        "ratings[1].criterion: criterion 'a' is already there",
    ),
    (lambda: Exercise(question="first", answers=()), "answers: must have at least one sample answer"),
    (lambda: Exercise(question="first", answers=2 * (sample_answer(),)), "answers[1].id: answer 'a' is already there"),
    (lambda: make.kit(calibration=2 * (exercise(),)), "calibration[1].question: question 'first' is already there"),
    (
        lambda: make.kit(calibration=(exercise(question="frst"),)),
        "calibration[0].question: no question has the id 'frst'; did you mean 'first'?",
    ),
    (
        lambda: make.kit(calibration=(exercise(score=6),)),
        "calibration[0].answers[0].ratings[0].score: must be 1 to 5, not 6",
    ),
    (
        lambda: make.kit(calibration=(exercise(criterion="framng"),)),
        "calibration[0].answers[0].ratings[0].criterion: no criterion has the id 'framng'; did you mean 'framing'?",
    ),
    (lambda: Judgement(id="framing", relevance=0), "relevance: must be 1 to 4, not 0"),
    (lambda: Judgement(id="framing", relevance=5), "relevance: must be 1 to 4, not 5"),
    (
        lambda: Judgement(id="framing", need="vital"),
        "need: must be one of essential, useful, not_necessary, not 'vital'",
    ),
    (lambda: Judgement(id="framing", why="x" * 601), "why: must have at most 600 characters, not 601"),
    (lambda: ExpertJudgements(expert="Ana B."), "expert: must be a slug such as 'expert-1', not 'Ana B.'"),
    (
        lambda: ExpertJudgements(expert="e", background="x" * 601),
        "background: must have at most 600 characters, not 601",
    ),
    (lambda: ExpertJudgements(expert="e", version="x" * 41), "version: must have at most 40 characters, not 41"),
    (
        lambda: ExpertJudgements(expert="e", criteria=2 * (Judgement(id="framing"),)),
        "criteria[1].id: criterion 'framing' is already there",
    ),
    (
        lambda: ExpertJudgements(expert="e", questions=2 * (Judgement(id="first"),)),
        "questions[1].id: question 'first' is already there",
    ),
    (
        lambda: make.kit(judgements=2 * (ExpertJudgements(expert="e"),)),
        "judgements[1].expert: expert 'e' is already there",
    ),
    (
        lambda: make.kit(judgements=(ExpertJudgements(expert="e", criteria=(Judgement(id="framng"),)),)),
        "judgements[0].criteria.framng: no criterion has the id 'framng'; did you mean 'framing'?",
    ),
    (
        lambda: make.kit(judgements=(ExpertJudgements(expert="e", questions=(Judgement(id="frst"),)),)),
        "judgements[0].questions.frst: no question has the id 'frst'; did you mean 'first'?",
    ),
]


def sample_answer(**changes):
    return SampleAnswer(
        **{"id": "a", "text": "We looked.", "ratings": (KeyedRating(criterion="framing", score=3, why="x"),)} | changes
    )


def exercise(question="first", criterion="framing", score=3):
    return Exercise(
        question=question, answers=(sample_answer(ratings=(KeyedRating(criterion=criterion, score=score, why="x"),)),)
    )


@pytest.mark.parametrize(("build", "message"), DEEPER, ids=[message for _, message in DEEPER])
def test_what_surrounds_interviews_is_checked_as_closely(build, message):
    with pytest.raises(InvalidData) as fault:
        build()

    assert [str(problem) for problem in fault.value.problems] == [message]
