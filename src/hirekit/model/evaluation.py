"""The result of scoring a panel: composites, bounds, minimums and standings, with what they came from.

All means and composites are on the scale unless a name says percent; None where undefined, with a reason beside it.
"""

from datetime import date

import attrs

from hirekit.model.hurdle_result import HurdleResult
from hirekit.model.level_profile import LevelProfile
from hirekit.model.scorecard import Scorecard
from hirekit.model.variation import Variation

MET, NOT_MET, UNDETERMINED = "met", "not met", "undetermined"

INSUFFICIENT = "insufficient evidence"
MINIMUM_NOT_MET = "minimum not met"
MINIMUM_UNDETERMINED = "minimum undetermined"
BELOW = "below the cut"
AT_OR_ABOVE = "at or above the cut"
NO_CUT = "no cut declared"
STANDINGS = (INSUFFICIENT, MINIMUM_NOT_MET, MINIMUM_UNDETERMINED, BELOW, AT_OR_ABOVE, NO_CUT)


@attrs.frozen(kw_only=True)
class Look:
    """What one interviewer made of one candidate on one criterion, all sittings together.

    Attributes:
        mean: The interviewer's mean over their sittings; None where they gave no score.
        scores: Their scores, in the order of rounds.
        states: Their states and reasons where they gave none, such as "not_asked: cut for time".
        evidence: What they wrote, one text a score.
        rounds: Where they looked.
    """

    interviewer: str
    mean: float | None
    scores: tuple[int, ...] = ()
    states: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class CriterionResult:
    """One candidate on one planned criterion.

    Attributes:
        share: The criterion's declared share of the whole, 0 to 1; all shares sum to 1.
        weight: Its share in this candidate's composite after gaps were shared out; 0 where it is a gap.
        mean: The mean over interviewers, or None.
        spread: Highest less lowest interviewer mean, or None with fewer than two.
        contribution: weight x mean; contributions sum to the composite.
        target: The score expected of the job level, or None.
        minimum: The lowest acceptable score, or None; `minimum_state` says whether it is met.
        provisional: Whether the minimum rests on a single interviewer.
        gap: Why there is no mean, in words; empty where there is one.
    """

    id: str
    competency: str
    share: float
    weight: float
    mean: float | None
    spread: float | None
    contribution: float
    target: int | None
    minimum: float | None
    minimum_state: str | None
    provisional: bool
    raters: int
    looks: tuple[Look, ...] = ()
    gap: str = ""


@attrs.frozen(kw_only=True)
class CompetencyResult:
    """One candidate on one competency.

    Attributes:
        share: Its declared share of the whole.
        mean: Weighted mean over its assessed criteria, or None.
        coverage: Assessed share of its planned weight, 0 to 1.
    """

    id: str
    share: float
    mean: float | None
    coverage: float


@attrs.frozen(kw_only=True)
class MissingCard:
    """A card that the panel's plan asks for and that is not in: not returned yet, or returned and refused.

    Attributes:
        to_come: The day of its interview, where that is after the day asked about: it is not held yet. Else None.
    """

    round: str
    interviewer: str
    to_come: date | None = None


@attrs.frozen(kw_only=True)
class CandidateResult:
    """One candidate under the declared rule.

    Attributes:
        composite: On the scale, or None with `reason`; `percent` is the same as 0 to 100.
        bounds: Every gap at the bottom, every gap at the top, on the scale; `bounds_percent` as 0 to 100.
        coverage: Assessed share of the planned weight, 0 to 1.
        settled: Both bounds on one side of the cut; None without a cut.
        rank: 1 for the highest composite among those who met every minimum, equal for exact ties; None for all others,
            with the reason in `standing`.
        looks_planned, looks_returned: Planned ratings, and those returned as scores; planned is None without a panel.
        cards: The cards that were scored; `kept_beside` are those changed after the debrief.
        cards_missing: The cards planned and not in; empty without a panel, of which nothing is known then.
        hurdles: The result at each declared hurdle, in order.
        levels: The profile against each job level the requisition declared open, in its order.
        withdrawn: Whether the candidate has withdrawn; then nothing is ranked.
    """

    id: str
    composite: float | None
    percent: float | None
    bounds: tuple[float, float]
    bounds_percent: tuple[float, float]
    coverage: float
    standing: str
    settled: bool | None
    rank: int | None
    reason: str
    criteria: tuple[CriterionResult, ...]
    competencies: tuple[CompetencyResult, ...]
    looks_planned: int | None
    looks_returned: int
    cards: tuple[Scorecard, ...] = ()
    kept_beside: tuple[Scorecard, ...] = ()
    cards_missing: tuple[MissingCard, ...] = ()
    hurdles: tuple[HurdleResult, ...] = ()
    levels: tuple[LevelProfile, ...] = ()
    withdrawn: bool = False

    def criterion(self, id: str) -> CriterionResult:
        """Return the result on a criterion, or raise KeyError."""
        return {result.id: result for result in self.criteria}[id]


@attrs.frozen(kw_only=True)
class Comparison:
    """Two candidates assessed on different sets of criteria, compared on those they share.

    Attributes:
        common: Ids of the criteria both were assessed on.
        first_mean, second_mean: Composites over the common criteria, on the scale; None where nothing with weight is common.
    """

    first: str
    second: str
    common: tuple[str, ...]
    first_mean: float | None
    second_mean: float | None


@attrs.frozen(kw_only=True)
class Evaluation:
    """The panel scored: candidates in the order seen, never by rank.

    Attributes:
        instrument, scoring: The fingerprints of what was used and of the rule.
        policy: What a gap does to a composite.
        cut: The cut on the scale, or None; `cut_percent` as 0 to 100.
        ties: Groups of ranked candidates whose composites are exactly equal.
        comparisons: For pairs that were assessed on different sets.
        variations: The same cards with equal weights, without each interviewer, without each criterion.
        notes: What a reader must know: cards set aside, duplicates dropped, single raters.
    """

    requisition: str
    instrument: str
    scoring: str
    policy: str
    scale: tuple[int, int]
    cut: float | None
    cut_percent: float | None
    candidates: tuple[CandidateResult, ...]
    ties: tuple[tuple[str, ...], ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    variations: tuple[Variation, ...] = ()
    notes: tuple[str, ...] = ()

    def candidate(self, id: str) -> CandidateResult:
        """Return the result of a candidate, or raise KeyError."""
        return {result.id: result for result in self.candidates}[id]
