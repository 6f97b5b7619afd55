"""What came of one candidate at one hurdle."""

import attrs

CLEARED, OPEN, NOT_CLEARED = "cleared", "open", "not cleared"
ADVICE = {
    CLEARED: "what was declared for the hurdles so far is reached",
    OPEN: "the evidence does not settle the hurdles so far; look again before anyone goes on or stays behind",
    NOT_CLEARED: "what was declared for a hurdle so far is not reached; the panel decides, and writes down why",
}


@attrs.frozen(kw_only=True)
class HurdleResult:
    """One candidate at one hurdle, from the cards of its rounds alone.

    Attributes:
        composite: On the scale, over the criteria that its rounds rate on every form; None where there is too little
            evidence, or where none of them carries weight. `percent` is the same as 0 to 100.
        standing: Under the rule of this hurdle, as an evaluation has it.
        not_met, undetermined: Ids of criteria with such a minimum.
        here: `cleared`, `open` or `not cleared` at this hurdle.
        so_far: The same of this hurdle and all before it: not cleared where one is not, else open where one is.
    """

    id: str
    composite: float | None
    percent: float | None
    standing: str
    not_met: tuple[str, ...]
    undetermined: tuple[str, ...]
    here: str
    so_far: str

    @property
    def advice(self) -> str:
        """What the declared rule says, in words."""
        return ADVICE[self.so_far]
