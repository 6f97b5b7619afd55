"""The last page of a debrief: how far the ratings agree; the meaning first, the figures second, the method last."""

from collections.abc import Iterator, Mapping

import attrs

from hirekit.documents.debrief.pairs import MOST_PAIRS, chosen
from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.messages import Names, names_of, told
from hirekit.documents.words.people import People
from hirekit.model.agreement import (
    LEAST_RELIABILITY,
    Agreement,
    Coefficient,
    Sentence,
    Separation,
    reasons,
    sentences,
)
from hirekit.model.evaluation import Evaluation
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
class Pair:
    """Two candidates: how far they are apart, the interval of that, and whether the evidence separates them."""

    of: str
    apart: str
    interval: str
    told: str
    separated: bool


@attrs.frozen(kw_only=True)
class AgreementPage:
    """All that the page shows.

    Attributes:
        unknown: What is to be said of the pairs that are not shown.
    """

    pairs: tuple[Pair, ...]
    unknown: tuple[str, ...]
    parts: tuple[Part, ...]
    notes: tuple[str, ...]


def agreement_page(plan: Plan, found: Agreement, evaluation: Evaluation, people: People, say: Locale) -> AgreementPage:
    """Return the page, people and criteria named as in the rest of the debrief.

    Args:
        evaluation: Says which pairs matter most where there are many.
    """
    naming = _Naming(
        say=say,
        names=names_of(plan, people, say),
        titles={criterion.id: criterion.title for criterion in plan.kit.rubric.criteria}
        | {id: people.interviewer(id) for id in people.interviewers}
        | {id: people.candidate(id) for id in people.candidates},
    )
    return AgreementPage(
        pairs=tuple(_pairs(found.pairs, evaluation, naming)),
        unknown=tuple(_beside_pairs(found.pairs, evaluation, naming)),
        parts=tuple(
            Part(
                title=say(f"debrief.agreement_{name}"),
                says=tuple(_said(sentence, naming) for sentence in sentences(coefficients)),
            )
            for name in PARTS
            if (coefficients := getattr(found, name))
        ),
        notes=tuple(f"{capital(naming.told(note))}." for note in found.notes),
    )


@attrs.frozen(kw_only=True)
class _Naming:
    """How the page names what its figures are of, and says what scoring says."""

    say: Locale
    names: Names
    titles: Mapping[str, str]

    def told(self, text: str) -> str:
        return told(text, self.say, self.names)

    def of(self, id: str) -> str:
        return self.titles.get(id) or self.told(id) or self.say("debrief.the_panel")


def _pairs(pairs: tuple[Separation, ...], evaluation: Evaluation, naming: _Naming) -> Iterator[Pair]:
    say = naming.say
    for pair in chosen([pair for pair in pairs if pair.separated is not None], evaluation):
        low, apart, high = (_number(value or 0.0, say) for value in (pair.low, pair.difference, pair.high))
        yield Pair(
            of=say.listed([naming.of(pair.first), naming.of(pair.second)]),
            apart=apart,
            interval=say.span(low, high),
            told=say("debrief.separated" if pair.separated else "debrief.not_separated"),
            separated=bool(pair.separated),
        )


def _beside_pairs(pairs: tuple[Separation, ...], evaluation: Evaluation, naming: _Naming) -> Iterator[str]:
    """Yield how many of the pairs are shown, where not all are, and why nothing is known of the others."""
    say = naming.say
    known = [pair for pair in pairs if pair.separated is not None]
    shown = chosen(known, evaluation)
    if len(shown) < len(known):
        yield say("debrief.pairs_chosen", shown=len(shown), pairs=len(known))
    for reason, unknown in reasons(pairs):
        if len(unknown) > MOST_PAIRS:
            named = say("debrief.pairs_of", some=len(unknown), pairs=len(pairs))
        else:
            named = "; ".join(say.listed([naming.of(id) for id in (pair.first, pair.second)]) for pair in unknown)
        yield f"{capital(naming.told(reason))}: {named}."


def _said(sentence: Sentence, naming: _Naming) -> Said:
    undefined: dict[str, list[str]] = {}
    for one in sentence.figures:
        if one.value is None:
            undefined.setdefault(naming.told(one.reason), []).append(naming.of(one.about))
    return Said(
        meaning=f"{naming.told(sentence.meaning)}.",
        figures=tuple(_figure(one, naming) for one in sentence.figures if one.value is not None),
        undefined=tuple(f"{'; '.join(ids)}: {reason}." for reason, ids in undefined.items()),
        method=f"{naming.told(sentence.method)}.",
    )


def _figure(one: Coefficient, naming: _Naming) -> Figure:
    say = naming.say
    known = one.low is not None and one.high is not None
    return Figure(
        about=naming.of(one.about),
        value=_shown(one, one.value, say),
        interval=say.span(_shown(one, one.low, say), _shown(one, one.high, say)) if known else "",
        flagged=one.flagged,
    )


def _shown(one: Coefficient, value: float | None, say: Locale) -> str:
    if value is not None and one.beneath(value):
        return say("debrief.beneath", value=_number(LEAST_RELIABILITY, say, 0))
    return _number(value or 0.0, say, 0 if one.name == "interviewers" else 2)


def _number(value: float, say: Locale, places: int = 2) -> str:
    return say.figure(value, places).replace("-", MINUS)
