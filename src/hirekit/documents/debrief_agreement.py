"""The last page of a debrief: how far the ratings agree; the meaning first, the figures second, the method last."""

from collections.abc import Iterator

import attrs

from hirekit.documents.people import People
from hirekit.documents.phrases import half_up, listed
from hirekit.model.agreement import Agreement, Coefficient, Sentence, Separation, reasons, sentences
from hirekit.model.plan import Plan

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


def agreement_page(plan: Plan, found: Agreement, people: People) -> AgreementPage:
    """Return the page, people and criteria named as in the rest of the debrief."""
    titles = {criterion.id: criterion.title for criterion in plan.kit.rubric.criteria}
    titles |= {id: people.interviewer(id) for id in people.interviewers} | dict(people.candidates)
    return AgreementPage(
        pairs=tuple(_pairs(found.pairs, titles)),
        parts=tuple(
            Part(title=head, says=tuple(_said(sentence, titles) for sentence in sentences(coefficients)))
            for head, coefficients in found.parts
        ),
        notes=tuple(_named(note, titles) for note in found.notes),
    )


def _pairs(pairs: tuple[Separation, ...], titles: dict[str, str]) -> Iterator[str]:
    for pair in pairs:
        if pair.separated is not None:
            verb = "separates" if pair.separated else "does not separate"
            low, apart, high = (_number(value or 0.0) for value in (pair.low, pair.difference, pair.high))
            yield f"This evidence {verb} {_name(pair.first, titles)} and {_name(pair.second, titles)}: {apart} apart ({low} to {high})."
    for reason, unknown in reasons(pairs):
        named = [f"{_name(pair.first, titles)} and {_name(pair.second, titles)}" for pair in unknown]
        yield f"{reason[:1].upper()}{reason[1:]}: {'; '.join(named)}."


def _said(sentence: Sentence, titles: dict[str, str]) -> Said:
    undefined: dict[str, list[str]] = {}
    for one in sentence.figures:
        if one.value is None:
            undefined.setdefault(one.reason, []).append(_name(one.about, titles))
    return Said(
        meaning=f"{sentence.meaning}.",
        figures=tuple(_figure(one, titles) for one in sentence.figures if one.value is not None),
        undefined=tuple(f"{listed(ids)}: {reason}." for reason, ids in undefined.items()),
        method=f"{sentence.method}.",
    )


def _figure(one: Coefficient, titles: dict[str, str]) -> Figure:
    places = 0 if one.name == "interviewers" else 2
    known = one.low is not None and one.high is not None
    return Figure(
        about=_name(one.about, titles),
        value=_number(one.value or 0.0, places),
        interval=f"{_number(one.low or 0.0)} to {_number(one.high or 0.0)}" if known else "",
        flagged=one.flagged,
    )


def _name(id: str, titles: dict[str, str]) -> str:
    return titles.get(id, id) or "The panel"


def _named(note: str, titles: dict[str, str]) -> str:
    """Return a note as a sentence, with names in place of the ids that end it."""
    said, colon, ids = note.partition(": ")
    named = ", ".join(_name(id, titles) for id in ids.split(", ")) if colon else ""
    return f"{said[:1].upper()}{said[1:]}{colon}{named}."


def _number(value: float, places: int = 2) -> str:
    return half_up(value, places).replace("-", MINUS)
