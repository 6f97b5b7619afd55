"""How much a ranking hangs on the weights: the share at which a pair changes places, and all weights at once."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.errors import LimitExceeded, Problem, refuse
from hirekit.scoring.arguments import at_once, count, finite, number, places_of, positive, written
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.exactness import exact_means, exact_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hirekit.scoring.arrays import Floats
    from hirekit.scoring.scores import Scores

SAMPLES = 10_000
FEWEST = 3
# Of samples by candidates: the composites that are drawn and put in order.
MOST_DRAWN = 50_000_000


@attrs.frozen(kw_only=True)
class Swap:
    """How far the share of one criterion can move before two candidates change places.

    The other shares keep their ratios among themselves.

    Attributes:
        first, second: Ids of the two candidates; `criterion`, the one whose weight is moved.
        share: Of the criterion among those both were assessed on.
        low, high: The shares between which the order stands, the ends included; there the two are equal, unless
            an end is 0 or 1.
        swaps_at: The share nearest to the declared one at which the two are equal, or None where no share makes them so.
    """

    first: str
    second: str
    criterion: str
    share: Fraction
    low: Fraction
    high: Fraction
    swaps_at: Fraction | None


def swaps(scores: Scores, first: str, second: str) -> tuple[Swap, ...]:
    """Return for each criterion two candidates share how far its weight can move before they change places.

    Args:
        scores: The panel scored.
        first, second: Ids of the two candidates, in either order.

    Returns:
        Exact; empty where the two are equal under the declared weights, or share nothing that carries weight.

    Raises:
        KeyError: A candidate is not among the scores.

    Source:
        Triantaphyllou and Sanchez (1997), *Decision Sciences* 28(1), one weight at a time.
    """
    places = places_of([first, second], scores.candidates, "candidate")
    common = scores.statistics.assessed[places[0]] & scores.statistics.assessed[places[1]]
    weights = exact_weights(attrs.evolve(scores.rule, policy="global"), common)
    one, two = (exact_means(scores.statistics, place) for place in places)
    gaps = [
        a - b if shared and a is not None and b is not None else Fraction(0)
        for a, b, shared in zip(one, two, common, strict=True)
    ]
    lead = sum((weight * gap for weight, gap in zip(weights, gaps, strict=True)), Fraction(0))
    if lead == 0:
        return ()
    return tuple(
        _swap(first, second, scores.rule.criteria[spot], weights[spot], gaps[spot], lead)
        for spot in np.flatnonzero(common).tolist()
    )


def _swap(first: str, second: str, criterion: str, share: Fraction, gap: Fraction, lead: Fraction) -> Swap:
    low, high, at = Fraction(0), Fraction(1), None
    if share < 1:
        # The lead is a line in the share: the others' lead at 0, this criterion's gap at 1.
        others = (lead - share * gap) / (1 - share)
        if others != gap:
            zero = others / (others - gap)
            if 0 <= zero <= 1:
                at = zero
                low, high = (low, zero) if share < zero else (zero, high)
    return Swap(first=first, second=second, criterion=criterion, share=share, low=low, high=high, swaps_at=at)


@attrs.frozen(kw_only=True, eq=False)
class Acceptability:
    """What becomes of the ranking when weights are drawn at random.

    Attributes:
        candidates: Those with a mean on every weighted criterion; `criteria`, those with weight.
        ranks: The share of weights that give each candidate each rank, shape (candidates, candidates).
        central_weights: The mean of the weights that put a candidate first; None where none does.
        wins: The share of weights under which a candidate (down) is ahead of another (across).
        left_out: Candidates with gaps.
    """

    candidates: tuple[str, ...]
    criteria: tuple[str, ...]
    ranks: Floats
    central_weights: tuple[Floats | None, ...]
    wins: Floats
    left_out: tuple[str, ...]


def acceptability(
    scores: Scores, *, around: float | None = None, samples: int = SAMPLES, seed: int = 0
) -> Acceptability:
    """Return stochastic multicriteria acceptability of the candidates' means.

    Args:
        scores: The panel scored; candidates with gaps are left out.
        around: How firmly weights stay near the declared ones: the concentration of a Dirichlet distribution with
            them as its mean; None for weights uniform over everything possible.
        samples: How many weights are drawn.
        seed: Of the draw: the same seed, the same shares.

    Returns:
        Shares from 0 to 1 of the weights drawn.

    Raises:
        InvalidData: A concentration that is not above 0, or no samples; both at once.
        LimitExceeded: So many samples and candidates that their ranks cannot be drawn.
        TypeError: A concentration that is no number, or no whole number of samples.

    Source:
        SMAA-2, Lahdelma and Salminen (2001), *Operations Research* 49(3), 444-454.
    """
    at_once(
        partial(positive, 1 if around is None else around, "around"),
        partial(count, samples, "samples"),
        partial(count, seed, "seed", least=0),
    )
    weighted = scores.rule.weights > 0
    complete = (scores.statistics.assessed | ~weighted).all(axis=1) & ~scores.withdrawn
    means = scores.means[complete][:, weighted]
    names = [id for id, is_in in zip(scores.candidates, complete, strict=True) if is_in]
    ranks, central, wins = acceptability_of(
        means,
        scores.rule.weights[weighted] * around if around is not None else np.ones(int(weighted.sum())),
        samples=samples,
        seed=seed,
    )
    return Acceptability(
        candidates=tuple(names),
        criteria=tuple(id for id, is_in in zip(scores.rule.criteria, weighted, strict=True) if is_in),
        ranks=ranks,
        central_weights=central,
        wins=wins,
        left_out=tuple(id for id, is_in in zip(scores.candidates, complete, strict=True) if not is_in),
    )


def acceptability_of(
    means: Floats, concentration: Floats, *, samples: int = SAMPLES, seed: int = 0
) -> tuple[Floats, tuple[Floats | None, ...], Floats]:
    """Return rank acceptability, central weights and pairwise wins of candidates' means under Dirichlet weights.

    Ties share a rank's part at random.

    Args:
        means: Shape (candidates, criteria).
        concentration: Of the Dirichlet distribution, shape (criteria,), above 0; all 1 for weights uniform over
            everything possible.

    Returns:
        The share of weights that give each candidate (down) each rank (across), shape (candidates, candidates); for each
        candidate the mean of the weights that put it first, shape (criteria,), or None; the share of weights under which
        a candidate (down) is ahead of another (across), shape (candidates, candidates).

    Raises:
        InvalidData: Another shape, no criterion, a mean that is no number, a concentration that is not above 0, or no samples.
        LimitExceeded: So many samples and candidates that their ranks cannot be drawn.
        TypeError: No whole number of samples.

    >>> ranks, central, wins = acceptability_of(np.array([[4.0, 4.0], [3.0, 2.0]]), np.ones(2))
    >>> ranks
    array([[1., 0.],
           [0., 1.]])
    """
    means, concentration, *_ = at_once(
        partial(finite, means, "means", axes=("candidates", "criteria")),
        partial(_concentration, concentration),
        partial(count, samples, "samples"),
        partial(count, seed, "seed", least=0),
    )
    count(means.shape[1], "criteria")
    if len(concentration) != means.shape[1]:
        one_each = f"must be one number for each of the {means.shape[1]} criteria, not {len(concentration)}"
        refuse([Problem(("concentration",), one_each)])
    if samples * len(means) > MOST_DRAWN:
        raise LimitExceeded(
            f"samples: {samples:,} of {len(means):,} candidates are too many; their product is at most {MOST_DRAWN:,}"
        )
    random = np.random.default_rng(seed)
    people = len(means)
    weights = random.dirichlet(concentration, size=samples)
    values = weights @ means.T
    order = np.lexsort((random.random(values.shape), -values.round(12)), axis=1)
    ranks = (
        np.stack([np.bincount(order[:, rank], minlength=people) for rank in range(people)], axis=1) / samples
        if people
        else np.zeros((0, 0))
    )
    first = order[:, 0] if people else np.empty(0)
    central = tuple(weights[first == place].mean(axis=0) if (first == place).any() else None for place in range(people))
    wins = (
        np.stack([(values[:, [place]] > values + 1e-12).mean(axis=0) for place in range(people)])
        if people
        else np.zeros((0, 0))
    )
    return ranks, central, wins


def _concentration(given: Floats) -> Floats:
    numbers = finite(given, "concentration", axes=("criteria",))
    refuse(
        Problem(("concentration", place), f"must be above 0, not {written(value)}")
        for place, value in enumerate(numbers)
        if value <= 0
    )
    return numbers


def effective_weights(scores: Scores) -> tuple[Estimate, ...]:
    """Return how much each criterion really moves the composites of these candidates, less those who withdrew; they sum to 1.

    A criterion on which everybody has the same mean has no effect, whatever its declared share.

    Args:
        scores: The panel scored; needs composites of two candidates.

    Returns:
        One for each planned criterion, in the order of the rule; below 0 for one that runs against the composite.

    Source:
        Wang and Stanley (1970), *Review of Educational Research* 40(5): share times covariance with the composite,
        over the composite's variance.
    """
    weighted = scores.rule.weights > 0
    complete = (scores.statistics.assessed | ~weighted).all(axis=1) & ~scores.withdrawn
    means = np.nan_to_num(scores.means[complete])
    if len(means) < FEWEST:
        return (undefined("needs three candidates without gaps"),) * len(weighted)
    composites = means @ scores.rule.weights
    moved = composites - composites.mean()
    variance = float(moved @ moved)
    # Differences of composites below this are rounding.
    if variance < len(means) * 1e-18:
        return (undefined("every composite is the same"),) * len(weighted)
    parts = scores.rule.weights * (moved @ means) / variance
    return tuple(Estimate(float(part)) for part in parts)


def stable(found: Sequence[Swap], *, within: Fraction) -> bool:
    """Return whether no share needs to move by as little as *within* for the pair to change places.

    Args:
        found: What `swaps` returned of the pair.
        within: A difference of shares, 0 to 1; a share that swaps at exactly this distance is stable no more.

    Raises:
        InvalidData: *within* is below 0, or not finite.
        TypeError: It is no number.
    """
    number(within, "within", low=0)
    return all(swap.swaps_at is None or abs(swap.swaps_at - swap.share) > within for swap in found)
