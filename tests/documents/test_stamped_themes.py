"""A team's look by the hundred: stamped where a stamped sample looks like a rendered packet, else rendered, and said why."""

import io
import logging
import math
import shutil
from datetime import date
from functools import cache, partial
from importlib.resources import files

import attrs
import pytest
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from hypothesis import given
from hypothesis import strategies as st

import needed
from hirekit.documents import packet_pdf, packet_pdfs
from hirekit.documents.engine import lay_out, weasyprint
from hirekit.documents.look.letterforms import letters_of_sans
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import BUNDLED, Theme
from hirekit.documents.packet.name_size import name_look
from hirekit.documents.packet.sitting import sitting
from hirekit.documents.stamping.likeness import difference
from hirekit.documents.stamping.making import make_master
from hirekit.documents.stamping.measuring import measured, seen
from hirekit.documents.stamping.placeholders import Placeholders
from hirekit.documents.stamping.setting import CAPITALISED, LOWER, UPPER, OddTheme, ours
from hirekit.documents.stamping.slots import words
from hirekit.documents.stamping.stamp import stamp
from hirekit.documents.stamping.theme_settings import ThemeSettings
from hirekit.resources import bundled

ISSUED = date(2026, 11, 23)
SAID = "packets of this theme are laid out one by one"


class Kept(dict):
    def put(self, key, data):
        self[key] = data


@pytest.fixture(scope="module")
def in_our_look(short_plan, panel):
    return rendered(short_plan, panel, [(panel.interview("c-1", "leading-work"), "i-e")], None)


@pytest.fixture
def some(panel):
    return [(panel.interview("c-1", "leading-work"), "i-e")]


def batch(plan, panel, some, theme, cache=None):
    ((_, _, pdf),) = packet_pdfs(plan, panel, some, issued_on=ISSUED, theme=theme, cache=cache, processes=1)
    return pdf


def rendered(plan, panel, some, theme):
    ((held, person),) = some
    return packet_pdf(plan, panel, interview=held, interviewer=person, issued_on=ISSUED, theme=theme)


def named(panel, name):
    """Return the panel with another name of the first candidate."""
    people = tuple(attrs.evolve(c, name=name) if c.id == "c-1" else c for c in panel.candidates)
    return attrs.evolve(panel, candidates=people)


def subject_of(plan, panel, theme):
    held = panel.interview("c-1", "leading-work")
    return sitting(
        plan, panel, interview=held, interviewer="i-e", issued_on=ISSUED, theme=theme, names=name_look(theme)
    )


def with_styles(home):
    (home / "team.css").write_text("h1, .title .kind { color: #7a1f3d } .row { border-top-color: #7a1f3d }")


@cache
def serif_on_another_em(name):
    font = TTFont(files("font_source_serif_pro") / "files" / f"SourceSerifPro-{name}.ttf")
    scale_upem(font, 2048)
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def with_fonts(home):
    """A serif in place of the sans, drawn on another em."""
    (home / "fonts").mkdir()
    for part, name in (("sans-regular", "Regular"), ("sans-semibold", "Semibold")):
        (home / "fonts" / f"{part}.ttf").write_bytes(serif_on_another_em(name))


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
    short_plan, panel, some, change, in_our_look, tmp_path, monkeypatch, caplog
):
    change(tmp_path)
    cache = Kept()
    first = batch(short_plan, panel, some, tmp_path, cache)
    whole = rendered(short_plan, panel, some, tmp_path)

    assert difference(first, whole) == ""
    assert difference(first, in_our_look) != ""
    monkeypatch.setattr("hirekit.documents.stamping.batch.packet_pdf", pytest.fail)
    monkeypatch.setattr("hirekit.documents.stamping.making.make_master", pytest.fail)
    assert batch(short_plan, panel, some, tmp_path, cache) == first
    assert not caplog.records


@pytest.fixture(scope="module")
def in_own_faces(short_plan, panel, tmp_path_factory):
    home = tmp_path_factory.mktemp("own-faces")
    with_fonts(home)
    return batch(short_plan, panel, [(panel.interview("c-1", "leading-work"), "i-e")], home)


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_a_packet_stamped_in_a_teams_own_faces_is_accessible_and_archival(in_own_faces, profile):
    page = needed.module("page", package="page-validation")
    assert not page.validate_pdf_bytes(in_own_faces, profile=getattr(page.ValidationProfile, profile)).failures


def test_a_template_that_shows_words_in_ways_of_its_own_is_rendered_and_said_once(
    short_plan, panel, some, tmp_path, caplog, monkeypatch
):
    with_a_template(tmp_path)
    cache = Kept()
    with caplog.at_level(logging.WARNING, logger="hirekit"):
        made = batch(short_plan, panel, some, tmp_path, cache)

    assert made == rendered(short_plan, panel, some, tmp_path)
    (said,) = [record.getMessage() for record in caplog.records]
    assert said.startswith(SAID)
    assert said.endswith("a stamped sample does not look like a rendered one (page 1: letters are set differently)")

    # What was found out is kept: the next run neither makes a master nor compares.
    caplog.clear()
    monkeypatch.setattr("hirekit.documents.stamping.making.make_master", pytest.fail)
    with caplog.at_level(logging.WARNING, logger="hirekit"):
        assert batch(short_plan, panel, some, tmp_path, cache) == made
    assert [record.getMessage() for record in caplog.records] == [said]


