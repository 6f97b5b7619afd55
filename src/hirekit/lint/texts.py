"""Every text of a kit, with its path, its address by ids, its kind and its language."""

from collections.abc import Iterator

import attrs

from hirekit.lint.rule import ANCHOR, CRITERION, QUESTION, ROLE, SIGN
from hirekit.model.kit import Kit
from hirekit.model.question import Question
from hirekit.model.rubric import Rubric

Path = tuple[str | int, ...]


@attrs.frozen
class Text:
    """One text and where it stands.

    Attributes:
        spoken: Whether it is said aloud, and so heard once.
        followed: Whether something is asked after it, so that a closed opening is no dead end.
    """

    path: Path
    where: str
    kind: str
    text: str
    language: str = "en"
    spoken: bool = False
    followed: bool = False


def question_texts(question: Question, path: Path) -> Iterator[Text]:
    """Yield the texts of one question."""
    where = f"questions.{question.id}"
    language = question.language
    spoken, quiet, followed = True, False, True
    more = bool(question.probes)
    yield Text((*path, "prompt"), f"{where}.prompt", QUESTION, question.prompt, language, spoken, more)
    # Probes and fallback follow on from their prompt.
    for place, probe in enumerate(question.probes):
        yield Text((*path, "probes", place), f"{where}.probes.{place}", QUESTION, probe, language, quiet, followed)
    if question.fallback:
        yield Text((*path, "fallback"), f"{where}.fallback", QUESTION, question.fallback, language, spoken, followed)
    for name in ("listen_for", "red_flags", "acceptable"):
        for place, sign in enumerate(getattr(question, name)):
            yield Text((*path, name, place), f"{where}.{name}.{place}", SIGN, sign, language)
    for anchor in question.anchors:
        at = (*path, "anchors", str(anchor.score))
        yield Text(at, f"{where}.anchors.{anchor.score}", ANCHOR, anchor.text, language)


def rubric_texts(rubric: Rubric, path: Path, language: str) -> Iterator[Text]:
    """Yield the texts of a rubric's criteria."""
    for place, competency in enumerate(rubric.competencies):
        for spot, criterion in enumerate(competency.criteria):
            at = (*path, "competencies", place, "criteria", spot)
            where = f"criteria.{criterion.id}"
            yield Text((*at, "title"), f"{where}.title", CRITERION, criterion.title, language)
            if criterion.definition:
                yield Text((*at, "definition"), f"{where}.definition", CRITERION, criterion.definition, language)
            for anchor in criterion.anchors:
                yield Text(
                    (*at, "anchors", str(anchor.score)),
                    f"{where}.anchors.{anchor.score}",
                    ANCHOR,
                    anchor.text,
                    language,
                )


def role_texts(kit: Kit) -> Iterator[Text]:
    """Yield what candidates read or hear about the role."""
    role, language = kit.role, kit.language
    if role.purpose:
        yield Text(("role", "purpose"), "role.purpose", ROLE, role.purpose, language)
    for place, level in enumerate(role.job_levels):
        if level.purpose:
            yield Text(
                ("role", "job_levels", place, "purpose"),
                f"role.job_levels.{level.id}.purpose",
                ROLE,
                level.purpose,
                language,
            )
    for group, items in (
        ("duties", [(duty.id, duty.text) for duty in role.duties]),
        ("requirements", [(requirement.id, requirement.text) for requirement in role.requirements]),
        ("screen", [(item.id, item.text) for item in role.screen]),
    ):
        for place, (id, text) in enumerate(items):
            yield Text(("role", group, place, "text"), f"role.{group}.{id}", ROLE, text, language)
    for name in ("opening", "closing"):
        if script := getattr(kit.scripts, name):
            yield Text(("scripts", name), f"scripts.{name}", ROLE, script, language)


def kit_texts(kit: Kit) -> Iterator[Text]:
    """Yield every text of a kit that lint reads, in reading order."""
    yield from role_texts(kit)
    yield from rubric_texts(kit.rubric, ("rubric",), kit.language)
    for place, question in enumerate(kit.bank.questions):
        yield from question_texts(question, ("bank", "questions", place))
    for place, handout in enumerate(kit.bank.handouts):
        # Candidates read a hand-out as they read what is said about the role.
        at = ("bank", "handouts", place, "text")
        yield Text(at, f"handouts.{handout.id}", ROLE, handout.text, kit.language)
