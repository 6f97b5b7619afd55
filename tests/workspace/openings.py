"""A requisition of the starter kit, planned, with a panel of two candidates, for the tests of two rooms."""

import os
import shutil
import warnings
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import attrs

from hirekit.catalog import plan_to_text, scorecard_to_text
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.scorecard import Rating, Scorecard
from hirekit.model.terms import Feedback
from hirekit.workspace import feedback
from hirekit.workspace.collecting import collect
from hirekit.workspace.folder import Folder
from hirekit.workspace.opening import open_requisition
from hirekit.workspace.packets import sittings
from hirekit.workspace.planning import make_plan
from hirekit.workspace.starting import start_kit

PANEL = """\
schema: hirekit/panel/1
interviewers:
  - {id: i-ana, name: Interviewer A}
  - {id: i-ben, name: Interviewer B}
  - {id: i-cleo, name: Interviewer C}
candidates:
  - {id: c-001, name: Wilhelmina Candidate}
  - {id: c-002, name: Bartholomew Candidate}
interviews:
  - {candidate: c-001, round: solving, at: 2026-11-02T09:00+01:00, lead: i-ana, second: i-ben}
  - {candidate: c-001, round: people, at: 2026-11-02T11:00+01:00, lead: i-ben, second: i-ana, shadow: i-cleo}
  - {candidate: c-002, round: solving, at: 2026-11-03T09:00+01:00, lead: i-ana, second: i-ben}
  - {candidate: c-002, round: people, at: 2026-11-03T11:00+01:00, lead: i-ben, second: i-ana}
"""
AFTER = datetime.fromisoformat("2026-11-10T12:00+01:00")


def planned(home: Path) -> Folder:
    """Make a planned requisition beneath *home*."""
    start_kit(home / "desk")
    folder = open_requisition(str(home / "desk"), home / "req-1", by="tester")
    folder.panel_file.write_text(PANEL)
    make_plan(folder, by="tester")
    return folder


def copy_of(folder: Folder, home: Path) -> Folder:
    """Return a copy beneath *home* of a requisition's folder, with all that lies beside it."""
    shutil.copytree(folder.root.parent, home / "here")
    return Folder(home / "here" / folder.root.name)


def cards(plan: Plan, panel: Panel, *, score: int = 3, shadow: bool = False) -> list[Scorecard]:
    """Return one whole card for each sitting."""
    made = []
    for place, sitting in enumerate(sittings(plan, panel)):
        if sitting.seat == "shadow" and not shadow:
            continue
        interview = sitting.interview
        rated = plan.rated(plan.forms[0].code, interview.round)
        made.append(
            Scorecard(
                requisition=plan.requisition.id,
                candidate=interview.candidate,
                round=interview.round,
                interviewer=sitting.interviewer,
                instrument=plan.instrument()[:8],
                submitted_at=interview.at + timedelta(hours=1) if interview.at else None,
                ratings=[
                    Rating(criterion=criterion, score=score, evidence=f"Said number {place} about {criterion}.")
                    for criterion in rated
                ],
            )
        )
    return made


def put(folder: Folder, card: Scorecard, name: str = "", *, kind: str = "yaml") -> Path:
    """Put a card into returned/."""
    path = folder.returned / (name or f"{card.candidate}-{card.round}-{card.interviewer}-r{card.revision}.{kind}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(scorecard_to_text(card, kind=kind))
    return path


def ready_for_every_paper(folder: Folder) -> None:
    """Declare what reviews and letters need, name a reviewer, and take in a card of every sitting."""
    plan = folder.plan()
    declared = attrs.evolve(plan.requisition, anonymous=True, feedback=Feedback(contact="jobs@example.org"))
    folder.plan_file.write_text(plan_to_text(attrs.evolve(plan, requisition=declared)))
    people = folder.panel_file.read_text().replace("candidates:", "  - {id: i-rex}\ncandidates:", 1)
    folder.panel_file.write_text(people)
    for card in cards(*folder.plan_and_panel()):
        put(folder, card)
    collect(folder)


def signed_letter(folder: Folder, candidate: str) -> None:
    """Write a candidate's letter and have two people sign it."""
    draft = feedback.write_draft(folder, candidate)
    draft.write_text(draft.read_text().replace('""', '"You named the measure first."', 1))
    for name in ("One", "Two"):
        feedback.sign(folder, candidate, by=name)


def with_score(card: Scorecard, score: int) -> Scorecard:
    """Return the card with its first score changed."""
    return attrs.evolve(card, ratings=(attrs.evolve(card.ratings[0], score=score), *card.ratings[1:]))


def contents(root: Path) -> dict[str, bytes]:
    """Return every file beneath *root* by its path."""
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


TOUCHING = ("open", "write", "fsync", "ftruncate", "mkdir", "replace", "rename", "unlink", "rmdir")


def interrupted(action: Callable[[], object], *, at: int) -> bool:
    """Run *action* in a process that dies, without a last word, at the call number *at* that touches the disk.

    A write dies half way. Returns whether it came to that.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        status = 1
        try:
            _die_at(at)
            action()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, 9}, f"the action failed by itself: {code}"
    return code == 9


def _die_at(number: int) -> None:
    calls = 0

    def wrap(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            nonlocal calls
            calls += 1
            if calls == number:
                if name == "write":
                    real(given[0], bytes(given[1])[: len(given[1]) // 2])  # type: ignore[arg-type]
                os._exit(9)
            return real(*given, **named)

        return call

    for name in TOUCHING:
        setattr(os, name, wrap(name, getattr(os, name)))
