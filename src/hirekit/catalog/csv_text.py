"""Scorecards as the text of a CSV; `cells` reads it back."""

import csv
import io
from collections.abc import Iterable

from hirekit.catalog.sheet import COLUMNS, EXTRA, IDENTITY, neutralised
from hirekit.model.scorecard import ORIGINAL, RATED, Scorecard


def scorecards_to_csv(cards: Iterable[Scorecard]) -> str:
    """Return cards as rows: one a rating, a question's use or a safety fact.

    The columns are those of every such file, and others only where a card has something to say in them.
    """
    rows = [row for card in cards for row in _rows(card)]
    used = {name for row in rows for name, cell in row.items() if cell}
    columns = (*COLUMNS, *(name for name in EXTRA if name in used))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: neutralised(cell) for name, cell in row.items()} for row in rows)
    return text.getvalue()


def _rows(card: Scorecard) -> list[dict[str, str]]:
    shared = {
        **{name: getattr(card, name) for name in IDENTITY},
        "submitted_at": card.submitted_at.isoformat() if card.submitted_at else "",
        "instrument": card.instrument,
        "attempt": str(card.attempt) if card.attempt != 1 else "",
        "revision": str(card.revision) if card.revision != 1 else "",
        "change": card.change if card.change != ORIGINAL else "",
        "change_why": card.why,
        "shadow": "true" if card.shadow else "",
        "recommendation": card.recommendation,
        "signed_by": card.signed_by,
        "signed_at": card.signed_at,
        "independent": "true" if card.independent else "",
    }
    rows = [
        {
            "criterion": rating.criterion,
            "score": "" if rating.score is None else str(rating.score),
            "state": rating.state if rating.state != RATED else "",
            "why": rating.why,
            "evidence": rating.evidence,
        }
        for rating in card.ratings
    ]
    rows += [
        {
            "question": use.id,
            "asked": use.asked,
            "probes": " ".join(map(str, use.probes)),
            "replaced_by": use.replaced_by,
            "question_why": use.why,
        }
        for use in card.questions
    ]
    rows += [{"duty": fact.duty, "fact": fact.fact} for fact in card.safety]
    return [{**shared, **row} for row in rows]
