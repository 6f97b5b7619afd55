"""PyYAML's parsers with limits, leaving the meaning of every scalar to whoever asks for it."""

import warnings

import yaml
from yaml.composer import Composer as PyComposer
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

DEEPEST = 64
MOST_NODES = 2_000_000


class TooMuch(Exception):
    """A limit was reached while reading; the message names it."""


class _Limited:
    """Stops at limits on the way down: libyaml itself goes on until the stack is full.

    The parser calls these three once for every node, so two of them are methods of a dictionary, which holds the
    collections that are open at the moment.
    """

    def limit(self) -> None:
        """Set the limits; called once, before reading."""
        opened: dict[object, object] = {}
        self.descend_resolver = opened.setdefault
        self.ascend_resolver = opened.popitem
        room = iter(range(MOST_NODES))

        def resolve(kind: object, value: object, implicit: object) -> None:  # noqa: ARG001
            """Leave the tag of a node empty."""
            if len(opened) > DEEPEST:
                raise TooMuch(f"must be at most {DEEPEST} levels deep")
            if next(room, None) is None:
                raise TooMuch(f"must hold at most {MOST_NODES} values")

        self.resolve = resolve


class PureComposer(_Limited, Reader, Scanner, Parser, PyComposer):
    """For where PyYAML was built without libyaml."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        PyComposer.__init__(self)
        self.limit()


if yaml.__with_libyaml__:
    from yaml._yaml import CParser

    class Composer(_Limited, CParser):
        """From text to nodes."""

        def __init__(self, text: str) -> None:
            CParser.__init__(self, text)
            self.limit()

else:  # pragma: no cover - depends on how PyYAML was built
    Composer = PureComposer  # type: ignore[assignment,misc]
    warnings.warn(
        "PyYAML was installed without libyaml; reading files takes ten times as long", RuntimeWarning, stacklevel=2
    )
