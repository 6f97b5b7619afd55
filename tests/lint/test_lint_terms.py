"""What terms say beside the patterns: how they are made, kept and weighed, and what neither hides from the other."""

import importlib.util
from importlib import resources
from itertools import pairwise
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from label_figures import BUILT_ON, labelled
from scipy.sparse import csr_matrix

from hirekit.lint import explain, lint_text, tokens
from hirekit.lint.balance import HELD_MORE, LONG_SENTENCE, PART_HELD_BELOW, Weighed, stands_alone, words_that_say_so
from hirekit.lint.likelihood import (
    APART,
    BY_PATTERN_ALONE,
    HELD_BELOW,
    HELD_BY_INNOCENCE,
    LIKELY,
    LIKELY_BY_INNOCENCE,
    innocence_of,
    likelihood_of,
    share_of,
)
from hirekit.lint.points import POINTS_FILE, RulePoints, points_from_text, points_to_text, rule_points
from hirekit.lint.reading import reader_of
from hirekit.lint.rows import EDGE, Lists, Rows, Vocabulary
from hirekit.lint.rule import TEXT_KINDS
from hirekit.lint.rules import BY_CODE, RULES
from hirekit.lint.terms import WORD, pairs_of, terms_of, terms_of_word, words_in, words_in_all
from hirekit.lint.texts import Text
from hirekit.lint.tokens import plain_text, words_of

