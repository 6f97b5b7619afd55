"""Reading one text with every rule of its kind."""

from collections.abc import Callable, Container, Iterator
from functools import cache, lru_cache

from hirekit.lint import adjusting, criteria, doubles, multi, notes, questions, vague
from hirekit.lint.about import whole
from hirekit.lint.balance import is_held_back, said_by_terms, words_that_say_so
from hirekit.lint.calling import calls
from hirekit.lint.context import UNLESS_DEED, innocent_there, of_known_person
from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.finding import ERROR, Finding
from hirekit.lint.likelihood import likelihood_of
from hirekit.lint.matching import is_in, matches, spans_of
from hirekit.lint.pattern import SELF, lines_of
from hirekit.lint.rule import QUESTION, TEXT_NOTE, Rule
from hirekit.lint.rules import RULES
from hirekit.lint.texts import Text
from hirekit.lint.tokens import looked_up, plain_text, without_quotes
from hirekit.lint.topics import asked_about, yields
from hirekit.lint.ways import LOOKED_FOR, SOUGHT, TOPIC
from hirekit.lint.wording import primary, seems_foreign

RULES_LANGUAGE = "en"
Spans = Iterator[tuple[int, int]]
# A rule, the place of the words, and whether they are a protected topic.
Found = tuple[Rule, tuple[int, int], bool]


def _whole(test: Callable[[str], bool]) -> Callable[[str], Spans]:
    def spans(text: str) -> Spans:
        if test(text):
            yield 0, len(text)

    return spans


def _long(text: str) -> Spans:
    if questions.too_long(text):
        yield 0, len(text)


FUNCTIONS: dict[str, Callable[[str], Spans]] = {
    "Q-LEGAL-ADJUST": adjusting.asks_reason,
    "Q-DOUBLE": doubles.double,
    "Q-CLOSED": questions.closed,
    "Q-LONG": _long,
    "A-VAGUE": _whole(vague.is_vague),
    "A-MULTI": multi.two_criteria,
    "C-TRAIT": _whole(criteria.is_construct),
    "N-OPINION": _whole(notes.is_opinion),
    "N-EMPTY": _whole(notes.is_empty),
}


# Said only where no rule says something sharper of the same text.
LAST = frozenset({"A-VAGUE", "C-TRAIT", "N-OPINION"})
# A question that must not be asked at all gets no advice on how to word it, only on asking one thing at a time.
BESIDE_ERRORS = frozenset({"Q-DOUBLE", "Q-LONG"})
WORDING = frozenset(rule.code for rule in RULES if rule.code.startswith("L-"))


# What is quoted there was said by somebody else.
OWN_WORDS = frozenset({"Q-LEAD", "Q-STOCK", "N-HEARSAY"})


