"""Small panels worked by hand, one a file of `panels`: ties at a cut, weights of nothing, gaps, minimums, hurdles, bands.

What a file expects is written down in fractions. It is compared with what the rules give, and with fractions worked once more
from the cards by loops.
"""

import json
from fractions import Fraction
from pathlib import Path

import pytest
from scoring_examples import card, plan
from scoring_oracle import criterion_mean, decide

from hirekit.model.hurdle_result import CLEARED, NOT_CLEARED, OPEN
from hirekit.model.scale import Scale, ScalePoint
from hirekit.model.terms import Floors
from hirekit.model.thresholds import Cut, Hurdle
from hirekit.scoring import band, score

FILES = {path.stem: json.loads(path.read_text()) for path in (Path(__file__).parent / "panels").glob("*.json")}
PANELS = [name for name, case in FILES.items() if "cards" in case["input"]]
HURDLES = [name for name, case in FILES.items() if "hurdles" in case["input"]]


def cut_of(given):
    return None if given is None else Cut(**{kind: Fraction(value) for kind, value in given.items()})


def made(given):
    """Return the plan and the cards of a case."""
    options = {name: given[name] for name in ("heads", "gaps", "minimums", "rounds") if name in given}
    if "floors" in given:
        competency, total = map(Fraction, given["floors"])
        options["floors"] = Floors(competency=competency, total=total)
    if "scale" in given:
        low, high = given["scale"]
        options["scale"] = Scale(points=tuple(ScalePoint(n, str(n)) for n in range(low, high + 1)))
    declared = [Hurdle(**{**one, "cut": cut_of(one["cut"])}) for one in given.get("hurdles", ())]
    cards = [
        card(interviewer, scores, candidate=candidate, round=round_)
        for interviewer, candidate, round_, scores in given["cards"]
    ]
    return plan(given["tree"], cut=cut_of(given.get("cut")), hurdles=declared, **options), cards


def exactly(written):
    return None if written is None else Fraction(written)


def as_float(written):
    return None if written is None else float(Fraction(written))


@pytest.mark.parametrize("name", PANELS)
def test_a_panel_is_scored_as_worked_by_hand(name):
    case = FILES[name]

    evaluation = score(*made(case["input"]))

    for id, expected in case["expected"].items():
        found = evaluation.candidate(id)
        for what, value in expected.items():
            if what == "composite":
                assert found.composite == as_float(value), id
            elif what == "coverage":
                assert found.coverage == as_float(value), id
            elif what == "bounds":
                assert found.bounds == tuple(map(as_float, value)), id
            elif what == "minimums":
                assert {c.id: c.minimum_state for c in found.criteria if c.minimum is not None} == value, id
            elif what == "hurdles":
                told = [
                    {part: getattr(one, part) for part in ("composite", "standing", "here", "so_far")}
                    | {"not_met": list(one.not_met)}
                    for one in found.hurdles
                ]
                assert told == [one | {"composite": as_float(one["composite"])} for one in value], id
            else:
                assert getattr(found, what) == value, (id, what)
    assert [sorted(tie) for tie in evaluation.ties] == case.get("ties", [])


@pytest.mark.parametrize("name", PANELS)
def test_what_was_worked_by_hand_is_what_loops_over_the_cards_give(name):
    case = FILES[name]
    declared, cards = made(case["input"])
    for id, expected in case["expected"].items():
        found = decide(declared, cards, id)
        for what in expected.keys() & {"composite", "coverage"}:
            assert found[what] == exactly(expected[what]), (id, what)
        for what in expected.keys() & {"standing", "settled", "minimums"}:
            assert found[what] == expected[what], (id, what)
        if "bounds" in expected:
            assert found["bounds"] == tuple(map(exactly, expected["bounds"])), id


@pytest.mark.parametrize("name", HURDLES)
def test_hurdles_worked_by_hand_are_what_loops_over_the_cards_give(name):
    case = FILES[name]
    declared, cards = made(case["input"])
    shares, order = declared.requisition.shares, [CLEARED, OPEN, NOT_CLEARED]
    for id, expected in case["expected"].items():
        so_far = CLEARED
        for hurdle, told in zip(declared.requisition.hurdles, expected["hurdles"], strict=True):
            own = [one for one in cards if one.round in hurdle.rounds]
            rated = [c for round_ in hurdle.rounds for c in case["input"]["rounds"][round_]]
            means = {c: criterion_mean(own, id, c) for c in rated}
            seen = sum(shares[c] for c in rated if means[c] is not None) / sum(shares[c] for c in rated)
            if seen < declared.requisition.coverage.total:
                composite, here = None, OPEN
            else:
                # Of four fifths assessed nothing is left out in these cases.
                composite = sum(shares[c] * means[c] for c in rated) / sum(shares[c] for c in rated)
                cut = hurdle.cut.score or 1 + 4 * hurdle.cut.percent / 100
                met = all(means[minimum.criterion] >= minimum.score for minimum in hurdle.minimums)
                here = CLEARED if met and composite >= cut else NOT_CLEARED
            so_far = max(so_far, here, key=order.index)
            assert (composite, here, so_far) == (exactly(told["composite"]), told["here"], told["so_far"]), (
                id,
                hurdle.id,
            )


def test_bands_end_where_squares_of_fractions_say():
    case = FILES["bands_that_end_on_a_score"]
    for given, expected in zip(case["input"]["bands"], case["expected"]["within"], strict=True):
        deviation, reliability, criterion = (
            Fraction(given[name]) for name in ("deviation", "reliability", "criterion")
        )
        scores = list(map(Fraction, given["scores"]))
        reach = criterion**2 * 2 * deviation**2 * (1 - reliability)

        found = band(
            list(map(float, scores)),
            deviation=float(deviation),
            reliability=float(reliability),
            criterion=float(criterion),
        )

        assert [place for place, one in enumerate(scores) if (max(scores) - one) ** 2 <= reach] == expected
        assert list(found.places) == expected
