"""Profiles against the job levels that a requisition declared open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.model.level_profile import ABOVE, AT, BELOW, NOT_SEEN, LevelProfile, LevelReading
from hirekit.scoring.arguments import places_of
from hirekit.scoring.exactness import exact_means

if TYPE_CHECKING:
    from fractions import Fraction

    from hirekit.model.plan import Plan
    from hirekit.scoring.scores import Scores


def level_profiles(plan: Plan, scores: Scores, candidate: str) -> tuple[LevelProfile, ...]:
    """Return a candidate's profile for each job level the requisition declared open, in its order.

    Args:
        plan: Whose requisition declares job levels open and whose rubric has a target for each.
        scores: The panel scored under that plan.
        candidate: Its id.

    Returns:
        Beside each level, how each criterion's mean stands to its target; never which level the candidate is of.

    Raises:
        KeyError: The candidate is not among the scores.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> opening = hirekit.Requisition(
    ...     id="REQ-9", kit=hirekit.load_kit("support-team-lead"), job_level="support-specialist", loop="onsite",
    ...     open_levels=["support-specialist", "support-team-lead"],
    ... )
    >>> plan = hirekit.assemble(opening)
    >>> columns = RatingColumns.from_ids(candidate=["c-1"], interviewer=["ann"], criterion=["triage"], score=[3])
    >>> for profile in level_profiles(plan, score_columns(plan, columns), "c-1"):
    ...     print(profile.job_level, [(one.criterion, one.expected, one.reading) for one in profile.criteria if one.mean])
    support-specialist [('triage', 2, 'above')]
    support-team-lead [('triage', 4, 'below')]
    """
    (place,) = places_of([candidate], scores.candidates, "candidate")
    means = dict(zip(scores.rule.criteria, exact_means(scores.statistics, place), strict=True))
    rubric = plan.kit.rubric
    return tuple(
        LevelProfile(
            job_level=level,
            criteria=tuple(
                _reading(id, expected, mean)
                for id, mean in means.items()
                if (expected := rubric.criterion(id).target(level)) is not None
            ),
        )
        for level in plan.requisition.open_levels
    )


def _reading(criterion: str, expected: int, mean: Fraction | None) -> LevelReading:
    word = NOT_SEEN
    if mean is not None:
        word = BELOW if mean < expected else ABOVE if mean >= expected + 1 else AT
    return LevelReading(
        criterion=criterion, expected=expected, mean=None if mean is None else float(mean), reading=word
    )
