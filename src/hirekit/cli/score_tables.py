"""The score table on the terminal."""

from rich.table import Table
from rich.text import Text

from hirekit.cli.beside_tables import band_lines, levels_part
from hirekit.cli.tables import Cell, Part, dim, drawn, half_up, heading, listed, shortened, table
from hirekit.model.anonymity import as_printed
from hirekit.model.evaluation import (
    AT_OR_ABOVE,
    BELOW,
    MET,
    MINIMUM_NOT_MET,
    MINIMUM_UNDETERMINED,
    NOT_MET,
    UNDETERMINED,
    CandidateResult,
    CriterionResult,
    Evaluation,
)
from hirekit.model.fingerprint import shown
from hirekit.model.hurdle_result import CLEARED, NOT_CLEARED, OPEN, HurdleResult
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.rules import plain
from hirekit.model.top_band import TopBand

STYLES = {AT_OR_ABOVE: "green", BELOW: "red", MINIMUM_NOT_MET: "red"}
HURDLE_STYLES = {CLEARED: "green", OPEN: "yellow", NOT_CLEARED: "red"}
DASH = "\N{EN DASH}"


def score_text(
    plan: Plan, panel: Panel, evaluation: Evaluation, *, criteria: bool = False, band: TopBand | None = None
) -> str:
    """Return the score table, candidates in the order seen: overall, per competency and, when asked, per criterion."""
    names = {person.id: person.name for person in as_printed(plan.requisition, panel).candidates}
    low, high = evaluation.scale
    parts: list[Part] = [
        heading(f"{evaluation.requisition}  {plan.requisition.post_title}"),
        dim(f"Scale {low} to {high}; candidates in the order seen, not by rank. {_rule(plan, evaluation)}"),
        heading("Composite"),
        _overall(evaluation, names),
        heading("By competency: mean (coverage)"),
        _competencies(plan, evaluation),
    ]
    if plan.requisition.hurdles:
        parts += [heading("Hurdles, each from the cards of its own rounds"), _hurdles(plan, evaluation)]
    if plan.requisition.open_levels:
        parts += [heading("Beside the job levels declared open"), *levels_part(plan, evaluation)]
    if band is not None:
        parts += [heading("Standard-error band below the first"), listed(band_lines(band))]
    if criteria:
        parts += [heading("By criterion: mean of interviewers (how many)"), _criteria(plan, evaluation)]
    remarks = [*_reasons(evaluation), *_ties(evaluation), *evaluation.notes]
    if remarks:
        parts += [heading("To know"), listed(remarks)]
    parts.append(
        dim(
            f"\nInstrument {shown(evaluation.instrument)}, scoring {shown(evaluation.scoring)}. People decide; this is what the evidence adds up to."
        )
    )
    return drawn(*parts)


def _rule(plan: Plan, evaluation: Evaluation) -> str:
    cut = plan.requisition.cut
    if cut is None or evaluation.cut_percent is None:
        return "No cut is declared."
    given = (
        f"{plain(cut.percent)} of 100"
        if cut.percent is not None
        else f"{plain(cut.score)}"
        if cut.score is not None
        else ""
    )
    return f"Cut: {given}{f' ({cut.method})' if cut.method else ''}."


def _overall(evaluation: Evaluation, names: dict[str, str]) -> Table:
    rows: list[list[Cell]] = []
    for candidate in evaluation.candidates:
        name = names.get(candidate.id, "")
        lowest, highest = candidate.bounds
        rows.append(
            [
                f"{candidate.id}\n{shortened(name)}" if name else candidate.id,
                _number(candidate.composite, 2),
                _number(candidate.percent, 1),
                f"{half_up(lowest, 2)}{DASH}{half_up(highest, 2)}",
                _coverage(candidate),
                _minimums(candidate),
                _standing(candidate),
            ]
        )
    heads = ["Candidate", "Composite", "0\N{EN DASH}100", "Bounds", "Coverage", "Minimums", "Standing"]
    return table(heads, rows, right=(1, 2, 4), whole=(1, 2, 3, 4))


def _coverage(candidate: CandidateResult) -> Text:
    """Return the share assessed, which may be all of it though somebody's card is not in."""
    cell = Text(_percent(candidate.coverage))
    ahead = sum(card.to_come is not None for card in candidate.cards_missing)
    # As wide as the head, so that a narrow terminal has room for the standing; the remarks name the cards.
    if out := len(candidate.cards_missing) - ahead:
        cell.append(f"\n{out} not in", style="yellow")
    if ahead:
        cell.append(f"\n{ahead} to come", style="dim")
    return cell


