"""A profile against job levels the requisition declared open; what was seen beside what is expected, never a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.scoring.exactness import exact_means

if TYPE_CHECKING:
    from fractions import Fraction

    from hirekit.model.plan import Plan
    from hirekit.scoring.scores import Scores

ABOVE, AT, BELOW, NOT_SEEN = "above", "at", "below", "not assessed"


@attrs.frozen(kw_only=True)
class LevelProfile:
    """One candidate beside what one job level is expected to show.

    Attributes:
        criteria: Triples of criterion, expected score, and `above`, `at`, `below` or `not assessed`; criteria of
            which the level expects nothing are left out. A mean is at what is expected from there to the next score.
        counts: Pairs of those words and how often each holds.
    """

    job_level: str
    criteria: tuple[tuple[str, int, str], ...]

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """How often each word holds."""
        words = [word for _, _, word in self.criteria]
        return tuple((word, words.count(word)) for word in (ABOVE, AT, BELOW, NOT_SEEN))


def level_profiles(plan: Plan, scores: Scores, candidate: str) -> tuple[LevelProfile, ...]:
    """Return a candidate's profile for each job level the requisition declared open, in its order.

    Raises:
        KeyError: The candidate is not among the scores.
    """
    places = {id: place for place, id in enumerate(scores.candidates)}
    means = dict(zip(scores.rule.criteria, exact_means(scores.statistics, places[candidate]), strict=True))
    rubric = plan.kit.rubric
    return tuple(
        LevelProfile(
            job_level=level,
            criteria=tuple(
                (id, expected, _word(mean, expected))
                for id, mean in means.items()
                if (expected := rubric.criterion(id).target(level)) is not None
            ),
        )
        for level in plan.requisition.open_levels
    )


def _word(mean: Fraction | None, expected: int) -> str:
    if mean is None:
        return NOT_SEEN
    if mean < expected:
        return BELOW
    return ABOVE if mean >= expected + 1 else AT
