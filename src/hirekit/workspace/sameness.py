"""Whether two cards are the same card, and whether one contradicts the other."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from hirekit.errors import Location, Problem, shown
from hirekit.model.scorecard import Scorecard

CardId = tuple[str, str, str, int, int]
Named = tuple[str, Scorecard]


def card_id(card: Scorecard) -> CardId:
    """Return what one card is known by: candidate, round, interviewer, attempt and revision."""
    return (*card.key, card.revision)


def spoken(card: Scorecard) -> str:
    """Return a card's id in words, such as "c-017, ml-case, i-ana"."""
    extra = [f"attempt {card.attempt}"] * (card.attempt > 1) + [f"revision {card.revision}"] * (card.revision > 1)
    return ", ".join([card.candidate, card.round, card.interviewer, *extra])


def differences(one: Scorecard, other: Scorecard) -> tuple[str, ...]:
    """Return where two cards differ, as fields and never their contents; when they were sent does not count."""
    found = []
    criteria = dict.fromkeys(rating.criterion for rating in (*one.ratings, *other.ratings))
    for criterion in criteria:
        here, there = one.rating(criterion), other.rating(criterion)
        if here is None or there is None:
            found.append(criterion)
            continue
        fields = [
            f for f in ("score", "state", "evidence", "why") if _words(getattr(here, f)) != _words(getattr(there, f))
        ]
        found += [f"{criterion} ({', '.join(fields)})"] if fields else []
    for name in ("questions", "safety", "recommendation", "change", "why", "shadow", "signed_by", "independent"):
        if getattr(one, name) != getattr(other, name):
            found.append(name)
    return tuple(found)


@attrs.frozen(kw_only=True)
class SortedOut:
    """Cards told apart.

    Attributes:
        kept: New ones, each once.
        repeated: Those that say what another said already.
        refused: The file and the reason, for cards that contradict another.
    """

    kept: tuple[Named, ...]
    repeated: tuple[Named, ...]
    refused: tuple[tuple[str, Problem], ...]


def sort_out(cards: Iterable[Named], known: Mapping[CardId, Scorecard]) -> SortedOut:
    """Tell new cards from repeated ones and from those that contradict another.

    Of two new cards that contradict each other neither is kept: which one holds is for their author to say.

    Args:
        cards: With the file each came from.
        known: Cards received before.
    """
    groups: dict[CardId, list[Named]] = {}
    for name, card in cards:
        groups.setdefault(card_id(card), []).append((name, card))
    kept: list[Named] = []
    repeated: list[Named] = []
    refused: list[tuple[str, Problem]] = []
    for id, group in groups.items():
        before = known.get(id)
        if before is None and any(differences(group[0][1], card) for _, card in group):
            refused += _contradictions(group)
            continue
        kept += [] if before else group[:1]
        for name, card in group if before else group[1:]:
            fields = differences(before or group[0][1], card)
            if fields:
                refused.append((name, _contradiction(card, name, "the card received before", fields)))
            else:
                repeated.append((name, card))
    return SortedOut(kept=tuple(kept), repeated=tuple(repeated), refused=tuple(refused))


def _contradictions(group: list[Named]) -> Iterator[tuple[str, Problem]]:
    for name, card in group:
        other, fields = next((other, fields) for other, one in group if (fields := differences(one, card)))
        yield name, _contradiction(card, name, other, fields)


def _contradiction(card: Scorecard, name: str, against: str, fields: tuple[str, ...]) -> Problem:
    message = (
        f"is the card {spoken(card)}, and differs from {shown(against)} in {', '.join(fields)}; "
        f"a changed card needs change: correction, revision: {card.revision + 1} and its reason"
    )
    if name.lower().endswith(".pdf"):
        message += ": write both at the foot of its last leaf, under Correction, and send it again"
    return Problem((), message, Location(name))


def _words(value: object) -> object:
    return value.split() if isinstance(value, str) else value
