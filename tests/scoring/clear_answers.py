"""What makes an answer clear: no NaN, no infinity, no None without a reason; and a refusal: hirekit's own words, with the place."""

import math
import re
import traceback
from collections.abc import Mapping
from pathlib import Path

import attrs
import numpy as np

from hirekit import scoring
from hirekit.model.message import Message
from hirekit.model.scorecard import Scorecard

# Where an answer may hold None: the field beside it that says why (of two, either), or what it means there, as the docstring
# of its class has it.
NONE = {
    "Estimate": {
        "value": "reason", "low": "no interval is known", "high": "no interval is known", "freedom": "its interval has none",
    },
    "Coefficient": {
        "value": "reason", "low": "no interval is known", "high": "no interval is known", "error": "none is known",
        "freedom": "its interval has none",
    },
    "Difference": {"error": "words", "separated": "words"},
    "Separation": dict.fromkeys(("difference", "low", "high", "freedom", "separated"), "reason"),
    "Severity": dict.fromkeys(("severities", "counts", "adjusted", "difficulties", "grand_mean"), "reason")
    | dict.fromkeys(("errors", "adjusted_errors", "variance"), "reason|no_errors"),
    "Scores": {"settled": "no cut is declared"},
    "Evaluation": {"cut": "none is declared", "cut_percent": "none is declared"},
    "CandidateResult": {
        "composite": "reason", "percent": "reason", "rank": "standing", "settled": "no cut is declared",
        "looks_planned": "no panel is given",
    },
    "CriterionResult": {
        "mean": "gap", "spread": "fewer than two interviewers scored it", "minimum": "none is declared",
        "minimum_state": "no minimum is declared", "target": "the job level has none",
    },
    "CompetencyResult": {"mean": "none of its criteria is assessed"},
    "Look": {"mean": "states"},
    "Comparison": dict.fromkeys(("first_mean", "second_mean"), "nothing with weight is common"),
    "ContentFigure": dict.fromkeys(("critical", "ratio", "index", "kappa"), "meaning"),
    "ContentRatio": {"critical": "not even all of them would do"},
    "ContentRecord": {"average": "no criterion has an index"},
    "GroupImpact": {
        "rate": "nobody was considered", "ratio": "nobody was selected", "below_four_fifths": "there is no ratio",
        "flips": "there is no ratio", "fisher": "it is the highest group, or nobody was considered",
    },
    "LevelReading": {"mean": "reading"},
    "Rule": {"cut": "none is declared"},
    "Swap": {"swaps_at": "no share makes the two equal"},
}  # fmt: skip


def faults(value, path=""):
    """Yield where an answer holds a number that is none, or None without a reason."""
    if isinstance(value, scoring.Scores):
        # Its arrays hold NaN where a value is undefined; what is written out of them does not.
        yield from faults([value.candidate(id) for id in value.candidates[:5]], f"{path}.candidates")
        yield from faults((list(value), value.ranks, value.ties, value.exact_percents), path)
    elif isinstance(value, Message | str | Scorecard | scoring.RatingColumns):
        # Words, and what was given.
        return
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            inside, here = getattr(value, field.name), f"{path}.{field.name}"
            if inside is None:
                why = NONE.get(type(value).__name__, {}).get(field.name, "")
                if not (" " in why or any(getattr(value, name) for name in why.split("|") if name)):
                    yield f"{here}: None without a reason"
            else:
                yield from faults(inside, here)
    elif isinstance(value, Mapping):
        for key, inside in value.items():
            yield from faults(inside, f"{path}.{key}")
    elif isinstance(value, list | tuple):
        for place, inside in enumerate(value):
            yield from faults(inside, f"{path}[{place}]")
    elif isinstance(value, np.ndarray):
        if value.dtype.kind == "f" and not np.isfinite(value).all():
            yield path
    elif isinstance(value, float) and not math.isfinite(value):
        yield path


def own(refusal):
    """Return whether hirekit itself raised a refusal, and each of its lines begins with the place at fault."""
    raised = traceback.extract_tb(refusal.__traceback__)[-1]
    ours = "hirekit" in Path(raised.filename).parts and raised.line.startswith("raise ")
    lines = [str(refusal)] if isinstance(refusal, KeyError) else str(refusal).split("\n")
    return ours and all(re.match(r"\S+: \S|['\"]?no (candidate|criterion) has the id ", line) for line in lines)
