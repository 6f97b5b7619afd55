"""A development plan for one candidate: only when it has been decided, so that it can be no part of the decision."""

import attrs

from hirekit.errors import InvalidData, Problem, unknown
from hirekit.model.development import Development, development
from hirekit.model.evaluation import CriterionResult
from hirekit.model.event import DECISION
from hirekit.workspace.evaluating import evaluated
from hirekit.workspace.folder import Folder

OFFER = "offer"


@attrs.frozen(kw_only=True)
class DevelopmentPlan:
    """What is advised to one person.

    Attributes:
        name: As the panel names the candidate.
        gaps: Criteria below the target of the job level, the furthest below first.
        unseen: Titles of planned criteria with a target that nobody could rate; no gap is claimed there.
    """

    candidate: str
    name: str
    outcome: str
    job_level: str
    audience: str
    gaps: tuple[Development, ...]
    unseen: tuple[str, ...]


def develop(folder: Folder, candidate: str, *, audience: str) -> DevelopmentPlan:
    """Return the development plan of a candidate about whom a decision is on record.

    Raises:
        InvalidData: No such candidate, no decision yet, one that was no offer to a new hire, or an unknown audience.
    """
    plan, panel, evaluation = evaluated(folder)
    known = [person.id for person in panel.candidates]
    if candidate not in known:
        raise InvalidData([Problem((), unknown("candidate", candidate, known))])
    decided = [event for event in folder.record().of(DECISION) if event.text("candidate") == candidate]
    if not decided:
        raise InvalidData(
            [Problem((), f"nothing is decided about {candidate}; a development plan comes after 'hirekit decide'")]
        )
    outcome = decided[-1].text("outcome")
    if audience == "new-hire" and outcome != OFFER:
        raise InvalidData(
            [Problem((), f"a plan for a new hire needs an offer; the decision on {candidate} was {outcome}")]
        )
    result = evaluation.candidate(candidate)
    rubric = plan.kit.rubric
    below = sorted((r for r in result.criteria if _short(r) > 0), key=lambda r: -_short(r))
    advised = development(plan.kit, (r.id for r in below), audience=audience, job_level=plan.requisition.job_level)
    return DevelopmentPlan(
        candidate=candidate,
        name=panel.candidate(candidate).printed,
        outcome=outcome,
        job_level=plan.requisition.job_level,
        audience=audience,
        gaps=tuple(attrs.evolve(item, mean=seen.mean) for item, seen in zip(advised, below, strict=True)),
        unseen=tuple(rubric.criterion(r.id).title for r in result.criteria if r.target is not None and r.mean is None),
    )


def _short(result: CriterionResult) -> float:
    """Return how far below its target a criterion is; 0 where it is not, or where nothing can be said."""
    if result.target is None or result.mean is None:
        return 0.0
    # A mean of thirds must not be short of a whole number by its last digit.
    short = result.target - result.mean
    return short if short > 1e-7 else 0.0  # noqa: PLR2004
