"""When a packet was signed: the moment, or the day and time as somebody wrote them."""

import re
from datetime import datetime, timedelta, timezone

from hirekit.documents.pdf import fields
from hirekit.documents.readback.answers import Fields, where, written
from hirekit.errors import Problem
from hirekit.model.scorecard import clock_time

TIMES = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d, %H:%M", "%d %B %Y %H:%M", "%d %b %Y %H:%M", "%d %B %Y, %H:%M", "%d %b %Y, %H:%M", "%d.%m.%Y %H:%M", "%d.%m.%Y, %H:%M")  # fmt: skip

ZONED = re.compile(r"(.*?) ?([Zz]|[-+][0-9]{2}:?[0-9]{2})")


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
        own = zone(at)
        return (moment.replace(tzinfo=own), "") if own else (None, clock_time(moment))
    return moment, ""


def _moment(text: str) -> datetime | None:
    """Return the day and time that a text says, with a zone where it names one; None where it says no time of day."""
    named = ZONED.fullmatch(text)
    bare, offset = named.groups() if named else (text, "")
    moment = _written_moment(bare) if ":" in bare else None
    try:
        if moment and offset:
            moment = None if moment.tzinfo else datetime.fromisoformat(moment.isoformat() + offset.upper())
    except ValueError:
        return None
    # No zone of today is off by seconds, and no card in YAML or JSON can say one that is.
    return None if moment is None or (moment.utcoffset() or timedelta()) % timedelta(minutes=1) else moment


def _written_moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        for pattern in TIMES:
            try:
                return datetime.strptime(text, pattern)  # noqa: DTZ007
            except ValueError:
                continue
    return None


def zone(at: str) -> timezone | None:
    """Return the zone of a moment in ISO 8601; None where it has none, or is no moment."""
    try:
        shift = datetime.fromisoformat(at).utcoffset()
    except ValueError:
        return None
    return None if shift is None else timezone(shift)
