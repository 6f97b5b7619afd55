"""Strategies: plans small enough to draw, and the cards of a panel."""

from fractions import Fraction

import attrs
from hypothesis import strategies as st
from scoring_examples import card, plan

from hirekit.model.terms import Floors
from hirekit.model.thresholds import Cut

EIGHTHS = [Fraction(n, 8) for n in range(9)]
AWKWARD_WEIGHTS = [Fraction(n, 20) for n in range(20)] + [Fraction(1, 3), Fraction(2, 7), Fraction("0.70")]


@attrs.frozen
class ScoredPanel:
    """A plan and cards that fit it."""

    plan: object
    cards: tuple


@st.composite
def trees(draw):
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    tree = {
        f"h{h}": {f"k{h}{k}": draw(st.sampled_from(AWKWARD_WEIGHTS)) for k in range(size)}
        for h, size in enumerate(sizes)
    }
    for inside in tree.values():
        if not any(inside.values()):
            inside[min(inside)] = Fraction(1)
    apart = draw(st.booleans())
    heads = (
        {id: draw(st.sampled_from([Fraction(1), Fraction(2), Fraction("0.35"), Fraction(0)])) for id in tree}
        if apart
        else None
    )
    if heads and not any(heads.values()):
        heads["h0"] = Fraction(1)
    return tree, heads


@st.composite
def plans(draw, *, gaps=None, floors=None):
    tree, heads = draw(trees())
    criteria = [id for inside in tree.values() for id in inside]
    cut = draw(
        st.none()
        | st.builds(lambda n: Cut(score=n), st.sampled_from([Fraction(n, 4) for n in range(4, 21)]))
        | st.builds(lambda n: Cut(percent=n), st.integers(0, 100))
    )
    minimums = {
        id: draw(st.sampled_from([Fraction(n, 3) for n in range(3, 16)]))
        for id in criteria
        if draw(st.integers(0, 3)) == 0
    }
    return plan(
        tree,
        heads=heads,
        cut=cut,
        minimums=minimums,
        gaps=gaps or draw(st.sampled_from(["within_parent", "global", "refuse"])),
        floors=floors or Floors(competency=draw(st.sampled_from(EIGHTHS)), total=draw(st.sampled_from(EIGHTHS))),
        rounds={"r1": criteria, "r2": criteria},
    )


@st.composite
def panels_of(draw, made, *, candidates=3, complete=False):
    criteria = made.requisition.planned
    scores = st.integers(1, 5) if complete else st.none() | st.integers(1, 5)
    cards = []
    for candidate in range(draw(st.integers(1, candidates))):
        for interviewer in draw(st.lists(st.sampled_from(["ann", "ben", "cleo"]), min_size=1, max_size=3, unique=True)):
            for round_ in draw(st.lists(st.sampled_from(["r1", "r2"]), min_size=1, max_size=2, unique=True)):
                given = {id: draw(scores) for id in criteria}
                cards.append(card(interviewer, given, candidate=f"c-{candidate}", round=round_))
    return tuple(cards)


@st.composite
def scored_panels(draw, *, candidates=3, complete=False, **options):
    made = draw(plans(**options))
    return ScoredPanel(made, draw(panels_of(made, candidates=candidates, complete=complete)))
