"""Reading texts with every rule of their kind."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache

import attrs

from hirekit.lint.about import whole
from hirekit.lint.balance import NEVER_SURE, Weighed, words_that_say_so
from hirekit.lint.called import OWN_WORDS, called_spans, may_stand, of_a_deed
from hirekit.lint.context import of_known_person
from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.finding import Finding
from hirekit.lint.functions import FUNCTIONS
from hirekit.lint.glance import glances, parts_calling
from hirekit.lint.likelihood import APART, BY_PATTERN_ALONE, likelihood_of
from hirekit.lint.matching import matcher
from hirekit.lint.others import asks_of_work
from hirekit.lint.precedence import Found, standing
from hirekit.lint.rule import QUESTION, TEXT_NOTE, Rule
from hirekit.lint.rules import BY_CODE, RULES
from hirekit.lint.texts import Text
from hirekit.lint.tokens import plain_text, without_quotes
from hirekit.lint.ways import TOPIC
from hirekit.lint.wording import primary, seems_foreign
from hirekit.lint.wordlist import lists, names_alone

RULES_LANGUAGE = "en"
# So many texts of a kind are looked at together.
TOGETHER = 2_000
_WHOLE = [slice(None)]


@attrs.define(eq=False, kw_only=True)
class _Said:
    """A text in which there is more to look at than its words.

    Attributes:
        foreign: The other language that it seems to be in.
        likely: Codes that its terms make likelier than not.
        called: By code, the lines that its words call for, in the order of the rule; later those of them that match.
        found: What functions found; later lines as well.
    """

    text: Text
    plain: str
    foreign: str | None = None
    likely: Sequence[str] = ()
    called: dict[str, list[str]] = attrs.Factory(dict)
    found: list[Found] = attrs.Factory(list)


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
            kind: tuple((rule, FUNCTIONS[code]) for code, rule in rules.items() if code in FUNCTIONS)
            for kind, rules in self._rules.items()
        }
        self._order = {rule.code: place for place, rule in enumerate(rules)}
        self._sources = {rule.code: rule.source(jurisdictions) for rule in rules}

    def read(self, text: Text) -> Sequence[Finding]:
        """Return what the rules find in a text, or why they cannot read it."""
        return self.read_all([text])[0]

    def read_all(self, texts: Sequence[Text]) -> list[Sequence[Finding]]:
        """Return of each text what the rules find in it, or why they cannot read it.

        Texts of a kind are looked at together, and each line is tried on all texts before the next one is, so that the
        machine has the words of the kind, and the line, at hand.
        """
        found: list[Sequence[Finding]] = [()] * len(texts)
        kinds: dict[str, list[int]] = defaultdict(list)
        for place, text in enumerate(texts):
            if primary(text.language) != RULES_LANGUAGE:
                found[place] = [_unchecked(text, f"declared as {text.language!r}")]
            else:
                kinds[text.kind].append(place)
        more: dict[int, _Said] = {}
        for kind, places in kinds.items():
            for start in range(0, len(places), TOGETHER):
                together = places[start : start + TOGETHER]
                said = self._looked_at(kind, [texts[place] for place in together])
                more |= {together[each]: said[each] for each in said}
        self._try_lines(list(more.values()))
        for place, each in more.items():
            found[place] = self._findings(each)
        return found

    def _looked_at(self, kind: str, texts: Sequence[Text]) -> dict[int, _Said]:
        """Return what one look at the words of texts leaves to look at, by the place of a text; most leave nothing."""
        plains = [plain_text(text.text) for text in texts]
        look = glances(kind)
        seen = look.at(plains)
        said = {
            place: _Said(text=texts[place], plain=plains[place], foreign=foreign)
            for place in range(len(texts))
            if ("L-UNCHECKED" in seen.called.get(place, ()) or not plains[place].isascii())
            and (foreign := seems_foreign(plains[place]))
        }
        found: dict[int, list[Found]] = {}
        for rule, function in self._functions.get(kind, ()):
            asked = {place: lines.pop(rule.code) for place, lines in seen.called.items() if rule.code in lines}
            tried = seen.worth(rule.code)
            if rule.code == "Q-CLOSED":
                # What something is asked after is no dead end.
                tried = [place for place in tried if not texts[place].followed]
            for place in tried:
                for span in function(plains[place], seen.words[place], asked.get(place, ())):
                    found.setdefault(place, []).append((rule, span, False))
        called = {place: lines for place, lines in seen.called.items() if lines}
        for place in (called.keys() | seen.likely.keys() | found.keys()) - said.keys():
            said[place] = _Said(
                text=texts[place],
                plain=plains[place],
                likely=seen.likely.get(place, ()),
                called=called.get(place, {}),
                found=found.get(place, []),
            )
        return said

    def _try_lines(self, read: Sequence[_Said]) -> None:
        tries: dict[tuple[str, str], list[tuple[_Said, list[slice]]]] = defaultdict(list)
        for said in read:
            rules = self._rules.get(said.text.kind, {})
            said.called = {
                code: may_stand(code, said.plain, lines) for code, lines in said.called.items() if code in rules
            }
            calling = parts_calling(said.text.kind, said.plain)
            for code, lines in said.called.items():
                for line in lines:
                    tries[code, line].append((said, _WHOLE if calling is None else calling[code, line]))
        for (code, line), tried in tries.items():
            holds = lists(line) or matcher(line.removeprefix(TOPIC), cased=BY_CODE[code].cased)
            for said, parts in tried:
                plain = without_quotes(said.plain) if code in OWN_WORDS else said.plain
                if not any(holds(plain[part]) for part in parts):
                    said.called[code].remove(line)
        for said in read:
            for code, lines in said.called.items():
                if not lines:
                    continue
                rule = self._rules[said.text.kind][code]
                spans, topic = called_spans(rule, said.plain, lines)
                said.found += [(rule, span, topic) for span in spans]

    def _findings(self, said: _Said) -> list[Finding]:
        text, plain = said.text, said.plain
        if said.foreign:
            return [_unchecked(text, f"seems to be in {said.foreign!r}, though declared as {text.language!r}")]
        if not said.found and not said.likely:
            return []
        found = self._balanced(said)
        if text.kind == TEXT_NOTE:
            found = [each for each in found if not of_known_person(each[0].code, plain[slice(*each[1])])]
        found.sort(key=lambda each: self._order[each[0].code])
        return [self.found(rule, text, span) for rule, span in standing(found, plain, question=text.kind == QUESTION)]

    def _balanced(self, said: _Said) -> list[Found]:
        """Return what the patterns found less what the terms hold back, and what the terms alone say."""
        plain, found, terms = said.plain, said.found, likelihood_of(said.text.kind)
        weighed = Weighed(plain, terms)
        kept = standing(found, plain, question=said.text.kind == QUESTION)
        besides = {rule.code for rule, _ in kept} - BY_PATTERN_ALONE - APART
        held: list[Found] = [
            each
            for each in found
            if (each[0].code not in NEVER_SURE and names_alone(each[0].sure, plain[slice(*each[1])]))
            or not weighed.holds_back(each[0].code, each[1], beside=bool(besides - {each[0].code}))
        ]
        known, rules = {rule.code for rule, _, _ in found}, self._rules.get(said.text.kind, {})
        alone = [code for code in said.likely if code in rules and code not in known]
        alone = weighed.likely(alone, beside=bool(besides))
        # The years that a deed took are nobody's experience, whatever the words.
        if "A-NUMBERS" in alone and of_a_deed("A-NUMBERS", plain):
            alone.remove("A-NUMBERS")
        # Nor does a duty picture who is wanted for it: "Sets up the dinosaur hall".
        if APART.intersection(alone) and opens_with_deed(plain):
            alone = [code for code in alone if code not in APART]
        if any(map(_is_of_life, alone)) and asks_of_work(plain):
            alone = [code for code in alone if not _is_of_life(code)]
        if said.text.followed:
            alone = [code for code in alone if code != "Q-CLOSED"]
        found = held + [(rules[code], words_that_say_so(code, plain, terms), False) for code in alone]
        outdone = weighed.outdone({rule.code for rule, _, _ in found}) if len(found) > 1 else frozenset()
        return [each for each in found if each[0].code not in outdone]

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


def _is_of_life(code: str) -> bool:
    """Whether a rule is of the candidate's own life, which terms cannot tell from that of people met at work."""
    return code.startswith("Q-LEGAL") and code != "Q-LEGAL-ADJUST"


def _unchecked(text: Text, reason: str) -> Finding:
    return whole("L-UNCHECKED", path=text.path, where=text.where, detail=f"not checked: {reason}")


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
