"""What to do about gaps, for somebody already there or newly hired: a plan made after the decision."""

from collections.abc import Collection, Iterable

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.advice import AUDIENCES, Advice
from hirekit.model.criterion import Criterion
from hirekit.model.kit import Kit
from hirekit.model.rules import several

BOTH = "both"
READERS = tuple(audience for audience in AUDIENCES if audience != BOTH)


@attrs.frozen(kw_only=True)
class Development:
    """What a kit advises on one criterion.

    Attributes:
        mean: What the panel saw, and `target` what the job level expects; None where the plan is not about a person.
        aim: The anchor of the target, which says what will have been reached; empty without a target.
        advice: What serves this criterion and readers of this kind; advice on several criteria stands under each.
    """

    criterion: Criterion
    mean: float | None = None
    target: int | None = None
    aim: str = ""
    advice: tuple[Advice, ...] = attrs.field(default=(), converter=several)


def development(
    kit: Kit, criteria: Iterable[str], *, audience: str, job_level: str | None = None
) -> tuple[Development, ...]:
    """Return the kit's advice on criteria, in the order given.

    Args:
        criteria: Ids.
        audience: "internal" or "new-hire"; advice for both always counts.
        job_level: Whose targets to name; none where it is not given.

    Raises:
        InvalidData: An unknown criterion, audience or job level.
    """
    asked = tuple(dict.fromkeys(criteria))
    levels = [level.id for level in kit.role.job_levels]
    refuse(
        [
            *_unknown(asked, [criterion.id for criterion in kit.rubric.criteria]),
            *([] if audience in READERS else [_audience(audience)]),
            *(
                []
                if job_level in (None, *levels)
                else [Problem(("job_level",), unknown("job level", job_level, levels))]
            ),
        ]
    )
    found = []
    for id in asked:
        criterion = kit.rubric.criterion(id)
        target = criterion.target(job_level) if job_level else None
        found.append(
            Development(
                criterion=criterion,
                target=target,
                aim=criterion.anchor(target) if target is not None else "",
                advice=[
                    advice
                    for advice in kit.development
                    if id in advice.criteria and advice.audience in (audience, BOTH)
                ],
            )
        )
    return tuple(found)


def _unknown(criteria: tuple[str, ...], known: Collection[str]) -> list[Problem]:
    return [Problem(("criteria",), unknown("criterion", id, known)) for id in criteria if id not in known]


def _audience(audience: str) -> Problem:
    return Problem(("audience",), f"must be one of {', '.join(READERS)}, not {audience!r}")
