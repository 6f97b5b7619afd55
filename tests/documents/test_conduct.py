"""Do and do not: which lines hold where a requisition is."""

import attrs
import pytest

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
