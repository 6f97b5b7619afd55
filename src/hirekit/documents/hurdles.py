"""The declared hurdles, and where each candidate stands at them."""

import attrs

from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.people import People
from hirekit.documents.words.standings import hurdle_state, words_of
from hirekit.model.evaluation import BELOW, MINIMUM_NOT_MET, MINIMUM_UNDETERMINED, CandidateResult, Evaluation
from hirekit.model.hurdle_result import CLEARED, HurdleResult
from hirekit.model.plan import Plan
from hirekit.model.thresholds import Hurdle


@attrs.frozen(kw_only=True)
class HurdlesTable:
    """One row a candidate, one column a hurdle.

    Attributes:
        heads: Pairs of a hurdle's rounds and what it asks.
        rows: A candidate's name, and for each hurdle what was reached and why not more.
    """

    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def hurdles_table(plan: Plan, evaluation: Evaluation, people: People, say: Locale) -> HurdlesTable | None:
    """Return the hurdles with each candidate's result, candidates in the order seen; None where none is declared."""
    if not plan.requisition.hurdles:
        return None
    return HurdlesTable(
        heads=tuple((rounds_of(plan, hurdle, say), asked_at(plan, hurdle, say)) for hurdle in plan.requisition.hurdles),
        rows=tuple(
            (people.candidate(candidate.id), tuple(_cell(plan, candidate, result, say) for result in candidate.hurdles))
            for candidate in evaluation.candidates
        ),
    )


def asked_at(plan: Plan, hurdle: Hurdle, say: Locale) -> str:
    """Return what a hurdle asks, in words."""
    rubric = plan.kit.rubric
    told = []
    if hurdle.cut and hurdle.cut.percent is not None:
        told.append(say("hurdles.cut_percent", percent=say.exact(hurdle.cut.percent)))
    if hurdle.cut and hurdle.cut.score is not None:
        told.append(say("hurdles.cut_score", score=say.exact(hurdle.cut.score)))
    told += [
        say("hurdles.minimum", score=say.exact(m.score), criterion=say.inside(rubric.criterion(m.criterion).title))
        for m in hurdle.minimums
    ]
    return ", ".join(told)


def rounds_of(plan: Plan, hurdle: Hurdle, say: Locale) -> str:
    """Return the rounds a hurdle looks at, by their titles."""
    return say.listed([plan.requisition.interview_loop.round(id).title for id in hurdle.rounds])


def _cell(plan: Plan, candidate: CandidateResult, result: HurdleResult, say: Locale) -> tuple[str, str]:
    if candidate.withdrawn:
        return say("debrief.standing_withdrawn"), ""
    figure = "" if result.percent is None else f" {say.figure(result.percent, 1)}"
    here = capital(hurdle_state(result.here, say))
    if result.here == CLEARED:
        return f"{here}{figure}", ""
    missing = {MINIMUM_NOT_MET: result.not_met, MINIMUM_UNDETERMINED: result.undetermined}.get(result.standing, ())
    titles = [say.inside(plan.kit.rubric.criterion(id).title) for id in missing]
    standing = words_of(result.standing, say)
    why = f"{standing}: {say.listed(titles)}" if titles else standing
    return f"{here}{figure if result.standing in {BELOW, MINIMUM_NOT_MET} else ''}", why
