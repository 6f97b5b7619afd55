"""Every topic of the source document is served by a named item of the ML Tech Lead kit."""

import re
from functools import cache
from pathlib import Path

import attrs

import hirekit

MOST_OF_A_QUESTION = 6
PROBED = re.compile(r"(TR|BP|CH|CC|MD-IC|SS-[A-Z]+)-[1-9]\d*")
TOPICS = dict(
    line.split("\t") for line in (Path(__file__).parent / "seed_topics.txt").read_text(encoding="utf-8").splitlines()
)


@cache
def kit():
    return hirekit.load_kit("ml-tech-lead")


def named(value, name=""):
    """Yield the name and the topics of every part of a value that has topics."""
    if isinstance(value, tuple):
        for part in value:
            yield from named(part, name)
    elif attrs.has(type(value)):
        name = f"{type(value).__name__} {getattr(value, 'id', '') or getattr(value, 'title', '') or name}"
        yield name, getattr(value, "topics", ())
        for field in attrs.fields(type(value)):
            yield from named(getattr(value, field.name), name)


def served():
    """Return the items that answer to each topic."""
    items = {}
    for name, topics in named(kit()):
        for topic in topics:
            items.setdefault(topic, []).append(name)
    return items


def test_the_list_names_all_topics_of_the_source_once():
    assert len(TOPICS) == 297
    assert all(label.strip() for label in TOPICS.values())


def test_every_topic_is_served():
    assert [f"{topic} {label}" for topic, label in TOPICS.items() if topic not in served()] == []


def test_no_item_names_a_topic_that_is_not_in_the_source():
    assert {topic: items for topic, items in served().items() if topic not in TOPICS} == {}


def test_no_item_names_a_topic_twice():
    assert [name for name, topics in named(kit()) if len(set(topics)) != len(topics)] == []


def test_a_question_answers_to_six_topics_at_most():
    most = {q.id: len(q.topics) for q in kit().bank.questions if len(q.topics) > MOST_OF_A_QUESTION}
    assert most == {}


def test_every_question_answers_to_a_topic():
    assert [q.id for q in kit().bank.questions if not q.topics] == []


def test_trends_practices_challenges_and_soft_skills_are_each_probed_by_a_question():
    probed = {topic for question in kit().bank.questions for topic in question.topics}
    assert [topic for topic in TOPICS if PROBED.fullmatch(topic) and topic not in probed] == []


def test_pay_topics_stay_with_pay_and_the_candidate():
    elsewhere = {
        name
        for topic, names in served().items()
        if topic.startswith("SAL")
        for name in names
        if not name.startswith(("Pay", "Passage"))
    }
    assert elsewhere == set()
    assert not any(topic.startswith("SAL") for passage in kit().role.context for topic in passage.topics)
