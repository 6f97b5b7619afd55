"""Which form a noun takes after a count, language by language, with the names that CLDR gives the forms.

Source:
    Unicode CLDR, *Language Plural Rules*, cardinals, for whole numbers.
"""

from collections.abc import Callable, Mapping

import attrs


@attrs.frozen
class Plurals:
    """The forms of a language and which of them a count takes."""

    forms: tuple[str, ...]
    form: Callable[[int], str]


def _few(count: int) -> bool:
    """Whether a count ends in 2, 3 or 4, and not in 12, 13 or 14."""
    return count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14}


def _ends_in_one(count: int) -> bool:
    return count % 10 == 1 and count % 100 != 11  # noqa: PLR2004  eleven


ONE_OTHER = Plurals(("one", "other"), lambda count: "one" if count == 1 else "other")
NOUGHT_TOO = Plurals(("one", "other"), lambda count: "one" if count < 2 else "other")  # noqa: PLR2004
NO_FORMS = Plurals(("other",), lambda _: "other")
CZECH = Plurals(
    ("one", "few", "other"),
    lambda count: "one" if count == 1 else "few" if count in {2, 3, 4} else "other",
)
POLISH = Plurals(
    ("one", "few", "many"),
    lambda count: "one" if count == 1 else "few" if _few(count) else "many",
)
EAST_SLAVIC = Plurals(
    ("one", "few", "many"),
    lambda count: "one" if _ends_in_one(count) else "few" if _few(count) else "many",
)
SOUTH_SLAVIC = Plurals(
    ("one", "few", "other"),
    lambda count: "one" if _ends_in_one(count) else "few" if _few(count) else "other",
)
SLOVENE = Plurals(
    ("one", "two", "few", "other"),
    lambda count: {1: "one", 2: "two", 3: "few", 4: "few"}.get(count % 100, "other"),
)
ROMANIAN = Plurals(
    ("one", "few", "other"),
    lambda count: "one" if count == 1 else "few" if count == 0 or 0 < count % 100 < 20 else "other",  # noqa: PLR2004
)

RULES: Mapping[str, Plurals] = (
    dict.fromkeys(("fr", "pt", "hy"), NOUGHT_TOO)
    | dict.fromkeys(("ja", "zh", "ko", "vi", "th", "id", "ms"), NO_FORMS)
    | dict.fromkeys(("cs", "sk"), CZECH)
    | {"pl": POLISH, "sl": SLOVENE, "ro": ROMANIAN}
    | dict.fromkeys(("ru", "uk", "be"), EAST_SLAVIC)
    | dict.fromkeys(("hr", "sr", "bs"), SOUTH_SLAVIC)
)


def plurals(language: str) -> Plurals:
    """Return the rule of a language, known by its tag; one and other where none is written here.

    >>> [plurals("pl").form(count) for count in (1, 2, 5, 12, 22)]
    ['one', 'few', 'many', 'many', 'few']
    >>> plurals("en-GB").forms
    ('one', 'other')
    """
    return RULES.get(language.partition("-")[0], ONE_OTHER)