TOOL = Path(__file__).parents[2] / "tools/term_points.py"
LATE = (
    "Tell me about a delivery that your team had promised to a customer and that went out late, what you found out about the "
    "cause, and what you changed in the way the work was planned afterwards."
)
WARD = (
    "Our ward takes twelve beds and two side rooms, and on a winter night two nurses and one assistant run it. Walk me through "
    "how you would share out the first hour of a shift."
)
UNLAWFUL = {
    "Q-LEGAL-FAMILY": "Are you married?",
    "Q-LEGAL-PREGNANCY": "Are you pregnant?",
    "Q-LEGAL-AGE": "How old are you?",
    "Q-LEGAL-SEX": "Are you gay?",
    "Q-LEGAL-MONEY": "Do you own your home?",
}


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("term_points", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def judged(text, kind="question"):
    reader, words, numbers = likelihood_of(kind), words_in(text), Vocabulary()
    rows = reader.rows()
    said = [EDGE, *map(numbers.__getitem__, words), EDGE]
    rows.learn(numbers.words)
    likely, held_back = reader.judged(rows.of_texts(np.array(said)), np.array([len(words)]))
    return likely.get(0, []), {code for code, place in reader.places.items() if held_back[0, place]}


def codes(text, kind="question"):
    return {finding.code for finding in lint_text(text, kind=kind)}


def test_the_file_of_points_is_in_step_with_the_labelled_texts(tool):
    written = (resources.files("hirekit.lint.rules") / POINTS_FILE).read_text("utf-8")
    rows = [row for part in BUILT_ON for row in labelled(part)]

    assert written.splitlines()[0] == f"# {tool.made_from([*rows, *tool.own_texts()])}", "run tools/term_points.py"


def test_the_file_of_points_reads_as_it_was_written():
    written = (resources.files("hirekit.lint.rules") / POINTS_FILE).read_text("utf-8")

    assert points_to_text(rule_points(), made_from=written.splitlines()[0].removeprefix("# ")) == written
    assert max(map(len, written.splitlines())) <= 120


@given(
    st.dictionaries(st.from_regex(r"[a-z<>~|_']{1,9}", fullmatch=True), st.integers(-99, 99).filter(bool), max_size=9)
)
def test_points_survive_being_written_and_read(points):
    part = RulePoints("Q-LEAD", -3.25, points)

    assert list(points_from_text(points_to_text([part], made_from="nothing"))) == [part]


def test_every_part_is_of_a_kind_of_text_or_of_a_rule_that_reads_texts_and_has_terms_for_and_against():
    kinds = {kind.upper() for kind in TEXT_KINDS}
    assert kinds & {part.code for part in rule_points()}
    for part in rule_points():
        assert part.code in kinds or BY_CODE[part.code].kinds
        assert min(part.points.values()) < 0 < max(part.points.values())


def test_the_fit_finds_the_term_that_tells_faults_from_innocence(tool):
    terms = csr_matrix(np.array([[1.0, 1.0], [1.0, 0.0], [0.0, 1.0], [0.0, 0.0]] * 3))

    weights, starts = tool.fitted(terms, np.array([[True, False], [True, True], [False, False], [False, True]] * 3))

    assert weights[0, 0] > 1 > abs(weights[1, 0])
    assert weights[1, 1] < -1 < -abs(weights[0, 1])
    assert starts[0] < 0 < starts[1]


def test_a_fault_rests_on_no_term_but_those_kept_for_it(tool):
    terms = csr_matrix(np.array([[1.0, 1.0], [0.0, 0.0]] * 6))
    faulty, kept = np.array([[True, True], [False, False]] * 6), np.array([[True, False], [False, True]])

    weights, _ = tool.fitted(terms, faulty, kept)

    assert (weights > 0).tolist() == kept.tolist()


def test_the_same_texts_give_the_same_points(tool):
    rows = [row for row in labelled("build") if row["kind"] == "criterion"][:300]

    assert tool.points_of(rows) == tool.points_of(rows)


def test_terms_are_words_pairs_and_pieces():
    assert terms_of_word("is") == ("is",)
    assert pairs_of([]) == ["<_>"]
    assert terms_of("Why us?") == ["why", "~|why", "~why|", "us", "?", "<_why", "why_us", "us_?", "?_>"]


@given(st.text(max_size=40) | st.text("aB1_ ?'-\n\x1f", max_size=40))
def test_words_split_at_blanks_are_those_that_the_expression_finds(text):
    assert words_in(text) == WORD.findall(text.replace("\u0130", "i").lower())


@given(st.text(max_size=40) | st.text("aB1_ &'-\n\x1f.", max_size=40))
def test_words_of_a_sentence_split_at_blanks_are_those_that_the_expression_finds(text):
    assert words_of(text) == tuple(word.lower() for word in tokens.WORD.findall(text))


@given(st.lists(st.text(max_size=40) | st.text("aB1_ ?'-\n\x1f<>", max_size=40), min_size=1))
def test_the_words_of_many_texts_are_those_of_each(texts):
    plains = [plain_text(text) for text in texts]

    assert words_in_all(plains) == [word for plain in plains for word in ("<", *words_in(plain))] + ["<"]


@pytest.mark.parametrize("kind", TEXT_KINDS)
@given(text=st.text(max_size=40))
def test_any_text_has_odds_and_words_to_point_at(kind, text):
    reader = likelihood_of(kind)
    odds = reader.log_odds(text)

    assert len(odds) == len(reader.places)
    likely, held_back = judged(text, kind)
    rules = {code: odds[place] for code, place in reader.places.items() if code in BY_CODE}
    innocence = dict.fromkeys(rules, innocence_of(odds[0]) if odds else 0) | dict.fromkeys(APART, 0)
    assert set(reader.places) - set(rules) <= {kind.upper()}
    assert set(likely) == {
        code for code, each in rules.items() if each >= LIKELY + LIKELY_BY_INNOCENCE * innocence[code]
    }
    assert (
        held_back - {kind.upper()}
        == {code for code, each in rules.items() if each < HELD_BELOW + HELD_BY_INNOCENCE * innocence[code]} - APART
    )
    for code in reader.places:
        start, end = words_that_say_so(code, text, reader)
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("text", ["Are you married?", LATE, "", "Zyxo " * 50, "husband " * 400])
def test_log_odds_are_where_a_rule_starts_and_the_points_of_each_term(text):
    reader = likelihood_of("question")
    odds, share = reader.log_odds(text), share_of(len(WORD.findall(text)))

    for part in rule_points():
        if part.code in reader.places:
            start = part.start + part.points.get("QUESTION", 0) / 10
            by_hand = start + share * sum(part.points.get(term, 0) for term in terms_of(text))
            assert odds[reader.places[part.code]] == pytest.approx(by_hand)


words = st.lists(st.sampled_from(["a", "bb", "ccc", "-", "dddd"]), max_size=6)


@given(st.lists(words, min_size=1, max_size=5), st.sampled_from([np.add, np.bitwise_or]))
def test_the_row_of_a_text_is_that_of_its_words_and_neighbours_and_of_no_other_text(texts, together):
    pairs = {("<", "a"): 8, ("a", "bb"): 16, ("bb", "bb"): 32, ("ccc", ">"): 64}
    numbers = Vocabulary()
    rows = Rows(
        lambda word: (np.array([len(word), 1]), ("", "") if word == "-" else (word, word)),
        edge=(np.array([0, 0]), ("<", ">")),
        pairs=list(pairs),
        at_pairs=np.array([[row, 128] for row in pairs.values()]),
        together=together,
    )
    said = [number for text in texts for number in [EDGE, *map(numbers.__getitem__, text)]]
    rows.learn(numbers.words)

    found = rows.of_texts(np.array([*said, EDGE]))

    for text, row in zip(texts, found.tolist(), strict=True):
        spoken = [word for word in text if word != "-"]
        near = [pairs[pair] for pair in pairwise(["<", *spoken, ">"]) if pair in pairs]
        by_hand = [(len(word), 1) for word in spoken] + [(each, 128) for each in near]
        assert row == [
            together.reduce([0, *column]) for column in (zip(*by_hand, strict=True) if by_hand else ((), ()))
        ]


@given(st.lists(words, min_size=1, max_size=5))
def test_what_is_listed_at_words_and_neighbours_is_gathered_text_by_text(texts):
    pairs = {("<", "a"): [8, 9], ("a", "bb"): [16], ("bb", "bb"): [32], ("ccc", ">"): []}
    numbers = Vocabulary()
    lists = Lists(
        lambda word: ((), ("", "")) if word == "-" else ([len(word)] * (len(word) % 3), (word, word)),
        edge=([7], ("<", ">")),
        pairs=pairs,
    )
    said = [number for text in texts for number in [EDGE, *map(numbers.__getitem__, text)]]
    lists.learn(numbers.words)

    found, listed = lists.of_texts(np.array([*said, EDGE]))

    for place, text in enumerate(texts):
        spoken = [word for word in text if word != "-"]
        near = [number for pair in pairwise(["<", *spoken, ">"]) for number in pairs.get(pair, ())]
        by_hand = [7, *(len(word) for word in spoken for _ in range(len(word) % 3)), *near]
        assert sorted(listed[found == place].tolist()) == sorted(by_hand)


def test_words_met_late_count_like_the_first():
    first, late = likelihood_of("question").rows(), likelihood_of("question").rows()
    many = [f"word{place}" for place in range(3000)] + ["married"]

    first.learn(["married"])
    for known in (1, 2000, 3001):
        late.learn(many[:known])

    assert late.of_texts(np.array([EDGE, 3001, EDGE])).tolist() == first.of_texts(np.array([EDGE, 1, EDGE])).tolist()


def test_texts_are_judged_alike_after_more_words_than_are_remembered(monkeypatch):
    monkeypatch.setattr("hirekit.lint.glance.REMEMBERED", 3)
    texts = [Text((), "", "question", said) for said in ("Are you married?", "How old are you?")]
    reader = reader_of((), (), ())

    assert reader.read_all(texts) == reader.read_all(texts) == [reader.read(text) for text in texts]


@pytest.mark.parametrize("kind", TEXT_KINDS)
@given(text=st.text(max_size=40) | st.sampled_from(["Are you married?", LATE, "Asked her age.", "A rock star"]))
def test_a_text_is_weighed_alone_as_among_others(kind, text):
    reader = likelihood_of(kind)
    likely, held_back = reader.judged_alone(words_in(text))

    assert (likely, {code for code, place in reader.places.items() if held_back[place]}) == judged(text, kind)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Names the risk before the others do.", True),
        ("Why us? ", True),
        ("Why us? Why now?", False),
        ("Wait 2.5 hours", False),
        ("one " * LONG_SENTENCE, True),
        ("one " * (LONG_SENTENCE + 1), False),
    ],
)
def test_a_short_sentence_is_weighed_once_and_a_longer_text_in_parts(text, alone):
    assert stands_alone(text, len(words_in(text))) is alone


