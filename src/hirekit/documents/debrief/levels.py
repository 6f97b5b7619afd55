"""Each candidate beside the job levels that the requisition declared open."""

import attrs

from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.people import People
from hirekit.model.evaluation import CandidateResult, Evaluation
from hirekit.model.level_profile import ABOVE, AT, BELOW, NOT_SEEN, LevelProfile
from hirekit.model.plan import Plan


@attrs.frozen(kw_only=True)
class LevelsTable:
    """One row a candidate, one column a job level.

    Attributes:
        heads: Titles of the job levels.
        rows: A candidate's name, and for each level how many criteria are at or above what it is expected to show, and which are
            below or not assessed.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]


def levels_table(plan: Plan, evaluation: Evaluation, people: People, say: Locale) -> LevelsTable | None:
    """Return the profiles, candidates in the order seen; None where no job level is declared open."""
    if not plan.requisition.open_levels:
        return None
    titles = {level.id: level.title for level in plan.kit.role.job_levels}
    return LevelsTable(
        heads=tuple(titles[id] for id in plan.requisition.open_levels),
        rows=tuple((people.candidate(one.id), _cells(plan, one, say)) for one in evaluation.candidates),
    )


def _cells(plan: Plan, candidate: CandidateResult, say: Locale) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((_reached(level, say), _short_of(plan, level, say)) for level in candidate.levels)


def _reached(level: LevelProfile, say: Locale) -> str:
    if not level.criteria:
        return say("levels.nothing")
    reached = len(level.of(AT)) + len(level.of(ABOVE))
    return say("levels.reached", reached=reached, of=len(level.criteria))


def _short_of(plan: Plan, level: LevelProfile, say: Locale) -> tuple[str, ...]:
    found = (("levels.below", level.of(BELOW)), ("levels.not_assessed", level.of(NOT_SEEN)))
    return tuple(
        capital(say(key, criteria=say.listed([say.inside(plan.kit.rubric.criterion(id).title) for id in ids])))
        for key, ids in found
        if ids
    )
