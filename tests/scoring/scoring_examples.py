"""Small rubrics, plans and cards for the tests of scoring."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from hirekit.model.criterion import Anchor, Competency, Criterion, Target
from hirekit.model.form import Form, FormRound
from hirekit.model.kit import Kit
from hirekit.model.loop import Loop, Round
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.question import Bank, Question
from hirekit.model.requisition import Requisition
from hirekit.model.role import Duty, JobLevel, Role
from hirekit.model.rubric import Rubric
from hirekit.model.scale import FIVE_POINTS, Scale
from hirekit.model.scorecard import Rating, Scorecard
from hirekit.model.terms import Floors, ReasonedWeight
from hirekit.model.thresholds import Cut, Hurdle, Minimum

NO_FLOORS = Floors(competency=0, total=0)
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


def criterion(id, weight=1, *, scale=FIVE_POINTS, target=None):
    return Criterion(
        id=id,
        title=id.title(),
        weight=weight,
        targets=() if target is None else (Target("senior", target),),
        anchors=tuple(Anchor(score, f"{id} at {score}") for score in scale.scores),
    )


def rubric(
    tree: Mapping[str, Mapping[str, object]], *, heads: Mapping[str, object] | None = None, scale: Scale = FIVE_POINTS
):
    """Return a rubric from {competency: {criterion: weight}} and, where given, {competency: weight}."""
    return Rubric(
        scale=scale,
        competencies=tuple(
            Competency(
                id=id,
                title=id.title(),
                weight=None if heads is None else heads[id],
                criteria=tuple(criterion(c, weight, scale=scale, target=3) for c, weight in criteria.items()),
            )
            for id, criteria in tree.items()
        ),
    )


def plan(  # noqa: PLR0913
    tree,
    *,
    heads=None,
    scale=FIVE_POINTS,
    minimums: Mapping[str, object] | None = None,
    cut: Cut | None = None,
    floors: Floors | None = None,
    gaps="within_parent",
    criteria=(),
    rounds: Mapping[str, Iterable[str]] | None = None,
    forms=("A",),
    weights: Mapping[str, object] | None = None,
    after_debrief="kept",
    hurdles: Iterable[Hurdle] = (),
):
    """Return a plan with one question a criterion and round; without *rounds*, one round asks everything."""
    made = rubric(tree, heads=heads, scale=scale)
    every = tuple(c.id for c in made.criteria)
    rounds = {id: tuple(asked) for id, asked in (rounds or {"talk": criteria or every}).items()}
    questions = tuple(
        Question(id=f"{round_}-{id}-{form}", prompt=f"Tell me about {id}.", kind="behavioural", minutes=5, primary=id)
        for form in forms
        for round_, asked in rounds.items()
        for id in asked
    )
    kit = Kit(
        id="small",
        title="Small",
        role=Role(
            title="Maker",
            duties=(Duty(id="make", text="Makes things."),),
            job_levels=(JobLevel(id="senior", title="Senior"),),
        ),
        rubric=made,
        bank=Bank(questions=questions),
        loops=(
            Loop(
                id="onsite",
                title="Onsite",
                rounds=tuple(Round(id=id, title=id, minutes=300, focus=asked) for id, asked in rounds.items()),
            ),
        ),
    )
    requisition = Requisition(
        id="REQ-1",
        kit=kit,
        job_level="senior",
        loop="onsite",
        criteria=criteria,
        weights=""
        if weights is None
        else tuple(ReasonedWeight(id=id, weight=weight, why="x") for id, weight in weights.items()),
        minimums=tuple(Minimum(criterion=id, score=score, why="x") for id, score in (minimums or {}).items()),
        cut=cut,
        coverage=floors or Floors(),
        gaps=gaps,
        after_debrief=after_debrief,
        hurdles=hurdles,
    )
    return Plan(
        requisition=requisition,
        forms=tuple(
            Form(
                code=form,
                rounds=tuple(
                    FormRound(round=id, questions=tuple(f"{id}-{c}-{form}" for c in asked))
                    for id, asked in rounds.items()
                ),
            )
            for form in forms
        ),
    )


def card(interviewer: str, scores: Mapping[str, int | str | None], **changes):
    """Return a card; a text in place of a score is the reason for its absence, as is None."""
    ratings = tuple(
        Rating(criterion=id, score=score, evidence=f"{interviewer} on {id}")
        if isinstance(score, int)
        else Rating(criterion=id, state="not_asked", why=score or "cut for time")
        for id, score in scores.items()
    )
    return Scorecard(
        **{"requisition": "REQ-1", "candidate": "c-1", "round": "talk", "interviewer": interviewer, "ratings": ratings}
        | changes
    )


def panel(interviews: Iterable[tuple[str, str, dict[str, str]]], *, forms: Mapping[str, str] | None = None):
    """Return a panel from (candidate, round, seats)."""
    made = tuple(Interview(candidate=c, round=r, **seats) for c, r, seats in interviews)
    people = dict.fromkeys(person for interview in made for _, person in interview.seated)
    candidates = dict.fromkeys(interview.candidate for interview in made)
    return Panel(
        interviewers=tuple(Interviewer(id=id) for id in people),
        candidates=tuple(Candidate(id=id, form=(forms or {}).get(id, "")) for id in candidates),
        interviews=made,
    )
