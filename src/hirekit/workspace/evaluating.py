"""Scoring what a requisition's folder holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.model.event import RECUSAL, WITHDRAWN
from hirekit.workspace import clock
from hirekit.workspace.store import kept_cards

if TYPE_CHECKING:
    from datetime import date

    from hirekit.model.agreement import Agreement
    from hirekit.model.evaluation import Evaluation
    from hirekit.model.panel import Panel
    from hirekit.model.plan import Plan
    from hirekit.model.top_band import TopBand
    from hirekit.scoring import Scores
    from hirekit.workspace.folder import Folder


def evaluate(folder: Folder) -> Evaluation:
    """Return the panel's cards scored under the frozen plan."""
    return evaluated(folder)[2]


def evaluated(folder: Folder, *, on: date | None = None) -> tuple[Plan, Panel, Evaluation]:
    """Return the evaluation with the plan and panel it came from, as of a day; of today where none is given."""
    from hirekit.scoring import score  # noqa: PLC0415

    plan, panel = folder.plan_and_panel()
    cards = [kept.scored for kept in kept_cards(folder)]
    return (
        plan,
        panel,
        score(plan, cards, panel=panel, recused=_recused(folder), withdrawn=_withdrawn(folder), on=on or clock.today()),
    )


def agreed(folder: Folder) -> Agreement:
    """Return how far the ratings in a requisition's folder agree."""
    plan, panel, evaluation = evaluated(folder)
    return agreement_of(plan, evaluation, panel=panel)


def agreement_of(plan: Plan, evaluation: Evaluation, *, panel: Panel | None = None) -> Agreement:
    """Return how far the ratings of the cards that were scored agree."""
    from hirekit.scoring.reliability.agreement import agreement  # noqa: PLC0415

    return agreement(_scores(plan, evaluation, panel), requisition=evaluation.requisition)


def band_of(plan: Plan, evaluation: Evaluation, *, panel: Panel | None = None) -> TopBand:
    """Return which ranked candidates the cards that were scored do not separate from the first."""
    from hirekit.scoring import top_band  # noqa: PLC0415

    return top_band(_scores(plan, evaluation, panel))


def _scores(plan: Plan, evaluation: Evaluation, panel: Panel | None) -> Scores:
    from hirekit.scoring import columns_of, rule_of, score_columns  # noqa: PLC0415

    cards = [card for candidate in evaluation.candidates for card in candidate.cards]
    gone = [candidate.id for candidate in evaluation.candidates if candidate.withdrawn]
    return score_columns(rule_of(plan), columns_of(plan, cards, panel=panel), withdrawn=gone)


def _recused(folder: Folder) -> tuple[tuple[str, str, str], ...]:
    events = folder.record().of(RECUSAL)
    return tuple((event.text("interviewer"), event.text("candidate"), event.text("why")) for event in events)


def _withdrawn(folder: Folder) -> tuple[str, ...]:
    return tuple(dict.fromkeys(event.text("candidate") for event in folder.record().of(WITHDRAWN)))
