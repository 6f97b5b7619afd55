"""Packets by the hundred: each seat of each round is laid out once, and every packet stamped from that."""

from __future__ import annotations

import hashlib
import json
import logging
from collections import OrderedDict
from contextlib import closing
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.fonts import SANS, face
from hirekit.documents.look.letterforms import WEIGHTS, CannotStamp
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import theme_at
from hirekit.documents.made_with import made_with
from hirekit.documents.packet.document import packet_pdf
from hirekit.documents.packet.sitting import sitting
from hirekit.documents.stamping.cache import kept_forms
from hirekit.documents.stamping.master import from_bytes, reason_from, reason_to_bytes
from hirekit.documents.stamping.masters import Job, Jobs, masters
from hirekit.documents.stamping.setting import OddTheme
from hirekit.documents.stamping.slots import words
from hirekit.documents.stamping.stamp import stamp
from hirekit.documents.stamping.theme_settings import ThemeSettings
from hirekit.model.canonical import fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from hirekit.documents.look.theme import Theme
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.stamping.cache import Cache
    from hirekit.documents.stamping.master import Master
    from hirekit.documents.stamping.masters import Made
    from hirekit.documents.stamping.slots import Words
    from hirekit.model.panel import Interview, Panel
    from hirekit.model.plan import Plan

LOGGER = logging.getLogger("hirekit")
AT_ONCE = 200
MOST_HELD = 256


@attrs.frozen(kw_only=True)
class _Wanted:
    """One packet to make: from a master with a key, or rendered where it has none; *reason* is what the theme has to do with it."""

    interview: Interview
    interviewer: str
    subject: Sitting
    words: Words | None
    key: str
    settings: bytes
    reason: str


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
    look = theme_at(theme)
    shared = _shared(plan, paper, look)
    for weight in WEIGHTS:
        kept_forms(cache, face(SANS, weight, faces=look.faces))
    set_as = ThemeSettings(look, paper, cache)
    tell = _Told(look)
    held: OrderedDict[str, Master | None] = OrderedDict()
    while some := [
        _wanted(plan, panel, interview, person, issued_on=issued_on, set_as=set_as, shared=shared)
        for interview, person in islice(pairs, AT_ONCE)
    ]:
        missing = _missing(some, held, cache, tell)
        jobs = tuple(Job(wanted.interview, wanted.interviewer, wanted.settings) for wanted in missing.values())
        folder = str(theme) if theme is not None else None
        with closing(masters(Jobs(plan, panel, paper, issued_on, folder, jobs), processes=processes)) as made:
            for wanted in some:
                tell(wanted.reason)
                if wanted.key in missing and wanted.key not in held:
                    answer = next(made)
                    held[wanted.key] = _received(wanted.key, answer, cache)
                    tell(answer.reason)
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
    plan: Plan,
    panel: Panel,
    interview: Interview,
    person: str,
    *,
    issued_on: date | None,
    set_as: ThemeSettings,
    shared: str,
) -> _Wanted:
    subject = sitting(
        plan, panel, interview=interview, interviewer=person,
        issued_on=issued_on, theme=set_as.theme, names=set_as.names,
    )  # fmt: skip
    told, key, settings, reason = None, "", b"", ""
    try:
        told = words(subject, partial(set_as.of, subject))
        key = master_key(shared, subject, told)
        settings = set_as.as_bytes(subject, told.name_size, told.leaf_size)
    except OddTheme as fault:
        reason = str(fault)
    except CannotStamp as fault:
        LOGGER.debug("a packet is laid out by itself: %s", fault)
    return _Wanted(
        interview=interview, interviewer=person, subject=subject, words=told, key=key, settings=settings, reason=reason
    )


def master_key(shared: str, subject: Sitting, told: Words) -> str:
    """Return what a master is kept under: everything its pages depend on, and nothing else."""
    others = [seat for seat, person in subject.interview.seated if person != subject.interviewer.id]
    parts = [shared, subject.form, subject.interview.round, subject.seat, others, told.shape]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _shared(plan: Plan, paper: str, look: Theme) -> str:
    """Return the part of a key that all packets of a batch have in common; a theme's texts are part of its look."""
    return "\n".join((fingerprint(plan), paper_called(paper).name, look.fingerprint, made_with()))


def _missing(
    some: list[_Wanted], held: OrderedDict[str, Master | None], cache: Cache | None, tell: Callable[[str], object]
) -> dict[str, _Wanted]:
    """Return the packets to make masters from that are not at hand, in the order in which they are needed.

    Args:
        tell: Called with the reason for which there is none.
    """
    found: dict[str, _Wanted] = {}
    for wanted in some:
        if not wanted.key or wanted.key in found:
            continue
        if wanted.key in held:
            held.move_to_end(wanted.key)
            continue
        kept = cache.get(wanted.key) if cache is not None else None
        master = from_bytes(kept) if kept else None
        reason = reason_from(kept) if kept and master is None else ""
        if reason:
            tell(reason)
        if master is None and not reason:
            found[wanted.key] = wanted
        else:
            held[wanted.key] = master
    return found


def _received(key: str, answer: Made, cache: Cache | None) -> Master | None:
    """Return a master that was just made, and keep it, or why there is none; None where it could not be made."""
    master = from_bytes(answer.master) if answer.master else None
    if cache is not None and (master is not None or answer.reason):
        cache.put(key, answer.master if master is not None else reason_to_bytes(answer.reason))
    return master


class _Told:
    """Why packets of a theme are rendered, each reason said once: a theme is the team's to mend."""

    def __init__(self, look: Theme) -> None:
        self._level = logging.DEBUG if look.home is None else logging.WARNING
        self._said = {""}

    def __call__(self, reason: str) -> None:
        if reason not in self._said:
            self._said.add(reason)
            LOGGER.log(self._level, "packets of this theme are laid out one by one, about two seconds each: %s", reason)
