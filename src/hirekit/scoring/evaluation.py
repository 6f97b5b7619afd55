"""Cards in, evaluation out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.errors import refuse
from hirekit.model.evaluation import CandidateResult, Evaluation, MissingCard
from hirekit.model.message import Message
from hirekit.model.rubric import Rubric
from hirekit.scoring.by_rule import score_columns
from hirekit.scoring.comparison import comparisons
from hirekit.scoring.expected import cards_missing, looks_planned
from hirekit.scoring.hurdles import hurdle_results
from hirekit.scoring.levels import level_profiles
from hirekit.scoring.ratings.admission import Admitted, Recusal, admit, conflicts, described
from hirekit.scoring.ratings.card_checks import card_problems
from hirekit.scoring.ratings.entries import columns_of_entries, entries_of
from hirekit.scoring.rule import Rule, rule_of
from hirekit.scoring.variation import variations_of
from hirekit.scoring.views import candidate_result

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import date

    from hirekit.model.panel import Panel
    from hirekit.model.plan import Plan
    from hirekit.model.scorecard import Scorecard
    from hirekit.model.variation import Variation
    from hirekit.scoring.ratings.columns import RatingColumns

# Above these, pairs and variations are computed for those who ask, so that work grows with the panel only.
MOST_COMPARED = 60
MOST_VARIED = 2_000_000


def score(
    plan_or_rubric: Plan | Rubric,
    cards: Iterable[Scorecard],
    *,
    panel: Panel | None = None,
    recused: Iterable[Recusal] = (),
    withdrawn: Collection[str] = (),
    on: date | None = None,
) -> Evaluation:
    """Return the panel scored by the rule its plan declared; by a bare rubric, on all criteria and without a cut.

    Args:
        plan_or_rubric: A frozen plan, or a rubric without one.
        cards: As returned, in any order, corrections and duplicates among them.
        panel: Who was to see whom; gives candidates without cards their place, and shadows theirs.
        recused: Interviewer, candidate and reason; such cards are set aside.
        withdrawn: Ids of candidates who are no longer ranked.
        on: The day of the report: a planned card whose interview is on a later day is not held yet, and not said to be out.

    Raises:
        InvalidData: Cards do not fit the plan, or one came twice with differences; all faults at once.

    >>> import hirekit
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> ratings = [hirekit.Rating(criterion=one.id, score=3, evidence="as noted") for one in rubric.criteria]
    >>> card = hirekit.Scorecard(requisition="REQ-1", candidate="c-1", round="talk", interviewer="ann", ratings=ratings)
    >>> [(one.id, one.composite, one.standing) for one in score(rubric, [card]).candidates]
    [('c-1', 3.0, 'no cut declared')]
    """
    every, away = tuple(cards), tuple(recused)
    rule = rule_of(plan_or_rubric)
    refuse((*card_problems(every, rule, plan_or_rubric, panel=panel), *conflicts(every)))
    admitted = admit(every, panel=panel, recused=away, after_debrief_scored=rule.after_debrief == "scored")
    entries = entries_of(admitted, _round_order(plan_or_rubric))
    candidates = _candidates(every, panel)
    columns = columns_of_entries(entries, candidates, rule)
    scores = score_columns(rule, columns, withdrawn=withdrawn)
    planned = looks_planned(plan_or_rubric, panel) if panel and not isinstance(plan_or_rubric, Rubric) else None
    missing = cards_missing(panel, every, recused=away, withdrawn=withdrawn, on=on) if panel else {}
    hurdles = {} if isinstance(plan_or_rubric, Rubric) else hurdle_results(plan_or_rubric, rule, entries, candidates)
    scored, beside = _by_candidate(admitted.scored), _by_candidate(admitted.beside)
    results = tuple(
        attrs.evolve(
            candidate_result(scores, place, entries.get(id, ())),
            looks_planned=None if planned is None else planned.get(id, 0),
            cards=tuple(scored.get(id, ())),
            kept_beside=tuple(beside.get(id, ())),
            cards_missing=missing.get(id, ()),
            hurdles=hurdles.get(id, ()),
            levels=() if isinstance(plan_or_rubric, Rubric) else level_profiles(plan_or_rubric, scores, id),
        )
        for place, id in enumerate(candidates)
    )
    vary = len(columns) * (len(columns.interviewers) + len(rule.criteria)) <= MOST_VARIED
    return Evaluation(
        requisition=rule.requisition or (every[0].requisition if every else ""),
        instrument=rule.instrument,
        scoring=rule.scoring,
        policy=rule.policy,
        scale=(rule.lowest, rule.highest),
        cut=None if rule.cut is None else float(rule.cut),
        cut_percent=None if rule.cut is None else float(rule.percent(rule.cut)),
        candidates=results,
        ties=scores.ties,
        comparisons=tuple(comparisons(scores)) if len(candidates) <= MOST_COMPARED else (),
        variations=tuple(variations_of(rule, columns)) if vary else (),
        notes=(*admitted.notes, *_notes(admitted, rule, results, panel)),
    )


def variations(
    plan_or_rubric: Plan | Rubric,
    cards: Iterable[Scorecard],
    *,
    panel: Panel | None = None,
    recused: Iterable[Recusal] = (),
) -> tuple[Variation, ...]:
    """Return the composites under equal weights, without each interviewer and without each criterion.

    Args:
        plan_or_rubric, cards, panel, recused: As `score`.

    Returns:
        What each change would do to composites and to the order.

    Raises:
        InvalidData: As `score`.

    >>> import hirekit
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> ratings = [hirekit.Rating(criterion=one.id, score=3, evidence="as noted") for one in rubric.criteria]
    >>> card = hirekit.Scorecard(requisition="REQ-1", candidate="c-1", round="talk", interviewer="ann", ratings=ratings)
    >>> [(one.kind, one.id, one.composites) for one in variations(rubric, [card])][0]
    ('equal weights', '', (('c-1', 50.0),))
    """
    return score(plan_or_rubric, cards, panel=panel, recused=recused).variations


def columns_of(
    plan_or_rubric: Plan | Rubric,
    cards: Iterable[Scorecard],
    *,
    panel: Panel | None = None,
    recused: Iterable[Recusal] = (),
) -> RatingColumns:
    """Return the ratings of the cards that count, as columns.

    Args:
        plan_or_rubric, cards, panel, recused: As `score`.

    Returns:
        A row for each criterion on each card, its score NaN where it was not rated.

    Raises:
        InvalidData: As `score`.

    >>> import hirekit
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> ratings = [hirekit.Rating(criterion=one.id, score=3, evidence="as noted") for one in rubric.criteria]
    >>> card = hirekit.Scorecard(requisition="REQ-1", candidate="c-1", round="talk", interviewer="ann", ratings=ratings)
    >>> columns = columns_of(rubric, [card])
    >>> len(columns), columns.candidates, columns.interviewers
    (9, ('c-1',), ('ann',))
    """
    every = tuple(cards)
    rule = rule_of(plan_or_rubric)
    refuse((*card_problems(every, rule, plan_or_rubric, panel=panel), *conflicts(every)))
    admitted = admit(every, panel=panel, recused=recused, after_debrief_scored=rule.after_debrief == "scored")
    return columns_of_entries(entries_of(admitted, _round_order(plan_or_rubric)), _candidates(every, panel), rule)


def _round_order(plan_or_rubric: Plan | Rubric) -> list[str]:
    if isinstance(plan_or_rubric, Rubric):
        return []
    return [round_.id for round_ in plan_or_rubric.requisition.interview_loop.rounds]


def _candidates(cards: Sequence[Scorecard], panel: Panel | None) -> tuple[str, ...]:
    """Return ids in the order seen, as the panel has it, and then by id."""
    seen = [person.id for person in panel.candidates] if panel else []
    return tuple(dict.fromkeys((*seen, *sorted({card.candidate for card in cards}))))


def _by_candidate(cards: Sequence[Scorecard]) -> dict[str, list[Scorecard]]:
    grouped: dict[str, list[Scorecard]] = {}
    for card in cards:
        grouped.setdefault(card.candidate, []).append(card)
    return grouped


def _fewer_cards(result: CandidateResult) -> Iterator[Message]:
    """Yield which planned cards a candidate's scores do without, those of interviews to come apart."""
    out = tuple(_card_of(card) for card in result.cards_missing if card.to_come is None)
    if out:
        yield Message(
            "cards_missing",
            "{candidate}: rests on fewer cards than planned; not in: {cards}",
            candidate=result.id,
            cards=out,
        )
    ahead = tuple(_card_of(card) for card in result.cards_missing if card.to_come is not None)
    if ahead:
        yield Message(
            "cards_to_come",
            "{candidate}: interviews are still to come; not held yet: {cards}",
            candidate=result.id,
            cards=ahead,
        )


