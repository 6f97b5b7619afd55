"""The end of a packet: notes that did not fit beside a question, hand-outs, and the interviewer's own part."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.columns import within
from hirekit.documents.look.paper import BLOCK_MM, points
from hirekit.documents.packet.spread import left
from hirekit.documents.words.markdown import rendered, unmarked
from hirekit.model.question import CANDIDATE, INTERVIEWER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from hirekit.documents.packet.sitting import Sitting
    from hirekit.model.criterion import Anchor
    from hirekit.model.question import Handout

# Smaller step by step while it runs over a page; as usual again where it takes more than one however small.
HANDOUT_SIZES = ("", "small-print", "fine-print", "")
NEEDS = {CANDIDATE: "appendix.needs_handout", INTERVIEWER: "appendix.needs_part"}


@attrs.frozen(kw_only=True)
class NotePage:
    """What is told about a question at the end.

    Attributes:
        language: Of the question, where it is another than the document's; else empty.
    """

    place: int
    criterion: str
    key: tuple[str, ...]
    lists: tuple[tuple[str, tuple[str, ...]], ...]
    anchors: tuple[Anchor, ...]
    language: str

    @property
    def id(self) -> str:
        return f"notes-{self.place}"


@attrs.frozen(kw_only=True)
class HandoutPage:
    """One hand-out.

    Attributes:
        mark: What says that it is not to be handed over; empty where it is.
        size: The class of the style sheet that sets it smaller, to stay on one page; empty where it is set as usual.
        places: Of the questions it belongs to.
        language: Of those questions, where it is one, and another than the document's; else empty.
    """

    id: str
    kind: str
    title: str
    sub: str
    mark: str
    html: Markup
    size: str
    places: tuple[int, ...]
    language: str


@attrs.frozen(kw_only=True)
class StandIn:
    """What is asked in place of a question that the candidate has seen.

    Attributes:
        language: Of its texts, where it is another than the document's; else empty.
        needs: What says which hand-outs it needs, and which part of the interviewer's.
        none: Why nothing is approved for it; empty where something is.
    """

    place: int
    id: str = ""
    prompt: str = ""
    probes: tuple[str, ...] = ()
    fallback: str = ""
    language: str = ""
    needs: tuple[str, ...] = ()
    none: str = ""


def stand_ins(subject: Sitting) -> tuple[StandIn, ...]:
    """Return what stands in for each question of the round, in the order asked, or why nothing does."""
    bank, say = subject.plan.kit.bank, subject.say
    chosen = subject.plan.form(subject.form).round(subject.interview.round)
    other = {pair.question: bank.question(pair.alternate) for pair in chosen.alternates}
    why = {each.question: each.why.replace("-", "_") for each in chosen.lacking}
    found = []
    for place, question in enumerate(subject.questions, start=1):
        asked = other.get(question.id)
        if asked is not None:
            one = StandIn(
                place=place,
                id=asked.id,
                prompt=asked.prompt,
                probes=asked.probes,
                fallback=asked.fallback,
                language=say.other_language(asked.language),
                needs=tuple(
                    say(needs, title=unmarked(handout.title))
                    for audience, needs in NEEDS.items()
                    for handout in bank.handouts_of(asked, audience=audience)
                ),
            )
            found.append(one)
        elif question.id in why:
            none = say("appendix.no_stand_in", why=say(f"lacking.{why[question.id]}"))
            found.append(StandIn(place=place, none=none))
    return tuple(found)


def note_pages(subject: Sitting, levels: Sequence[int]) -> tuple[NotePage, ...]:
    """Return a page of notes for each question with something that is not on its own page, set at those levels."""
    found = []
    for place, (question, level) in enumerate(zip(subject.questions, levels, strict=True), start=1):
        how = left(question, "", level)
        lists = (
            (subject.say("ask.listen_for"), question.listen_for),
            (subject.say("ask.acceptable"), question.acceptable),
            (subject.say("ask.red_flags"), question.red_flags),
        )
        note = NotePage(
            place=place,
            criterion=subject.plan.kit.rubric.criterion(question.primary).title,
            key=() if how.key_here else tuple(part for part in question.key.splitlines() if part.strip()),
            lists=() if how.lists_here else tuple(pair for pair in lists if pair[1]),
            anchors=question.anchors,
            language=subject.say.other_language(question.language),
        )
        if note.key or note.lists or note.anchors:
            found.append(note)
    return tuple(found)


def handout_pages(
    subject: Sitting, *, levels: Mapping[str, int] | None = None, printed: bool = True
) -> tuple[HandoutPage, ...]:
    """Return the hand-outs of the questions, each once, with the questions they belong to; the interviewer's own come last.

    Args:
        levels: Of `HANDOUT_SIZES`, by the id of a page; the first where it is not named.
        printed: Whether tables are made to fit the width of a page; on a screen they are moved sideways.
    """
    needed: dict[str, list[int]] = {}
    for place, question in enumerate(subject.questions, start=1):
        for id in question.handouts:
            needed.setdefault(id, []).append(place)
    found = [(subject.plan.kit.bank.handout(id), places) for id, places in needed.items()]
    handed_over = [pair for pair in found if pair[0].audience == CANDIDATE]
    kept = [pair for pair in found if pair[0].audience == INTERVIEWER]
    say = subject.say
    return (
        *(
            _handout_page(
                subject, *pair, levels=levels or {}, kind=say("appendix.handout", number=number), printed=printed
            )
            for number, pair in enumerate(handed_over, start=1)
        ),
        *(
            _handout_page(subject, *pair, levels=levels or {}, kind=say("appendix.part"), printed=printed)
            for pair in kept
        ),
    )


def _handout_page(
    subject: Sitting, handout: Handout, places: list[int], *, levels: Mapping[str, int], kind: str, printed: bool
) -> HandoutPage:
    say, kept = subject.say, handout.audience == INTERVIEWER
    id = f"handout-{handout.id}"
    fitted = partial(within, room=points(BLOCK_MM), sans=subject.letters)
    languages = {say.other_language(subject.questions[place - 1].language) for place in places}
    return HandoutPage(
        id=id,
        kind=kind,
        title=unmarked(handout.title),
        sub=say.plural(len(places), "part" if kept else "handout", places=say.listed([str(place) for place in places])),
        mark=say("appendix.not_handed_over") if kept else "",
        html=rendered(handout.text, fitted=fitted if printed else list),
        size=HANDOUT_SIZES[levels.get(id, 0)],
        places=tuple(places),
        language=languages.pop() if len(languages) == 1 else "",
    )
