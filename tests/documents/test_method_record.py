"""The method record prints what experts made of a plan's criteria and questions, where some were asked."""

import io

import attrs
import pypdf

from hirekit.documents import method_record_pdf
from hirekit.model.judgement import ExpertJudgements, Judgement
from hirekit.scoring import content_record
from model import samples as make


def text_of(pdf):
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def judged(plan, *, relevance=4, language="en"):
    """Return the plan with six experts who judged every criterion alike, and the first question."""
    experts = [
        ExpertJudgements(
            expert=f"expert-{n}",
            criteria=[
                Judgement(id=c.id, need="essential" if n else "useful", relevance=relevance)
                for c in plan.kit.rubric.criteria
            ],
            questions=[Judgement(id=plan.forms[0].questions[0], relevance=relevance)],
        )
        for n in range(6)
    ]
    kit = attrs.evolve(plan.kit, judgements=experts, language=language)
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))


def test_nothing_is_said_of_experts_nobody_asked():
    assert "What experts say" not in text_of(method_record_pdf(make.plan()))


def test_the_figures_of_planned_criteria_and_asked_questions_are_a_supporting_record():
    plan = judged(make.plan())

    printed = text_of(method_record_pdf(plan, content=content_record(plan.kit)))

    assert "A supporting record of 6 people" in printed
    assert "5 of 6 6 0.67 6 of 6 1.00 1.00" in printed
    assert plan.forms[0].questions[0] in printed
    assert "validat" not in printed.lower()


def test_figures_are_written_as_the_language_writes_them():
    plan = judged(make.plan(), language="de")

    assert "5 von 6 6 0,67 6 von 6 1,00 1,00" in text_of(method_record_pdf(plan, content=content_record(plan.kit)))
