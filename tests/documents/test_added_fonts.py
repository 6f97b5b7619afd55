"""Letters our fonts lack: told before anything is laid out, with their place; a team adds a font for them."""

import io
import shutil
from importlib.resources import files

import attrs
import pikepdf
import pypdf
import pytest

import needed
from hirekit.documents import debrief_pdf, packet_pdf, packet_pdfs, panel_plan_pdf
from hirekit.errors import InvalidData
from hirekit.scoring import score

NAME = "山田 太郎"


@pytest.fixture(scope="module")
def japanese(panel):
    people = tuple(attrs.evolve(c, name=NAME) if c.id == "c-2" else c for c in panel.candidates)
    return attrs.evolve(panel, candidates=people)


@pytest.fixture(scope="module")
def theme(tmp_path_factory):
    """A team's folder with nothing in it but a font, as a package ships it."""
    needed.module("noto_cjk_sans_jp_regular", package="noto-cjk-sans-jp-regular")
    home = tmp_path_factory.mktemp("theme")
    (home / "fonts").mkdir()
    name = "NotoSansCJKjp-Regular.otf"
    shutil.copy(str(files("noto_cjk_sans_jp_regular") / name), home / "fonts" / name)
    return home


@pytest.fixture(scope="module")
def packet_in_japanese(plan, japanese, theme):
    held = japanese.interview("c-2", "people")
    return packet_pdf(plan, japanese, interview=held, interviewer="i-a", theme=theme)


def test_letters_no_font_has_are_told_with_their_place_before_anything_is_laid_out(plan, japanese, monkeypatch):
    monkeypatch.setattr("hirekit.documents.packet.document.lay_out", pytest.fail)

    with pytest.raises(InvalidData) as refused:
        packet_pdf(plan, japanese, interview=japanese.interview("c-2", "people"), interviewer="i-a")

    assert [str(problem) for problem in refused.value.problems] == [
        "panel.candidates[1].name: must be in letters the fonts have; add a font to the theme's fonts folder for 山 (U+5C71), 田 (U+7530), 太 (U+592A), 郎 (U+90CE)"
    ]


def test_a_batch_tells_it_too(plan, japanese):
    with pytest.raises(InvalidData, match=r"panel\.candidates\[1\]\.name: must be in letters the fonts have"):
        list(packet_pdfs(plan, japanese, [(japanese.interview("c-2", "people"), "i-a")]))


def test_with_a_font_of_the_teams_own_it_is_printed_and_can_be_copied(packet_in_japanese):
    cover = pypdf.PdfReader(io.BytesIO(packet_in_japanese)).pages[0].extract_text()

    assert "山田" in cover
    with pikepdf.open(io.BytesIO(packet_in_japanese)) as pdf:
        fonts = {str(o.BaseFont) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/BaseFont" in o}
    assert any("Hk-Extra" in name for name in fonts)


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_with_a_font_of_the_teams_own_it_is_accessible_and_archival(packet_in_japanese, profile):
    page = needed.module("page", package="page-validation")
    assert not page.validate_pdf_bytes(packet_in_japanese, profile=getattr(page.ValidationProfile, profile)).failures


def test_a_font_a_team_adds_changes_nothing_where_ours_have_the_letters(plan, panel, panel_plan, theme):
    from datetime import date

    with_it = panel_plan_pdf(plan, panel, issued_on=date(2026, 11, 23), theme=theme)

    def shown(pdf):
        return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]

    assert shown(with_it) == shown(panel_plan)


def test_signs_in_an_interviewers_notes_are_spelled_out_in_the_debrief_and_never_dropped(plan, panel, result):
    """Also what is left of an emoji that a browser cut, which no font has at all."""
    noted = "Said 山 and \U0001f600\ufe0f and \uf600 too."
    cards = [
        attrs.evolve(card, ratings=[attrs.evolve(r, evidence=noted) if r.score else r for r in card.ratings])
        for candidate in result.candidates
        for card in candidate.cards
    ]

    made = debrief_pdf(plan, score(plan, cards, panel=panel), panel=panel)

    text = " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages).split())
    assert "Said [U+5C71] and [grinning face, U+1F600] and [U+F600] too." in text


def test_what_was_spelled_out_is_said_card_by_card_with_what_to_do(plan, panel, result, caplog):
    cards = [
        attrs.evolve(card, ratings=[attrs.evolve(r, evidence="Said 山.") if r.score else r for r in card.ratings])
        if (card.candidate, card.round, card.interviewer) == ("c-1", "people", "i-a")
        else card
        for candidate in result.candidates
        for card in candidate.cards
    ]

    debrief_pdf(plan, score(plan, cards, panel=panel), panel=panel)

    (said,) = [record.getMessage() for record in caplog.records if record.name == "hirekit"]
    assert said == (
        "the card c-1, people, i-a has letters no font has, so they are spelled out: 山 (U+5C71); "
        "a font in the fonts folder of a theme (--theme) shows them"
    )


def test_a_name_in_such_letters_is_still_refused_in_a_debrief(plan, japanese, result):
    with pytest.raises(InvalidData, match=r"panel\.candidates\[1\]\.name: must be in letters the fonts have"):
        debrief_pdf(plan, result, panel=japanese)


def test_a_file_that_is_no_font_is_named(plan, panel, tmp_path):
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "broken.ttf").write_bytes(b"no font")

    with pytest.raises(InvalidData, match=r"broken\.ttf: is no font that can be used"):
        panel_plan_pdf(plan, panel, theme=tmp_path)
