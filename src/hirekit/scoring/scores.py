"""Every candidate scored, as columns; one candidate's result is written out when somebody asks for it."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.errors import unknown
from hirekit.model.evaluation import NOT_MET, STANDINGS, UNDETERMINED
from hirekit.scoring.composite import covered
from hirekit.scoring.exactness import exact_composites, exact_weights
from hirekit.scoring.ranking import ranks
from hirekit.scoring.ratings.entries import Entry
from hirekit.scoring.standing import MINIMUM_STATES
from hirekit.scoring.views import candidate_result

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hirekit.model.evaluation import CandidateResult
    from hirekit.scoring.arrays import Codes, Counts, Flags, Floats
    from hirekit.scoring.ratings.columns import RatingColumns
    from hirekit.scoring.ratings.statistics import Statistics
    from hirekit.scoring.rule import Rule


@attrs.frozen(kw_only=True, eq=False)
class Scores:
    """The panel scored, one row a candidate and one column a planned criterion.

    In these arrays NaN stands where a value is undefined; `hirekit.scoring.views` writes None and the reason.

    Attributes:
        rule: By which it was scored; `candidates`, one a row.
        statistics: Sums and counts of interviewers' means.
        weights: Weights once the weight of gaps was shared out; all 0 for a candidate without a composite.
        composites: On the scale.
        lower, upper: The composite with every gap at the bottom, and at the top.
        coverage: Assessed share of the planned weight; `inside`, of each competency's.
        minimums: Codes into `hirekit.scoring.standing.MINIMUM_STATES`.
        standing: Codes into `hirekit.model.evaluation.STANDINGS`.
        settled: Whether no filling of the gaps could cross the cut; None without a cut.
        withdrawn: Who has withdrawn and is not ranked.
        columns: The ratings of planned criteria; None where only sums and counts came in.
    """

    rule: Rule
    candidates: tuple[str, ...]
    statistics: Statistics
    weights: Floats
    composites: Floats
    lower: Floats
    upper: Floats
    coverage: Floats
    inside: Floats
    minimums: Codes
    standing: Counts
    settled: Flags | None
    withdrawn: Flags
    columns: RatingColumns | None = None

    @property
    def means(self) -> Floats:
        """Means over interviewers, on the scale, shape (candidates, criteria)."""
        return self.statistics.means

    @property
    def percents(self) -> Floats:
        """The composites as 0 to 100."""
        return 100 * (self.composites - self.rule.lowest) / (self.rule.highest - self.rule.lowest)

    @cached_property
    def ranks(self) -> Counts:
        """1 for the highest composite among those who met every minimum, equal for exact ties, 0 for all others.

        A minimum stands apart from the composite, so that who is ranked first is somebody the rule would not rule out.
        """
        met = ~np.isin(self.minimums, [MINIMUM_STATES.index(NOT_MET), MINIMUM_STATES.index(UNDETERMINED)]).any(axis=1)
        ranked = ~np.isnan(self.composites) & met & ~self.withdrawn
        return ranks(self.rule, self.statistics, self.composites, ranked)

    @cached_property
    def ties(self) -> tuple[tuple[str, ...], ...]:
        """Groups of ranked candidates whose composites are exactly equal, the highest first."""
        order = np.argsort(self.ranks, kind="stable")
        order = order[self.ranks[order] > 0]
        groups = np.split(order, np.flatnonzero(np.diff(self.ranks[order])) + 1)
        return tuple(tuple(self.candidates[place] for place in group) for group in groups if len(group) > 1)

    def __len__(self) -> int:
        return len(self.candidates)

    def __iter__(self) -> Iterator[tuple[str, float | None, str]]:
        """Yield each candidate's id, composite on the scale, rounded once from its fraction, and standing."""
        for id, composite, standing in zip(self.candidates, self.exact, self.standing, strict=True):
            yield id, None if composite is None else float(composite), STANDINGS[standing]

    def candidate(self, id: str) -> CandidateResult:
        """Return one candidate's result written out, or raise KeyError."""
        if id not in self._places:
            raise KeyError(unknown("candidate", id, self.candidates))
        place = self._places[id]
        return candidate_result(self, place, self._entries(place))

    def _entries(self, place: int) -> list[Entry]:
        """Return a candidate's ratings, as far as columns know them."""
        if self.columns is None:
            return []
        who, what = self.columns.interviewers, self.columns.criteria
        rows = self._rows[place]
        entries = [
            Entry("", who[interviewer], what[criterion], None if np.isnan(given) else int(given), "no score")
            for interviewer, criterion, given in zip(
                self.columns.interviewer[rows], self.columns.criterion[rows], self.columns.score[rows], strict=True
            )
        ]
        return sorted(entries, key=lambda entry: (entry.interviewer, entry.criterion, entry.score or 0))

    @cached_property
    def _rows(self) -> tuple[Codes, ...]:
        """The places of each candidate's ratings."""
        if self.columns is None:
            return ()
        candidate = self.columns.candidate
        order = np.argsort(candidate, kind="stable")
        return tuple(np.split(order, np.searchsorted(candidate[order], np.arange(1, len(self)))))

    @cached_property
    def _places(self) -> dict[str, int]:
        return {id: place for place, id in enumerate(self.candidates)}

    @cached_property
    def exact(self) -> tuple[Fraction | None, ...]:
        """The exact composites on the scale, or None."""
        scored = np.flatnonzero(~np.isnan(self.composites))
        found = dict(zip(scored.tolist(), exact_composites(self.rule, self.statistics, scored), strict=True))
        return tuple(found.get(place) for place in range(len(self)))

    @cached_property
    def exact_percents(self) -> tuple[float | None, ...]:
        """The exact composites as 0 to 100, rounded once, or None."""
        return tuple(None if composite is None else float(self.rule.percent(composite)) for composite in self.exact)

    def shared_out(self, place: int) -> SharedOut:
        """Return the exact weights and coverage of a candidate's assessed criteria; worked out once for each set."""
        assessed = self.statistics.assessed[place]
        key = assessed.tobytes()
        if key not in self._shared_out:
            self._shared_out[key] = shared_out(self.rule, assessed)
        return self._shared_out[key]

    @cached_property
    def _shared_out(self) -> dict[bytes, SharedOut]:
        return {}


@attrs.frozen
class SharedOut:
    """What assessing a set of criteria means, in fractions.

    Attributes:
        weights: Of each criterion once the weight of gaps is shared out.
        coverage: Assessed share of the planned weight; `inside`, of each competency's.
    """

    weights: tuple[Fraction, ...]
    coverage: Fraction
    inside: tuple[Fraction, ...]


def shared_out(rule: Rule, assessed: Flags) -> SharedOut:
    """Return the exact weights and coverage of a set of criteria."""
    return SharedOut(
        tuple(exact_weights(rule, assessed)),
        sum((share for share, is_in in zip(rule.shares, assessed, strict=True) if is_in), Fraction(0)),
        tuple(covered(assessed[None, :], rule.exact_weights, rule.membership)[0]),
    )
