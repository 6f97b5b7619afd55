"""What a rule of lint is: data that people can read, argue with and review."""

from datetime import date

import attrs

from hirekit.lint.finding import ERROR, NOTE, WARNING
from hirekit.lint.pattern_files import patterns_of
from hirekit.model import jurisdiction
from hirekit.model.jurisdiction import holds_in
from hirekit.model.rules import several

QUESTION, ANCHOR, CRITERION, TEXT_NOTE, SIGN, ROLE = TEXT_KINDS = (
    "question",
    "anchor",
    "criterion",
    "note",
    "sign",
    "role",
)
ANYWHERE = jurisdiction.ANYWHERE
ASK_COUNSEL = "Ask counsel."


@attrs.frozen
class Basis:
    """Why a rule holds in a place.

    Attributes:
        place: A country such as "US", a part of one such as "US-CA", "EU", or "any".
        source: The law, guidance or study.
        reviewed: The day somebody last read the rule against it.
    """

    place: str
    source: str
    reviewed: date = date(2026, 11, 23)

    def applies(self, jurisdictions: tuple[str, ...]) -> bool:
        """Return whether the place is, holds or lies in one of *jurisdictions*; naming none asks for all.

        >>> Basis("US", "").applies(("US-CA",)), Basis("EU", "").applies(("FR",)), Basis("US", "").applies(("GB",))
        (True, True, False)
        """
        if not jurisdictions or holds_in(self.place, jurisdictions):
            return True
        return any(self.place.startswith(f"{code}-") for code in jurisdictions)


@attrs.frozen(kw_only=True)
class Rule:
    """One thing lint looks for.

    Attributes:
        finds: One line: what it looks for.
        kinds: Kinds of text it reads; empty for rules about a whole kit, plan or card.
        why: Why it matters, in a sentence.
        bases: Where it holds, and the law, guidance or study behind it.
        safer: What to write instead.
        legal: True for a rule that rests on law; its findings say "ask counsel".
        pattern: One alternative a line, in the notation of `hirekit.lint.pattern`; as the rule's file says
            (`hirekit.lint.pattern_files`), empty where a function decides.
        innocent: Phrases in which a match means something else, written and read likewise.
        topic: Terms of a protected matter, written and read likewise: each counts only where a sentence asks the candidate
            about it (`hirekit.lint.topics`).
        sure: Lists of words that name what belongs to a protected matter, and nothing else (`hirekit.lint.wordlist`); each
            counts in any question to the candidate that is not plainly about work. `unsure` ones count as a topic does.
        cased: True where capitals matter.
        examples: Texts it finds; `lookalikes`, texts that it must not.
    """

    code: str
    finds: str
    severity: str = WARNING
    kinds: tuple[str, ...] = ()
    why: str
    bases: tuple[Basis, ...] = attrs.field(converter=several)
    safer: str
    language: str = "en"
    legal: bool = False
    pattern: str = attrs.field()
    innocent: str = attrs.field()
    topic: str = attrs.field()
    sure: str = attrs.field()
    unsure: str = attrs.field()
    cased: bool = False
    examples: tuple[str, ...] = attrs.field(default=(), converter=several)
    lookalikes: tuple[str, ...] = attrs.field(default=(), converter=several)

    @pattern.default
    def _found_by_file(self) -> str:
        return patterns_of(self.code).found

    @innocent.default
    def _innocent_by_file(self) -> str:
        return patterns_of(self.code).innocent

    @topic.default
    def _topic_by_file(self) -> str:
        return patterns_of(self.code).topic

    @sure.default
    def _sure_by_file(self) -> str:
        return patterns_of(self.code).sure

    @unsure.default
    def _unsure_by_file(self) -> str:
        return patterns_of(self.code).unsure

    def applies(self, jurisdictions: tuple[str, ...]) -> bool:
        """Return whether the rule holds in one of *jurisdictions*."""
        return any(basis.applies(jurisdictions) for basis in self.bases)

    def source(self, jurisdictions: tuple[str, ...] = ()) -> str:
        """Return the sources that hold there, with place and date of review."""
        named = [basis for basis in self.bases if basis.applies(jurisdictions)]
        cited = "; ".join(
            basis.source
            if basis.place == ANYWHERE
            else f"{basis.place}: {basis.source} (reviewed {basis.reviewed.isoformat()})"
            for basis in named
        )
        return f"{cited}. {ASK_COUNSEL}" if self.legal else cited


__all__ = ["ANYWHERE", "ERROR", "NOTE", "WARNING", "Basis", "Rule"]
