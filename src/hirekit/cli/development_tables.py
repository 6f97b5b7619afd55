"""A development plan on the terminal."""

from collections.abc import Iterable

from rich.text import Text

from hirekit.cli.tables import Part, dim, half_up, heading, listed
from hirekit.model.advice import Advice
from hirekit.model.development import Development


def development_parts(gaps: Iterable[Development]) -> list[Part]:
    """Return criterion by criterion what to aim at and what to do; advice on several of them comes once, at the end."""
    told = tuple(gaps)
    parts: list[Part] = []
    for gap in told:
        parts.append(heading(gap.criterion.title))
        if gap.mean is not None:
            parts.append(dim(f"The panel saw {half_up(gap.mean, 2)}; the job level expects {gap.target}."))
        elif gap.target is not None:
            parts.append(dim(f"The job level expects {gap.target}."))
        if gap.aim:
            parts.append(Text(f"Aim: {gap.aim}"))
        alone = [advice.text for advice in gap.advice if len(_served(advice, told)) == 1]
        if alone:
            parts.append(listed(alone))
        elif not gap.advice:
            parts.append(Text("The kit has no advice on it."))
    shared = {advice.id: advice for gap in told for advice in gap.advice if len(_served(advice, told)) > 1}
    if shared:
        parts += [
            heading("On several of these"),
            listed(f"{', '.join(_served(advice, told))}. {advice.text}" for advice in shared.values()),
        ]
    return parts


def _served(advice: Advice, gaps: tuple[Development, ...]) -> list[str]:
    """Return the titles of the criteria asked about that a piece of advice is on."""
    return [gap.criterion.title for gap in gaps if gap.criterion.id in advice.criteria]


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
