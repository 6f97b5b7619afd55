"""What interviewers wrote, side by side: where the panel disagrees, with a question for the room, and where it agrees."""

from collections.abc import Iterator

import attrs

from hirekit.documents.debrief.asking import Asked
from hirekit.documents.words.locale import Locale
from hirekit.documents.words.people import People
from hirekit.model.evaluation import NOT_MET, UNDETERMINED, CriterionResult, Look
from hirekit.model.plan import Plan

LONGEST_QUOTE = 330


@attrs.frozen(kw_only=True)
class Quote:
    """Words somebody wrote down, the score they gave, and how they had asked, where their card says it."""

    text: str
    who: str
    score: str
    asked: str = ""


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


def dispute(plan: Plan, result: CriterionResult, people: People, say: Locale, *, asked: Asked, label: str) -> Dispute:
    """Return a disagreement: what was said for the low and the high ratings, and what to settle."""
    looks = sorted((look for look in result.looks if look.mean is not None), key=lambda look: look.mean or 0)
    half = [look for look in looks if (look.mean or 0) <= _middle(looks)]
    low, high = half or looks[:1], [look for look in looks if look not in half][::-1]
    pairs = tuple(
        tuple(_quote(look, people, say, asked=asked.get((look.interviewer, result.id), "")) for look in pair)
        for pair in zip(low[:2], high[:2], strict=False)
    )
    minimum = say("debrief.dispute_no_minimum")
    if result.minimum is not None:
        state = {NOT_MET: "dispute_not_met", UNDETERMINED: "dispute_undetermined"}.get(result.minimum_state or "")
        minimum = say(f"debrief.{state or 'dispute_minimum'}", minimum=say.figure(result.minimum, 2, trim=True))
    title = plan.kit.rubric.criterion(result.id).title
    return Dispute(
        label=label,
        note=say("debrief.dispute", criterion=title, minimum=minimum, mean=say.figure(result.mean or 0, 2)),
        pairs=pairs,
        ask=_for_the_room(plan, low[0], high[0], people, say) + _others(looks, low[:2] + high[:2], people, say),
    )


def _middle(looks: list[Look]) -> float:
    return ((looks[0].mean or 0) + (looks[-1].mean or 0)) / 2


def _others(looks: list[Look], quoted: list[Look], people: People, say: Locale) -> str:
    rest = [look for look in looks if look not in quoted]
    told = [say("debrief.others_gave", who=people.letter(look.interviewer), score=_given(look, say)) for look in rest]
    return f" {say.listed(told)}." if told else ""


def _for_the_room(plan: Plan, low: Look, high: Look, people: People, say: Locale) -> str:
    """Return the question the disagreement puts to the room."""
    a, b = people.letter(low.interviewer), people.letter(high.interviewer)
    shared = [round_ for round_ in low.rounds if round_ in high.rounds]
    if shared:
        return say("debrief.same_round", low=a, high=b)
    rounds = {round_.id: round_.title for round_ in plan.requisition.interview_loop.rounds}
    where = [say.listed([rounds.get(id, id) for id in look.rounds]) for look in (low, high)]
    return say("debrief.two_rounds", low=a, high=b, low_round=where[0], high_round=where[1])


def _quote(look: Look, people: People, say: Locale, *, asked: str) -> Quote:
    written = next((text for text in look.evidence if text.strip()), "")
    return Quote(
        text=say("forms.quoted", text=clipped(say.within_marks(written.strip()), LONGEST_QUOTE))
        if written
        else say("debrief.no_evidence"),
        who=people.letter(look.interviewer),
        score=_given(look, say),
        asked=asked,
    )


def _given(look: Look, say: Locale) -> str:
    return say.listed([str(score) for score in look.scores])


def clipped(text: str, longest: int) -> str:
    """Return a text on one paragraph, cut at a word where it is long."""
    whole = " ".join(text.split())
    if len(whole) <= longest:
        return whole
    return whole[:longest].rpartition(" ")[0].rstrip(".,;: ") + " …"


def agreed(
    plan: Plan, results: list[CriterionResult], people: People, say: Locale, *, asked: Asked
) -> Iterator[Agreed]:
    """Yield one quotation for each criterion: the one nearest the mean."""
    for result in results:
        looks = [look for look in result.looks if look.mean is not None and any(t.strip() for t in look.evidence)]
        if looks:
            nearest = min(looks, key=lambda look: (abs((look.mean or 0) - (result.mean or 0)), look.interviewer))
            yield Agreed(
                title=plan.kit.rubric.criterion(result.id).title,
                quote=_quote(nearest, people, say, asked=asked.get((nearest.interviewer, result.id), "")),
            )
