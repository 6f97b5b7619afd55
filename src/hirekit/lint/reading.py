"""Reading one text with every rule of its kind."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from hirekit.lint import criteria, multi, notes, questions, topics, vague
from hirekit.lint.finding import ERROR, Finding
from hirekit.lint.pattern import matches, plain_text
from hirekit.lint.rule import Rule
from hirekit.lint.rules import RULES
from hirekit.lint.texts import Text

Spans = Iterator[tuple[int, int]]
_WORD = re.compile(r"[\w-]+")


def _whole(test: Callable[[str], bool]) -> Callable[[str], Spans]:
    def spans(text: str) -> Spans:
        if test(text):
            yield 0, len(text)

    return spans


def _long(text: str) -> Spans:
    if questions.too_long(text):
        yield 0, len(text)


FUNCTIONS: dict[str, Callable[[str], Spans]] = {
    "Q-DOUBLE": questions.double,
    "Q-CLOSED": questions.closed,
    "Q-LONG": _long,
    "A-VAGUE": _whole(vague.is_vague),
    "A-MULTI": multi.two_criteria,
    "C-TRAIT": _whole(criteria.is_construct),
    "N-OPINION": _whole(notes.is_opinion),
    "N-EMPTY": _whole(notes.is_empty),
}


# Said only where no rule says something sharper of the same text.
LAST = frozenset({"A-VAGUE", "N-OPINION"})
WORDING = frozenset(rule.code for rule in RULES if rule.code.startswith("L-"))


class Reader:
    """Reads texts with the rules that were chosen; it remembers which words call for which rules.

    A rule's pattern is tried only on texts that hold a word beginning as one of the rule's `words`.
    """

    def __init__(self, rules: tuple[Rule, ...], jurisdictions: tuple[str, ...] = ()) -> None:
        self.jurisdictions = jurisdictions
        self.codes = frozenset(rule.code for rule in rules)
        self._rules = {
            kind: tuple(sorted((rule for rule in rules if kind in rule.kinds), key=lambda rule: rule.code in LAST))
            for kind in {kind for rule in rules for kind in rule.kinds}
        }
        self._sources = {rule.code: rule.source(jurisdictions) for rule in rules}
        self._stems = sorted({stem.lower() for rule in rules for stem in rule.words})
        self._called: dict[str, frozenset[str]] = {}
        self._by_stem: dict[str, set[str]] = {}
        for rule in rules:
            for stem in rule.words:
                self._by_stem.setdefault(stem.lower(), set()).add(rule.code)
        self._longest = max(map(len, self._stems), default=0)

    def read(self, text: Text, *, followed: bool = False) -> Iterator[Finding]:
        """Yield what the rules find in a text.

        Args:
            followed: True where probes follow, so that a closed opening is no dead end.
        """
        plain = plain_text(text.text)
        called = self._codes_called_by(plain)
        errors, named = False, False
        for rule in self._rules.get(text.kind, ()):
            if rule.code in FUNCTIONS:
                if rule.code == "Q-CLOSED" and (followed or errors):
                    continue
                if rule.code in LAST and named:
                    continue
                spans = FUNCTIONS[rule.code](plain)
            elif rule.pattern and (not rule.words or rule.code in called):
                spans = matches(plain, pattern=rule.pattern, innocent=rule.innocent, cased=rule.cased)
            elif rule.code in topics.TOPICS:
                spans = iter(())
            else:
                continue
            found = list(spans)
            if rule.code in topics.TOPICS and not found and not errors:
                found = [
                    span
                    for span in topics.asked_about(rule.code, plain)
                    if not rule.innocent or not any(matches(plain, pattern=rule.innocent))
                ]
            for span in found:
                errors = errors or rule.severity == ERROR
                named = named or rule.code not in WORDING
                yield self.found(rule, text, span)

    def found(self, rule: Rule, text: Text, span: tuple[int, int]) -> Finding:
        """Return a finding of *rule* at a place of a text."""
        start, end = span
        words = text.text[start:end].strip(" .,;:")
        start += text.text[start:end].index(words) if words else 0
        return Finding(
            code=rule.code,
            severity=rule.severity,
            path=text.path,
            where=text.where,
            words=words,
            span=(start, start + len(words)),
            why=rule.why,
            source=self._sources[rule.code],
            safer=rule.safer,
        )

    def _codes_called_by(self, plain: str) -> frozenset[str]:
        called: frozenset[str] = frozenset()
        for word in {*_WORD.findall(plain.lower()), *re.findall(r"[\w']+", plain.lower())}:
            codes = self._called.get(word)
            if codes is None:
                codes = frozenset(
                    code
                    for length in range(1, min(len(word), self._longest) + 1)
                    for code in self._by_stem.get(word[:length], ())
                )
                self._called[word] = codes
            called |= codes
        return called


@cache
def chosen(select: tuple[str, ...], ignore: tuple[str, ...], jurisdictions: tuple[str, ...]) -> tuple[Rule, ...]:
    """Return the rules whose code begins with one of *select*, and with none of *ignore*, that hold there."""
    return tuple(
        rule
        for rule in RULES
        if (not select or rule.code.startswith(select))
        and not (ignore and rule.code.startswith(ignore))
        and rule.applies(jurisdictions)
    )
