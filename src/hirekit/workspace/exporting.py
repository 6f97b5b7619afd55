"""What a requisition's folder holds as rows for a spreadsheet."""

from hirekit.workspace.evaluating import evaluate
from hirekit.workspace.exposure import exposures
from hirekit.workspace.folder import Folder
from hirekit.workspace.rows import criteria_csv, exposure_csv, scores_csv
from hirekit.workspace.store import kept_cards


def export(folder: Folder, what: str) -> str:
    """Return a CSV.

    Args:
        what: "ratings" for every rating as it counts, "scores" for the score table, "criteria" for every criterion of
            every candidate, "exposure" for which candidate saw which question.
    """
    from hirekit.catalog import scorecards_to_csv  # noqa: PLC0415

    if what == "ratings":
        return scorecards_to_csv([kept.scored for kept in kept_cards(folder)])
    if what == "exposure":
        return exposure_csv(exposures(folder))
    evaluation = evaluate(folder)
    return scores_csv(evaluation) if what == "scores" else criteria_csv(evaluation)
