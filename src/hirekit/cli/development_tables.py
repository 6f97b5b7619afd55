"""A development plan on the terminal."""

from collections.abc import Iterable

from rich.text import Text

from hirekit.cli.tables import Part, dim, half_up, heading, listed
from hirekit.model.development import Development


def development_parts(gaps: Iterable[Development]) -> list[Part]:
    """Return criterion by criterion what to aim at and what to do."""
    parts: list[Part] = []
    for gap in gaps:
        parts.append(heading(gap.criterion.title))
        if gap.mean is not None:
            parts.append(dim(f"The panel saw {half_up(gap.mean, 2)}; the job level expects {gap.target}."))
        elif gap.target is not None:
            parts.append(dim(f"The job level expects {gap.target}."))
        if gap.aim:
            parts.append(Text(f"Aim: {gap.aim}"))
        parts.append(
            listed(advice.text for advice in gap.advice) if gap.advice else Text("The kit has no advice on it.")
        )
    return parts


def development_data(gaps: Iterable[Development]) -> list[dict[str, object]]:
    """Return the same as data."""
    return [
        {
            "criterion": gap.criterion.id,
            "mean": gap.mean,
            "target": gap.target,
            "aim": gap.aim,
            "advice": [{"id": advice.id, "text": advice.text} for advice in gap.advice],
        }
        for gap in gaps
    ]
