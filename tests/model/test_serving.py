"""Which parts of a kit serve a topic, and how its questions spread."""

import attrs

from hirekit.model.advice import Advice
from hirekit.model.passage import Passage
from hirekit.model.pay import Pay, PayBand
from hirekit.model.role import Duty, JobLevel, Requirement, ScreenItem
from hirekit.model.serving import Part, serving, spreads
from model.samples import bank, competency, criterion, kit, question, role, rubric


def kit_with_topics():
    """A kit in which every part that can name topics names one of its own."""
    pay = Pay(
        currency="USD",
        year=2024,
        caveat="Estimates.",
        topics=["T-pay"],
        components=[Passage(id="bonus", text="A bonus.", topics=["T-component"])],
        factors=[Passage(id="skills", text="Skills.", topics=["T-factor"])],
        tips=[Passage(id="ask", text="Ask.", topics=["T-tip"])],
        bands=[PayBand(id="pay-all", dimension="national", key="All", low=1, high=2, topics=["T-band"])],
    )
    whole_role = role(
        topics=["T-role"],
        job_levels=[JobLevel(id="lead", title="Lead", topics=["T-level"])],
        duties=[Duty(id="build", text="Builds", topics=["T-duty"])],
        requirements=[Requirement(id="k-one", kind="skill", text="Knows.", topics=["T-requirement"])],
        screen=[ScreenItem(id="shipped", type="must", text="Shipped?", topics=["T-screen"])],
        context=[Passage(id="path", text="A path.", topics=["T-context"])],
        pay=pay,
    )
    heading = competency(topics=["T-competency"], criteria=[criterion(topics=["T-criterion"])])
    return kit(
        role=whole_role,
        rubric=rubric(competencies=[heading], presets=()),
        bank=bank(questions=[question(topics=["T-question"])], handouts=()),
        loops=(),
        development=[Advice(id="pairs", criteria=["framing"], text="Review in pairs.", topics=["T-advice"])],
        candidate_pack=[Passage(id="thanks", text="Thank you.", topics=["T-pack"])],
    )


def test_every_part_that_can_name_topics_serves_those_it_names():
    assert {topic: [str(part) for part in parts] for topic, parts in serving(kit_with_topics()).parts.items()} == {
        "T-role": ["role"],
        "T-level": ["job level lead"],
        "T-duty": ["duty build"],
        "T-requirement": ["requirement k-one"],
        "T-screen": ["screen shipped"],
        "T-pay": ["pay"],
        "T-component": ["pay component bonus"],
        "T-factor": ["pay factor skills"],
        "T-tip": ["pay tip ask"],
        "T-band": ["pay band pay-all"],
        "T-context": ["role passage path"],
        "T-competency": ["competency technical"],
        "T-criterion": ["criterion framing"],
        "T-question": ["question first"],
        "T-advice": ["advice pairs"],
        "T-pack": ["candidate passage thanks"],
    }


def test_a_listed_topic_that_no_part_names_is_an_orphan_and_keeps_its_place():
    found = serving(kit_with_topics(), ["T-duty", "T-nobody", "T-role"])

    assert list(found.parts) == ["T-duty", "T-nobody", "T-role"]
    assert found.orphans == ("T-nobody",)


def test_a_topic_that_a_part_names_and_the_list_lacks_is_told_with_the_part():
    listed = [topic for topic in serving(kit_with_topics()).parts if topic != "T-duty"]

    assert serving(kit_with_topics(), listed).unlisted == {"T-duty": (Part("duty", "build"),)}


def test_an_empty_list_makes_every_topic_of_the_kit_an_unlisted_one():
    found = serving(kit_with_topics(), [])

    assert found.parts == {}
    assert len(found.unlisted) == 16


def test_without_a_list_nothing_is_an_orphan_or_unlisted():
    found = serving(kit_with_topics())

    assert found.orphans == ()
    assert found.unlisted == {}


def test_questions_are_counted_under_their_first_criterion_by_kind_and_level():
    asked = [
        question("a", job_levels=["lead"]),
        question("b", kind="situational", job_levels=["engineer", "lead"]),
        question("c", "explaining", secondary=["framing"], job_levels=["engineer"]),
    ]
    framing, quality, explaining = spreads(kit(bank=bank(questions=asked)))

    assert (framing.criterion, framing.questions) == ("framing", 2)
    assert framing.kinds == {"behavioural": 1, "situational": 1, "technical-case": 0, "work-sample": 0}
    assert framing.levels == {"engineer": 1, "lead": 2}
    assert explaining.levels == {"engineer": 1, "lead": 0}
    assert quality.questions == 0


def test_a_question_for_all_levels_counts_for_each():
    (framing, *_) = spreads(kit(bank=bank(questions=[attrs.evolve(question(), job_levels=())])))

    assert framing.levels == {"engineer": 1, "lead": 1}
