"""A letter of feedback to a candidate: what was seen, in words, in bands against what the job level asks."""

import math
from collections.abc import Iterator

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.evaluation import CandidateResult
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems

BELOW, AT, ABOVE = BANDS = ("below", "at", "above")
LONGEST_REMARK = 900
LONGEST_CLOSING = 600
SAME = 1e-7  # scores nearer than this are equal everywhere in hirekit


@attrs.frozen(kw_only=True)
class Remark:
    """What is said to a candidate about one criterion.

    Attributes:
        said: What they said or did, to their face; empty to say nothing about the criterion.
    """

    criterion: str
    said: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(text_problems("said", self.said, required=False, longest=LONGEST_REMARK))


@attrs.frozen(kw_only=True)
class Letter:
    """A letter of feedback as people wrote it; bands come from the evaluation.

    Attributes:
        remarks: By criterion, in the order they are printed.
        closing: A last paragraph in the team's own words.
    """

    candidate: str
    remarks: tuple[Remark, ...] = attrs.field(converter=several)
    closing: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("candidate", self.candidate, example="c-017")
        yield from text_problems("closing", self.closing, required=False, longest=LONGEST_CLOSING)
        yield from repeat_problems("remarks", (r.criterion for r in self.remarks), noun="criterion", field=None)

    @property
    def written(self) -> tuple[Remark, ...]:
        """The remarks that say something."""
        return tuple(remark for remark in self.remarks if remark.said.strip())


def band(mean: float, target: int) -> str:
    """Return where a mean stands against a target: by the score nearest to it, a half counting upwards.

    >>> band(3.5, 4), band(3.4, 4), band(4.5, 4)
    ('at', 'below', 'above')
    """
    nearest = math.floor(mean + 0.5 + SAME)
    return BELOW if nearest < target else ABOVE if nearest > target else AT


def bands(result: CandidateResult) -> dict[str, str]:
    """Return the band of every criterion that has both a mean and a target."""
    return {r.id: band(r.mean, r.target) for r in result.criteria if r.mean is not None and r.target is not None}


def unseen(result: CandidateResult) -> tuple[str, ...]:
    """Return the ids of the criteria that nobody could rate."""
    return tuple(r.id for r in result.criteria if r.mean is None)
