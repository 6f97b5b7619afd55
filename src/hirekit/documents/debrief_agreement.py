"""The last page of a debrief: how far the ratings agree; the meaning first, the figures second, the method last."""

from collections.abc import Iterator

import attrs

from hirekit.documents.locale import Locale, capital
from hirekit.documents.people import People
from hirekit.model.agreement import (
    LEAST_RELIABILITY,
    Agreement,
    Coefficient,
    Sentence,
    Separation,
    reasons,
    sentences,
)
from hirekit.model.plan import Plan

PARTS = ("composites", "sources", "reliability", "interviewers_needed", "within", "raters")
MINUS = "\N{MINUS SIGN}"


@attrs.frozen(kw_only=True)
class Figure:
    """One figure: of whom or what, the number, and its interval."""

    about: str
    value: str
    interval: str
    flagged: bool


@attrs.frozen(kw_only=True)
class Said:
    """A sentence of meaning, its figures, what has none and why, and the method."""

    meaning: str
    figures: tuple[Figure, ...]
    undefined: tuple[str, ...]
    method: str


@attrs.frozen(kw_only=True)
class Part:
    """What is said under one heading."""

    title: str
    says: tuple[Said, ...]


@attrs.frozen(kw_only=True)
class AgreementPage:
    """All that the page shows."""

    pairs: tuple[str, ...]
    parts: tuple[Part, ...]
    notes: tuple[str, ...]


def agreement_page(plan: Plan, found: Agreement, people: People, say: Locale) -> AgreementPage:
    """Return the page, people and criteria named as in the rest of the debrief."""
    titles = {criterion.id: criterion.title for criterion in plan.kit.rubric.criteria}
    titles |= {id: people.interviewer(id) for id in people.interviewers} | dict(people.candidates)
    return AgreementPage(
        pairs=tuple(_pairs(found.pairs, titles, say)),
        parts=tuple(
            Part(
                title=say(f"debrief.agreement_{name}"),
                says=tuple(_said(sentence, titles, say) for sentence in sentences(coefficients)),
            )
            for name in PARTS
            if (coefficients := getattr(found, name))
        ),
        notes=tuple(_named(note, titles, say) for note in found.notes),
    )


def _pairs(pairs: tuple[Separation, ...], titles: dict[str, str], say: Locale) -> Iterator[str]:
    for pair in pairs:
        if pair.separated is not None:
            low, apart, high = (_number(value or 0.0, say) for value in (pair.low, pair.difference, pair.high))
            yield say(
                "debrief.separated" if pair.separated else "debrief.not_separated",
                first=_name(pair.first, titles, say),
                second=_name(pair.second, titles, say),
                apart=apart,
                span=say.span(low, high),
            )
    for reason, unknown in reasons(pairs):
        named = [say.listed([_name(id, titles, say) for id in (pair.first, pair.second)]) for pair in unknown]
        yield f"{capital(reason)}: {'; '.join(named)}."


def _said(sentence: Sentence, titles: dict[str, str], say: Locale) -> Said:
    undefined: dict[str, list[str]] = {}
    for one in sentence.figures:
        if one.value is None:
            undefined.setdefault(one.reason, []).append(_name(one.about, titles, say))
    return Said(
        meaning=f"{sentence.meaning}.",
        figures=tuple(_figure(one, titles, say) for one in sentence.figures if one.value is not None),
        undefined=tuple(f"{say.listed(ids)}: {reason}." for reason, ids in undefined.items()),
        method=f"{sentence.method}.",
    )


def _figure(one: Coefficient, titles: dict[str, str], say: Locale) -> Figure:
    known = one.low is not None and one.high is not None
    return Figure(
        about=_name(one.about, titles, say),
        value=_told(one, one.value, say),
        interval=say.span(_told(one, one.low, say), _told(one, one.high, say)) if known else "",
        flagged=one.flagged,
    )


def _told(one: Coefficient, value: float | None, say: Locale) -> str:
    if value is not None and one.beneath(value):
        return say("debrief.beneath", value=_number(LEAST_RELIABILITY, say, 0))
    return _number(value or 0.0, say, 0 if one.name == "interviewers" else 2)


def _name(id: str, titles: dict[str, str], say: Locale) -> str:
    return titles.get(id, id) or say("debrief.the_panel")


def _named(note: str, titles: dict[str, str], say: Locale) -> str:
    """Return a note as a sentence, with names in place of the ids that end it."""
    said, colon, ids = note.partition(": ")
    named = ", ".join(_name(id, titles, say) for id in ids.split(", ")) if colon else ""
    return f"{capital(said)}{colon}{named}."


def _number(value: float, say: Locale, places: int = 2) -> str:
    return say.figure(value, places).replace("-", MINUS)
