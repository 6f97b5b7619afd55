"""Flowing documents are set until no label stands alone at the foot of a page."""

import pytest

from hirekit.documents.paper import paper_called
from hirekit.documents.settling import Setting, kept_together, settled
from hirekit.documents.theme import BUNDLED

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
