"""Faults as values, and the few exceptions that carry them."""

import difflib
import reprlib
from collections.abc import Iterable, Iterator

import attrs

LONGEST_MESSAGE = 2_000


def shown(name: str) -> str:
    """Return the *name* of a file on one line, with signs that would steer a terminal written out.

    >>> shown("a\\nb.pdf")
    'a\\\\nb.pdf'
    """
    return name if name.isprintable() else "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in name)


@attrs.frozen
class Location:
    """Where something was written.

    Attributes:
        file: As the author named it.
        line: From 1.
        column: From 1, in characters.
    """

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (shown(self.file), self.line, self.column) if part is not None)


def _readable(message: str) -> str:
    if len(message) <= LONGEST_MESSAGE:
        return message
    kept = LONGEST_MESSAGE // 2
    return f"{message[:kept]} ... {message[-kept:]}"


@attrs.frozen
class Problem:
    """One fault in what an author wrote.

    Attributes:
        path: From the object or file downwards: field names, and whole numbers for places in a list.
        message: The rule first, then the value, cut short where it is longer than anybody reads.
        location: Known when the value came from a file.
    """

    path: tuple[str | int, ...]
    message: str = attrs.field(converter=_readable)
    location: Location | None = None

    def beneath(self, *prefix: str | int) -> "Problem":
        """Return the same fault seen from an object further out."""
        return attrs.evolve(self, path=(*prefix, *self.path))

    def __str__(self) -> str:
        return ": ".join(part for part in (str(self.location or ""), written_path(self.path), self.message) if part)


def written_path(path: Iterable[str | int]) -> str:
    """Return *path* as people write it.

    >>> written_path(("competencies", 0, "criteria", 2, "weight"))
    'competencies[0].criteria[2].weight'
    """
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


class HirekitError(Exception):
    """The base of everything hirekit raises on purpose."""


class InvalidData(HirekitError, ValueError):
    """What an author wrote breaks a rule; every fault found is listed, in reading order.

    Attributes:
        problems: At least one.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class CannotAssemble(HirekitError):
    """No question set can satisfy what was asked; the message says why and what would mend it.

    Attributes:
        diagnosis: A `hirekit.assembly.Diagnosis`, or None where there is no more to say.
    """

    def __init__(self, message: str, *, diagnosis: object = None) -> None:
        self.diagnosis = diagnosis
        super().__init__(message)


class CannotWrite(HirekitError, OSError):
    """A file or folder cannot be written; what was there before is as it was."""


class MissingLibrary(HirekitError):
    """A system library that printing needs is not installed; the message names the line that installs it."""


class LimitExceeded(HirekitError, ValueError):
    """An input is larger, deeper or longer than hirekit reads; the message names the limit."""


def refuse(problems: Iterable[Problem]) -> None:
    """Raise `InvalidData` with all of *problems*, or do nothing when there are none."""
    found = tuple(problems)
    if found:
        raise InvalidData(found)


def did_you_mean(word: object, known: Iterable[str]) -> str:
    """Return a hint to append to a message about an unknown *word*, or nothing.

    >>> did_you_mean("framng", ["framing", "delivery"])
    "; did you mean 'framing'?"
    """
    near = difflib.get_close_matches(str(word), sorted(known), n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""


def unknown(noun: str, word: object, known: Iterable[str]) -> str:
    """Return the message for a reference to something that does not exist.

    >>> unknown("criterion", "framng", ["framing"])
    "no criterion has the id 'framng'; did you mean 'framing'?"
    """
    return f"no {noun} has the id {reprlib.repr(word)}{did_you_mean(word, known)}"


def repeats(values: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield the place and the value of each one that came before."""
    seen: set[str] = set()
    for place, value in enumerate(values):
        if value in seen:
            yield place, value
        seen.add(value)
