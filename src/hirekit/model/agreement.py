"""How far a panel's ratings agree, and what they can tell apart: values for the appendix, the last thing to read."""

from collections.abc import Iterable

import attrs

# A reliability below 0 says that interviewers differ more than candidates do; with few ratings it can be as low as it likes.
LEAST_RELIABILITY = -1
COMPOSITE_RELIABILITY = "composite reliability"
BENEATH = f"below \N{MINUS SIGN}{-LEAST_RELIABILITY}"


@attrs.frozen(kw_only=True)
class Coefficient:
    """One figure for the appendix: what it means first, the number second, the method last.

    Attributes:
        about: The criterion, candidate or interviewer it is of; empty for the panel.
        value: None where it is undefined, with `reason`.
        low, high: An interval, where one is known.
        method: The name people can look up, with its source.
        error: Standard error, where one is known; `freedom`, the degrees of freedom of its interval.
        flagged: Whether it is unusual enough to look into.
    """

    name: str
    about: str
    meaning: str
    value: float | None
    low: float | None = None
    high: float | None = None
    reason: str = ""
    method: str = ""
    error: float | None = None
    freedom: float | None = None
    flagged: bool = False

    def beneath(self, value: float) -> bool:
        """Whether a reliability, or the end of its interval, is so far below 0 that its size says nothing more."""
        return self.name.startswith(("ICC", COMPOSITE_RELIABILITY)) and value < LEAST_RELIABILITY


@attrs.frozen(kw_only=True)
class Separation:
    """Two candidates, and whether the evidence separates them.

    Attributes:
        words: What may be said of the two.
        difference: First less second on the criteria both were assessed on, on the scale, with its interval and the
            degrees of freedom of that.
        separated: None where that cannot be known, with `reason`.
    """

    first: str
    second: str
    words: str
    difference: float | None = None
    low: float | None = None
    high: float | None = None
    freedom: float | None = None
    separated: bool | None = None
    reason: str = ""


@attrs.frozen(kw_only=True)
class Agreement:
    """All that can be said of the agreement of a panel.

    Attributes:
        pairs: Of candidates, in the order seen.
        composites: Each candidate's composite with its standard error.
        composite_reliability: Of the weighted composite: one figure, or the reason why there is none.
        sources: Of what makes ratings differ: candidates, interviewers, criteria and how they go together.
        reliability: Of criteria; `interviewers_needed`, how many people it would take.
        within: Of candidates: how far those who rated the same criteria agree.
        raters: Severity, centrality and halo of interviewers.
        notes: What the panel's size leaves out.
    """

    requisition: str
    pairs: tuple[Separation, ...] = ()
    composites: tuple[Coefficient, ...] = ()
    composite_reliability: tuple[Coefficient, ...] = ()
    sources: tuple[Coefficient, ...] = ()
    reliability: tuple[Coefficient, ...] = ()
    interviewers_needed: tuple[Coefficient, ...] = ()
    within: tuple[Coefficient, ...] = ()
    raters: tuple[Coefficient, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[tuple[str, tuple[Coefficient, ...]], ...]:
        """The coefficients under the headings they are read by; empty parts left out."""
        every = (
            ("How sure the composites are", self.composites),
            ("How reliable the composites are", self.composite_reliability),
            ("Where differences between ratings come from", self.sources),
            ("How reliable ratings of a criterion are", self.reliability),
            ("How many interviewers it would take", self.interviewers_needed),
            ("How far interviewers of one candidate agree", self.within),
            ("How interviewers use the scale", self.raters),
        )
        return tuple((head, found) for head, found in every if found)


@attrs.frozen(kw_only=True)
class Sentence:
    """One sentence that says what some figures mean, with the figures and how they were computed."""

    meaning: str
    figures: tuple[Coefficient, ...]
    method: str


def sentences(coefficients: Iterable[Coefficient]) -> tuple[Sentence, ...]:
    """Return coefficients with each meaning and method said once, in the order first met."""
    grouped: dict[tuple[str, str], list[Coefficient]] = {}
    for one in coefficients:
        grouped.setdefault((one.meaning, one.method), []).append(one)
    return tuple(
        Sentence(meaning=meaning, figures=tuple(figures), method=method)
        for (meaning, method), figures in grouped.items()
    )


def reasons(pairs: Iterable[Separation]) -> tuple[tuple[str, tuple[Separation, ...]], ...]:
    """Return pairs about which nothing can be said, by the reason, in the order first met."""
    grouped: dict[str, list[Separation]] = {}
    for pair in pairs:
        if pair.separated is None:
            grouped.setdefault(pair.reason, []).append(pair)
    return tuple((reason, tuple(found)) for reason, found in grouped.items())
