"""The same cards scored with one thing changed."""

import attrs

EQUAL_WEIGHTS = "equal weights"
WITHOUT_INTERVIEWER = "without interviewer"
WITHOUT_CRITERION = "without criterion"


@attrs.frozen(kw_only=True)
class Variation:
    """The same cards scored with one thing changed, to show what a result hangs on.

    Attributes:
        kind: `equal weights`, `without interviewer` or `without criterion`.
        id: Of the interviewer or criterion left out; empty for equal weights.
        composites: Pairs of candidate and composite as 0 to 100, or None where there is too little left.
        standings: Pairs of candidate and standing.
    """

    kind: str
    id: str
    composites: tuple[tuple[str, float | None], ...]
    standings: tuple[tuple[str, str], ...] = ()

    def composite(self, candidate: str) -> float | None:
        """Return a candidate's composite as 0 to 100, or raise KeyError."""
        return dict(self.composites)[candidate]

    def standing(self, candidate: str) -> str:
        """Return a candidate's standing, or raise KeyError."""
        return dict(self.standings)[candidate]
