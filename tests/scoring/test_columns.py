"""Ratings as columns, from lists, arrays and data frames: one answer from all, and clear words about what cannot be read."""

import math
import sys
from contextlib import nullcontext
from fractions import Fraction

import numpy as np
import pytest
from scoring_examples import NO_FLOORS, plan

from hirekit.errors import InvalidData, LimitExceeded
from hirekit.model.evaluation import STANDINGS
from hirekit.scoring import RatingColumns, score_columns
from hirekit.scoring.ratings.coding import coded
from hirekit.scoring.ratings.columns import PIECE
from hirekit.scoring.ratings.statistics import LARGEST_EXACT, statistics_of_groups, sufficient_statistics

PLAN = plan({"work": {"framing": 1, "delivery": 3}}, floors=NO_FLOORS)
ROWS = {
    "candidate": ["c-2", "c-1", "c-1", "c-1", "c-1"],
    "interviewer": ["ann", "ann", "ann", "ben", "ben"],
    "criterion": ["delivery", "framing", "framing", "framing", "delivery"],
    "score": [4.0, 2.0, 4.0, 5.0, math.nan],
}


def columns(**changes):
    return RatingColumns.from_ids(**(ROWS | changes))


def messages(work):
    with pytest.raises(InvalidData) as caught:
        work()
    return [str(problem) for problem in caught.value.problems]


def test_ids_become_codes_in_the_order_of_first_appearance():
    found = columns()

    assert (found.candidates, found.interviewers, found.criteria) == (
        ("c-2", "c-1"),
        ("ann", "ben"),
        ("delivery", "framing"),
    )
    assert found.candidate.tolist() == [0, 1, 1, 1, 1]
    assert (found.candidate.dtype, found.interviewer.dtype, found.criterion.dtype) == (np.int32, np.int32, np.int16)
    assert len(found) == 5


def test_many_ids_get_the_same_codes_as_few():
    ids = [f"c-{n % 7}" for n in range(20_001)]

    many = columns(candidate=ids, interviewer=ids, criterion=["framing"] * len(ids), score=[3] * len(ids))

    assert many.candidates == tuple(f"c-{n}" for n in range(7))
    assert many.candidate.tolist() == [n % 7 for n in range(20_001)]


def test_columns_are_scored_in_any_order_of_criteria():
    scores = score_columns(PLAN, columns())

    assert list(scores) == [("c-2", 4.0, "no cut declared"), ("c-1", 4.0, "no cut declared")]
    assert len(scores) == 2
    assert scores.means[0].tolist()[1] == 4.0
    assert math.isnan(scores.means[0][0])
    assert scores.means[1].tolist()[0] == 4.0
    assert scores.percents.tolist() == [75.0, 75.0]
    assert scores.ties == (("c-2", "c-1"),)
    assert scores.inside.tolist() == [[0.75], [0.25]]


def test_a_composite_is_rounded_once_from_its_fraction():
    made = plan({"work": {"framing": 1, "delivery": 2}}, floors=NO_FLOORS)
    three = {"candidate": ["c-1"] * 6, "interviewer": ["ann", "ben", "cas"] * 2}
    found = score_columns(
        made, columns(**three, criterion=3 * ["framing"] + 3 * ["delivery"], score=[1, 1, 1, 1, 2, 1])
    )

    # Added up in floating point it is 1.222222222222222.
    assert list(found) == [("c-1", 11 / 9, "no cut declared")]
    assert found.composites.tolist() != [11 / 9]
    assert found.composites.tolist() == pytest.approx([11 / 9], rel=0, abs=1e-14)


def test_a_view_of_columns_shows_looks():
    found = score_columns(PLAN, columns()).candidate("c-1")

    assert [(look.interviewer, look.scores, look.mean) for look in found.criterion("framing").looks] == [
        ("ann", (2, 4), 3.0),
        ("ben", (5,), 5.0),
    ]
    assert found.criterion("framing").spread == 2.0
    assert found.criterion("delivery").gap == "ben: no score"
    assert found.looks_returned == 3
    with pytest.raises(KeyError):
        score_columns(PLAN, columns()).candidate("c-3")


def test_the_withdrawn_are_not_ranked_in_columns_either():
    scores = score_columns(PLAN, columns(), withdrawn=["c-1"])

    assert scores.ranks.tolist() == [1, 0]
    assert scores.ties == ()


