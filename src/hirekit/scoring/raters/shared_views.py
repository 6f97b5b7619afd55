"""What a least-squares fit leaves unexplained, parted into what ratings share: their interview, or candidate and criterion.

How an interviewer sees one candidate is in every rating of that interview, and what a candidate shows of one criterion in every
rating of it. Neither averages out over ratings, so the error of a severity, and of an adjusted mean, counts each as often as it enters.

Source:
    Quadratic forms in residuals set equal to what they are expected to hold, Searle, Casella and McCulloch (1992), *Variance
    Components*, chapter 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.scoring.raters.crossing import Crossing, Shares, row_by_row
from hirekit.scoring.raters.taken import taken_by_effects

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats
    from hirekit.scoring.raters.normal_equations import NormalEquations


VIEW, PROFILE, CHANCE = range(3)
# Of the largest singular value; below it, what two variances put into sums of squares differs by rounding.
TOLD_APART = 1e-7
# Beyond so many ratings, fitting effects takes less than a hundredth from any sum of squares, and that is not counted.
MOST_EXACT = 100_000


@attrs.frozen(eq=False)
class SharedViews:
    """Three variances of what is left: of an interview, of a candidate's criterion, and of a single rating.

    Attributes:
        variances: In squared points, each 0 or above.
        entering: How often all of them enter the equations of the effects, shape (effects, effects).
    """

    crossing: Crossing
    variances: Floats
    entering: Floats

    @classmethod
    def of(cls, normal: NormalEquations, *, inverse: Floats, residues: Floats, left: float) -> SharedViews:
        """Return the variances that the residuals of a fit show.

        Args:
            inverse: Of the equations of interviewers and criteria, candidates taken out, shape (effects, effects).
            residues: What the fit leaves of the ratings of each view and criterion, added up.
            left: The sum of the squares of what it leaves of single ratings.
        """
        crossing = normal.crossing
        of_views = residues @ np.ones(residues.shape[1])
        of_profiles = crossing.by_candidate(residues)
        sums = np.array([of_views**2 @ (1 / crossing.sizes), _over(of_profiles**2, crossing.profiles).sum(), left])
        expected = _without_effects(crossing)
        if normal.rows <= MOST_EXACT:
            own = _entering(crossing, 1.0, 0.0), _entering(crossing, 0.0, 1.0)
            expected -= taken_by_effects(crossing, own, inverse, normal.matrix)
        variances = _solved(expected, sums)
        of_view, of_profile, of_rating = variances.tolist()
        return cls(crossing, variances, _entering(crossing, of_view, of_profile) + of_rating * normal.matrix)

    def of_adjusted(self, inverse: Floats, covariance: Floats) -> Floats:
        """Return the variances of adjusted means as estimates of the candidate's mean over all criteria of the panel.

        Args:
            inverse: Of the equations of those effects that are estimated, 0 for those that are known.
            covariance: Of what the effects err by.
        """
        crossing = self.crossing
        shares, criteria = crossing.shares, crossing.counts.shape[1]
        of_view, of_profile, of_rating = self.variances
        rated = crossing.profiles > 0
        # What the mean of a candidate's ratings says too much of a criterion, or too little.
        beyond = np.where(rated, shares.criteria - 1 / criteria, 0)
        not_rated = (~rated).sum(axis=1) / criteria**2
        variance = (
            of_rating / crossing.ratings
            + of_view * crossing.by_candidate(shares.interviewers**2)
            + of_profile * ((beyond**2).sum(axis=1) + not_rated)
        )
        by_view, by_profile = of_view * shares.interviewers, of_profile * beyond
        together = crossing.less(
            Shares(
                by_view * crossing.sizes + row_by_row(by_profile.take(crossing.candidate, axis=0), crossing.counts),
                crossing.by_candidate(by_view[:, None] * crossing.counts) + by_profile * crossing.profiles,
            ),
            crossing.by_candidate(by_view * crossing.sizes) + (by_profile * crossing.profiles).sum(axis=1),
            shares,
        )
        variance += crossing.form(shares, covariance, shares) - 2 * crossing.form(shares, inverse, together)
        known: Floats = np.maximum(variance, 0)
        return known


def _entering(crossing: Crossing, of_view: float, of_profile: float) -> Floats:
    """Return how often variances of views and of profiles enter the equations of the effects, candidates taken out."""
    counts, sizes, profiles, cut = crossing.counts, crossing.sizes, crossing.profiles, crossing.people
    here = profiles.take(crossing.candidate, axis=0)
    found = np.zeros((cut + counts.shape[1],) * 2)
    if of_profile:
        found[:cut, :cut] = of_profile * crossing.together()
    found[:cut, :cut] += of_view * np.diag(crossing.by_interviewer(sizes**2))
    weights = of_profile * here
    weights += of_view * sizes[:, None]
    found[:cut, cut:] = crossing.by_interviewer(weights * counts)
    found[cut:, :cut] = found[:cut, cut:].T
    found[cut:, cut:] = of_view * counts.T @ counts + of_profile * np.diag((profiles**2).sum(axis=0))
    together = Shares(
        of_view * sizes**2 + of_profile * row_by_row(here, counts),
        of_view * crossing.by_candidate(sizes[:, None] * counts) + of_profile * profiles**2,
    )
    squares = of_view * crossing.by_candidate(sizes**2) + of_profile * (profiles**2).sum(axis=1)
    taken = crossing.products(crossing.less(together, squares / 2, crossing.shares), crossing.shares)
    return found - taken - taken.T


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


def _without_effects(crossing: Crossing) -> Floats:
    """Return what each sum of squares is expected to hold of each variance, with only the candidates' means taken out."""
    counts, sizes, profiles, ratings = crossing.counts, crossing.sizes, crossing.profiles, crossing.ratings
    rows, candidates = ratings.sum(), len(ratings)
    views = (crossing.by_candidate(sizes**2) / ratings).sum()
    criteria = (row_by_row(profiles, profiles) / ratings).sum()
    return np.array(
        [
            [rows - views, (row_by_row(counts, counts) / sizes).sum() - criteria, len(sizes) - candidates],
            [
                _over(crossing.by_candidate(counts**2), profiles).sum() - views,
                rows - criteria,
                (profiles > 0).sum() - candidates,
            ],
            [rows - views, rows - criteria, rows - candidates],
        ]
    )


def _over(values: Floats, profiles: Floats) -> Floats:
    """Return values over the ratings of each candidate and criterion, 0 where there are none."""
    found: Floats = values / np.where(profiles > 0, profiles, 1)
    return found
