"""Each rule of a constraint, broken alone."""

import attrs
import pytest

from hirekit.errors import InvalidData
from hirekit.model.constraint import (
    CONSTRAINTS,
    AllOrNone,
    Count,
    Coverage,
    Enemies,
    Excluded,
    Freshness,
    Idle,
    Kinds,
    LevelFit,
    MaxOverlap,
    MaxUses,
    Required,
    ShareBand,
    Spread,
    TimeBudget,
    TimeFloor,
)

BROKEN = [
    (Coverage, {"questions": -1}, "questions: must be 0 to 100000, not -1"),
    (Coverage, {"rounds_apart": -1}, "rounds_apart: must be 0 to 100000, not -1"),
    (Coverage, {"interviewers": -1}, "interviewers: must be 0 to 100000, not -1"),
    (Coverage, {"questions": 0, "rounds_apart": 0}, "must ask for at least one question, round or interviewer"),
    (Coverage, {"id": "two words"}, "id: must be a slug such as 'two-looks-at-drift', not 'two words'"),
    (Coverage, {"label": "x" * 201}, "label: must have at most 200 characters, not 201"),
    (Coverage, {"price": -1}, "price: must be 0 to 1000000, not -1"),
    (Coverage, {"rounds": []}, "rounds: must name at least one round, or be left out for all; the list is empty"),
    (Coverage, {"forms": []}, "forms: must name at least one form, or be left out for all; the list is empty"),
    (
        ShareBand,
        {"competencies": []},
        "competencies: must name at least one competency, or be left out for all; the list is empty",
    ),
    (Coverage, {"rounds": ["a", "a"]}, "rounds[1]: round 'a' is already there"),
    (Coverage, {"forms": ["A", "A"]}, "forms[1]: form 'A' is already there"),
    (Coverage, {"forms": ["a"]}, "forms[0]: must be the code of a form such as 'A', not 'a'"),
    (TimeBudget, {"minutes": 0}, "minutes: must be 1 to 100000, not 0"),
    (TimeFloor, {}, "must give either minutes or percent, and not both"),
    (TimeFloor, {"minutes": 1, "percent": 1}, "must give either minutes or percent, and not both"),
    (TimeFloor, {"minutes": 0}, "minutes: must be 1 to 100000, not 0"),
    (TimeFloor, {"percent": 0}, "percent: must be 1 to 100, not 0"),
    (TimeFloor, {"percent": 101}, "percent: must be 1 to 100, not 101"),
    (Idle, {"tolerance": -1}, "tolerance: must be 0 to 100000, not -1"),
    (ShareBand, {"tolerance": 101}, "tolerance: must be 0 to 100, not 101"),
    (ShareBand, {"competencies": ["a", "a"]}, "competencies[1]: competency 'a' is already there"),
    (LevelFit, {"within": -1}, "within: must be 0 to 100000, not -1"),
    (Kinds, {"kinds": []}, "kinds: must name at least one kind"),
    (
        Kinds,
        {"kinds": ["chat"]},
        "kinds[0]: must be one of behavioural, situational, technical-case, work-sample, not 'chat'",
    ),
    (Count, {"attribute": "colour", "value": "red", "least": 1}, "attribute: must be one of any, kind, tag"),
    (
        Count,
        {"attribute": "tag", "value": "a", "least": 1, "unit": "hours"},
        "unit: must be one of questions, minutes, not 'hours'",
    ),
    (Count, {"attribute": "tag", "least": 1}, "value: must be given, except where the attribute is any"),
    (Count, {"attribute": "any", "value": "a", "least": 1}, "value: must be given, except where the attribute is any"),
    (
        Count,
        {"attribute": "minutes", "value": "ten", "least": 1},
        "value: must be minutes or a range such as '20-45', '20-' or '-8', not 'ten'",
    ),
    (Count, {"attribute": "minutes", "value": "-", "least": 1}, "value: must be minutes or a range"),
    (
        Count,
        {"attribute": "minutes", "value": "45-20", "least": 1},
        "value: must run from the fewer to the more minutes, '20-45', not '45-20'",
    ),
    (
        Count,
        {"attribute": "kind", "value": "situatonal", "least": 1},
        "not 'situatonal'; did you mean 'situational'?",
    ),
    (Count, {"attribute": "job_levl", "value": "a", "least": 1}, "not 'job_levl'; did you mean 'job_level'?"),
    (Count, {"attribute": "tag", "value": "a"}, "must give least or most"),
    (Count, {"attribute": "tag", "value": "a", "least": 2, "most": 1}, "most: must be at least 2, not 1"),
    (Count, {"attribute": "tag", "value": "a", "least": -1, "most": 1}, "least: must be 0 to 100000, not -1"),
    (Enemies, {}, "must give either questions or a tag, and not both"),
    (Enemies, {"questions": ["a", "b"], "tag": "t"}, "must give either questions or a tag, and not both"),
    (Enemies, {"questions": ["a"]}, "questions: must name at least two questions"),
    (Enemies, {"questions": ["a", "a"]}, "questions[1]: question 'a' is already there"),
    (AllOrNone, {"questions": ["a"]}, "questions: must name at least two questions"),
    (AllOrNone, {"questions": ["a", "a"]}, "questions[1]: question 'a' is already there"),
    (Required, {"question": "a b"}, "question: must be a slug"),
    (Excluded, {}, "must give either a question or a tag, and not both"),
    (Excluded, {"question": "a", "tag": "t"}, "must give either a question or a tag, and not both"),
    (
        Freshness,
        {"log": ["drift"]},
        "log[0]: must be an id and a day or a number such as 'drift 2026-11-02', not 'drift'",
    ),
    (Freshness, {"log": ["drift 2026-02-30"]}, "log[0]: must be an id and a day or a number"),
    (Freshness, {"log": ["- 3"]}, "log[0]: must be an id and a day or a number"),
    (Freshness, {"since": "2026-13-01"}, "since: must be a day such as 2026-11-02, not '2026-13-01'"),
    (Freshness, {"most": -1}, "most: must be 0 to 100000, not -1"),
    (MaxUses, {"most": 0}, "most: must be 1 to 100000, not 0"),
    (MaxOverlap, {"most": -1}, "most: must be 0 to 100000, not -1"),
    (Spread, {"tolerance": -1}, "tolerance: must be 0 to 100000, not -1"),
]


