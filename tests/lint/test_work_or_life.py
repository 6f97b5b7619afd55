"""The same words of work with people and of the candidate's own life: the first pass, the second do not."""

import pytest

from hirekit.lint import lint_text
from hirekit.lint.address import address, asked_by_another
from hirekit.lint.others import asks_of_work
from hirekit.lint.told import told_of

PAIRS = [
    ("Q-LEGAL-MONEY", "Do you have a mortgage?", "Which documents does a mortgage need from a self-employed borrower?"),
    ("Q-LEGAL-MONEY", "Do you own your house or rent it?", "How do you rent out your equipment?"),
    ("Q-LEGAL-PREGNANCY", "When is your baby due?", "How do you weigh and measure a baby at a clinic?"),
    ("Q-LEGAL-PREGNANCY", "Is this your first pregnancy?", "How do you plan training for a pregnant athlete?"),
    ("Q-LEGAL-PAY", "Can you show us a recent payslip?", "A payslip shows the wrong pension. How do you put it right?"),
    ("Q-LEGAL-PAY", "What do you earn now?", "How do you earn a customer's trust?"),
    ("Q-LEGAL-HEALTH", "What condition do you have?", "What condition was your kit in when you took over?"),
    ("Q-LEGAL-HEALTH", "Have you had an operation?", "What was the most difficult operation you have assisted at?"),
    ("Q-LEGAL-HEALTH", "How is your heart?", "Which part of your argument is closest to your heart, and why?"),
    ("Q-LEGAL-HEALTH", "Are you on any tablets?", "What do you do when a diabetic patient refuses insulin?"),
    ("Q-LEGAL-CRIMINAL", "Have you ever been given a caution?", "How do you decide whether to arrest or to caution?"),
    ("Q-LEGAL-CRIMINAL", "Are you on probation?", "How do you prepare a man for parole?"),
    ("Q-LEGAL-CRIMINAL", "Did you serve a sentence?", "How long was your longest sentence before the editor cut it?"),
    ("Q-LEGAL-RELIGION", "Do you fast during Ramadan?", "How would you support a Muslim prisoner during Ramadan?"),
    ("Q-LEGAL-RELIGION", "Which church are you a member of?", "How do you budget for the repair of a church roof?"),
    ("Q-LEGAL-RELIGION", "What is your faith?", "What faith do you put in the forecast?"),
    ("Q-LEGAL-CITIZENSHIP", "When does your visa run out?", "A passenger's visa runs out tomorrow. What do you do?"),
    ("Q-LEGAL-ORIGIN", "Which village are you from?", "How do you run your village of microservices?"),
    ("Q-LEGAL-ORIGIN", "How did you get that accent?", "Where do most of your errors come from?"),
    (
        "Q-LEGAL-LANGUAGE",
        "What is your first language?",
        "How do you interview a suspect whose first language is Polish?",
    ),
    ("Q-LEGAL-FAMILY", "How many children do you have?", "How many children does your root node have?"),
    ("Q-LEGAL-FAMILY", "Do you look after your mother?", "How do you look after your tools?"),
    ("Q-LEGAL-FAMILY", "Are you in a relationship?", "How do you explain a relationship between two tables?"),
    ("Q-LEGAL-MEMBERSHIP", "How did you vote last time?", "How do you vote in a consensus protocol?"),
    ("Q-LEGAL-MEMBERSHIP", "What are your politics?", "What would you do if a pupil asked about your politics?"),
    ("Q-LEGAL-MEMBERSHIP", "Do you vote Labour?", "How do you estimate your labour costs?"),
    ("Q-LEGAL-MILITARY", "Did you do national service?", "What broke in your last deployment?"),
    ("Q-LEGAL-BODY", "What size are you?", "What is the size of your team?"),
    ("Q-LEGAL-BODY", "How tall are you?", "How tall is your stack, and where does it leak?"),
    ("Q-LEGAL-AGE", "How old are you?", "How do you manage somebody older than you?"),
    ("Q-LEGAL-GENETIC", "Have you had a gene test?", "How do you read a gene test for a bull?"),
    ("Q-LEGAL-SEX", "Are you gay?", "How do you make a sexual health clinic welcoming for gay men?"),
    ("Q-STOCK", "How would you rate yourself?", "How do you rank your results?"),
]


@pytest.mark.parametrize(("code", "asked", "_"), PAIRS, ids=[asked for _, asked, _ in PAIRS])
def test_what_is_asked_of_the_candidates_own_life_is_found(code, asked, _):
    assert code in {finding.code for finding in lint_text(asked)}


@pytest.mark.parametrize(("_", "__", "work"), PAIRS, ids=[work for _, _, work in PAIRS])
def test_the_same_matter_of_work_is_innocent(_, __, work):
    assert {finding.code for finding in lint_text(work)} <= {"Q-CLOSED"}


@pytest.mark.parametrize(
    ("text", "of_work"),
    [
        ("How would you support a prisoner who fasts?", True),
        ("How do you keep a religious charity open to all?", True),
        ("How would you get home to your kids?", False),
        ("How did your last place work round Ramadan with you and the members?", False),
        ("As a woman, how would you get on?", False),
        ("Do you fast with the prisoners?", False),
        ("How do you fast?", False),
    ],
)
def test_a_question_is_of_work_where_others_are_named_and_nothing_is_the_candidates(text, of_work):
    assert asks_of_work(text) is of_work


@pytest.mark.parametrize(
    ("sentence", "by_another"),
    [
        ("What would you say if a patient asked whether you pray?", True),
        ("If a pupil asks about your politics, what do you say?", True),
        ("What would you say if I asked whether you pray?", False),
    ],
)
def test_what_somebody_met_at_work_asks_is_not_asked_by_the_interviewer(sentence, by_another):
    assert asked_by_another(sentence) is by_another


def test_a_case_of_your_tenant_is_no_question_about_you():
    assert address("Your tenant says that her heating is off.") == "neither"
    assert address("Your wife says that she works nights.") == "personal"


@pytest.mark.parametrize(
    "note",
    [
        "Mentioned her Crohn's and the days it costs her.",
        "He is a Jehovah's Witness.",
        "Wears a hijab.",
        "She has coeliac disease.",
        "Pays union dues, he says.",
        "Her IVF may mean absences.",
    ],
)
def test_a_note_of_the_candidates_own_matter_is_found_by_its_words(note):
    assert "N-PROTECTED" in {finding.code for finding in lint_text(note, kind="note")}


@pytest.mark.parametrize(
    "note",
    [
        "Described a patient with Crohn's and how he changed her diet.",
        "Planned the Ramadan rota with the three staff who fast.",
        "Explained how she books a chaplain for a dying patient.",
        "Married the two ledgers line by line.",
        "Coded the union dues report and tested it on three branches.",
        "Said the IVF clinic's form asks for too much.",
    ],
)
def test_a_note_of_work_with_the_same_words_is_innocent(note):
    assert "N-PROTECTED" not in {finding.code for finding in lint_text(note, kind="note")}


def test_each_sentence_of_a_note_is_read_by_itself():
    lines = ["sure: dialysis"]

    assert told_of(lines, "Ran the ward's dialysis. On dialysis himself.") == [(28, 36)]
