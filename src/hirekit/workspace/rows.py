"""Results as rows for a spreadsheet; an empty cell is a number that does not exist."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hirekit.model.agreement import Agreement
    from hirekit.model.content import ContentRecord
    from hirekit.model.evaluation import CandidateResult, Evaluation
    from hirekit.model.kit import Kit
    from hirekit.scoring.adverse_impact.impact import GroupImpact
    from hirekit.workspace.exposure import Exposure
    from hirekit.workspace.impact import ImpactReport, Table

# A cell that begins like this is a formula to a spreadsheet.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
NUMBER = re.compile(r"-?[0-9.]+(?:e[+-]?[0-9]+)?")


def scores_csv(evaluation: Evaluation) -> str:
    """Return the score table, one row per candidate: overall, per competency, then beside each job level declared open."""
    first = evaluation.candidates[:1]
    heads = [competency.id for candidate in first for competency in candidate.competencies]
    levels = [
        f"{level.job_level} {word}" for candidate in first for level in candidate.levels for word, _ in level.counts
    ]
    names = [
        "requisition",
        "candidate",
        "composite",
        "percent",
        "lowest",
        "highest",
        "coverage",
        "rank",
        "standing",
        "reason",
        "withdrawn",
        "cards_missing",
        "cards_to_come",
    ]
    rows = [
        [
            evaluation.requisition,
            *_overall(candidate),
            *(_number(c.mean) for c in candidate.competencies),
            *(str(count) for level in candidate.levels for _, count in level.counts),
            evaluation.instrument,
            evaluation.scoring,
        ]
        for candidate in evaluation.candidates
    ]
    return _csv([*names, *heads, *levels, "instrument", "scoring"], rows)


def exposure_csv(found: Iterable[Exposure]) -> str:
    """Return the exposure log, one row per candidate and question, by day."""
    rows = [[one.day.isoformat(), one.candidate, one.round, one.form, one.question, one.state] for one in found]
    return _csv(["day", "candidate", "round", "form", "question", "state"], rows)


def agreement_csv(found: Agreement) -> str:
    """Return one row per figure of the appendix and per pair of candidates, what it means first."""
    names = [
        "part",
        "meaning",
        "about",
        "value",
        "low",
        "high",
        "error",
        "freedom",
        "flagged",
        "reason",
        "name",
        "method",
    ]
    rows = [
        [
            head,
            one.meaning,
            one.about,
            *(_number(value) for value in (one.value, one.low, one.high, one.error, one.freedom)),
            "yes" if one.flagged else "",
            one.reason,
            one.name,
            one.method,
        ]
        for head, figures in found.parts
        for one in figures
    ]
    pairs = [
        [
            "What the evidence separates",
            pair.words,
            f"{pair.first} {pair.second}",
            *(_number(value) for value in (pair.difference, pair.low, pair.high, None, pair.freedom)),
            "",
            pair.reason,
            "difference",
            "",
        ]
        for pair in found.pairs
    ]
    return _csv(names, [*pairs, *rows])


def content_csv(kit: Kit, found: ContentRecord) -> str:
    """Return one row per criterion and question that experts judged, what it means first."""
    names = ["kit", "version", "kind", "id", "meaning", "essential", "asked", "critical", "ratio"]
    names += ["relevant", "raters", "index", "kappa"]
    rows = [
        [
            kit.id,
            kit.version,
            one.kind,
            one.id,
            one.meaning,
            str(one.essential),
            str(one.asked),
            "" if one.critical is None else str(one.critical),
            _number(one.ratio),
            str(one.relevant),
            str(one.raters),
            _number(one.index),
            _number(one.kappa),
        ]
        for one in found.figures
    ]
    return _csv(names, rows)


def impact_csv(found: ImpactReport) -> str:
    """Return one row per group of each table, and one for a table all of whose groups are withheld; in each, how many are unscored."""
    names = ["what", "stage", "job", "by", "group", "selected", "considered", "rate", "ratio", "below_four_fifths"]
    names += ["fisher", "z", "flips", "small", "odds_ratio", "chance_within_jobs", "withheld_groups", "whole", "rest"]
    names += ["unscored"]
    rows = [
        [
            one.what,
            one.stage,
            one.job,
            one.by,
            *cells,
            str(one.withheld),
            _yes(one.whole),
            _yes(one.rest),
            str(found.unscored),
        ]
        for one in found.tables
        for cells in ([_group(one, group) for group in one.groups] or [[""] * 12])
    ]
    return _csv(names, rows)


def _group(one: Table, group: GroupImpact) -> list[str]:
    within = dict(one.stratified).get(group.group)
    rate, ratio = (None if value is None else float(value) for value in (group.rate, group.ratio))
    return [
        group.group,
        str(group.selected),
        str(group.considered),
        _number(rate),
        _number(ratio),
        _yes(group.below_four_fifths),
        _number(group.fisher),
        _number(group.z.value),
        _yes(group.flips),
        _yes(group.small),
        _number(within.odds_ratio.value) if within else "",
        _number(within.probability.value) if within else "",
    ]


def criteria_csv(evaluation: Evaluation) -> str:
    """Return one row per candidate and criterion, with all that the composite is made of."""
    names = ["requisition", "candidate", "competency", "criterion", "share", "weight", "mean", "raters", "spread"]
    names += ["contribution", "target", "minimum", "minimum_state", "provisional", "gap"]
    rows = [
        [
            evaluation.requisition,
            candidate.id,
            result.competency,
            result.id,
            _number(result.share),
            _number(result.weight),
            _number(result.mean),
            str(result.raters),
            _number(result.spread),
            _number(result.contribution),
            _number(result.target),
            _number(result.minimum),
            result.minimum_state or "",
            _yes(result.provisional),
            result.gap,
        ]
        for candidate in evaluation.candidates
        for result in candidate.criteria
    ]
    return _csv(names, rows)


def safe_cell(text: str) -> str:
    """Return *text* so that no spreadsheet takes it for a formula.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("plain"), safe_cell("-1.5")
    ("'=HYPERLINK(1)", 'plain', '-1.5')
    """
    return f"'{text}" if text.startswith(FORMULA) and not NUMBER.fullmatch(text) else text


def _overall(candidate: CandidateResult) -> list[str]:
    lowest, highest = candidate.bounds
    rank = "" if candidate.rank is None else str(candidate.rank)
    numbers = [candidate.composite, candidate.percent, lowest, highest, candidate.coverage]
    return [
        candidate.id,
        *map(_number, numbers),
        rank,
        candidate.standing,
        candidate.reason,
        _yes(candidate.withdrawn),
        "; ".join(f"{card.interviewer} in {card.round}" for card in candidate.cards_missing if card.to_come is None),
        "; ".join(
            f"{card.interviewer} in {card.round} on {card.to_come.isoformat()}"
            for card in candidate.cards_missing
            if card.to_come
        ),
    ]


def _yes(truth: bool | None) -> str:  # noqa: FBT001
    return "" if truth is None else "yes" if truth else "no"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"


def _csv(names: list[str], rows: list[list[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return text.getvalue()
