"""Which cards count: of the cards as they came, those that are scored, those kept beside, and why the rest are not.

A card is one interviewer's, for one candidate, round and attempt. A correction takes the place of every earlier
revision; a change made after the debrief is kept beside, unless the requisition declared that such changes
are scored. Revisions decide, never clocks or the order of files. A second attempt is a further sitting:
it takes nothing away from the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.errors import Problem
from hirekit.model.message import Message
from hirekit.model.scorecard import AFTER_DEBRIEF, CORRECTION, Scorecard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hirekit.model.panel import Panel

Recusal = tuple[str, str, str]
Key = tuple[str, str, str, int]


@attrs.frozen(kw_only=True)
class Admitted:
    """Cards sorted by what becomes of them; within each, by candidate, round, interviewer and attempt.

    Attributes:
        scored: At most one a key.
        beside: Changed after the debrief, and not scored.
        notes: What was set aside, and why.
    """

    scored: tuple[Scorecard, ...]
    beside: tuple[Scorecard, ...]
    notes: tuple[str, ...]


def admit(
    cards: Sequence[Scorecard],
    *,
    panel: Panel | None,
    recused: Iterable[Recusal] = (),
    after_debrief_scored: bool,
) -> Admitted:
    """Return which of *cards* count, once `conflicts` has found none."""
    notes: list[str] = []
    places: dict[Key, list[int]] = {}
    reasons = {(interviewer, candidate): why for interviewer, candidate, why in recused}
    shadows = {(i.candidate, i.round, i.shadow) for i in panel.interviews} if panel else set()
    for place, card in enumerate(cards):
        if card.shadow or (card.candidate, card.round, card.interviewer) in shadows:
            notes.append(Message("card_shadow", "{card} is a shadow's: not scored", card=described(card)))
        elif (card.interviewer, card.candidate) in reasons:
            why = reasons[card.interviewer, card.candidate]
            notes.append(
                Message("card_recused_why", "{card} is set aside: recused ({why})", card=described(card), why=why)
                if why
                else Message("card_recused", "{card} is set aside: recused", card=described(card))
            )
        else:
            places.setdefault(card.key, []).append(place)
    scored: list[Scorecard] = []
    beside: list[Scorecard] = []
    for key in sorted(places):
        revisions = {cards[place].revision: cards[place] for place in reversed(places[key])}
        if len(places[key]) > len(revisions):
            again = described(cards[places[key][0]])
            notes.append(
                Message("card_again", "{card} came more than once, the same each time: counted once", card=again)
            )
        counted = [
            card for _, card in sorted(revisions.items()) if after_debrief_scored or card.change != AFTER_DEBRIEF
        ]
        beside += [card for _, card in sorted(revisions.items()) if card not in counted]
        scored += counted[-1:]
        notes += _revision_notes(revisions, counted)
    return Admitted(scored=tuple(scored), beside=tuple(beside), notes=tuple(sorted(notes)))


def described(card: Scorecard) -> Message:
    """Return how messages name a card."""
    whose = {"interviewer": card.interviewer, "candidate": card.candidate, "round": card.round}
    if card.attempt > 1:
        return Message(
            "card_attempt",
            "the card of '{interviewer}' for '{candidate}' in round '{round}', attempt {attempt}",
            **whose,
            attempt=card.attempt,
        )
    return Message("card", "the card of '{interviewer}' for '{candidate}' in round '{round}'", **whose)


def _revision_notes(revisions: dict[int, Scorecard], counted: list[Scorecard]) -> Iterator[str]:
    if len(counted) > 1:
        last = counted[-1]
        yield Message(
            "card_revision",
            "{card}: revision {revision} counts ({why})",
            card=described(last),
            revision=last.revision,
            why=last.why,
        )
    kept = [card for card in revisions.values() if card not in counted]
    if kept:
        yield Message(
            "card_beside",
            "{card} was changed after the debrief: the change is kept beside, not scored",
            card=described(kept[0]),
        )
    if min(revisions) > 1:
        yield Message(
            "card_original",
            "{card}: the original is not among the cards",
            card=described(revisions[min(revisions)]),
        )


def conflicts(cards: Sequence[Scorecard]) -> Iterator[Problem]:
    """Yield each card that came twice with differences, and each correction made after the debrief."""
    places: dict[tuple[str, Key], list[int]] = {}
    for place, card in enumerate(cards):
        places.setdefault((card.requisition, card.key), []).append(place)
    for key in sorted(places):
        yield from _conflicts(cards, places[key])


def _conflicts(cards: Sequence[Scorecard], places: list[int]) -> Iterator[Problem]:
    first: dict[int, int] = {}
    for place in places:
        card = cards[place]
        earlier = first.setdefault(card.revision, place)
        if _content(card) != _content(cards[earlier]):
            yield Problem(
                ("cards", place),
                f"must be the same as cards[{earlier}], or carry a higher revision: both are revision {card.revision} of "
                f"{described(card)}, and they differ in {_difference(cards[earlier], card)}",
            )
    debriefed = [cards[place].revision for place in places if cards[place].change == AFTER_DEBRIEF]
    for place in places:
        card = cards[place]
        if card.change == CORRECTION and debriefed and card.revision > min(debriefed):
            yield Problem(
                ("cards", place, "change"),
                f"must be after_debrief: revision {card.revision} of {described(card)} follows a change made after the debrief",
            )


def _content(card: Scorecard) -> Scorecard:
    """Return a card without what does not make it another card: when it came and how its lists were ordered."""
    return attrs.evolve(
        card,
        submitted_at=None,
        instrument="",
        ratings=sorted(card.ratings, key=lambda rating: rating.criterion),
        questions=sorted(card.questions, key=lambda use: use.id),
        safety=sorted(card.safety, key=lambda fact: (fact.duty, fact.fact)),
    )


def _difference(first: Scorecard, second: Scorecard) -> str:
    """Return what two cards disagree on, in words."""
    criteria = sorted({rating.criterion for card in (first, second) for rating in card.ratings})
    rated = [
        f"{id} ({_shown(first, id)} and {_shown(second, id)})"
        for id in criteria
        if first.rating(id) != second.rating(id)
    ]
    before, after = _content(first), _content(second)
    other = [
        field.name
        for field in attrs.fields(Scorecard)
        if field.name != "ratings" and getattr(before, field.name) != getattr(after, field.name)
    ]
    return ", ".join((*rated, *other))


def _shown(card: Scorecard, criterion: str) -> str:
    rating = card.rating(criterion)
    if rating is None:
        return "no rating"
    return rating.state if rating.score is None else str(rating.score)
