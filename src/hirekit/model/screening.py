"""The qualification screen as a hurdle before the interviews: passed, failed or not known yet, and never a score."""

from collections.abc import Iterable, Mapping

import attrs

from hirekit.model.passage import at_level
from hirekit.model.role import Role, ScreenItem
from hirekit.model.rules import several

YES, NO, UNKNOWN = ANSWERS = ("yes", "no", "unknown")
PASSED, FAILED, NOT_KNOWN = "passed", "failed", "not known yet"
MUST, PREFER, FACT = "must", "prefer", "fact"


@attrs.frozen(kw_only=True)
class ScreenAnswer:
    """What a candidate answered to one item of the screen."""

    candidate: str
    item: str
    answer: str


@attrs.frozen(kw_only=True)
class Screening:
    """Where a candidate stands before the interviews.

    Attributes:
        standing: `failed` where a must was answered no, `not known yet` where one has no answer, else `passed`.
        missing: Must items answered no.
        open: Must items without an answer.
        facts: Facts of the post answered no; somebody settles them with the candidate, they decide nothing here.
        preferred: Preferences answered yes; they decide nothing here.
    """

    candidate: str
    standing: str
    missing: tuple[str, ...] = attrs.field(default=(), converter=several)
    open: tuple[str, ...] = attrs.field(default=(), converter=several)
    facts: tuple[str, ...] = attrs.field(default=(), converter=several)
    preferred: tuple[str, ...] = attrs.field(default=(), converter=several)


def asked_at(role: Role, job_level: str) -> tuple[ScreenItem, ...]:
    """Return the items that everybody who applies at a job level is asked, must before prefer before fact."""
    order = (MUST, PREFER, FACT)
    return tuple(sorted(at_level(role.screen, job_level), key=lambda item: order.index(item.type)))


def screened(items: Iterable[ScreenItem], answers: Iterable[ScreenAnswer]) -> tuple[Screening, ...]:
    """Return where each candidate stands, in the order of their first answers.

    Only a must decides. A missing answer is no answer, never a no.

    Args:
        items: All that is asked.

    >>> items = [ScreenItem(id="shipped", type="must", text="Has shipped."), ScreenItem(id="rota", type="fact", text="Can.")]
    >>> told = [ScreenAnswer(candidate="c-1", item="rota", answer="no")]
    >>> [(s.standing, s.open, s.facts) for s in screened(items, told)]
    [('not known yet', ('shipped',), ('rota',))]
    """
    asked = tuple(items)
    by_candidate: dict[str, dict[str, str]] = {}
    for told in answers:
        by_candidate.setdefault(told.candidate, {})[told.item] = told.answer
    return tuple(_screening(candidate, asked, told) for candidate, told in by_candidate.items())


def _screening(candidate: str, items: tuple[ScreenItem, ...], told: Mapping[str, str]) -> Screening:
    def answered(kind: str, answer: str) -> tuple[str, ...]:
        return tuple(item.id for item in items if item.type == kind and told.get(item.id, UNKNOWN) == answer)

    missing, open_ = answered(MUST, NO), answered(MUST, UNKNOWN)
    return Screening(
        candidate=candidate,
        standing=FAILED if missing else NOT_KNOWN if open_ else PASSED,
        missing=missing,
        open=open_,
        facts=answered(FACT, NO),
        preferred=answered(PREFER, YES),
    )
