"""What a least-squares fit leaves unexplained, parted into what ratings share: their interview, or candidate and criterion.

How an interviewer sees one candidate is in every rating of that interview, and what a candidate shows of one criterion in every
rating of it. Neither averages out over ratings, so the error of a severity, and of an adjusted mean, counts each as often as it enters.

Source:
    Quadratic forms in residuals set equal to what they are expected to hold, Searle, Casella and McCulloch (1992), *Variance
    Components*, chapter 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from hirekit.scoring.raters.normal_equations import CHUNK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hirekit.scoring.arrays import Codes, Floats
    from hirekit.scoring.raters.normal_equations import NormalEquations
    from hirekit.scoring.ratings.columns import RatingColumns


VIEW, PROFILE, CHANCE = range(3)
# Of the largest singular value; below it, what two variances put into sums of squares differs by rounding.
TOLD_APART = 1e-7
# Beyond so many ratings, fitting effects takes less than a hundredth from any sum of squares, and that is not counted.
MOST_EXACT = 100_000


@attrs.frozen(eq=False)
class Groups:
    """Ratings that share something, all those of a group of one candidate.

    Attributes:
        of: Each rating's group.
        candidate: Each group's candidate.
        sizes: Ratings of each group.
        effects: How many of its ratings have each effect, sparse, shape (groups, effects).
    """

    of: Codes
    candidate: Codes
    sizes: Floats
    effects: Any

    @classmethod
    def by(cls, used: RatingColumns, codes: Codes, many: int) -> Groups:
        """Return the ratings of each candidate, grouped by another code, of which there are so many."""
        from scipy.sparse import csr_array  # noqa: PLC0415 - heavy, and only severity needs it

        cells, of = np.unique(used.candidate.astype(np.int64) * many + codes, return_inverse=True)
        people, kinds = len(used.interviewers), len(used.criteria)
        where = np.concatenate([used.interviewer, used.criterion.astype(np.int64) + people])
        effects = csr_array((np.ones(len(where)), (np.tile(of, 2), where)), shape=(len(cells), people + kinds))
        return cls(of, cells // many, np.bincount(of).astype(np.float64), effects)

    def squares(self, values: Floats) -> float:
        """Return the sum over groups of the square of what they add up to, each over its size."""
        return float((np.bincount(self.of, weights=values) ** 2 / self.sizes).sum())

    def entering(self, normal: NormalEquations) -> Any:
        """Return how each group enters the equations of the effects, candidates taken out."""
        from scipy.sparse import diags_array  # noqa: PLC0415

        return self.effects - diags_array(self.sizes) @ normal.incidence[self.candidate]


@attrs.frozen(eq=False)
class SharedViews:
    """Three variances of what is left: of an interview, of a candidate's criterion, and of a single rating.

    Attributes:
        variances: In squared points, each 0 or above.
        entering: How often all of them enter the equations of the effects, shape (effects, effects).
        views, profiles: The groups that share the first and the second.
    """

    normal: NormalEquations
    variances: Floats
    entering: Floats
    views: Groups
    profiles: Groups

    @classmethod
    def of(cls, used: RatingColumns, normal: NormalEquations, *, inverse: Floats, left: Floats) -> SharedViews:
        """Return the variances that the residuals of a fit show.

        Args:
            inverse: Of the equations of interviewers and criteria, candidates taken out, shape (effects, effects).
            left: What the fit leaves of each rating.
        """
        groups = (
            Groups.by(used, used.interviewer, len(used.interviewers)),
            Groups.by(used, used.criterion, len(used.criteria)),
        )
        entering = [one.entering(normal) for one in groups]
        own = [_product(one, one) for one in entering]
        expected = _without_effects(groups, normal.candidate_counts)
        if len(used) <= MOST_EXACT:
            expected -= _taken_by_effects(groups, entering, own, inverse, normal.matrix)
        sums = np.array([*(one.squares(left) for one in groups), float(left @ left)])
        variances = _solved(expected, sums)
        every = zip(variances, [*own, normal.matrix], strict=True)
        whole: Floats = sum((variance * enters for variance, enters in every), np.zeros_like(normal.matrix))
        return cls(normal, variances, whole, *groups)

    def of_adjusted(self, inverse: Floats) -> Floats:
        """Return the variances of adjusted means as estimates of the candidate's mean over all criteria of the panel.

        Args:
            inverse: Of the equations of those effects that are estimated, 0 for those that are known.
        """
        counts, incidence = self.normal.candidate_counts, self.normal.incidence
        criteria = incidence.shape[1] - self.normal.interviewers
        of_view, of_profile, of_rating = self.variances
        shares = self.views.sizes / counts[self.views.candidate]
        beyond = self.profiles.sizes / counts[self.profiles.candidate] - 1 / criteria
        many = len(counts)
        not_rated = (criteria - np.bincount(self.profiles.candidate, minlength=many)) / criteria**2
        variance = (
            of_rating / counts
            + of_view * np.bincount(self.views.candidate, weights=shares**2, minlength=many)
            + of_profile * (np.bincount(self.profiles.candidate, weights=beyond**2, minlength=many) + not_rated)
        )
        together = _by_candidate(self.views, of_view * shares, self.normal) + _by_candidate(
            self.profiles, of_profile * beyond, self.normal
        )
        covariance = inverse @ self.entering @ inverse
        for start in range(0, many, CHUNK):
            rows = incidence[start : start + CHUNK]
            moved = rows @ covariance - 2 * (together[start : start + CHUNK] @ inverse)
            variance[start : start + CHUNK] += np.asarray(rows.multiply(moved).sum(axis=1)).ravel()
        known: Floats = np.maximum(variance, 0)
        return known


def _solved(expected: Floats, sums: Floats) -> Floats:
    """Return the variances that make sums of squares what they are.

    One that no sum tells from the others is 0. So is one that comes out below 0, and its sum then speaks for no other.
    """
    kept = [CHANCE]
    for which in (VIEW, PROFILE):
        lengths = np.linalg.svd(expected[np.ix_([*kept, which], [*kept, which])], compute_uv=False)
        if lengths[-1] > TOLD_APART * lengths[0]:
            kept.append(which)
    found = np.linalg.solve(expected[np.ix_(kept, kept)], sums[kept])
    while (found[1:] < 0).any():
        del kept[1 + int(np.argmin(found[1:]))]
        found = np.linalg.solve(expected[np.ix_(kept, kept)], sums[kept])
    variances = np.zeros(len(sums))
    variances[kept] = np.maximum(found, 0)
    return variances


def _without_effects(groups: Sequence[Groups], counts: Codes) -> Floats:
    """Return what each sum of squares is expected to hold of each variance, with only the candidates' means taken out."""
    expected = np.zeros((3, 3))
    rows = float(counts.sum())
    for a, one in enumerate(groups):
        for b, other in enumerate(groups):
            of_candidates = (other.sizes**2 / counts[other.candidate]).sum()
            expected[a, b] = (_crossed(one, other).power(2).sum(axis=1) / one.sizes).sum() - of_candidates
        expected[a, 2] = len(one.sizes) - len(counts)
        expected[2, a] = rows - (one.sizes**2 / counts[one.candidate]).sum()
    expected[2, 2] = rows - len(counts)
    return expected


