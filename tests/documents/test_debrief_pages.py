"""What the debrief and the panel plan say."""

import io
import subprocess
from fractions import Fraction
from itertools import pairwise

import attrs
import pymupdf
import pypdf
import pytest

import needed
from hirekit.documents import debrief_pdf
from hirekit.documents.debrief.document import debrief_values
from hirekit.documents.hurdles import hurdles_table
from hirekit.documents.locales import locale
from hirekit.documents.look.measure import lines, shortened_to_lines
from hirekit.documents.words.people import People
from hirekit.model.agreement import Agreement, Coefficient, Separation
from hirekit.model.evaluation import AT_OR_ABOVE, BELOW, MINIMUM_NOT_MET
from hirekit.model.hurdle_result import CLEARED, NOT_CLEARED, HurdleResult
from hirekit.model.message import Message
from hirekit.model.thresholds import Cut, Hurdle
from hirekit.model.variation import EQUAL_WEIGHTS, Variation


def pages_of(pdf):
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_evidence_comes_before_any_total(debrief, result):
    pages = pages_of(debrief)
    scores = next(place for place, text in enumerate(pages) if "Scores against the rule" in text)

    assert scores >= len(result.candidates)
    for text in pages[:scores]:
        assert "omposite" not in text


def test_candidates_stand_in_the_order_seen(debrief):
    text = " ".join(pages_of(debrief))

    assert text.index("Candidate One") < text.index("Candidate Two") < text.index("Candidate Three")


def test_coverage_disagreement_and_gaps_are_in_words(debrief):
    first = pages_of(debrief)[0]

    assert "92 % of the planned weight was assessed: 26 of 28 looks, on 10 cards." in first.replace("\u00a0", " ")
    assert "Settle first" in first
    assert "Not asked by B or E: “cut for time”" in first


def test_a_quotation_is_words_and_never_markup(debrief):
    text = " ".join(pages_of(debrief))

    assert "<b>bold</b> & {{ 7*7 }} =HYPERLINK(1)" in text


def test_a_safety_fact_names_its_duty_and_stands_on_the_candidates_page(debrief):
    page = next(text for text in pages_of(debrief) if "Showed names of customers." in text)

    assert "Candidate Two" in page
    assert "Duty 18" in page


def test_every_variation_is_printed_and_what_is_set_aside_is_told(debrief, result):
    text = " ".join(pages_of(debrief))

    assert len(result.variations) > 10
    for variation in result.variations:
        for _, value in variation.composites:
            if value is not None:
                assert f"{value:.1f}"[:3] in text
    assert "Cards of shadows, not scored: Interviewer C (3 cards)" in text


def test_without_variations_there_is_no_such_section(plan, panel, result):
    bare = debrief_pdf(plan, attrs.evolve(result, variations=()), panel=panel)

    assert "If one thing changed" not in " ".join(pages_of(bare))


def test_a_change_to_the_other_side_of_the_cut_is_marked_whatever_the_minimums_say(plan, panel, result):
    from hirekit.documents.debrief.scores import scores_page

    one, two, three = result.candidates
    base = attrs.evolve(
        result,
        cut_percent=60.0,
        candidates=(
            attrs.evolve(one, percent=61.0, standing=AT_OR_ABOVE),
            attrs.evolve(two, percent=61.0, standing=MINIMUM_NOT_MET),
            attrs.evolve(three, percent=60.0, standing=AT_OR_ABOVE),
        ),
        variations=(
            Variation(
                kind=EQUAL_WEIGHTS,
                id="",
                composites=((one.id, 59.0), (two.id, 59.0), (three.id, 60.0)),
                standings=((one.id, BELOW), (two.id, MINIMUM_NOT_MET), (three.id, BELOW)),
            ),
        ),
    )

    declared, equal = scores_page(plan, base, People.of(panel, base), locale("en"))["changes"][0].groups[0]

    assert [cell.crosses for cell in declared.cells] == [False, False, False]
    assert [cell.crosses for cell in equal.cells] == [True, True, True]