@pytest.mark.parametrize(("any_fault", "innocence"), [(-7.9, 7), (-1, 1), (-0.5, 0), (0, 0), (3.2, 0)])
def test_innocence_is_what_speaks_against_any_fault_and_never_below_nothing(any_fault, innocence):
    assert innocence_of(any_fault) == innocence


@pytest.mark.parametrize(
    ("code", "beside", "innocence", "found", "held"),
    [
        ("Q-FIT", False, 0, -1.0, -4.0),
        ("Q-FIT", True, 0, 0.2, -0.3),
        ("Q-FIT", False, 5, 9.0, 0.0),
        ("Q-CLOSED", False, 0, -0.2, -4.0),
        ("Q-LEGAL-RELIGION", False, 0, -0.2, -3.0),
    ],
)
def test_innocence_and_the_fault_beside_it_raise_what_a_rule_needs(code, beside, innocence, found, held):
    def weighed(log_odds):
        reader = Mock(places={"QUESTION": 0, code: 1})
        reader.log_odds.return_value = [-float(innocence), log_odds]
        return Weighed("Why us?", reader)

    assert weighed(found + 0.01).likely([code], beside=beside) == [code]
    assert weighed(found - 0.01).likely([code], beside=beside) == []
    part = PART_HELD_BELOW + HELD_MORE.get(code, 0) + HELD_BY_INNOCENCE * innocence
    assert weighed(min(held, part) - 0.01).holds_back(code, (0, 3), beside=beside)
    assert not weighed(held + 0.01).holds_back(code, (0, 3), beside=beside)


