"""Masters made in processes of their own, as laying out keeps one processor busy.

A process gets all it needs through its standard input and answers each master with its length before it.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

import attrs

from hirekit.errors import InvalidData, LimitExceeded

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import date

    from hirekit.model.panel import Interview, Panel
    from hirekit.model.plan import Plan


@attrs.frozen
class Jobs:
    """Packets to make masters from: pairs of interview and interviewer."""

    plan: Plan
    panel: Panel
    paper: str
    issued_on: date | None
    pairs: tuple[tuple[Interview, str], ...]


def masters(jobs: Jobs, *, processes: int | None = None) -> Generator[bytes | None, None, None]:
    """Yield the masters in order, each as bytes; None where a packet has to be rendered by itself.

    Args:
        processes: How many may work at once; as many as there are processors where not given.
    """
    count = min(processes or os.cpu_count() or 1, len(jobs.pairs))
    if count < 2:  # noqa: PLR2004
        yield from _made(jobs)
        return
    shares = [attrs.evolve(jobs, pairs=jobs.pairs[start::count]) for start in range(count)]
    children = [
        subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        )
        for _ in shares
    ]
    try:
        for child, share in zip(children, shares, strict=True):
            with suppress(BrokenPipeError):
                _stream(child.stdin).write(pickle.dumps(share))
                _stream(child.stdin).close()
        for place in range(len(jobs.pairs)):
            yield _answer(_stream(children[place % count].stdout))
    finally:
        for child in children:
            child.kill()
            _stream(child.stdout).close()
            child.wait()


def _stream(stream: object) -> BinaryIO:
    if stream is None:
        raise ValueError(stream)
    return stream  # type: ignore[return-value]


def _answer(stream: BinaryIO) -> bytes | None:
    size = int.from_bytes(stream.read(8), "big")
    data = stream.read(size)
    return data if size and len(data) == size else None


def _made(jobs: Jobs) -> Generator[bytes | None, None, None]:
    """Yield the masters, made here."""
    if not jobs.pairs:
        return
    from hirekit.documents.making import make_master  # noqa: PLC0415
    from hirekit.documents.master import to_bytes  # noqa: PLC0415
    from hirekit.documents.paper import paper_called  # noqa: PLC0415
    from hirekit.documents.shaping import CannotStamp  # noqa: PLC0415
    from hirekit.documents.sitting import sitting  # noqa: PLC0415
    from hirekit.documents.slots import words  # noqa: PLC0415
    from hirekit.documents.theme import BUNDLED  # noqa: PLC0415

    for interview, person in jobs.pairs:
        subject = sitting(jobs.plan, jobs.panel, interview=interview, interviewer=person, issued_on=jobs.issued_on)
        try:
            master = make_master(subject, words(subject), paper=paper_called(jobs.paper), theme=BUNDLED)
        except (CannotStamp, InvalidData, LimitExceeded):
            yield None  # what is wrong with a packet is told when it is rendered
        else:
            yield to_bytes(master)


def main() -> None:
    """Make the masters asked for."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Our parent wrote this.
    jobs: Jobs = pickle.loads(sys.stdin.buffer.read())  # noqa: S301
    for data in _made(jobs):
        answers.write(len(data or b"").to_bytes(8, "big") + (data or b""))
        answers.flush()


if __name__ == "__main__":
    main()