def _card_of(card: MissingCard) -> Message:
    return Message("card_of", "{interviewer} in round {round}", interviewer=card.interviewer, round=card.round)


def _notes(admitted: Admitted, rule: Rule, results: tuple[CandidateResult, ...], panel: Panel | None) -> list[str]:
    notes: list[str] = []
    if panel is not None:
        dated = [(card, panel.oddly_dated(card)) for card in admitted.scored]
        notes += [
            Message("card_dated", "{card} {odd}: check the date", card=described(card), odd=odd)
            for card, odd in dated
            if odd
        ]
    silent = sum(not card.instrument for card in admitted.scored)
    if silent:
        notes.append(
            Message(
                "cards_silent",
                "{silent} of {cards} cards do not say which instrument they used",
                silent=silent,
                cards=len(admitted.scored),
            )
        )
    unplanned = {rating.criterion for card in admitted.scored for rating in card.ratings} - set(rule.criteria)
    if unplanned:
        criteria = tuple(sorted(unplanned))
        notes.append(Message("not_planned", "rated but not planned, and so not scored: {criteria}", criteria=criteria))
    for result in results:
        if result.cards_missing:
            notes += _fewer_cards(result)
        alone = tuple(criterion.id for criterion in result.criteria if criterion.raters == 1)
        if alone:
            notes.append(
                Message(
                    "single_raters",
                    "{candidate}: rated by a single interviewer: {criteria}",
                    candidate=result.id,
                    criteria=alone,
                )
            )
    return notes
