"""Whether cards fit the plan they are scored against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.errors import Problem, unknown
from hirekit.model.fingerprint import SHOWN
from hirekit.model.rubric import Rubric
from hirekit.scoring.ratings.admission import described

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hirekit.model.panel import Panel
    from hirekit.model.plan import Plan
    from hirekit.model.scorecard import Rating, Scorecard
    from hirekit.scoring.rule import Rule


def card_problems(
    cards: Sequence[Scorecard], rule: Rule, plan_or_rubric: Plan | Rubric, *, panel: Panel | None
) -> Iterator[Problem]:
    """Yield everything that keeps a card from being scored by this rule, or the panel from belonging to its plan."""
    if panel is not None and not isinstance(plan_or_rubric, Rubric):
        yield from (problem.beneath("panel") for problem in plan_or_rubric.panel_problems(panel))
    accepted = _instruments(rule, plan_or_rubric, panel)
    expected = rule.requisition or (cards[0].requisition if cards else "")
    for place, card in enumerate(cards):
        at = ("cards", place)
        if card.requisition != expected:
            whose = "the plan's" if rule.requisition else "that of the other cards,"
            yield Problem((*at, "requisition"), f"must be {whose} {expected!r}, not {card.requisition!r}")
        usable = accepted.get(card.candidate, accepted[""])
        if card.instrument and not any(_names(card.instrument, each) for each in usable):
            wanted = " or ".join(sorted({each[:SHOWN] for each in usable}))
            yield Problem(
                (*at, "instrument"),
                f"must be {wanted}, what this scores, not {card.instrument!r}; {described(card)} used another",
            )
        if not isinstance(plan_or_rubric, Rubric):
            rounds = [round_.id for round_ in plan_or_rubric.requisition.interview_loop.rounds]
            if card.round not in rounds:
                yield Problem((*at, "round"), unknown("round", card.round, rounds))
        if panel is not None:
            for name, people in (("candidate", panel.candidates), ("interviewer", panel.interviewers)):
                ids = [person.id for person in people]
                if getattr(card, name) not in ids:
                    yield Problem((*at, name), unknown(name, getattr(card, name), ids))
        for spot, rating in enumerate(card.ratings):
            for problem in _rating_problems(rating, rule):
                yield problem.beneath(*at, "ratings", spot)


def _rating_problems(rating: Rating, rule: Rule) -> Iterator[Problem]:
    if rating.criterion not in rule.known:
        yield Problem(("criterion",), unknown("criterion", rating.criterion, rule.known))
    if rating.score is None:
        return
    # An off-type score such as True, 3.0 or "4" would count as a number further on.
    if type(rating.score) is not int or not rule.lowest <= rating.score <= rule.highest:
        yield Problem(("score",), f"must be a whole number from {rule.lowest} to {rule.highest}, not {rating.score!r}")


def _instruments(rule: Rule, plan_or_rubric: Plan | Rubric, panel: Panel | None) -> dict[str, set[str]]:
    """Return the fingerprints a card may carry by candidate, where a panel gave each a form; under "", any form's."""
    if isinstance(plan_or_rubric, Rubric):
        return {"": {rule.instrument}}
    each = {form.code: plan_or_rubric.instrument(form.code) for form in plan_or_rubric.forms}
    first = plan_or_rubric.forms[0].code
    given = {person.id: person.form or first for person in panel.candidates} if panel else {}
    of_forms = {candidate: {rule.instrument, each[code]} for candidate, code in given.items() if code in each}
    return {"": {rule.instrument, *each.values()}, **of_forms}


def _names(written: str, fingerprint: str) -> bool:
    return len(written) >= SHOWN and fingerprint.startswith(written)
