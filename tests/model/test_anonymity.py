"""References in place of names."""

import attrs
import pytest

from hirekit.model.anonymity import as_printed, names_in, telling_problems
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel


def panel_of(*, id="c-017", name="Zoë Quine", arranged="", place=""):
    return Panel(
        interviewers=[Interviewer(id="i-ana")],
        candidates=[Candidate(id=id, name=name, arranged=arranged)],
        interviews=[Interview(candidate=id, round="case", lead="i-ana", place=place)],
    )


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"id": "zoe-q"}, ("candidates", 0, "id")),
        ({"id": "c_QUINE"}, ("candidates", 0, "id")),
        ({"arranged": "Zoë brings a lamp."}, ("candidates", 0, "arranged")),
        ({"place": "Room of Quine"}, ("interviews", 0, "place")),
    ],
)
def test_what_tells_a_name_is_named(given, path):
    assert [problem.path for problem in telling_problems(panel_of(**given))] == [path]


@pytest.mark.parametrize(
    "given",
    [{}, {"id": "c-q"}, {"name": ""}, {"id": "quineville"}, {"arranged": "A quine is no name here."}],
)
def test_what_tells_no_name_passes(given):
    assert list(telling_problems(panel_of(**given))) == []


def test_only_an_anonymous_requisition_takes_names_off_a_panel():
    @attrs.frozen
    class Declared:
        anonymous: bool

    panel = panel_of()

    assert as_printed(Declared(anonymous=False), panel) is panel
    assert as_printed(Declared(anonymous=True), panel).candidate("c-017").printed == "c-017"


def test_a_name_is_found_as_a_word_and_not_within_one():
    assert list(names_in("Quine asked. Quinely so.", panel_of())) == [(0, 5)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Grace asked.", []),
        ("The grace period. Grace days too.", []),
        ("Then Grace asked.", [(5, 10)]),
        ("Quine asked.", [(0, 5)]),
    ],
)
def test_a_name_that_is_a_word_too_counts_only_within_a_sentence(text, spans):
    assert list(names_in(text, panel_of(name="Grace Quine"))) == spans