def _taken_by_effects(
    groups: Sequence[Groups], entering: Sequence[Any], own: Sequence[Floats], inverse: Floats, matrix: Floats
) -> Floats:
    """Return by how much less that is, once interviewers and criteria are fitted too."""
    taken = np.zeros((3, 3))
    for a, one in enumerate(groups):
        weighted = _product(entering[a], _over(entering[a], one.sizes))
        for b, other in enumerate(groups):
            across = _product(entering[b], _crossed(other, one) @ _over(entering[a], one.sizes))
            taken[a, b] = 2 * (inverse * across).sum() - ((weighted @ inverse) * (own[b] @ inverse).T).sum()
        taken[a, 2] = (inverse * weighted).sum()
        taken[2, a] = (inverse * own[a]).sum()
    taken[2, 2] = (inverse * matrix).sum()
    return taken


def _by_candidate(groups: Groups, weights: Floats, normal: NormalEquations) -> Any:
    """Return the weighted sum of how a candidate's groups enter the equations, sparse, shape (candidates, effects)."""
    from scipy.sparse import csr_array  # noqa: PLC0415

    places = groups.candidate, np.arange(len(weights))
    return csr_array((weights, places), shape=(normal.candidates, len(weights))) @ groups.entering(normal)


def _over(rows: Any, sizes: Floats) -> Any:
    """Return each row of a sparse matrix over its size."""
    from scipy.sparse import diags_array  # noqa: PLC0415

    return diags_array(1 / sizes) @ rows


def _product(one: Any, other: Any) -> Floats:
    """Return the effects of one by those of the other, summed over groups."""
    found: Floats = (one.T @ other).toarray()
    return found


def _crossed(one: Groups, other: Groups) -> Any:
    """Return how many ratings any two groups have in common, sparse."""
    from scipy.sparse import csr_array  # noqa: PLC0415

    return csr_array((np.ones(len(one.of)), (one.of, other.of)), shape=(len(one.sizes), len(other.sizes)))
