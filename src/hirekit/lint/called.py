"""What a rule finds in plain text in which some of its lines match."""

from hirekit.lint.context import UNLESS_DEED, innocent_there
from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.matching import matches, spans_of
from hirekit.lint.pattern import SELF, lines_of
from hirekit.lint.rule import TEXT_NOTE, Rule
from hirekit.lint.tokens import without_quotes
from hirekit.lint.told import told_of
from hirekit.lint.topics import asked_about
from hirekit.lint.ways import TOPIC
from hirekit.lint.wordlist import SURE, UNSURE

# What is quoted there was said by somebody else.
OWN_WORDS = frozenset({"Q-LEAD", "Q-STOCK", "N-HEARSAY"})


def may_stand(code: str, plain: str, lines: list[str]) -> list[str]:
    """Return those lines of a rule that a text which opens with a deed leaves standing, or all."""
    return [line for line in lines if line.startswith(SELF)] if of_a_deed(code, plain) else lines


def of_a_deed(code: str, plain: str) -> bool:
    """Return whether plain text opens with a deed, of which a rule about who somebody is has nothing to say.

    >>> of_a_deed("A-NUMBERS", "Planned a refit over a decade."), of_a_deed("A-NUMBERS", "Has spent a decade in kitchens.")
    (True, False)
    """
    return code in UNLESS_DEED and code[0] != "N" and opens_with_deed(plain, but=UNLESS_DEED[code])


def called_spans(rule: Rule, plain: str, lines: list[str]) -> tuple[list[tuple[int, int]], bool]:
    """Return what a rule finds in plain text in which these of its lines match, and whether as a topic."""
    if rule.code in OWN_WORDS:
        plain = without_quotes(plain)
    terms = [line for line in lines if line.startswith((TOPIC, SURE, UNSURE))]
    hits = [line for line in lines if line not in terms]
    if hits:
        found = matches(plain, innocent=rule.innocent, cased=rule.cased, lines=hits)
        found = [span for span in found if not innocent_there(rule.code, plain, span[0])]
        always = [] if found else [line for line in hits if line.startswith(SELF)]
        if always:
            found = matches(plain, innocent=rule.innocent, cased=rule.cased, lines=always)
        if found:
            return found, False
    terms = [line.removeprefix(TOPIC) for line in terms]
    about = told_of if TEXT_NOTE in rule.kinds else asked_about
    asked = about(terms, plain) if terms else []
    if asked and rule.innocent and spans_of(lines_of(rule.innocent), plain):
        return [], False
    return asked, True
