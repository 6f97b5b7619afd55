"""How the questions behind a rating were asked on the day, as the cards say: in other words, the fallback, which probes."""

from collections.abc import Mapping

from hirekit.documents.words.locale import Locale
from hirekit.model.evaluation import CandidateResult
from hirekit.model.plan import Plan
from hirekit.model.scorecard import QuestionUse

REMARKED = ("reworded", "fallback")

Asked = Mapping[tuple[str, str], str]


def asked_of(plan: Plan, candidate: CandidateResult, say: Locale) -> Asked:
    """Return how one candidate was asked, by interviewer and criterion; nothing where the cards tell nothing.

    Somebody who asked about a criterion in several rounds has them named, each with what was asked there.
    """
    rounds = {round_.id: round_.title for round_ in plan.requisition.interview_loop.rounds}
    primary = {question.id: question.primary for question in plan.kit.bank.questions}
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for card in candidate.cards:
        for use in card.questions:
            told = _told(use, say)
            if told and use.id in primary:
                found.setdefault((card.interviewer, primary[use.id]), []).append((card.round, told))
    return {key: _together(told, rounds, say) for key, told in found.items()}


def _told(use: QuestionUse, say: Locale) -> str:
    told = [say(f"rate.{use.asked}")] if use.asked in REMARKED else []
    if use.probes:
        numbers = say.listed([str(number) for number in sorted(use.probes)])
        told.append(say.plural(len(use.probes), "probed", numbers=numbers))
    return ", ".join(told)


def _together(told: list[tuple[str, str]], rounds: Mapping[str, str], say: Locale) -> str:
    if len({round_ for round_, _ in told}) == 1:
        return "; ".join(text for _, text in told)
    return "; ".join(say("debrief.asked_in", told=text, round=rounds.get(id, id)) for id, text in told)
