"""A requisition's folder, from opening to purge: the only room with a clock, folders and writes."""

from importlib import import_module
from typing import TYPE_CHECKING

_HOMES = {
    "Folder": "folder",
    "read_scorecards": "reading",
    "write_constraints": "asking",
    "write_debrief": "debrief",
    "write_packets": "packets",
    "write_panel_plan": "packets",
}
__all__ = sorted(_HOMES)  # noqa: PLE0605

if TYPE_CHECKING:
    from hirekit.workspace.asking import write_constraints as write_constraints
    from hirekit.workspace.debrief import write_debrief as write_debrief
    from hirekit.workspace.folder import Folder as Folder
    from hirekit.workspace.packets import write_packets as write_packets
    from hirekit.workspace.packets import write_panel_plan as write_panel_plan
    from hirekit.workspace.reading import read_scorecards as read_scorecards


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'hirekit.workspace' has no attribute {name!r}")
    value: object = getattr(import_module(f"hirekit.workspace.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
