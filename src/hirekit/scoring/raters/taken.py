"""By how much fitting interviewers and criteria lessens what sums of squares of residuals are expected to hold.

Source:
    Searle, Casella and McCulloch (1992), *Variance Components*, chapter 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hirekit.scoring.arrays import Codes, Floats
    from hirekit.scoring.raters.crossing import Crossing


@attrs.frozen(eq=False)
class Groups:
    """Ratings that share something, all those of a group of one candidate.

    Attributes:
        of: The group of each cell of one view and criterion.
        sizes: Ratings of each group.
        entering: How each enters the equations of the effects, candidates taken out, sparse, shape (groups, effects).
    """

    of: Codes
    sizes: Floats
    entering: Any


def taken_by_effects(crossing: Crossing, own: Sequence[Floats], inverse: Floats, matrix: Floats) -> Floats:
    """Return by how much less of each variance each sum of squares holds, once interviewers and criteria are fitted too.

    Args:
        own: How often the variances of views and of profiles enter the equations of the effects, shape (effects, effects).
        inverse: Of those equations, of which *matrix* is the left side.
    """
    ratings, groups = _groups(crossing)
    taken = np.zeros((3, 3))
    for a, one in enumerate(groups):
        spread = _over(one.entering, one.sizes)
        weighted = (one.entering.T @ spread).toarray()
        for b, other in enumerate(groups):
            across = (other.entering.T @ (_crossed(other, one, ratings) @ spread)).toarray()
            taken[a, b] = 2 * (inverse * across).sum() - ((weighted @ inverse) * (own[b] @ inverse).T).sum()
        taken[a, 2] = (inverse * weighted).sum()
        taken[2, a] = (inverse * own[a]).sum()
    taken[2, 2] = (inverse * matrix).sum()
    return taken


def _groups(crossing: Crossing) -> tuple[Floats, tuple[Groups, Groups]]:
    """Return how many ratings each cell of one view and criterion has, and the cells' views and profiles."""
    from scipy.sparse import csr_array, diags_array  # noqa: PLC0415 - heavy, and only severity needs it

    view, kind = np.nonzero(crossing.counts)
    ratings = crossing.counts[view, kind]
    cells, profile = np.unique(
        crossing.candidate[view].astype(np.int64) * crossing.counts.shape[1] + kind, return_inverse=True
    )
    candidate = cells // crossing.counts.shape[1]
    effects = np.concatenate([crossing.interviewer[view], kind + crossing.people])
    width = crossing.people + crossing.counts.shape[1]

    def rows(of: Codes, values: Floats, many: int) -> Any:
        return csr_array((np.tile(values, 2), (np.tile(of, 2), effects)), shape=(many, width))

    shares = rows(crossing.candidate[view], ratings / crossing.ratings[crossing.candidate[view]], len(crossing.ratings))
    found = []
    for of, whose in ((view, crossing.candidate), (profile, candidate)):
        sizes = np.bincount(of, weights=ratings).astype(np.float64)
        found.append(Groups(of, sizes, rows(of, ratings, len(sizes)) - diags_array(sizes) @ shares[whose]))
    return ratings, (found[0], found[1])


def _over(rows: Any, sizes: Floats) -> Any:
    """Return each row of a sparse matrix over its size."""
    from scipy.sparse import diags_array  # noqa: PLC0415

    return diags_array(1 / sizes) @ rows


def _crossed(one: Groups, other: Groups, ratings: Floats) -> Any:
    """Return how many ratings any two groups have in common, sparse."""
    from scipy.sparse import csr_array  # noqa: PLC0415

    return csr_array((ratings, (one.of, other.of)), shape=(len(one.sizes), len(other.sizes)))
