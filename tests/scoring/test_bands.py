"""A standard-error band: whom a panel's evidence does not tell from the first."""

import attrs
import pytest
from scoring_examples import NO_FLOORS, card, plan

from hirekit.scoring import columns_of, rule_of, score_columns, top_band

KINDS = ("a", "b", "c", "d")
MADE = plan({"work": dict.fromkeys(KINDS, 1)}, floors=NO_FLOORS)


def panel(levels, *, step=1):
    """Return the scores of candidates at these levels, by two interviewers who differ by a step here and there."""
    cards = [
        card(
            person,
            {id: min(5, max(1, level + (step if (n + place + (person == "ben")) % 2 else 0))) for n, id in enumerate(KINDS)},
            candidate=f"c-{place}",
        )
        for place, level in enumerate(levels)
        for person in ("ann", "ben")
    ]  # fmt: skip
    return score_columns(rule_of(MADE), columns_of(MADE, cards))


def test_those_close_to_the_first_are_within_and_those_far_are_apart():
    found = top_band(panel([4, 4, 1]))

    assert (found.first, found.within, found.apart, found.unknown) == (("c-0", "c-1"), (), ("c-2",), ())


def test_more_confidence_never_puts_anyone_apart():
    scores = panel([4, 3, 3, 2, 1])
    apart = [set(top_band(scores, confidence=confidence).apart) for confidence in (0.5, 0.9, 0.999999999)]

    assert apart[2] <= apart[1] <= apart[0]
    assert apart[0]


def test_who_is_not_ranked_is_in_no_band():
    scores = panel([4, 3, 1])
    rule = attrs.evolve(scores.rule, minimums=(2, None, None, None))

    found = top_band(score_columns(rule, scores.columns))

    assert "c-2" not in (*found.first, *found.within, *found.apart, *dict(found.unknown))


def test_where_errors_are_not_estimable_the_reason_stands_in_their_place():
    cards = [card("ann", {"a": 3}, candidate="c-1"), card("ben", {"a": 4}, candidate="c-2")]
    found = top_band(score_columns(MADE, columns_of(MADE, cards)))

    ((id, reason),) = found.unknown
    assert id == "c-1"
    assert reason.startswith("not estimable from this panel")


def test_nobody_ranked_is_no_band():
    found = top_band(score_columns(attrs.evolve(rule_of(MADE)), columns_of(MADE, [])))

    assert (found.first, found.reason) == ((), "nobody is ranked")


@pytest.mark.parametrize("confidence", [0, 1, -1, float("nan")])
def test_a_confidence_is_between_0_and_1(confidence):
    with pytest.raises(ValueError, match=r"^confidence: must be "):
        top_band(panel([4, 3]), confidence=confidence)
