"""Masters made in processes of their own, as laying out keeps one processor busy.

A process gets all it needs through its standard input and answers each master, or the reason for none, with its length
before it.
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

    from hirekit.documents.look.letterforms import Letterforms
    from hirekit.documents.look.theme import Theme
    from hirekit.documents.stamping.master import Master
    from hirekit.model.panel import Interview, Panel
    from hirekit.model.plan import Plan


@attrs.frozen
class Job:
    """A packet to make a master from; *settings* say how the theme sets its words, as bytes, and are empty for our look."""

    interview: Interview
    interviewer: str
    settings: bytes = b""


@attrs.frozen
class Jobs:
    """Packets to make masters from; *theme* is the folder of a team's look."""

    plan: Plan
    panel: Panel
    paper: str
    issued_on: date | None
    theme: str | None
    packets: tuple[Job, ...]


@attrs.frozen
class Made:
    """A master as bytes, or why there is none; neither where a packet is at fault, which is told when it is rendered."""

    master: bytes = b""
    reason: str = ""


def masters(jobs: Jobs, *, processes: int | None = None) -> Generator[Made, None, None]:
    """Yield the masters in order; packets that have none are rendered by themselves.

    Args:
        processes: How many may work at once; as many as there are processors where not given.
    """
    count = min(processes or os.cpu_count() or 1, len(jobs.packets))
    if count < 2:  # noqa: PLR2004
        yield from _made(jobs)
        return
    shares = [attrs.evolve(jobs, packets=jobs.packets[start::count]) for start in range(count)]
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
        for place in range(len(jobs.packets)):
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


def _answer(stream: BinaryIO) -> Made:
    master, reason = _block(stream), _block(stream)
    return Made(master, reason.decode())


def _block(stream: BinaryIO) -> bytes:
    size = int.from_bytes(stream.read(8), "big")
    data = stream.read(size)
    return data if len(data) == size else b""


def _made(jobs: Jobs) -> Generator[Made, None, None]:
    """Yield the masters, made here."""
    if not jobs.packets:
        return
    from hirekit.documents.look.letterforms import CannotStamp  # noqa: PLC0415
    from hirekit.documents.look.theme import theme_at  # noqa: PLC0415
    from hirekit.documents.stamping.master import to_bytes  # noqa: PLC0415

    theme = theme_at(jobs.theme)
    for job in jobs.packets:
        try:
            master, apart = _checked(jobs, theme, job)
        except CannotStamp as reason:
            yield Made(reason=str(reason))
        except (InvalidData, LimitExceeded):
            yield Made()  # what is wrong with a packet is told when it is rendered
        else:
            yield Made(reason=apart) if apart else Made(to_bytes(master))


def _checked(jobs: Jobs, theme: Theme, job: Job) -> tuple[Master, str]:
    """Return a master, and where a packet stamped from it looks different from one that was rendered.

    Our own look is compared in the tests; a theme may set words in ways that stamping does not know of.
    """
    from hirekit.documents.look.fonts import face_of_part  # noqa: PLC0415
    from hirekit.documents.look.letterforms import forms_of  # noqa: PLC0415
    from hirekit.documents.look.paper import paper_called  # noqa: PLC0415
    from hirekit.documents.packet.document import packet_pdf  # noqa: PLC0415
    from hirekit.documents.packet.name_size import name_look  # noqa: PLC0415
    from hirekit.documents.packet.sitting import sitting  # noqa: PLC0415
    from hirekit.documents.stamping.likeness import difference  # noqa: PLC0415
    from hirekit.documents.stamping.making import make_master  # noqa: PLC0415
    from hirekit.documents.stamping.setting import from_bytes, ours  # noqa: PLC0415
    from hirekit.documents.stamping.slots import words  # noqa: PLC0415
    from hirekit.documents.stamping.stamp import stamp  # noqa: PLC0415

    subject = sitting(
        jobs.plan, jobs.panel, interview=job.interview, interviewer=job.interviewer,
        issued_on=jobs.issued_on, theme=theme, names=name_look(theme),
    )  # fmt: skip

    def forms(part: str, features: tuple[str, ...]) -> Letterforms:
        return forms_of(face_of_part(part, theme.faces), features)

    told = words(subject, (lambda *_: from_bytes(job.settings, forms)) if job.settings else ours)
    master = make_master(subject, told, paper=paper_called(jobs.paper), theme=theme)
    if theme.home is None:
        return master, ""
    whole = packet_pdf(
        jobs.plan, jobs.panel, interview=job.interview, interviewer=job.interviewer,
        paper=jobs.paper, issued_on=jobs.issued_on, theme=theme.home,
    )  # fmt: skip
    apart = difference(stamp(master, told), whole)
    return master, f"a stamped sample does not look like a rendered one ({apart})" if apart else ""


def main() -> None:
    """Make the masters asked for."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Our parent wrote this.
    jobs: Jobs = pickle.loads(sys.stdin.buffer.read())  # noqa: S301
    for made in _made(jobs):
        for data in (made.master, made.reason.encode()):
            answers.write(len(data).to_bytes(8, "big") + data)
        answers.flush()


if __name__ == "__main__":
    main()
