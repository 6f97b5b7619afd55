"""How close the parts of a packet are set, and which of them must be set closer for their pages to hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.paper import points
from hirekit.documents.packet.asking import reason
from hirekit.documents.packet.cover import COVER_FITS
from hirekit.documents.packet.leaf import LEAF_FITS
from hirekit.documents.packet.notes import HANDOUT_SIZES
from hirekit.documents.packet.spread import LEFT_LEVELS, left, left_level
from hirekit.errors import Problem, refuse
from hirekit.model.question import AUDIENCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hirekit.documents.engine import LaidOut
    from hirekit.documents.look.paper import Paper
    from hirekit.documents.packet.sitting import Sitting

NEXT_TO_NOTHING = 0.4
# Above what follows on a page, with its rule and some room to spare.
JOINED_GAP = 28.0
ENDS, AFTER = "ends-", "after-"
# As usual; closer, to spare a page that holds next to nothing; as usual, the last two together, where they take more than one.
USUAL, CLOSER, PAIRED = range(3)
STAND_IN_SETTINGS = ("", "dense", "paired")


@attrs.frozen(kw_only=True)
class Fit:
    """How close each part is set, from 0 for roomy.

    Attributes:
        questions: The left page of each, one of `LEFT_LEVELS`.
        cover: One of `COVER_FITS`.
        leaf: One of `LEAF_FITS`.
        stand_ins: One of `STAND_IN_SETTINGS`.
        joined: Whether the stand-ins follow on the page of the last notes.
        handouts: Of each hand-out that would run over its page, one of `HANDOUT_SIZES` by the id of that page.
    """

    questions: tuple[int, ...]
    cover: int = 0
    leaf: int = 0
    stand_ins: int = USUAL
    joined: bool = False
    handouts: Mapping[str, int] = attrs.field(factory=dict)


def first_fit(subject: Sitting, paper: Paper) -> Fit:
    """Return how a packet should fit, by what was measured before layout."""
    bank = subject.plan.kit.bank
    return Fit(
        questions=tuple(
            left_level(
                question,
                reason(subject, question),
                paper=paper,
                audiences=sum(bool(bank.handouts_of(question, audience=audience)) for audience in AUDIENCES),
            )
            for question in subject.questions
        )
    )


def closer(subject: Sitting, fit: Fit, laid_out: LaidOut, paper: Paper) -> Fit:
    """Return how to set a packet whose parts did not all fit; the same where they did.

    Raises:
        InvalidData: A part does not fit however close it is set.
    """
    found = attrs.evolve(
        fit,
        questions=tuple(
            level + (not _question_fits(subject, place, level, laid_out, paper))
            for place, level in enumerate(fit.questions, start=1)
        ),
        cover=fit.cover + (not _cover_fits(laid_out)),
        leaf=fit.leaf + (laid_out.places["leaf-end"] != laid_out.begins["leaf"]),
        stand_ins=_stand_ins(fit, laid_out, paper),
        joined=fit.joined or _follow_on(laid_out, paper),
        handouts={**fit.handouts, **_smaller(fit, laid_out)},
    )
    refuse(_too_long(subject, found, laid_out, paper))
    return found


def _too_long(subject: Sitting, fit: Fit, laid_out: LaidOut, paper: Paper) -> Iterator[Problem]:
    one_page = f"must fit one page of {paper.name}"
    for question, level in zip(subject.questions, fit.questions, strict=True):
        if level == len(LEFT_LEVELS):
            yield Problem(("questions", question.id), f"{one_page}: shorten its question, probes or fallback")
    for place, question in enumerate(subject.questions, start=1):
        if laid_out.places[f"rate-{place}-end"] != laid_out.begins[f"rate-{place}"]:
            yield Problem(("questions", question.id), f"{one_page} with its anchors; a text there is too long")
    if fit.cover == len(COVER_FITS):
        yield Problem(("cover",), f"{one_page}: shorten the place, what is arranged, or names")
    if fit.leaf == len(LEAF_FITS):
        yield Problem(("leaf",), f"{one_page}: fewer criteria in the round, or shorter names")


def _question_fits(subject: Sitting, place: int, level: int, laid_out: LaidOut, paper: Paper) -> bool:
    """Return whether a left page's text ends above "why we ask" and the right page faces it."""
    question = subject.questions[place - 1]
    foot = left(question, reason(subject, question), level).foot
    # What overflows a page of fixed height may be dropped in layout, its end with it.
    first, end = laid_out.places.get(f"ask-{place}", 0), laid_out.places.get(f"ask-{place}-end", 0)
    deepest = points(paper.top) + paper.block - foot + 2
    faces = first % 2 == 0 and first == end == laid_out.places.get(f"rate-{place}", 0) - 1
    return faces and laid_out.heights[f"ask-{place}-end"] <= deepest


def _cover_fits(laid_out: LaidOut) -> bool:
    """Return whether the cover is one page whose text ends above what stands on its foot."""
    on_one_page = laid_out.places.get("cover-end") == laid_out.places.get("cover-foot") == laid_out.begins["cover"]
    return on_one_page and laid_out.heights["cover-end"] <= laid_out.heights["cover-foot"]


def _smaller(fit: Fit, laid_out: LaidOut) -> dict[str, int]:
    """Return the next smaller size for each hand-out that takes more than a page."""
    ends = {id.removeprefix(ENDS): page for id, page in laid_out.places.items() if id.startswith(ENDS)}
    over = [id for id, page in ends.items() if page != laid_out.begins[id]]
    return {id: min(fit.handouts.get(id, 0) + 1, len(HANDOUT_SIZES) - 1) for id in over}


def _stand_ins(fit: Fit, laid_out: LaidOut, paper: Paper) -> int:
    """Return how to set the stand-ins, so that none is alone on a page."""
    end = laid_out.places.get("stand-ins-end")
    if end == laid_out.begins.get("stand-ins"):
        return fit.stand_ins
    little = laid_out.heights["stand-ins-end"] - points(paper.top) <= paper.block * NEXT_TO_NOTHING
    return CLOSER if fit.stand_ins == USUAL and little else PAIRED


def _follow_on(laid_out: LaidOut, paper: Paper) -> bool:
    """Return whether the stand-ins have room on the page of the last notes."""
    notes = [id for id in laid_out.places if id.startswith(AFTER)]
    end = laid_out.places.get("stand-ins-end")
    if not notes or end is None or end != laid_out.begins["stand-ins"]:
        return False
    last = max(notes, key=laid_out.places.__getitem__)
    used = sum(laid_out.heights[id] - points(paper.top) for id in (last, "stand-ins-end"))
    return used + JOINED_GAP <= paper.block
