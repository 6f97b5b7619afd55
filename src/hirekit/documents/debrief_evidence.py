"""One candidate's evidence: coverage, ratings by spread, what to settle first, and no total."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.charts import WIDE, Dot, Segment, coverage_strip, dot_plot, dot_scale
from hirekit.documents.people import People
from hirekit.documents.phrases import half_up, listed, plural, uncapped
from hirekit.model.evaluation import NOT_MET, UNDETERMINED, CandidateResult, CriterionResult, Look
from hirekit.model.plan import Plan

if TYPE_CHECKING:
    from markupsafe import Markup

LONGEST_QUOTE = 330
STATE_WORDS = {"not_asked": "not asked", "not_assessed": "not assessed", "declined": "declined"}


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
class Quote:
    """Words somebody wrote down, and the score they gave."""

    text: str
    who: str
    score: str


@attrs.frozen(kw_only=True)
class Dispute:
    """One criterion the panel disagrees on: low beside high, and a question for the room."""

    label: str
    note: str
    pairs: tuple[tuple[Quote, ...], ...]
    ask: str


@attrs.frozen(kw_only=True)
class Agreed:
    """One quotation where the panel agrees."""

    title: str
    quote: Quote


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


def evidence_page(plan: Plan, candidate: CandidateResult, people: People) -> EvidencePage:
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
        rows.append(_plot_row(plan, result, people, scores=scores, names_minimum=names_it))
    gaps = tuple(
        Gap(title=rubric.criterion(r.id).title, why=_gap(r, people)) for r in candidate.criteria if r.mean is None
    )
    disputed = [result for result in rated if (result.spread or 0) >= WIDE]
    seen = [look.interviewer for result in candidate.criteria for look in result.looks]
    return EvidencePage(
        id=f"evidence-{candidate.id}",
        name=people.candidate(candidate.id),
        whom="",
        covered=f"{half_up(candidate.coverage * 100, 0)} % of the planned weight",
        covered_more=_covered(candidate),
        strip=_strip(plan, candidate),
        key=people.key(seen),
        scale=dot_scale(scores),
        rows=tuple(rows),
        gaps=gaps,
        disputes=tuple(
            _dispute(plan, result, people, label="Settle first" if place == 0 else "Then")
            for place, result in enumerate(disputed)
        ),
        agreed=tuple(_agreed(plan, [r for r in rated if r not in disputed], people)),
        safety=tuple(
            {"duty": _duty(plan, fact.duty), "fact": fact.fact, "who": people.letter(card.interviewer)}
            for card in candidate.cards
            for fact in card.safety
        ),
        withdrawn=candidate.withdrawn,
    )


def _covered(candidate: CandidateResult) -> str:
    cards = plural(len(candidate.cards), "card")
    if candidate.looks_planned is None:
        return f"was assessed: {plural(candidate.looks_returned, 'look')}, on {cards}."
    return f"was assessed: {candidate.looks_returned} of {plural(candidate.looks_planned, 'look')}, on {cards}."


def _strip(plan: Plan, candidate: CandidateResult) -> "Markup":
    rubric = plan.kit.rubric
    segments = [
        Segment(
            name=rubric.criterion(r.id).title,
            share=r.share,
            assessed=r.mean is not None,
            label=f"{uncapped(rubric.criterion(r.id).title)}, weight {half_up(r.share * 100, 0)}: {brief_gap(r)}",
        )
        for r in candidate.criteria
    ]
    missing = [segment.label for segment in segments if not segment.assessed]
    said = f"Coverage of the planned weight. {'Not assessed: ' + '; '.join(missing) if missing else 'All of it was assessed'}."
    return coverage_strip(segments, title=said)


def _state(text: str) -> tuple[str, str]:
    """Return a state's words and its reason, from the look's own line."""
    state, _, why = text.partition(": ")
    return STATE_WORDS.get(state, state), why


def brief_gap(result: CriterionResult) -> str:
    """Return why there is no mean, in two words."""
    if not result.looks:
        return "no card"
    states = {_state(text)[0] for look in result.looks for text in look.states}
    return states.pop() if len(states) == 1 else "no rating"


def _gap(result: CriterionResult, people: People) -> str:
    """Return why there is no mean: who gave which reason."""
    if not result.looks:
        return "No card was returned."
    by_reason: dict[tuple[str, str], list[str]] = {}
    for look in result.looks:
        for text in look.states:
            by_reason.setdefault(_state(text), []).append(people.letter(look.interviewer))
    told = []
    for (state, why), who in by_reason.items():
        told.append(
            f"{state} by {listed(list(dict.fromkeys(who)), last='or' if len(who) > 1 else 'and')}"
            + (f": “{_clipped(why, 120)}”" if why else "")
        )
    joined = "; ".join(told) or result.gap
    return joined[:1].upper() + joined[1:]


def _plot_row(
    plan: Plan, result: CriterionResult, people: People, *, scores: tuple[int, ...], names_minimum: bool
) -> PlotRow:
    title = plan.kit.rubric.criterion(result.id).title
    looks = [look for look in result.looks if look.mean is not None]
    dots = [
        Dot(letter=people.letter(look.interviewer), name=people.interviewer(look.interviewer), mean=look.mean)
        for look in looks
        if look.mean is not None
    ]
    said = f"{title}: " + ", ".join(f"{dot.name} {half_up(dot.mean, 2).removesuffix('.00')}" for dot in dots)
    if result.minimum is not None:
        said += f"; minimum {half_up(result.minimum, 2).removesuffix('.00')}"
    return PlotRow(
        title=title,
        picture=dot_plot(dots, scores=scores, minimum=result.minimum, name_minimum=names_minimum, title=said),
        mean=half_up(result.mean or 0.0, 2),
        spread="one rater"
        if result.spread is None
        else half_up(result.spread, 2).removesuffix(".00").removesuffix("0"),
        wide=(result.spread or 0) >= WIDE,
    )


def _dispute(plan: Plan, result: CriterionResult, people: People, *, label: str) -> Dispute:
    looks = sorted((look for look in result.looks if look.mean is not None), key=lambda look: look.mean or 0)
    half = [look for look in looks if (look.mean or 0) <= _middle(looks)]
    low, high = half or looks[:1], [look for look in looks if look not in half][::-1]
    pairs = tuple((_quote(a, people), _quote(b, people)) for a, b in zip(low[:2], high[:2], strict=False))
    minimum = "No minimum" if result.minimum is None else f"Minimum {half_up(result.minimum, 2).removesuffix('.00')}"
    state = {NOT_MET: ", not met", UNDETERMINED: ", undetermined"}.get(result.minimum_state or "", "")
    title = plan.kit.rubric.criterion(result.id).title
    return Dispute(
        label=label,
        note=f"{title}. {minimum}{state}, mean {half_up(result.mean or 0, 2)}.",
        pairs=pairs,
        ask=_for_the_room(plan, low[0], high[0], people) + _others(looks, low[:2] + high[:2], people),
    )


def _middle(looks: list[Look]) -> float:
    return ((looks[0].mean or 0) + (looks[-1].mean or 0)) / 2


def _others(looks: list[Look], quoted: list[Look], people: People) -> str:
    rest = [look for look in looks if look not in quoted]
    return (
        " " + listed([f"{people.letter(look.interviewer)} gave {_given(look)}" for look in rest]) + "." if rest else ""
    )


def _for_the_room(plan: Plan, low: Look, high: Look, people: People) -> str:
    """Return the question the disagreement puts to the room."""
    a, b = people.letter(low.interviewer), people.letter(high.interviewer)
    shared = [round_ for round_ in low.rounds if round_ in high.rounds]
    if shared:
        return f"{a} and {b} sat in the same round. Did they hear one story or two, and which anchor does it meet?"
    rounds = {round_.id: round_.title for round_ in plan.requisition.interview_loop.rounds}
    where = [listed([rounds.get(id, id) for id in look.rounds]) for look in (low, high)]
    return f"{a} heard it in {where[0]}, {b} in {where[1]}. Two questions, two stories: what did each one show?"


def _quote(look: Look, people: People) -> Quote:
    written = next((text for text in look.evidence if text.strip()), "")
    return Quote(
        text=f"“{_clipped(written, LONGEST_QUOTE)}”" if written else "No evidence with the card.",
        who=people.letter(look.interviewer),
        score=_given(look),
    )


def _given(look: Look) -> str:
    return listed([str(score) for score in look.scores])


def _clipped(text: str, longest: int) -> str:
    """Return a text on one paragraph, cut at a word where it is long."""
    whole = " ".join(text.split())
    if len(whole) <= longest:
        return whole
    return whole[:longest].rpartition(" ")[0].rstrip(".,;: ") + " …"


def _agreed(plan: Plan, results: list[CriterionResult], people: People) -> Iterator[Agreed]:
    """Yield one quotation for each criterion: the one nearest the mean."""
    for result in results:
        looks = [look for look in result.looks if look.mean is not None and any(t.strip() for t in look.evidence)]
        if looks:
            nearest = min(looks, key=lambda look: (abs((look.mean or 0) - (result.mean or 0)), look.interviewer))
            yield Agreed(title=plan.kit.rubric.criterion(result.id).title, quote=_quote(nearest, people))


def _duty(plan: Plan, id: str) -> str:
    """Return a duty by its number and text, else as the card names it."""
    for number, duty in enumerate(plan.kit.role.duties, start=1):
        if duty.id == id:
            return f"Duty {number}, {duty.text.rstrip('.')}"
    return f"Duty “{id}”"
