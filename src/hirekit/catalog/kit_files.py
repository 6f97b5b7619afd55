"""How each file of a kit is written."""

from functools import cache
from typing import Any

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.handout_files import handout_to_markdown
from hirekit.catalog.headers import schema_of
from hirekit.catalog.reading import SCHEMA
from hirekit.catalog.scalars import BAD, expected
from hirekit.catalog.shapes import Field, ListOf, Record, Shape
from hirekit.catalog.source import Node, SequenceNode
from hirekit.catalog.structure import record, shape_of
from hirekit.catalog.yaml_text import yaml_text
from hirekit.model.calibration import Exercise
from hirekit.model.judgement import ExpertJudgements
from hirekit.model.kit import Kit
from hirekit.model.loop import Loop
from hirekit.model.question import Question
from hirekit.model.rubric import Rubric

KIT, RUBRIC, CALIBRATION = "kit.yaml", "rubric.yaml", "calibration.yaml"
LOOPS, QUESTIONS, HANDOUTS, JUDGEMENTS = "loops", "questions", "handouts", "judgements"


@cache
def kit_record() -> Record:
    """Return how kit.yaml is written: a kit without what has files of its own."""
    apart = ("rubric", "bank", "loops", "calibration", "judgements")
    return record(Kit, without=apart, make=dict, ignored=SCHEMA, name="KitFile")


@cache
def rubric_record() -> Record:
    """Return how rubric.yaml is written."""
    return record(Rubric, ignored=SCHEMA, name="RubricFile")


@cache
def loop_record() -> Record:
    """Return how a file of loops/ is written."""
    return record(Loop, ignored=SCHEMA, name="LoopFile")


@cache
def calibration_record() -> Record:
    """Return how calibration.yaml is written."""
    shape = ListOf(shape_of(Exercise))
    about = "Questions with sample answers, in the order to practise on them."
    exercises = Field("exercises", shape, required=True, absent=lambda _: False, about=about)
    return Record(
        "CalibrationFile",
        lambda exercises: exercises,
        {"exercises": exercises},
        "What interviewers practise on.",
        frozenset(SCHEMA),
    )


@cache
def judgements_record() -> Record:
    """Return how a file of judgements/ is written."""
    return record(ExpertJudgements, ignored=SCHEMA, name="JudgementsFile")


@cache
def question_record(language: str) -> Record:
    """Return how a question of a kit in this language is written: it has that language where it names none."""
    shape = shape_of(Question)
    if not isinstance(shape, Record):
        raise TypeError(shape)
    return attrs.evolve(shape, make=lambda **values: Question(**{"language": language, **values}))


def questions_record(shape: Shape | None = None) -> Record:
    """Return how a file of questions/ is written, its questions in *shape*."""
    about = "The questions of the file, in the order they are listed."
    questions = Field(
        "questions", shape or ListOf(shape_of(Question)), required=True, absent=lambda _: False, about=about
    )
    return Record("QuestionsFile", dict, {"questions": questions}, "Questions of a kit.", frozenset(SCHEMA))


@attrs.frozen(eq=False)
class Apart:
    """A list whose values are kept as they are read, so that one at fault does not lose the others.

    Attributes:
        found: Pairs of node and value, BAD where at fault.
    """

    inner: Shape
    found: list[tuple[Node, Any]] = attrs.Factory(list)

    def read(self, node: Node, faults: Faults) -> Any:
        if type(node) is not SequenceNode:
            faults.note(node, expected("a list", node))
            return BAD
        read = self.inner.read
        self.found.extend([(item, read(item, faults)) for item in node.value])
        return ()

    def plain(self, value: Any, *, whole: bool) -> Any:
        return ListOf(self.inner).plain(value, whole=whole)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        return ListOf(self.inner).schema(definitions)


def kit_to_texts(kit: Kit) -> dict[str, str]:
    """Return the files of a kit's folder by their path in it, as `load_kit` reads them.

    The texts of hand-outs are written as they are; their titles are their first lines.
    """
    head, rubric = kit_record().plain(kit, whole=False), rubric_record().plain(kit.rubric, whole=False)
    asked = [attrs.evolve(q, language="") if q.language == kit.language else q for q in kit.bank.questions]
    questions = questions_record().fields["questions"].shape.plain(asked, whole=False)
    files = {
        KIT: yaml_text({"schema": schema_of("kit"), **head}),
        RUBRIC: yaml_text({"schema": schema_of("rubric"), **rubric}),
    }
    if questions:
        files[f"{QUESTIONS}/questions.yaml"] = yaml_text({"schema": schema_of("questions"), "questions": questions})
    if kit.calibration:
        exercises = calibration_record().fields["exercises"].shape.plain(kit.calibration, whole=False)
        files[CALIBRATION] = yaml_text({"schema": schema_of("calibration"), "exercises": exercises})
    for loop in kit.loops:
        written = loop_record().plain(loop, whole=False)
        files[f"{LOOPS}/{loop.id}.yaml"] = yaml_text({"schema": schema_of("loop"), **written})
    for one in kit.judgements:
        written = judgements_record().plain(one, whole=False)
        files[f"{JUDGEMENTS}/{one.expert}.yaml"] = yaml_text({"schema": schema_of("judgements"), **written})
    return files | {f"{HANDOUTS}/{handout.id}.md": handout_to_markdown(handout) for handout in kit.bank.handouts}