class Reader:
    """Reads texts with the rules that were chosen."""

    def __init__(self, rules: tuple[Rule, ...], jurisdictions: tuple[str, ...] = ()) -> None:
        self.jurisdictions = jurisdictions
        self.codes = frozenset(rule.code for rule in rules)
        self._rules = {
            kind: {rule.code: rule for rule in rules if kind in rule.kinds}
            for kind in {kind for rule in rules for kind in rule.kinds}
        }
        self._functions = {
            kind: tuple(
                (rule, FUNCTIONS[code], code in LOOKED_FOR) for code, rule in rules.items() if code in FUNCTIONS
            )
            for kind, rules in self._rules.items()
        }
        self._order = {rule.code: place for place, rule in enumerate(rules)}
        self._sources = {rule.code: rule.source(jurisdictions) for rule in rules}

    def read(self, text: Text) -> Iterator[Finding]:
        """Yield what the rules find in a text, or why they cannot read it."""
        plain = plain_text(text.text)
        if primary(text.language) != RULES_LANGUAGE:
            yield _unchecked(text, f"declared as {text.language!r}")
            return
        called = calls(text.kind).lines(looked_up(plain))
        foreign = seems_foreign(plain) if "L-UNCHECKED" in called or not plain.isascii() else None
        if foreign:
            yield _unchecked(text, f"seems to be in {foreign!r}, though declared as {text.language!r}")
            return
        for rule, span in self._spans(text.kind, plain, called, followed=text.followed):
            yield self.found(rule, text, span)

    def _spans(
        self, kind: str, plain: str, called: dict[str, list[str]], *, followed: bool
    ) -> Iterator[tuple[Rule, tuple[int, int]]]:
        found: list[Found] = []
        for rule, function, looked_for in self._functions.get(kind, ()):
            if (looked_for and _is_idle(rule.code, called, plain)) or (followed and rule.code == "Q-CLOSED"):
                continue
            if rule.code == "Q-DOUBLE":
                asks = [line.removeprefix(SOUGHT) for line in called.get(rule.code, ())]
                found += [(rule, span, False) for span in doubles.double(plain, asks)]
            else:
                found += [(rule, span, False) for span in function(plain)]
        rules, small = self._rules.get(kind, {}), plain.lower() if called else ""
        for code, lines in called.items():
            if code in rules and code not in FUNCTIONS:
                spans, topic = called_spans(rules[code], plain, small, lines)
                found += [(rules[code], span, topic) for span in spans]
        found = self._balanced(found, kind, plain, followed=followed)
        if not found:
            return iter(())
        if kind == TEXT_NOTE:
            found = [each for each in found if not of_known_person(each[0].code, plain[slice(*each[1])])]
        found.sort(key=lambda each: self._order[each[0].code])
        return _standing(found, plain, question=kind == QUESTION)

    def _balanced(self, found: list[Found], kind: str, plain: str, *, followed: bool) -> list[Found]:
        """Return what the patterns found less what the terms hold back, and what the terms alone say."""
        terms = likelihood_of(kind)
        held: list[Found] = [each for each in found if not is_held_back(each[0].code, each[1], plain, terms)]
        known, rules = {rule.code for rule, _, _ in found}, self._rules.get(kind, {})
        said = [code for code in said_by_terms(plain, terms) if code in rules and code not in known]
        if followed:
            said = [code for code in said if code != "Q-CLOSED"]
        return held + [(rules[code], words_that_say_so(code, plain, terms), False) for code in said]

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


def _unchecked(text: Text, reason: str) -> Finding:
    return whole("L-UNCHECKED", path=text.path, where=text.where, detail=f"not checked: {reason}")


def _is_idle(code: str, called: Container[str], plain: str) -> bool:
    """Return whether a function finds nothing because a text calls for none of what it looks for."""
    return code not in called and (code != "Q-DOUBLE" or plain.count("?") < 2)  # noqa: PLR2004


def called_spans(rule: Rule, plain: str, small: str, lines: list[str]) -> tuple[list[tuple[int, int]], bool]:
    """Return what a rule finds in plain text whose words call for these of its lines, and whether as a topic."""
    if rule.code in OWN_WORDS:
        plain, small = without_quotes(plain), without_quotes(small)
    if rule.code in UNLESS_DEED and rule.code[0] != "N" and opens_with_deed(plain, but=UNLESS_DEED[rule.code]):
        lines = [line for line in lines if line.startswith(SELF)]
    told = [line for line in lines if line[0] != "t" or not line.startswith(TOPIC)]
    hits = [line for line in told if is_in(line, plain, small, cased=rule.cased)]
    if hits:
        found = matches(plain, innocent=rule.innocent, cased=rule.cased, lines=hits)
        found = [span for span in found if not innocent_there(rule.code, plain, span[0])]
        always = [] if found else [line for line in hits if line.startswith(SELF)]
        if always:
            found = matches(plain, innocent=rule.innocent, cased=rule.cased, lines=always)
        if found:
            return found, False
    if len(told) == len(lines):
        return [], False
    topics = [line.removeprefix(TOPIC) for line in lines if line.startswith(TOPIC)]
    terms = [line for line in topics if is_in(line, plain, small)]
    asked = asked_about(terms, plain) if terms else []
    if asked and rule.innocent and spans_of(lines_of(rule.innocent), plain):
        return [], False
    return asked, True


def _standing(found: list[Found], plain: str, *, question: bool) -> Iterator[tuple[Rule, tuple[int, int]]]:
    """Yield what was found, less what something graver or sharper makes moot."""
    codes = {rule.code for rule, _, _ in found}
    moot = question and any(rule.severity == ERROR for rule, _, _ in found)
    named = any(rule.code not in WORDING and rule.code not in LAST for rule, _, _ in found)
    for rule, (start, end), topic in found:
        if moot and rule.severity != ERROR and rule.code not in BESIDE_ERRORS:
            continue
        if (rule.code in LAST and named) or (
            (topic or rule.code == "Q-LEGAL-FAMILY") and yields(rule.code, plain[start:end], codes)
        ):
            continue
        yield rule, (start, end)


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
