"""The example panel: what five made-up interviewers send back, whatever questions the plan has."""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import attrs

from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.panel import Interview, Panel
from hirekit.model.plan import Plan
from hirekit.model.scorecard import CORRECTION, ORIGINAL, QuestionUse, Rating, Scorecard
from hirekit.workspace import bundled, writing
from hirekit.workspace.folder import Folder
from hirekit.workspace.packets import sittings

EXAMPLE = "REQ-1042"
Answers = Mapping[str, Any]


def return_cards(folder: Folder) -> tuple[Path, ...]:
    """Write into returned/ what the example panel sends back, and return the files.

    Raises:
        InvalidData: The requisition is not the example, or the packet that one interviewer fills in is not issued.
    """
    plan, panel = folder.plan_and_panel()
    if plan.requisition.id != EXAMPLE:
        where = Location(str(folder.requisition_file))
        raise InvalidData(
            [Problem(("id",), f"must be {EXAMPLE} for the example panel to answer, not {plan.requisition.id}", where)]
        )
    answers: Answers = bundled.data("example", "answers.yaml")
    cards = tuple(example_cards(plan, panel, answers))
    files = dict(_files(folder, plan, cards, answers))
    paths = []
    for name, data in files.items():
        path = folder.returned / name
        writing.write_file(path, data)
        paths.append(path)
    return tuple(paths)


def example_cards(plan: Plan, panel: Panel, answers: Answers) -> Iterator[Scorecard]:
    """Yield the example panel's cards, a corrected one after the one it corrects."""
    looks: dict[tuple[str, str], int] = {}
    told: dict[tuple[str, int], int] = {}
    for sitting in sittings(plan, panel):
        interview = sitting.interview
        person = panel.candidate(interview.candidate)
        rated = plan.rated(plan.form_of(person).code, interview.round)
        if not rated or _matches(answers["missing"], interview, sitting.interviewer):
            continue
        ratings = []
        for criterion in rated:
            look = looks[person.id, criterion] = looks.get((person.id, criterion), -1) + 1
            ratings.append(_rating(plan, answers, interview, sitting.interviewer, criterion, look, told))
        card = Scorecard(
            requisition=plan.requisition.id,
            candidate=person.id,
            round=interview.round,
            interviewer=sitting.interviewer,
            instrument=plan.instrument(plan.form_of(person).code)[:8],
            submitted_at=_submitted(plan, interview, sitting.seat),
            ratings=ratings,
            questions=tuple(_uses(plan, answers, interview, sitting.interviewer)),
            recommendation=_recommendation(answers, interview, sitting.interviewer),
            shadow=sitting.seat == "shadow",
            independent=True,
        )
        correction = answers["correction"]
        if _matches([correction], interview, sitting.interviewer):
            yield _before(plan, card, answers)
            late = card.submitted_at and card.submitted_at + timedelta(hours=1)
            card = attrs.evolve(card, revision=2, change=CORRECTION, why=correction["why"], submitted_at=late)
        yield card


def _rating(
    plan: Plan,
    answers: Answers,
    interview: Interview,
    interviewer: str,
    criterion: str,
    look: int,
    told: dict[tuple[str, int], int],
) -> Rating:
    for gap in answers["gaps"]:
        if gap["criterion"] == criterion and _matches([gap], interview, interviewer):
            return Rating(criterion=criterion, state=gap["state"], why=gap["why"])
    scores = answers["scores"][interview.candidate].get(criterion, [3, 4])
    score = scores[look % len(scores)]
    return Rating(criterion=criterion, score=score, evidence=_evidence(plan, answers, criterion, score, told))


def _evidence(plan: Plan, answers: Answers, criterion: str, score: int, told: dict[tuple[str, int], int]) -> str:
    texts = answers["evidence"].get(criterion, {}).get(score)
    # A criterion the example has no words for is told in those of its anchor.
    if not texts:
        return plan.kit.rubric.criterion(criterion).anchor(score)
    turn = told[criterion, score] = told.get((criterion, score), -1) + 1
    text: str = texts[turn % len(texts)]
    return text


