"""The process that reads returned PDFs, apart from ours so that it can be killed.

It gets the plan, a password and the files through its standard input and answers one line of JSON per file. What it
answers is read with the same distrust as any other file; it is never unpickled.
"""

import json
import os
import pickle
import sys
from typing import BinaryIO

from hirekit.errors import HirekitError, InvalidData, Problem
from hirekit.model.plan import Plan
from hirekit.model.review import Review

MEMORY = 2 * 2**30


def main() -> None:
    """Answer requests until the input ends."""
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    limit()
    # Our parent wrote this; nothing from a returned file is ever unpickled.
    plan, password = pickle.loads(requests.read(_number(requests)))  # noqa: S301
    while name := requests.read(_number(requests)):
        data = requests.read(_number(requests))
        answers.write(json.dumps(answer(data, plan, file=name.decode(), password=password)).encode() + b"\n")
        answers.flush()


def answer(data: bytes, plan: Plan, *, file: str, password: str = "") -> dict[str, object]:
    """Return the card or review in a PDF as JSON text, or what is wrong with it."""
    from hirekit.catalog import review_to_text, scorecard_to_text  # noqa: PLC0415
    from hirekit.documents import decrypted, read_returned  # noqa: PLC0415

    try:
        found = read_returned(decrypted(data, password) if password else data, plan, file=file)
        if isinstance(found, Review):
            return {"review": review_to_text(found)}
        return {"card": scorecard_to_text(found, kind="json")}
    except InvalidData as fault:
        return {"problems": [[list(problem.path), problem.message] for problem in fault.problems]}
    except HirekitError as fault:
        return {"problems": [[[], str(fault)]]}
    except MemoryError:
        return {"problems": [[[], "needs more memory to read than a scorecard may"]]}
    except Exception:  # noqa: BLE001  a library's words about a hostile file say nothing to a reader
        return {"problems": [[[], "is damaged, or is no PDF that hirekit can read"]]}


def limit() -> None:
    """Bound what this process may take; it may write no file at all."""
    try:
        import resource  # noqa: PLC0415
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            continue


def problems_of(answered: object) -> tuple[Problem, ...]:
    """Return the problems in an answer, as far as they have the shape of problems."""
    if not isinstance(answered, dict) or not isinstance(answered.get("problems"), list):
        return ()
    found = []
    for entry in answered["problems"][:1000]:
        if isinstance(entry, list) and len(entry) == 2 and isinstance(entry[0], list):  # noqa: PLR2004
            path = tuple(step for step in entry[0] if type(step) in (str, int))
            found.append(Problem(path, str(entry[1])[:2000]))
    return tuple(found)


def _number(stream: BinaryIO) -> int:
    return int.from_bytes(stream.read(8), "big")


if __name__ == "__main__":
    main()
