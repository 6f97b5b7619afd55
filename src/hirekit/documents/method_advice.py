"""What the check found in an instrument and the team left as it is: counted by kind, never a list of hundreds."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from hirekit.documents.words.locale import Locale

MOST_PLACES = 3
UNCHECKED = "L-UNCHECKED"
# The rules are in English words, which only a document in English can print.
RULES_LANGUAGE = "en"


@attrs.frozen(kw_only=True)
class Hint:
    """One thing the check found.

    Attributes:
        code: Of the rule, as `hirekit explain` knows it.
        finds: What the rule looks for, in English.
        place: Where, by ids, such as "questions.drift.prompt"; empty where it is about the whole.
        waived: Why the kit waives it, and until when; empty and None where it stands.
    """

    code: str
    finds: str
    place: str = ""
    waived: str = ""
    until: date | None = None


@attrs.frozen(kw_only=True)
class AdviceRow:
    """All hints of one rule under one waiver: what it is, where, and why it is waived."""

    code: str
    says: str
    where: str
    waived: str


def advice_rows(hints: Iterable[Hint], say: Locale) -> Iterator[AdviceRow]:
    """Yield a row for each rule that found something; texts in a language no rule reads are one sentence."""
    grouped: dict[tuple[str, str, date | None], list[Hint]] = {}
    for hint in hints:
        grouped.setdefault((hint.code, hint.waived, hint.until), []).append(hint)
    for (code, why, until), found in grouped.items():
        yield AdviceRow(
            code=code,
            says=_says(found, say),
            where=_where(found, say),
            waived=say("method.waived", day=say.day(until), why=why) if until else "",
        )


def _says(found: list[Hint], say: Locale) -> str:
    if found[0].code == UNCHECKED:
        return say("method.unchecked", texts=say.plural(len(found), "text"))
    return found[0].finds if say.language.partition("-")[0] == RULES_LANGUAGE else ""


def _where(found: list[Hint], say: Locale) -> str:
    if found[0].code == UNCHECKED:
        return ""
    places = list(dict.fromkeys(hint.place for hint in found if hint.place))
    if not places:
        return ""
    more = len(places) - MOST_PLACES
    named = ", ".join(places[:MOST_PLACES])
    return say(
        "method.places_more" if more > 0 else "method.places",
        count=say.plural(len(places), "place"),
        places=named,
        **({"more": more} if more > 0 else {}),
    )
