"""Letters that no font has, told in the files that people mend them in, before anything is printed or recorded."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Location, Problem, refuse, written_path
from hirekit.model.kit import Kit
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.resources import bundled, bundled_kits
from hirekit.workspace.folder import Folder
from hirekit.workspace.kit_places import KitPlaces
from hirekit.workspace.packets import unprintable
from hirekit.workspace.written import Written


def refuse_unprintable(folder: Folder, plan: Plan, panel: Panel, *, theme: str | Path | None) -> None:
    """Refuse a plan and a panel of which any paper prints a letter that no font has.

    Raises:
        InvalidData: Every text with such a letter, by file and place.
    """
    # The panel plan names everybody, whoever's packets are printed.
    seated = {person for interview in panel.interviews for _, person in interview.seated}
    trained = {person.id for person in panel.interviewers if person.trained}
    ids = {person.id for person in panel.candidates} | seated | trained
    refuse(_placed(unprintable(plan, panel, ids=ids, theme=theme), folder, plan))


def unprintable_words(folder: Folder, plan: Plan) -> tuple[Problem, ...]:
    """Return the texts of a plan with letters that our own fonts lack, by file and place; a theme may have them."""
    from hirekit.documents.plan_letters import plan_letter_problems  # noqa: PLC0415

    try:
        found = plan_letter_problems(plan)
    except InvalidData:
        # A kit in a language of which only a theme has the documents' texts: its fonts come with it.
        return ()
    return tuple(_placed(found, folder, plan))


def _placed(problems: Iterable[Problem], folder: Folder, plan: Plan) -> Iterator[Problem]:
    """Yield problems with their places: those of a kit that was changed since, in the plan."""
    in_kit: list[Problem] = []
    declared: list[Problem] = []
    in_panel: list[Problem] = []
    for problem in problems:
        match problem.path:
            case ("panel", *rest):
                in_panel.append(attrs.evolve(problem, path=tuple(rest)))
            case ("plan", "requisition", "kit", *rest):
                in_kit.append(attrs.evolve(problem, path=tuple(rest)))
            case ("plan", "requisition", *rest):
                declared.append(attrs.evolve(problem, path=tuple(rest)))
            case ("plan", *rest):
                yield attrs.evolve(problem, path=tuple(rest), location=Location(str(folder.plan_file)))
            case _:
                yield problem
    if in_kit:
        yield from _in_kit(in_kit, folder, plan.kit)
    if declared:
        yield from folder.in_requisition_file(declared)
    if in_panel:
        yield from folder.in_panel_file(in_panel)


def _in_kit(problems: Iterable[Problem], folder: Folder, kit: Kit) -> Iterator[Problem]:
    if _kit_now(folder) != kit:
        where = Location(str(folder.plan_file))
        for problem in problems:
            yield attrs.evolve(_by_id(problem, kit), location=where)
        return
    for problem, location in _places(folder, kit).of((each, each.path, None) for each in problems):
        yield attrs.evolve(_in_own_file(_by_id(problem, kit)), location=location)


def _by_id(problem: Problem, kit: Kit) -> Problem:
    """Return a problem of a question or a hand-out that names it by its id."""
    match problem.path:
        case ("bank", "questions", int(at), *rest):
            whose = f"question {kit.bank.questions[at].id}"
        case ("bank", "handouts", int(at), *rest):
            whose = f"hand-out {kit.bank.handouts[at].id}"
        case _:
            return problem
    return attrs.evolve(problem, path=(), message=f"{whose}, {written_path(rest)}: {problem.message}")


def _in_own_file(problem: Problem) -> Problem:
    """Return a problem with the path that it has in the file of the rubric or of its loop."""
    match problem.path:
        case ("rubric", *rest) | ("loops", int(), *rest):
            return attrs.evolve(problem, path=tuple(rest))
    return problem


def _kit_now(folder: Folder) -> Kit | None:
    """Return the kit as it is now; None where it has faults by now."""
    try:
        return folder.requisition().kit
    except InvalidData:
        return None


def _places(folder: Folder, kit: Kit) -> KitPlaces:
    file = folder.requisition_file
    named = Written.as_data(str(file), file.read_text("utf-8")).value(("kit",))
    if named in bundled_kits():
        return KitPlaces(bundled("rubrics") / named, named, kit)
    home = os.path.normpath(folder.root / named)
    return KitPlaces(Path(home), home, kit)