def test_a_theme_whose_font_changes_letters_beside_others_is_rendered_and_says_so(
    short_plan, panel, some, tmp_path, caplog
):
    with_fonts(tmp_path)
    file = tmp_path / "fonts" / "sans-regular.ttf"
    font = TTFont(file)
    font["GSUB"].table.FeatureList.FeatureRecord[0].FeatureTag = "calt"
    font.save(file)

    with caplog.at_level(logging.WARNING, logger="hirekit"):
        made = batch(short_plan, panel, some, tmp_path)

    assert made == rendered(short_plan, panel, some, tmp_path)
    assert [r.getMessage().rpartition(": ")[2] for r in caplog.records] == [
        "sans-regular of the theme gives letters another form beside others"
    ]


WAYS = {
    "spaced out": ".cover h1 { letter-spacing: 3pt }",
    "all spaced out": "html { letter-spacing: .2pt }",
    "at the right": ".cover h1, .cover p, #leaf + *, .title h1, .sub { text-align: right }",
    "in the middle": ".cover h1, .when, .title h1 { text-align: center }",
    "in capitals": ".cover h1, .title h1, .cover b { text-transform: uppercase }",
    "in small capitals": ".cover h1 { font-variant-caps: small-caps }",
    "in all small capitals, apart, at the right": ".cover h1 { font-variant-caps: all-small-caps; letter-spacing: 1pt; text-align: right }",
    "with figures of the text": ".cover p, .slots th { font-variant-numeric: oldstyle-nums }",
    "in the serif": ".cover h1, .cover p, .cover b { font-family: 'Hk Serif' }",
    "bold and italic": ".cover h1 { font-weight: 700 !important } .cover p.prose { font-style: italic } .cover b { font-style: normal }",
    "larger": ".cover .when { font-size: 19pt; line-height: 22pt } .slots th { font-size: 9pt }",
    "in capitals and apart, in two scripts": ".cover h1, .title h1, .sub { letter-spacing: 1.5pt; text-transform: uppercase }",
    "in a narrow column": ".cover h1 { max-width: 88mm } .prose { padding-right: 30mm }",
}


@pytest.mark.parametrize("style", WAYS.values(), ids=WAYS)
def test_names_are_stamped_the_way_a_theme_sets_them(short_plan, panel, style, request, tmp_path):
    """The master is made from another name that takes as many lines; the stamped one has letters that change in capitals."""
    (tmp_path / "team.css").write_text(style)
    theme = Theme(tmp_path)
    set_as = ThemeSettings(theme, "A4", None)
    names = (
        ("Иван Papas", "Thea Жанна") if "two scripts" in request.node.name else ("Maxim Waldburg", "Thea Weiß-Àvila")
    )
    one, other = (named(panel, name) for name in names)
    subject, meant = subject_of(short_plan, one, theme), subject_of(short_plan, other, theme)
    told = words(meant, partial(set_as.of, meant))
    master = make_master(subject, words(subject, partial(set_as.of, subject)), paper=paper_called("A4"), theme=theme)

    whole = rendered(short_plan, other, [(other.interview("c-1", "leading-work"), "i-e")], tmp_path)

    assert words(subject, partial(set_as.of, subject)).shape == told.shape
    assert difference(stamp(master, told), whole) == ""
    assert told.settings != ours(told.name_size, told.leaf_size)


ODD = {
    "text-indent: 3mm": "text-indent: 11.3386px",
    "text-align: justify": "text-align: justify",
    "text-align: right; text-align-last: center": "text-align-last: center",
    "hyphens: auto": "hyphens: auto",
    "word-spacing: 3pt": "word-spacing: 4px",
    "word-break: break-all": "word-break: break-all",
    "text-decoration: underline": "text-decoration-line: underline",
    "font-variant-ligatures: normal; letter-spacing: 0": "font-variant-ligatures: normal",
    "font-kerning: none": "font-kerning: none",
    "font-feature-settings: 'kern' 0": 'font-feature-settings: "kern" 0',
    "font-style: italic": "font: italic 600 'Hk Sans'",
    "font-family: 'Hk Serif'; font-weight: 700": "font: 700 'Hk Serif'",
}


def seen_in(style, home):
    """Return how a name on a page of its own is set in a style."""
    (home / "team.css").write_text(f".cover h1 {{ {style} }}")
    theme, stand_in = Theme(home), Placeholders(start="Qx", slots={"Qxaa": ("name", 0)})
    html = "<html lang=en><div class=cover><div class=title><h1>Qxaa</h1></div></div></html>"
    pages = lay_out(html, theme=theme, paper=paper_called("A4")).document
    return list(seen(pages, stand_in, theme.faces))


