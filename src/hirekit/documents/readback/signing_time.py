"""When a packet was signed: the moment, or the day and time as somebody wrote them."""

from datetime import datetime, timezone

from hirekit.documents.pdf import fields
from hirekit.documents.readback.answers import Fields, where, written
from hirekit.errors import Problem
from hirekit.model.scorecard import clock_time

TIMES = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d, %H:%M", "%d %B %Y %H:%M", "%d %b %Y %H:%M", "%d %B %Y, %H:%M", "%d %b %Y, %H:%M", "%d.%m.%Y %H:%M", "%d.%m.%Y, %H:%M")  # fmt: skip


def submitted(filled: Fields, at: str, faults: list[Problem]) -> tuple[datetime | None, str]:
    """Return when it was signed: the moment, or the day and time as written where nobody knows their zone.

    A time without a zone is in that of the interview.

    Args:
        at: When the interview began, as ISO 8601; empty where that was not fixed.
    """
    text = " ".join(written(filled, fields.SIGN_TIME, "date and time", faults).split())
    if not text:
        return None, ""
    moment = _moment(text)
    if moment is None:
        spot = where(filled.get(fields.SIGN_TIME), "date and time")
        faults.append(Problem((), f"{spot}: must read like 2026-12-01 11:30, not {text[:40]!r}"))
        return None, ""
    if moment.tzinfo is None:
        zone = _zone(at)
        return (moment.replace(tzinfo=zone), "") if zone else (None, clock_time(moment))
    return moment, ""


def _moment(text: str) -> datetime | None:
    """Return the day and time that a text says, with a zone where it names one; None where it says no time of day."""
    if ":" not in text:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        for pattern in TIMES:
            try:
                return datetime.strptime(text, pattern)  # noqa: DTZ007
            except ValueError:
                continue
    return None


def _zone(at: str) -> timezone | None:
    shift = datetime.fromisoformat(at).utcoffset() if at else None
    return None if shift is None else timezone(shift)
