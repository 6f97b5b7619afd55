"""What becomes of a ranking when all weights at once are drawn at random."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.errors import LimitExceeded, Problem, refuse
from hirekit.scoring.arguments import at_once, count, finite, positive, shape_of, written

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats
    from hirekit.scoring.scores import Scores

SAMPLES = 10_000
# Of samples by candidates: the composites that are drawn and put in order.
MOST_DRAWN = 50_000_000


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

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> scores = score_columns(rubric, columns)
    >>> acceptability(scores).ranks
    array([[0.9884, 0.0116],
           [0.0116, 0.9884]])
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
        partial(_one_each, shape_of(means), shape_of(concentration)),
    )
    count(means.shape[1], "criteria")
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


def _one_each(means: tuple[int, ...], concentration: tuple[int, ...]) -> None:
    if (len(means), len(concentration)) == (2, 1) and concentration != means[1:]:
        one_each = f"must be one number for each of the {means[1]} criteria, not {concentration[0]}"
        refuse([Problem(("concentration",), one_each)])
