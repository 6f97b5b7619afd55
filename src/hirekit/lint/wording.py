"""Language: which texts no rule reads, how hard a text is to read, and how a role's words lean."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import repeat

from hirekit.lint.tokens import sentences_of, words_of

HARD_GRADE = 18.0
FEWEST_WORDS = 20
# Stems after Gaucher, Friesen and Kay (2011), appendix A; words that name most jobs of a technical kind are left out.
MASCULINE = (
    "adventurous",
    "aggress",
    "ambitio",
    "assert",
    "athlet",
    "autonom",
    "boast",
    "challeng",
    "compet",
    "confident",
    "courag",
    "decisive",
    "determin",
    "domina",
    "fearless",
    "force",
    "greedy",
    "headstrong",
    "hierarch",
    "hostil",
    "impulsive",
    "independen",
    "individual",
    "intellect",
    "masculine",
    "outspoken",
    "persist",
    "reckless",
    "self-confiden",
    "self-relian",
    "self-sufficien",
    "stubborn",
    "superior",
)
FEMININE = (
    "affectionate",
    "cheer",
    "collab",
    "commit",
    "communal",
    "compassion",
    "connect",
    "considerate",
    "cooperat",
    "co-operat",
    "emotiona",
    "empath",
    "feminine",
    "gentle",
    "honest",
    "inclusive",
    "interdependen",
    "interpersonal",
    "kind",
    "kinship",
    "loyal",
    "modesty",
    "nurtur",
    "pleasant",
    "polite",
    "sensitiv",
    "share",
    "sharing",
    "submissive",
    "support",
    "sympath",
    "tender",
    "together",
    "trust",
    "understand",
    "warm",
    "yield",
)
NEUTRAL = ("competenc", "individuals")
LEAN = 6
_COMMON = {
    "en": frozenset(
        """the of and to a in is you that it for on are as with how what your be at this or have from by not
        which did would when tell me about i we they he she my our us an do does was were had has can could
        will why who where so if no then there than them but all one only come
        met per plus am son""".split()  # noqa: SIM905
    ),
    "de": frozenset(
        """der die das und ist nicht sie ein eine mit für auf wie haben sich den von zu dem bei ihr wenn oder was wurde
        sind ich wir er im zum zur ihre ihnen alt am aus nach vor als auch noch über sehr gut gute guter schlecht
        schlechte antwort frage erfahrung arbeit keine kein klar unklar ja nein""".split()  # noqa: SIM905
    ),
    "fr": frozenset(
        """le la les des une un et est vous que pour dans avec pas sur votre qui avez plus par du ou quand quel comment
        êtes âge ce cette au aux ne se son sa ses quelle quels où pourquoi vos très bien bon bonne mauvais mauvaise
        réponse réponses expérience travail aucun aucune équipe oui""".split()  # noqa: SIM905
    ),
    "es": frozenset(
        """el la los las una un y es que para con por su usted se como más cuando qué del al le ha cómo está están
        tiene años cuántos cuál dónde ustedes sus fue muy bien buena bueno mala respuesta respuestas experiencia
        trabajo ninguna ninguno equipo""".split()  # noqa: SIM905
    ),
    "it": frozenset(
        """il lo la gli una un e di che per con non si come più quando del della ha cosa le suo è sei quanti
        anni sua nel dei alla
        molto bene buona buono risposta risposte esperienza lavoro nessuna nessuno squadra""".split()  # noqa: SIM905
    ),
    "nl": frozenset(
        """de het een en is niet van u dat voor met op zijn te hoe wat hebt heeft bij aan je als bent waar wie
        uw was er ook
        zeer goed goede slecht slechte antwoord vraag ervaring werk geen duidelijk""".split()  # noqa: SIM905
    ),
    "pt": frozenset(
        """o a os as uma um e que para com não se como mais quando do da você sua em por foi está tem anos
        quantos qual onde
        muito bem boa bom resposta respostas experiência trabalho nenhuma nenhum equipe""".split()  # noqa: SIM905
    ),
    "pl": frozenset(
        """i w na z się nie jest że do jak co to pan pani o czy po dla są ma lat ile pana
        bardzo dobrze dobra dobry odpowiedź doświadczenie praca brak pytanie""".split()  # noqa: SIM905
    ),
}
_NEVER_ENGLISH = frozenset().union(*_COMMON.values()) - _COMMON["en"]
# Without one of these, or of another script, no text seems foreign.
FOREIGN = re.compile("|".join(rf"\b{word}\b" for word in sorted(_NEVER_ENGLISH)))
# One number a word: a one at the place of each language it is common in, so that one sum counts them all.
_BITS = 40
_MOST_HITS = (1 << _BITS) - 1
_PLACES = {code: _BITS * place for place, code in enumerate(_COMMON)}
_OTHERS = tuple((code, place) for code, place in _PLACES.items() if code != "en")
_COUNTS = {
    word: sum(1 << _PLACES[code] for code, common in _COMMON.items() if word in common)
    for word in frozenset().union(*_COMMON.values())
}
_VOWELS = re.compile(r"[aeiouy]+")
_LETTERS = re.compile(r"[^\W\d_]+")
LAST_LATIN = 0x24F
FEWEST_LETTERS = 4
# A text of so many words shows its language by so many common ones, a shorter text by fewer.
ENOUGH_WORDS = 8
ENOUGH_HITS, FEWEST_HITS = 3, 2


@lru_cache(maxsize=1_000)
def primary(language: str) -> str:
    """Return the language of a tag such as en-GB."""
    return language.replace("_", "-").split("-")[0].lower()


def seems_foreign(text: str) -> str | None:
    """Return the language a text seems to be written in where that is not English, else None.

    >>> seems_foreign("Wie haben Sie gemerkt, dass die Daten nicht gut sind und was war das Ziel?")
    'de'
    >>> seems_foreign("Sind Sie verheiratet?"), seems_foreign("Do you speak to the client?")
    ('de', None)
    >>> seems_foreign("Sehr gut."), seems_foreign("Gut feeling.")
    ('de', None)
    """
    if not text.isascii():
        letters = [character for character in text if character.isalpha()]
        if len(letters) >= FEWEST_LETTERS and sum(ord(letter) > LAST_LATIN for letter in letters) * 2 > len(letters):
            return "another script"
    words = _LETTERS.findall(text.lower())
    if _NEVER_ENGLISH.isdisjoint(words):
        return None
    total = sum(map(_COUNTS.get, words, repeat(0)))
    fewest = FEWEST_HITS if len(words) < ENOUGH_WORDS else ENOUGH_HITS
    enough = max(fewest, 2 * ((total >> _PLACES["en"]) & _MOST_HITS) + 1)
    hits = [(total >> place) & _MOST_HITS for _, place in _OTHERS]
    most = max(hits)
    return _OTHERS[hits.index(most)][0] if most >= enough else None


@lru_cache(maxsize=100_000)
def syllables(word: str) -> int:
    """Return about how many syllables an English word has.

    >>> [syllables(word) for word in ("data", "made", "quality", "table")]
    [2, 1, 3, 2]
    """
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee", "ye")) and groups > 1:
        groups -= 1
    return max(1, groups)


def grade(text: str) -> float:
    """Return the reading grade of plain text.

    Source:
        Grade level = 0.39 words per sentence + 11.8 syllables per word - 15.59. Kincaid, Fishburne, Rogers and
        Chissom (1975), Research Branch Report 8-75.

    >>> round(grade("The cat sat on the mat. It was warm."), 1)
    -2.0
    """
    words = words_of(text)
    return _grade(words, max(1, sum(1 for _ in sentences_of(text)))) if words else 0.0


def _grade(words: Sequence[str], sentences: int) -> float:
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def is_hard(text: str) -> bool:
    """Return whether plain text, heard once, is hard to follow."""
    words = words_of(text)
    # As one sentence it would read hardest.
    return len(words) >= FEWEST_WORDS and _grade(words, 1) > HARD_GRADE and grade(text) > HARD_GRADE


def coded(texts: Iterable[str], *, title: str = "") -> tuple[list[str], list[str]]:
    """Return the words of *texts* that are coded masculine and those coded feminine, in order.

    Args:
        title: Of the role; its words name the work, so they are not counted.

    Source:
        Gaucher, Friesen and Kay (2011), *Journal of Personality and Social Psychology* 101(1).

    >>> coded(["Competitive, dominant people who support each other."])
    (['competitive', 'dominant'], ['support'])
    """
    words = [word for text in texts for word in words_of(text) if not word.startswith((*NEUTRAL, *words_of(title)))]
    return [w for w in words if w.startswith(MASCULINE)], [w for w in words if w.startswith(FEMININE)]


def leans(masculine: list[str], feminine: list[str]) -> bool:
    """Return whether a role's words lean far to one side."""
    return abs(len(masculine) - len(feminine)) >= LEAN and max(len(masculine), len(feminine)) > 3 * min(
        len(masculine), len(feminine)
    )
