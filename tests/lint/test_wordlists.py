"""Lists of words that name what belongs to a protected matter: how they are read, and what each kind of thing is told from."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.lint import lint_text
from hirekit.lint.pattern import lines_of
from hirekit.lint.rules import RULES
from hirekit.lint.tokens import looked_up
from hirekit.lint.ways import pieces_in, written
from hirekit.lint.wordlist import entries_of, names_alone, pieces_of, places_in

LISTS = [(rule.code, line) for rule in RULES for line in lines_of(f"{rule.sure}\n{rule.unsure}")]
THINGS = [
    # A disease, a medicine, an aid, a clinician, a benefit of illness.
    ("Q-LEGAL-HEALTH", "Does your Crohn's flare up?", "How did your team code the Crohn's dataset?"),
    ("Q-LEGAL-HEALTH", "Does your insulin need a fridge?", "How did you store the ward's insulin?"),
    ("Q-LEGAL-HEALTH", "Is that a cochlear implant you have?", "How did you test the cochlear implant?"),
    (
        "Q-LEGAL-HEALTH",
        "Would your cardiologist let you do nights?",
        "How did you book the cardiologist for a patient?",
    ),
    ("Q-LEGAL-HEALTH", "Are you on SSDI?", "How did you model SSDI claims?"),
    # An officer, an order, a court, a paper.
    ("Q-LEGAL-CRIMINAL", "That ankle monitor, when does it come off?", "How did you solder the ankle monitor's board?"),
    ("Q-LEGAL-CRIMINAL", "Does your parole officer know?", "A parole officer rings about a client. What do you say?"),
    ("Q-LEGAL-CRIMINAL", "Were you bound over?", "How is a volume bound over two spines?"),
    # A fast, a garment, a priest, a house.
    (
        "Q-LEGAL-RELIGION",
        "How did your last place work your hours round Ramadan?",
        "How did you plan the menu for Ramadan?",
    ),
    ("Q-LEGAL-RELIGION", "Would you take off your kirpan?", "How did you pack the museum's kirpan?"),
    ("Q-LEGAL-RELIGION", "Would your imam mind?", "An imam asks for a quiet ward. What do you do?"),
    # A paper, a reserve scheme.
    ("Q-LEGAL-MILITARY", "What does your DD214 say?", "How did you scan the DD214 archive?"),
    ("Q-LEGAL-MILITARY", "Are you in the Naval Reserve?", "How did you keep a naval chart up to date?"),
    # A class of visa, an office.
    ("Q-LEGAL-CITIZENSHIP", "Are you on a spousal visa?", "How did you sort spousal visa claims for clients?"),
    ("Q-LEGAL-CITIZENSHIP", "Is your STEM OPT still good?", "How do you opt STEM pupils in to a trial?"),
    # A debt, a benefit.
    ("Q-LEGAL-MONEY", "Do you have a payday loan?", "How would your model price a payday loan?"),
    ("Q-LEGAL-MONEY", "Were you on food stamps?", "How did you design the food stamps portal?"),
    # A slip, a form.
    ("Q-LEGAL-PAY", "Could you bring your last payslip?", "How did you lay out the payslips screen for users?"),
    ("Q-LEGAL-PAY", "What is the gross on your P60?", "How did you check a batch of P60 forms?"),
    # A union, a party, a lodge.
    ("Q-LEGAL-MEMBERSHIP", "Do you pay union dues?", "How did you code the union dues report?"),
    ("Q-LEGAL-MEMBERSHIP", "Are you a freemason?", "How did you restore the freemasons' hall?"),
    # A pass, a generation.
    ("Q-LEGAL-AGE", "Have you got your bus pass yet?", "How did you design a bus pass for riders?"),
    # A people.
    ("Q-LEGAL-ORIGIN", "Are you Igbo?", "How did you translate the leaflet into Igbo?"),
    # A test, a leave.
    ("Q-LEGAL-PREGNANCY", "Are you doing IVF?", "How did you log the IVF incubator's alarms?"),
    ("Q-LEGAL-GENETIC", "Have you had the BRCA test?", "How did you cut the cost of the BRCA test?"),
    # A minder.
    ("Q-LEGAL-FAMILY", "Does your childminder open at six?", "How did you design the childminder register?"),
    # A gender, a look.
    ("Q-LEGAL-SEX", "Are you non-binary?", "How did you store a non-binary value in the form?"),
    ("Q-LEGAL-BODY", "Would you cover your tattoos?", "How did you scan a tattoo machine for faults?"),
]


@pytest.mark.parametrize(("code", "asked", "_"), THINGS, ids=[asked for _, asked, _ in THINGS])
def test_a_thing_that_stands_for_a_protected_matter_is_found_where_the_candidate_is_asked(code, asked, _):
    assert code in {finding.code for finding in lint_text(asked)}


@pytest.mark.parametrize(("code", "_", "innocent"), THINGS, ids=[innocent for _, _, innocent in THINGS])
def test_the_same_thing_is_innocent_where_it_is_work(code, _, innocent):
    assert code not in {finding.code for finding in lint_text(innocent)}


@pytest.mark.parametrize(
    ("listed", "text", "places"),
    [
        ("parole", "On parole, parole!", [(3, 9), (11, 17)]),
        ("parole", "On paroled terms", []),
        ("ankle tag", "ankle-tag, ankle  tags", [(0, 9), (11, 22)]),
        ("ankle tag", "The ankle. Tag it.", []),
        ("Lent", "lent it in Lent", [(11, 15)]),
        ("tag, ankle tag", "an ankle tag", [(3, 12)]),
        ("doctor's note", "Doctor's note?", [(0, 13)]),
        ("hajj", "", []),
    ],
)
def test_an_entry_stands_word_by_word_in_either_number_and_with_the_capitals_it_is_written_with(listed, text, places):
    assert list(places_in(listed, text)) == places


@pytest.mark.parametrize(("code", "line"), LISTS, ids=[f"{code}: {line[:20]}" for code, line in LISTS])
def test_what_names_a_list_stands_wherever_an_entry_does(code, line):
    wanted = set(pieces_in(written(pieces_of(line))))

    for entry in entries_of(line):
        words = looked_up(f"Your {entry}?")
        held = {f" {word} " for word in words} | {f" {one} {two} " for one, two in pairwise(words)}

        assert held & wanted, f"{code}: {entry}"
        assert names_alone(line, entry)


# N-PROTECTED has the lists of others, which may share an entry.
@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.sure and rule.code != "N-PROTECTED"], ids=lambda rule: rule.code
)
def test_no_entry_stands_in_the_lists_of_a_rule_twice(rule):
    entries = [entry.lower() for line in lines_of(f"{rule.sure}\n{rule.unsure}") for entry in entries_of(line)]

    assert sorted(entries) == sorted(set(entries))


@given(st.text(max_size=200))
def test_any_text_is_searched(text):
    for start, end in places_in("parole, ankle tag, Lent", text):
        assert names_alone("parole, ankle tag, Lent", text[start:end])


@pytest.mark.parametrize(
    "question",
    [
        "How does your ASR cope with noisy calls?",
        "Which step of your extraction pipeline fails first?",
        "How fast does your build run?",
        "How would you trace lineage in your warehouse?",
        "How did you get your tests to run in unison?",
        "Which of your packages did you publish last?",
        "What broke down when your cluster was sectioned into zones?",
        "How did you check your Japanese tokeniser?",
        "How did you tell your seizure detector's false alarms apart?",
        "What did you learn when your overdraft alert fired for the wrong customers?",
        "How did your vote counting code handle ties?",
    ],
)
def test_words_that_have_a_meaning_at_work_are_no_matter_of_the_candidates(question):
    assert not {finding.code for finding in lint_text(question, kind="question")}
