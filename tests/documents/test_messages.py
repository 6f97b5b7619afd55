"""What scoring and the search for a question set say of their own accord, in the language of a document."""

import ast
import copy
import pickle
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings

import hirekit
from hirekit import scoring
from hirekit.catalog import plan_from_text, plan_to_text
from hirekit.documents.locales import locale
from hirekit.documents.words.locale import PLACEHOLDER
from hirekit.documents.words.messages import SECTION, told
from hirekit.model.message import Message
from hirekit.scoring.by_rule import score_columns
from hirekit.scoring.evaluation import columns_of
from hirekit.scoring.reliability.agreement import agreement as agreement_of
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


ONE_LOOK = Message(
    "plan_one_look",
    "'{title}' ({criterion}) carries a minimum but gets a single look: {reason}.",
    title="Drift",
    criterion="drift",
    reason=Message("plan_one_round", "only round '{round}' can ask about it", round="case"),
)
NOT_BEST = Message(
    "plan_not_best",
    "Not shown to be the best: {reached}, and none can fall below {bound}.",
    reached=Message("plan_points", "{points} points", points="2.5"),
    bound=Message("plan_point", "1 point"),
)
AGAIN = Message("plan_again", "In more than one form: {questions}.", questions=("drift", "rollout"))


@pytest.mark.parametrize(
    ("note", "german"),
    [
        (AGAIN, "In mehr als einer Fassung: drift, rollout."),
        (
            ONE_LOOK,
            "„Drift“ (drift) trägt ein Minimum und wird doch nur einmal angesehen: nur die Runde „case“ kann danach fragen.",
        ),
        (NOT_BEST, "Nicht als beste nachgewiesen: 2,5 Punkte, und keine kann unter 1 Punkt kommen."),
        ("Agreed with the works council.", "Agreed with the works council."),
        (Message("plan_of_another_version", "Said {how}.", how="anew"), "Said anew."),
        (Message("plan_again", "Twice: {which}.", which="drift"), "Twice: drift."),
    ],
)
def test_a_note_read_from_a_plan_is_said_in_german_and_what_has_no_text_there_stays(note, german, plan):
    frozen = attrs.evolve(plan, notes=(note,))

    (read,) = plan_from_text(plan_to_text(frozen), file="plan.json").notes

    assert read == note
    assert told(read, locale("de"), {}) == german


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
