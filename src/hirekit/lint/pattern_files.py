"""How the ways to say what a rule looks for are read from its file: data, one file a rule.

`rules/patterns/Q-LEGAL-AGE.txt` has up to five sections, each begun by its name and a colon:

    # Who is asked, and what is asked.
    found:
    how old (?:are|were|will|would|might) you
    (?:when|what year|which year|year) (?:were|was) you born
    innocent:
    (?:at least|over|under) (?:18|21|eighteen|twenty-one)
    topic:
    half your age|twice your age
    sure:
    bus pass, state pension
    unsure:
    decade, O level

Each line is one way, in the notation of `hirekit.lint.pattern`: under "found" to say what the rule finds, under "innocent" to
mean something else, under "topic" to speak of a protected matter, which is found where a sentence asks the candidate about it
(`hirekit.lint.topics`), however it asks. Under "sure" and "unsure" a line is a list of words that name what belongs to a
protected matter, in the notation of `hirekit.lint.wordlist`: under "sure" those that name nothing else. Codes after the colon ("found: A-NUMBERS A-PROXY") stand for what the files of these rules say there. An
indented line goes on with the one above: at once where a bar stands between them, else after a blank. A line that begins
with "#" is for readers.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

import attrs

from hirekit.errors import InvalidData, Location, Problem

SECTIONS = ("found", "innocent", "topic", "sure", "unsure")
ENDING = ".txt"
BAR = "|"
HOME = resources.files("hirekit.lint") / "rules" / "patterns"
_HEADING = re.compile(r"([a-z]+):((?: [A-Z]+(?:-[A-Z]+)+)*)")


@attrs.frozen
class Section:
    """One section of a file.

    Attributes:
        line: Where it begins, from 1.
        borrowed: Codes of the rules whose ways stand before its own.
        ways: Its own, each on one line.
    """

    line: int
    borrowed: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()


@attrs.frozen
class Patterns:
    """The ways of one rule, each on a line.

    Attributes:
        found: To say what the rule finds.
        innocent: To mean something else.
        topic: To speak of a protected matter.
        sure: Lists of words that name what belongs to a protected matter, and nothing else.
        unsure: Lists of such words that name other things too.
    """

    found: str = ""
    innocent: str = ""
    topic: str = ""
    sure: str = ""
    unsure: str = ""


@cache
def patterns_of(code: str) -> Patterns:
    """Return the ways of a rule; none for a rule without a file, such as one that a function decides.

    Raises:
        InvalidData: The file breaks the notation; the fault names the file and the line.

    >>> "18 or over" in patterns_of("Q-LEGAL-AGE").innocent.splitlines()
    True
    """
    sections = _sections(code)
    return Patterns(**{name: "\n".join(_with_borrowed(code, name, section)) for name, section in sections.items()})


def sections_from_text(text: str, file: str) -> dict[str, Section]:
    r"""Return the sections of a file by name.

    Raises:
        InvalidData: A way stands before the first section; a section is unknown, empty or there twice; an indented line
            has nothing to go on with.

    >>> sections_from_text("# Of age.\nfound:\nhow old\n    |what age\n    are you\n", "A.txt")["found"].ways
    ('how old|what age are you',)
    """
    sections: dict[str, Section] = {}
    name, ways, go_on = "", list[str](), False

    def close() -> None:
        if name and not (ways or sections[name].borrowed):
            raise _fault(file, sections[name].line, f"a section must have ways: {name} has none")
        if name:
            sections[name] = attrs.evolve(sections[name], ways=tuple(ways))

    for number, written in enumerate(text.splitlines(), 1):
        line = written.strip()
        if not line or written[0] == "#":
            go_on = False
        elif written[0].isspace():
            if not go_on:
                raise _fault(file, number, f"an indented line must go on with a way above it: {line}")
            at_once = line[0] == BAR or ways[-1][-1] == BAR
            ways[-1] += line if at_once else f" {line}"
        elif heading := _HEADING.fullmatch(line):
            close()
            name, ways, go_on = heading[1], [], False
            if name not in SECTIONS:
                raise _fault(file, number, f"a section must be one of {', '.join(SECTIONS)}: {name}")
            if name in sections:
                raise _fault(file, number, f"a section must stand once: {name} began at line {sections[name].line}")
            sections[name] = Section(number, tuple(heading[2].split()))
        elif not name:
            raise _fault(file, number, f"a way must stand in a section ({' or '.join(SECTIONS)}): {line}")
        else:
            ways.append(line)
            go_on = True
    close()
    return sections


@cache
def _codes() -> frozenset[str]:
    return frozenset(file.name.removesuffix(ENDING) for file in HOME.iterdir() if file.name.endswith(ENDING))


@cache
def _sections(code: str) -> dict[str, Section]:
    if code not in _codes():
        return {}
    file = HOME / f"{code}{ENDING}"
    return sections_from_text(file.read_text("utf-8"), f"{code}{ENDING}")


def _with_borrowed(code: str, name: str, section: Section) -> Iterator[str]:
    for other in section.borrowed:
        lent = _sections(other).get(name)
        if lent is None or lent.borrowed:
            why = "borrows itself" if lent else f"has no section {name}"
            raise _fault(f"{code}{ENDING}", section.line, f"ways must be borrowed from where they stand: {other} {why}")
        yield from lent.ways
    yield from section.ways


def _fault(file: str, line: int, message: str) -> InvalidData:
    return InvalidData([Problem((), message, Location(file, line))])
