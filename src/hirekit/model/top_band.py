"""The ranked candidates whom the evidence does not separate from the first: a standard-error band, for information and never the rule."""

import attrs


@attrs.frozen(kw_only=True)
class TopBand:
    """Ranked candidates by what the evidence says of each beside the first; in the order seen.

    Attributes:
        first: Ranked first; of several exactly equal, all of them.
        within: Not separated from the first by the panel's evidence.
        apart: Separated from the first.
        unknown: Pairs of a candidate and why nothing can be said.
        confidence: Of the intervals the candidates are told apart by.
        reason: Why there is no band; empty where there is one.
    """

    first: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()
    confidence: float
    reason: str = ""
