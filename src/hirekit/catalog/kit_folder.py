"""One reading of a kit's folder: each file by itself, then what the files say of each other."""

from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any

import attrs

from hirekit.catalog.faults import Faults, reached
from hirekit.catalog.files import read_text
from hirekit.catalog.kit_files import (
    HANDOUTS,
    KIT,
    LOOPS,
    QUESTIONS,
    RUBRIC,
    Apart,
    handout_from_markdown,
    kit_record,
    loop_record,
    questions_record,
    rubric_record,
)
from hirekit.catalog.reading import read_values
from hirekit.catalog.scalars import BAD
from hirekit.catalog.shapes import Record
from hirekit.catalog.source import MappingNode, Node, SequenceNode, without_collector
from hirekit.catalog.structure import shape_of
from hirekit.errors import InvalidData, Location, Problem, did_you_mean
from hirekit.model.kit import Kit
from hirekit.model.question import Bank, Handout, Question
from hirekit.model.role import JobLevel, Role
from hirekit.model.rubric import FIVE_POINTS, Anchor, Competency, Criterion, Rubric

# Kept in a kit's folder without being read as a part of the kit.
BESIDE = ("calibration.yaml",)
MOST_FILES = 2000
LARGEST_HANDOUT = 256 * 1024
YAML = (".yaml", ".yml")

Path = tuple[str | int, ...]


@attrs.frozen(eq=False)
class _Part:
    """A value of the kit and where it was written; hand-outs are one text and have no nodes."""

    value: Any
    file: str
    node: Node | None = None


@attrs.frozen(eq=False)
class _Report:
    """What is wrong, by file in the order files are read.

    Attributes:
        unread: Ids written in what could not be made; a reference to one of them is no fault of its own.
        blank: Files whose ids are not known because nothing of them could be read.
    """

    name: str
    problems: dict[str, list[Problem]] = attrs.Factory(dict)
    faults: dict[str, Faults] = attrs.Factory(dict)
    unread: set[str] = attrs.Factory(set)
    blank: set[str] = attrs.Factory(set)

    def all(self) -> list[Problem]:
        found: list[Problem] = []
        for file, problems in self.problems.items():
            found += problems
            found += self.faults[file].problems() if file in self.faults else ()
        return found

    def add(self, part: _Part, path: Path, message: str) -> None:
        """Note what the whole kit says of a part, unless it names something that could not be read."""
        if part.node is None:
            self.problems[part.file].append(Problem(path, message, Location(f"{self.name}/{part.file}", 1, 1)))
            return
        node, _ = reached(part.node, path, message)
        if node.value not in self.unread:
            self.faults[part.file].note_problems(part.node, [Problem(path, message)])


def read_folder(folder: Traversable, *, name: str) -> Kit:
    """Return the kit of a folder.

    Args:
        folder: On disk or inside a wheel.
        name: What to call it in messages.

    Raises:
        InvalidData: With every fault of every file, in reading order.
    """
    with without_collector():
        listed = _listed(folder, name)
        if not any(listed.values()):
            raise InvalidData([Problem((), f"is empty; a kit begins with {KIT} and {RUBRIC}", Location(name))])
        report = _Report(name)
        head = _object(folder, KIT, kit_record(), "kit", report)
        rubric = _object(folder, RUBRIC, rubric_record(), "rubric", report)
        loops = [_object(folder, file, loop_record(), "loop", report) for file in listed[LOOPS]]
        questions = [part for file in listed[QUESTIONS] for part in _questions(folder, file, report)]
        handouts = [_handout(folder, file, report) for file in listed[HANDOUTS]]
        kit = _whole(
            head, rubric, [loop for loop in loops if loop], questions, [sheet for sheet in handouts if sheet], report
        )
        problems = [*report.all(), *_stray_problems(listed[""], name)]
        if problems or kit is None:
            raise InvalidData(problems)
        return kit


def _listed(folder: Traversable, name: str) -> dict[str, list[str]]:
    """Return the names of files by the folder of the kit that reads them, sorted; "" for those nobody reads."""
    listed: dict[str, list[str]] = {LOOPS: [], QUESTIONS: [], HANDOUTS: [], "": []}
    count = 0
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith("."):
            continue
        inside = sorted(f.name for f in entry.iterdir() if not f.name.startswith(".")) if entry.is_dir() else []
        count += 1 + len(inside)
        if entry.name in (LOOPS, QUESTIONS, HANDOUTS) and entry.is_dir():
            suffix = ".md" if entry.name == HANDOUTS else ".yaml"
            for file in inside:
                listed[entry.name if file.endswith(suffix) else ""].append(f"{entry.name}/{file}")
        elif inside:
            listed[""] += [f"{entry.name}/{file}" for file in inside]
        elif entry.name not in (KIT, RUBRIC, *BESIDE):
            listed[""].append(entry.name)
        else:
            listed.setdefault("found", []).append(entry.name)
    if count > MOST_FILES:
        raise InvalidData([Problem((), f"must hold at most {MOST_FILES} files, not {count}", Location(name))])
    return listed


def _stray_problems(files: list[str], name: str) -> Iterator[Problem]:
    """Yield a fault for each YAML file that would otherwise be passed over without a word."""
    for file in files:
        if file.endswith(YAML):
            home, _, last = file.rpartition("/")
            hint = did_you_mean(home, (LOOPS, QUESTIONS)) if home else did_you_mean(last, (KIT, RUBRIC))
            if home in (LOOPS, QUESTIONS):
                hint = "; its name must end in .yaml"
            hint = hint or f"; a kit reads {KIT}, {RUBRIC}, {LOOPS}/*.yaml and {QUESTIONS}/*.yaml"
            yield Problem((), f"is not read{hint}", Location(f"{name}/{file}"))


