"""The appendix of a debrief shows the reliability of criteria in one table, each method with the criteria it is for."""

from hirekit.documents.debrief.agreement import agreement_page
from hirekit.documents.debrief.by_criterion import criteria_table
from hirekit.documents.debrief.figures import Naming
from hirekit.documents.locales import locale
from hirekit.documents.words.messages import names_of
from hirekit.documents.words.people import People
from hirekit.model.agreement import Agreement, Coefficient

ONE, TWO = "framing", "mentoring"


def coefficient(name, about, *, value=0.5, method="How", **more):
    return Coefficient(name=name, about=about, meaning=f"What {name[-2:]} means", value=value, method=method, **more)


def table(plan, evaluation, *coefficients):
    say, people = locale("en"), People.of(None, evaluation)
    naming = Naming(say=say, names=names_of(plan, people, say), titles={ONE: "Framing", TWO: "Mentoring"})
    return criteria_table(coefficients, naming)


def test_a_criterion_has_one_row_and_a_measure_one_column(plan, result):
    found = table(
        plan,
        result,
        coefficient("ICC(1)", ONE, value=0.25, low=-0.5, high=1),
        coefficient("ICC(1,k)", ONE, value=0.75),
        coefficient("alpha", ONE, value=0.125),
        coefficient("ICC(1)", TWO, value=-3.0),
        coefficient("ICC(1,k)", TWO, value=None, reason="why"),
        coefficient("alpha", TWO),
        coefficient("interviewers", ONE, value=3.0),
    )

    heads = [measure.head for measure in found.measures]
    assert heads == ["Two single ratings", "Two means of this panel", "Beyond chance", "People needed"]
    assert [measure.wide for measure in found.measures] == [True, False, False, False]
    shown = {title: [cell and cell.value for cell in cells] for title, cells in found.rows}
    assert shown == {
        "Framing": ["0.25", "0.75", "0.13", "3"],
        "Mentoring": ["below \N{MINUS SIGN}1", None, "0.50", None],
    }
    assert found.rows[0][1][0].interval == "\N{MINUS SIGN}0.50 to 1.00"
    assert [measure.undefined for measure in found.measures] == [(), ("Mentoring: why.",), (), ()]


def test_criteria_measured_in_two_ways_are_told_apart(plan, result):
    found = table(
        plan, result, coefficient("ICC(1)", ONE, method="One way"), coefficient("ICC(A,1)", TWO, method="Two ways")
    )

    (measure,) = found.measures
    assert measure.methods == ("Framing: One way.", "Mentoring: Two ways.")


def test_criteria_measured_alike_have_one_method_without_their_names(plan, result):
    found = table(
        plan, result, coefficient("alpha", ONE), coefficient("alpha", TWO, value=None, reason="r", method="x")
    )

    assert found.measures[0].methods == ("How.",)


def test_a_measure_without_any_figure_still_says_how_it_is_made(plan, result):
    found = table(plan, result, coefficient("alpha", ONE, value=None, reason="why"))

    assert (found.measures[0].undefined, found.measures[0].methods) == (("Framing: why.",), ("How.",))


def test_without_figures_of_criteria_there_is_no_table(plan, result):
    assert table(plan, result) is None
    page = agreement_page(plan, Agreement(requisition="r"), result, People.of(None, result), locale("en"))
    assert page.by_criterion is None
    assert page.parts == page.parts_after == ()