@pytest.mark.parametrize(("kind", "fields", "words"), BROKEN, ids=[f"{k.type}-{w[:30]}" for k, _, w in BROKEN])
def test_a_constraint_refuses_what_breaks_its_rules(kind, fields, words):
    with pytest.raises(InvalidData) as refused:
        kind(**fields)

    assert words in str(refused.value)
    assert len(refused.value.problems) == 1


@pytest.mark.parametrize("kind", [MaxUses, MaxOverlap, Spread])
def test_what_holds_between_forms_takes_no_rounds_and_no_forms(kind):
    names = {field.name for field in attrs.fields(kind)}

    assert not names & {"rounds", "forms"}
    assert (kind.rounds, kind.forms) == (None, None)


@pytest.mark.parametrize(
    ("written", "meant"), [("20", (20, 20)), ("20-45", (20, 45)), ("20-", (20, 10**6)), ("-8", (0, 8))]
)
def test_a_range_of_minutes_may_leave_an_end_open(written, meant):
    assert Count(attribute="minutes", value=written, least=1).minutes_range == meant


def test_all_faults_of_a_constraint_are_told_at_once():
    with pytest.raises(InvalidData) as refused:
        Coverage(id="a b", price=-1, questions=-1)

    assert [problem.path for problem in refused.value.problems] == [("id",), ("price",), ("questions",)]


def test_each_kind_of_constraint_is_found_by_the_word_files_use():
    assert all(kind.type == word for word, kind in CONSTRAINTS.items())
    assert len(CONSTRAINTS) == 16


def test_a_day_before_since_is_forgotten_and_that_day_itself_is_not():
    assert Freshness(log=["a 2026-01-01", "a 2025-12-31"], since="2026-01-01").uses == {"a": 1}
