"""How dates, times, amounts and lists read in print."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
NO_BREAK = "\u00a0"
EM_SPACE = "\u2003"
FACTORS = {Fraction(5, 4): "A quarter more time", Fraction(3, 2): "Half as much time again", Fraction(2): "Double time"}


def day(moment: date, *, short: bool = False) -> str:
    """Return a day as people write it.

    >>> day(date(2026, 12, 1)), day(date(2026, 12, 1), short=True)
    ('1 December 2026', '1 Dec 2026')
    """
    month = MONTHS[moment.month - 1]
    return f"{moment.day} {month[:3] if short else month} {moment.year}"


def weekday(moment: date, *, short: bool = False) -> str:
    """Return a day with the name of its weekday.

    >>> weekday(date(2026, 12, 1)), weekday(date(2026, 12, 1), short=True)
    ('Tuesday 1 December 2026', 'Tue 1 Dec')
    """
    name = DAYS[moment.weekday()]
    if short:
        return f"{name[:3]} {moment.day} {MONTHS[moment.month - 1][:3]}"
    return f"{name} {day(moment)}"


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


def elapsed(minutes: int) -> str:
    """Return minutes from the start as a clock shows them.

    >>> elapsed(65)
    '1:05'
    """
    return f"{minutes // 60}:{minutes % 60:02}"


def number(count: int) -> str:
    """Return a count in words up to twelve."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def plural(count: int, noun: str) -> str:
    """Return a count with its noun.

    >>> plural(1, "look"), plural(3, "look")
    ('1 look', '3 looks')
    """
    return f"{count} {noun}{'' if count == 1 else 's'}"


def listed(items: Sequence[str], *, last: str = "and") -> str:
    """Return items as a sentence lists them.

    >>> listed(["A", "B", "C"])
    'A, B and C'
    """
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


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


def extra_time(factor: Fraction) -> str:
    """Return a time factor in words.

    >>> extra_time(Fraction(5, 4)), extra_time(Fraction(13, 10))
    ('A quarter more time', '30% more time')
    """
    return FACTORS.get(factor, f"{half_up(float((factor - 1) * 100), 0)}% more time")


def uncapped(title: str) -> str:
    """Return a title as it reads inside a sentence; abbreviations stay as they are.

    >>> uncapped("Data quality"), uncapped("ML case")
    ('data quality', 'ML case')
    """
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
