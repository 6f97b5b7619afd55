"""How a question set is asked for: constraints from files, options and other requisitions, listed and kept."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from hirekit.errors import InvalidData, Location, Problem, refuse
from hirekit.model.constraint import Constraint
from hirekit.model.requisition import Requisition
from hirekit.workspace import writing
from hirekit.workspace.exposure import freshness
from hirekit.workspace.folder import Folder

if TYPE_CHECKING:
    from hirekit.assembly.posing import Posed


@attrs.frozen(kw_only=True)
class Asked:
    """How a question set is asked for, beside what the loop and the requisition declare.

    Attributes:
        files: Of constraints.
        constraints: More of them.
        without: Ids of constraints to switch off.
        tiers: Names of parts of the objective to minimise one tier after another; empty to minimise their sum.
        method: joint or sequential; None for what the size allows.
        nodes: Of one search tree, at most; None for no limit.
        seconds: Of the whole search, at most.
        seen: Folders of other requisitions; what their candidates have seen is avoided.
    """

    files: tuple[Path, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    without: tuple[str, ...] = ()
    tiers: tuple[tuple[str, ...], ...] = ()
    method: str | None = None
    nodes: int | None = None
    seconds: float = 600.0
    seen: tuple[Folder, ...] = ()


NOTHING_MORE = Asked()


def posed_now(folder: Folder, *, forms: int = 1, asked: Asked = NOTHING_MORE) -> "Posed":
    """Return the problem that a plan made now would solve: every constraint, hirekit's own first, and what gave way.

    Raises:
        InvalidData: The requisition or a constraint has faults.
    """
    from hirekit.assembly.posing import posed  # noqa: PLC0415

    requisition, listed = told(folder, asked, forms=forms)
    return posed(requisition, forms=forms, constraints=listed, without=asked.without, tiers=asked.tiers)


def told(folder: Folder, asked: Asked, *, forms: int) -> tuple[Requisition, tuple[Constraint, ...]]:
    """Return the requisition and the constraints asked beside its own.

    Raises:
        InvalidData: With every fault of requisition.yaml and of each file of constraints.
    """
    from hirekit.assembly.wishes import form_codes  # noqa: PLC0415
    from hirekit.catalog import load_constraints  # noqa: PLC0415

    requisition, codes = folder.requisition(), form_codes(forms)
    problems = folder.in_requisition_file(requisition.constraint_problems(requisition.constraints, forms=codes))
    read: list[Constraint] = []
    for file in asked.files:
        try:
            read += load_constraints(file, requisition=requisition, forms=codes)
        except InvalidData as invalid:
            problems += invalid.problems
    refuse(problems)
    return requisition, (*freshness(requisition.kit, asked.seen), *read, *asked.constraints)


def write_constraints(constraints: Iterable[Constraint], *, to: str | Path) -> Path:
    """Write constraints to a new file, which `hirekit plan --constraints` and `load_constraints` read as they are.

    Args:
        constraints: Such as `plan.constraints`; of one id no two.
        to: YAML with a comment above each that says it in words; JSON where the name ends in `.json`.

    Returns:
        The path of the file.

    Raises:
        InvalidData: There is a file with this name already, or two constraints have one id.
        CannotWrite: Nothing was written.
    """
    from hirekit.assembly.sentences import sentence  # noqa: PLC0415
    from hirekit.catalog import constraints_to_text  # noqa: PLC0415

    path = Path(to)
    if path.exists():
        raise InvalidData([Problem((), "is there already; constraints are written to a new file", Location(str(to)))])
    kind = "json" if path.suffix.lower() == ".json" else "yaml"
    text = constraints_to_text(constraints, kind=kind, said=lambda each: each.label or sentence(each))
    writing.write_file(path, text.encode())
    return path
