"""The fixed texts of the documents in one language, and how that language writes days, figures and lists."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

import attrs

from hirekit.documents.words.phrases import half_up
from hirekit.documents.words.plurals import plurals
from hirekit.model.rules import plain

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
# What stands in double quotation marks; a straight mark after a letter or figure opens nothing: 5" stays.
MARKED = re.compile(r'(?:(?<!\w)"(?=\S)|[“„])(?P<said>[^"“”„]+)(?:(?<=\S)"(?!\w)|[”“])')
FACTORS = {Fraction(5, 4): "quarter", Fraction(3, 2): "half", Fraction(2): "double"}
KEPT = "same"


@attrs.frozen(eq=False)
class Locale:
    """All fixed texts of one language, by keys such as "cover.when"; called with a key, it gives the text.

    Attributes:
        language: Its tag, such as "en" or "de-AT".
    """

    language: str
    texts: Mapping[str, str]

    @property
    def _decimal(self) -> str:
        return self.texts["forms.decimal"]

    def __call__(self, key: str, **values: object) -> str:
        """Return a text, its {placeholders} filled.

        Raises:
            KeyError: There is no such text, or a placeholder without a value.
        """
        return PLACEHOLDER.sub(lambda found: str(values[found[1]]), self.texts[key])

    def other_language(self, tag: str) -> str:
        """Return the tag of a text's language where it is another than that of these texts; else nothing."""
        return "" if tag.lower() == self.language.lower() else tag

    def each(self, key: str) -> tuple[str, ...]:
        """Return the texts of a list."""
        found: list[str] = []
        while (place := f"{key}.{len(found)}") in self.texts:
            found.append(self.texts[place])
        return tuple(found)

    def day(self, moment: date, *, short: bool = False) -> str:
        """Return a day as people write it: 1 December 2026, or short 1 Dec 2026."""
        return self("forms.day_short" if short else "forms.day", **self._parts(moment, short=short))

    def weekday(self, moment: date, *, short: bool = False) -> str:
        """Return a day with the name of its weekday: Tuesday 1 December 2026, or short Tue 1 Dec."""
        return self("forms.weekday_short" if short else "forms.weekday", **self._parts(moment, short=short))

    def _parts(self, moment: date, *, short: bool) -> dict[str, object]:
        kind = "_short" if short else ""
        return {
            "weekday": self.texts[f"weekdays{kind}.{moment.weekday()}"],
            "day": moment.day,
            "month": self.texts[f"months{kind}.{moment.month - 1}"],
            "year": moment.year,
        }

    def span(self, start: object, end: object) -> str:
        """Return where something begins and ends: 10:00 to 10:30."""
        return self("forms.span", start=start, end=end)

    def number(self, count: int) -> str:
        """Return a count in words up to twelve."""
        return self.texts.get(f"numbers.{count}", str(count))

    def plural(self, count: int, noun: str, *, words: bool = False, **values: object) -> str:
        """Return what is said of a count, a key of "plurals": 1 look, 3 looks; with *words*, three looks.

        Args:
            values: Of the other placeholders, such as the titles of as many hand-outs.
        """
        form = plurals(self.language).form(count)
        return self(f"plurals.{noun}.{form}", count=self.number(count) if words else count, **values)

    def listed(self, items: Sequence[str], *, last: str = "and") -> str:
        """Return items as a sentence lists them: A, B and C; *last* is "and" or "or"."""
        if len(items) <= 1:
            return "".join(items)
        return self(f"forms.list_{last}", first=", ".join(items[:-1]), last=items[-1])

    def figure(self, value: float, places: int, *, trim: bool = False) -> str:
        """Return a figure rounded for display, halves upwards; with *trim*, without zeros at its end."""
        shown = half_up(value, places)
        if trim and "." in shown:
            shown = shown.rstrip("0").rstrip(".")
        return shown.replace(".", self._decimal)

    def exact(self, value: Fraction) -> str:
        """Return a declared number with all its decimals."""
        return plain(value).replace(".", self._decimal)

    def column(self, values: Sequence[float], places: int) -> list[str]:
        """Return figures that stand in one column: all with as many decimals as the one that needs most, up to *places*."""
        needed = max(
            (len(self.figure(value, places, trim=True).partition(self._decimal)[2]) for value in values), default=0
        )
        return [self.figure(value, needed) for value in values]

    def written_day(self, text: str, *, short: bool = False) -> str:
        """Return a day that was written as YYYY-MM-DD as people write it; anything else as it was written."""
        try:
            return self.day(date.fromisoformat(text), short=short)
        except ValueError:
            return text

    def within_marks(self, text: str) -> str:
        """Return a text as it stands between quotation marks: without a pair around the whole, and with inner marks for its own."""
        around = MARKED.fullmatch(text)
        return MARKED.sub(
            lambda found: self("forms.quoted_inside", text=found["said"]), around["said"] if around else text
        )

    def whole(self, value: int) -> str:
        """Return a whole figure with its thousands parted."""
        return f"{value:,}".replace(",", self.texts["forms.thousands"])

    def extra_time(self, factor: Fraction) -> str:
        """Return a time factor in words: a quarter more time, 30% more time."""
        if factor in FACTORS:
            return self(f"extra_time.{FACTORS[factor]}")
        return self("extra_time.percent", percent=half_up(float((factor - 1) * 100), 0))

    def inside(self, title: str) -> str:
        """Return a title as it reads inside a sentence; abbreviations stay, and all does where nouns are capitalised."""
        if self.texts["forms.titles_inside"] == KEPT or title[1:2].isupper():
            return title
        return title[:1].lower() + title[1:]


def capital(text: str) -> str:
    """Return a text as a sentence begins.

    >>> capital("three rounds")
    'Three rounds'
    """
    return text[:1].upper() + text[1:]
