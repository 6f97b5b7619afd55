"""When two cards are the same, and when one contradicts another."""

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.model.scorecard import QuestionUse, Rating, SafetyFact, Scorecard
from hirekit.workspace.sameness import card_id, differences, sort_out, spoken

CARD = Scorecard(
    requisition="REQ-1",
    candidate="c-1",
    round="solving",
    interviewer="i-1",
    ratings=[
        Rating(criterion="framing", score=3, evidence="Asked first."),
        Rating(criterion="delivery", state="not_asked", why="cut for time"),
    ],
)


def rated(**changes):
    return attrs.evolve(CARD, ratings=(attrs.evolve(CARD.ratings[0], **changes), CARD.ratings[1]))


@pytest.mark.parametrize(
    ("other", "fields"),
    [
        (rated(score=4), ("framing (score)",)),
        (rated(evidence="Asked last."), ("framing (evidence)",)),
        (rated(score=None, state="declined", why="x", evidence=""), ("framing (score, state, evidence, why)",)),
        (attrs.evolve(CARD, ratings=CARD.ratings[:1]), ("delivery",)),
        (attrs.evolve(CARD, recommendation="for"), ("recommendation",)),
        (attrs.evolve(CARD, shadow=True), ("shadow",)),
        (attrs.evolve(CARD, questions=[QuestionUse(id="q", asked="reworded")]), ("questions",)),
        (attrs.evolve(CARD, safety=[SafetyFact(duty="d", fact="f")]), ("safety",)),
    ],
)
def test_a_difference_is_named_by_its_field(other, fields):
    assert differences(CARD, other) == fields
    assert differences(other, CARD) == fields


@pytest.mark.parametrize(
    "other",
    [
        attrs.evolve(CARD, submitted_at=datetime(2026, 12, 1, tzinfo=UTC)),
        attrs.evolve(CARD, instrument="3f9c2b7e"),
        rated(evidence="Asked\r\n  first. "),
        attrs.evolve(CARD, ratings=CARD.ratings[::-1]),
    ],
)
def test_how_and_when_a_card_was_sent_makes_no_difference(other):
    assert differences(CARD, other) == ()


def test_a_card_is_spoken_of_without_names_or_scores():
    assert spoken(CARD) == "c-1, solving, i-1"
    again = attrs.evolve(CARD, attempt=2, revision=3, change="correction", why="x")
    assert spoken(again) == "c-1, solving, i-1, attempt 2, revision 3"


cards = st.lists(
    st.builds(
        lambda who, score, sent: attrs.evolve(rated(score=score), interviewer=who, submitted_at=sent),
        st.sampled_from(["i-1", "i-2"]),
        st.sampled_from([2, 3]),
        st.none() | st.just(datetime(2026, 12, 1, tzinfo=UTC)),
    ),
    max_size=6,
)


@given(cards, st.randoms(), st.booleans())
def test_no_order_of_files_changes_which_cards_are_kept(found, random, received):
    known = {card_id(CARD): CARD} if received else {}
    named = [(f"{place}.yaml", card) for place, card in enumerate(found)]
    shuffled = random.sample(named, len(named))

    one, other = sort_out(named, known), sort_out(shuffled, known)

    def scores(entries):
        return sorted((card.interviewer, card.rating("framing").score) for _, card in entries)

    assert scores(one.kept) == scores(other.kept)
    assert sorted(name for name, _ in one.refused) == sorted(name for name, _ in other.refused)
    assert len(one.kept) + len(one.repeated) + len(one.refused) == len(named)


@given(cards)
def test_what_is_kept_contradicts_nothing(found):
    named = [(f"{place}.yaml", card) for place, card in enumerate(found)]
    kept = sort_out(named, {}).kept

    for _, card in kept:
        assert all(not differences(card, other) for _, other in named if card_id(other) == card_id(card))
