"""Lint of texts, kits and cards."""

import gc
from datetime import date
from itertools import pairwise

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import hirekit
from hirekit.lint import explain, kit_report, lint_cards, lint_kit, lint_text
from hirekit.lint.reading import Reader
from hirekit.lint.report import FORMATS, fails, printed
from hirekit.lint.rules import BY_CODE, RULES
from hirekit.lint.tokens import OVERLAP, parts_of
from hirekit.model.criterion import Anchor
from hirekit.model.scorecard import Rating, Scorecard
from hirekit.model.waiver import Waiver

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def kit():
    return hirekit.load_kit("ml-tech-lead")


def codes(findings):
    return {finding.code for finding in findings}


def cases(name):
    return [(rule, kind, text) for rule in RULES for kind in rule.kinds[:1] for text in getattr(rule, name)]


@pytest.mark.parametrize(("rule", "kind", "text"), cases("examples"), ids=lambda value: getattr(value, "code", None))
def test_each_rule_finds_its_examples(rule, kind, text):
    assert rule.code in codes(lint_text(text, kind=kind))


@pytest.mark.parametrize(("rule", "kind", "text"), cases("lookalikes"), ids=lambda value: getattr(value, "code", None))
def test_each_rule_passes_over_its_lookalikes(rule, kind, text):
    assert rule.code not in codes(lint_text(text, kind=kind))


def test_each_rule_says_why_by_which_source_and_what_instead():
    for rule in RULES:
        assert rule.why
        assert rule.bases
        assert rule.safer
        assert not rule.legal or rule.source().endswith("Ask counsel.")


def test_the_span_of_a_finding_holds_its_words():
    text = "First, say hello. Are you married?"

    finding = next(f for f in lint_text(text) if f.code == "Q-LEGAL-FAMILY")

    assert text[slice(*finding.span)] == finding.words == "married"


def test_a_rule_of_one_place_is_silent_in_another():
    asked = "What is your current salary?"

    assert "Q-LEGAL-PAY" in codes(lint_text(asked, jurisdictions=("US-CA",)))
    assert "Q-LEGAL-PAY" in codes(lint_text(asked, jurisdictions=("FR",)))
    assert "Q-LEGAL-PAY" not in codes(lint_text(asked, jurisdictions=("GB",)))


def test_a_text_in_another_language_is_reported_as_not_checked():
    assert codes(lint_text("Sind Sie verheiratet?", language="de")) == {"L-UNCHECKED"}
    assert "L-UNCHECKED" in codes(
        lint_text("Wie haben Sie gemerkt, dass die Daten nicht gut sind und was war das Ziel?")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Sind Sie verheiratet?",
        "Was haben Sie zuerst geprüft?",
        "Beschreiben Sie eine Situation, in der Sie anderer Meinung waren als Ihr Chef.",
        "Êtes-vous mariée ?",
        "Racontez-moi une erreur que vous avez commise et ce que vous avez fait ensuite.",
        "¿Está usted casada?",
        "Describa una situación en la que no estuvo de acuerdo con su jefe.",
        "Bent u getrouwd?",
        "Czy jest Pani mężatką?",
        "Вы замужем?",
        "結婚していますか。",
        "Sehr gut.",
        "Muy bien.",
        "Geen antwoord",
    ],
)
def test_a_text_in_another_language_is_not_passed_however_short(text):
    assert codes(lint_text(text)) == {"L-UNCHECKED"}


@pytest.mark.parametrize(
    "text",
    [
        "Do I go on?",
        "A naïve café résumé.",
        "Met the client per plan.",
        "Δ and λ of x",
        "Plus a test.",
        "Gut instinct.",
        "",
    ],
)
def test_a_short_english_text_is_not_taken_for_another_language(text):
    assert "L-UNCHECKED" not in codes(lint_text(text))


def test_select_and_ignore_take_beginnings_of_codes():
    assert codes(lint_text("Are you married? Are you gay?", select=("Q-DOUBLE",))) == {"Q-DOUBLE"}
    assert "Q-LEGAL-SEX" not in codes(lint_text("Are you gay?", ignore=("Q-LEGAL",)))


def test_the_shipped_kit_has_no_finding(kit):
    assert [str(finding) for finding in lint_kit(kit, today=TODAY)] == []


def with_prompt(kit, prompt, waivers=()):
    first = attrs.evolve(kit.bank.questions[0], prompt=prompt)
    bank = attrs.evolve(kit.bank, questions=(first, *kit.bank.questions[1:]))
    return attrs.evolve(kit, bank=bank, waivers=waivers)


def waiver(kit, **changes):
    values = {
        "code": "Q-LEGAL-FAMILY",
        "where": f"questions.{kit.bank.questions[0].id}",
        "why": "a test",
        "expires": TODAY,
    }
    return Waiver(**(values | changes))


def test_a_waiver_covers_what_lies_in_its_place_until_its_day(kit):
    changed = with_prompt(kit, "Are you married?", (waiver(kit),))

    report = kit_report(changed, today=TODAY)

    assert report.findings == ()
    assert [entry.finding.code for entry in report.waived] == ["Q-LEGAL-FAMILY"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"where": "questions.other"}, "V-UNUSED"),
        ({"expires": date(2026, 11, 22)}, "V-EXPIRED"),
        ({"code": "Q-NONE"}, "V-UNKNOWN"),
    ],
)
def test_a_waiver_that_waives_nothing_is_reported(kit, changes, code):
    changed = with_prompt(kit, "Are you married?", (waiver(kit, **changes),))

    assert codes(lint_kit(changed, today=TODAY)) == {"Q-LEGAL-FAMILY", code}


