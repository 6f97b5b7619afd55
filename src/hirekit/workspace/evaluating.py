"""Scoring what a requisition's folder holds."""

from hirekit.model.agreement import Agreement
from hirekit.model.evaluation import Evaluation
from hirekit.model.event import RECUSAL, WITHDRAWN
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.workspace.folder import Folder
from hirekit.workspace.store import kept_cards


def evaluate(folder: Folder) -> Evaluation:
    """Return the panel's cards scored under the frozen plan."""
    return evaluated(folder)[2]


def evaluated(folder: Folder) -> tuple[Plan, Panel, Evaluation]:
    """Return the evaluation with the plan and panel it came from."""
    from hirekit.scoring import score  # noqa: PLC0415

    plan, panel = folder.plan_and_panel()
    cards = [kept.scored for kept in kept_cards(folder)]
    return plan, panel, score(plan, cards, panel=panel, recused=_recused(folder), withdrawn=_withdrawn(folder))


def agreed(folder: Folder) -> Agreement:
    """Return how far the ratings in a requisition's folder agree."""
    plan, panel, evaluation = evaluated(folder)
    return agreement_of(plan, evaluation, panel=panel)


def agreement_of(plan: Plan, evaluation: Evaluation, *, panel: Panel | None = None) -> Agreement:
    """Return how far the ratings of the cards that were scored agree."""
    from hirekit.scoring import columns_of, rule_of, score_columns  # noqa: PLC0415
    from hirekit.scoring.agreement import agreement  # noqa: PLC0415

    cards = [card for candidate in evaluation.candidates for card in candidate.cards]
    gone = [candidate.id for candidate in evaluation.candidates if candidate.withdrawn]
    scores = score_columns(rule_of(plan), columns_of(plan, cards, panel=panel), withdrawn=gone)
    return agreement(scores, requisition=evaluation.requisition)


def _recused(folder: Folder) -> tuple[tuple[str, str, str], ...]:
    events = folder.record().of(RECUSAL)
    return tuple((event.text("interviewer"), event.text("candidate"), event.text("why")) for event in events)


def _withdrawn(folder: Folder) -> tuple[str, ...]:
    return tuple(dict.fromkeys(event.text("candidate") for event in folder.record().of(WITHDRAWN)))
