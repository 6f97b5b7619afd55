"""Opening a requisition: its folder, with a requisition and a panel to fill in."""

import os
from collections.abc import Sequence
from pathlib import Path

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.event import OPENED, Event, Fact
from hirekit.model.kit import Kit
from hirekit.model.loop import Loop
from hirekit.model.rules import plain, slug_problems
from hirekit.resources import bundled_kits
from hirekit.workspace import bundled, clock, record, writing
from hirekit.workspace.folder import Folder


def open_requisition(
    kit_name: str,
    folder: Path,
    *,
    id: str | None = None,
    loop: str | None = None,
    job_level: str | None = None,
    by: str | None = None,
) -> Folder:
    """Make a requisition's folder for a kit and return it.

    Args:
        kit_name: A bundled kit's name, or a folder.
        id: Of the requisition; else the folder's name.
        loop: Else one meant for the job level, `onsite` before others.
        job_level: Else the first the loop is meant for.

    Raises:
        InvalidData: The kit has faults or lacks what is named, or the folder is there and not empty.
        CannotWrite: Nothing was written.
    """
    from hirekit.catalog import load_kit  # noqa: PLC0415

    kit = load_kit(kit_name)
    name = id or folder.resolve().name
    chosen = _loop(kit, loop, job_level)
    levels = [level.id for level in kit.role.job_levels]
    level = job_level or next(iter((*chosen.job_levels, *levels)))
    refuse(
        [
            *slug_problems("id", name, example="REQ-1042"),
            *([] if level in levels else [Problem(("job_level",), unknown("job level", level, levels))]),
            *writing.taken_problems(folder),
        ]
    )
    texts = {
        "requisition.yaml": requisition_text(
            kit, chosen, id=name, kit_name=_kit_from(folder, kit_name), job_level=level
        ),
        "panel.yaml": panel_text(chosen),
    }
    return _make(folder, texts, {"requisition": name, "kit": kit.id, "kit_version": kit.version}, by=by)


def open_example(folder: Path, *, by: str | None = None) -> Folder:
    """Make the folder of the example requisition and return it."""
    refuse(writing.taken_problems(folder))
    texts = {name: bundled.template("example", name) for name in ("requisition.yaml", "panel.yaml")}
    told = bundled.data("example", "requisition.yaml")
    return _make(folder, texts, {"requisition": told["id"], "kit": told["kit"], "example": 1}, by=by)


def requisition_text(kit: Kit, loop: Loop, *, id: str, kit_name: str, job_level: str) -> str:
    """Return a commented requisition that declares the kit's own defaults."""
    criteria = loop.focus or tuple(criterion.id for criterion in kit.rubric.criteria)
    return bundled.filled(
        bundled.template("starter-requisition", "requisition.yaml"),
        id=id,
        kit=kit_name if _plain(kit_name) else f"'{kit_name.replace(chr(39), 2 * chr(39))}'",
        job_level=job_level,
        job_levels=", ".join(level.id for level in kit.role.job_levels),
        loop=loop.id,
        loops=", ".join(other.id for other in kit.loops),
        criteria=", ".join(criteria),
        criterion=criteria[0],
        kit_minimums=_kit_minimums(kit, criteria, job_level),
        round=loop.rounds[0].id,
        preset=loop.weights or kit.rubric.default_preset,
        presets=", ".join(kit.rubric.preset_names),
    )


def _kit_minimums(kit: Kit, criteria: Sequence[str], job_level: str) -> str:
    found = ((id, kit.rubric.criterion(id).minimum(job_level)) for id in criteria)
    told = ", ".join(f"{id} {plain(minimum.score)}" for id, minimum in found if minimum)
    return (
        f"those the kit sets for this job level ({told})" if told else "none, as the kit sets none for this job level"
    )


def panel_text(loop: Loop) -> str:
    """Return a commented panel in which two interviewers see one candidate in every round."""
    lines = []
    for place, round_ in enumerate(loop.rounds):
        lead, other = ("i-one", "i-two") if place % 2 == 0 else ("i-two", "i-one")
        seats = f"lead: {lead}" + (f", second: {other}" if "second" in round_.seats else "")
        lines.append(f"  - {{candidate: c-001, round: {round_.id}, {seats}}}")
    return bundled.filled(bundled.template("starter-requisition", "panel.yaml"), interviews="\n".join(lines))


def _make(folder: Path, texts: dict[str, str], facts: dict[str, Fact], *, by: str | None) -> Folder:
    event = Event(number=1, at=clock.now(), kind=OPENED, by=by or clock.who(), facts=facts)
    files = {name: bundled.with_schema_lines(text, name.removesuffix(".yaml")).encode() for name, text in texts.items()}
    files["record.jsonl"] = record.line_of(event)
    files["returned/"] = b""
    writing.write_tree(folder, files | bundled.schema_files("requisition", "panel", "scorecard"), private=True)
    return Folder(folder)


def _loop(kit: Kit, wanted: str | None, job_level: str | None) -> Loop:
    loops = {loop.id: loop for loop in kit.loops}
    if not loops:
        refuse([Problem(("loops",), f"the kit {kit.id!r} has no loop; write one in its folder loops/")])
    fitting = [loop.id for loop in kit.loops if not job_level or not loop.job_levels or job_level in loop.job_levels]
    name = wanted or ("onsite" if "onsite" in (fitting or loops) else next(iter(fitting or loops)))
    if name not in loops:
        refuse([Problem(("loop",), unknown("loop", name, loops))])
    return loops[name]


def _kit_from(folder: Path, kit_name: str) -> str:
    """Return the kit's name as requisition.yaml in *folder* must write it."""
    if kit_name in bundled_kits() and "/" not in kit_name:
        return kit_name
    return Path(os.path.relpath(Path(kit_name).resolve(), folder.resolve())).as_posix()


def _plain(text: str) -> bool:
    return all(letter.isalnum() or letter in "./-_" for letter in text) and not text[:1].isdigit()
