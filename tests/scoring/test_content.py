"""Experts' judgements in, a supporting record out."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.model.content import CRITERION, QUESTION
from hirekit.model.judgement import NEEDS, ExpertJudgements, Judgement
from hirekit.scoring import content_record
from hirekit.scoring.validity import content_index, content_ratio
from model import samples as make

needs = st.sampled_from((None, *NEEDS))
relevances = st.sampled_from((None, 1, 2, 3, 4))


def judged(*rows, of="criteria", id="framing", **changes):
    """Return a kit judged by one expert a row: relevance and need."""
    experts = [
        ExpertJudgements(
            expert=f"expert-{place}",
            background="has led such a team",
            **{of: [Judgement(id=id, relevance=relevance, need=need)]},
        )
        for place, (relevance, need) in enumerate(rows)
    ]
    return attrs.evolve(make.kit(), judgements=experts, **changes)


def figure(kit, id="framing"):
    return next(one for one in content_record(kit).figures if one.id == id)


@pytest.mark.parametrize(
    ("rows", "meaning"),
    [
        ([], "no expert has judged it"),
        ([(None, None)], "no expert has judged it"),
        ([(None, "essential")] * 5, "5 of 5 call it essential, more than chance explains"),
        (
            [(None, "essential")] * 4 + [(None, "useful")],
            "4 of 5 call it essential, and it takes 5 to be more than chance explains",
        ),
        (
            [(None, "essential")] * 4,
            "4 of 4 call it essential, and so few that chance could explain it even if all did",
        ),
        ([(4, None)], "1 of 1 call it relevant, and one person is no agreement"),
        ([(3, None), (4, None), (4, None)], "3 of 3 call it relevant, excellent support"),
        ([(4, None)] * 3 + [(2, None)], "3 of 4 call it relevant, good support"),
        ([(4, None)] * 2 + [(2, None)], "2 of 3 call it relevant, fair support"),
        ([(4, None), (1, None), (2, None)], "1 of 3 call it relevant, too little support"),
        (
            [(4, "essential")] * 5 + [(1, "not_necessary")] * 4,
            "5 of 9 call it essential, and it takes 8 to be more than chance explains; 5 of 9 call it relevant, fair support",
        ),
    ],
)
def test_the_meaning_counts_votes_and_holds_them_against_chance(rows, meaning):
    assert figure(judged(*rows)).meaning == meaning


@pytest.mark.parametrize(
    ("relevant", "raters", "support"),
    # Just above and just below 0.74, 0.60 and 0.40, where Polit, Beck and Owen (2007) part them.
    [
        (12, 16, "excellent"),
        (9, 12, "good"),
        (6, 9, "good"),
        (18, 29, "fair"),
        (12, 24, "fair"),
        (11, 22, "too little"),
    ],
)
def test_support_is_parted_where_its_authors_part_it(relevant, raters, support):
    rows = [(4, None)] * relevant + [(1, None)] * (raters - relevant)

    assert figure(judged(*rows)).meaning == f"{relevant} of {raters} call it relevant, {support} support"


def test_a_blank_is_no_vote_against():
    told = figure(judged((4, "essential"), (None, "essential"), (3, None), (None, None)))

    assert (told.asked, told.essential, told.raters, told.relevant) == (2, 2, 2, 2)


@given(st.lists(st.tuples(relevances, needs), max_size=12))
def test_figures_are_those_of_the_counts_whatever_was_left_blank(rows):
    told = figure(judged(*rows))

    asked = [need for _, need in rows if need]
    rated = [relevance for relevance, _ in rows if relevance]
    assert (told.asked, told.raters) == (len(asked), len(rated))
    if asked:
        ratio = content_ratio(essential=asked.count("essential"), experts=len(asked))
        assert (told.ratio, told.critical) == (float(ratio.ratio), ratio.critical)
    if len(rated) > 1:
        index = content_index(relevant=sum(given > 2 for given in rated), experts=len(rated))
        assert (told.index, told.kappa) == (float(index.index), float(index.kappa))
    assert (told.ratio is None, told.index is None) == (not asked, len(rated) < 2)


@given(st.lists(st.tuples(relevances, needs), max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_experts_changes_nothing(rows, random):
    shuffled = random.sample(rows, len(rows))

    assert content_record(judged(*rows)).figures == content_record(judged(*shuffled)).figures


def test_criteria_nobody_judged_are_there_and_questions_nobody_judged_are_not():
    figures = content_record(judged((4, None), of="questions", id="second")).figures

    assert [one.id for one in figures if one.kind == CRITERION] == ["framing", "data-quality", "explaining"]
    assert [one.id for one in figures if one.kind == QUESTION] == ["second"]


def test_the_average_is_of_the_criteria_that_have_an_index():
    experts = [
        ExpertJudgements(
            expert=f"expert-{n}",
            criteria=[Judgement(id="framing", relevance=4 - 3 * n), Judgement(id="explaining", relevance=4)],
        )
        for n in range(2)
    ]

    assert content_record(make.kit(judgements=experts)).average == 0.75
    assert content_record(judged((4, None))).average is None


def test_who_judged_another_version_nothing_or_without_a_background_is_told():
    kit = make.kit(
        version="2",
        judgements=[
            ExpertJudgements(expert="expert-1", version="1", criteria=[Judgement(id="framing", relevance=4)]),
            ExpertJudgements(expert="expert-2", version="2", background="runs the night shift"),
        ],
    )

    assert content_record(kit).notes == (
        "what makes them experts on the work is not said of expert-1",
        "expert-1 judged version 1 of the kit, which is now 2",
        "judged nothing: expert-2",
    )


def test_one_vote_is_no_index():
    with pytest.raises(ValueError, match=r"^experts: must be 2 to 1,000, not 1$"):
        content_index(relevant=1, experts=1)
