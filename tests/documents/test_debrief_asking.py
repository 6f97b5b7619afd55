"""A debrief says beside what somebody gave which probes they asked and how, where their card tells."""

import io

import attrs
import pypdf
import pytest

from hirekit.documents import debrief_pdf
from hirekit.documents.debrief.asking import asked_of
from hirekit.documents.locales import locale
from hirekit.model.scorecard import QuestionUse


def with_uses(plan, result, **use):
    """Return the first candidate with one card more telling: how each of its questions was asked."""
    candidate = result.candidates[0]
    first, *others = candidate.cards
    uses = [QuestionUse(id=question.id, **use) for question in plan.questions("A", first.round)]
    return attrs.evolve(candidate, cards=(attrs.evolve(first, questions=uses), *others)), first


@pytest.mark.parametrize(
    ("use", "english", "german"),
    [
        ({"probes": (3, 1)}, "probes 1 and 3", "Nachfragen 1 und 3"),
        ({"probes": (2,)}, "probe 2", "Nachfrage 2"),
        ({"asked": "reworded", "probes": (1,)}, "reworded once, probe 1", "umformuliert, Nachfrage 1"),
        ({"asked": "fallback"}, "fallback asked", "Ersatzfrage"),
    ],
)
def test_what_a_card_tells_is_said_in_few_words(plan, result, use, english, german):
    candidate, card = with_uses(plan, result, **use)
    criterion = plan.questions("A", card.round)[0].primary

    for language, said in (("en", english), ("de", german)):
        assert asked_of(plan, candidate, locale(language))[card.interviewer, criterion] == said


def test_a_card_that_does_not_tell_says_nothing(plan, result):
    candidate, _ = with_uses(plan, result, asked="not_said")

    assert asked_of(plan, candidate, locale("en")) == {}
    assert asked_of(plan, result.candidates[0], locale("en")) == {}


def test_who_asked_about_a_criterion_in_two_rounds_has_both_named(plan, result):
    candidate, card = with_uses(plan, result, probes=(1,))
    elsewhere = next(c for c in candidate.cards if c.round != card.round)
    told = attrs.evolve(
        elsewhere,
        interviewer=card.interviewer,
        questions=(QuestionUse(id=plan.questions("A", card.round)[0].id, probes=(2,)),),
    )

    said = asked_of(plan, attrs.evolve(candidate, cards=(*candidate.cards, told)), locale("en"))

    rounds = {r.id: r.title for r in plan.requisition.interview_loop.rounds}
    expected = f"probe 1 in {rounds[card.round]}; probe 2 in {rounds[elsewhere.round]}"
    assert said[card.interviewer, plan.questions("A", card.round)[0].primary] == expected


def test_probes_stand_beside_the_evidence_of_the_rating(plan, panel, result):
    candidate, _ = with_uses(plan, result, probes=(1, 2))
    changed = attrs.evolve(result, candidates=(candidate, *result.candidates[1:]))

    pdf = debrief_pdf(plan, changed, panel=panel)

    text = " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages[:4]).split())
    assert ", probes 1 and 2" in text
