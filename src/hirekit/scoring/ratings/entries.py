"""The ratings of the cards that count, one entry each, and the same as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.scoring.ratings.columns import RatingColumns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hirekit.scoring.ratings.admission import Admitted
    from hirekit.scoring.rule import Rule


@attrs.frozen
class Entry:
    """One rating as it was entered: where, by whom, on what, and its score or state."""

    round: str
    interviewer: str
    criterion: str
    score: int | None
    state: str = ""
    evidence: str = ""


def entries_of(admitted: Admitted, rounds: Sequence[str]) -> dict[str, list[Entry]]:
    """Return each candidate's ratings, in the order of rounds, then of attempts."""
    order = {id: place for place, id in enumerate(rounds)}
    entries: dict[str, list[Entry]] = {}
    for card in sorted(
        admitted.scored, key=lambda card: (order.get(card.round), card.round, card.interviewer, card.attempt)
    ):
        entries.setdefault(card.candidate, []).extend(
            Entry(
                card.round,
                card.interviewer,
                rating.criterion,
                rating.score,
                "" if rating.score is not None else f"{rating.state}: {rating.why}",
                rating.evidence,
            )
            for rating in card.ratings
        )
    return entries


def columns_of_entries(
    entries: Mapping[str, Sequence[Entry]], candidates: tuple[str, ...], rule: Rule
) -> RatingColumns:
    """Return entries as columns, with a place for each of these candidates."""
    rows = [(place, entry) for place, id in enumerate(candidates) for entry in entries.get(id, ())]
    interviewers = tuple(sorted({entry.interviewer for _, entry in rows}))
    people = {id: place for place, id in enumerate(interviewers)}
    criteria = {id: place for place, id in enumerate(rule.known)}
    return RatingColumns(
        candidate=np.array([place for place, _ in rows], dtype=np.int32),
        interviewer=np.array([people[entry.interviewer] for _, entry in rows], dtype=np.int32),
        criterion=np.array([criteria[entry.criterion] for _, entry in rows], dtype=np.int16),
        score=np.array([np.nan if entry.score is None else entry.score for _, entry in rows], dtype=np.float64),
        candidates=candidates,
        interviewers=interviewers,
        criteria=rule.known,
    )
