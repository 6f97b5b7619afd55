"""Where a note speaks of a protected matter of the candidate, and not of people met at work.

A note that opens with something done tells of work, and so does one that names a patient, a tenant or a colleague; what is left
speaks of the candidate, as does what is called theirs: "his Crohn's", "she is a Sikh".
"""

from collections.abc import Iterable

from hirekit.lint.context import UNLESS_DEED, is_own_matter
from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.others import is_thing, names_others
from hirekit.lint.tokens import sentences_of
from hirekit.lint.wordlist import places_in

_BUT = UNLESS_DEED["N-PROTECTED"]


def told_of(lines: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Return where plain text tells of a matter of the candidate, given as lists of its words.

    >>> told_of(["sure: Ramadan"], "Keeps Ramadan, so June is hard."), told_of(["sure: Ramadan"], "Planned the menu for Ramadan.")
    ([(6, 13)], [])
    """
    found = []
    for start, sentence in sentences_of(text):
        own = not opens_with_deed(sentence, but=_BUT) and not names_others(sentence)
        for line in lines:
            for begin, end in places_in(line.partition(": ")[2], sentence):
                if not is_thing(sentence, end) and (own or is_own_matter(text, start + begin)):
                    found.append((start + begin, start + end))
    return found
