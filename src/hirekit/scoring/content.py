"""The experts' judgements of a kit as figures: content validity ratio and index of every criterion and question."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from hirekit.model.content import CRITERION, QUESTION, ContentFigure, ContentRecord
from hirekit.model.judgement import ESSENTIAL, RELEVANT
from hirekit.scoring.validity import FEWEST, content_index, content_ratio

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hirekit.model.judgement import ExpertJudgements, Judgement
    from hirekit.model.kit import Kit
    from hirekit.scoring.validity import ContentIndex, ContentRatio

METHODS = (
    "Ratio: content validity ratio, Lawshe (1975), with exact critical counts at one in twenty, Ayre and Scally (2014)",
    "Index and kappa: item-level content validity index and modified kappa, Polit, Beck and Owen (2007)",
)
# Of the modified kappa, as Polit, Beck and Owen (2007) read it: above the first, from the others on.
EXCELLENT, GOOD, FAIR = Fraction(74, 100), Fraction(60, 100), Fraction(40, 100)


def content_record(kit: Kit) -> ContentRecord:
    """Return what the experts' judgements of a kit come to; what an expert left blank counts for nothing.

    Criteria that nobody judged are there with counts of 0, so that a gap is seen; questions nobody judged are not.

    Args:
        kit: With the judgements of its experts, as `load_kit` reads them.

    Returns:
        A figure for each criterion, then for each question that was judged: ratio -1 to 1, index 0 to 1, each None where too
        few judged, with what it means in words.

    Source:
        Lawshe (1975), Ayre and Scally (2014), and Polit, Beck and Owen (2007), as in `hirekit.scoring.validity`.

    >>> import hirekit
    >>> found = content_record(hirekit.load_kit("support-team-lead"))
    >>> found.experts, found.figures[0].meaning
    (0, 'no expert has judged it')
    """
    criteria = _by_id([one.criteria for one in kit.judgements])
    questions = _by_id([one.questions for one in kit.judgements])
    figures = [_figure(CRITERION, criterion.id, criteria.get(criterion.id, [])) for criterion in kit.rubric.criteria]
    indices = [Fraction(one.relevant, one.raters) for one in figures if one.index is not None]
    figures += [_figure(QUESTION, q.id, questions[q.id]) for q in kit.bank.questions if q.id in questions]
    return ContentRecord(
        experts=len(kit.judgements),
        figures=tuple(figures),
        average=float(sum(indices, Fraction(0)) / len(indices)) if indices else None,
        methods=METHODS,
        notes=tuple(_notes(kit)),
    )


def _by_id(lists: Sequence[Sequence[Judgement]]) -> dict[str, list[Judgement]]:
    """Return judgements by what they are of, the blank ones left out."""
    found: dict[str, list[Judgement]] = {}
    for judgements in lists:
        for judgement in judgements:
            if judgement.need is not None or judgement.relevance is not None:
                found.setdefault(judgement.id, []).append(judgement)
    return found


def _figure(kind: str, id: str, judgements: Sequence[Judgement]) -> ContentFigure:
    needs = [judgement.need for judgement in judgements if judgement.need is not None]
    relevances = [judgement.relevance for judgement in judgements if judgement.relevance is not None]
    essential, relevant = needs.count(ESSENTIAL), sum(given >= RELEVANT for given in relevances)
    ratio = content_ratio(essential=essential, experts=len(needs)) if needs else None
    index = content_index(relevant=relevant, experts=len(relevances)) if len(relevances) >= FEWEST else None
    return ContentFigure(
        kind=kind,
        id=id,
        meaning="; ".join(filter(None, (_need(ratio, essential, len(needs)), _relevance(index, relevant, len(relevances)))))
        or "no expert has judged it",
        asked=len(needs),
        essential=essential,
        critical=None if ratio is None else ratio.critical,
        ratio=None if ratio is None else float(ratio.ratio),
        raters=len(relevances),
        relevant=relevant,
        index=None if index is None else float(index.index),
        kappa=None if index is None else float(index.kappa),
    )  # fmt: skip


def _need(ratio: ContentRatio | None, essential: int, asked: int) -> str:
    if ratio is None:
        return ""
    told = f"{essential} of {asked} call it essential"
    if ratio.critical is None:
        return f"{told}, and so few that chance could explain it even if all did"
    return f"{told}, {'more than chance explains' if ratio.beyond_chance else f'and it takes {ratio.critical} to be more than chance explains'}"


def _relevance(index: ContentIndex | None, relevant: int, raters: int) -> str:
    if not raters:
        return ""
    told = f"{relevant} of {raters} call it relevant"
    if index is None:
        return f"{told}, and one person is no agreement"
    return f"{told}, {_support(index.kappa)}"


def _support(kappa: Fraction) -> str:
    """Return how well that supports the relevance of an item, in the words of the source."""
    if kappa > EXCELLENT:
        return "excellent support"
    if kappa >= GOOD:
        return "good support"
    return "fair support" if kappa >= FAIR else "too little support"


def _notes(kit: Kit) -> Iterator[str]:
    nameless = [one.expert for one in kit.judgements if not one.background.strip()]
    if nameless:
        yield f"what makes them experts on the work is not said of {', '.join(nameless)}"
    for one in kit.judgements:
        if one.version and one.version != kit.version:
            yield f"{one.expert} judged version {one.version} of the kit, which is now {kit.version}"
    blank = _silent(kit.judgements)
    if blank:
        yield f"judged nothing: {', '.join(blank)}"


def _silent(experts: Sequence[ExpertJudgements]) -> list[str]:
    return [one.expert for one in experts if not _by_id([one.criteria, one.questions])]
