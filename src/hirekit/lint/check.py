"""Linting kits, plans, cards and single texts."""

import itertools
from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from hirekit.collector import without_collector
from hirekit.lint.about import whole
from hirekit.lint.anchors import anchor_findings
from hirekit.lint.bank import bank_findings
from hirekit.lint.criteria import criterion_findings
from hirekit.lint.finding import Finding
from hirekit.lint.notes import card_texts, copies, named
from hirekit.lint.plans import place_findings, plan_findings, requisition_findings
from hirekit.lint.reading import RULES_LANGUAGE, Reader, reader_of
from hirekit.lint.role import role_findings
from hirekit.lint.rule import QUESTION
from hirekit.lint.rules import BY_CODE
from hirekit.lint.texts import Text, kit_texts, role_texts
from hirekit.lint.tokens import plain_text
from hirekit.lint.waiving import Waived, apply, waiver_findings
from hirekit.lint.weights import weight_findings
from hirekit.lint.wording import coded, grade, is_hard, leans, primary
from hirekit.model.kit import Kit
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition
from hirekit.model.scorecard import Scorecard
from hirekit.model.waiver import Waiver

# So many texts are read at a time.
TOGETHER = 10_000


@attrs.frozen(kw_only=True)
class Report:
    """What lint says about a kit or plan.

    Attributes:
        findings: Those that stand.
        waived: Those that a waiver of the kit covers.
    """

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...] = ()


def lint_kit(
    kit: Kit,
    *,
    jurisdictions: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date,
) -> tuple[Finding, ...]:
    """Return what lint finds in a kit, less what the kit waives.

    Args:
        jurisdictions: Places such as "US-NY"; none asks for the rules of all.
        select: Beginnings of codes to look for; none asks for all.
        ignore: Beginnings of codes to leave out.
        today: The day that waivers are held against.
    """
    return kit_report(kit, jurisdictions=jurisdictions, select=select, ignore=ignore, today=today).findings


def kit_report(
    kit: Kit,
    *,
    jurisdictions: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date,
) -> Report:
    """Return what lint finds in a kit, and what the kit waives."""
    places = tuple(jurisdictions)
    reader = reader_of(tuple(select), tuple(ignore), places)
    with without_collector():
        found = [*_text_findings(kit, reader), *_kit_findings(kit, reader, places)]
    standing, waived = apply(kit.waivers, found, today=today)
    of_kit = frozenset(code for code in reader.codes if not code.startswith(("P-", "N-", "S-")))
    unused = waiver_findings(kit.waivers, waived, today=today, checked=of_kit)
    return Report(findings=(*standing, *_only(unused, reader)), waived=waived)


def lint_plan(
    plan: Plan,
    *,
    panel: Panel | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date,
) -> tuple[Finding, ...]:
    """Return what lint finds in a plan, its requisition and its panel, less what the kit waives."""
    return plan_report(plan, panel=panel, select=select, ignore=ignore, today=today).findings


def plan_report(
    plan: Plan,
    *,
    panel: Panel | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date,
) -> Report:
    """Return what lint finds in a plan, and what the kit waives of it."""
    reader = reader_of(tuple(select), tuple(ignore), tuple(plan.requisition.jurisdiction))
    standing, waived = apply(plan.kit.waivers, _only(plan_findings(plan, panel=panel), reader), today=today)
    return Report(findings=standing, waived=waived)


def lint_requisition(
    requisition: Requisition, *, select: Iterable[str] = (), ignore: Iterable[str] = (), today: date
) -> tuple[Finding, ...]:
    """Return what lint finds in a requisition that has no plan yet, less what its kit waives."""
    reader = reader_of(tuple(select), tuple(ignore), tuple(requisition.jurisdiction))
    found = _only(requisition_findings(requisition), reader)
    return apply(requisition.kit.waivers, found, today=today)[0]


def lint_cards(
    cards: Iterable[Scorecard],
    *,
    panel: Panel | None = None,
    anonymous: bool = False,
    language: str = RULES_LANGUAGE,
    jurisdictions: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """Return what lint finds in the notes of scorecards; a path begins with the place of its card.

    Args:
        panel: Whose names must not stand on an anonymous card.
        anonymous: Whether the cards were to be written without names.
        language: Of the notes.
    """
    places = tuple(jurisdictions)
    reader = reader_of(tuple(select), tuple(ignore), places)
    texts = [attrs.evolve(text, language=language) for text in card_texts(cards)]
    with without_collector():
        found = [finding for findings in reader.read_all(texts) for finding in findings]
    found += [
        whole("N-SAME", path=text.path, where=text.where, detail=f"the same words as at {first.where}")
        for text, first in copies(texts)
        # A correction may say again what the card before it said.
        if text.where != first.where
    ]
    if panel and anonymous:
        found += [reader.found(BY_CODE["S-NAME"], text, span) for text in texts for span in named(text, panel)]
    return tuple(_only(found, reader))


def lint_text(
    text: str,
    *,
    kind: str = QUESTION,
    language: str = RULES_LANGUAGE,
    jurisdictions: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """Return what lint finds in one text that stands alone.

    Args:
        kind: question, anchor, criterion, note, sign (a listen-for or red flag) or role.

    >>> [finding.code for finding in lint_text("Are you married?")]
    ['Q-LEGAL-FAMILY']
    """
    places = tuple(jurisdictions)
    reader = reader_of(tuple(select), tuple(ignore), places)
    return tuple(_only(reader.read(Text((), "", kind, text, language)), reader))


def _only(findings: Iterable[Finding], reader: Reader) -> Iterator[Finding]:
    return (finding for finding in findings if finding.code in reader.codes)


def _text_findings(kit: Kit, reader: Reader) -> Iterator[Finding]:
    hard: list[Finding] = []
    texts = kit_texts(kit)
    while together := list(itertools.islice(texts, TOGETHER)):
        found = reader.read_all(together)
        yield from _only(itertools.chain.from_iterable(found), reader)
        for text in together:
            if text.spoken and primary(text.language) == RULES_LANGUAGE and is_hard(plain_text(text.text)):
                detail = f"reads at grade {grade(plain_text(text.text)):.0f}"
                hard.append(whole("L-READ", path=text.path, where=text.where, detail=detail))
    yield from _only(hard, reader)


def _kit_findings(kit: Kit, reader: Reader, places: tuple[str, ...]) -> Iterator[Finding]:
    found: list[Finding] = [
        *criterion_findings(kit),
        *bank_findings(kit),
        *weight_findings(kit),
        *role_findings(kit),
        *place_findings(places),
    ]
    for place, competency in enumerate(kit.rubric.competencies):
        for spot, criterion in enumerate(competency.criteria):
            path = ("rubric", "competencies", place, "criteria", spot)
            found += anchor_findings(criterion.anchors, path=path, where=f"criteria.{criterion.id}")
    for place, question in enumerate(kit.bank.questions):
        found += anchor_findings(question.anchors, path=("bank", "questions", place), where=f"questions.{question.id}")
    masculine, feminine = coded((plain_text(text.text) for text in role_texts(kit)), title=kit.role.title)
    if leans(masculine, feminine):
        detail = (
            f"{len(masculine)} masculine-coded words ({', '.join(sorted(set(masculine)))}) and {len(feminine)} "
            f"feminine-coded"
        )
        found.append(whole("L-CODED", path=("role",), where="role", detail=detail))
    yield from _only(found, reader)


__all__ = [
    "Report",
    "Waiver",
    "kit_report",
    "lint_cards",
    "lint_kit",
    "lint_plan",
    "lint_requisition",
    "lint_text",
    "plan_report",
]
