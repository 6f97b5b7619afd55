"""What pay bands say together."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.errors import InvalidData
from hirekit.model.pay import Pay, PayBand, PayRange, estimate


def band(id, dimension, key, low, high, *, open_ended=False):
    return PayBand(id=id, dimension=dimension, key=key, low=low, high=high, open_ended=open_ended)


BANDS = (
    band("all", "national", "Everywhere", 160, 250),
    band("coast", "location", "Port Town, Bay City", 200, 300, open_ended=True),
    band("inland", "location", "Hill Town, Bay City", 150, 220),
    band("senior", "experience", "10 years and over: [10, +)", 200, 300, open_ended=True),
    band("middle", "experience", "5 years to under 10: [5, 10)", 150, 250),
    band("junior", "experience", "Under 5 years: [0, 5)", 120, 200),
    band("science", "industry", "Academia and research", 100, 180),
)


def pay(bands=BANDS):
    return Pay(currency="USD", year=2024, caveat="Estimates.", bands=bands)


def ids(found):
    return [band.id for band in found.bands]


def test_closed_bands_agree_from_the_highest_low_to_the_lowest_high():
    found = estimate(pay(), location="inland", experience=7)

    assert found.agreed == PayRange(150, 220)
    assert found.reach == PayRange(150, 250)


def test_an_open_band_does_not_cap_what_they_agree_on_but_opens_their_reach():
    found = estimate(pay(), location="coast", experience=7)

    assert found.agreed == PayRange(200, 250)
    assert found.reach == PayRange(150, 300, open_ended=True)


def test_open_bands_alone_agree_without_an_upper_end():
    assert estimate(pay(), location="coast", experience=12).agreed == PayRange(200, 300, open_ended=True)


def test_bands_that_only_touch_agree_on_the_point_they_share():
    touching = (band("one", "location", "One", 100, 150), band("two", "industry", "Two", 150, 200))

    assert estimate(pay(touching), location="one", industry="two").agreed == PayRange(150, 150)


def test_bands_apart_have_nothing_in_common_and_are_named():
    found = estimate(pay(), location="coast", experience=7, industry="science")

    assert found.agreed is None
    assert [(one.id, other.id) for one, other in found.apart] == [("coast", "science")]
    assert found.reach == PayRange(100, 300, open_ended=True)


def test_a_national_band_counts_only_where_nothing_else_is_named():
    assert ids(estimate(pay())) == ["all"]
    assert ids(estimate(pay(), location="coast")) == ["coast"]


@pytest.mark.parametrize(
    ("years", "id"), [(0, "junior"), (4, "junior"), (5, "middle"), (9, "middle"), (10, "senior"), (40, "senior")]
)
def test_years_choose_the_band_whose_half_open_years_hold_them(years, id):
    assert ids(estimate(pay(), experience=years)) == [id]
    assert ids(estimate(pay(), experience=str(years))) == [id]


@pytest.mark.parametrize("name", ["coast", "Port Town", " port town ", "Port Town, Bay City"])
def test_a_band_is_found_by_id_by_key_or_by_a_name_in_its_key(name):
    assert ids(estimate(pay(), location=name)) == ["coast"]


@pytest.mark.parametrize("name", ["academia", "RESEARCH", "academia and research"])
def test_names_joined_by_and_are_names_of_their_own(name):
    assert ids(estimate(pay(), industry=name)) == ["science"]


def test_a_name_of_two_bands_is_refused_with_both_ids():
    with pytest.raises(InvalidData, match="'Bay City' names more than one location band: coast, inland; give the id"):
        estimate(pay(), location="Bay City")


def test_every_unknown_name_is_told_at_once_with_what_there_is():
    with pytest.raises(InvalidData) as caught:
        estimate(pay(), location="Port Twon", experience="-1")

    assert [problem.path for problem in caught.value.problems] == [("location",), ("experience",)]
    assert "inland (Hill Town, Bay City); did you mean 'port town'?" in str(caught.value)


def test_a_dimension_without_bands_is_refused():
    with pytest.raises(InvalidData, match="this kit has no industry pay band"):
        estimate(pay(BANDS[:3]), industry="science")


def test_without_a_national_band_something_must_be_named():
    with pytest.raises(InvalidData, match="has no national pay band; name a location, experience or industry"):
        estimate(pay(BANDS[1:]))


@st.composite
def location_and_industry(draw):
    made = []
    for dimension in ("location", "industry"):
        low, more = draw(st.integers(0, 60)), draw(st.integers(0, 60))
        made.append(band(f"the-{dimension}", dimension, "Name", low, low + more, open_ended=draw(st.booleans())))
    return tuple(made)


@given(location_and_industry(), st.integers(0, 130))
def test_an_amount_is_agreed_on_exactly_when_each_band_holds_it(bands, amount):
    found = estimate(pay(bands), location="name", industry="name")

    each = all(b.low <= amount and (b.open_ended or amount <= b.high) for b in bands)
    agreed = found.agreed
    held = agreed is not None and agreed.low <= amount and (agreed.open_ended or amount <= agreed.high)
    assert held == each


def test_a_band_has_its_own_source_or_that_of_all():
    own = PayBand(id="own", dimension="national", key="K", low=1, high=2, source="A survey")
    shared = band("shared", "national", "K", 1, 2)
    whole = Pay(currency="USD", year=2024, caveat="Estimates.", source="A description", bands=(own, shared))

    assert [whole.source_of(each) for each in whole.bands] == ["A survey", "A description"]
    assert estimate(attrs.evolve(whole, bands=(shared,))).source == "A description"


@pytest.mark.parametrize(
    ("key", "said"),
    [("10 years and over: [10, +)", "10 years and over"), ("Port Town, Bay City", "Port Town, Bay City")],
)
def test_a_band_says_its_key_without_the_years_it_ends_in(key, said):
    assert band("a", "experience", key, 1, 2).says == said
