"""The cover of a packet: whom, when, where, with whom, what is rated, and what to return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.documents.look.measure import shortened
from hirekit.documents.look.paper import MAIN_MM, Paper, points
from hirekit.documents.packet.name_size import name_size
from hirekit.documents.packet.schedule import ASK, WRITE, shown_time
from hirekit.documents.words.phrases import zone
from hirekit.model.fingerprint import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.packet.notes import HandoutPage
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.words.locale import Locale

BODY = 10.5
# How much of the air under the name is left, and whether the rows stand closer.
COVER_FITS = ((1, False), (0.5, False), (0.25, True), (0, True))
WHERE = {"remote": "cover.where_remote", "on-site": "cover.where_on_site", "": "cover.where_open"}


def cover(
    subject: Sitting, *, pages: Mapping[str, int], handouts: tuple[HandoutPage, ...], paper: Paper, fit: int = 0
) -> dict[str, object]:
    """Return the words of the cover, and how close it is set: one of `COVER_FITS`."""
    air, close = COVER_FITS[min(fit, len(COVER_FITS) - 1)]
    say, loop = subject.say, subject.plan.requisition.interview_loop
    round_ = loop.round(subject.interview.round)
    order = [r.id for r in loop.rounds].index(round_.id) + 1
    rubric = subject.plan.kit.rubric
    cards = [pages[f"rate-{place}"] for place in range(1, len(subject.questions) + 1)] + [pages["leaf"]]
    return {
        **cover_words(subject),
        "round": say("cover.round", round=round_.title, nth=order, of=len(loop.rounds)),
        "practice": say("cover.practice") if subject.practice else "",
        "air": (96 if paper.name == "A4" else 52) * air,
        "close": close,
        "rates": [
            {"title": rubric.criterion(question.primary).title, "minutes": slot.minutes, "page": pages[f"ask-{slot.question}"]}
            for question, slot in zip(subject.questions, (s for s in subject.slots if s.kind == ASK), strict=True)
        ],
        "bring": _bring(handouts, say),
        "return_what": say("cover.return_what_practice" if subject.practice else "cover.return_what"),
        "return_why": (
            say("cover.return_why_practice")
            if subject.practice
            else say("cover.return_why", pages=say.listed([str(page) for page in cards]))
        ),
        "fingerprint": shown(subject.plan.instrument(subject.form)),
    }  # fmt: skip


def cover_words(subject: Sitting) -> dict[str, object]:
    """Return the words of the cover that differ from packet to packet."""
    say = subject.say
    round_ = subject.plan.requisition.interview_loop.round(subject.interview.round)
    size, leading = name_size(subject.candidate.printed, look=subject.names, sans=subject.letters)
    factor = subject.candidate.time_factor
    together = round_.candidate_minutes_at(factor)
    extra = (
        say("cover.extra", extra=say.extra_time(factor), minutes=together, planned=round_.candidate_minutes)
        if factor > 1
        else ""
    )
    arranged = " ".join(
        part
        for part in (
            subject.candidate.arranged.strip(),
            say("cover.arranged_why") if extra or subject.candidate.arranged else "",
        )
        if part
    )
    return {
        "name": subject.candidate.printed,
        "size": size,
        "leading": leading,
        "when": _when(subject),
        "when_note": _when_note(subject),
        "where": subject.interview.place or say(WHERE[subject.candidate.mode]),
        "you": say("cover.who", name=subject.interviewer.printed, seat=say(f"seats.{subject.seat}")),
        "your_part": say(f"cover.part_{subject.seat}"),
        "others": [
            say(f"cover.other_{seat}", name=_on_a_line(subject.panel.interviewer(person).printed, subject))
            for seat, person in subject.interview.seated
            if person != subject.interviewer.id
        ],
        "extra": extra,
        "arranged": arranged,
    }


def _on_a_line(name: str, subject: Sitting) -> str:
    """Return a colleague's name, cut where it is longer than a line; the panel plan has it whole."""
    return shortened(name, BODY, points(MAIN_MM), sans=subject.letters)


def _when(subject: Sitting) -> str:
    say, start = subject.say, subject.interview.at
    ends = max(slot.end for slot in subject.slots if slot.kind != WRITE)
    if start is None:
        return say("cover.when_open", minutes=ends)
    return say("cover.when_fixed", day=say.weekday(start), span=say.span(shown_time(start, 0), shown_time(start, ends)))


def _when_note(subject: Sitting) -> str:
    say, start = subject.say, subject.interview.at
    last = subject.slots[-1]
    write = (
        say("cover.write", minutes=say.number(last.minutes), time=shown_time(start, last.end))
        if last.kind == WRITE
        else ""
    )
    if start is None:
        return f"{say('cover.times_open')} {write}"
    return f"{say('cover.times', zone=zone(start))} {write}".strip()


def _bring(handouts: tuple[HandoutPage, ...], say: Locale) -> str:
    handed_over = [handout for handout in handouts if not handout.mark]
    if not handed_over:
        return say("cover.bring_nothing")
    titles = say.listed([say("forms.quoted", text=handout.title) for handout in handed_over])
    return say.plural(len(handed_over), "bring", titles=titles)
