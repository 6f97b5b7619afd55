"""Two questions in one, and two criteria in one anchor: what is of another matter, and what goes on with the first."""

import pytest

from hirekit.lint import lint_text
from hirekit.lint.asks import ask_at, first_ask
from hirekit.lint.follow_ups import follows_up
from hirekit.lint.sides import sides_of, two_sides


def codes(text, kind):
    return {finding.code for finding in lint_text(text, kind=kind)}


@pytest.mark.parametrize(
    "question",
    [
        "How do you manage a backlog, and how do you deal with a difficult stakeholder?",
        "Tell me about a bug you fixed, and how do you mentor new joiners?",
        "Describe your approach to marking homework and how you work with parents.",
        "Tell me about a time you gave bad news and a time you improved a process.",
        "Can you describe how you dress a wound and how you would raise a concern about a colleague?",
        "How would you design a cache, and how would you mentor a struggling junior?",
        "Talk about your leadership style as well as your knowledge of lift plans.",
        "How do you run a stand-up? Also, what's your approach to estimating?",
        "Tell me about your last campaign and your experience of managing budgets.",
        "What do you know about our fleet, and why us?",
        "Two things: how you label samples, and how you chair a meeting.",
        "How did you cut costs at your last firm, and how do you give feedback?",
    ],
)
def test_a_second_half_of_another_matter_is_a_second_question(question):
    assert "Q-DOUBLE" in codes(question, "question")


@pytest.mark.parametrize(
    "question",
    [
        "What does a good handover contain, and what do you leave out?",
        "How do you check a dose before giving it, and what do you do if the chart is unclear?",
        "How would you find out why sales fell, and how would you present your findings?",
        "How do you set a price, and when do you discount?",
        "Suppose the oven fails at noon. What do you serve, and how do you tell the guests?",
        "This table shows sales for six weeks. What strikes you, and which orders would you place?",
        "What is the biggest change you made to a process? What resistance did you meet?",
        "Describe a hard negotiation and your approach to preparing for it.",
        "Talk me through a close: which checks come first, which come last, and where do errors hide?",
        "When a build fails at night, do you fix it at once or do you wait for the morning?",
        "Tell me about an order you sent back and how you told the supplier why.",
        "What has your team raised in grants, and what was your part in the bids?",
    ],
)
def test_a_second_half_that_goes_on_with_the_first_is_no_second_question(question):
    assert "Q-DOUBLE" not in codes(question, "question")


def test_a_question_that_must_not_be_asked_is_not_told_to_be_split():
    found = codes("Do you keep a personal blog, and what is its address?", "question")

    assert found == {"Q-LEGAL-SOCIAL"}


def test_two_questions_that_must_not_be_asked_are_told_to_be_two():
    assert "Q-DOUBLE" in codes("Are you a citizen? What did you earn last year?", "question")


@pytest.mark.parametrize(
    "anchor",
    [
        "Writes SQL that returns the right rows and chairs the weekly meeting to time.",
        "Lays bricks to the line and recruited two apprentices from the college.",
        "Diagnoses a faulty alternator and speaks at the dealers' conference.",
        "Prunes the vines by hand, plus negotiated a lower price for bottles.",
        "Reads the tide table correctly and calmed a furious passenger.",
        "Mentored a new clerk; proved the circuit dead.",
        "Roasts coffee to profile and arrives on time.",
        "Grades eggs by weight and handles the payroll for the pickers.",
    ],
)
def test_a_craft_and_work_beside_it_are_two_criteria(anchor):
    assert "A-MULTI" in codes(anchor, "anchor")


@pytest.mark.parametrize(
    "anchor",
    [
        "Listens to the tenant's story first and writes the repair order in the tenant's words.",
        "Named the cause, priced the repair and told the customer the choice was theirs.",
        "Answered the complaint within a day and changed the form that had caused it.",
        "Drafts the agenda two days ahead and sends it to everyone who has a part in it.",
        "Rang the donor, heard out the complaint and reported back within the week.",
        "Compares three quotes and recommends the one with the lowest whole-life cost.",
        "Wrote the rota a month ahead and published the rule for swaps.",
        "Kept the ward calm during the outage and moved monitors to the emergency sockets.",
    ],
)
def test_two_acts_of_one_piece_of_work_are_one_criterion(anchor):
    assert "A-MULTI" not in codes(anchor, "anchor")


@pytest.mark.parametrize(
    ("second", "follows"),
    [
        ("what happened?", True),
        ("why?", True),
        ("how did you mend it?", True),
        ("what was your part in the repair?", True),
        ("what do you say to that?", True),
        ("how do you keep a boiler clean?", True),
        ("when did you last disagree with your manager?", False),
        ("how do you brief a crew before it sails?", False),
        ("how soon could you start?", False),
    ],
)
def test_what_points_back_says_nothing_new_or_speaks_of_the_same_follows_up(second, follows):
    assert follows_up("how did you find the leak in the boiler, and ", second) is follows


@pytest.mark.parametrize(
    ("text", "time", "by"),
    [
        ("how did you mend it?", "past", "how"),
        ("which tools have you used?", "perfect", "which"),
        ("how do you plan a day?", "now", "how"),
        ("what would you say?", "would", "what"),
        ("tell me about a fault.", "tale", "tell"),
        ("what went wrong?", "past", "subject"),
        ("have you led a team?", "perfect", ""),
    ],
)
def test_an_ask_is_read_by_its_verb(text, time, by):
    ask = first_ask(text)

    assert (ask.time, ask.by) == (time, by)


def test_where_nothing_is_asked_there_is_no_ask():
    assert first_ask("the rota covers one Sunday in three.") is None
    assert ask_at("and the leak", 4) is None


@pytest.mark.parametrize(
    ("half", "sides"),
    [
        ("settled a quarrel between two porters", {"conflict"}),
        ("sharpened the knives before the meeting", set()),
        ("negotiated the lease down by a tenth", {"funds"}),
        ("wrote the newsletter", {"public"}),
        ("planed the board", set()),
    ],
)
def test_work_beside_a_craft_is_told_by_what_is_done_and_not_by_when(half, sides):
    assert sides_of(half) == sides


def test_kinds_of_work_that_often_are_one_are_not_two():
    assert not two_sides("calmed an upset guest", "settled the dispute over a bill")
    assert not two_sides("heard the caller out", "noted a complaint")
