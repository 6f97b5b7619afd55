"""The words of the bundled kits were read by people; a new one is read before it goes on the list."""

import re

import hirekit
from hirekit.resources import bundled_kits
from kits.vocabulary import CODE, LIST, prose, unlisted, words

TWICE = re.compile(r"\b(?!had\b)([^\W\d_]+)\s+\1\b", re.IGNORECASE)
AMERICAN = re.compile(
    r"\b\w*(?:[bcdfglmnrtv]iz(?:e|es|ed|ing|ation)|avior|[bcdfhlmnrtv]olor|favor|abeling|abeled|odeling|odeled|center)\b"
)
SIZED = {"size", "sizes", "sized", "sizing", "prize", "prizes", "resize"}


def test_every_word_of_the_kits_is_on_the_list():
    assert unlisted() == {}, "read them, then: PYTHONPATH=src python tests/kits/vocabulary.py --accept"


def test_the_list_holds_no_word_that_no_kit_uses():
    used = {word for name in bundled_kits() for text in prose(hirekit.load_kit(name)) for word in words(text)}
    assert set(LIST.read_text(encoding="utf-8").split()) - used == set()


def test_a_misspelled_word_would_be_found():
    known = set(LIST.read_text(encoding="utf-8").split())
    assert [word for word in words("The canddate aprroved a modle in `kti_name`.") if word not in known] == [
        "canddate",
        "aprroved",
        "modle",
    ]


def test_no_word_stands_twice_in_a_row():
    found = [
        found.group()
        for name in bundled_kits()
        for text in prose(hirekit.load_kit(name))
        for found in TWICE.finditer(CODE.sub(" # ", text))
    ]
    assert found == []


def test_spelling_is_british_throughout():
    known = LIST.read_text(encoding="utf-8").split()
    assert [word for word in known if AMERICAN.fullmatch(word) and word not in SIZED] == []
