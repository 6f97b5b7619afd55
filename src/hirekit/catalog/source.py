"""From YAML or JSON text to nodes that know where they were written.

YAML is read as version 1.2's core schema means it: `no` and `22:30` are text. What makes a file mean more than it
shows is refused: repeated keys, anchors and aliases, merge keys, tags, several documents. Nodes keep their place,
so a location costs nothing until there is a fault.
"""

import re

import attrs
import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from hirekit.catalog import syntax
from hirekit.catalog.composer import DEEPEST, Composer, TooMuch
from hirekit.catalog.json_source import json_places, json_root
from hirekit.collector import without_collector
from hirekit.errors import InvalidData, Location, Problem

LARGEST_FILE = 32 * 1024 * 1024
MOST_MARKERS = 100
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
MARKERS = {
    yaml.AnchorToken: "anchors (&) are not read; write the values out",
    yaml.AliasToken: "aliases (*) are not read; write the values out, or quote text that begins with *",
    yaml.TagToken: "tags (!) are not read; leave it out, or quote text that begins with !",
}

__all__ = ["MappingNode", "Node", "ScalarNode", "SequenceNode", "Source", "read_json", "read_yaml"]


@attrs.frozen(eq=False)
class Source:
    """One file's text as nodes.

    Attributes:
        file: As the author named it.
        kind: "yaml" or "json".
    """

    file: str
    text: str
    root: Node
    kind: str = "yaml"

    def location(self, node: Node, path: tuple[str | int, ...]) -> Location:
        """Return where *node*, found at *path*, was written."""
        if node.start_mark is not None:
            return Location(self.file, node.start_mark.line + 1, node.start_mark.column + 1)
        return Location(self.file, *json_places(self.text).get(path, (1, 1)))


def read_yaml(text: str, *, file: str) -> Source:
    """Return YAML *text* as nodes.

    Raises:
        InvalidData: It is empty, too large, or not YAML as hirekit reads it.
    """
    text = _checked(text, file)
    try:
        with without_collector():
            _refuse_markers(text, file)
            root = Composer(text).get_single_node()
    except yaml.MarkedYAMLError as fault:
        problem = syntax.in_words(fault, text)
        raise InvalidData([Problem((), problem.message, Location(file, problem.line, problem.column))]) from None
    except (yaml.YAMLError, UnicodeEncodeError):
        raise InvalidData([_unreadable(text, file)]) from None
    except (TooMuch, RecursionError) as limit:
        message = str(limit) if isinstance(limit, TooMuch) else f"must be at most {DEEPEST} levels deep"
        raise InvalidData([Problem((), message, Location(file))]) from None
    if root is None:
        raise InvalidData([Problem((), "is empty", Location(file))])
    return Source(file, text, root)


def read_json(text: str, *, file: str) -> Source:
    """Return JSON *text* as nodes.

    Raises:
        InvalidData: It is empty, too large, or not JSON.
    """
    text = _checked(text, file)
    with without_collector():
        return Source(file, text, json_root(text, file=file, deepest=DEEPEST), "json")


def _checked(text: str, file: str) -> str:
    text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    if len(text) > LARGEST_FILE:
        raise InvalidData([Problem((), f"must be at most {LARGEST_FILE // 1024 // 1024} MB", Location(file))])
    if not text.strip():
        raise InvalidData([Problem((), "is empty", Location(file))])
    return text


def _unreadable(text: str, file: str) -> Problem:
    found = UNPRINTABLE.search(text)
    if found is None:
        return Problem((), "is not YAML text", Location(file))
    line, column = syntax.place(text, found.start())
    return Problem((), f"must not hold the control character U+{ord(found.group()):04X}", Location(file, line, column))


def _refuse_markers(text: str, file: str) -> None:
    """Refuse anchors, aliases and tags, before an alias can multiply anything."""
    if not (_may_hold(text, "&") or _may_hold(text, "*") or _may_hold(text, "!")):
        return
    problems: list[Problem] = []
    scanner = Composer(text)
    try:
        while len(problems) < MOST_MARKERS and (token := scanner.get_token()) is not None:
            if message := MARKERS.get(type(token)):
                mark = token.start_mark
                problems.append(Problem((), message, Location(file, mark.line + 1, mark.column + 1)))
    except yaml.MarkedYAMLError:
        if not problems:
            raise
    if problems:
        raise InvalidData(problems)


def _may_hold(text: str, marker: str) -> bool:
    """Return whether *marker* stands anywhere that YAML could take it for more than text."""
    place = text.find(marker)
    while place >= 0:
        if place == 0 or text[place - 1] in " \n\t[{,:":
            return True
        place = text.find(marker, place + 1)
    return False
