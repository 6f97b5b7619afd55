"""A figure of the appendix as it is printed: of whom, the number, its interval, and why some have none."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from hirekit.documents.words.locale import Locale
from hirekit.documents.words.messages import Names, told
from hirekit.model.agreement import LEAST_RELIABILITY, Coefficient

MINUS = "\N{MINUS SIGN}"


@attrs.frozen(kw_only=True)
class Figure:
    """One figure: of whom or what, the number, and its interval."""

    about: str
    value: str
    interval: str
    flagged: bool


@attrs.frozen(kw_only=True)
class Naming:
    """How the page names what its figures are of, and says what scoring says."""

    say: Locale
    names: Names
    titles: Mapping[str, str]

    def told(self, text: str) -> str:
        """Return a message of scoring in the language of the page."""
        return told(text, self.say, self.names)

    def of(self, id: str) -> str:
        """Return what a figure is of: a criterion, a person, a source, or the panel."""
        return self.titles.get(id) or self.told(id) or self.say("debrief.the_panel")


def figure(one: Coefficient, naming: Naming) -> Figure:
    """Return a figure that is defined, with its interval where one is known."""
    say = naming.say
    known = one.low is not None and one.high is not None
    return Figure(
        about=naming.of(one.about),
        value=_shown(one, one.value, say),
        interval=say.span(_shown(one, one.low, say), _shown(one, one.high, say)) if known else "",
        flagged=one.flagged,
    )


def undefined(figures: Iterable[Coefficient], naming: Naming) -> Iterator[str]:
    """Yield of what there is no figure and why, each reason once."""
    lacking: dict[str, list[str]] = {}
    for one in figures:
        if one.value is None:
            lacking.setdefault(naming.told(one.reason), []).append(naming.of(one.about))
    return (f"{'; '.join(ids)}: {reason}." for reason, ids in lacking.items())


def number(value: float, say: Locale, places: int = 2) -> str:
    """Return a number as it is printed, with a minus sign where it is below 0."""
    return say.figure(value, places).replace("-", MINUS)


def _shown(one: Coefficient, value: float | None, say: Locale) -> str:
    if value is not None and one.beneath(value):
        return say("debrief.beneath", value=number(LEAST_RELIABILITY, say, 0))
    return number(value or 0.0, say, 0 if one.name == "interviewers" else 2)