@pytest.mark.parametrize(("code", "asked"), UNLAWFUL.items())
@pytest.mark.parametrize("said", [LATE, WARD], ids=["late", "ward"])
@pytest.mark.parametrize(
    "glue",
    [
        lambda said, asked: f"{said} {asked}",
        lambda said, asked: f"{asked} {said}",
        lambda said, asked: f"{said.rstrip('.')}, and by the way, {asked[0].lower()}{asked[1:]}",
        lambda said, asked: f"{said} {asked} {said}",
        lambda said, asked: f"{said} {asked}".upper(),
    ],
    ids=["after", "before", "by the way", "between", "in capitals"],
)
def test_an_unlawful_question_beside_a_long_innocent_one_is_found(code, asked, said, glue):
    assert code not in codes(said)
    assert code in codes(glue(said, asked))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Married?", "Q-LEGAL-FAMILY"),
        ("Pregnant?", "Q-LEGAL-PREGNANCY"),
        ("are you married", "Q-LEGAL-FAMILY"),
        ("ARE YOU MARRIED", "Q-LEGAL-FAMILY"),
        ("Isn\u2019t your husband \u201cat home\u201d?", "Q-LEGAL-FAMILY"),
    ],
)
def test_short_loud_and_unpunctuated_questions_are_found(text, code):
    assert code in codes(text)


@pytest.mark.parametrize("text", ["Zyxo?", "Blorf quux.", "?", "", "1234"])
def test_words_never_seen_say_nothing_unlawful(text):
    assert not {code for code in codes(text) if code.startswith("Q-LEGAL")}


def test_texts_in_other_languages_are_not_checked_by_terms_either():
    assert codes("Sind Sie verheiratet, und wie alt sind Ihre Kinder?") == {"L-UNCHECKED"}


def test_what_terms_alone_say_points_at_the_words_that_say_so():
    text = "The rota is out on Mondays. Which of you two stays home when the toddler is ill, you or your other half?"

    finding = next(each for each in lint_text(text) if each.code == "Q-LEGAL-FAMILY")

    assert len(finding.words) < len(text)
    assert finding.words in text
    assert finding.source
    assert finding.why == BY_CODE["Q-LEGAL-FAMILY"].why


def test_letters_whose_small_form_is_longer_do_not_move_the_words_pointed_at():
    text = "\u0130\u0130\u0130\u0130: are you married?"

    start, end = words_that_say_so("Q-LEGAL-FAMILY", text, likelihood_of("question"))

    assert text[start:end] == "are you married"


def test_rules_of_form_and_of_listed_words_are_left_to_their_patterns():
    assert set(BY_CODE) >= BY_PATTERN_ALONE
    assert all(
        rule.code in BY_PATTERN_ALONE | APART
        for rule in RULES
        if rule.code.startswith("L-") and rule.kinds and rule.examples
    )


def test_a_question_of_likeness_is_told_as_that_however_it_leads():
    asked = "We are one big family and we hate big egos. How would you fit in with our crew?"

    assert {each.code for each in lint_text(asked)} == {"Q-FIT"}
    assert {each.code for each in lint_text("We hate big egos. How do you share credit?")} == {"Q-LEAD"}


def test_an_advert_for_the_young_is_found_by_its_terms_and_a_duty_with_the_same_words_is_not():
    assert {each.code for each in lint_text("Enthusiastic youngster for our harbour desk.", kind="role")} == {
        "L-AGEIST"
    }
    assert not lint_text("Sets up the dinosaur hall for school visits.", kind="role")


def test_explain_says_how_terms_and_patterns_work_together():
    assert "Terms" in explain("Q-LEGAL-FAMILY")
    assert "Terms" not in explain("Q-LONG")


def test_the_words_weighed_grow_with_the_text_and_not_with_its_square(monkeypatch):
    faults = "Are you married? How old are you? Where were you born? Do you go to church? Have you been ill this year? "
    weighed = []

    def counting(plain):
        weighed.append(len(plain))
        return words_in(plain)

    monkeypatch.setattr("hirekit.lint.likelihood.words_in", counting)
    monkeypatch.setattr("hirekit.lint.glance.words_in", counting)

    def letters(times):
        weighed.clear()
        lint_text(faults * times, kind="question")
        return sum(weighed)

    assert letters(256) < 5 * letters(64)
