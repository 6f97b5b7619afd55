"""Strategies for scales, criteria and rubrics."""

from fractions import Fraction

import attrs
from hypothesis import strategies as st

from hirekit.model.criterion import Anchor, Competency, Criterion, LevelMinimum, Target
from hirekit.model.rubric import Preset, PresetWeight, Rubric
from hirekit.model.scale import Scale, ScalePoint
from hirekit.testing.texts import texts


def scales(*, fewest: int = 2, most: int = 7) -> st.SearchStrategy[Scale]:
    """Scales of *fewest* to *most* scores, starting at 0, 1 or 2."""

    def scale(start: int, labels: list[str]) -> Scale:
        return Scale(points=tuple(ScalePoint(score, label) for score, label in enumerate(labels, start=start)))

    return st.builds(scale, st.integers(0, 2), st.lists(texts(longest=20), min_size=fewest, max_size=most))


def weights(*, least: int = 0) -> st.SearchStrategy[Fraction]:
    """Exact weights: whole numbers, decimals and simple fractions."""
    return st.one_of(
        st.integers(least, 100).map(Fraction),
        st.decimals(max(least, 1) if least else 0, 10, places=2).map(Fraction),
        st.fractions(max(least, 1) if least else 0, 10, max_denominator=12),
    )


@st.composite
def criteria(
    draw: st.DrawFn,
    *,
    id: str = "framing",
    scale: Scale | None = None,
    job_levels: tuple[str, ...] = (),
    duties: tuple[str, ...] = (),
) -> Criterion:
    """Criteria with an anchor for every score of *scale*."""
    scale = scale or draw(scales())
    levels = draw(st.sets(st.sampled_from(job_levels))) if job_levels else set()
    served = draw(st.sets(st.sampled_from(duties))) if duties else set()
    targets = tuple(Target(level, draw(st.sampled_from((None, *scale.scores)))) for level in sorted(levels))
    return Criterion(
        id=id,
        title=draw(texts(longest=30)),
        definition=draw(st.one_of(st.just(""), texts())),
        weight=draw(weights()),
        why=draw(st.one_of(st.just(""), texts())),
        duties=tuple(sorted(served)),
        targets=targets,
        minimums=tuple(draw(_minimums(targets, scale=scale))),
        anchors=tuple(Anchor(score, draw(texts())) for score in scale.scores),
    )


@st.composite
def _minimums(draw: st.DrawFn, targets: tuple[Target, ...], *, scale: Scale) -> list[LevelMinimum]:
    """Minimums, with or without a reason, of some of the job levels that have a target."""
    return [
        LevelMinimum(
            job_level=target.job_level,
            score=draw(st.sampled_from([score for score in scale.scores if score <= target.score])),
            why=draw(st.one_of(st.just(""), texts())),
        )
        for target in targets
        if target.score is not None and draw(st.booleans())
    ]


@st.composite
def rubrics(
    draw: st.DrawFn,
    *,
    scale: Scale | None = None,
    fewest_competencies: int = 1,
    most_competencies: int = 3,
    most_criteria: int = 3,
    job_levels: tuple[str, ...] = (),
    duties: tuple[str, ...] = (),
) -> Rubric:
    """Rubrics whose competencies are all weighed or all bare, with none to two presets."""
    scale = scale or draw(scales())
    weighed = draw(st.booleans())
    heads = []
    for place in range(draw(st.integers(fewest_competencies, most_competencies))):
        inside = [
            draw(criteria(id=f"k{place}-{spot}", scale=scale, job_levels=job_levels, duties=duties))
            for spot in range(draw(st.integers(1, most_criteria)))
        ]
        if not any(criterion.weight for criterion in inside):
            inside[0] = _with_weight(inside[0])
        weight = draw(weights(least=1)) if weighed else None
        heads.append(
            Competency(id=f"head{place}", title=draw(texts(longest=30)), weight=weight, why="", criteria=inside)
        )
    presets = [Preset(id="flat", why="each the same")] if draw(st.booleans()) else []
    if draw(st.booleans()):
        every = [criterion.id for head in heads for criterion in head.criteria]
        presets.append(
            Preset(id="drawn", why=draw(texts()), weights=[PresetWeight(id, draw(weights(least=1))) for id in every])
        )
    return Rubric(scale=scale, competencies=heads, presets=presets)


def _with_weight(criterion: Criterion) -> Criterion:
    return attrs.evolve(criterion, weight=Fraction(1))
