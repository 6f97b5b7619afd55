"""How severe interviewers are: the additive model of candidates, interviewers and criteria on incomplete designs.

A rating is a level, plus what the candidate shows, less what the interviewer takes off, less how hard the criterion
is, plus error. Adjusted scores are advice beside the raw ones, never in their place: they let one candidate's
ratings move another's score.

Source:
    The linear form of the many-facet model of Linacre (1989); Braun (1988), *Journal of Educational Statistics* 13(1);
    Raymond and Viswesvaran (1993), *Journal of Educational Measurement* 30(3). Errors: Searle, Casella and
    McCulloch (1992), as in `shared_views`, and of shrunken severities Morris (1983), as in `shrinking`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.message import Message
from hirekit.scoring.arguments import finite
from hirekit.scoring.raters.contrasts import inverse_on_contrasts
from hirekit.scoring.raters.crossing import Crossing
from hirekit.scoring.raters.named_groups import first_few_of
from hirekit.scoring.raters.normal_equations import RANK_TOLERANCE, NormalEquations, in_use_only, separate_groups
from hirekit.scoring.raters.shared_views import SharedViews
from hirekit.scoring.raters.shrinking import around

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Codes, Floats
    from hirekit.scoring.ratings.columns import RatingColumns

MOST_EFFECTS = 4_000
FEWEST = 2
NOTHING_LEFT_OVER = Message("nothing_left_over", "no rating is left over to estimate error from")
TOO_CLOSE = Message("too_close", "interviewers agree too closely to show an error")


@attrs.frozen(kw_only=True, eq=False)
class Severity:
    """Interviewers' severities and candidates' adjusted means, or the reason why there are none.

    Attributes:
        interviewers: Those with ratings; severities, errors and counts stand in this order.
        severities: Points taken off, summing to 0.
        errors: Their standard errors, which count what the ratings of one interview share, and those of one candidate's criterion,
            as far as the panel shows it; two either side hold the truth about 95 times in 100. None where there are none, and
            `no_errors` says why.
        counts: Ratings of each interviewer.
        candidates: Those with ratings; `adjusted` is their mean on the scale, as interviewers of mean severity would
            have rated them; it may lie beyond the scale. `adjusted_errors` are its standard errors, as an estimate of the
            candidate's mean over all criteria of the panel.
        difficulties: Points criteria take off, summing to 0, in the order of `criteria`.
        grand_mean: Of all ratings, on the scale.
        variance: Of what the model leaves unexplained; 0 where that is nothing, None where no rating is left over once every
            effect is fitted, and `no_errors` says so. `freedom`, the ratings left over to estimate it.
        reason: Why there are no severities.
    """

    interviewers: tuple[str, ...] = ()
    severities: Floats | None = None
    errors: Floats | None = None
    counts: Codes | None = None
    candidates: tuple[str, ...] = ()
    adjusted: Floats | None = None
    adjusted_errors: Floats | None = None
    criteria: tuple[str, ...] = ()
    difficulties: Floats | None = None
    grand_mean: float | None = None
    variance: float | None = None
    freedom: int = 0
    no_errors: str = ""
    reason: str = ""


def severity(columns: RatingColumns, *, shrunken: bool = False) -> Severity:
    """Return how severe each interviewer is, beside candidates and criteria.

    Args:
        columns: Ratings in points of the scale, in any design; rows without a score are passed over.
        shrunken: Draw interviewers with few ratings towards the mean, as draws from one population whose variance is
            estimated by restricted maximum likelihood; for interviewers with few interviews. Errors are then those
            of prediction, and count that this variance is unsure: shrunken to 0 is not known to be 0.

    Returns:
        Severities in points, or the reason why the panel's design does not show them.

    Raises:
        InvalidData: A score beyond 1e60 either way.
        LimitExceeded: More than a hundred million interviews times criteria.

    >>> from hirekit.scoring import RatingColumns
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1", "c-1", "c-2", "c-2", "c-3", "c-3"], interviewer=["ann", "ben"] * 3,
    ...     criterion=["framing"] * 6, score=[3, 4, 2, 4, 4, 4],
    ... )
    >>> found = severity(columns)
    >>> found.interviewers, found.severities.round(2), found.errors.round(2)
    (('ann', 'ben'), array([ 0.5, -0.5]), array([0.29, 0.29]))
    """
    used = in_use_only(columns if columns.scored.all() else columns.where(columns.scored))
    finite(used.score, "scores")
    if len(used.interviewers) < FEWEST:
        return Severity(reason=Message("ratings_of_two", "needs ratings of two interviewers"))
    if len(used.interviewers) + len(used.criteria) > MOST_EFFECTS:
        return Severity(
            reason=Message("too_many_effects", "more than {most} interviewers and criteria", most=f"{MOST_EFFECTS:,}")
        )
    crossing = Crossing.by(used)
    pieces = separate_groups(used, crossing)
    if pieces is not None:
        return Severity(
            reason=Message(
                "groups",
                "interviewers fall into groups without a candidate in common: {interviewers}",
                interviewers=first_few_of(pieces),
            )
        )
    normal = NormalEquations.of(used, crossing)
    inside, right = normal.of_interviewers()
    rounding = RANK_TOLERANCE * len(used)
    spread = None if shrunken else inverse_on_contrasts(inside, rounding=rounding)
    if spread is not None:
        return _plain(used, normal, spread=spread, right=right)
    values, vectors = np.linalg.eigh(inside)
    rank = int((values > rounding).sum())
    if rank < len(used.interviewers) - 1:
        return Severity(
            reason=Message(
                "severity_confounded",
                "severity cannot be told from the difficulty of criteria: interviewers need to rate criteria that others rate too",
            )
        )
    values, vectors = values[1:], vectors[:, 1:]
    spread = (vectors / values) @ vectors.T
    if not shrunken:
        return _plain(used, normal, spread=spread, right=right)
    along = vectors.T @ right
    spare = normal.freedom(0)
    left = normal.left_over(float((along**2 / values).sum()))
    ratio = _variance_ratio(values, along, left, spare)
    denominators = values + 1 / ratio if ratio else np.full_like(values, math.inf)
    no_errors = _no_errors(normal.freedom(rank), left)
    # Of ratings that are all what the model says, shrinking leaves something over that is no error.
    over = 0.0 if no_errors else normal.left_over(float((along**2 / denominators).sum()))
    return _written(
        used,
        normal,
        effects=vectors @ (along / denominators),
        fitted=spread @ right,
        spread=spread,
        variance=None if no_errors == NOTHING_LEFT_OVER else over / spare,
        freedom=spare,
        left=left,
        no_errors=no_errors,
    )


def _plain(used: RatingColumns, normal: NormalEquations, *, spread: Floats, right: Floats) -> Severity:
    """Return the least-squares fit, from the inverse of interviewers' equations on their contrasts."""
    effects = spread @ right
    freedom = normal.freedom(len(used.interviewers) - 1)
    left = normal.left_over(float(effects @ right))
    return _written(
        used,
        normal,
        effects=effects,
        fitted=effects,
        spread=spread,
        variance=left / freedom if freedom else None,
        freedom=freedom,
        left=left,
        no_errors=_no_errors(freedom, left),
    )