@pytest.mark.parametrize(("style", "said"), ODD.items())
def test_what_stamping_cannot_follow_is_told_in_words_of_the_style(style, said, tmp_path):
    with pytest.raises(OddTheme) as fault:
        seen_in(style, tmp_path)

    assert str(fault.value) == f"the name on the cover has {said}"


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("font-variant-numeric: diagonal-fractions", "does more for frac than put one letter in place of another"),
        ("font-feature-settings: 'swsh'", "has no feature 'swsh'"),
    ],
)
def test_a_feature_that_stamping_cannot_follow_is_told_with_its_face(style, said, tmp_path):
    with pytest.raises(OddTheme) as fault:
        seen_in(style, tmp_path)

    assert str(fault.value) == f"sans-semibold of the theme {said}"


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (".slots tr:first-child th { font-size: 9pt }", "a time of the run sheet is set in more than one way"),
        (".cover .when { display: none }", "the time on the cover is on no page"),
    ],
)
def test_words_that_are_set_in_two_ways_or_nowhere_are_told(short_plan, panel, style, said, tmp_path):
    (tmp_path / "team.css").write_text(style)
    theme = Theme(tmp_path)

    with pytest.raises(OddTheme) as fault:
        measured(subject_of(short_plan, panel, theme), paper=paper_called("A4"), theme=theme)

    assert str(fault.value) == said


@given(st.text(st.sampled_from(letters_of_sans().slot_letters)), st.sampled_from([UPPER, LOWER, CAPITALISED]))
def test_capitals_and_small_letters_are_those_of_the_layout_engine(text, way):
    transform = weasyprint().formatting_structure.text.transform
    setting = attrs.evolve(ours(44, 21)["when", 600], transform=way)

    assert setting.shown(text) == transform(way, text, "en")


def test_our_own_look_measured_is_what_is_known_of_it(short_plan, panel):
    subject = subject_of(short_plan, panel, BUNDLED)
    known = words(subject)
    found = measured(subject, paper=paper_called("A4"), theme=BUNDLED)

    assert set(found) == set(known.settings)
    for key, setting in found.items():
        room = known.settings[key].room
        assert attrs.evolve(setting, room=room) == known.settings[key]
        assert room in (pytest.approx(setting.room), math.inf)


def test_how_a_theme_sets_words_is_kept_and_measured_once(short_plan, panel, tmp_path, monkeypatch):
    (tmp_path / "team.css").write_text(".cover h1 { letter-spacing: 2pt }")
    cache, subject = Kept(), subject_of(short_plan, panel, Theme(tmp_path))
    first = words(subject, partial(ThemeSettings(Theme(tmp_path), "A4", cache).of, subject))

    monkeypatch.setattr("hirekit.documents.stamping.measuring.measured", pytest.fail)

    assert words(subject, partial(ThemeSettings(Theme(tmp_path), "A4", cache).of, subject)) == first


def test_a_theme_that_cannot_be_followed_is_kept_as_one_with_its_reason(
    short_plan, panel, some, tmp_path, caplog, monkeypatch
):
    (tmp_path / "team.css").write_text(".cover h1 { text-align: justify }")
    cache = Kept()
    with caplog.at_level(logging.WARNING, logger="hirekit"):
        made = batch(short_plan, panel, some, tmp_path, cache)
        monkeypatch.setattr("hirekit.documents.stamping.measuring.measured", pytest.fail)
        assert batch(short_plan, panel, some, tmp_path, cache) == made

    assert made == rendered(short_plan, panel, some, tmp_path)
    assert [record.getMessage() for record in caplog.records] == 2 * [
        f"{SAID}, about two seconds each: the name on the cover has text-align: justify"
    ]


def test_a_name_that_no_slot_holds_is_no_fault_of_the_theme(short_plan, panel, tmp_path, caplog):
    with_styles(tmp_path)
    people = named(panel, "Αθηνά (Athena)")
    some = [(people.interview("c-1", "leading-work"), "i-e")]

    assert batch(short_plan, people, some, tmp_path) == rendered(short_plan, people, some, tmp_path)
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


def test_a_face_that_is_no_font_is_named(short_plan, panel, some, tmp_path):
    (tmp_path / "fonts").mkdir()
    shutil.copy(__file__, tmp_path / "fonts" / "sans-bold.otf")

    with pytest.raises(Exception, match=r"sans-bold\.otf: is no font that can be used"):
        batch(short_plan, panel, some, tmp_path)


def test_two_packets_of_other_people_do_not_look_the_same(short_plan, panel, in_our_look):
    one = in_our_look
    other = rendered(short_plan, panel, [(panel.interview("c-2", "leading-work"), "i-e")], None)
    shadow = rendered(short_plan, panel, [(panel.interview("c-1", "ml-case"), "i-c")], None)

    assert difference(one, one) == ""
    assert difference(one, other).startswith("page 1: ")
    assert "pages, not" in difference(one, shadow)
