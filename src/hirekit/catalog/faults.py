"""Faults found while reading one file: noted against nodes, given paths and places only when there are any."""

from collections.abc import Iterable

from hirekit.catalog.json_source import KEY
from hirekit.catalog.source import MappingNode, Node, SequenceNode, Source
from hirekit.errors import InvalidData, Location, Problem

Path = tuple[str | int, ...]


LONGEST_STEP = 64


class Faults:
    """The faults of one file, in the order they are found."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._noted: list[tuple[Node, Path, str]] = []

    def __len__(self) -> int:
        return len(self._noted)

    def note(self, node: Node, message: str, *further: str | int) -> None:
        """Note a fault at *node*; *further* goes on from its path to what was not written."""
        self._noted.append((node, further, message))

    def note_problems(self, node: Node, problems: Iterable[Problem]) -> None:
        """Note the problems of an object that was written as *node*, each where its path leads."""
        for problem in problems:
            self._noted.append((*reached(node, problem.path, problem.message), problem.message))

    def problems(self) -> list[Problem]:
        """Return the faults with paths and places, as one reads the file."""
        if not self._noted:
            return []
        paths = _paths(self.source.root)
        found = []
        for node, further, message in self._noted:
            path, key = paths[id(node)]
            shown = tuple(step[:LONGEST_STEP] if isinstance(step, str) else step for step in (*path, *further))
            found.append(Problem(shown, message, self.source.location(node, key or path)))
        return sorted(dict.fromkeys(found), key=_reading_order)

    def refuse(self) -> None:
        """Raise `InvalidData` with every fault, or do nothing when there are none."""
        if self._noted:
            raise InvalidData(self.problems())


def reached(node: Node, path: Path, message: str = "") -> tuple[Node, Path]:
    """Return the node that *path* leads to from *node*, and what is left of the path where something was not written.

    A message that speaks of the last step itself, such as an unknown id, is about the key and not its value.
    """
    for place, step in enumerate(path):
        last = place == len(path) - 1
        if isinstance(node, MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == str(step)), None)
            if pair is None:
                return node, path[place:]
            about_key = last and (repr(step) in message or (str(step).isdigit() and message.startswith(f"{step} ")))
            node = pair[0] if about_key else pair[1]
        elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            break
    return node, ()


def _paths(root: Node) -> dict[int, tuple[Path, Path]]:
    """Return each node's path and, for keys, the place of the key."""
    paths: dict[int, tuple[Path, Path]] = {}
    waiting: list[tuple[Node, Path]] = [(root, ())]
    while waiting:
        node, path = waiting.pop()
        paths[id(node)] = path, ()
        if isinstance(node, MappingNode):
            for place, (key, value) in enumerate(node.value):
                inside = (*path, str(key.value) if isinstance(key.value, str) else "?")
                waiting.append((value, inside))
                paths[id(key)] = inside, (*path, KEY, place)
        elif isinstance(node, SequenceNode):
            waiting.extend((item, (*path, place)) for place, item in enumerate(node.value))
    return paths


def _reading_order(problem: Problem) -> tuple[int, int]:
    at = problem.location or Location("")
    return at.line or 0, at.column or 0
