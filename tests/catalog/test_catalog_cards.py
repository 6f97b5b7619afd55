"""Scorecards in three ways to write them: what is read, and the exact message of each fault."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.catalog import card_problems, scorecard_to_text, scorecards_from_text, scorecards_to_csv
from hirekit.catalog.sheet import neutralised, restored
from hirekit.errors import InvalidData
from hirekit.model.panel import Candidate, Interviewer, Panel
from hirekit.model.scorecard import QuestionUse, Rating, SafetyFact, Scorecard

CARD = """\
schema: hirekit/scorecard/1
requisition: REQ-1
candidate: c-017
round: ward
interviewer: i-ana
submitted_at: 2026-12-01T11:20-05:00
ratings:
  - {criterion: safety, score: 4, evidence: "Asked first: who is hurt?"}
  - {criterion: calm, state: not_asked, why: "cut for time"}
questions:
  - {id: q-calm, asked: not_asked}
"""
HEADER = "requisition,candidate,round,interviewer,criterion,score,state,why,evidence,submitted_at,instrument\n"
ROW = "REQ-1,c-017,ward,i-ana,safety,4,,,Asked who is hurt.,2026-12-01T11:20-05:00,\n"
GAP = "REQ-1,c-017,ward,i-ana,calm,,not_asked,cut for time,,,\n"
JSON = """\
{"schema": "hirekit/scorecard/1", "requisition": "REQ-1", "candidate": "c-017", "round": "ward", "interviewer": "i-ana",
 "ratings": [
  {"criterion": "safety", "score": 4, "evidence": "Said \\ud83d\\ude00 at once."}
 ]}"""


def read(text, kind, plan=None, panel=None):
    return scorecards_from_text(text, file=f"card.{kind}", kind=kind, plan=plan, panel=panel)


def faults(text, kind, plan=None, panel=None):
    with pytest.raises(InvalidData) as caught:
        read(text, kind, plan, panel)
    return str(caught.value).replace(f"card.{kind}", "card")


def test_a_card_means_the_same_in_yaml_json_and_rows(ward_plan):
    (card,) = read(CARD, "yaml", ward_plan)

    assert card.ratings[0] == Rating(criterion="safety", score=4, evidence="Asked first: who is hurt?")
    assert read(scorecard_to_text(card, kind="json"), "json", ward_plan) == (card,)
    assert read(scorecards_to_csv([card]), "csv", ward_plan) == (card,)


@pytest.mark.parametrize("kind", ["yaml", "json", "csv"])
def test_a_day_and_time_without_a_zone_is_the_same_text_in_yaml_json_and_rows(kind):
    card = attrs.evolve(read(CARD, "yaml")[0], submitted_at=None, signed_by="Ana", signed_at="2026-12-01 11:20")
    text = scorecards_to_csv([card]) if kind == "csv" else scorecard_to_text(card, kind=kind)

    assert read(text, kind) == (card,)


def test_the_card_of_the_design_page_is_read_word_for_word():
    (card,) = read(
        """\
schema: hirekit/scorecard/1
requisition: REQ-1042
candidate: c-017
round: ml-case
interviewer: i-ana
instrument: 3f9c2b7e
submitted_at: 2026-12-01T11:20-05:00
ratings:
  - {criterion: framing, score: 4, evidence: "Asked which decision the forecast feeds, then proposed a baseline."}
  - {criterion: data-quality, state: not_asked, why: "cut for time after the design case"}
questions:
  - {id: drift, replaced_by: drift-2, why: "candidate had seen it"}