def test_hurdles_are_printed_with_what_they_ask_and_where_each_candidate_stands(plan, panel, result):
    hurdles = (
        Hurdle(id="models", rounds=["ml-case", "running-ml"], minimums={"data-quality": 3}, cut=Cut(percent=50)),
        Hurdle(id="people", rounds=["people"], minimums={"mentoring": Fraction("2.5")}, cut=Cut(score=3)),
    )
    declared = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, hurdles=hurdles))
    found = [
        HurdleResult(id="models", composite=3.5, percent=62.5, standing=AT_OR_ABOVE, not_met=(), undetermined=(), here=CLEARED, so_far=CLEARED),
        HurdleResult(id="people", composite=2.0, percent=25.0, standing=MINIMUM_NOT_MET, not_met=("mentoring",), undetermined=(), here=NOT_CLEARED, so_far=NOT_CLEARED),
    ]  # fmt: skip
    seen = [
        attrs.evolve(candidate, hurdles=tuple(found), withdrawn=place == 2)
        for place, candidate in enumerate(result.candidates)
    ]

    table = hurdles_table(declared, attrs.evolve(result, candidates=seen), People.of(panel, result), locale("en"))

    assert table.heads[0][1] == "cut 50 of 100, minimum 3 on data quality and ownership"
    assert table.heads[1][1] == "cut 3 on the scale, minimum 2.5 on mentoring and sharing knowledge"
    assert table.rows[0] == (
        "Candidate One",
        (("Cleared 62.5", ""), ("Not cleared 25.0", "minimum not met: mentoring and sharing knowledge")),
    )
    assert table.rows[2][1] == (("Withdrawn", ""), ("Withdrawn", ""))
    text = " ".join(pages_of(debrief_pdf(declared, attrs.evolve(result, candidates=seen), panel=panel)))
    assert "Each from the cards of its" in text
    assert "Not cleared 25.0" in text


def test_without_hurdles_none_are_printed(debrief):
    assert "Hurdles" not in " ".join(pages_of(debrief))


def test_without_a_panel_people_are_named_by_their_ids(plan, result):
    text = " ".join(pages_of(debrief_pdf(plan, result)))

    assert "c-1" in text
    assert "Interviewer A" not in text


def test_pictures_have_words(debrief, tmp_path):
    needed.program("qpdf", package="qpdf")
    (tmp_path / "it.pdf").write_bytes(debrief)
    raw = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", tmp_path / "it.pdf", "-"],
        capture_output=True,
        check=True,
    ).stdout

    assert b"Coverage of the planned weight" in raw.replace(b"\x00", b"")


def test_an_evaluation_without_cut_or_candidates_can_be_printed(plan, result):
    one = attrs.evolve(result, cut=None, cut_percent=None, variations=(), candidates=result.candidates[:1])
    none = attrs.evolve(one, candidates=())

    assert "cut" not in pages_of(debrief_pdf(plan, one))[-1].split("Declared")[1][:60]
    assert "Scores against the rule" in pages_of(debrief_pdf(plan, none))[0]


def test_the_panel_plan_says_what_is_thin(panel_plan):
    text = " ".join(pages_of(panel_plan))

    assert "Interviewer F has no training on record." in text
    assert "Data quality and ownership carries a minimum and is asked in one round only." in text
    assert "Candidate One: a quarter more time in every round." in text


def test_coefficients_stand_behind_the_scores_only_and_say_what_they_mean_first(plan, panel, result):
    one, two, three = (person.id for person in panel.candidates[:3])
    figures = [
        Coefficient(name="alpha", about="framing", meaning="How far they agree", value=-0.125, method="Some method"),
        Coefficient(
            name="alpha",
            about="mentoring",
            meaning="How far they agree",
            value=None,
            reason="one rater",
            method="Some method",
        ),
    ]
    pairs = [
        Separation(first=one, second=two, words="", difference=0.5, low=-0.1, high=1.1, separated=False),
        Separation(first=one, second=three, words="", separated=None, reason="not estimable from this panel: why"),
    ]
    found = Agreement(requisition="REQ-1042", pairs=tuple(pairs), reliability=tuple(figures), notes=("too few: i-ana",))

    pages = pages_of(debrief_pdf(plan, result, panel=panel, agreement=found))

    last = pages[-1].replace("\u00a0", " ")
    assert not any("How far they agree" in text for text in pages[:-1])
    assert last.find("Means to recompute from") < last.index("How far the ratings agree")
    assert "Candidate One and Candidate Two 0.50 \N{MINUS SIGN}0.10 to 1.10 not told apart" in last
    assert "Not estimable from this panel: why: Candidate One and Candidate Three." in last
    places = [
        last.index(words) for words in ("How far they agree.", "\N{MINUS SIGN}0.13", ": one rater.", "Some method.")
    ]
    assert places == sorted(places)