def with_criterion(kit, **changes):
    head = kit.rubric.competencies[0]
    first = attrs.evolve(head.criteria[0], **changes)
    head = attrs.evolve(head, criteria=(first, *head.criteria[1:]))
    rubric = attrs.evolve(kit.rubric, competencies=(head, *kit.rubric.competencies[1:]))
    return attrs.evolve(kit, rubric=rubric)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"duties": ()}, "C-NODUTY"),
        ({"definition": ""}, "C-NODEF"),
        ({"why": ""}, "W-NOWHY"),
        ({"title": "Leadership"}, "C-TRAIT"),
        ({"weight": 100}, "W-SUM"),
    ],
)
def test_one_fault_of_a_criterion_is_found(kit, changes, code):
    if code == "W-SUM":
        head = kit.rubric.competencies[0]
        others = sum(criterion.weight for criterion in head.criteria[1:])
        changes = {"weight": 99 - others}

    assert code in codes(lint_kit(with_criterion(kit, **changes), today=TODAY))


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (("Often helps.", "Sometimes helps."), "A-ORDER"),
        (("Sometimes mentors newcomers on code.", "Often mentors newcomers on code."), "A-ADVERB"),
        (
            ("Asked for the baseline and wrote it down today", "Asked for the baseline and wrote it down first today"),
            "A-SAME",
        ),
        (("Named no cause.", "Named " + "one cause and its effect, " * 8), "A-LENGTH"),
    ],
)
def test_levels_are_read_side_by_side(kit, texts, code):
    scores = kit.rubric.scale.scores
    written = [Anchor(score, f"Wrote {score} plans that named a date, an owner and a risk.") for score in scores]
    written[:2] = [Anchor(score, text) for score, text in zip(scores, texts, strict=False)]

    assert code in codes(lint_kit(with_criterion(kit, anchors=written), today=TODAY, select=("A-",)))


def card(*evidence):
    ratings = [Rating(criterion=f"c{place}", score=3, evidence=text) for place, text in enumerate(evidence)]
    return Scorecard(requisition="R-1", candidate="c-1", round="r", interviewer="i-1", ratings=ratings)


def test_notes_are_read_and_copies_found():
    found = lint_cards([card("See above.", "Asked for the error cost first.", "Asked for the error cost first.")])

    assert [(finding.code, finding.path) for finding in found] == [
        ("N-EMPTY", (0, "ratings", 0, "evidence")),
        ("N-SAME", (0, "ratings", 2, "evidence")),
    ]


def test_the_collector_is_held_back_while_many_texts_are_read_and_then_as_it_was(kit, monkeypatch):
    seen = []

    def read_all(*_):
        seen.append(gc.isenabled())
        raise KeyboardInterrupt

    monkeypatch.setattr(Reader, "read_all", read_all)
    with pytest.raises(KeyboardInterrupt):
        kit_report(kit, today=TODAY)

    assert seen == [False]
    assert gc.isenabled()


def test_findings_print_in_every_format():
    found = lint_text("Are you married?")

    for form in set(FORMATS) - {"json"}:
        assert "Q-LEGAL-FAMILY" in printed(found, form=form)
    assert fails(found)
    assert not fails(lint_text("Have you used Spark?"))
    assert fails(lint_text("Have you used Spark?"), strict=True)


def test_every_code_can_be_explained():
    for code in BY_CODE:
        assert explain(code).startswith(code)


def test_an_unknown_code_names_the_nearest():
    with pytest.raises(hirekit.InvalidData, match="did you mean 'Q-LONG'"):
        explain("Q-LOMG")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["question", "anchor", "criterion", "note"]))
def test_any_text_is_read_and_every_span_lies_in_it(text, kind):
    for finding in lint_text(text, kind=kind):
        if finding.span:
            assert text[slice(*finding.span)] == finding.words


@given(st.text("ab \u00e9", max_size=300).map(lambda said: said * 60), st.integers(0, 18_000))
def test_whatever_a_line_may_match_stands_whole_in_one_part_of_a_long_text(text, place):
    parts = parts_of(text)
    there = slice(min(place, len(text)), min(place + OVERLAP // 2, len(text)))

    assert any(part.start <= there.start and there.stop <= part.stop for part in parts)
    assert "".join(text[one.start : two.start] for one, two in pairwise([*parts, slice(len(text), None)])) == text
    assert all(text[part.stop] == " " for part in parts[:-1])


@pytest.mark.parametrize("before", [0, 2_980, 3_950, 3_990, 4_000, 4_010, 6_950, 7_000, 12_000])
@pytest.mark.parametrize("behind", [0, 20, 5_000])
def test_what_is_found_in_a_short_text_is_found_wherever_it_stands_in_a_long_one(before, behind):
    said = "The crew checks every valve twice. "
    text = f"{(said * 400)[:before]}. Are you married, and what does your husband think of it? {(said * 200)[:behind]}"

    assert "Q-LEGAL-FAMILY" in codes(lint_text(text))
