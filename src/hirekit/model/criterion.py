"""What is rated: criteria with anchors, targets and minimums, under the competencies that head them."""

from collections.abc import Iterator
from fractions import Fraction

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import (
    LONGEST_REASON,
    exact,
    is_exact,
    maybe_exact,
    plain,
    repeat_problems,
    several,
    slug_problems,
    text_problems,
    weight_problems,
)


@attrs.frozen
class Anchor:
    """What a person who is given *score* said or did."""

    score: int
    text: str


@attrs.frozen
class Target:
    """What a job level is expected to show on day one; None where it is not expected to show the criterion."""

    job_level: str
    score: int | None


@attrs.frozen(kw_only=True)
class LevelMinimum:
    """The lowest acceptable score at a job level, which every requisition of that level starts from."""

    job_level: str
    score: Fraction = attrs.field(converter=exact)
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(text_problems("why", self.why, required=False, longest=LONGEST_REASON))


@attrs.frozen(kw_only=True)
class Criterion:
    """One thing an interviewer rates.

    Attributes:
        id: Stable slug; scorecards refer to a criterion by this and nothing else.
        title: A few words, printed beside every rating.
        definition: The observable work behaviour that is meant.
        weight: Importance next to its siblings, exact, >= 0; only the ratio matters.
        why: The reason for the weight.
        duties: Ids of the duties it serves.
        targets: One per job level that has one.
        minimums: One per job level that has one, never above its target.
        anchors: One per score of the rubric's scale, lowest first.
        topics: Ids of the source topics it answers to.
    """

    id: str
    title: str
    definition: str = ""
    weight: Fraction = attrs.field(default=Fraction(1), converter=exact)
    why: str = ""
    duties: tuple[str, ...] = attrs.field(default=(), converter=several)
    targets: tuple[Target, ...] = attrs.field(default=(), converter=several)
    minimums: tuple[LevelMinimum, ...] = attrs.field(default=(), converter=several)
    anchors: tuple[Anchor, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="data-quality")
        yield from text_problems("title", self.title, longest=80)
        yield from text_problems("definition", self.definition, required=False, longest=600)
        yield from text_problems("why", self.why, required=False, longest=600)
        yield from weight_problems("weight", self.weight)
        for anchor in self.anchors:
            for problem in text_problems("anchors", anchor.text, longest=600):
                yield Problem(("anchors", str(anchor.score)), problem.message)
        yield from repeat_problems("anchors", (str(a.score) for a in self.anchors), noun="score", field=None)
        yield from repeat_problems("targets", (t.job_level for t in self.targets), noun="job level", field=None)
        yield from repeat_problems("minimums", (m.job_level for m in self.minimums), noun="job level", field=None)
        yield from self._minimum_problems()

    def _minimum_problems(self) -> Iterator[Problem]:
        targets = {target.job_level: target.score for target in self.targets}
        for minimum in self.minimums:
            if minimum.job_level not in targets or not is_exact(minimum.score):
                continue
            target = targets[minimum.job_level]
            if target is None:
                yield Problem(
                    ("minimums", minimum.job_level), "must have no minimum where the target is null, not expected"
                )
            elif minimum.score > target:
                yield Problem(
                    ("minimums", minimum.job_level),
                    f"must not be above the target of this job level, {target}, but is {plain(minimum.score)}",
                )

    def target(self, job_level: str) -> int | None:
        """Return the score expected of *job_level*, or None where none is."""
        return next((target.score for target in self.targets if target.job_level == job_level), None)

    def minimum(self, job_level: str) -> LevelMinimum | None:
        """Return the lowest acceptable score at *job_level*, or None where the kit sets none."""
        return next((minimum for minimum in self.minimums if minimum.job_level == job_level), None)

    def anchor(self, score: int) -> str:
        """Return the text of the anchor of *score*."""
        return next(anchor.text for anchor in self.anchors if anchor.score == score)


@attrs.frozen(kw_only=True)
class Competency:
    """A heading of the rubric; it is not scored by itself.

    Attributes:
        weight: Importance next to the other competencies, exact, >= 0. None for all of a rubric's
            competencies means that each weighs what its planned criteria weigh together.
    """

    id: str
    title: str
    weight: Fraction | None = attrs.field(default=None, converter=maybe_exact)
    why: str = ""
    criteria: tuple[Criterion, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="communication")
        yield from text_problems("title", self.title, longest=80)
        yield from text_problems("why", self.why, required=False, longest=600)
        yield from weight_problems("weight", self.weight)
        if not self.criteria:
            yield Problem(("criteria",), "must have at least one criterion")
