"""What each interviewer made of each candidate on each criterion, several sittings taken together."""

import attrs
import numpy as np
from scoring_examples import NO_FLOORS, plan

from hirekit.scoring import RatingColumns, score_columns
from hirekit.scoring.precision.looks import Looks


def scores():
    """Return one candidate, whom ann rated twice on framing and once on delivery."""
    columns = RatingColumns.from_ids(
        candidate=["c"] * 3, interviewer=["ann"] * 3, criterion=["framing", "framing", "delivery"], score=[2, 5, 3]
    )
    return score_columns(plan({"work": {"framing": 1, "delivery": 1}}, floors=NO_FLOORS), columns)


def test_two_sittings_of_an_interviewer_are_their_mean():
    looks = Looks.of(scores())

    assert sorted(looks.mean.tolist()) == [3, 3.5]


def test_a_single_look_at_a_criterion_counts_in_full():
    load = Looks.of(scores()).load_of_one(0, np.array([0.5, 0.5]))

    assert load.parts.tolist() == [1, 1, 0.5]


def test_without_ratings_nobody_looked():
    looks = Looks.of(attrs.evolve(scores(), columns=None))

    assert (len(looks.candidate), len(looks.interviewer), len(looks.criterion), len(looks.mean)) == (0, 0, 0, 0)
    assert looks.people == 0
