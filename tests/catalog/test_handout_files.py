"""A hand-out says in its file whom it is for, and what is wrong with its head is told with its line."""

import attrs
import pytest

from hirekit.catalog import load_kit
from hirekit.catalog.handout_files import handout_from_markdown, handout_to_markdown
from hirekit.errors import InvalidData
from hirekit.model.kit_diff import kit_changes
from hirekit.model.kit_effects import told
from hirekit.model.question import Handout
from model import samples as make

KEPT = "---\naudience: interviewer\n---\n\n# Part of Sam\n\nBe on time.\n"


def read(text):
    return handout_from_markdown(text, id="part", file="handouts/part.md")


def test_a_hand_out_without_a_head_is_for_the_candidate():
    assert read("# Sheet\n\nRead.\n").audience == "candidate"


def test_a_head_says_whom_it_is_for_and_is_no_part_of_the_text():
    handout = read(KEPT)

    assert handout == Handout(
        id="part", title="Part of Sam", text="# Part of Sam\n\nBe on time.\n", audience="interviewer"
    )


def test_a_rule_within_the_text_is_no_head():
    handout = read("# Sheet\n\n---\naudience: interviewer\n---\n")

    assert handout.audience == "candidate"
    assert "audience: interviewer" in handout.text


@pytest.mark.parametrize("text", [KEPT, "# Sheet\n\n---\n\nRead.\n"])
def test_what_is_written_is_what_was_read(text):
    assert handout_to_markdown(read(text)) == text


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "---\naudience: candidates\n---\n# Sheet\n",
            "2:11: audience: must be one of candidate, interviewer, not 'candidates'",
        ),
        ("---\naudience: [interviewer]\n---\n# Sheet\n", "2:11: audience: must be text, not a list"),
        ("---\n\naudiance: interviewer\n---\n# Sheet\n", "3:1: audiance: is not a key here; did you mean 'audience'?"),
        ("---\ninterviewer\n---\n# Sheet\n", "2:1: must be keys with values (audience), not the text 'interviewer'"),
        (
            "---\n\n---\n# Sheet\n",
            "1:1: its head must say something, such as 'audience: interviewer', or be left out",
        ),
        (
            "---\naudience: interviewer\n\n# Sheet\n",
            "1:1: its head must end with a line '---', followed by a line such as '# Title'",
        ),
        ("---\naudience: interviewer\n---\n\nSheet\n", "5:1: must begin with a line such as '# Title'"),
        ("---\naudience: interviewer\n---\n", "4:1: must begin with a line such as '# Title'"),
        (
            f"---\naudience: all\n---\n\n# {121 * 'T'}\n",
            (
                "2:11: audience: must be one of candidate, interviewer, not 'all'\n"
                "handouts/part.md:5:1: title: must have at most 120 characters, not 121"
            ),
        ),
    ],
)
def test_what_is_wrong_with_a_head_is_told_with_its_line(text, fault):
    with pytest.raises(InvalidData) as caught:
        read(text)

    assert str(caught.value) == f"handouts/part.md:{fault}"


def test_whom_a_hand_out_is_for_is_a_change_that_interviewers_notice():
    old = make.kit()
    kept = [attrs.evolve(handout, audience="interviewer") for handout in old.bank.handouts]
    new = attrs.evolve(old, bank=attrs.evolve(old.bank, handouts=kept))

    (change,) = told(kit_changes(old, new))

    assert (change.item, change.aspect, change.effect) == ("hand-out sheet", "audience", "used")


@pytest.mark.parametrize("name", ["ml-tech-lead", "support-team-lead"])
def test_every_part_of_the_interviewer_in_a_bundled_kit_is_marked(name):
    handouts = load_kit(name).bank.handouts
    parts = [handout for handout in handouts if "| Cue | Line |" in handout.text]

    assert len(parts) >= 4
    assert {handout.audience for handout in parts} == {"interviewer"}