def _minimums(candidate: CandidateResult) -> Text:
    tested = [result for result in candidate.criteria if result.minimum is not None]
    if not tested:
        return Text("none declared", style="dim")
    cell = Text()
    for state, style in ((NOT_MET, "red"), (UNDETERMINED, "yellow"), (MET, "")):
        found = [result for result in tested if result.minimum_state == state]
        if not found:
            continue
        if cell:
            cell.append("\n")
        words = (
            f"{len(found)} of {len(tested)} met"
            if state == MET
            else f"{state}: {', '.join(result.id for result in found)}"
        )
        cell.append(words, style=style)
    if loose := [result for result in tested if result.provisional and result.minimum_state != UNDETERMINED]:
        cell.append(f"\n{len(loose)} by one rater", style="dim")
    return cell


def _standing(candidate: CandidateResult) -> Text:
    if candidate.withdrawn:
        return Text("withdrawn", style="dim")
    cell = Text(candidate.standing, style=STYLES.get(candidate.standing, ""))
    if candidate.settled and candidate.coverage < 1:
        cell.append("\nwhatever the gaps", style="dim")
    return cell


def _competencies(plan: Plan, evaluation: Evaluation) -> Table:
    shares = plan.requisition.competency_shares
    titles = {competency.id: competency.title for competency in plan.kit.rubric.competencies}
    heads = ["Candidate", *(f"{titles[id]} {_percent(float(share))}" for id, share in shares.items())]
    rows: list[list[Cell]] = []
    for candidate in evaluation.candidates:
        results = {result.id: result for result in candidate.competencies}
        rows.append(
            [
                candidate.id,
                *(
                    f"{_number(results[id].mean, 2)} ({_percent(results[id].coverage)})" if id in results else DASH
                    for id in shares
                ),
            ]
        )
    return table(heads, rows, right=tuple(range(1, len(heads))))


def _hurdles(plan: Plan, evaluation: Evaluation) -> Table:
    heads = ["Candidate", *(hurdle.id for hurdle in plan.requisition.hurdles), "So far"]
    rows: list[list[Cell]] = []
    for candidate in evaluation.candidates:
        if candidate.withdrawn:
            rows.append([candidate.id, *(DASH for _ in candidate.hurdles), Text("withdrawn", style="dim")])
            continue
        so_far = candidate.hurdles[-1].so_far
        rows.append(
            [
                candidate.id,
                *(_hurdle(result) for result in candidate.hurdles),
                Text(so_far, style=HURDLE_STYLES[so_far]),
            ]
        )
    return table(heads, rows, whole=(0,))


def _hurdle(result: HurdleResult) -> Text:
    composite = "" if result.composite is None else f" ({half_up(result.composite, 2)})"
    cell = Text(f"{result.here}{composite}", style=HURDLE_STYLES[result.here])
    ids = {MINIMUM_NOT_MET: result.not_met, MINIMUM_UNDETERMINED: result.undetermined}.get(result.standing, ())
    if result.here != CLEARED:
        cell.append("\n" + ": ".join(part for part in (result.standing, ", ".join(ids)) if part), style="dim")
    return cell


def _criteria(plan: Plan, evaluation: Evaluation) -> Table:
    ids = [candidate.id for candidate in evaluation.candidates]
    rows: list[list[Cell]] = []
    for id in plan.requisition.planned:
        results = [candidate.criterion(id) for candidate in evaluation.candidates]
        minimum = results[0].minimum if results else None
        rows.append(
            [
                id,
                _percent(float(plan.requisition.shares.get(id, 0)), 1),
                DASH if minimum is None else _number(minimum, 1).removesuffix(".0"),
                *(_criterion(result) for result in results),
            ]
        )
    return table(["Criterion", "Share", "Min", *ids], rows, right=(1, 2, *range(3, 3 + len(ids))))


def _criterion(result: CriterionResult) -> Text:
    if result.mean is None:
        states = dict.fromkeys(state.partition(":")[0] for look in result.looks for state in look.states)
        return Text(", ".join(states).replace("_", " ") or "no card", style="dim")
    cell = Text(f"{half_up(result.mean, 2)} ({result.raters})")
    if result.minimum_state == NOT_MET:
        cell.stylize("red")
    return cell


def _reasons(evaluation: Evaluation) -> list[str]:
    return [f"{candidate.id}: {candidate.reason}" for candidate in evaluation.candidates if candidate.reason]


def _ties(evaluation: Evaluation) -> list[str]:
    return [f"exactly equal composites: {', '.join(tie)}" for tie in evaluation.ties]


def _number(value: float | None, places: int) -> str:
    return DASH if value is None else half_up(value, places)


def _percent(share: float, places: int = 0) -> str:
    return f"{half_up(100 * share, places)} %"
