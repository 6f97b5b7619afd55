"""The last page of a debrief: how far the ratings agree; the meaning first, the figures second, the method last."""

from collections.abc import Iterator

import attrs

from hirekit.documents.debrief.by_criterion import CriteriaTable, criteria_table
from hirekit.documents.debrief.figures import Figure, Naming, figure, number, undefined
from hirekit.documents.debrief.pairs import MOST_PAIRS, chosen
from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.messages import names_of
from hirekit.documents.words.people import People
from hirekit.model.agreement import Agreement, Sentence, Separation, reasons, sentences
from hirekit.model.evaluation import Evaluation
from hirekit.model.plan import Plan

PARTS_BEFORE, PARTS_AFTER = ("composites", "composite_reliability", "sources"), ("within", "raters")


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
        parts, parts_after: What stands before and after what is said of the criteria.
    """

    pairs: tuple[Pair, ...]
    unknown: tuple[str, ...]
    parts: tuple[Part, ...]
    by_criterion: CriteriaTable | None
    parts_after: tuple[Part, ...]
    notes: tuple[str, ...]


def agreement_page(plan: Plan, found: Agreement, evaluation: Evaluation, people: People, say: Locale) -> AgreementPage:
    """Return the page, people and criteria named as in the rest of the debrief.

    Args:
        evaluation: Says which pairs matter most where there are many.
    """
    naming = Naming(
        say=say,
        names=names_of(plan, people, say),
        titles={criterion.id: criterion.title for criterion in plan.kit.rubric.criteria}
        | {id: people.interviewer(id) for id in people.interviewers}
        | {id: people.candidate(id) for id in people.candidates},
    )
    return AgreementPage(
        pairs=tuple(_pairs(found.pairs, evaluation, naming)),
        unknown=tuple(_beside_pairs(found.pairs, evaluation, naming)),
        parts=tuple(_parts(found, PARTS_BEFORE, naming)),
        by_criterion=criteria_table((*found.reliability, *found.interviewers_needed), naming),
        parts_after=tuple(_parts(found, PARTS_AFTER, naming)),
        notes=tuple(f"{capital(naming.told(note))}." for note in found.notes),
    )


def _parts(found: Agreement, names: tuple[str, ...], naming: Naming) -> Iterator[Part]:
    for name in names:
        if coefficients := getattr(found, name):
            says = tuple(_said(sentence, naming) for sentence in sentences(coefficients))
            yield Part(title=naming.say(f"debrief.agreement_{name}"), says=says)


def _pairs(pairs: tuple[Separation, ...], evaluation: Evaluation, naming: Naming) -> Iterator[Pair]:
    say = naming.say
    for pair in chosen([pair for pair in pairs if pair.separated is not None], evaluation):
        low, apart, high = (number(value or 0.0, say) for value in (pair.low, pair.difference, pair.high))
        yield Pair(
            of=say.listed([naming.of(pair.first), naming.of(pair.second)]),
            apart=apart,
            interval=say.span(low, high),
            told=say("debrief.separated" if pair.separated else "debrief.not_separated"),
            separated=bool(pair.separated),
        )


def _beside_pairs(pairs: tuple[Separation, ...], evaluation: Evaluation, naming: Naming) -> Iterator[str]:
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


def _said(sentence: Sentence, naming: Naming) -> Said:
    return Said(
        meaning=f"{naming.told(sentence.meaning)}.",
        figures=tuple(figure(one, naming) for one in sentence.figures if one.value is not None),
        undefined=tuple(undefined(sentence.figures, naming)),
        method=f"{naming.told(sentence.method)}.",
    )