def _text(folder: Traversable, file: str, report: _Report, **limit: int) -> str | None:
    report.problems[file] = []
    opened = folder
    for step in file.split("/"):
        opened = opened / step
    try:
        return read_text(opened, name=f"{report.name}/{file}", **limit)
    except InvalidData as invalid:
        report.problems[file].extend(invalid.problems)
        report.blank.add(file)
        return None


def _values(folder: Traversable, file: str, shape: Record, schema: str, report: _Report) -> Any:
    """Return the values of a file by name; BAD, with its faults in the report, where there are any."""
    text = _text(folder, file, report)
    if text is None:
        return BAD
    try:
        read = read_values(text, shape, schema=schema, file=f"{report.name}/{file}")
    except InvalidData as invalid:
        report.problems[file].extend(invalid.problems)
        report.blank.add(file)
        return BAD
    report.faults[file] = read.faults
    return read.values


def _object(folder: Traversable, file: str, shape: Record, schema: str, report: _Report) -> _Part | None:
    values = _values(folder, file, shape, schema, report)
    if file not in report.faults:
        return None
    faults = report.faults[file]
    root = faults.source.root
    if values is not BAD:
        try:
            return _Part(shape.make(**values), file, root)
        except InvalidData as invalid:
            faults.note_problems(root, invalid.problems)
    report.unread.update(_ids(root))
    return None


def _questions(folder: Traversable, file: str, report: _Report) -> Iterator[_Part]:
    apart = Apart(shape_of(Question))
    _values(folder, file, questions_record(apart), "questions", report)
    for node, value in apart.found:
        if value is BAD:
            report.unread.update(_ids(node))
        else:
            yield _Part(value, file, node)


def _handout(folder: Traversable, file: str, report: _Report) -> _Part | None:
    id = file.removeprefix(f"{HANDOUTS}/").removesuffix(".md")
    text = _text(folder, file, report, largest=LARGEST_HANDOUT)
    try:
        if text is not None:
            return _Part(handout_from_markdown(text, id=id, file=f"{report.name}/{file}"), file)
    except InvalidData as invalid:
        report.problems[file].extend(invalid.problems)
    report.unread.add(id)
    return None


def _whole(
    head: _Part | None,
    rubric: _Part | None,
    loops: list[_Part],
    questions: list[_Part],
    handouts: list[_Part],
    report: _Report,
) -> Kit | None:
    """Return the kit of all parts; None with its faults noted where a rule between the parts is broken.

    A part that could not be made is stood in for by an empty one, so that what others say of each other is checked.
    """
    # Without a single id of the rubric or the role, every reference would look broken.
    if {KIT, RUBRIC} & report.blank:
        return None
    bank = _bank(questions, handouts, report)
    try:
        return Kit(
            **(head.value if head else {"id": "unread", "title": "unread", "role": UNREAD_ROLE}),
            rubric=rubric.value if rubric else UNREAD_RUBRIC,
            bank=bank,
            loops=[part.value for part in loops],
        )
    except InvalidData as invalid:
        kept = {"bank": {"questions": _kept(bank.questions, questions), "handouts": _kept(bank.handouts, handouts)}}
        for problem in invalid.problems:
            _hand_on(problem, head, rubric, loops, kept["bank"], report)
        return None


def _bank(questions: list[_Part], handouts: list[_Part], report: _Report) -> Bank:
    """Return the bank of all questions and hand-outs; of two with one id the second is a fault and left out."""
    parts = {"questions": questions, "handouts": handouts}
    values = {name: [part.value for part in inside] for name, inside in parts.items()}
    try:
        return Bank(**values)
    except InvalidData as invalid:
        repeated: set[tuple[str, int]] = set()
        for problem in invalid.problems:
            name, place, *rest = problem.path
            report.add(parts[str(name)][int(place)], tuple(rest), problem.message)
            repeated.add((str(name), int(place)))
        return Bank(
            **{
                name: [value for place, value in enumerate(inside) if (name, place) not in repeated]
                for name, inside in values.items()
            }
        )


def _kept(values: tuple[Question, ...] | tuple[Handout, ...], parts: list[_Part]) -> list[_Part]:
    kept = {id(value) for value in values}
    return [part for part in parts if id(part.value) in kept]


def _hand_on(
    problem: Problem,
    head: _Part | None,
    rubric: _Part | None,
    loops: list[_Part],
    bank: Mapping[str, list[_Part]],
    report: _Report,
) -> None:
    """Note a fault of the whole kit in the file it was written in; what stands in for a part is never at fault."""
    match problem.path:
        case ("rubric", *path):
            part = rubric
        case ("loops", int(place), *path):
            part = loops[place]
        case ("bank", ("questions" | "handouts") as kind, int(place), *path):
            part = bank[kind][place]
            # The scale that anchors are held against is not known.
            if rubric is None and path == ["anchors"]:
                return
        case _:
            part, path = head, list(problem.path)
    if part is not None:
        report.add(part, tuple(path), problem.message)


def _ids(root: Node) -> Iterator[str]:
    """Yield every word written as an id beneath a node."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if type(node) is MappingNode:
            for key, value in node.value:
                if key.value == "id" and isinstance(value.value, str):
                    yield value.value
                waiting.append(value)
        elif type(node) is SequenceNode:
            waiting.extend(node.value)


UNREAD_ROLE = Role(title="unread", job_levels=[JobLevel(id="unread", title="unread")])
UNREAD_RUBRIC = Rubric(
    competencies=[
        Competency(
            id="unread",
            title="unread",
            criteria=[
                Criterion(
                    id="unread-criterion",
                    title="unread",
                    anchors=[Anchor(score, "unread") for score in FIVE_POINTS.scores],
                )
            ],
        )
    ]
)
