"""Reading returned PDFs in a child process that is killed when it takes too long or too much."""

import json
import os
import pickle
import selectors
import subprocess
import sys
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.plan import Plan
from hirekit.model.review import Review
from hirekit.model.scorecard import Scorecard
from hirekit.workspace.child import problems_of

CHILD = (sys.executable, "-P", "-m", "hirekit.workspace.child")
SECONDS = 30.0
START_SECONDS = 30.0
LONGEST_ANSWER = 4 * 2**20


class PdfReader:
    """Reads one PDF after another; a file that kills the child costs only itself.

    A separate interpreter is started, not a fork: threads of the caller do not matter, and a script needs no
    `if __name__ == "__main__"`.
    """

    def __init__(
        self, plan: Plan | None, *, password: str = "", seconds: float = SECONDS, command: Sequence[str] = CHILD
    ) -> None:
        self._plan = plan
        self._password = password
        self._seconds = seconds
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None
        self._fresh = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def read(self, data: bytes, *, file: str) -> Scorecard | Review:
        """Return the card in a filled packet, or the ratings in a filled review.

        Raises:
            InvalidData: It is none, or reading it took too long or too much.
        """
        from hirekit.catalog import review_from_text, scorecards_from_text  # noqa: PLC0415

        answered = self._ask(data, file)
        card, review = (
            (answered.get(what) for what in ("card", "review")) if isinstance(answered, dict) else (None, None)
        )
        found = problems_of(answered)
        if isinstance(card, str) or isinstance(review, str):
            try:
                if isinstance(review, str):
                    return review_from_text(review, file=file)
                return scorecards_from_text(str(card), file=file, kind="json")[0]
            except InvalidData as fault:
                # Lines and columns of the answer say nothing about the PDF.
                found = fault.problems
        found = found or (Problem((), "is damaged, or is no PDF that hirekit can read"),)
        raise InvalidData(Problem(p.path, p.message, Location(file)) for p in found)

    def _ask(self, data: bytes, file: str) -> object:
        try:
            child = self._started()
            name = file.encode("utf-8", "replace")
            assert child.stdin is not None  # noqa: S101  both were asked to be pipes
            child.stdin.write(_sized(name) + _sized(data))
            child.stdin.flush()
            return json.loads(self._line(child))
        except (OSError, ValueError, RecursionError):
            self._stop()
            return None
        except _TooSlow as late:
            self._stop()
            return {"problems": [[[], str(late)]]}

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._child is None:
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
            self._child = subprocess.Popen(  # noqa: S603
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
            self._fresh = True
            assert self._child.stdin is not None  # noqa: S101
            self._child.stdin.write(_sized(pickle.dumps((self._plan, self._password))))
        return self._child

    def _line(self, child: "subprocess.Popen[bytes]") -> bytes:
        assert child.stdout is not None  # noqa: S101
        end = time.monotonic() + self._seconds + (START_SECONDS if self._fresh else 0)
        answer = b""
        with selectors.DefaultSelector() as selector:
            selector.register(child.stdout, selectors.EVENT_READ)
            while not answer.endswith(b"\n"):
                if not selector.select(max(0.0, end - time.monotonic())):
                    raise _TooSlow(f"took more than {self._seconds:g} seconds to read, the most a scorecard may take")
                more = os.read(child.stdout.fileno(), 2**16)
                if not more or len(answer) > LONGEST_ANSWER:
                    raise ValueError("the child ended, or answers without end")
                answer += more
        self._fresh = False
        return answer

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue
        child.wait()


class _TooSlow(Exception):
    """Reading took too long. No `TimeoutError`, which would be caught as the `OSError` it is."""


def _sized(data: bytes) -> bytes:
    return len(data).to_bytes(8, "big") + data