def test_repeats_are_seen_only_where_both_have_a_score():
    assert columns().repeats
    assert not columns(score=[4.0, 2.0, math.nan, 5.0, 1.0]).repeats
    assert not columns(criterion=["delivery", "delivery", "framing", "framing", "delivery"]).repeats
    assert not columns(interviewer=["ann", "ann", "cleo", "ben", "ben"]).repeats
    assert not columns(candidate=["c-2", "c-3", "c-1", "c-1", "c-1"]).repeats


def test_repeats_are_seen_among_more_people_than_32_bits_can_number():
    names = tuple(f"p-{n}" for n in range(50_000))
    wide = RatingColumns(
        candidate=np.array([49_999, 49_999, 7_050], dtype=np.int32),
        interviewer=np.array([49_999, 49_999, 32_704], dtype=np.int32),
        criterion=np.zeros(3, dtype=np.int16),
        score=np.ones(3),
        candidates=names,
        interviewers=names,
        criteria=("framing",),
    )

    assert wide.repeats
    assert wide.cells().tolist() == [2_499_999_999, 2_499_999_999, 352_532_704]
    assert not wide.where(np.array([True, False, True])).repeats


def test_every_column_needs_as_many_rows_and_codes_that_point_somewhere():
    def made(**changes):
        codes = {"candidate": [0, 1], "interviewer": [0, 0], "criterion": [0, 0]} | changes
        return RatingColumns(
            **{name: np.array(values, dtype=np.int32) for name, values in codes.items()},
            score=np.array([1.0, 2.0]),
            candidates=("c-1", "c-2"),
            interviewers=("ann",),
            criteria=("framing",),
        )

    assert len(made()) == 2
    assert messages(lambda: made(candidate=[0])) == ["candidate: must have a row for each of the 2 scores, not 1"]
    assert messages(lambda: made(interviewer=[0, 1])) == ["interviewer: must hold codes from 0 to 0, not 0 to 1"]
    assert messages(lambda: made(criterion=[-1, 0])) == ["criterion: must hold codes from 0 to 0, not -1 to 0"]


def test_vocabularies_name_each_id_once():
    assert messages(
        lambda: RatingColumns(
            candidate=np.zeros(1, dtype=np.int32),
            interviewer=np.zeros(1, dtype=np.int32),
            criterion=np.zeros(1, dtype=np.int32),
            score=np.ones(1),
            candidates=("c-1", "c-1"),
            interviewers=("ann",),
            criteria=("framing",),
        )
    ) == ["candidates: must name each id once"]


@pytest.mark.parametrize(
    ("scores", "message"),
    [
        ([4.0, 2.0, 4.0, 5.0, math.inf], "score[4]: must be a finite number"),
        ([4.0, 2.0, 4.0, -math.inf, 1.0], "score[3]: must be a finite number"),
        ([4, "2", 4, 5, None], "score[1]: must be a number or nothing, not '2'"),
        ([4, True, 4, 5, None], "score[1]: must be a number or nothing, not True"),
    ],
)
def test_what_is_no_number_is_refused_where_it_stands(scores, message):
    assert messages(lambda: columns(score=scores)) == [message]


@pytest.mark.parametrize(("value", "shown"), [(0.0, "0"), (6.0, "6"), (3.5, "3.5"), (-1e300, "-1e+300")])
def test_scores_off_the_scale_are_refused(value, shown):
    assert messages(lambda: score_columns(PLAN, columns(score=[4.0, 2.0, value, 5.0, math.nan]))) == [
        f"score: must be a whole number from 1 to 5, not {shown}"
    ]


def test_an_odd_score_is_found_wherever_it_stands():
    size = 2 * PIECE + 10
    for place in (0, PIECE - 1, PIECE, size - 1):
        score = np.full(size, 3.0)
        score[place] = 3.5
        many = RatingColumns(
            candidate=np.arange(size, dtype=np.int32),
            interviewer=np.zeros(size, dtype=np.int32),
            criterion=np.zeros(size, dtype=np.int16),
            score=score,
            candidates=tuple(f"c-{n}" for n in range(size)),
            interviewers=("ann",),
            criteria=("framing",),
        )
        assert many.strangest == (3.0, 3.5, 3.5)


def test_several_faults_are_reported_together():
    wrong = columns(criterion=["delivry"] * 5, score=[9, 0, 3, 3, 3])

    assert messages(lambda: score_columns(PLAN, wrong)) == [
        "criteria: no criterion has the id 'delivry'; did you mean 'delivery'?",
        "score: must be a whole number from 1 to 5, not 0",
        "score: must be a whole number from 1 to 5, not 9",
    ]


