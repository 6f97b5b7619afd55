"""Flowing documents are set until no label stands alone at the foot of a page."""

import attrs
import pytest

from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import BUNDLED
from hirekit.documents.settling import Setting, settled, trial
from hirekit.documents.sheets import settled_sheets

SHEET = paper_called("A4")


def kept_together(html):
    return trial(html, Setting(), theme=BUNDLED, paper=SHEET).kept_together().laid_out


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
    laid_out = kept_together(lambda setting: page(setting, above))

    assert laid_out.begins["label-p0"] == laid_out.begins["first-p0"]


def test_a_label_would_stand_alone_if_its_part_did_not_begin_a_page():
    seen = []

    def html(setting):
        seen.append(setting.parted)
        return page(setting, 660)

    kept_together(html)

    assert seen == [frozenset(), frozenset({"p0"})]


def test_a_label_that_would_run_over_a_page_begins_one():
    def html(setting):
        row = f'<div class="row flows{" sheet" if "p0" in setting.parted else ""}"><div class="label">'
        label = '<div id="label-p0">A label of several words that takes <br>six <br>lines <br>of <br>its <br>own</div>'
        said = '</div><div class="says"><p id="first-p0">said</p></div></div>'
        above = f'<div style="height:{SHEET.block - 60}pt"></div>'
        return f'<html lang="en"><head><title>x</title></head><body>{above}{row}{label}{said}</body></html>'

    laid_out = kept_together(html)

    assert laid_out.begins["label-p0"] == laid_out.places["label-p0"] == 2


def test_parts_are_parted_one_by_one_since_each_moves_what_follows():
    laid_out = kept_together(lambda setting: page(setting, 650, parts=3))

    for n in range(3):
        assert laid_out.begins[f"label-p{n}"] == laid_out.begins[f"first-p{n}"]


def divisible(setting, above, count):
    """Return a document of one part of some rows of 40 points after as much as stands above."""
    opening = f'<div id="label-p0"{" class=sheet" if "p0" in setting.parted else ""}></div>'
    rows = '<div style="height:40pt;break-inside:avoid"></div>' * count
    above, end = f'<div style="height:{above}pt"></div>', '<div id="last-p0"></div>'
    return f'<html lang="en"><head><title>x</title></head><body>{above}{opening}{rows}{end}</body></html>'


@pytest.mark.parametrize(
    ("above", "count", "page"),
    [
        (500, 5, 1),  # it fits where it begins
        (500, 8, 2),
        (500, 17, 2),
        (500, 19, 1),  # it fits no page
        (300, 15, 1),  # it would leave more than half of a page
    ],
)
def test_a_part_is_kept_whole_where_a_page_holds_it_and_little_is_left_empty(above, count, page):
    laid_out = settled_sheets(lambda setting: divisible(setting, above, count), theme=BUNDLED, paper=SHEET)

    assert laid_out.begins["label-p0"] == page


def flowing(setting, count):
    """Return a document of lines of 10 points that are 9 where it is set closer."""
    lines = f'<p style="height:{9 if setting.dense else 10}pt;margin:0"></p>' * count
    return f'<html lang="en"><head><title>x</title></head><body>{lines}<div id="end"></div></body></html>'


@pytest.mark.parametrize(
    ("lines", "pages", "tried"),
    [
        (70, 1, [False]),
        (74, 1, [False, True]),
        (90, 2, [False, True]),  # a closer setting spares no page, so it stays as it was
        (120, 2, [False]),
    ],
    ids=["one page", "closer", "next to nothing however it is set", "enough on the last page"],
)
def test_a_document_is_set_closer_where_that_spares_a_last_page_with_next_to_nothing(lines, pages, tried):
    seen = []

    def html(setting):
        seen.append(setting.dense)
        return flowing(setting, lines)

    laid_out = settled(html, theme=BUNDLED, paper=SHEET)

    assert laid_out.count == pages
    assert seen == tried


def test_a_document_that_closer_setting_spares_no_page_is_not_laid_out_again_for_its_labels():
    seen = []

    def html(setting):
        seen.append((setting.dense, setting.parted))
        return page(setting, 660).replace("</body>", '<div id="end"></div></body>')

    laid_out = settled(html, theme=BUNDLED, paper=SHEET)

    assert seen == [(False, frozenset()), (False, frozenset({"p0"})), (True, frozenset())]
    assert laid_out.begins["label-p0"] == 2


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


