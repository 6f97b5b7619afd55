"""Reading one text with every rule of its kind."""

from collections.abc import Callable, Container, Iterator
from functools import cache, lru_cache

from hirekit.lint import criteria, multi, notes, questions, vague
from hirekit.lint.calling import LOOKED_FOR, TOPIC, calls
from hirekit.lint.finding import ERROR, Finding
from hirekit.lint.pattern import lines_of, matches, plain_text, spans_of
from hirekit.lint.rule import Rule
from hirekit.lint.rules import RULES
from hirekit.lint.texts import Text
from hirekit.lint.tokens import without_quotes
from hirekit.lint.topics import asked_about

Spans = Iterator[tuple[int, int]]


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


# What is quoted there was said by somebody else.
OWN_WORDS = frozenset({"Q-LEAD", "N-HEARSAY"})


def _turn(rule: Rule) -> int:
    """Functions that are silent where another rule speaks come after it."""
    return 2 if rule.code in LAST else int(rule.code == "Q-CLOSED")


class Reader:
    """Reads texts with the rules that were chosen."""

    def __init__(self, rules: tuple[Rule, ...], jurisdictions: tuple[str, ...] = ()) -> None:
        self.jurisdictions = jurisdictions
        self.codes = frozenset(rule.code for rule in rules)
        self._rules = {
            kind: {rule.code: rule for rule in sorted(rules, key=_turn) if kind in rule.kinds}
            for kind in {kind for rule in rules for kind in rule.kinds}
        }
        self._functions = {
            kind: tuple(rule for code, rule in rules.items() if code in FUNCTIONS)
            for kind, rules in self._rules.items()
        }
        self._sources = {rule.code: rule.source(jurisdictions) for rule in rules}
        self._masks = {kind: calls().mask(rules) for kind, rules in self._rules.items()}

    def read(self, text: Text, *, followed: bool = False) -> Iterator[Finding]:
        """Yield what the rules find in a text.

        Args:
            followed: True where probes follow, so that a closed opening is no dead end.
        """
        for rule, span in self._spans(text.kind, plain_text(text.text), followed=followed):
            yield self.found(rule, text, span)

    def _spans(self, kind: str, plain: str, *, followed: bool) -> list[tuple[Rule, tuple[int, int]]]:
        found: list[tuple[Rule, tuple[int, int]]] = []
        if kind not in self._rules:
            return found
        called = calls().lines(plain, self._masks[kind])
        # Most texts call for nothing, so the functions alone read them.
        rules = self._called(kind, called) if called else self._functions[kind]
        errors, named = False, False
        for rule in rules:
            if rule.code in FUNCTIONS:
                if (rule.code == "Q-CLOSED" and (followed or errors)) or (rule.code in LAST and named):
                    continue
                if rule.code in LOOKED_FOR and rule.code not in called and plain.count("?") < 2:  # noqa: PLR2004
                    continue
                spans = list(FUNCTIONS[rule.code](plain))
            elif rule.code in called:
                spans = called_spans(rule, plain, called[rule.code], topics=not errors)
            else:
                continue
            for span in spans:
                errors = errors or rule.severity == ERROR
                named = named or rule.code not in WORDING
                found.append((rule, span))
        return found

    def _called(self, kind: str, called: Container[str]) -> list[Rule]:
        return [rule for code, rule in self._rules[kind].items() if code in called or code in FUNCTIONS]

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


def called_spans(rule: Rule, plain: str, lines: list[str], *, topics: bool) -> list[tuple[int, int]]:
    """Return what a rule finds in plain text whose words call for these of its lines."""
    if rule.code in OWN_WORDS:
        plain = without_quotes(plain)
    told = [line for line in lines if not line.startswith(TOPIC)]
    found = matches(plain, innocent=rule.innocent, cased=rule.cased, lines=told) if told else []
    if not found and topics and len(told) < len(lines):
        terms = [line.removeprefix(TOPIC) for line in lines if line.startswith(TOPIC)]
        found = asked_about(terms, plain)
        if found and rule.innocent and spans_of(lines_of(rule.innocent), plain):
            return []
    return found


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


@lru_cache(maxsize=16)
def reader_of(select: tuple[str, ...], ignore: tuple[str, ...], jurisdictions: tuple[str, ...]) -> Reader:
    """Return a reader with the rules that are chosen; a second call gets the same one."""
    return Reader(chosen(select, ignore, jurisdictions), jurisdictions)