def test_criteria_that_are_not_planned_are_left_out():
    one = plan({"work": {"framing": 1, "delivery": 3}}, criteria=("framing",))

    scores = score_columns(one, columns())

    assert scores.rule.criteria == ("framing",)
    assert scores.composites.tolist()[1] == 4.0
    assert STANDINGS[scores.standing[0]] == "insufficient evidence"


def test_no_rows_give_no_scores():
    nothing = score_columns(PLAN, RatingColumns.from_ids(candidate=[], interviewer=[], criterion=[], score=[]))

    assert (len(nothing), nothing.ties, nothing.ranks.tolist()) == (0, (), [])


def test_rows_without_any_score_leave_everything_open():
    scores = score_columns(PLAN, columns(score=[None] * 5))

    assert [found[1] for found in scores] == [None, None]
    assert (scores.lower.tolist(), scores.upper.tolist()) == ([1.0, 1.0], [5.0, 5.0])


def test_more_sittings_than_add_up_exactly_are_refused():
    sizes = [31, 37, 41, 43, 47, 53, 59, 61, 64]
    who = [f"i-{size}" for size in sizes for _ in range(size)]

    with pytest.raises(LimitExceeded, match="64 sittings"):
        sufficient_statistics(
            RatingColumns.from_ids(
                candidate=["c-1"] * len(who), interviewer=who, criterion=["framing"] * len(who), score=[3] * len(who)
            )
        )


def groups(*totals):
    return {
        "candidate": np.zeros(len(totals), dtype=np.int64),
        "criterion": np.zeros(len(totals), dtype=np.int64),
        "sittings": np.ones(len(totals), dtype=np.int64),
        "total": np.array(totals, dtype=np.int64),
        "interviewers": np.ones(len(totals), dtype=np.int64),
        "shape": (1, 1),
    }


def test_sums_stay_below_where_whole_numbers_stop_being_exact():
    first_inexact = next(2**power for power in range(100) if float(2**power + 1) == float(2**power))

    assert first_inexact == LARGEST_EXACT
    assert statistics_of_groups(**groups(LARGEST_EXACT - 2, 1)).sums.tolist() == [[LARGEST_EXACT - 1]]
    with pytest.raises(LimitExceeded):
        statistics_of_groups(**groups(LARGEST_EXACT - 1, 1))


def two_sittings(*scores):
    return RatingColumns.from_ids(
        candidate=["c-1"] * 2, interviewer=["ann"] * 2, criterion=["framing"] * 2, score=scores
    )


def test_several_sittings_are_summed_below_the_same_limit():
    # Two sittings make every sum twice as large.
    assert sufficient_statistics(two_sittings(2**51, 2**51 - 1)).sums.tolist() == [[2**52 - 1]]
    with pytest.raises(LimitExceeded):
        sufficient_statistics(two_sittings(2**51, 2**51))


def test_who_has_no_composite_has_no_weights():
    strict = plan({"work": {"framing": 1, "delivery": 3}})

    scores = score_columns(strict, columns())

    assert scores.weights.tolist() == [[0.0, 0.0], [0.0, 0.0]]
    assert scores.inside.tolist() == [[0.75], [0.25]]


def test_products_too_large_for_64_bits_are_exact_all_the_same():
    weights = {"k7": Fraction("0.33333333333333333"), "k8": Fraction("1.00000000000000007"), "k9": Fraction("0.1")}
    raters = {"k7": 7, "k8": 8, "k9": 9}
    rows = [(criterion, n) for criterion, people in raters.items() for n in range(people)]
    many = RatingColumns.from_ids(
        candidate=["c-1"] * len(rows),
        interviewer=[f"i-{n}" for _, n in rows],
        criterion=[criterion for criterion, _ in rows],
        score=[1 + n % 5 for _, n in rows],
    )
    means = {criterion: Fraction(sum(1 + n % 5 for n in range(people)), people) for criterion, people in raters.items()}

    composite = sum(weights[id] * means[id] for id in weights) / sum(weights.values())

    assert score_columns(plan({"work": weights}), many).exact_percents == (float(100 * (composite - 1) / 4),)


def test_a_column_of_one_score_off_the_scale_is_refused():
    assert messages(lambda: score_columns(PLAN, columns(score=[7] * 5))) == [
        "score: must be a whole number from 1 to 5, not 7"
    ]


