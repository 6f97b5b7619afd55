"""Packets by the hundred: each seat of each round is laid out once, and every packet stamped from that."""

from __future__ import annotations

import hashlib
import json
import logging
from collections import OrderedDict
from contextlib import closing
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Protocol

import attrs

from hirekit.documents import letterforms
from hirekit.documents.master import DIGEST, from_bytes
from hirekit.documents.masters import Jobs, masters
from hirekit.documents.packet import packet_pdf
from hirekit.documents.paper import paper_called
from hirekit.documents.shaping import CannotStamp
from hirekit.documents.sitting import sitting
from hirekit.documents.slots import words
from hirekit.documents.stamping import stamp
from hirekit.model.canonical import fingerprint
from hirekit.resources import bundled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from hirekit.documents.master import Master
    from hirekit.documents.sitting import Sitting
    from hirekit.documents.slots import Words
    from hirekit.model.panel import Interview, Panel
    from hirekit.model.plan import Plan

LOGGER = logging.getLogger("hirekit")
AT_ONCE = 200
MOST_HELD = 256
LIBRARIES = ("hirekit", "weasyprint", "pydyf", "fonttools", "jinja2", "font-source-sans-pro", "font-source-serif-pro", "fontpkg-source-code-pro")  # fmt: skip


class Cache(Protocol):
    """Where masters are kept between runs, by key; what it gives back is checked before it is used."""

    def get(self, key: str) -> bytes | None:
        """Return what was put under a key, or None."""

    def put(self, key: str, data: bytes) -> object:
        """Keep bytes under a key of 64 hexadecimal digits."""


@attrs.frozen(kw_only=True)
class _Wanted:
    """One packet to make: from a master with a key, or rendered where it has none."""

    interview: Interview
    interviewer: str
    subject: Sitting
    words: Words | None
    key: str


def packet_pdfs(
    plan: Plan,
    panel: Panel,
    interviews: Iterable[tuple[Interview, str]] | None = None,
    *,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
    cache: Cache | None = None,
    processes: int | None = None,
) -> Iterator[tuple[Interview, str, bytes]]:
    """Yield packets one by one: interview, id of the interviewer, PDF.

    The same input gives the same bytes whether or not a master was at hand. Memory does not grow with their number.

    Args:
        interviews: Pairs of interview and interviewer; all of the panel where not given.
        cache: Where masters are kept; else they are made anew in each run.
        processes: How many may lay out masters at once; as many as there are processors where not given.

    Raises:
        InvalidData: As `packet_pdf` does, at the packet at fault.
    """
    if interviews is None:
        interviews = ((interview, person) for interview in panel.interviews for _, person in interview.seated)
    pairs = iter(interviews)
    shared = None if theme else _shared(plan, paper)
    if shared is not None and cache is not None:
        _recall_letters(cache)
    held: OrderedDict[str, Master | None] = OrderedDict()
    while some := [
        _wanted(plan, panel, interview, person, issued_on=issued_on, shared=shared)
        for interview, person in islice(pairs, AT_ONCE)
    ]:
        missing = _missing(some, held, cache)
        jobs = tuple((wanted.interview, wanted.interviewer) for wanted in missing.values())
        with closing(masters(Jobs(plan, panel, paper, issued_on, jobs), processes=processes)) as made:
            for wanted in some:
                if wanted.key in missing and wanted.key not in held:
                    held[wanted.key] = _received(wanted.key, next(made), cache)
                master = held.get(wanted.key)
                if wanted.words is not None and master is not None:
                    data = stamp(master, wanted.words)
                else:
                    data = packet_pdf(
                        plan, panel, interview=wanted.interview, interviewer=wanted.interviewer,
                        paper=paper, issued_on=issued_on, theme=theme,
                    )  # fmt: skip
                yield wanted.interview, wanted.interviewer, data
        while len(held) > MOST_HELD:
            held.popitem(last=False)


def _wanted(
    plan: Plan, panel: Panel, interview: Interview, person: str, *, issued_on: date | None, shared: str | None
) -> _Wanted:
    subject = sitting(plan, panel, interview=interview, interviewer=person, issued_on=issued_on)
    told, key = None, ""
    if shared is not None:
        try:
            told = words(subject)
            key = master_key(shared, subject, told)
        except CannotStamp as reason:
            LOGGER.debug("a packet is rendered by itself: %s", reason)
    return _Wanted(interview=interview, interviewer=person, subject=subject, words=told, key=key)


def master_key(shared: str, subject: Sitting, told: Words) -> str:
    """Return what a master is kept under: everything its pages depend on, and nothing else."""
    others = [seat for seat, person in subject.interview.seated if person != subject.interviewer.id]
    parts = [shared, subject.form, subject.interview.round, subject.seat, others, told.shape]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _shared(plan: Plan, paper: str) -> str:
    """Return the part of a key that all packets of a batch have in common."""
    return "\n".join((fingerprint(plan), paper_called(paper).name, _made_with()))


@cache
def _made_with() -> str:
    """Return what laid the pages out: the libraries, our templates and this code."""
    found = hashlib.sha256()
    for library in LIBRARIES:
        try:
            found.update(f"{library} {version(library)}\n".encode())
        except PackageNotFoundError:
            found.update(f"{library}\n".encode())
    templates = bundled("templates") / "documents"
    homes = [files("hirekit.documents"), templates, templates / "packet", templates / "locales"]
    for home in homes:
        for file in sorted((f for f in home.iterdir() if f.is_file()), key=lambda f: f.name):
            found.update(f"{file.name}\n".encode() + file.read_bytes())
    return found.hexdigest()


def _recall_letters(cache: Cache) -> None:
    """Take the letters of the sans from the cache, or put them there."""
    key = hashlib.sha256(f"letterforms {_made_with()}".encode()).hexdigest()
    data = cache.get(key)
    whole = data and hashlib.sha256(data[DIGEST:]).hexdigest().encode() == data[:DIGEST]
    if data and whole:
        letterforms.recall(data[DIGEST:])
    else:
        letters = letterforms.kept()
        cache.put(key, hashlib.sha256(letters).hexdigest().encode() + letters)


def _missing(some: list[_Wanted], held: OrderedDict[str, Master | None], cache: Cache | None) -> dict[str, _Wanted]:
    """Return the packets to make masters from that are not at hand, in the order in which they are needed."""
    found: dict[str, _Wanted] = {}
    for wanted in some:
        if not wanted.key or wanted.key in found:
            continue
        if wanted.key in held:
            held.move_to_end(wanted.key)
            continue
        kept = cache.get(wanted.key) if cache is not None else None
        master = from_bytes(kept) if kept else None
        if master is None:
            found[wanted.key] = wanted
        else:
            held[wanted.key] = master
    return found


def _received(key: str, data: bytes | None, cache: Cache | None) -> Master | None:
    """Return a master that was just made, and keep it; None where it could not be made."""
    master = from_bytes(data) if data else None
    if cache is not None and data and master is not None:
        cache.put(key, data)
    return master
