"""What scoring and the search for a question set say of their own accord, in the language of a document."""

import ast
import copy
import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings

import hirekit
from hirekit import scoring
from hirekit.documents.locale import PLACEHOLDER
from hirekit.documents.locales import locale
from hirekit.documents.messages import OF_PLANS, SECTION, plan_note, told
from hirekit.model.message import Message
from hirekit.scoring.agreement import agreement as agreement_of
from hirekit.scoring.by_rule import score_columns
from hirekit.scoring.evaluation import columns_of
from hirekit.scoring.rule import rule_of
from hirekit.testing import scored_panels

SOURCES = Path(hirekit.__file__).parent


def made():
    """Return the pattern of each message in our code, by its code."""
    calls = (
        node
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Message"
    )
    constant = [call for call in calls if isinstance(call.args[0], ast.Constant)]
    return {call.args[0].value: ast.literal_eval(call.args[1]) for call in constant}


def test_every_message_has_a_text_with_the_same_placeholders_and_every_text_a_message():
    texts = {key.removeprefix(SECTION): text for key, text in locale("en").texts.items() if key.startswith(SECTION)}

    assert set(texts) == set(made())
    for code, pattern in made().items():
        assert set(PLACEHOLDER.findall(texts[code])) == set(PLACEHOLDER.findall(pattern)), code


def test_what_a_plan_holds_is_known_again_by_the_very_words_it_was_written_in():
    texts = locale("en").texts

    for code, pattern in made().items():
        if f"{SECTION}{code}".startswith(OF_PLANS):
            assert texts[f"{SECTION}{code}"] == pattern


@given(scored_panels())
@settings(max_examples=30)
def test_scoring_says_nothing_that_has_no_code(panel):
    evaluation = scoring.score(panel.plan, panel.cards, panel=panel.panel)
    columns = columns_of(panel.plan, panel.cards, panel=panel.panel)
    found = agreement_of(score_columns(rule_of(panel.plan), columns))

    figures = [one for _, part in found.parts for one in part]
    said = [*evaluation.notes, *(candidate.reason for candidate in evaluation.candidates), *found.notes]
    said += [text for one in figures for text in (one.meaning, one.method, one.reason)]
    said += [pair.reason for pair in found.pairs]
    said += [one.about for one in found.sources]
    assert not [text for text in said if text and not isinstance(text, Message)]


@pytest.mark.parametrize(
    ("note", "german"),
    [
        ("In more than one form: drift, rollout.", "In mehr als einer Fassung: drift, rollout."),
        (
            "'Drift' (drift) carries a minimum but gets a single look: only round 'case' can ask about it.",
            "„Drift“ (drift) trägt ein Minimum und wird doch nur einmal angesehen: nur die Runde „case“ kann danach fragen.",
        ),
        (
            "Not shown to be the best: 2.5 points, and none can fall below 1 point.",
            "Nicht als beste nachgewiesen: 2,5 Punkte, und keine kann unter 1 Punkt kommen.",
        ),
        ("Agreed with the works council.", "Agreed with the works council."),
    ],
)
def test_a_note_read_from_a_plan_is_said_in_german_and_what_people_wrote_stays(note, german):
    assert plan_note(note, locale("de")) == german


def test_figures_have_the_decimal_sign_of_the_language():
    short = Message("below_total", "{percent}% of {floor}%", percent="66.6", floor="80")

    assert told(short, locale("de"), {}) == (
        "66,6\u00a0% des geplanten Gewichts sind beurteilt; verlangt sind 80\u00a0%"
    )


def test_a_message_is_its_english_sentence_wherever_it_is_copied_to():
    one = Message("card_shadow", "{card} is a shadow's", card=Message("card", "the card of {who}", who="i-ana"))

    for same in (copy.deepcopy(one), pickle.loads(pickle.dumps(one)), one):  # noqa: S301  our own bytes
        assert same == "the card of i-ana is a shadow's"
        assert (same.code, same.values["card"].values) == ("card_shadow", {"who": "i-ana"})
