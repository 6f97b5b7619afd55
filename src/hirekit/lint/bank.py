"""Questions of a kit as a whole: keys, probes, fallbacks, and kinds for high targets."""

from collections.abc import Iterator

from hirekit.lint.about import whole
from hirekit.lint.finding import Finding
from hirekit.model.kit import Kit

FEWEST_PROBES = 3
HIGH = 4
KEYED = ("technical-case", "work-sample")


def bank_findings(kit: Kit) -> Iterator[Finding]:
    """Yield questions that lack what an interviewer needs, and high targets only imagined."""
    kinds: dict[str, set[str]] = {}
    for place, question in enumerate(kit.bank.questions):
        path, where = ("bank", "questions", place), f"questions.{question.id}"
        kinds.setdefault(question.primary, set()).add(question.kind)
        if question.kind in KEYED and not (
            question.key.strip() and (question.acceptable or "also sound" in question.key.lower())
        ):
            lacks = "other sound answers" if question.key.strip() else "an answer key"
            yield whole("Q-ANSWER", path=path, where=where, detail=f"{question.id!r} lacks {lacks}")
        if len(question.probes) < FEWEST_PROBES:
            yield whole("Q-PROBES", path=path, where=where, detail=f"{question.id!r} has {len(question.probes)} probes")
        if question.kind == "behavioural" and not question.fallback.strip():
            yield whole("Q-NOFALLBACK", path=path, where=where, detail=f"{question.id!r} has no fallback")
    points = kit.rubric.scale
    for place, competency in enumerate(kit.rubric.competencies):
        for spot, criterion in enumerate(competency.criteria):
            highest = max((target.score or 0 for target in criterion.targets), default=0)
            if kinds.get(criterion.id) == {"situational"} and highest >= min(HIGH, points.highest):
                yield whole(
                    "Q-HYPOTHETICAL-LEVEL",
                    path=("rubric", "competencies", place, "criteria", spot),
                    where=f"criteria.{criterion.id}",
                    detail=f"{criterion.id!r} has a target of {highest} and situational questions only",
                )
