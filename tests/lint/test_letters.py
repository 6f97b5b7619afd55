"""The block list of letters to candidates: one row a rule, and beside it what only looks alike."""

import pytest

from hirekit.lint import letter_problems
from hirekit.model.letter import Letter, Remark
from hirekit.model.panel import Candidate, Interviewer, Panel

PANEL = Panel(
    interviewers=[Interviewer(id="i-ana", name="Anabel Quorum")],
    candidates=[Candidate(id="c-1", name="Grace Ibsen"), Candidate(id="c-2", name="Otto Ibsen-Vale")],
)
GOOD = "You asked which decision the forecast feeds, and then proposed a baseline."


def problems(said=GOOD, *, closing="", contact="jobs@example.org", language="en"):
    letter = Letter(candidate="c-1", remarks=[Remark(criterion="framing", said=said)], closing=closing)
    return [str(p) for p in letter_problems(letter, panel=PANEL, contact=contact, language=language)]


BLOCKED = [
    ("You got a 4 for this.", "must give no score"),
    ("This was 3 of 5.", "must give no score"),
    ("Your overall score fell on this.", "must give no score"),
    ("You were ranked second.", "must give no score"),
    ("You scored 3 on this.", "must give no score"),
    ("That was worth only two.", "must give no score"),
    ("You got a three out of five.", "must give no score"),
    ("It reached level 4.", "must give no score"),
    ("A score of three is what this shows.", "must give no score"),
    ("We rated this highly.", "must give no score"),
    ("It kept you under the cut-off.", "must give no score"),
    ("Other candidates named a measure.", "must not speak of other candidates"),
    ("The successful candidate had done it before.", "must not speak of other candidates"),
    ("You were slower than the rest.", "must not speak of other candidates"),
    ("Otto proposed two of them.", "must not name another candidate"),
    ("As c-2 said, it depends.", "must not name another candidate"),
    ("Anabel asked how you knew.", "must not name an interviewer"),
    ("You told i-ana that it held.", "must not name an interviewer"),
    ("You mentioned that you are pregnant.", "N-PROTECTED"),
    ("You have two small children and were tired.", "N-PROTECTED"),
    ("Your accent made it hard to follow.", "N-"),
    ("A real team player, very impressive.", "N-OPINION"),
    ("You avoided eye contact and seemed nervous.", "N-MANNER"),
    ("You would not be a culture fit here.", "N-FIT"),
    ("Write to me at jo@example.org.", "S-PII"),
    ("n/a", "N-EMPTY"),
]
INNOCENT = [
    GOOD,
    "You ranked the risks, and released to 5% of traffic with limits set before.",
    "You scored the models by what a wrong alert costs.",
    "You scored three models by what a wrong alert costs.",
    "Three out of five tests held.",
    "You reached two of the owners before noon.",
    "Three of four tests held, and you said what the fourth would have shown.",
    "Grace, you told legal early that the date would not hold.",
    "We heard less about who mends old faults; a name and a date would have been enough.",
    "You compared the two designs with the one in use.",
    "You gave 2 weeks to the pilot and pointed out the minimum it had to show.",
]


@pytest.mark.parametrize(("said", "rule"), BLOCKED)
def test_what_must_not_be_said_blocks_a_letter(said, rule):
    found = problems(said)

    assert any(rule in problem for problem in found), found
    assert all(problem.startswith("remarks.framing: ") for problem in found)


@pytest.mark.parametrize("said", INNOCENT)
def test_what_only_looks_alike_passes(said):
    assert problems(said) == []


def test_closing_and_contact_are_held_to_it_too():
    assert problems(closing="Otto will call you.") == ["closing: must not name another candidate"]
    assert problems(contact="Anabel Quorum") == ["contact: must not name an interviewer; the letter is the team's"]


def test_a_name_is_never_repeated_in_a_problem():
    assert not any("Otto" in problem or "Anabel" in problem for problem in problems("Otto and Anabel agreed."))


def test_people_and_figures_are_looked_for_in_any_language():
    assert len(problems("Otto war besser als 3/5.", language="de")) == 2
