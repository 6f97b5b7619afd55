"""The panel plan shows of the question set what `hirekit plan` shows."""

import io

import attrs
import pypdf
import pytest

import needed
from hirekit.documents.locales import locale
from hirekit.documents.panel_plan import panel_plan_pdf, panel_plan_values
from hirekit.documents.round_columns import column_widths
from hirekit.model.form import Alternate, Lacking
from hirekit.model.grid import grid
from hirekit.model.plan import Tier


def values(plan, panel):
    return panel_plan_values(plan, panel, locale("en"), issued_on=None)


def text_of(pdf):
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


def test_the_time_of_each_competency_stands_beside_its_weight_for_each_form(plan, panel):
    other = attrs.evolve(plan, forms=(*plan.forms, attrs.evolve(plan.forms[0], code="Z")))

    shown = values(other, panel)

    assert shown["codes"] == [form.code for form in other.forms]
    for row, share in zip(shown["times"], grid(plan, plan.forms[0].code).shares, strict=True):
        assert float(row.weight.split()[0]) == pytest.approx(float(share.weight) * 100, abs=0.05)
        assert float(row.shares[0].split()[0]) == pytest.approx(float(share.share) * 100, abs=0.05)
        assert row.shares[0] == row.shares[-1]


def test_what_one_round_alone_asks_about_is_named(plan, panel):
    single = grid(plan, plan.forms[0].code).single

    assert single
    told = values(plan, panel)["single"].lower()
    assert all(plan.kit.rubric.criterion(id).title.lower() in told for id in single)


SAID = [
    (("optimal", 0, 0, 1, "joint"), "Found by proof: no question set meets what was asked better."),
    (("optimal", 30, 30, 1, "sequential"), "Found one after another; no forms are better."),
    (("tied", 30, 30, 1, "joint"), "None is better; which of those as good comes first was not decided."),
    (("gap", 300, 125, 10, "sequential"), "The best found, 30 points; none can fall below 12.50."),
    (("by-hand", 0, 0, 1, "by-hand"), "Put together by hand."),
]


@pytest.mark.parametrize(("worth", "said"), SAID, ids=[said for _, said in SAID])
def test_how_the_question_set_was_found_is_said_in_points(plan, panel, worth, said):
    status, objective, bound, unit, method = worth
    changed = attrs.evolve(plan, status=status, objective=objective, bound=bound, unit=unit, method=method)

    assert values(changed, panel)["question_set"].endswith(said)


def test_how_many_questions_have_a_stand_in_and_which_have_none_is_said(plan, panel):
    form = plan.forms[0]
    first = form.rounds[0]
    one, other, *_ = first.questions
    spare = next(q.id for q in plan.kit.bank.questions if q.id not in form.questions)
    changed = attrs.evolve(
        first, alternates=[Alternate(question=one, alternate=spare)], lacking=[Lacking(question=other, why="asked")]
    )
    plan = attrs.evolve(plan, forms=[attrs.evolve(form, rounds=[changed, *form.rounds[1:]])])

    assert values(plan, panel)["stand_ins"] == (
        "1 of 2 questions have an approved stand-in. The others:",
        f"Form A: {other} (all that are like it are asked already, in this form or another).",
    )


def test_of_stand_ins_that_nobody_looked_for_nothing_is_said(plan, panel):
    assert values(plan, panel)["stand_ins"] == ()


def test_tiers_that_are_not_proven_are_named_by_their_number(plan, panel):
    tiers = [Tier(parts=["share"], value=3, bound=3), Tier(parts=["idle"], value=9, bound=4), Tier(parts=["level"])]
    changed = attrs.evolve(plan, status="gap", tiers=tiers)

    assert values(changed, panel)["question_set"].endswith(
        "not shown to be at their least are the tiers numbered 2 and 3."
    )
    assert values(changed, panel)["tiers"] == (
        "Tier 1 (share): 3 points, bound 3; proven.",
        "Tier 2 (idle): 9 points, bound 4; not shown to be at its least.",
        "Tier 3 (level): 0 points, bound none; not known.",
    )


def test_every_form_has_a_grid_of_its_own_and_is_named_where_there_are_several(plan, panel):
    two = attrs.evolve(plan, forms=(*plan.forms, attrs.evolve(plan.forms[0], code="B")))

    one, several = (
        values(each, panel)["grids"] for each in (plan, two)
    )  # fmt: skip

    assert [grid.form for grid in one] == [""]
    assert [grid.form for grid in several] == ["A", "B"]
    assert several[0].asked == several[1].asked == one[0].asked


