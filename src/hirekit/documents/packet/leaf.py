"""The last leaf: every rating once more, then what is asked last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.fonts import SEMIBOLD
from hirekit.documents.look.measure import lines, shortened_to_lines, width
from hirekit.documents.look.paper import GUTTER_MM, LABEL_MM, MAIN_MM, PROSE_MM, points
from hirekit.documents.packet.choices import STATES, Choice, choices, states
from hirekit.documents.pdf import fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.look.letterforms import Letters
    from hirekit.documents.look.paper import Paper
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.words.locale import Locale

TAIL = 230
TITLE = 72
ITEM, ITEM_PADDING = 62, 7.0
TALL = 12
STATES_BELOW = 24
PITCH, LIFTED = 21, 6
# Writing lines of an item and whether its reasons have two lines, from roomy to tight.
HOWS = ((4, True), (3, True), (2, True), (1, True), (0, True), (0, False))
# As measured, one step closer than measured, and as close as can be.
LEAF_FITS = (0, 1, len(HOWS))
# Size, leading and lines of the title: the largest at which it is whole.
TITLE_SIZES = ((21, 24.5, 1), (16, 18.5, 2), (12, 14.5, 5), (10.5, 13, 9))
BODY, BODY_LEADING = 10.5, 14
NOTE, NOTE_LEADING = 9, 12.25
ONE_LINE = 24.5 + BODY_LEADING
WIDEST_SCALE_BESIDE = 6
# As the style sheet sets them.
SCORE_MM, BAR_MM, STATE_SIZE = 10.5, 3.5, 9.5
STATE_MM, STATE_GAP_MM = 5.2 + 1.4 + 3.0, 3.0
OVERALL = ("strongly_for", "for", "against", "strongly_against", "not_enough_evidence")


@attrs.frozen(kw_only=True)
class LeafItem:
    """One criterion on the leaf."""

    number: str
    title: str
    choices: tuple[Choice, ...]
    states: tuple[Choice, ...]
    rating_field: str
    why_field: str


@attrs.frozen(kw_only=True)
class Leaf:
    """The leaf as it is set."""

    kind: str
    title: str
    title_size: float
    title_leading: float
    sub: str
    items: tuple[LeafItem, ...]
    notes: tuple[str, ...]
    rules: int
    tall: bool
    after: float
    score_width: float
    states_beside: bool
    overall: tuple[Choice, ...]
    signed: Choice
    time_example: str
    because_width: float
    revision_width: float
    overall_field: str = fields.RECOMMENDATION
    duty_field: str = fields.SAFETY_DUTY
    fact_field: str = fields.SAFETY_FACT
    name_field: str = fields.SIGN_NAME
    time_field: str = fields.SIGN_TIME
    corrects_field: str = fields.CORRECTS
    revision_field: str = fields.REVISION


@attrs.frozen(kw_only=True)
class LeafWords:
    """What on the leaf differs from packet to packet.

    Attributes:
        size, leading: Of the title, in points.
        higher: By how much title and subtitle are higher than one line each, in points.
        time_example: How to write the time.
    """

    title: str
    size: float
    leading: float
    sub: str
    higher: float
    time_example: str


def leaf(subject: Sitting, *, pages: Mapping[str, int], paper: Paper, fit: int = 0) -> Leaf:
    """Return the leaf, with as many writing lines for each criterion as one page bears.

    Args:
        fit: One of `LEAF_FITS`, where it turned out not to fit as measured.
    """
    rubric, say = subject.plan.kit.rubric, subject.say
    rated = subject.plan.rated(subject.form, subject.interview.round)
    places = {
        id: [place for place, question in enumerate(subject.questions, start=1) if question.primary == id]
        for id in rated
    }
    beside = _states_fit_beside(len(rubric.scale.points), say)
    told = leaf_words(subject)
    titles = [f"{', '.join(map(str, places[id]))} {rubric.criterion(id).title}" for id in rated]
    full = [_full_notes([pages[f"rate-{place}"] for place in places[id]], say) for id in rated]
    room = paper.block - TITLE - told.higher - TAIL

    def high(how: int) -> float:
        rules, tall = HOWS[how]
        item = ITEM + TALL * tall + (PITCH * rules - LIFTED if rules else 0) + (0 if beside else STATES_BELOW)
        labels = map(_label_height, titles, _notes(full, rules, say))
        return sum(max(item, label) for label in labels) + 2 * TALL * tall  # the fact and the correction

    measured = next((how for how in range(len(HOWS)) if high(how) <= room), len(HOWS) - 1)
    how = min(measured + LEAF_FITS[min(fit, len(LEAF_FITS) - 1)], len(HOWS) - 1)
    rules, tall = HOWS[how]
    return Leaf(
        kind=say("leaf.kind_practice" if subject.practice else "leaf.kind"),
        title=told.title,
        title_size=told.size,
        title_leading=told.leading,
        sub=told.sub,
        items=tuple(
            LeafItem(
                number=", ".join(str(place) for place in places[id]),
                title=rubric.criterion(id).title,
                choices=choices(rubric.criterion(id), rubric.scale, say),
                states=states(rubric.criterion(id), say),
                rating_field=fields.rating(id),
                why_field=fields.why(id),
            )
            for id in rated
        ),
        notes=_notes(full, rules, say),
        rules=rules,
        tall=tall,
        after=10 if room - high(how) > 10 * len(rated) else 5,
        score_width=SCORE_MM if beside else 127.75 / len(rubric.scale.points),
        states_beside=beside,
        overall=overall(say),
        signed=Choice(value=fields.SIGNED, label="", description=say("leaf.signed_field")),
        time_example=told.time_example,
        because_width=_label_width(say("leaf.correction_because"), subject),
        revision_width=_label_width(say("leaf.revision"), subject) + points(5),
    )


def _notes(full: list[str], rules: int, say: Locale) -> tuple[str, ...]:
    """Return the note beside each criterion: where its notes are, and once, where there are lines, what to write on them."""
    return (say("leaf.item_note", pages=full[0]) if rules else full[0], *full[1:])


def _label_height(title: str, note: str) -> float:
    wide = points(LABEL_MM - GUTTER_MM) - 1
    high = BODY_LEADING * lines(title, BODY, wide, weight=SEMIBOLD)
    return ITEM_PADDING + high + 1.75 + NOTE_LEADING * lines(note, NOTE, wide) + 5


def _states_fit_beside(scores: int, say: Locale) -> bool:
    """Return whether the states stand on one line with the scores."""
    if scores > WIDEST_SCALE_BESIDE:
        return False
    labels = [say(f"states.{state}") for state in STATES]
    wide = sum(width(label, STATE_SIZE) for label in labels) + points(STATE_MM) * len(labels) - points(STATE_GAP_MM)
    return wide <= points(MAIN_MM - SCORE_MM * scores - BAR_MM)


def _label_width(label: str, subject: Sitting) -> float:
    return round(width(label, BODY, sans=subject.letters) + points(3), 1)


def leaf_words(subject: Sitting) -> LeafWords:
    """Return what on the leaf differs from packet to packet; names are whole, on several lines where they are long."""
    say, started = subject.say, subject.interview.at
    round_ = subject.plan.requisition.interview_loop.round(subject.interview.round)
    title = subject.candidate.printed + say("leaf.title", round=round_.title)
    sub = subject.interviewer.printed
    sub += say("leaf.sub_practice" if subject.practice else "leaf.sub", seat=say(f"seats.{subject.seat}"))
    sub += f" {say.weekday(started)}." if started else ""
    room, sans = points(MAIN_MM) - 4, subject.letters
    size, leading, most = next((how for how in TITLE_SIZES if _holds(title, how, room, sans)), TITLE_SIZES[-1])
    count = lines(title, size, room, weight=SEMIBOLD, sans=sans)
    sub_lines = lines(sub, BODY, points(PROSE_MM) - 4, sans=sans)
    return LeafWords(
        title=shortened_to_lines(title, size, room, most, weight=SEMIBOLD, sans=sans),
        size=size,
        leading=leading,
        sub=sub,
        higher=max(0.0, min(count, most) * leading + sub_lines * BODY_LEADING - ONE_LINE),
        time_example=f"{started:%Y-%m-%d %H:%M}" if started else "2026-12-01 11:30",
    )


def _holds(title: str, how: tuple[float, float, int], room: float, sans: Letters) -> bool:
    """Return whether a title is whole at a size and in the lines it may take, no word of it broken."""
    size, _, most = how
    words = max(width(word, size, weight=SEMIBOLD, sans=sans) for word in title.split())
    return words <= room and lines(title, size, room, weight=SEMIBOLD, sans=sans) <= most


def overall(say: Locale) -> tuple[Choice, ...]:
    """Return a circle for each overall recommendation."""
    words = {value: say(f"recommendations.{value}") for value in OVERALL}
    return tuple(
        Choice(value=value, label=word, description=say("leaf.overall_field", choice=word))
        for value, word in words.items()
    )


def _full_notes(numbers: list[int], say: Locale) -> str:
    listed = say.listed([str(number) for number in numbers])
    return say("leaf.full_notes", pages=say.plural(len(numbers), "pages", pages=listed))
