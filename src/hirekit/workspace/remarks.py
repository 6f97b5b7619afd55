"""What a coordinator should know of cards just taken, though nothing is wrong with them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from hirekit.model.scorecard import Scorecard
from hirekit.workspace import clock
from hirekit.workspace.collecting import Collection
from hirekit.workspace.folder import Folder
from hirekit.workspace.sameness import card_id, spoken
from hirekit.workspace.store import kept_cards

MOST_RANGES = 3


def remarks(folder: Folder, done: Collection) -> Iterator[str]:
    """Yield what a coordinator should know of the cards just taken, though nothing is wrong with them."""
    plan, panel = folder.plan_and_panel()
    here = {card_id(entry.card) for entry in kept_cards(folder)}
    events = folder.record().events
    opened_on = events[0].at.date() if events else date.min
    for taken in done.taken:
        card = taken.card
        if gone := [n for n in range(1, card.revision) if (*card.key, n) not in here]:
            yield f"{spoken(card)}: no revision {ranges(gone)} has come; ask what it changed"
        if card.signed_at:
            yield (
                f"{spoken(card)}: was signed on {card.signed_at}, in a zone that neither it nor the panel tells, so that the time "
                "is kept as written and not compared with the interview's; give interviews their 'at' in panel.yaml before collecting. "
                "This card stays as it is, and no score hangs on its time"
            )
        if odd := panel.oddly_dated(card) or _oddly_signed(card, opened_on=opened_on):
            yield f"{spoken(card)}: {odd}; check the date"
        asked = plan.rated(plan.form_of(panel.candidate(card.candidate)).code, card.round)
        given = [rating.criterion for rating in card.ratings]
        if left := [id for id in asked if id not in given]:
            yield f"{spoken(card)}: says nothing about {', '.join(left)}; that counts as a gap"
        if beyond := [id for id in given if id not in asked]:
            yield f"{spoken(card)}: rates {', '.join(beyond)}, which this round was not to ask about"
        # A form has a box for it; a file that a script wrote need not say.
        if Path(taken.file).suffix.lower() == ".pdf" and not (card.independent or card.shadow):
            yield f"{spoken(card)}: is not signed as written before speaking to anyone; ask whoever wrote it"


def _oddly_signed(card: Scorecard, *, opened_on: date) -> str:
    """Return, in words, how the day a card was signed cannot be, whenever its interview was; empty where it can."""
    if not card.signed_at:
        return ""
    day = datetime.fromisoformat(card.signed_at).date()
    # Nobody knows the zone, which may put the day one off.
    if day < opened_on - timedelta(days=1):
        return f"is dated before {opened_on}, when this requisition was opened"
    return "is dated in the future" if day > clock.today() + timedelta(days=1) else ""


def ranges(numbers: list[int]) -> str:
    """Return rising numbers in few words, those that follow one another as one range.

    >>> ranges([1, 2, 3, 5])
    '1 to 3, 5'
    >>> ranges([1, 3, 5, 7, 9])
    '1, 3, 5 and 2 more'
    """
    starts = [numbers[0], *(after for before, after in pairwise(numbers) if after > before + 1)]
    ends = [*(before for before, after in pairwise(numbers) if after > before + 1), numbers[-1]]
    shown = list(zip(starts, ends, strict=True))[:MOST_RANGES]
    told = ", ".join(_range(first, last) for first, last in shown)
    more = sum(number > shown[-1][1] for number in numbers)
    return f"{told} and {more} more" if more else told


def _range(first: int, last: int) -> str:
    if first == last:
        return str(first)
    return f"{first}, {last}" if last == first + 1 else f"{first} to {last}"
