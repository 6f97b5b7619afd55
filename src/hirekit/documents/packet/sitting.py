"""All that one packet is about: who interviews whom, in which round, seat and form, and when."""

from datetime import date

import attrs

from hirekit.documents.locales import locale
from hirekit.documents.look.letterforms import Letters, letters_of_sans
from hirekit.documents.look.theme import BUNDLED, Theme
from hirekit.documents.packet.name_size import OURS, NameLook
from hirekit.documents.packet.schedule import Slot, slots
from hirekit.documents.page import destroy_by
from hirekit.documents.pdf.identity import Identity
from hirekit.documents.words.locale import Locale
from hirekit.errors import InvalidData, Problem
from hirekit.model.anonymity import as_printed
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.question import Question


@attrs.frozen(kw_only=True)
class Sitting:
    """All that one packet is about.

    Attributes:
        say: The fixed texts, in the language of the kit.
        letters: Of the sans that the theme sets them in.
        names: How the theme sets the name on the cover.
    """

    plan: Plan
    panel: Panel
    interview: Interview
    candidate: Candidate
    interviewer: Interviewer
    seat: str
    form: str
    questions: tuple[Question, ...]
    slots: tuple[Slot, ...]
    issued_on: date | None
    say: Locale
    letters: Letters
    names: NameLook = OURS

    @property
    def practice(self) -> bool:
        """Whether the card is practice and not scored."""
        return self.seat == "shadow"

    @property
    def destroy_by(self) -> date | None:
        """The day by which this packet must be destroyed."""
        held = self.interview.at.date() if self.interview.at else self.issued_on
        return destroy_by(self.plan.requisition, held)

    @property
    def identity(self) -> Identity:
        """Whose form it is."""
        return Identity(
            requisition=self.plan.requisition.id,
            candidate=self.candidate.id,
            round=self.interview.round,
            interviewer=self.interviewer.id,
            form=self.form,
            instrument=self.plan.instrument(self.form),
            seat=self.seat,
            at=self.interview.at.isoformat() if self.interview.at else "",
        )


def sitting(
    plan: Plan,
    panel: Panel,
    *,
    interview: Interview,
    interviewer: str,
    issued_on: date | None = None,
    theme: Theme = BUNDLED,
    names: NameLook = OURS,
) -> Sitting:
    """Return all that one packet is about.

    Args:
        names: How the theme sets the name on the cover; as we do where not given, which a page without a cover may.

    Raises:
        InvalidData: The interviewer does not sit in the interview, nothing is asked in it, or there are no texts in
            the kit's language.
    """
    seats = {person: seat for seat, person in interview.seated}
    if interviewer not in seats:
        seated = " and ".join(person for _, person in interview.seated)
        raise InvalidData([Problem(("interviewer",), f"must sit in this interview: {seated}; not {interviewer!r}")])
    panel = as_printed(plan.requisition, panel)
    candidate = panel.candidate(interview.candidate)
    form = plan.form_of(candidate).code
    questions = plan.questions(form, interview.round)
    if not questions:
        raise InvalidData([Problem(("interview", "round"), f"form {form} asks nothing in round {interview.round!r}")])
    round_ = plan.requisition.interview_loop.round(interview.round)
    return Sitting(
        plan=plan,
        panel=panel,
        interview=interview,
        candidate=candidate,
        interviewer=panel.interviewer(interviewer),
        seat=seats[interviewer],
        form=form,
        questions=questions,
        slots=slots(round_, questions, candidate.time_factor),
        issued_on=issued_on,
        say=locale(plan.kit.language, theme),
        letters=letters_of_sans(theme.faces),
        names=names,
    )