def follow_on(setting, first, second):
    """Return a document of two sheets of rows, 32 points closely set and else 40, of which the second may follow on behind the first."""
    joined = "s0" in setting.joined and "s1" not in setting.parted
    title = '<div id="label-s1" style="height:60pt">Title</div>'
    rows = [
        f'<div{at} style="height:{32 if f"s{n}" in setting.dense_sheets else 40}pt;break-inside:avoid"></div>' * count
        for n, (count, at) in enumerate(((first, ""), (second - 1, "")))
    ]
    opening = '<div id="first-s1" style="height:40pt;break-inside:avoid"></div>'
    end = "" if "s0" in setting.joined else '<div id="end-s0"></div>'
    return (
        '<html lang="en"><head><title>x</title></head><body>'
        f'<div class="sheet" id="sheet-s0">{rows[0]}<div id="close-s0"></div>{end}</div>'
        f'<div class="{"joined" if joined else "sheet"}" id="sheet-s1">{title}{opening}{rows[1]}<div id="close-s1"></div></div>'
        "</body></html>"
    )


@pytest.mark.parametrize(
    ("rows", "pages", "joined"),
    [
        ((5, 5), 1, True),  # both fit a page
        ((5, 16), 2, True),  # no page is spared, but the first would stand alone on much of one
        ((12, 22), 2, True),  # what is left of the first page holds what would run over
        ((12, 14), 2, False),  # two full pages either way
        ((17, 5), 2, False),  # the title would stand alone at the foot
        ((26, 33), 3, True),  # set closer, both, since the second alone would not do
    ],
    ids=["one page", "little on a page", "spares a page", "spares none", "no room", "both closer"],
)
def test_a_sheet_follows_on_where_that_spares_a_page_or_fills_one(rows, pages, joined):
    laid_out = settled_sheets(lambda setting: follow_on(setting, *rows), theme=BUNDLED, paper=SHEET)

    assert laid_out.count == pages
    assert ("end-s0" not in laid_out.places) == joined
    assert laid_out.begins["label-s1"] == laid_out.begins["first-s1"]


def test_sheets_that_spare_no_page_by_following_on_are_not_laid_out_again_for_their_labels():
    seen = []

    def html(setting):
        seen.append(setting)
        return follow_on(setting, 16, 13)

    laid_out = settled_sheets(html, theme=BUNDLED, paper=SHEET)

    assert seen == [Setting(), Setting(joined=frozenset({"s0"}))]
    assert laid_out.begins["label-s1"] == laid_out.begins["first-s1"] == 2


def beside(setting, alone, first, second):
    """Return a document of a sheet of rows that stands alone, and behind it two of which the second may follow on."""
    shown = '<html lang="en"><head><title>x</title></head><body>'
    if "a" not in setting.left_out:
        rows = f'<div style="height:{32 if "a" in setting.dense_sheets else 40}pt;break-inside:avoid"></div>' * alone
        shown += f'<div class="sheet first" id="sheet-a">{rows}<div id="close-a"></div></div>'
    if "s0" not in setting.left_out:
        shown += follow_on(setting, first, second).partition("<body>")[2].removesuffix("</body></html>")
    return shown + "</body></html>"


@pytest.mark.parametrize(
    ("rows", "pages", "closer"),
    [
        ((10, 5, 5), 2, ()),
        ((20, 5, 5), 2, ("a",)),
        ((24, 5, 13), 3, ("s1",)),  # the sheet that stands alone is not spared, which the others have no part in
        ((20, 12, 14), 3, ("a",)),
        ((10, 12, 14), 3, ()),
        ((20, 26, 33), 4, ("a", "s0", "s1")),
    ],
)
def test_sheets_are_tried_without_those_they_have_nothing_to_do_with(rows, pages, closer):
    seen = []

    def html(setting):
        seen.append(setting)
        return beside(setting, *rows)

    laid_out = settled_sheets(html, theme=BUNDLED, paper=SHEET)

    whole = [setting for setting in seen if not setting.left_out]
    assert len(whole) == len({whole[0], whole[-1]})  # once, and once more where it is set in another way
    for setting in seen:
        shown = {"a", "s0", "s1"} - setting.left_out
        assert not setting.left_out or shown == ({"s0", "s1"} if setting.joined else setting.dense_sheets)
    assert (laid_out.count, tuple(sorted(whole[-1].dense_sheets))) == (pages, closer)
    # A template that leaves nothing out comes to the same pages.
    again = settled_sheets(
        lambda setting: beside(attrs.evolve(setting, left_out=frozenset()), *rows), theme=BUNDLED, paper=SHEET
    )
    assert (again.count, again.places, again.heights) == (laid_out.count, laid_out.places, laid_out.heights)
