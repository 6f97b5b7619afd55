"""Where the kits and templates that come with hirekit are: inside the wheel or, in a checkout, at its top."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def bundled(directory: str) -> Traversable:
    """Return *directory* ("rubrics" or "templates") as installed or, in a checkout, from the repository."""
    installed = files("hirekit") / directory
    return installed if installed.is_dir() else CHECKOUT / directory


def bundled_kits() -> tuple[str, ...]:
    """Return the names of the kits that come with hirekit, sorted."""
    home = bundled("rubrics")
    return tuple(sorted(kit.name for kit in home.iterdir() if kit.is_dir() and (kit / "kit.yaml").is_file()))
