"""One reading of a kit's folder, file by file; `kit_whole` then holds the files against each other."""

from collections.abc import Iterator, Sequence
from importlib.resources.abc import Traversable
from typing import Any

import attrs

from hirekit.catalog.constraint_names import ids_in, note_misnamed, written_under
from hirekit.catalog.extending import Load, shared, taken_over
from hirekit.catalog.faults import reached
from hirekit.catalog.files import in_words, read_text
from hirekit.catalog.handout_files import handout_from_markdown
from hirekit.catalog.kit_files import (
    CALIBRATION,
    HANDOUTS,
    JUDGEMENTS,
    KIT,
    LOOPS,
    QUESTIONS,
    RUBRIC,
    Apart,
    calibration_record,
    judgements_record,
    kit_record,
    loop_record,
    question_record,
    questions_record,
    rubric_record,
)
from hirekit.catalog.kit_whole import Part, Parts, Report, whole_kit
from hirekit.catalog.reading import read_values
from hirekit.catalog.scalars import BAD
from hirekit.catalog.shapes import Record
from hirekit.collector import without_collector
from hirekit.errors import InvalidData, Location, Problem, did_you_mean
from hirekit.model.kit import Kit

MOST_FILES = 2000
LARGEST_HANDOUT = 256 * 1024
YAML = (".yaml", ".yml")
TOP, STRAY = "", "?"
LANGUAGE = str(attrs.fields(Kit).language.default)
HOMES = (LOOPS, QUESTIONS, HANDOUTS, JUDGEMENTS)
# Where a file writes the ids that others refer to.
NAMING = {KIT: ("role", "job_levels"), RUBRIC: ("competencies",)}


def read_folder(folder: Traversable, *, name: str, load: Load) -> Kit:
    """Return the kit of a folder.

    Args:
        folder: On disk or inside a wheel.
        name: What to call it in messages.
        load: Reads a kit that this one extends, by the name it gives.

    Raises:
        InvalidData: With every fault of every file, in reading order.
    """
    # Nodes are gone when the inner function returns, so the collector never has to look at them.
    with without_collector():
        return _kit(folder, name, load)


def _kit(folder: Traversable, name: str, load: Load) -> Kit:
    try:
        listed = _listed(folder, name)
    except OSError as fault:
        raise InvalidData([Problem((), in_words(fault), Location(name))]) from None
    if not any(listed.values()):
        raise InvalidData([Problem((), f"is empty; a kit begins with {KIT} and {RUBRIC}", Location(name))])
    report = Report(name)
    head = _object(folder, KIT, kit_record(), "kit", report)
    found = shared(head, report, load)
    language = str(head.value.get("language", LANGUAGE)) if head and isinstance(head.value, dict) else LANGUAGE
    rubric = found.rubric_record() if found else rubric_record()
    parts = Parts(
        head,
        _object(folder, RUBRIC, rubric, "rubric", report),
        [part for file in listed[LOOPS] if (part := _object(folder, file, loop_record(), "loop", report))],
        [part for file in listed[QUESTIONS] for part in _questions(folder, file, language, report)],
        [part for file in listed[HANDOUTS] if (part := _handout(folder, file, report))],
        _object(folder, CALIBRATION, calibration_record(), "calibration", report)
        if CALIBRATION in listed[TOP]
        else None,
        [
            part
            for file in listed[JUDGEMENTS]
            if (part := _object(folder, file, judgements_record(), "judgements", report))
        ],
    )
    kit = whole_kit(taken_over(parts, found, report) if found else parts, report)
    if kit is not None:
        _note_misnamed(kit, listed[LOOPS], report)
    problems = [*report.all(), *_stray_problems(listed[STRAY], name)]
    if problems or kit is None:
        raise InvalidData(problems)
    return kit


