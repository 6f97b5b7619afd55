"""How reliably interviewers rate: the six intraclass correlations.

Source:
    Shrout and Fleiss (1979), *Psychological Bulletin* 86(2), 420-428; McGraw and Wong (1996),
    *Psychological Methods* 1(1), 30-46, for the names and the intervals.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.message import Message
from hirekit.scoring.arguments import at_once, between_0_and_1, finite
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.exactness import beyond_rounding
from hirekit.scoring.reliability.mean_squares import AXES, FEWEST, MeanSquares, mean_squares

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

FORMS = ("ICC(1)", "ICC(A,1)", "ICC(C,1)", "ICC(1,k)", "ICC(A,k)", "ICC(C,k)")
CONFIDENCE = 0.95
NO_INTERVAL = Message(
    "no_interval",
    "no interval where interviewers agree perfectly, candidates do not differ, or a mean has no lower end",
)
EVERY_RATING_SAME = Message("same_ratings", "every rating is the same")
NO_DIFFERENCE = Message("no_difference", "candidates do not differ at all")


@attrs.frozen(kw_only=True)
class Intraclass:
    """The six forms for one table, and the one that fits how it came about.

    Attributes:
        forms: By name, as in `FORMS`.
        fitting: Names of the single and the average form that fit; `why` says so in words.
    """

    forms: dict[str, Estimate]
    fitting: tuple[str, str]
    why: str


def intraclass(table: Floats, *, confidence: float = CONFIDENCE) -> Intraclass:
    """Return the intraclass correlations of ratings of one criterion.

    With missing cells only the one-way forms are defined, from the mean number of ratings a candidate; their
    intervals are then approximate.

    Args:
        table: Shape (candidates, interviewers); NaN where there is no rating.
        confidence: Of the intervals, between 0 and 1.

    Returns:
        Forms of at most 1; one below 0 says that interviewers differ about one candidate more than candidates do.

    Raises:
        InvalidData: No table, a rating that is no number, or a confidence of 0 or less, or 1 or more; all faults at once.
        TypeError: A confidence that is no number.

    The six judges' table of Shrout and Fleiss (1979):

    >>> found = intraclass([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])
    >>> {form: round(estimate.value, 2) for form, estimate in found.forms.items()}
    {'ICC(1)': 0.17, 'ICC(A,1)': 0.29, 'ICC(C,1)': 0.71, 'ICC(1,k)': 0.44, 'ICC(A,k)': 0.62, 'ICC(C,k)': 0.91}
    >>> found.fitting
    ('ICC(A,1)', 'ICC(A,k)')
    """
    table = _checked(table, confidence)
    if np.isnan(table).any():
        single, average = one_way(table, confidence=confidence)
        reason = Message("not_all_seen", "interviewers did not all see the same candidates")
        gone = undefined(reason)
        forms = dict.fromkeys(FORMS, gone) | {"ICC(1)": single, "ICC(1,k)": average}
        return Intraclass(
            forms=forms,
            fitting=("ICC(1)", "ICC(1,k)"),
            why=Message("one_way", "{reason}, so differences between interviewers count as error", reason=reason),
        )
    return Intraclass(
        forms=_complete(table, confidence),
        fitting=("ICC(A,1)", "ICC(A,k)"),
        why=Message(
            "two_way",
            "every interviewer saw every candidate, and a score must mean the same whoever gave it, so severity counts as error",
        ),
    )


def one_way(table: Floats, *, confidence: float = CONFIDENCE) -> tuple[Estimate, Estimate]:
    """Return ICC(1) and ICC(1,k) of a table with missing cells, k being the mean number of ratings a candidate.

    Raises:
        InvalidData, TypeError: As `intraclass`.

    Source:
        The analysis-of-variance estimator with unequal groups and its approximate interval, Donner (1986),
        *International Statistical Review* 54(1).
    """
    table = _checked(table, confidence)
    counts = (~np.isnan(table)).sum(axis=1)
    kept = table[counts > 0]
    counts = counts[counts > 0]
    n, total = len(counts), int(counts.sum())
    if n < FEWEST or total <= n:
        gone = undefined(Message("two_by_two", "needs two candidates, and one of them rated by two interviewers"))
        return gone, gone
    # As in `mean_squares`, differences before means.
    firsts = kept[np.arange(n), (~np.isnan(kept)).argmax(axis=1)]
    apart = kept - firsts[:, None]
    beyond = np.nanmean(apart, axis=1)
    means = (firsts - firsts[0]) + (beyond - beyond[0])
    above = float((counts * (means - (counts * means).sum() / total) ** 2).sum())
    below = float(np.nansum((apart - beyond[:, None]) ** 2))
    between, within = (
        beyond_rounding(above, above + below) / (n - 1),
        beyond_rounding(below, above + below) / (total - n),
    )
    size = (total - float((counts**2).sum()) / total) / (n - 1)
    if between == within == 0:
        gone = undefined(EVERY_RATING_SAME)
        return gone, gone
    single = (between - within) / (between + (size - 1) * within)
    ends = _ends(between, within, n - 1, total - n, confidence)
    # Where one candidate has two ratings the mean size is above 1, so no divisor is 0.
    low, high = (None if end is None else (end - 1) / (end + size - 1) for end in ends)
    first = Estimate(single, low, high, "" if None not in (low, high) else NO_INTERVAL)
    if between == 0:
        return first, undefined(NO_DIFFERENCE)
    low, high = (None if end is None else 1 - 1 / end for end in ends)
    return first, Estimate((between - within) / between, low, high, "" if None not in (low, high) else NO_INTERVAL)


def _checked(table: Floats, confidence: float) -> Floats:
    checked: Floats = at_once(
        partial(finite, table, "ratings", axes=AXES, gaps=True), partial(between_0_and_1, confidence, "confidence")
    )[0]
    return checked


def _ends(
    between: float, within: float, above: int, below: int, confidence: float
) -> tuple[float, float] | tuple[None, None]:
    """Return the interval of the F ratio of two mean squares; none where either is 0, for it would have no width."""
    if 0 in (between, within):
        return None, None
    ratio = between / within
    return ratio / f_quantile(confidence, above, below), ratio * f_quantile(confidence, below, above)


def _complete(table: Floats, confidence: float) -> dict[str, Estimate]:
    n, k = table.shape
    if n < FEWEST or k < FEWEST:
        return dict.fromkeys(
            FORMS, undefined(Message("two_and_two", "needs at least two candidates and two interviewers"))
        )
    squares = mean_squares(table)
    if squares.candidates == squares.within == 0:
        return dict.fromkeys(FORMS, undefined(EVERY_RATING_SAME))
    return _Forms(squares, confidence).all


@attrs.frozen
class _Forms:
    squares: MeanSquares
    confidence: float

    @cached_property
    def all(self) -> dict[str, Estimate]:
        ms, n, k = self.squares, self.squares.n, self.squares.k
        absolute = ms.candidates + (k - 1) * ms.residual + k * (ms.interviewers - ms.residual) / n
        mixed = beyond_rounding(
            ms.candidates + (ms.interviewers - ms.residual) / n, ms.candidates + (ms.interviewers + ms.residual) / n
        )
        low, high = self._agreement_interval((ms.candidates - ms.residual) / absolute if absolute else 0)
        return {
            "ICC(1)": self._ratio(ms.within, n * (k - 1), single=True),
            "ICC(A,1)": _estimate(ms.candidates - ms.residual, absolute, low, high),
            "ICC(C,1)": self._ratio(ms.residual, (n - 1) * (k - 1), single=True),
            "ICC(1,k)": self._ratio(ms.within, n * (k - 1), single=False),
            "ICC(A,k)": _estimate(ms.candidates - ms.residual, mixed, _stepped_up(low, k), _stepped_up(high, k)),
            "ICC(C,k)": self._ratio(ms.residual, (n - 1) * (k - 1), single=False),
        }

    def _ratio(self, error: float, freedom: int, *, single: bool) -> Estimate:
        """Return a form whose interval is exact: a function of one F ratio."""
        ms = self.squares
        extra = (ms.k - 1) * error if single else 0.0
        ends = _ends(ms.candidates, error, ms.n - 1, freedom, self.confidence)
        low, high = (None if end is None else (end - 1) / (end + ms.k - 1) if single else 1 - 1 / end for end in ends)
        return _estimate(ms.candidates - error, ms.candidates + extra, low, high)

    def _agreement_interval(self, value: float) -> tuple[float | None, float | None]:
        """Return the approximate interval of ICC(A,1), McGraw and Wong (1996), table 7."""
        ms, n, k = self.squares, self.squares.n, self.squares.k
        if 0 in (ms.residual, ms.candidates) or value == 1:
            return None, None
        a = k * value / (n * (1 - value))
        b = 1 + k * value * (n - 1) / (n * (1 - value))
        spread = (a * ms.interviewers) ** 2 / (k - 1) + (b * ms.residual) ** 2 / ((n - 1) * (k - 1))
        freedom = (a * ms.interviewers + b * ms.residual) ** 2 / spread
        error = k * ms.interviewers + (k * n - k - n) * ms.residual
        below = f_quantile(self.confidence, n - 1, freedom)
        above = f_quantile(self.confidence, freedom, n - 1)
        low = n * (ms.candidates - below * ms.residual) / (below * error + n * ms.candidates)
        high = n * (above * ms.candidates - ms.residual) / (error + n * above * ms.candidates)
        return low, high


def f_quantile(confidence: float, numerator: float, denominator: float) -> float:
    """Return the F value that an interval of this confidence leaves above it, half of the rest."""
    from scipy.special import fdtri  # noqa: PLC0415 - heavy, and only intervals need it

    return float(fdtri(numerator, denominator, (1 + confidence) / 2))


def _stepped_up(value: float | None, k: int) -> float | None:
    """Return the reliability of k ratings from that of one, by Spearman and Brown."""
    if value is None or 1 + (k - 1) * value <= 0:
        return None
    return k * value / (1 + (k - 1) * value)


def _estimate(numerator: float, denominator: float, low: float | None, high: float | None) -> Estimate:
    if denominator == 0:
        return undefined(NO_DIFFERENCE)
    if denominator < 0:
        # The formula would give more than 1 where interviewers contradict each other.
        return undefined(
            Message(
                "no_meaning", "interviewers disagree so much more than candidates differ that the form has no meaning"
            )
        )
    known = low is not None and high is not None
    return Estimate(
        numerator / denominator,
        low,
        high,
        "" if known else NO_INTERVAL,
    )