@pytest.mark.parametrize(("criteria", "refused"), [(32_768, False), (32_769, True)])
def test_there_are_at_most_as_many_criteria_as_int16_counts(criteria, refused):
    ids = {
        "candidate": ["c-1"] * criteria,
        "interviewer": ["ann"] * criteria,
        "criterion": [f"k-{n}" for n in range(criteria)],
    }

    with pytest.raises(InvalidData, match="criteria: must be at most 32,768, not 32,769") if refused else nullcontext():
        RatingColumns.from_ids(**ids, score=np.ones(criteria))


def test_numbers_beyond_floating_point_are_told_by_their_rows():
    far = [None, 10**400, 3, sys.float_info.max, -(10**400)]

    assert messages(lambda: columns(score=far)) == [
        f"score[{place}]: must be a number of at most 308 digits" for place in (1, 4)
    ]


def test_truth_values_in_an_array_are_no_scores():
    given = messages(lambda: columns(score=np.array([True, False, True, True, True])))

    assert given[0] == "score[0]: must be a number or nothing, not np.True_"


def test_cells_of_more_people_than_32_bits_can_number_are_numbered_all_the_same():
    crowd = RatingColumns(
        candidate=np.array([39_999, 0], dtype=np.int32),
        interviewer=np.array([39_999, 1], dtype=np.int32),
        criterion=np.array([1, 1], dtype=np.int16),
        score=np.array([3.0, 4.0]),
        candidates=tuple(map(str, range(40_000))),
        interviewers=tuple(map(str, range(40_000))),
        criteria=("framing", "delivery"),
    )

    assert crowd.cells().tolist() == [40_000 * 40_000 * 2 - 1, 3]


@pytest.mark.parametrize("kind", ["list", "texts", "objects", "wide texts"])
def test_long_columns_of_texts_are_coded_alike_however_they_are_held(kind):
    ids = [f"c-{n % 7}" if n % 5 else "\N{GREEK SMALL LETTER ALPHA}" for n in range(10_001)]
    held = {
        "list": ids,
        "texts": np.array(ids),
        "objects": np.array(ids, dtype=object),
        "wide texts": np.array(ids, dtype="<U40")[::-1][::-1],
    }

    words, codes = coded(held[kind])

    assert words == tuple(dict.fromkeys(ids))
    assert [words[code] for code in codes] == ids


@pytest.mark.parametrize("name", ["candidate", "interviewer", "criterion"])
@pytest.mark.parametrize("blank", ["", " ", "\t\n"])
@pytest.mark.parametrize("times", [1, 5_001], ids=["few", "many"])
def test_an_id_that_is_empty_or_blank_is_refused_with_the_number_of_its_rows(name, blank, times):
    ids = dict.fromkeys(("candidate", "interviewer", "criterion"), ["a", "b", "a"] * times)

    with pytest.raises(InvalidData) as caught:
        RatingColumns.from_ids(**ids | {name: ["a", blank, blank] * times}, score=[3.0] * (3 * times))

    assert [str(problem) for problem in caught.value.problems] == [
        f"{name}: must not be empty, as it is in {2 * times} of the rows"
    ]


@pytest.mark.parametrize("name", ["candidate", "interviewer", "criterion"])
@pytest.mark.parametrize("odd", [None, 7, math.nan, [1], b"a", bytearray(b"a"), np.bytes_(b"a")], ids=repr)
@pytest.mark.parametrize("rows", [2, 10_001], ids=["few", "many"])
def test_an_id_that_is_no_text_is_refused_at_its_row(name, odd, rows):
    ids = dict.fromkeys(("candidate", "interviewer", "criterion"), ["a"] * rows)

    found = messages(lambda: RatingColumns.from_ids(**ids | {name: ["a"] * (rows - 1) + [odd]}, score=[3.0] * rows))

    assert found == [f"{name}[{rows - 1}]: must be a text, not {odd!r}"]


@pytest.mark.parametrize("rows", [2, 10_001], ids=["few", "many"])
def test_arrays_of_bytes_are_no_texts(rows):
    ids = dict.fromkeys(("candidate", "interviewer", "criterion"), ["a"] * rows)

    found = messages(lambda: RatingColumns.from_ids(**ids | {"criterion": np.array([b"a"] * rows)}, score=[3.0] * rows))

    assert found[0] == "criterion[0]: must be a text, not np.bytes_(b'a')"


def test_numbers_for_ids_are_told_by_their_first_twenty_rows():
    found = messages(
        lambda: columns(candidate=np.arange(30), interviewer=["a"] * 30, criterion=["k"] * 30, score=[3] * 30)
    )

    assert len(found) == 20
    assert found[-1] == "candidate[19]: must be a text, not np.int64(19)"
