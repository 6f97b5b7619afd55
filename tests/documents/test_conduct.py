"""Do and do not: which lines hold where a requisition is, and how they are set."""

import attrs
import pymupdf
import pytest

from hirekit.documents import packet_pdf
from hirekit.documents.packet.conduct import conduct_in


@pytest.mark.parametrize(
    ("jurisdiction", "places"),
    [
        ((), {"any"}),
        (("US",), {"any", "US"}),
        (("US-NY",), {"any", "US"}),
        (("FR",), {"any", "EU"}),
        (("EU", "US-CA"), {"any", "EU", "US"}),
        (("NZ",), {"any"}),
    ],
)
def test_a_state_has_the_lines_of_its_country_and_a_member_those_of_the_union(plan, jurisdiction, places):
    requisition = attrs.evolve(plan.requisition, jurisdiction=jurisdiction)

    assert {row.jurisdiction for row in conduct_in(requisition)} == places


@pytest.mark.parametrize(("jurisdiction", "told"), [((), True), (("US",), False)])
def test_the_reason_for_each_line_stands_under_it_where_there_is_room(plan, panel, jurisdiction, told):
    requisition = attrs.evolve(plan.requisition, jurisdiction=jurisdiction)
    held = panel.interview("c-1", "ml-case")

    pdf = packet_pdf(attrs.evolve(plan, requisition=requisition), panel, interview=held, interviewer="i-a")

    with pymupdf.open(stream=pdf) as made:
        (page,) = [" ".join(text.split()) for page in made if "Do and do not" in (text := page.get_text())]
    reasons = [" ".join(row.basis.split()[:5]) for row in conduct_in(requisition)]
    assert [reason in page for reason in reasons] == [told] * len(reasons)
