"""The letters of slots: as the font has them, and the same when they were kept."""

import subprocess
import sys

import attrs
import pytest

from hirekit.documents.look import letterforms
from hirekit.documents.look.fonts import SANS, face, opened
from hirekit.documents.look.letterforms import WEIGHTS, forms_of, kept, letters_of_sans, recall


@pytest.fixture(autouse=True)
def _as_before(monkeypatch):
    monkeypatch.setattr(letterforms, "_known", dict(letterforms._known))  # noqa: SLF001


@pytest.mark.parametrize("weight", WEIGHTS)
def test_glyphs_and_advances_are_the_fonts(weight):
    font = opened(face(SANS, weight))
    names = font.getBestCmap()
    for letter, (number, advance) in letters_of_sans().weights[weight].glyphs.items():
        assert font.getGlyphName(number) == names[ord(letter)]
        assert advance == font["hmtx"].metrics[names[ord(letter)]][0]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_pairs_that_need_it_are_moved_and_others_not(weight):
    forms = letters_of_sans().weights[weight]

    assert forms.move("T", "o") < -60 < forms.move("A", "V") < 0
    assert forms.move("H", "I") == forms.move("n", "n") == 0


@pytest.mark.parametrize("features", [(), ("smcp",)])
def test_what_was_kept_and_recalled_is_what_the_font_says(features):
    sans = face(SANS, 400)
    before, data = forms_of(sans, features), kept(sans, features)
    letterforms._known.clear()  # noqa: SLF001

    recall(data, sans, features)

    assert forms_of(sans, features) is not before
    assert attrs.asdict(forms_of(sans, features)) == attrs.asdict(before)


def test_recalled_letters_spare_the_font_library():
    script = (
        "import sys; from hirekit.documents.look import letterforms; from hirekit.documents.look.fonts import FACES;"
        "[letterforms.recall(line, FACES[place]) for place, line in zip((0, 2), sys.stdin.buffer)];"
        "print(letterforms.letters_of_sans().weights[400].move('A', 'V'), 'fontTools' in sys.modules)"
    )
    data = b"\n".join(kept(face(SANS, weight)) for weight in WEIGHTS)

    done = subprocess.run([sys.executable, "-c", script], input=data, capture_output=True, check=True)

    moved = letters_of_sans().weights[400].move("A", "V")
    assert done.stdout.decode().split() == [str(moved), "False"]


def test_a_feature_puts_letters_in_place_of_others_with_their_own_widths_and_kerning():
    plain, small = forms_of(face(SANS, 600)), forms_of(face(SANS, 600), ("smcp",))
    names = opened(face(SANS, 600))

    assert names.getGlyphName(small.glyphs["a"][0]) != names.getGlyphName(plain.glyphs["a"][0])
    assert small.glyphs["A"] == plain.glyphs["A"]
    assert small.advance("m") != plain.advance("m")
    assert not small.fault


@pytest.mark.parametrize(
    ("features", "fault"),
    [
        (("swsh",), "sans-regular of the theme has no feature 'swsh'"),
        (("frac",), "sans-regular of the theme does more for frac than put one letter in place of another"),
    ],
)
def test_a_feature_that_is_more_than_other_letters_is_a_fault(features, fault):
    assert forms_of(face(SANS, 400), features).fault == fault


def test_letters_that_join_others_are_none_of_a_slot():
    assert "e" in letters_of_sans().slot_letters
    assert "\u0301" not in letters_of_sans().slot_letters
    assert "\u05d0" not in letters_of_sans().slot_letters
