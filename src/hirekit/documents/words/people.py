"""Who is who in a debrief: names whole and short, and a letter for each interviewer that stands inside the dots."""

from collections.abc import Iterable, Mapping

import attrs

from hirekit.documents.words.short_names import short_names
from hirekit.model.evaluation import Evaluation
from hirekit.model.panel import Panel

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@attrs.frozen(kw_only=True)
class People:
    """Names by id, and letters by interviewer.

    Attributes:
        whole, whole_interviewers: Printed names, for where a page is about one of them and for the list in full.
        candidates, interviewers: Names short enough to stand among others; most are whole.
    """

    whole: Mapping[str, str]
    whole_interviewers: Mapping[str, str]
    candidates: Mapping[str, str]
    interviewers: Mapping[str, str]
    letters: Mapping[str, str]

    @classmethod
    def of(cls, panel: Panel | None, evaluation: Evaluation) -> "People":
        """Return the people of an evaluation, named as the panel names them."""
        seen = dict.fromkeys(
            [card.interviewer for c in evaluation.candidates for card in (*c.cards, *c.kept_beside)]
            + [look.interviewer for c in evaluation.candidates for r in c.criteria for look in r.looks]
        )
        listed = [person.id for person in panel.interviewers] if panel else []
        ids = [*(id for id in listed if id in seen), *(id for id in seen if id not in listed)]
        named = {person.id: person.printed for person in panel.interviewers} if panel else {}
        interviewers = {id: named.get(id, id) for id in ids}
        candidates = {person.id: person.printed for person in panel.candidates} if panel else {}
        whole = {c.id: candidates.get(c.id, c.id) for c in evaluation.candidates}
        return cls(
            whole=whole,
            whole_interviewers=interviewers,
            candidates=short_names(whole),
            interviewers=short_names(interviewers),
            letters=letters(interviewers),
        )

    def whole_name(self, id: str) -> str:
        """Return a candidate's printed name, however long."""
        return self.whole.get(id, id)

    def candidate(self, id: str) -> str:
        """Return a candidate's name as it stands among others."""
        return self.candidates.get(id, id)

    def interviewer(self, id: str) -> str:
        """Return an interviewer's name as it stands among others."""
        return self.interviewers.get(id, id)

    def letter(self, id: str) -> str:
        """Return an interviewer's letter."""
        return self.letters.get(id, "?")

    def key(self, ids: Iterable[str]) -> str:
        """Return which letter is whom; nothing where every name ends with its letter."""
        told = sorted({(self.letter(id), self.interviewer(id)) for id in ids})
        if all(name.split()[-1] == letter for letter, name in told if name.split()):
            return ""
        return ", ".join(f"{letter} {name}" for letter, name in told)


def letters(names: Mapping[str, str]) -> dict[str, str]:
    """Return a letter for each id: the initials of last or first names where they differ, else the alphabet.

    >>> letters({"i-1": "Ann Lee", "i-2": "Ben Ode"})
    {'i-1': 'L', 'i-2': 'O'}
    >>> letters({"i-1": "Ann Lee", "i-2": "Ann Low"})
    {'i-1': 'A', 'i-2': 'B'}
    """
    for place in (-1, 0):
        found = {id: (name.split() or [id])[place][:1].upper() for id, name in names.items()}
        if len(set(found.values())) == len(found) and all(letter in ALPHABET for letter in found.values()):
            return found
    counted = [ALPHABET[i] if i < len(ALPHABET) else str(i - len(ALPHABET) + 1) for i in range(len(names))]
    return dict(zip(names, counted, strict=True))
