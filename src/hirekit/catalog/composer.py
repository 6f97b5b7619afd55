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


class _Counted:
    """Counts nodes and depth on the way down: libyaml itself goes on until the stack is full."""

    depth = 0
    nodes = 0

    def resolve(self, kind: object, value: object, implicit: object) -> None:
        """Leave the tag of an untagged node empty."""

    def descend_resolver(self, parent: object, index: object) -> None:  # noqa: ARG002
        self.depth += 1
        self.nodes += 1
        if self.depth > DEEPEST:
            raise TooMuch(f"must be at most {DEEPEST} levels deep")
        if self.nodes > MOST_NODES:
            raise TooMuch(f"must hold at most {MOST_NODES} values")

    def ascend_resolver(self) -> None:
        self.depth -= 1


class PureComposer(_Counted, Reader, Scanner, Parser, PyComposer):
    """For where PyYAML was built without libyaml."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        PyComposer.__init__(self)


if yaml.__with_libyaml__:
    from yaml._yaml import CParser

    class Composer(_Counted, CParser):
        """From text to nodes."""

        def __init__(self, text: str) -> None:
            CParser.__init__(self, text)

else:  # pragma: no cover - depends on how PyYAML was built
    Composer = PureComposer  # type: ignore[assignment,misc]
    warnings.warn(
        "PyYAML was installed without libyaml; reading files takes ten times as long", RuntimeWarning, stacklevel=2
    )