def test_notes_speak_of_rounds_and_criteria_by_their_titles(plan, panel, result):
    candidate, criterion = result.candidates[0].id, plan.requisition.planned[0]
    round_ = plan.requisition.interview_loop.rounds[0]
    card = Message("card", "the card of '{interviewer}'", interviewer="nobody", candidate=candidate, round=round_.id)
    notes = (
        Message("single_raters", "{candidate}: {criteria}", candidate=candidate, criteria=(criterion,)),
        Message("card_shadow", "{card} is a shadow's", card=card),
    )
    told = debrief_values(plan, attrs.evolve(result, notes=notes), locale("en"), panel=panel, issued_on=None)["notes"]
    name = People.of(panel, result).candidate(candidate)
    assert told == [
        f"{name}: rated by a single interviewer: {plan.kit.rubric.criterion(criterion).title}",
        f"The card of nobody for {name} in round “{round_.title}” is a shadow's: not scored",
    ]


def test_candidates_whose_same_criteria_rest_on_one_rater_share_a_line(plan, panel, result):
    first, second, third = (candidate.id for candidate in result.candidates)
    one, other = plan.requisition.planned[:2]
    notes = tuple(
        Message("single_raters", "{candidate}: {criteria}", candidate=candidate, criteria=(criterion,))
        for candidate, criterion in ((first, one), (second, other), (third, one))
    )

    told = debrief_values(plan, attrs.evolve(result, notes=notes), locale("en"), panel=panel, issued_on=None)["notes"]

    name, title = People.of(panel, result).candidate, plan.kit.rubric.criterion
    assert told == [
        f"{name(first)}, {name(third)}: rated by a single interviewer: {title(one).title}",
        f"{name(second)}: rated by a single interviewer: {title(other).title}",
    ]


@pytest.mark.parametrize(
    ("name", "side_by_side"),
    [
        ("Ann Lee", [3]),
        ("Ann Raghunathan", [3]),
        ("Ann Wolfeschlegelsteinhausen", [1, 1, 1]),
        ("Ann " + "Wolfeschlegelsteinhausen" * 4, [3]),
    ],
    ids=["short", "fits", "one by one", "fits nowhere"],
)
def test_as_many_means_stand_side_by_side_as_leave_the_words_of_names_whole(plan, panel, result, name, side_by_side):
    from hirekit.documents.debrief.scores import scores_page

    people = attrs.evolve(panel, candidates=[attrs.evolve(c, name=f"{name} {c.id}") for c in panel.candidates])

    tables = scores_page(plan, result, People.of(people, result), locale("en"))["means"]

    assert [len(table.names) for table in tables] == side_by_side


def test_a_name_over_the_means_takes_three_lines_at_most():
    name = "Wolfeschlegelsteinhausenbergerdorff " * 4
    cut = shortened_to_lines(name, 9, 50, 3)
    assert cut.endswith("…")
    assert name.startswith(cut[:-1])
    assert lines(cut, 9, 50) <= 3
    assert shortened_to_lines("Ann Lee", 9, 50, 3) == "Ann Lee"


def test_the_lines_of_plots_meet_from_row_to_row_however_many_lines_the_words_beside_them_take(debrief):
    with pymupdf.open(stream=debrief) as made:
        page = next(page for page in made if "Scores against the rule" in page.get_text())
        upright = [d["rect"] for d in page.get_drawings() if d["rect"].width < 0.1 and 30 < d["rect"].height < 100]
    columns = {}
    for line in sorted(upright, key=lambda line: line.y0):
        columns.setdefault(round(line.x0), []).append(line)

    tallest = [line.height for lines in columns.values() for line in lines]
    apart = [below.y0 - above.y1 for lines in columns.values() for above, below in pairwise(lines)]
    assert max(tallest) > min(tallest)
    assert max(apart) < 1
