"""The method record prints what experts made of a plan's criteria and questions, where some were asked."""

import io
from datetime import date

import attrs
import pypdf

from hirekit.documents import method_record_pdf
from hirekit.documents.locales import locale
from hirekit.documents.method_advice import AdviceRow, Hint, advice_rows
from hirekit.model.conduct import Conduct
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


def hints(code, count, **more):
    return [
        Hint(code=code, finds="A long question", place=f"questions.q{place}.prompt", **more) for place in range(count)
    ]


def test_texts_that_no_rule_reads_are_one_sentence_with_their_number():
    english, german = (list(advice_rows(hints("L-UNCHECKED", 155), locale(language))) for language in ("en", "de"))

    assert [row.says for row in english] == [
        "155 texts were not checked: no rule reads this language, which is not the same as passed"
    ]
    assert [(row.says, row.where) for row in german] == [
        ("155 Texte wurden nicht geprüft: Keine Regel liest diese Sprache, was nicht heißt, dass alles gut ist", "")
    ]


def test_advice_is_counted_by_rule_with_a_few_places_and_says_what_is_waived_until_when():
    found = [*hints("Q-LONG", 5), *hints("Q-LONG", 1, waived="agreed", until=date(2026, 12, 1))]

    assert list(advice_rows(found, locale("en"))) == [
        AdviceRow(
            code="Q-LONG",
            says="A long question",
            where="5 places: questions.q0.prompt, questions.q1.prompt, questions.q2.prompt and 2 more.",
            waived="",
        ),
        AdviceRow(
            code="Q-LONG",
            says="A long question",
            where="1 place: questions.q0.prompt.",
            waived="Waived until 1 December 2026: agreed.",
        ),
    ]


def test_the_english_words_of_rules_stay_out_of_a_record_in_another_language():
    (row,) = advice_rows(hints("Q-LONG", 2), locale("de"))

    assert (row.says, row.where) == ("", "2 Stellen: questions.q0.prompt, questions.q1.prompt.")


def test_a_line_of_conduct_without_a_reason_is_no_row_of_the_record():
    plan = make.plan()
    bare, sourced = (
        Conduct(topic=topic, jurisdiction="any", do="Ask.", do_not="Press.", basis=basis)
        for topic, basis in (("Plainness", ""), ("Origin", "A law"))
    )
    kit = attrs.evolve(plan.kit, conduct=(bare, sourced))

    told = text_of(method_record_pdf(attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))))

    assert "Origin" in told
    assert "Plainness" not in told
