"""How times and figures read in print, whatever the language; what a language decides is in `locale`."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

NO_BREAK = "\u00a0"
EM_SPACE = "\u2003"


def clock(moment: datetime) -> str:
    """Return hours and minutes."""
    return f"{moment:%H:%M}"


def zone(moment: datetime) -> str:
    """Return how far a moment's clock is from universal time.

    >>> zone(datetime.fromisoformat("2026-12-01T10:00+05:30"))
    'UTC+05:30'
    """
    shift = moment.utcoffset() or timedelta()
    minutes = round(shift.total_seconds() / 60)
    return f"UTC{'−' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"  # noqa: RUF001


def in_several_zones(moments: Iterable[datetime | None]) -> bool:
    """Return whether these moments, those not yet fixed aside, are told by clocks that differ, so that each must name its zone.

    >>> summer, winter = map(datetime.fromisoformat, ("2026-10-31T10:00-04:00", "2026-11-02T10:00-05:00"))
    >>> in_several_zones([summer, winter]), in_several_zones([winter, None])
    (True, False)
    """
    return len({zone(moment) for moment in moments if moment}) > 1


def clock_and_zone(moment: datetime) -> str:
    """Return hours and minutes, and in which zone.

    >>> clock_and_zone(datetime.fromisoformat("2026-12-01T10:00+05:30"))
    '10:00 UTC+05:30'
    """
    return f"{clock(moment)} {zone(moment)}"


def elapsed(minutes: int) -> str:
    """Return minutes from the start as a clock shows them.

    >>> elapsed(65)
    '1:05'
    """
    return f"{minutes // 60}:{minutes % 60:02}"


def tied(text: str) -> str:
    """Return *text* with its last two words on one line where they are short, so that none is left alone.

    >>> tied("a guard that is still in place")[-8:] == f"in{NO_BREAK}place"
    True
    """
    head, blank, tail = text.rstrip().rpartition(" ")
    if not blank or len(tail) + len(head.rpartition(" ")[2]) > 14 or " " not in head:  # noqa: PLR2004
        return text.strip()
    return f"{head}{NO_BREAK}{tail}"


def half_up(value: float, places: int) -> str:
    """Return a figure rounded for display, halves upwards.

    >>> half_up(2.675, 2), half_up(69.25, 1), half_up(-0.01, 1)
    ('2.68', '69.3', '0.0')
    """
    from decimal import ROUND_HALF_UP, Decimal  # noqa: PLC0415

    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    return str(abs(rounded) if rounded == 0 else rounded)


def months_after(start: date, months: int) -> date:
    """Return the day *months* later, or the last of that month where it has no such day.

    >>> months_after(date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    for last in (start.day, 30, 29, 28):
        if last <= start.day:
            try:
                return date(year, month + 1, last)
            except ValueError:
                continue
    raise ValueError(start)
