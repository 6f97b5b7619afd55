"""One candidate's evidence: coverage, ratings by spread, what to settle first, and no total."""

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.debrief.asking import asked_of
from hirekit.documents.debrief.beside import label_height
from hirekit.documents.debrief.charts import WIDE, Dot, dot_plot, dot_scale
from hirekit.documents.debrief.coverage_strip import Segment, coverage_strip
from hirekit.documents.debrief.quotes import Agreed, Dispute, agreed, clipped, dispute
from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.people import People
from hirekit.model.evaluation import CandidateResult, CriterionResult
from hirekit.model.plan import Plan

if TYPE_CHECKING:
    from markupsafe import Markup

STATES = ("not_asked", "not_assessed", "declined")


@attrs.frozen(kw_only=True)
class PlotRow:
    """One criterion in the dot plot."""

    title: str
    picture: "Markup"
    mean: str
    spread: str
    wide: bool


@attrs.frozen(kw_only=True)
class Gap:
    """One criterion without a score, and why."""

    title: str
    why: str


@attrs.frozen(kw_only=True)
class EvidencePage:
    """All that one candidate's page shows."""

    id: str
    name: str
    whom: str
    covered: str
    covered_more: str
    strip: "Markup"
    key: str
    scale: "Markup"
    rows: tuple[PlotRow, ...]
    gaps: tuple[Gap, ...]
    disputes: tuple[Dispute, ...]
    agreed: tuple[Agreed, ...]
    safety: tuple[dict[str, str], ...]
    withdrawn: bool


def evidence_page(plan: Plan, candidate: CandidateResult, people: People, say: Locale) -> EvidencePage:
    """Return one candidate's page of evidence, without a total."""
    rubric = plan.kit.rubric
    scores = rubric.scale.scores
    rated = sorted(
        (result for result in candidate.criteria if result.mean is not None),
        key=lambda r: (-(r.spread or 0.0), r.minimum is None, -r.share),
    )
    named = False
    rows = []
    for result in rated:
        names_it = result.minimum is not None and not named
        named = named or names_it
        rows.append(_plot_row(plan, result, people, say, scores=scores, names_minimum=names_it))
    gaps = tuple(
        Gap(title=rubric.criterion(r.id).title, why=_gap(r, people, say)) for r in candidate.criteria if r.mean is None
    )
    disputed = [result for result in rated if (result.spread or 0) >= WIDE]
    asked = asked_of(plan, candidate, say)
    seen = [look.interviewer for result in candidate.criteria for look in result.looks]
    return EvidencePage(
        id=f"evidence-{candidate.id}",
        name=people.whole_name(candidate.id),
        whom="",
        covered=say("debrief.covered", percent=say.figure(candidate.coverage * 100, 0)),
        covered_more=_covered(candidate, say),
        strip=_strip(plan, candidate, say),
        key=people.key(seen),
        scale=dot_scale(scores, say),
        rows=tuple(rows),
        gaps=gaps,
        disputes=tuple(
            dispute(
                plan, result, people, say, asked=asked, label=say("debrief.then" if place else "debrief.settle_first")
            )
            for place, result in enumerate(disputed)
        ),
        agreed=tuple(agreed(plan, [r for r in rated if r not in disputed], people, say, asked=asked)),
        safety=tuple(
            {"duty": _duty(plan, fact.duty, say), "fact": fact.fact, "who": people.letter(card.interviewer)}
            for card in candidate.cards
            for fact in card.safety
        ),
        withdrawn=candidate.withdrawn,
    )


def _covered(candidate: CandidateResult, say: Locale) -> str:
    cards = say.plural(len(candidate.cards), "card")
    if candidate.looks_planned is None:
        return say("debrief.covered_open", looks=say.plural(candidate.looks_returned, "look"), cards=cards)
    looks = say.plural(candidate.looks_planned, "look")
    return say("debrief.covered_of", returned=candidate.looks_returned, looks=looks, cards=cards)


def _strip(plan: Plan, candidate: CandidateResult, say: Locale) -> "Markup":
    rubric = plan.kit.rubric
    segments = [
        Segment(
            name=rubric.criterion(r.id).title,
            share=r.share,
            assessed=r.mean is not None,
            label=say(
                "debrief.strip_gap",
                criterion=say.inside(rubric.criterion(r.id).title),
                weight=say.figure(r.share * 100, 2, trim=True),
                gap=brief_gap(r, say),
            ),
        )
        for r in candidate.criteria
    ]
    missing = [segment.label for segment in segments if not segment.assessed]
    told = say("debrief.strip_missing", missing="; ".join(missing)) if missing else say("debrief.strip_all")
    return coverage_strip(segments, title=say("debrief.strip", told=told))


def _state(text: str, say: Locale) -> tuple[str, str]:
    """Return a state's words and its reason, from the look's own line."""
    state, _, why = text.partition(": ")
    return say(f"states.{state}_inside") if state in STATES else state, why


def brief_gap(result: CriterionResult, say: Locale) -> str:
    """Return why there is no mean, in two words."""
    if not result.looks:
        return say("debrief.no_card")
    states = {_state(text, say)[0] for look in result.looks for text in look.states}
    return states.pop() if len(states) == 1 else say("debrief.no_rating")


def _gap(result: CriterionResult, people: People, say: Locale) -> str:
    """Return why there is no mean: who gave which reason."""
    if not result.looks:
        return say("debrief.no_card_returned")
    by_reason: dict[tuple[str, str], list[str]] = {}
    for look in result.looks:
        for text in look.states:
            by_reason.setdefault(_state(text, say), []).append(people.letter(look.interviewer))
    told = []
    for (state, why), who in by_reason.items():
        names = say.listed(list(dict.fromkeys(who)), last="or")
        told.append(
            say("debrief.gap_why", state=state, who=names, why=clipped(say.within_marks(why), 120))
            if why
            else say("debrief.gap", state=state, who=names)
        )
    return capital("; ".join(told)) or say("debrief.no_card_returned")


def _plot_row(
    plan: Plan, result: CriterionResult, people: People, say: Locale, *, scores: tuple[int, ...], names_minimum: bool
) -> PlotRow:
    title = plan.kit.rubric.criterion(result.id).title
    looks = [look for look in result.looks if look.mean is not None]
    dots = [
        Dot(letter=people.letter(look.interviewer), name=people.interviewer(look.interviewer), mean=look.mean)
        for look in looks
        if look.mean is not None
    ]
    wide = (result.spread or 0) >= WIDE
    said = f"{title}: " + ", ".join(f"{dot.name} {say.figure(dot.mean, 2, trim=True)}" for dot in dots)
    if result.minimum is not None:
        said = say("debrief.plotted_minimum", plot=said, minimum=say.figure(result.minimum, 2, trim=True))
    return PlotRow(
        title=title,
        picture=dot_plot(
            dots,
            scores=scores,
            minimum=result.minimum,
            named="" if not names_minimum else say("debrief.minimum"),
            title=said,
            beside=label_height(title, bold=wide),
        ),
        mean=say.figure(result.mean or 0.0, 2),
        spread=say("debrief.one_rater") if result.spread is None else say.figure(result.spread, 2, trim=True),
        wide=wide,
    )


def _duty(plan: Plan, id: str, say: Locale) -> str:
    """Return a duty by its number and text, else as the card names it."""
    for number, duty in enumerate(plan.kit.role.duties, start=1):
        if duty.id == id:
            return say("debrief.duty", number=number, duty=duty.text.rstrip("."))
    return say("debrief.duty_unknown", id=id)
