"""Flowing documents are set until no label stands alone at the foot of a page."""

import pytest

from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import BUNDLED
from hirekit.documents.settling import Setting, kept_together, settled, settled_sheets

SHEET = paper_called("A4")


def page(setting, above, *, parts=1):
    """Return a document whose parts each hold one tall thing after as much as stands above."""
    rows = "".join(
        f'<div style="height:{above}pt"></div>'
        f'<div class="row flows{" sheet" if f"p{n}" in setting.parted else ""}"><div class="label" id="label-p{n}">Label</div>'
        f'<div class="says"><p id="first-p{n}" style="height:120pt;break-inside:avoid">said</p></div></div>'
        for n in range(parts)
    )
    return f'<html lang="en"><head><title>x</title></head><body>{rows}</body></html>'


@pytest.mark.parametrize("above", [0, 300, 600, 640, 660, 680])
def test_a_label_and_the_first_of_what_it_is_of_are_on_one_page(above):
    laid_out = kept_together(lambda setting: page(setting, above), Setting(), theme=BUNDLED, paper=SHEET)

    assert laid_out.begins["label-p0"] == laid_out.begins["first-p0"]


def test_a_label_would_stand_alone_if_its_part_did_not_begin_a_page():
    seen = []

    def html(setting):
        seen.append(setting.parted)
        return page(setting, 660)

    kept_together(html, Setting(), theme=BUNDLED, paper=SHEET)

    assert seen == [frozenset(), frozenset({"p0"})]


def test_a_label_that_would_run_over_a_page_begins_one():
    def html(setting):
        row = f'<div class="row flows{" sheet" if "p0" in setting.parted else ""}"><div class="label">'
        label = '<div id="label-p0">A label of several words that takes <br>six <br>lines <br>of <br>its <br>own</div>'
        said = '</div><div class="says"><p id="first-p0">said</p></div></div>'
        above = f'<div style="height:{SHEET.block - 60}pt"></div>'
        return f'<html lang="en"><head><title>x</title></head><body>{above}{row}{label}{said}</body></html>'

    laid_out = kept_together(html, Setting(), theme=BUNDLED, paper=SHEET)

    assert laid_out.begins["label-p0"] == laid_out.places["label-p0"] == 2


def test_parts_are_parted_one_by_one_since_each_moves_what_follows():
    laid_out = kept_together(lambda setting: page(setting, 650, parts=3), Setting(), theme=BUNDLED, paper=SHEET)

    for n in range(3):
        assert laid_out.begins[f"label-p{n}"] == laid_out.begins[f"first-p{n}"]


def two_parts(setting, first, *, second=400):
    """Return a document of two parts, the second on a page of its own unless it is joined to the first."""
    scale = 0.9 if setting.dense else 1
    joined = "talks" in setting.joined
    lines = "".join(f'<p style="height:{10 * scale}pt;margin:0"></p>' for _ in range(first))
    end = "" if joined else '<div id="end-talks"></div>'
    more = "".join(f'<p style="height:{10 * scale}pt;margin:0"></p>' for _ in range(second // 10))
    part = f'<div id="post" class="{"joined" if joined else "sheet"}">{more}</div><div id="end"></div>'
    return f'<html lang="en"><head><title>x</title></head><body>{lines}{end}{part}</body></html>'


@pytest.mark.parametrize(
    ("lines", "dense", "joined"),
    [
        (70, False, False),
        (74, True, False),
        (90, False, True),
        (120, False, False),
    ],
    ids=["fits", "closer", "goes on", "stays apart"],
)
def test_no_part_ends_on_a_page_with_next_to_nothing(lines, dense, joined):
    seen = []

    def html(setting):
        seen.append(setting)
        return two_parts(setting, lines)

    settled(html, theme=BUNDLED, paper=SHEET)

    assert (seen[-1].dense, seen[-1].joined) == (dense, frozenset({"talks"} if joined else ()))


def test_where_nothing_helps_it_stays_as_it_was():
    laid_out = settled(lambda _: two_parts(Setting(), 90), theme=BUNDLED, paper=SHEET)

    assert laid_out.count == 3


def sheets(setting, *heights):
    """Return a document of sheets, each of rows of 40 points that are 32 where it is set closer."""
    written = "".join(
        f'<div class="sheet" id="sheet-s{n}">'
        + f'<div style="height:{32 if f"s{n}" in setting.dense_sheets else 40}pt;break-inside:avoid"></div>' * count
        + f'<div id="close-s{n}"></div></div>'
        for n, count in enumerate(heights)
    )
    return f'<html lang="en"><head><title>x</title></head><body>{written}</body></html>'


@pytest.mark.parametrize(
    ("rows", "pages", "tried"),
    [
        ((10,), 1, [()]),
        ((20,), 1, [(), ("s0",)]),  # two rows over
        ((10, 20, 30), 4, [(), ("s1",)]),  # the third fills most of its second page
        ((24,), 2, [(), ("s0",)]),  # six rows over, and two however close it is set, so it stays as it was
        ((24, 20), 3, [(), ("s0", "s1"), ("s1",)]),
    ],
)
def test_a_sheet_is_set_closer_where_that_spares_a_page_with_next_to_nothing(rows, pages, tried):
    seen = []

    def html(setting):
        seen.append(tuple(sorted(setting.dense_sheets)))
        return sheets(setting, *rows)

    laid_out = settled_sheets(html, theme=BUNDLED, paper=SHEET)

    assert laid_out.count == pages
    assert seen == tried