def test_the_column_of_minimums_is_left_out_where_there_is_none_and_empty_where_a_criterion_has_none(plan, panel):
    bare = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, minimums=()))

    with_some, without = (text_of(panel_plan_pdf(each, panel)) for each in (plan, bare))

    assert "Minimum" in with_some
    assert "Data quality and ownership 10.83 3 " in with_some
    assert "Deployment, serving and scale 8.67" in with_some
    assert "\N{EN DASH}" not in with_some
    assert "Minimum" not in without


def test_interviews_that_nobody_leads_are_named_to_check_before_launch(plan, panel):
    first, *rest = panel.interviews
    unled = attrs.evolve(panel, interviews=(attrs.evolve(first, lead="", second="", shadow=""), *rest))

    found = values(plan, unled)["check"]

    assert "1 interview without a lead: Candidate One, ML case." in [warning.fact for warning in found]
    assert not any("without a lead" in w.fact for w in values(plan, panel)["check"])


def test_a_name_of_one_long_word_leaves_nothing_outside_the_page(plan, panel):
    pymupdf = needed.module("pymupdf", package="pymupdf")
    word = "Donaudampfschifffahrtsgesellschaftsverwaltung"
    people = attrs.evolve(
        panel, interviewers=tuple(attrs.evolve(i, name=f"{word} {i.id[-1]}") for i in panel.interviewers)
    )

    with pymupdf.open(stream=panel_plan_pdf(plan, people, paper="Letter")) as pdf:
        outside = [word[4] for page in pdf for word in page.get_text("words") if word[2] > page.rect.x1 - 30]

    assert outside == []


def test_the_weights_together_have_as_many_decimals_as_the_weights(plan, panel):
    (shown,) = values(plan, panel)["grids"]

    assert {len(row.weight.partition(".")[2]) for row in shown.rows} == {2}
    assert shown.weight == "100.00"


def test_a_seat_that_nobody_takes_is_not_shown_and_a_missing_lead_is(plan, panel):
    bare = {"lead": "", "second": "", "shadow": ""}
    unled = attrs.evolve(
        panel, interviews=tuple(attrs.evolve(i, **bare) if i.round == "people" else i for i in panel.interviews)
    )

    seats = {row["round"]: dict(row["taken"]) for row in values(plan, unled)["seats"]}

    assert seats["1 ML case"] == {"lead": "Interviewer A", "second": "Interviewer B", "shadow": "Interviewer C"}
    assert seats["2 Running models"] == {"lead": "Interviewer C", "second": "Interviewer D"}
    assert seats["4 People"] == {"lead": "nobody"}


def test_names_as_long_as_a_name_may_be_keep_the_panel_plan_to_three_pages(plan, panel):
    long = "Maximiliane-Theodora von und zu Hohenlohe-Waldenburg " * 3
    named = attrs.evolve(
        panel, interviewers=tuple(attrs.evolve(i, name=f"{long} {i.id[-1]}") for i in panel.interviewers)
    )

    assert len(pypdf.PdfReader(io.BytesIO(panel_plan_pdf(plan, named))).pages) <= 3


def test_a_word_over_a_rounds_column_is_not_broken(plan, panel):
    pymupdf = needed.module("pymupdf", package="pymupdf")
    kit = plan.kit
    loops = [
        attrs.evolve(
            loop,
            rounds=[attrs.evolve(r, title="Across departments" if r.id == "people" else r.title) for r in loop.rounds],
        )
        for loop in kit.loops
    ]
    changed = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=attrs.evolve(kit, loops=loops)))

    with pymupdf.open(stream=panel_plan_pdf(changed, panel)) as pdf:
        words = [word[4] for word in pdf[0].get_text("words")]

    assert "departments" in words


@pytest.mark.parametrize(
    ("heads", "widths"),
    [
        (["Code", "Models", "With others"], (22.0, 22.0, 22.0)),
        (["Course and money", "People", "Across departments", "Answering for it"], (17.42, 17.42, 18.74, 17.42)),
        (["Departmentalisation"] * 5, (14.2,) * 5),
        (["Donaudampfschifffahrtsgesellschaftsverwaltung", "b", "c", "d", "e"], (14.2,) * 5),
    ],
)
def test_columns_of_rounds_are_alike_but_where_words_over_one_need_more_and_the_others_can_spare_it(heads, widths):
    assert column_widths(heads) == widths
