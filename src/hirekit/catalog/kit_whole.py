"""From the parts of a kit, each in its own file, to one kit; what the parts say of each other is checked here.

A part at fault is stood in for by an empty one, so that its fault does not hide those of the others.
"""

from collections.abc import Iterator

import attrs

from hirekit.catalog.faults import Faults, Path, reached
from hirekit.catalog.kit_files import KIT, RUBRIC
from hirekit.catalog.source import MappingNode, Node, SequenceNode
from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.criterion import Anchor, Competency, Criterion
from hirekit.model.kit import Kit
from hirekit.model.question import Bank
from hirekit.model.role import JobLevel, Role
from hirekit.model.rubric import Rubric
from hirekit.model.scale import FIVE_POINTS

UNREAD = "unread"
UNREAD_ROLE = Role(title=UNREAD, job_levels=[JobLevel(id=UNREAD, title=UNREAD)])
UNREAD_CRITERION = Criterion(
    id="unread-criterion", title=UNREAD, anchors=[Anchor(score, UNREAD) for score in FIVE_POINTS.scores]
)
UNREAD_RUBRIC = Rubric(competencies=[Competency(id=UNREAD, title=UNREAD, criteria=[UNREAD_CRITERION])])


def stand_in(id: str) -> Criterion:
    """Return an empty criterion of this id, to stand in for one that cannot be read."""
    return attrs.evolve(UNREAD_CRITERION, id=id)


@attrs.frozen(eq=False)
class Part:
    """A value of the kit and where it was written.

    Attributes:
        node: None for a hand-out, which is one text.
    """

    value: object
    file: str
    node: Node | None = None


@attrs.frozen(eq=False)
class Report:
    """What is wrong, by file in the order files are read.

    Attributes:
        name: What to call the folder.
        unread: Ids written in what could not be made; a reference to one of them is no fault of its own.
        blank: Files of which nothing could be read, so that not even the ids in them are known.
    """

    name: str
    problems: dict[str, list[Problem]] = attrs.Factory(dict)
    faults: dict[str, Faults] = attrs.Factory(dict)
    unread: set[str] = attrs.Factory(set)
    blank: set[str] = attrs.Factory(set)

    def all(self) -> list[Problem]:
        """Return every fault, in reading order."""
        found: list[Problem] = []
        for file, problems in self.problems.items():
            found += problems
            found += self.faults[file].problems() if file in self.faults else ()
        return found

    def add(self, part: Part, path: Path, message: str) -> None:
        """Note what is said of a part, unless it names something that could not be read."""
        if part.node is None:
            self.problems[part.file].append(Problem(path, message, Location(f"{self.name}/{part.file}", 1, 1)))
            return
        node, _ = reached(part.node, path, message)
        if not isinstance(node.value, str) or node.value not in self.unread:
            self.faults[part.file].note_problems(part.node, [Problem(path, message)])

    def set_aside(self, node: Node) -> None:
        """Remember the ids beneath the node of something that could not be made."""
        self.unread.update(_ids(node))


@attrs.frozen(eq=False)
class Parts:
    """What was read of a kit; None where a file is at fault or missing.

    Attributes:
        head: The values of kit.yaml by name.
        calibration: The exercises.
        judgements: One file an expert.
    """

    head: Part | None
    rubric: Part | None
    loops: list[Part]
    questions: list[Part]
    handouts: list[Part]
    calibration: Part | None
    judgements: list[Part]


def whole_kit(parts: Parts, report: Report) -> Kit | None:
    """Return the kit of all parts; None, with the faults in *report*, where a rule between them is broken."""
    # Without a single id of the rubric or the role, every reference would look broken.
    if {KIT, RUBRIC} & report.blank:
        return None
    parts = _without_repeated(parts, report)
    head = parts.head.value if parts.head else {"id": UNREAD, "title": UNREAD, "role": UNREAD_ROLE}
    try:
        return Kit(
            **head,  # type: ignore[arg-type]
            rubric=parts.rubric.value if parts.rubric else UNREAD_RUBRIC,  # type: ignore[arg-type]
            bank=_bank(parts),
            loops=[part.value for part in parts.loops],
            calibration=parts.calibration.value if parts.calibration else (),  # type: ignore[arg-type]
            judgements=[part.value for part in parts.judgements],
        )
    except InvalidData as invalid:
        for problem in invalid.problems:
            _hand_on(problem, parts, report)
        return None


def _bank(parts: Parts) -> Bank:
    return Bank(questions=[part.value for part in parts.questions], handouts=[part.value for part in parts.handouts])


def _without_repeated(parts: Parts, report: Report) -> Parts:
    """Return the parts without questions and hand-outs whose id came before, which are noted as faults."""
    try:
        _bank(parts)
    except InvalidData as invalid:
        repeated: set[Part] = set()
        for problem in invalid.problems:
            kind, place, *path = problem.path
            part = (parts.questions if kind == "questions" else parts.handouts)[int(place)]
            report.add(part, tuple(path), problem.message)
            repeated.add(part)
        return attrs.evolve(
            parts,
            questions=[part for part in parts.questions if part not in repeated],
            handouts=[part for part in parts.handouts if part not in repeated],
        )
    return parts


def _hand_on(problem: Problem, parts: Parts, report: Report) -> None:
    """Note a fault of the whole kit at its place, unless it lies in what only stands in for an unreadable part."""
    part: Part | None
    match problem.path:
        case ("rubric", *path):
            part = parts.rubric
        case ("loops", int(place), *path):
            part = parts.loops[place]
        case ("bank", "questions", int(place), *path):
            part = parts.questions[place]
            # The scale that anchors are held against is not known.
            if parts.rubric is None and path == ["anchors"]:
                return
        case ("bank", "handouts", int(place), *path):
            part = parts.handouts[place]
        case ("judgements", int(place), *path):
            part = parts.judgements[place]
            if path == ["expert"]:
                # A file may have any name, so which has this expert already is not to be seen from the folder.
                expert = getattr(part.value, "expert", None)
                first = next(one for one in parts.judgements if getattr(one.value, "expert", None) == expert)
                problem = attrs.evolve(problem, message=f"{problem.message}, in {first.file}")
        case ("calibration", *path):
            part, path = parts.calibration, ["exercises", *path]
            if parts.rubric is None and path[-1] == "score":
                return
        case _:
            part, path = parts.head, list(problem.path)
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
