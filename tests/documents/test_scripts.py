"""Where a line is set in stretches of one script each."""

import pytest

from hirekit.documents.look.letterforms import CannotStamp, letters_of_sans
from hirekit.documents.stamping.scripts import CYRILLIC, GREEK, LATIN, script_of, scripts_in, stretches


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ("",)),
        ("Ann Lee, 2", ("Ann Lee, 2",)),
        ("Анна", ("Анна",)),
        ("  2 Анна, 3", ("  2 Анна, 3",)),
        ("Ann Анна Lee", ("Ann ", "Анна ", "Lee")),
        ("Άννα-Анна.", ("Άννα-", "Анна.")),
        ("(Анна)", ("(Анна)",)),
    ],
)
def test_signs_of_no_script_go_with_the_letters_before_them(text, found):
    assert stretches(text) == found


@pytest.mark.parametrize("text", ["Анна (Ann)", "Ann «Анна»", "Ann “Анна”"])
def test_signs_that_come_in_pairs_are_left_to_a_layout_engine_among_several_scripts(text):
    with pytest.raises(CannotStamp):
        stretches(text)


def test_every_letter_of_a_slot_is_latin_greek_or_cyrillic_or_of_no_script():
    letters = letters_of_sans().slot_letters

    assert {script_of(letter) for letter in letters} == {"", LATIN, GREEK, CYRILLIC}
    assert all(letter in letters for letter in "ΑΩάώϊѐЀЯяґҐЎљ")


def test_scripts_beside_latin_are_told_once():
    assert scripts_in(("Ann", "Анна", "Анна Άννα"), language="en") == (CYRILLIC, GREEK)
    assert scripts_in(("Ann", "Weiß 2"), language="sr") == ()


@pytest.mark.parametrize("language", ["bg", "mk", "sr-Cyrl"])
def test_cyrillic_with_forms_of_its_own_in_a_language_is_left_to_a_layout_engine(language):
    with pytest.raises(CannotStamp):
        scripts_in(("Бобров",), language=language)
    assert scripts_in(("Άννα",), language=language) == (GREEK,)
