"""The words of the declared rule and of what came of it, in the language of the document."""

from hirekit.documents.words.locale import Locale
from hirekit.model.evaluation import CandidateResult
from hirekit.model.requisition import Requisition

USUAL_TIES = "the panel decides and writes down why"


def standing(result: CandidateResult, say: Locale) -> str:
    """Return a candidate's standing, such as "below the cut"."""
    return words_of(result.standing, say)


def words_of(standing: str, say: Locale) -> str:
    """Return a standing, known by our name for it."""
    return say(f"standings.{standing.replace(' ', '_')}")


def hurdle_state(state: str, say: Locale) -> str:
    """Return where a candidate is at a hurdle, such as "cleared"."""
    return say(f"hurdles.{state.replace(' ', '_')}")


def minimum_state(state: str, say: Locale) -> str:
    """Return whether a minimum is met, such as "not met"."""
    return say(f"minimum_states.{state.replace(' ', '_')}")


def ties(requisition: Requisition, say: Locale) -> str:
    """Return how ties are decided: in the requisition's own words, where it has some."""
    return say("ties_decided") if requisition.ties == USUAL_TIES else requisition.ties
