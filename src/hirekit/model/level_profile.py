"""A profile against a job level the requisition declared open: what was seen beside what is expected, never a verdict."""

import attrs

ABOVE, AT, BELOW, NOT_SEEN = "above", "at", "below", "not assessed"
READINGS = (ABOVE, AT, BELOW, NOT_SEEN)


@attrs.frozen(kw_only=True)
class LevelReading:
    """One criterion beside what a job level is expected to show.

    Attributes:
        expected: The target of the level.
        mean: What was seen, on the scale; None where the criterion is not assessed.
        reading: `above`, `at`, `below` or `not assessed`; a mean is at what is expected from there to the next score.
    """

    criterion: str
    expected: int
    mean: float | None
    reading: str


@attrs.frozen(kw_only=True)
class LevelProfile:
    """One candidate beside what one job level is expected to show.

    Attributes:
        criteria: Planned criteria in their order; those of which the level expects nothing are left out.
    """

    job_level: str
    criteria: tuple[LevelReading, ...]

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """How often each of `READINGS` holds."""
        return tuple((word, len(self.of(word))) for word in READINGS)

    def of(self, reading: str) -> tuple[str, ...]:
        """Return the criteria of which a reading holds."""
        return tuple(one.criterion for one in self.criteria if one.reading == reading)
