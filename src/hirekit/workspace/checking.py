"""Checking whatever a path names: a kit, a requisition's folder, one file."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from hirekit.errors import HirekitError, InvalidData, Location, Problem, did_you_mean, refuse, unknown
from hirekit.model.anonymity import telling_problems
from hirekit.model.kit import Kit
from hirekit.resources import bundled, bundled_kits
from hirekit.workspace.folder import Folder
from hirekit.workspace.reading import decoded
from hirekit.workspace.seating import stepped_back, taken_for_granted
from hirekit.workspace.store import kept_cards

SCHEMA_LINE = re.compile(r"""^\s*["']?schema["']?\s*:\s*["']?hirekit/([a-z-]+)/""", re.MULTILINE)
LARGEST = 64 * 2**20
HEADS = ("kit.yaml", "requisition.yaml")
DEEPEST = 6


@attrs.frozen(kw_only=True)
class Checked:
    """What was found in one path.

    Attributes:
        what: What it is, in a few words.
        files: How many files were read.
        notes: What is taken to be so where nothing is wrong and a file leaves it open.
        kit: What was read, where it is a kit in which nothing is wrong.
    """

    path: str
    what: str
    files: int
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    kit: Kit | None = attrs.field(default=None, repr=False)


def places(path: str) -> tuple[str, ...]:
    """Return what to check for a path: itself or, of a folder that only holds kits and requisitions, each of these.

    Hidden folders and those more than six levels down are left out.
    """
    top = Path(path)
    if not top.is_dir() or any((top / name).is_file() for name in HEADS):
        return (path,)
    return tuple(sorted(map(str, _within(top, DEEPEST)))) or (path,)


def _within(folder: Path, levels: int) -> Iterator[Path]:
    try:
        inner = [one for one in folder.iterdir() if one.is_dir() and not one.is_symlink() and one.name[0] != "."]
    except OSError:
        return
    for one in inner:
        if any((one / name).is_file() for name in HEADS):
            yield one
        elif levels > 1:
            yield from _within(one, levels - 1)


def check(path: str) -> Checked:
    """Return what *path* is and all that is wrong with it; a bundled kit may be named bare."""
    place = Path(path)
    if path in bundled_kits() and not place.exists():
        return _kit(path, "bundled kit", len(_yaml(Path(str(bundled("rubrics") / path)))))
    if (place / "kit.yaml").is_file():
        return _kit(path, "kit", len(_yaml(place)))
    if (place / "requisition.yaml").is_file():
        files = [
            f
            for f in (place / "requisition.yaml", place / "panel.yaml", place / "plan.json", place / "record.jsonl")
            if f.is_file()
        ]
        checked = _checked(path, "requisition", len(files), lambda: _requisition(Folder(place)))
        sound = not checked.problems and (place / "panel.yaml").is_file()
        return attrs.evolve(checked, notes=tuple(taken_for_granted(Folder(place).panel()))) if sound else checked
    if place.is_dir():
        why = "is neither a kit (kit.yaml is missing) nor a requisition's folder (requisition.yaml is missing), and holds none"
        return Checked(path=path, what="folder", files=0, problems=(Problem((), why, Location(path)),))
    if not place.is_file():
        bare = "/" not in path
        known = (did_you_mean(path, bundled_kits()) or f"; bundled kits: {', '.join(bundled_kits())}") if bare else ""
        return Checked(
            path=path, what="nothing", files=0, problems=(Problem((), f"is not there{known}", Location(path)),)
        )
    return _checked(path, "file", 1, lambda: _file(place))


def _checked(path: str, what: str, files: int, read: Callable[[], Iterator[Problem]]) -> Checked:
    problems: list[Problem] = []
    try:
        problems += read()
    except InvalidData as fault:
        problems += fault.problems
    except HirekitError as fault:
        problems.append(Problem((), str(fault)))
    return Checked(path=path, what=what, files=files, problems=tuple(problems))


def _kit(path: str, what: str, files: int) -> Checked:
    from hirekit.catalog import load_kit  # noqa: PLC0415

    kits: list[Kit] = []

    def read() -> Iterator[Problem]:
        kits.append(load_kit(path))
        return iter(())

    checked = _checked(path, what, files, read)
    return attrs.evolve(checked, kit=kits[0]) if kits else checked


def _requisition(folder: Folder) -> Iterator[Problem]:
    readers: list[Callable[[], object]] = [folder.requisition]
    readers += [folder.panel] if folder.panel_file.exists() else []
    if folder.plan_file.exists():
        readers += [folder.plan, folder.plan_and_panel, lambda: _seating(folder), lambda: refuse(stepped_back(folder))]
    elif folder.panel_file.exists():
        readers += [lambda: _rounds(folder)]
    readers += [folder.record, lambda: kept_cards(folder)]
    seen: set[str] = set()
    for read in readers:
        try:
            read()
        except InvalidData as fault:
            for problem in fault.problems:
                if str(problem) not in seen:
                    seen.add(str(problem))
                    yield problem


def _rounds(folder: Folder) -> None:
    """Refuse a panel that names rounds the declared loop has not, or tells names that are not to be told."""
    requisition, panel = folder.requisition(), folder.panel()
    rounds = {round_.id for round_ in requisition.interview_loop.rounds}
    found = [
        Problem(("interviews", place, "round"), unknown("round", interview.round, rounds))
        for place, interview in enumerate(panel.interviews)
        if interview.round not in rounds
    ]
    found += telling_problems(panel) if requisition.anonymous else ()
    refuse(folder.in_panel_file(found))


def _seating(folder: Folder) -> None:
    """Refuse a panel that breaks the rules people are seated by."""
    from hirekit.assembly import seating_problems  # noqa: PLC0415

    plan, panel = folder.plan_and_panel()
    refuse(folder.in_panel_file(seating_problems(plan, panel)))


def schema_word(path: Path) -> str:
    """Return what a file says it is, such as "plan"; empty where it does not say."""
    return _schema_word(path.read_text("utf-8-sig", "replace")) if path.is_file() else ""


def _schema_word(text: str) -> str:
    named = SCHEMA_LINE.search(text)
    return named.group(1) if named else ""


def _file(path: Path) -> Iterator[Problem]:
    from hirekit import catalog  # noqa: PLC0415

    if path.stat().st_size > LARGEST:
        raise InvalidData(
            [
                Problem(
                    (),
                    f"is {path.stat().st_size // 2**20} MB; a file may have at most {LARGEST // 2**20} MB",
                    Location(str(path)),
                )
            ]
        )
    text = decoded(path.read_bytes(), str(path))
    if path.suffix.lower() == ".csv":
        catalog.scorecards_from_text(text, file=str(path), kind="csv")
        return
    home = path.parent
    if path.suffix == ".md" and (home.parent / "kit.yaml").is_file():
        catalog.load_kit(str(home.parent))
        return
    word = _schema_word(text)
    readers: dict[str, Callable[[], object]] = {
        "kit": lambda: catalog.load_kit(str(home)),
        "rubric": lambda: catalog.load_rubric(path),
        "questions": lambda: catalog.load_kit(str(home.parent)),
        "loop": lambda: catalog.load_kit(str(home.parent)),
        "calibration": lambda: catalog.load_kit(str(home)),
        "judgements": lambda: catalog.load_kit(str(home.parent)),
        "requisition": lambda: catalog.load_requisition(path),
        "panel": lambda: catalog.load_panel(path),
        "plan": lambda: catalog.load_plan(path),
        "letter": lambda: catalog.load_letter(path),
        "constraints": lambda: catalog.load_constraints(path),
        "scorecard": lambda: catalog.scorecards_from_text(
            text, file=str(path), kind="json" if path.suffix.lower() == ".json" else "yaml"
        ),
    }
    if word not in readers:
        yield Problem(
            ("schema",),
            f"must name what the file is, one of {', '.join(f'hirekit/{known}/1' for known in readers)}",
            Location(str(path)),
        )
        return
    readers[word]()


def _yaml(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml", ".md")]
