"""A team's look by the hundred: stamped where a stamped sample looks like a rendered packet, else rendered, and said why."""

import logging
import shutil
from datetime import date
from importlib.resources import files

import attrs
import pytest
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

import needed
from hirekit.documents import packet_pdf, packet_pdfs
from hirekit.documents.look.letterforms import letters_of_sans
from hirekit.documents.look.theme import Theme
from hirekit.documents.stamping.likeness import difference
from hirekit.resources import bundled

ISSUED = date(2026, 11, 23)
SAID = "packets of this theme are laid out one by one"


class Kept(dict):
    def put(self, key, data):
        self[key] = data


@pytest.fixture
def some(panel):
    return [(panel.interview("c-1", "leading-work"), "i-e")]


def batch(plan, panel, some, theme, cache=None):
    ((_, _, pdf),) = packet_pdfs(plan, panel, some, issued_on=ISSUED, theme=theme, cache=cache, processes=1)
    return pdf


def rendered(plan, panel, some, theme):
    ((held, person),) = some
    return packet_pdf(plan, panel, interview=held, interviewer=person, issued_on=ISSUED, theme=theme)


def with_styles(home):
    (home / "team.css").write_text("h1, .title .kind { color: #7a1f3d } .row { border-top-color: #7a1f3d }")


def with_fonts(home):
    """A serif in place of the sans, drawn on another em."""
    (home / "fonts").mkdir()
    for part, name in (("sans-regular", "Regular"), ("sans-semibold", "Semibold")):
        font = TTFont(files("font_source_serif_pro") / "files" / f"SourceSerifPro-{name}.ttf")
        scale_upem(font, 2048)
        font.save(home / "fonts" / f"{part}.ttf")


def with_texts(home):
    (home / "locales").mkdir()
    texts = (bundled("templates") / "documents" / "locales" / "en.yaml").read_text()
    (home / "locales" / "en.yaml").write_text(texts.replace("kind: Interviewer packet", "kind: Our interview", 1))


def with_a_template(home):
    """The name once more, but only its first letter: what stands in for a name has another."""
    (home / "packet").mkdir()
    cover = (bundled("templates") / "documents" / "packet" / "cover.html").read_text()
    (home / "packet" / "cover.html").write_text(
        cover.replace("{{ cover.name }}", "{{ cover.name }} {{ cover.name[:1] }}")
    )


@pytest.mark.parametrize("change", [with_styles, with_fonts, with_texts])
def test_packets_of_a_theme_are_stamped_and_look_as_if_rendered(
    plan, panel, some, change, tmp_path, monkeypatch, caplog
):
    change(tmp_path)
    cache = Kept()
    first = batch(plan, panel, some, tmp_path, cache)
    whole = rendered(plan, panel, some, tmp_path)

    assert difference(first, whole) == ""
    assert difference(first, rendered(plan, panel, some, None)) != ""
    monkeypatch.setattr("hirekit.documents.stamping.batch.packet_pdf", pytest.fail)
    monkeypatch.setattr("hirekit.documents.stamping.making.make_master", pytest.fail)
    assert batch(plan, panel, some, tmp_path, cache) == first
    assert not caplog.records


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_a_packet_stamped_in_a_teams_own_faces_is_accessible_and_archival(plan, panel, some, tmp_path, profile):
    page = needed.module("page", package="page-validation")
    with_fonts(tmp_path)
    made = batch(plan, panel, some, tmp_path)
    assert not page.validate_pdf_bytes(made, profile=getattr(page.ValidationProfile, profile)).failures


def test_a_template_that_shows_words_in_ways_of_its_own_is_rendered_and_said_once(
    plan, panel, some, tmp_path, caplog, monkeypatch
):
    with_a_template(tmp_path)
    cache = Kept()
    with caplog.at_level(logging.WARNING, logger="hirekit"):
        made = batch(plan, panel, some, tmp_path, cache)

    assert made == rendered(plan, panel, some, tmp_path)
    (said,) = [record.getMessage() for record in caplog.records]
    assert said.startswith(SAID)
    assert said.endswith("a stamped sample does not look like a rendered one (page 1: letters are set differently)")

    # What was found out is kept: the next run neither makes a master nor compares.
    caplog.clear()
    monkeypatch.setattr("hirekit.documents.stamping.making.make_master", pytest.fail)
    with caplog.at_level(logging.WARNING, logger="hirekit"):
        assert batch(plan, panel, some, tmp_path, cache) == made
    assert [record.getMessage() for record in caplog.records] == [said]


def test_a_theme_whose_font_changes_letters_beside_others_is_rendered_and_says_so(plan, panel, some, tmp_path, caplog):
    with_fonts(tmp_path)
    file = tmp_path / "fonts" / "sans-regular.ttf"
    font = TTFont(file)
    font["GSUB"].table.FeatureList.FeatureRecord[0].FeatureTag = "calt"
    font.save(file)

    with caplog.at_level(logging.WARNING, logger="hirekit"):
        made = batch(plan, panel, some, tmp_path)

    assert made == rendered(plan, panel, some, tmp_path)
    assert [r.getMessage().rpartition(": ")[2] for r in caplog.records] == [
        "sans-regular of the theme gives letters another form beside others"
    ]


def test_a_name_that_no_slot_holds_is_no_fault_of_the_theme(plan, panel, tmp_path, caplog):
    with_styles(tmp_path)
    people = tuple(attrs.evolve(c, name="Αθηνά") if c.id == "c-1" else c for c in panel.candidates)
    named = attrs.evolve(panel, candidates=people)
    some = [(named.interview("c-1", "leading-work"), "i-e")]

    assert batch(plan, named, some, tmp_path) == rendered(plan, named, some, tmp_path)
    assert not caplog.records


def test_a_theme_whose_files_change_is_another_theme(tmp_path):
    with_styles(tmp_path)
    before = Theme(tmp_path)
    assert Theme(tmp_path) == before

    (tmp_path / "notes.txt").write_text("not for pages")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.css").write_text("p {}")
    assert Theme(tmp_path) == before

    (tmp_path / "team.css").write_text("h1 { color: #000 }")
    assert Theme(tmp_path) != before


def test_a_face_of_a_theme_takes_the_place_of_ours_and_its_letters_are_measured(tmp_path):
    with_fonts(tmp_path)
    theme = Theme(tmp_path)

    ours, theirs = letters_of_sans(), letters_of_sans(theme.faces)

    assert [face.part for face in theme.faces if face.sha256] == ["sans-regular", "sans-semibold"]
    assert theme.fonts == ()
    assert theirs.weights[400].em == 2048
    assert theirs.weights[400].advance("m") > ours.weights[400].advance("m")
    assert "·" in ours.slot_letters
    assert "·" not in theirs.slot_letters  # which the serif kerns by what stands on both sides


def test_a_face_that_is_no_font_is_named(plan, panel, some, tmp_path):
    (tmp_path / "fonts").mkdir()
    shutil.copy(__file__, tmp_path / "fonts" / "sans-bold.otf")

    with pytest.raises(Exception, match=r"sans-bold\.otf: is no font that can be used"):
        batch(plan, panel, some, tmp_path)


def test_two_packets_of_other_people_do_not_look_the_same(plan, panel, some):
    one = rendered(plan, panel, some, None)
    other = rendered(plan, panel, [(panel.interview("c-2", "leading-work"), "i-e")], None)
    shadow = rendered(plan, panel, [(panel.interview("c-1", "ml-case"), "i-c")], None)

    assert difference(one, one) == ""
    assert difference(one, other).startswith("page 1: ")
    assert "pages, not" in difference(one, shadow)