def _before(plan: Plan, card: Scorecard, answers: Answers) -> Scorecard:
    """Return the card as it was sent first, with one score too low."""
    correction = answers["correction"]
    rated = {rating.criterion: rating for rating in card.ratings if rating.score is not None}
    wrong = next(iter([id for id in correction["prefer"] if id in rated] or rated))
    right = rated[wrong]
    assert right.score is not None  # noqa: S101  only scored ones were looked at
    score = max(plan.kit.rubric.scale.lowest, right.score - correction["change"])
    texts = answers["evidence"].get(wrong, {}).get(score)
    evidence = texts[-1] if texts else plan.kit.rubric.criterion(wrong).anchor(score)
    ratings = [attrs.evolve(r, score=score, evidence=evidence) if r is right else r for r in card.ratings]
    return attrs.evolve(card, ratings=ratings, revision=1, change=ORIGINAL, why="")


def _uses(plan: Plan, answers: Answers, interview: Interview, interviewer: str) -> Iterator[QuestionUse]:
    form = plan.forms[0].code
    asked = plan.form(form).round(interview.round).questions
    for use in answers["uses"]:
        if _matches([use], interview, interviewer) and asked:
            yield QuestionUse(id=asked[0], asked=use["asked"], why=use["why"])


def _recommendation(answers: Answers, interview: Interview, interviewer: str) -> str:
    said = (entry["says"] for entry in answers["recommendations"] if _matches([entry], interview, interviewer))
    return next(said, "")


def _submitted(plan: Plan, interview: Interview, seat: str) -> datetime | None:
    minutes = plan.requisition.interview_loop.round(interview.round).minutes
    return interview.at and interview.at + timedelta(minutes=minutes + (4 if seat == "lead" else 11))


def _matches(entries: Any, interview: Interview, interviewer: str) -> bool:
    here = (interview.candidate, interview.round, interviewer)
    return any((entry["candidate"], entry["round"], entry["interviewer"]) == here for entry in entries)


def _files(folder: Folder, plan: Plan, cards: tuple[Scorecard, ...], answers: Answers) -> Iterator[tuple[str, bytes]]:
    from hirekit.catalog import scorecard_to_text, scorecards_to_csv  # noqa: PLC0415

    how = answers["returned_as"]
    filled = [(entry["candidate"], entry["round"], entry["interviewer"]) for entry in how["pdf"]]
    for interviewer in how["csv"]:
        mine = [card for card in cards if card.interviewer == interviewer]
        yield f"{interviewer}.csv", _without_times(scorecards_to_csv(mine)).encode()
    for card in cards:
        name = f"{card.interviewer}/{card.candidate}-{card.round}{'-corrected' if card.revision > 1 else ''}"
        if (card.candidate, card.round, card.interviewer) in filled:
            yield f"{name}.pdf", _filled_packet(folder, plan, card)
        elif card.interviewer in how["json"]:
            yield f"{name}.json", scorecard_to_text(card, kind="json").encode()
        elif card.interviewer not in how["csv"]:
            yield f"{name}.yaml", scorecard_to_text(card, kind="yaml").encode()


def _without_times(text: str) -> str:
    """Return the rows as a person would type them: without the column of moments."""
    rows = list(csv.DictReader(io.StringIO(text)))
    names = [name for name in rows[0] if name != "submitted_at"]
    out = io.StringIO()
    writer = csv.DictWriter(out, names, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _filled_packet(folder: Folder, plan: Plan, card: Scorecard) -> bytes:
    from hirekit.workspace.filling import filled  # noqa: PLC0415

    panel = folder.panel()
    sitting = next(
        s
        for s in sittings(plan, panel, candidate=card.candidate)
        if (s.interview.round, s.interviewer) == (card.round, card.interviewer)
    )
    packet = folder.packets / sitting.name
    if not packet.is_file():
        raise InvalidData(
            [
                Problem(
                    (),
                    "is not issued yet; one of the example's interviewers fills it in: hirekit packet",
                    Location(str(packet)),
                )
            ]
        )
    return filled(packet.read_bytes(), card, plan)
