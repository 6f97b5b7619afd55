"""Where differences between ratings come from, where every interviewer rated every candidate on every criterion.

Seven sources: candidates, interviewers and criteria, each pair of them, and what is left. On such complete ratings the
analysis of variance gives each an unbiased estimate; on others the sums of squares overlap, and no one way of parting them
is right.

Source:
    Cornfield and Tukey (1956), *Annals of Mathematical Statistics* 27(4), for the expected mean squares; Brennan (2001),
    *Generalizability Theory*, chapter 3, the design of persons by items by occasions.
"""

from __future__ import annotations

from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.message import Message
from hirekit.scoring.arguments import at_once, count, finite
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.exactness import beyond_rounding
from hirekit.scoring.raters.normal_equations import in_use_only

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hirekit.scoring.arrays import Floats
    from hirekit.scoring.ratings.columns import RatingColumns

CANDIDATE, INTERVIEWER, CRITERION = FACETS = range(3)
FEWEST = 2
SOURCES = {
    (CANDIDATE,): Message("source_candidates", "candidates"),
    (INTERVIEWER,): Message("source_interviewers", "interviewers"),
    (CRITERION,): Message("source_criteria", "criteria"),
    (CANDIDATE, INTERVIEWER): Message("source_views", "candidates by interviewers"),
    (CANDIDATE, CRITERION): Message("source_profiles", "candidates by criteria"),
    (INTERVIEWER, CRITERION): Message("source_strictness", "interviewers by criteria"),
    (CANDIDATE, INTERVIEWER, CRITERION): Message("source_rest", "what is left"),
}


@attrs.frozen(kw_only=True)
class Facets:
    """The variance components of candidates by interviewers by criteria, in squared points.

    Estimates below 0 are left as they came; they say that a source is too small to see.

    Attributes:
        sizes: How many candidates, interviewers and criteria.
        components: By source, as in `SOURCES`; empty where there are none, with the reason.
    """

    sizes: tuple[int, int, int]
    components: dict[str, float] = attrs.field(factory=dict)
    reason: str = ""

    def relative(self, *, interviewers: int, criteria: int) -> Estimate:
        """Return the generalizability of a mean of so many interviewers and criteria, for ranking candidates.

        Args:
            interviewers, criteria: How many a mean would be over, each 1 or more.

        Returns:
            Above 0, at most 1; None where candidates do not differ beyond what else makes ratings differ. Components below 0
            count as 0 in the error.

        Raises:
            InvalidData: No interviewers, or no criteria; both at once.
            TypeError: No whole numbers of them.
        """
        return self._reliability({CANDIDATE: 1, INTERVIEWER: interviewers, CRITERION: criteria}, ranked=True)

    def absolute(self, *, interviewers: int, criteria: int) -> Estimate:
        """Return the dependability of a mean of so many interviewers and criteria, for comparison with a cut.

        Args:
            interviewers, criteria: As `relative`.

        Returns:
            As `relative`, and never above it.

        Raises:
            InvalidData, TypeError: As `relative`.
        """
        return self._reliability({CANDIDATE: 1, INTERVIEWER: interviewers, CRITERION: criteria}, ranked=False)

    def _reliability(self, numbers: dict[int, int], *, ranked: bool) -> Estimate:
        at_once(partial(count, numbers[INTERVIEWER], "interviewers"), partial(count, numbers[CRITERION], "criteria"))
        if self.reason:
            return undefined(self.reason)
        true = self.components[SOURCES[(CANDIDATE,)]]
        if true <= 0:
            return undefined("candidates do not differ by more than what else makes ratings differ")
        error = sum(
            max(0.0, self.components[name]) / np.prod([numbers[facet] for facet in source])
            for source, name in SOURCES.items()
            if source != (CANDIDATE,) and (CANDIDATE in source or not ranked)
        )
        return Estimate(float(true / (true + error)))


def facets(columns: RatingColumns) -> Facets:
    """Return where differences between ratings come from, several sittings of one interviewer taken together first.

    Args:
        columns: Ratings in points of the scale; at least two candidates, interviewers and criteria, every cell rated.

    Returns:
        The seven components, or the reason why there are none.

    Raises:
        InvalidData: A score beyond 1e60 either way.

    >>> from hirekit.scoring import RatingColumns
    >>> found = facets(RatingColumns.from_ids(
    ...     candidate=["c-1"] * 4 + ["c-2"] * 4, interviewer=["ann", "ann", "ben", "ben"] * 2,
    ...     criterion=["framing", "explaining"] * 4, score=[3, 4, 3, 3, 5, 5, 4, 5],
    ... ))
    >>> found.sizes, round(found.components["candidates"], 3), round(found.relative(interviewers=2, criteria=2).value, 2)
    ((2, 2, 2), 1.25, 0.91)
    """
    used = in_use_only(columns.where(columns.scored))
    finite(used.score, "scores")
    sizes = len(used.candidates), len(used.interviewers), len(used.criteria)
    if min(sizes) < FEWEST:
        return Facets(
            sizes=sizes, reason=Message("two_of_each", "needs two candidates, two interviewers and two criteria")
        )
    looks = np.unique(used.cells())
    cells = int(np.prod(sizes))
    if len(looks) < cells:
        return Facets(
            sizes=sizes,
            reason=Message(
                "every_rating",
                "needs every interviewer's rating of every candidate on every criterion; {missing} of {all} are not there",
                missing=cells - len(looks),
                all=cells,
            ),
        )
    place = np.searchsorted(looks, used.cells())
    cube = (np.bincount(place, weights=used.score) / np.bincount(place)).reshape(sizes)
    # From the first rating on: where all are the same fraction, such as a third, differences are exactly 0, and means are not.
    return Facets(components=_components(cube - cube.flat[0]), sizes=sizes)


def _components(cube: Floats) -> dict[str, float]:
    """Return the components of a complete cube from its mean squares, the largest interaction first."""
    whole = float(((cube - cube.mean()) ** 2).sum())
    squares = {source: _mean_square(cube, source, whole) for source in SOURCES}
    return {
        name: sum((-1) ** (len(above) - len(source)) * squares[above] for above in SOURCES if set(source) <= set(above))
        / float(np.prod([cube.shape[facet] for facet in FACETS if facet not in source]))
        for source, name in SOURCES.items()
    }


def _mean_square(cube: Floats, source: tuple[int, ...], whole: float) -> float:
    """Return the mean square of what a source adds to the sources within it."""
    effect: Floats = sum(
        (-1) ** (len(source) - len(part)) * cube.mean(axis=tuple(f for f in FACETS if f not in part), keepdims=True)
        for part in _parts(source)
    )
    freedom = float(np.prod([cube.shape[facet] - 1 for facet in source]))
    return beyond_rounding(float((effect**2).sum()) * cube.size / effect.size, whole) / freedom


def _parts(source: tuple[int, ...]) -> Iterable[tuple[int, ...]]:
    return (part for size in range(len(source) + 1) for part in combinations(source, size))
