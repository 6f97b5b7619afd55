"""Long names are set whole once; elsewhere a short one stands, and no two people share one."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.documents.debrief.document import debrief_values
from hirekit.documents.locales import locale
from hirekit.documents.panel_plan import panel_plan_values
from hirekit.documents.words.short_names import MOST_LETTERS, in_full, short_names

ALIKE = "Maximiliane-Theodora von und zu Hohenlohe-Waldenburg " * 3

words = st.text(st.sampled_from("abcdef é-"), min_size=1, max_size=190)
people = st.dictionaries(st.from_regex(r"c-[0-9]{1,3}", fullmatch=True), words, min_size=1, max_size=6)


@given(people)
def test_two_people_read_the_same_only_where_their_whole_names_do(names):
    short = short_names(names)

    for one, other in ((one, other) for one in names for other in names if one < other):
        assert short[one] != short[other] or names[one] == names[other]


@given(people)
def test_a_name_of_forty_letters_or_fewer_stays_and_a_longer_one_is_little_longer_than_that(names):
    for id, short in short_names(names).items():
        if len(names[id]) <= MOST_LETTERS:
            assert short == names[id]
        else:
            assert len(short) <= MOST_LETTERS + len("…") + len(f" ({id})")


def test_every_name_that_is_cut_is_listed_in_full_and_no_other():
    names = {"c-1": "Ann Lee", "c-2": f"{ALIKE}A"}

    assert in_full(names, {"i-1": "Ben Ode"}) == [("Maximiliane-Theodora von und zu…", f"{ALIKE}A")]


@pytest.fixture
def long(panel):
    """A panel whose people differ in the last of 160 letters only."""
    return attrs.evolve(
        panel,
        candidates=tuple(attrs.evolve(one, name=f"{ALIKE}{one.id}") for one in panel.candidates),
        interviewers=tuple(attrs.evolve(one, name=f"{ALIKE}{one.id}") for one in panel.interviewers),
    )


def test_a_debrief_sets_a_long_name_whole_as_a_title_and_once_in_the_list(plan, long, result):
    shown = debrief_values(plan, result, locale("en"), panel=long, issued_on=None)

    assert [page.name for page in shown["candidates"]] == [f"{ALIKE}c-{place}" for place in (1, 2, 3)]
    assert [row.name for row in shown["scores"]["rows"]] == [
        f"(c-{n}) Maximiliane-Theodora von und zu…" for n in (1, 2, 3)
    ]
    assert [whole for _, whole in shown["in_full"]] == [
        person.name for person in (*long.candidates, *long.interviewers)
    ]
    assert ALIKE not in repr(
        [value for name, value in shown.items() if name not in ("candidates", "in_full", "page", "say")]
    )


def test_a_name_cut_once_more_to_fit_a_table_still_says_whose_it_is(plan, long, result):
    shown = debrief_values(plan, result, locale("en"), panel=long, issued_on=None)["scores"]

    left_out = [
        row.label for table in shown["changes"] for group in table.groups for row in group if "Maximiliane" in row.label
    ]
    assert [label[:5] for label in left_out] == [f"(i-{letter})" for letter in "abcdef"]
    assert [name[:5] for table in shown["means"] for name in table.names] == ["(c-1)", "(c-2)", "(c-3)"]


def test_a_panel_plan_sets_a_long_name_whole_once(plan, long):
    shown = panel_plan_values(plan, long, locale("en"), issued_on=None)

    assert [row["name"] for row in shown["order"]] == [f"(c-{n}) Maximiliane-Theodora von und zu…" for n in (1, 2, 3)]
    assert ALIKE not in repr([value for name, value in shown.items() if name not in ("in_full", "say")])


def test_common_names_are_set_as_ever_and_nothing_is_listed(plan, panel, result):
    assert debrief_values(plan, result, locale("en"), panel=panel, issued_on=None)["in_full"] == []
    assert panel_plan_values(plan, panel, locale("en"), issued_on=None)["in_full"] == []
