"""The letters of slots: as the font has them, and the same when they were kept."""

import subprocess
import sys

import pytest

from hirekit.documents.look import letterforms
from hirekit.documents.look.fonts import SANS, face, opened
from hirekit.documents.look.letterforms import WEIGHTS, kept, letters_of_sans, recall


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


def test_what_was_kept_and_recalled_is_what_the_font_says():
    before = {weight: letters_of_sans().weights[weight] for weight in WEIGHTS}

    recall(kept())

    assert {weight: letters_of_sans().weights[weight] for weight in WEIGHTS} == before


def test_recalled_letters_spare_the_font_library():
    script = (
        "import sys; from hirekit.documents.look import letterforms; letterforms.recall(sys.stdin.buffer.read());"
        "from hirekit.documents.stamping.shaping import shaped;"
        "shaped(letterforms.letters_of_sans(), 400, 'AV', 14.0); print('fontTools' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", script], input=kept(), capture_output=True, check=True)

    assert done.stdout.strip() == b"False"


def test_letters_that_join_others_are_none_of_a_slot():
    assert "e" in letters_of_sans().slot_letters
    assert "\u0301" not in letters_of_sans().slot_letters
    assert "\u0391" not in letters_of_sans().slot_letters