""",
        "yaml",
    )

    assert (card.instrument, card.questions[0].replaced_by, card.ratings[1].score) == ("3f9c2b7e", "drift-2", None)


@pytest.mark.parametrize("digits", ["12345678", "1234e567", "00000001", "3f9c2b7e"])
def test_a_fingerprint_that_looks_like_a_number_is_read_as_its_digits(digits):
    (card,) = read(CARD.replace("round: ward", f"round: ward\ninstrument: {digits}"), "yaml")

    assert card.instrument == digits


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("score: 4", "score: 4.5", "card:8:32: ratings[0].score: must be a whole number, not 4.5"),
        ("score: 4", "score: 6", "card:8:32: ratings[0].score: must be on the scale 1 to 5, not 6"),
        ("score: 4", "score: NaN", "card:8:32: ratings[0].score: must be a whole number, not the text 'NaN'"),
        (
            ', evidence: "Asked first: who is hurt?"',
            "",
            "card:8:5: ratings[0].evidence: is missing; a rating stands on what was said or done",
        ),
        (', why: "cut for time"', "", "card:9:5: ratings[1].why: is missing; not_asked needs its reason"),
        (
            "state: not_asked, why",
            "state: skipped, why",
            "card:9:30: ratings[1].state: must be one of rated, not_assessed, not_asked, declined, not 'skipped'",
        ),
        (
            "state: not_asked, why",
            "score: 2, state: not_asked, why",
            "card:9:30: ratings[1].score: must be left out where the state is not_asked, not 2",
        ),
        (
            "criterion: calm",
            "criterion: safety",
            "card:9:17: ratings[1].criterion: criterion 'safety' is already there",
        ),
        (
            "criterion: calm",
            "criterion: clam",
            "card:9:17: ratings[1].criterion: no criterion has the id 'clam'; did you mean 'calm'?",
        ),
        ("REQ-1\n", "REQ-2\n", "card:2:14: requisition: must be 'REQ-1', the opening of this plan, not 'REQ-2'"),
        ("round: ward", "round: word", "card:4:8: round: no round has the id 'word'; did you mean 'ward'?"),
        ("candidate: c-017", "candidate: 17", "card:3:12: candidate: must be text; quote it: '17'"),
        (
            "11:20-05:00",
            "11:20",
            "card:6:15: submitted_at: must carry its time zone, such as 2026-12-01T10:00-05:00, not 2026-12-01T11:20",
        ),
        (
            "2026-12-01T11:20-05:00",
            "yesterday",
            "card:6:15: submitted_at: must be a date and time such as 2026-12-01T10:00-05:00, not the text 'yesterday'",
        ),
        (
            "{id: q-calm",
            "{id: q-clam",
            "card:11:10: questions[0].id: no question has the id 'q-clam'; did you mean 'q-calm'?",
        ),
        (
            "{id: q-calm, asked: not_asked}",
            "{id: q-calm, replaced_by: q-safety, why: seen before}",
            "card:11:31: questions[0].replaced_by: must be a question on 'calm' as 'q-calm' is, not 'q-safety' on 'safety'",
        ),
        (
            "round: ward",
            "round: ward\ninstrument: 3f9c",
            "card:5:13: instrument: must be at least its first 8 digits, not '3f9c'",
        ),
        (
            "questions:\n  - {id: q-calm, asked: not_asked}",
            "safety:\n  - {duty: hand-ower, fact: Left.}",
            "card:11:12: safety[0].duty: no duty has the id 'hand-ower'; did you mean 'hand-over'?",
        ),
    ],
)
def test_each_fault_of_a_card_is_told_where_it_was_written(ward_plan, old, new, message):
    assert CARD.count(old) == 1
    assert faults(CARD.replace(old, new), "yaml", ward_plan) == message


def test_a_card_printed_from_another_version_is_refused(ward_plan):
    right = CARD.replace(
        "round: ward", f"round: ward\ninstrument: '{ward_plan.instrument()[:4]} {ward_plan.instrument()[4:8]}'"
    )
    wrong = CARD.replace("round: ward", "round: ward\ninstrument: 3f9c2b7e")

    assert read(right, "yaml", ward_plan)
    assert faults(wrong, "yaml", ward_plan) == (
        f"card:5:13: instrument: must be {ward_plan.instrument()[:8]}, what this plan was frozen with, not 3f9c2b7e; "
        "the card was printed from another version"
    )


def test_candidates_and_interviewers_are_those_of_the_panel(ward_plan):
    panel = Panel(interviewers=[Interviewer(id="i-anna")], candidates=[Candidate(id="c-018")])

    assert faults(CARD, "yaml", ward_plan, panel) == (
        "card:3:12: candidate: no candidate has the id 'c-017'; did you mean 'c-018'?\n"
        "card:5:14: interviewer: no interviewer has the id 'i-ana'; did you mean 'i-anna'?"
    )


def test_the_rules_of_a_card_can_be_asked_without_a_text(ward_plan):
    (card,) = read(CARD, "yaml")
    (problem,) = card_problems(attrs.evolve(card, round="word"), ward_plan, file="card.pdf")

    assert str(problem) == "card.pdf: round: no round has the id 'word'; did you mean 'ward'?"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            f"[{JSON},\n{JSON.replace(': 4', ': 4.5')}]",
            "card:7:36: [1].ratings[0].score: must be a whole number, not 4.5",
        ),
        (JSON.replace('"score"', '"scor"'), "card:3:27: ratings[0].scor: is not a key here; did you mean 'score'?"),
        (JSON.replace(": 4", ': 4, "score": 5'), "card:3:39: ratings[0].score: is written twice"),
        (JSON.replace(": 4", ": NaN"), "card:3:36: ratings[0].score: must be a whole number, not NaN"),
        (JSON.replace(": 4", ": -Infinity"), "card:3:36: ratings[0].score: must be a whole number, not -Infinity"),
        (JSON.replace(": 4", ": true"), "card:3:36: ratings[0].score: must be a whole number, not true"),
        (JSON.replace('"i-ana"', "null"), "card:1:113: interviewer: must be text; nothing is written here"),
        (JSON.replace("4,", "4,,"), "card:3:38: expected a key in double quotes here"),
        (JSON + "x", "card:4:4: must hold one JSON value; more follows here"),
        ("[]", "card:1:1: must hold 1 to 10000 scorecards, not 0"),
        ("[" * 100_000, "card: must be at most 64 levels deep"),
        ('{"a":' * 100 + "1" + "}" * 100, "card: must be at most 64 levels deep"),
        (" \n", "card: is empty"),
        ("17", "card:1:1: must be keys with values, beginning with schema: hirekit/scorecard/1; not 17"),
    ],
)
def test_each_fault_of_json_is_told_where_it_was_written(text, message):
    assert faults(text, "json") == message


def test_letters_beyond_the_basic_plane_are_read_from_json():
    assert read(JSON, "json")[0].ratings[0].evidence == "Said \N{GRINNING FACE} at once."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEADER + ROW.replace(",4,", ",3.5,"), "card:2:6: score: must be a whole number, not 3.5"),
        (HEADER + ROW.replace(",4,", ",9,"), "card:2:6: score: must be on the scale 1 to 5, not 9"),
        (
            HEADER + ROW.replace("Asked who is hurt.", ""),
            "card:2:9: evidence: is missing; a rating stands on what was said or done",
        ),
        (HEADER + GAP.replace("cut for time", ""), "card:2:8: why: is missing; not_asked needs its reason"),
        (
            HEADER + ROW.replace("safety", "safty"),
            "card:2:5: criterion: no criterion has the id 'safty'; did you mean 'safety'?",
        ),
        (HEADER + ROW.replace("safety", ""), "card:2:5: criterion: is missing"),
        (HEADER + ROW.replace("ward", ""), "card:2:3: round: is missing"),
        (
            HEADER + ROW.replace("REQ-1", "REQ-2"),
            "card:2:1: requisition: must be 'REQ-1', the opening of this plan, not 'REQ-2'",
        ),
        (HEADER + ROW.replace("c-017", "c 017"), "card:2:2: candidate: must be a slug such as 'c-017', not 'c 017'"),
        (
            HEADER + ROW.replace("-05:00", ""),
            "card:2:10: submitted_at: must be a date and time with its zone such as 2026-12-01T11:20-05:00, not '2026-12-01T11:20'",
        ),
        (HEADER + ROW + ROW, "card:3:5: criterion: criterion 'safety' is already there"),
        (
            HEADER + ROW + GAP.replace(",,,\n", ",,2026-12-01T11:21-05:00,\n"),
            "card:3:10: submitted_at: must be the same in all rows of a card; row 2 differs",
        ),
        (HEADER.replace("state", "stat") + ROW, "card:1:7: 'stat' is not a column; did you mean 'state'?"),
        (HEADER.replace("candidate,", "") + ROW, "card:1:1: the column candidate is missing"),
        (HEADER.replace("state", "score") + ROW, "card:1:7: the column score is there twice"),
        (HEADER + ROW.replace("\n", ",x\n"), "card:2:1: must have at most 11 cells, as many as the header, not 12"),
        (HEADER + ROW.replace("Asked", '"Asked'), "card:2: the quotes of a cell do not match; this row cannot be read"),
        (HEADER, "card:1:1: must have at least one row beneath the header"),
        ("\n\n", "card: is empty"),
        (
            HEADER + ROW.replace(",4,", ",4.,") + ROW.replace("i-ana", "i-bo").replace(",4,", ",x,"),
            "card:2:6: score: must be a whole number, not 4.\ncard:3:6: score: must be a whole number, not x",
        ),
    ],
)
def test_each_fault_of_a_sheet_is_told_by_row_and_column(ward_plan, text, message):
    assert faults(text, "csv", ward_plan) == message


@pytest.mark.parametrize(
    "text",
    [
        (HEADER + ROW + GAP).replace(",", ";"),
        (HEADER + ROW + GAP).replace(",", "\t"),
        "sep=;\n" + (HEADER + ROW + GAP).replace(",", ";"),
        "\ufeff" + HEADER + "\n" + ROW + ",,,,,,,,,,\n" + GAP,
        (HEADER + ROW + GAP).replace("\n", "\r\n"),
        (HEADER + ROW + GAP).replace("submitted_at", " Submitted at ").replace("criterion", "Criterion"),
        (HEADER + ROW + GAP).replace("\n", ",,\n"),
    ],
)
def test_rows_are_read_as_spreadsheets_save_them(text):
    assert read(text, "csv") == read(HEADER + ROW + GAP, "csv")


def test_rows_of_several_cards_are_put_together_by_who_saw_whom():
    other = ROW.replace("i-ana", "i-bo")
    again = ROW.replace("\n", ",2\n")

    cards = read(HEADER + ROW + other + GAP, "csv")
    attempts = read(HEADER.replace("\n", ",attempt\n") + ROW.replace("\n", ",\n") + again, "csv")

    assert [(card.interviewer, len(card.ratings)) for card in cards] == [("i-ana", 2), ("i-bo", 1)]
    assert [card.attempt for card in attempts] == [1, 2]


def test_everything_a_card_can_say_can_be_said_in_rows():
    card = Scorecard(
        requisition="REQ-1",
        candidate="c-017",
        round="ward",
        interviewer="i-ana",
        instrument="12345678",
        ratings=[Rating(criterion="safety", score=4, evidence=' Said =1+1,\n"then" left.\t')],
        questions=[QuestionUse(id="q-calm", replaced_by="q-safety", why="seen before")],
        safety=[SafetyFact(duty="hand-over", fact="@ward: left early")],
        recommendation="for",
        attempt=2,
        revision=2,
        change="correction",
        why="wrong row",
        shadow=True,
    )

    assert read(scorecards_to_csv([card]), "csv") == (card,)


def test_a_cell_that_begins_a_formula_is_written_with_an_apostrophe():
    card = attrs.evolve(read(CARD, "yaml")[0], ratings=[Rating(criterion="calm", score=1, evidence='=HYPERLINK("x")')])
    text = scorecards_to_csv([card])

    assert '"\'=HYPERLINK(""x"")"' in text
    assert read(text, "csv")[0].ratings == card.ratings


@given(st.text(alphabet="'=+-@\t\r ab", max_size=6))
def test_reading_undoes_exactly_what_neutralising_did(text):
    assert restored(neutralised(text)) == text
    assert neutralised(text)[:1] not in tuple("=+-@\t\r")


def test_other_kinds_of_text_are_a_programmers_mistake():
    with pytest.raises(ValueError, match="kind must be one of yaml, json, csv, not 'xml'"):
        read(CARD, "xml")
    with pytest.raises(ValueError, match="kind must be yaml or json, not 'csv'"):
        scorecard_to_text(read(CARD, "yaml")[0], kind="csv")


SLIPS = ("\t", "\n", ":", "- ", "[", "}", "'", '"', "&a", "*a", "!", "|", "#", "@", "1e9", "~", "\x00", "\u2028", "\ud800", ",", "<<", "\\", "\r")  # fmt: skip


@given(st.sampled_from((("yaml", CARD), ("json", JSON), ("csv", HEADER + ROW + GAP))), st.data())
def test_any_slip_of_the_keys_is_harmless_or_told_with_its_place(written, data):
    kind, text = written
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 6)))
    slipped = text[:start] + data.draw(st.sampled_from(("", *SLIPS))) + text[end:]

    try:
        said = read(slipped, kind)
    except InvalidData as told:
        said = [problem.location for problem in told.problems]
    assert said
    assert all(said)
