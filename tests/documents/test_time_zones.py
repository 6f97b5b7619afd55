"""Times of interviews in several zones: each names its own, and they stand in the order they happen."""

import io
from datetime import datetime

import attrs
import pypdf
import pytest

from hirekit.documents import candidate_pack_pdf
from hirekit.documents.locales import locale
from hirekit.documents.panel_plan import panel_plan_values

CLOCKS_CHANGE = ("2026-10-31T10:00-04:00", "2026-11-02T10:00-05:00")
ONE_ZONE = ("2026-11-02T10:00-05:00", "2026-11-03T10:00-05:00")


def meeting(panel, *moments):
    """Return the panel, the first candidate's rounds at these moments and no others fixed."""
    fixed = dict(zip(((i.candidate, i.round) for i in panel.interviews if i.candidate == "c-1"), moments, strict=False))
    interviews = [
        attrs.evolve(i, at=datetime.fromisoformat(at) if (at := fixed.get((i.candidate, i.round))) else None)
        for i in panel.interviews
    ]
    return attrs.evolve(panel, interviews=interviews)


def in_german(plan):
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=attrs.evolve(plan.kit, language="de")))


def pack(plan, panel):
    pages = pypdf.PdfReader(io.BytesIO(candidate_pack_pdf(plan, panel, candidate="c-1"))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\N{NO-BREAK SPACE}", " ").split())


def moments_in_plan(plan, panel, language="en"):
    row = panel_plan_values(plan, panel, locale(language), issued_on=None)["order"][0]
    return [" ".join(parts).replace("\N{NO-BREAK SPACE}", " ") for parts in row["moments"][:2]]


def test_a_candidate_whose_clocks_change_between_rounds_reads_the_zone_with_each_time(plan, panel):
    text = pack(plan, meeting(panel, *CLOCKS_CHANGE))

    assert "Sat 31 Oct, 10:00 UTC\N{MINUS SIGN}04:00" in text
    assert "Mon 2 Nov, 10:00 UTC\N{MINUS SIGN}05:00" in text
    assert "Times are" not in text


def test_a_candidate_whose_clocks_change_reads_the_zones_in_german_too(plan, panel):
    text = pack(in_german(plan), meeting(panel, *CLOCKS_CHANGE))

    assert "10:00 UTC\N{MINUS SIGN}04:00" in text
    assert "10:00 UTC\N{MINUS SIGN}05:00" in text
    assert "Zeiten in" not in text


def test_a_candidate_whose_rounds_are_in_one_zone_reads_it_once(plan, panel):
    text = pack(plan, meeting(panel, *ONE_ZONE))

    assert text.count("UTC") == 1
    assert "Times are UTC\N{MINUS SIGN}05:00." in text


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_panel_plan_names_the_zone_with_each_time_where_they_are_in_several(plan, panel, language):
    first, second = moments_in_plan(plan, meeting(panel, *CLOCKS_CHANGE), language)

    assert first.endswith(" 10:00 UTC\N{MINUS SIGN}04:00")
    assert second.endswith(" 10:00 UTC\N{MINUS SIGN}05:00")


def test_the_panel_plan_names_no_zone_beside_times_that_are_all_in_one(plan, panel):
    assert all(moment.endswith(" 10:00") for moment in moments_in_plan(plan, meeting(panel, *ONE_ZONE)))


def test_rounds_stand_in_the_order_they_happen_whatever_their_clocks_say(plan, panel):
    text = pack(plan, meeting(panel, "2026-10-25T09:00+05:45", "2026-10-25T08:00+02:00"))

    assert text.index("09:00") < text.index("08:00")


def test_a_round_without_a_time_stands_after_those_with_one(plan, panel):
    text = pack(plan, meeting(panel, "", "2026-10-25T08:00+02:00"))

    assert text.index("08:00") < text.index("To be fixed")
