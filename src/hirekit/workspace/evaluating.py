"""Scoring what a requisition's folder holds."""

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
    record = folder.record()
    evaluation = score(
        plan,
        [kept.scored for kept in kept_cards(folder)],
        panel=panel,
        recused=tuple((e.text("interviewer"), e.text("candidate"), e.text("why")) for e in record.of(RECUSAL)),
        withdrawn=tuple(dict.fromkeys(e.text("candidate") for e in record.of(WITHDRAWN))),
    )
    return plan, panel, evaluation