def _no_errors(freedom: int, left: float) -> str:
    """Return why there are no errors, from the ratings left over once every effect is fitted and what they leave unexplained."""
    if freedom and left == 0:
        return TOO_CLOSE
    return "" if freedom else NOTHING_LEFT_OVER


def _written(
    used: RatingColumns,
    normal: NormalEquations,
    *,
    effects: Floats,
    fitted: Floats,
    spread: Floats,
    variance: float | None,
    freedom: int,
    left: float,
    no_errors: str,
) -> Severity:
    """Return severities, with errors that count what ratings share.

    Args:
        effects: The severities; `fitted`, those of least squares, from which shrunken ones differ.
        spread: The inverse of the equations of interviewers.
        left: The sum of squares that least squares leaves.
    """
    adjusted, difficulties = normal.given_back(effects)
    errors = adjusted_errors = None
    if not no_errors:
        inverse = normal.inverse(spread)
        shared = SharedViews.of(normal, inverse=inverse, residues=normal.residues(fitted), left=left)
        whole = inverse @ shared.entering @ inverse
        covariance = whole[: normal.interviewers, : normal.interviewers]
        if effects is fitted:
            unsure = shared.of_adjusted(inverse, whole)
        else:
            covariance = around(effects, fitted, covariance, widest=float(np.ptp(used.score)))
            known = normal.inverse(np.zeros_like(spread))
            unsure = shared.of_adjusted(known, known @ shared.entering @ known) + normal.carried(covariance)
        errors, adjusted_errors = np.sqrt(np.maximum(np.diag(covariance), 0)), np.sqrt(unsure)
    return Severity(
        interviewers=used.interviewers,
        severities=effects,
        errors=errors,
        counts=np.bincount(used.interviewer, minlength=normal.interviewers),
        candidates=used.candidates,
        adjusted=adjusted + normal.mean,
        adjusted_errors=adjusted_errors,
        criteria=used.criteria,
        difficulties=difficulties,
        grand_mean=float(normal.mean),
        variance=variance,
        freedom=freedom,
        no_errors=no_errors,
    )


def _variance_ratio(values: Floats, along: Floats, left: float, freedom: int) -> float:
    """Return the variance of interviewers over that of error, by restricted maximum likelihood.

    The likelihood depends on the data only through the eigenvalues of the interviewers' equations.
    """
    ratios = np.concatenate([[0.0], np.logspace(-6, 6, 2401)])

    def deviance(ratio: Floats) -> Floats:
        shrunk = (along**2 / (values * (1 + ratio[:, None] * values))).sum(axis=1)
        # Ratings that all are what the model says leave nothing, the logarithm of which is as low as can be.
        with np.errstate(divide="ignore"):
            found: Floats = freedom * np.log(left + shrunk) + np.log1p(ratio[:, None] * values).sum(axis=1)
        return found

    return float(ratios[np.argmin(deviance(ratios))])
