"""Results as rows for a spreadsheet; an empty cell is a number that does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.workspace.spreadsheet import csv_text, number, yes_or_no

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hirekit.model.agreement import Agreement
    from hirekit.model.content import ContentRecord
    from hirekit.model.evaluation import CandidateResult, Evaluation
    from hirekit.model.kit import Kit
    from hirekit.scoring.adverse_impact.impact import GroupImpact
    from hirekit.workspace.exposure import Exposure
    from hirekit.workspace.impact import ImpactReport, Table


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
            *(number(c.mean) for c in candidate.competencies),
            *(str(count) for level in candidate.levels for _, count in level.counts),
            evaluation.instrument,
            evaluation.scoring,
        ]
        for candidate in evaluation.candidates
    ]
    return csv_text([*names, *heads, *levels, "instrument", "scoring"], rows)


def exposure_csv(found: Iterable[Exposure]) -> str:
    """Return the exposure log, one row per candidate and question, by day."""
    rows = [[one.day.isoformat(), one.candidate, one.round, one.form, one.question, one.state] for one in found]
    return csv_text(["day", "candidate", "round", "form", "question", "state"], rows)


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
            *(number(value) for value in (one.value, one.low, one.high, one.error, one.freedom)),
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
            *(number(value) for value in (pair.difference, pair.low, pair.high, None, pair.freedom)),
            "",
            pair.reason,
            "difference",
            "",
        ]
        for pair in found.pairs
    ]
    return csv_text(names, [*pairs, *rows])


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
            number(one.ratio),
            str(one.relevant),
            str(one.raters),
            number(one.index),
            number(one.kappa),
        ]
        for one in found.figures
    ]
    return csv_text(names, rows)


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
            yes_or_no(one.whole),
            yes_or_no(one.rest),
            str(found.unscored),
        ]
        for one in found.tables
        for cells in ([_group(one, group) for group in one.groups] or [[""] * 12])
    ]
    return csv_text(names, rows)


def _group(one: Table, group: GroupImpact) -> list[str]:
    within = dict(one.stratified).get(group.group)
    rate, ratio = (None if value is None else float(value) for value in (group.rate, group.ratio))
    return [
        group.group,
        str(group.selected),
        str(group.considered),
        number(rate),
        number(ratio),
        yes_or_no(group.below_four_fifths),
        number(group.fisher),
        number(group.z.value),
        yes_or_no(group.flips),
        yes_or_no(group.small),
        number(within.odds_ratio.value) if within else "",
        number(within.probability.value) if within else "",
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
            number(result.share),
            number(result.weight),
            number(result.mean),
            str(result.raters),
            number(result.spread),
            number(result.contribution),
            number(result.target),
            number(result.minimum),
            result.minimum_state or "",
            yes_or_no(result.provisional),
            result.gap,
        ]
        for candidate in evaluation.candidates
        for result in candidate.criteria
    ]
    return csv_text(names, rows)


def _overall(candidate: CandidateResult) -> list[str]:
    lowest, highest = candidate.bounds
    rank = "" if candidate.rank is None else str(candidate.rank)
    numbers = [candidate.composite, candidate.percent, lowest, highest, candidate.coverage]
    return [
        candidate.id,
        *map(number, numbers),
        rank,
        candidate.standing,
        candidate.reason,
        yes_or_no(candidate.withdrawn),
        "; ".join(f"{card.interviewer} in {card.round}" for card in candidate.cards_missing if card.to_come is None),
        "; ".join(
            f"{card.interviewer} in {card.round} on {card.to_come.isoformat()}"
            for card in candidate.cards_missing
            if card.to_come
        ),
    ]
