"""The two fingerprints: what an interviewer used, and what a score came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.model.canonical import fingerprint
from hirekit.model.question import CANDIDATE
from hirekit.model.weights import raw_weights

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hirekit.model.criterion import Criterion
    from hirekit.model.form import Form
    from hirekit.model.kit import Kit
    from hirekit.model.plan import Plan
    from hirekit.model.question import Question
    from hirekit.model.requisition import Requisition
    from hirekit.model.rubric import Rubric
    from hirekit.model.thresholds import Cut, Hurdle, Minimum

SHOWN = 8


def shown(fingerprint: str) -> str:
    """Return the first eight digits in two groups, as printed.

    >>> shown("3f9c2b7e" + 56 * "0")
    '3f9c 2b7e'
    """
    return f"{fingerprint[: SHOWN // 2]} {fingerprint[SHOWN // 2 : SHOWN]}"


def rubric_fingerprint(rubric: Rubric) -> str:
    """Return the instrument fingerprint of a rubric used without a plan: its scale and criteria."""
    return fingerprint({"scale": rubric.scale, "criteria": [_criterion(criterion) for criterion in rubric.criteria]})


def weighing_fingerprint(rubric: Rubric) -> str:
    """Return a fingerprint of all in a rubric that can change how the same ratings are scored, whatever the requisition."""
    return fingerprint(
        {
            "scale": rubric.scale.scores,
            "weights": {
                name: [given for given in raw_weights(rubric, name) if given is not None]
                for name in (rubric.default_preset, *(preset.id for preset in rubric.presets))
            },
            "default": rubric.default_preset,
            "criteria": {
                criterion.id: {
                    "competency": rubric.competency_of(criterion.id).id,
                    **{
                        name: {part.job_level: part.score for part in getattr(criterion, name)}
                        for name in ("targets", "minimums")
                    },
                }
                for criterion in rubric.criteria
            },
        }
    )


def bank_fingerprint(kit: Kit) -> str:
    """Return a fingerprint of all that an interviewer sees of a kit's questions."""
    return fingerprint([_question(kit, question) for question in kit.bank.questions])


def instrument_fingerprint(plan: Plan, forms: Iterable[Form]) -> str:
    """Return a fingerprint of all that an interviewer using these forms sees."""
    kit = plan.kit
    return fingerprint(
        {
            "scale": kit.rubric.scale,
            "criteria": [_criterion(kit.rubric.criterion(id)) for id in plan.requisition.planned],
            "forms": [
                {
                    "code": form.code,
                    "rounds": [
                        {
                            "round": round_.round,
                            "questions": [_question(kit, kit.bank.question(id)) for id in round_.questions],
                            "alternates": [
                                [pair.question, _question(kit, kit.bank.question(pair.alternate))]
                                for pair in round_.alternates
                            ],
                        }
                        for round_ in form.rounds
                    ],
                }
                for form in forms
            ],
        }
    )


def scoring_fingerprint(requisition: Requisition) -> str:
    """Return a fingerprint of all that can change the score or standing of the same ratings."""
    rubric = requisition.kit.rubric
    return fingerprint(
        {
            "scale": rubric.scale.scores,
            "shares": dict(requisition.shares),
            "competencies": {id: rubric.competency_of(id).id for id in requisition.planned},
            "targets": {id: rubric.criterion(id).target(requisition.job_level) for id in requisition.planned},
            "minimums": _minimums(requisition.minimums),
            "cut": _cut(requisition.cut),
            "coverage": [requisition.coverage.competency, requisition.coverage.total],
            "gaps": requisition.gaps,
            "select": requisition.select,
            "ties": requisition.ties,
            "after_debrief": requisition.after_debrief,
            # Left out where there are none, so that what was frozen before hurdles were declared still matches.
            **({"hurdles": [_hurdle(hurdle) for hurdle in requisition.hurdles]} if requisition.hurdles else {}),
        }
    )


def _minimums(minimums: Iterable[Minimum]) -> dict[str, object]:
    return {minimum.criterion: minimum.score for minimum in minimums}


def _cut(cut: Cut | None) -> object:
    return cut and [cut.percent, cut.score]


def _hurdle(hurdle: Hurdle) -> dict[str, object]:
    return {
        "id": hurdle.id,
        "rounds": sorted(hurdle.rounds),
        "minimums": _minimums(hurdle.minimums),
        "cut": _cut(hurdle.cut),
    }


def _criterion(criterion: Criterion) -> dict[str, object]:
    return {
        "id": criterion.id,
        "title": criterion.title,
        "definition": criterion.definition,
        "anchors": {str(anchor.score): anchor.text for anchor in criterion.anchors},
    }


def _question(kit: Kit, question: Question) -> dict[str, object]:
    return {
        "id": question.id,
        "kind": question.kind,
        "minutes": question.minutes,
        "primary": question.primary,
        "prompt": question.prompt,
        "probes": question.probes,
        "fallback": question.fallback,
        "listen_for": question.listen_for,
        "red_flags": question.red_flags,
        "acceptable": question.acceptable,
        "key": question.key,
        "why": question.why,
        "anchors": {str(anchor.score): anchor.text for anchor in question.anchors},
        # A hand-out is Markdown and may hold code, so its lines and indents count.
        "handouts": [
            [
                handout.title,
                [line.rstrip().expandtabs(4).split(" ") for line in handout.text.strip().splitlines()],
                # Left out for candidates, so that what was frozen before hand-outs said whom they are for still matches.
                *([handout.audience] if handout.audience != CANDIDATE else []),
            ]
            for handout in (kit.bank.handout(id) for id in question.handouts)
        ],
    }
