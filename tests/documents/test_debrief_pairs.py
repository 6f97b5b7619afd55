"""Where there are many candidates, a debrief speaks of the pairs that a decision may turn on, and says how many others there are."""

from itertools import combinations

import attrs
import pytest

from hirekit.documents.debrief.agreement import agreement_page
from hirekit.documents.debrief.pairs import MOST_PAIRS, chosen
from hirekit.documents.locales import locale
from hirekit.documents.words.people import People
from hirekit.model.agreement import Agreement, Separation


def ranked(result, count, *, cut):
    """Return an evaluation of so many candidates, 1 apart from 99 down, seen in the opposite order."""
    one = result.candidates[0]
    candidates = tuple(attrs.evolve(one, id=f"c-{n:02}", percent=99.0 - n) for n in reversed(range(count)))
    return attrs.evolve(result, candidates=candidates, cut_percent=cut)


def pairs_of(evaluation):
    ids = [one.id for one in evaluation.candidates]
    return [
        Separation(first=a, second=b, words="", difference=0.1, low=-1.0, high=1.0, separated=False)
        for a, b in combinations(ids, 2)
    ]


def named(pairs):
    return {frozenset((int(pair.first[2:]), int(pair.second[2:]))) for pair in pairs}


def test_all_pairs_of_eight_candidates_are_told(result):
    evaluation = ranked(result, 8, cut=60.0)

    assert chosen(pairs_of(evaluation), evaluation) == pairs_of(evaluation)


def test_of_sixty_candidates_the_three_on_either_side_of_the_cut_and_its_neighbours_are_told(result):
    evaluation = ranked(result, 60, cut=79.5)  # between c-19 and c-20

    shown = chosen(pairs_of(evaluation), evaluation)

    assert len(shown) == MOST_PAIRS
    across = {frozenset((a, b)) for a in (17, 18, 19) for b in (20, 21, 22)}
    assert across < named(shown)
    assert named(shown) - across == {frozenset((n, n + 1)) for n in range(9, 29)} - {frozenset((19, 20))}
    places = [pairs_of(evaluation).index(pair) for pair in shown]
    assert places == sorted(places)


@pytest.mark.parametrize("cut", [None, 0.0])
def test_where_no_cut_parts_the_candidates_neighbours_from_the_top_are_told(result, cut):
    evaluation = ranked(result, 60, cut=cut)

    assert named(chosen(pairs_of(evaluation), evaluation)) == {frozenset((n, n + 1)) for n in range(MOST_PAIRS)}


def test_candidates_without_a_composite_are_in_no_pair_of_many(result):
    evaluation = ranked(result, 20, cut=60.0)
    without = tuple(attrs.evolve(one, percent=None) if one.id == "c-03" else one for one in evaluation.candidates)
    evaluation = attrs.evolve(evaluation, candidates=without)

    assert not any("c-03" in (pair.first, pair.second) for pair in chosen(pairs_of(evaluation), evaluation))


def test_the_page_says_how_many_pairs_it_leaves_out_and_where_they_are(plan, result):
    evaluation = ranked(result, 60, cut=79.5)
    unknown = attrs.evolve(pairs_of(evaluation)[0], separated=None, reason="no criterion in common")
    found = Agreement(requisition="REQ-1", pairs=(*pairs_of(evaluation), *[unknown] * 40))

    page = agreement_page(plan, found, evaluation, People.of(None, evaluation), locale("en"))

    assert page.unknown[0].startswith("28 of 1770 pairs: those nearest the cut on either side of it")
    assert len(page.pairs) == MOST_PAIRS
    assert (
        page.unknown[-1] == "No criterion in common: 40 of 1810 pairs; each is in hirekit agree with --csv and --json."
    )
