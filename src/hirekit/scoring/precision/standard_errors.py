"""How surely the panel's ratings place a candidate: standard errors that count what raters share.

What two interviewers of one candidate make of one criterion differs by their severity, by how each of them sees
this candidate, and by chance. Those differences alone give the three variances; what candidates and criteria
really are drops out of them. An interviewer's severity and view of a candidate enter a composite through everything the interviewer rated, so
they do not average out over criteria; severity cancels between candidates whom the same people rated.

Source:
    Henderson's method III, Henderson (1953), *Biometrics* 9(2); how far intervals reach, Weerahandi (1993), *Journal of the
    American Statistical Association* 88(423); shared raters as in Putka, Le, McCloy and Diaz (2008), *Journal of Applied
    Psychology* 93(5).
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.message import Message
from hirekit.scoring.arguments import between_0_and_1, places_of
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.exactness import common_weights, exact_means
from hirekit.scoring.precision.disagreement import Sums, not_estimable
from hirekit.scoring.precision.looks import Looks

if TYPE_CHECKING:
    from hirekit.scoring.precision.looks import Load
    from hirekit.scoring.scores import Scores

CONFIDENCE = 0.95
SEVERITY, VIEW, CHANCE = range(3)


@attrs.frozen(kw_only=True)
class Difference:
    """Two candidates' composites apart, on the criteria both were assessed on.

    Attributes:
        estimate: First less second, on the scale, with its interval.
        error: Standard error; None where it is not estimable, with the reason in `estimate`.
        separated: Whether the evidence separates the two; None where that is not known.
    """

    first: str
    second: str
    estimate: Estimate
    error: float | None
    separated: bool | None

    @property
    def words(self) -> str:
        """What may be said of the two."""
        if self.separated is None:
            return self.estimate.reason
        verb = "separates" if self.separated else "does not separate"
        return f"this evidence {verb} {self.first} and {self.second}"


@attrs.frozen(kw_only=True, eq=False)
class Uncertainty:
    """What the panel's own disagreements say about the error of its composites.

    Attributes:
        scores: What the errors are of.
        severity, view, chance: Variances: of interviewers, of interviewers' views of candidates, of single ratings.
            None where not estimable, with the reason; estimates may be 0 but never below.
        looks, sums: What they were made from: who rated whom on what, and the sums of squares.
    """

    scores: Scores
    severity: Estimate
    view: Estimate
    chance: Estimate
    looks: Looks
    sums: Sums

    def composite(self, candidate: str, *, confidence: float = CONFIDENCE) -> Estimate:
        """Return a candidate's composite with the interval its raters' disagreements support.

        Raises:
            KeyError: The candidate is not among the scores.
            InvalidData: A confidence that is not between 0 and 1.
        """
        between_0_and_1(confidence, "confidence")
        (place,) = places_of([candidate], self.scores.candidates, "candidate")
        composite = self.scores.composites[place]
        if np.isnan(composite):
            return undefined(Message("no_composite", "there is no composite"))
        load = self.looks.load_of_one(place, self.scores.weights[place])
        ends = self.scores.rule.lowest, self.scores.rule.highest
        return self._interval(float(composite), load, confidence=confidence, ends=ends)

    def standard_error(self, candidate: str) -> float | None:
        """Return the standard error of a candidate's composite, or None where there is none."""
        (place,) = places_of([candidate], self.scores.candidates, "candidate")
        if np.isnan(self.scores.composites[place]):
            return None
        return self.sums.error(self.looks.load_of_one(place, self.scores.weights[place]))[0]

    def difference(self, first: str, second: str, *, confidence: float = CONFIDENCE) -> Difference:
        """Return how far two candidates are apart on common criteria, and whether the evidence separates them.

        Raises:
            KeyError: A candidate is not among the scores.
            InvalidData: A confidence that is not between 0 and 1.
        """
        between_0_and_1(confidence, "confidence")
        one, two = places_of([first, second], self.scores.candidates, "candidate")
        statistics = self.scores.statistics
        common = statistics.assessed[one] & statistics.assessed[two]
        exact = common_weights(self.scores.rule, common)
        if not any(exact):
            gone = undefined(Message("nothing_in_common", "the two were not assessed on any criterion in common"))
            return Difference(first=first, second=second, estimate=gone, error=None, separated=None)
        pairs = zip(exact, exact_means(statistics, one), exact_means(statistics, two), strict=True)
        apart = sum((weight * ((a or 0) - (b or 0)) for weight, a, b in pairs if weight), Fraction(0))
        weights = np.array([float(weight) for weight in exact])
        load = self.looks.load_of_two(one, two, weights)
        error, _ = self.sums.error(load)
        rule = self.scores.rule
        widest = rule.highest - rule.lowest
        estimate = self._interval(float(apart), load, confidence=confidence, ends=(-widest, widest))
        separated = None if estimate.low is None or estimate.high is None else not estimate.low <= 0 <= estimate.high
        return Difference(first=first, second=second, estimate=estimate, error=error, separated=separated)

    def _interval(self, value: float, load: Load, *, confidence: float, ends: tuple[int, int]) -> Estimate:
        """Return a value with its interval, of which nothing lies where no truth can."""
        error, reason = self.sums.error(load)
        if error is None:
            return Estimate(value, reason=not_estimable(reason))
        from scipy.special import stdtrit  # noqa: PLC0415 - heavy, and only intervals need it

        freedom = self.sums.freedom(load, confidence=confidence)
        reach = float(stdtrit(freedom, (1 + confidence) / 2)) * error
        return Estimate(value, max(value - reach, ends[0]), min(value + reach, ends[1]), freedom=freedom)


def uncertainty(scores: Scores) -> Uncertainty:
    """Return the variances the panel's disagreements show, and with them the errors of its composites.

    Args:
        scores: The panel scored, with the ratings it comes from.

    Returns:
        Variances in squared points; intervals and errors are asked of it candidate by candidate.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> found = uncertainty(score_columns(rubric, columns))
    >>> round(found.composite("c-1").value, 2), round(found.standard_error("c-1"), 2)
    (3.57, 0.42)
    >>> print(found.difference("c-1", "c-2").words)
    this evidence separates c-1 and c-2
    """
    looks = Looks.of(scores)
    sums = Sums.of(looks)
    return Uncertainty(
        scores=scores,
        severity=sums.variance(SEVERITY),
        view=sums.variance(VIEW),
        chance=sums.variance(CHANCE),
        looks=looks,
        sums=sums,
    )
