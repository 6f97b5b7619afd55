"""What the commands that look into a kit are given: a kit, or the folder of a requisition, which has one."""

from pathlib import Path
from typing import TYPE_CHECKING

from hirekit.errors import InvalidData, Problem, unknown

if TYPE_CHECKING:
    from hirekit.model.kit import Kit
    from hirekit.model.requisition import Requisition


def looked_into(name: str) -> "tuple[Kit, Requisition | None]":
    """Return the kit of that name or, of a requisition's folder, its kit as the plan froze it or as it is declared."""
    from hirekit.catalog import load_kit  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    folder = Folder(Path(name))
    if folder.plan_file.is_file():
        requisition = folder.plan().requisition
    elif folder.requisition_file.is_file():
        requisition = folder.requisition()
    else:
        return load_kit(name), None
    return requisition.kit, requisition


def job_level_of(kit: "Kit", requisition: "Requisition | None", given: str | None) -> str:
    """Return the job level asked for; else the requisition's, the one the role is named after, or the lowest.

    Raises:
        InvalidData: The kit has no such job level.
    """
    levels = kit.role.job_levels
    ids = [level.id for level in levels]
    if given is not None and given not in ids:
        raise InvalidData([Problem(("--job-level",), unknown("job level", given, ids))])
    if given or requisition:
        return given or (requisition.job_level if requisition else "")
    return next((level.id for level in levels if level.title == kit.role.title), ids[0])