def _note_misnamed(kit: Kit, loops: Sequence[str], report: Report) -> None:
    """Note what the constraints of loops that could not be read name and that is not there."""
    every = [criterion.id for criterion in kit.rubric.criteria]
    for file in loops:
        faults = report.faults.get(file)
        if faults and len(faults) and not {KIT, RUBRIC} & report.blank and file not in report.blank:
            root = faults.source.root
            known = kit.nameable(ids_in(written_under(root, "rounds")), criteria=every)
            note_misnamed(root, known, kit, faults)


def _listed(folder: Traversable, name: str) -> dict[str, list[str]]:
    """Return the names of files by the folder of the kit that reads them, sorted."""
    listed: dict[str, list[str]] = {TOP: [], **{home: [] for home in HOMES}, STRAY: []}
    count = 0
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith("."):
            continue
        inside = sorted(f.name for f in entry.iterdir() if not f.name.startswith(".")) if entry.is_dir() else []
        count += 1 + len(inside)
        if entry.name in HOMES and entry.is_dir():
            suffix = ".md" if entry.name == HANDOUTS else ".yaml"
            for file in inside:
                listed[entry.name if file.endswith(suffix) else STRAY].append(f"{entry.name}/{file}")
        elif inside:
            listed[STRAY] += [f"{entry.name}/{file}" for file in inside]
        else:
            listed[TOP if entry.name in (KIT, RUBRIC, CALIBRATION) else STRAY].append(entry.name)
    if count > MOST_FILES:
        raise InvalidData([Problem((), f"must hold at most {MOST_FILES} files, not {count}", Location(name))])
    return listed


def _stray_problems(files: list[str], name: str) -> Iterator[Problem]:
    """Yield a fault for each YAML file that would otherwise be passed over without a word."""
    for file in files:
        if file.endswith(YAML):
            home, _, last = file.rpartition("/")
            hint = did_you_mean(home, (LOOPS, QUESTIONS, JUDGEMENTS)) if home else did_you_mean(last, (KIT, RUBRIC))
            if home in (LOOPS, QUESTIONS, JUDGEMENTS):
                hint = "; its name must end in .yaml"
            hint = hint or f"; a kit reads {KIT}, {RUBRIC}, {LOOPS}/*.yaml and {QUESTIONS}/*.yaml"
            yield Problem((), f"is not read{hint}", Location(f"{name}/{file}"))


def _text(folder: Traversable, file: str, report: Report, **limit: int) -> str | None:
    report.problems[file] = []
    opened = folder
    for step in file.split("/"):
        opened = opened / step
    try:
        return read_text(opened, name=f"{report.name}/{file}", near=False, **limit)
    except InvalidData as invalid:
        report.problems[file].extend(invalid.problems)
        report.blank.add(file)
        return None


def _values(folder: Traversable, file: str, shape: Record, schema: str, report: Report) -> Any:
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
    if not read.ours:
        report.blank.add(file)
    return read.values


def _object(folder: Traversable, file: str, shape: Record, schema: str, report: Report) -> Part | None:
    values = _values(folder, file, shape, schema, report)
    if file not in report.faults:
        return None
    faults = report.faults[file]
    root = faults.source.root
    if values is not BAD:
        try:
            return Part(shape.make(**values), file, root)
        except InvalidData as invalid:
            faults.note_problems(root, invalid.problems)
    report.set_aside(root)
    if file in NAMING and reached(root, NAMING[file])[1]:
        report.blank.add(file)
    return None


def _questions(folder: Traversable, file: str, language: str, report: Report) -> Iterator[Part]:
    apart = Apart(question_record(language))
    _values(folder, file, questions_record(apart), "questions", report)
    for node, value in apart.found:
        if value is BAD:
            report.set_aside(node)
        else:
            yield Part(value, file, node)


def _handout(folder: Traversable, file: str, report: Report) -> Part | None:
    id = file.removeprefix(f"{HANDOUTS}/").removesuffix(".md")
    text = _text(folder, file, report, largest=LARGEST_HANDOUT)
    try:
        if text is not None:
            return Part(handout_from_markdown(text, id=id, file=f"{report.name}/{file}"), file)
    except InvalidData as invalid:
        report.problems[file].extend(invalid.problems)
    report.unread.add(id)
    return None
