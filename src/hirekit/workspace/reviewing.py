"""Blind reviews of a requisition: issued from the cards that are in, taken back, and laid beside the panel's ratings."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.event import REVIEW_ISSUED, REVIEW_RECEIVED
from hirekit.model.review import Review, ReviewSheet, SecondRating, review_problems, review_sheet
from hirekit.workspace import writing
from hirekit.workspace.evaluating import evaluated
from hirekit.workspace.folder import Folder
from hirekit.workspace.printing import Printing, protected
from hirekit.workspace.reading import ReadFile
from hirekit.workspace.store import keep_received

RATINGS = "ratings"
SEAL_SHOWN = 16


@attrs.frozen(kw_only=True)
class Compared:
    """One answer as the panel and a reviewer rated it.

    Attributes:
        panel: Mean of the interviewers, on the scale; None where they gave no score.
        second: The reviewer's score; None where too little is written, with `why`.
    """

    criterion: str
    candidate: str
    reviewer: str
    panel: float | None
    second: int | None
    why: str = ""

    @property
    def apart(self) -> float | None:
        """How far the second rating lies above the panel's; None where one of the two is missing."""
        return None if self.panel is None or self.second is None else self.second - self.panel


def issue_review(
    folder: Folder,
    reviewer: str,
    *,
    printing: Printing = Printing(),
    by: str | None = None,
) -> tuple[Path, ReviewSheet]:
    """Print a blind review for one reviewer from the cards that are in, and record it.

    Which candidate stands where is kept on this side only.

    Raises:
        InvalidData: The requisition is not anonymous, or the reviewer met those who would be in it.
    """
    from hirekit.documents import review_pdf  # noqa: PLC0415

    with folder.changing():
        plan, panel, evaluation = evaluated(folder)
        sheet = review_sheet(plan, panel, evaluation, reviewer=reviewer)
        made = review_pdf(plan, panel, sheet, paper=printing.paper, issued_on=printing.day, theme=printing.theme)
        pdf = protected(made, printing.password)
        path = folder.reviews / f"{reviewer}.pdf"
        order = {"sheet": sheet.seal, "order": sheet.order}
        # First the key, then what needs it.
        writing.write_file(_key(folder, sheet.seal), (json.dumps(order, indent=1) + "\n").encode())
        writing.write_file(path, pdf)
        facts = {"interviewer": reviewer, "sheet": sheet.seal, "sha256": hashlib.sha256(pdf).hexdigest()}
        folder.note([(REVIEW_ISSUED, facts)], by=by)
    return path, sheet


def take_review(folder: Folder, file: ReadFile, review: Review, *, by: str | None = None) -> bool:
    """Keep a returned review, each rating under its candidate; return whether it is new.

    Raises:
        InvalidData: It is of no sheet that was issued, does not fit it, or differs from one taken before.
    """
    where = Location(file.name)
    if any(event.text("sha256") == file.sha256 for event in folder.record().of(REVIEW_RECEIVED)):
        return False
    order = _order(folder, review, where)
    plan = folder.plan()
    faults = [attrs.evolve(p, location=where) for p in review_problems(review, order, plan.kit.rubric.scale.scores)]
    if faults:
        raise InvalidData(faults)
    files = dict(_files(folder, review, order))
    known = [path for path in files if path.is_file()]
    if any(path.read_bytes() != files[path] for path in known):
        rule = "differs from the review of this sheet that was received before; a review is given once"
        raise InvalidData([Problem((), rule, where)])
    if any(event.text("sheet") == review.sheet for event in folder.record().of(REVIEW_RECEIVED)):
        return False
    original = keep_received(folder, file)
    for path, data in files.items():
        writing.write_file(path, data)
    facts = {
        "interviewer": review.reviewer,
        "sheet": review.sheet,
        "file": Path(file.name).name,
        "received": original.name,
        "sha256": file.sha256,
    }
    folder.note([(REVIEW_RECEIVED, facts)], by=by)
    return True


def compared(folder: Folder) -> tuple[Compared, ...]:
    """Return every second rating beside the panel's mean, by criterion, candidate and reviewer."""
    plan, panel, evaluation = evaluated(folder)
    means = {(c.id, r.id): r.mean for c in evaluation.candidates for r in c.criteria}
    found = []
    for path in sorted((folder.reviews / RATINGS).glob("*.json")):
        data = json.loads(path.read_bytes())
        found += [
            Compared(
                criterion=rating["criterion"],
                candidate=data["candidate"],
                reviewer=data["reviewer"],
                panel=means.get((data["candidate"], rating["criterion"])),
                second=rating["score"],
                why=rating["why"],
            )
            for rating in data["ratings"]
        ]
    criteria = {id: place for place, id in enumerate(plan.requisition.planned)}
    people = {person.id: place for place, person in enumerate(panel.candidates)}
    return tuple(sorted(found, key=lambda one: (criteria[one.criterion], people.get(one.candidate, 0), one.reviewer)))


def review_files(folder: Folder, candidate: str) -> Iterator[Path]:
    """Yield what a purge of a candidate takes: their ratings, and the sheets, which hold answers of several."""
    yield from sorted((folder.reviews / RATINGS).glob(f"{candidate}.*.json"))
    yield from sorted(path for path in folder.reviews.glob("*") if path.is_file())


def _key(folder: Folder, seal: str) -> Path:
    return folder.reviews / f"order.{seal[:SEAL_SHOWN]}.json"


def _order(folder: Folder, review: Review, where: Location) -> dict[str, tuple[str, ...]]:
    path = _key(folder, review.sheet)
    issued = [e for e in folder.record().of(REVIEW_ISSUED) if e.text("sheet") == review.sheet]
    if not issued or not path.is_file():
        rule = "is a review that was not issued from here, or whose sheet is gone; issue it anew"
        raise InvalidData([Problem(("sheet",), rule, where)])
    if issued[-1].text("interviewer") != review.reviewer:
        rule = f"was issued to {issued[-1].text('interviewer')}, not to {review.reviewer}"
        raise InvalidData([Problem(("reviewer",), rule, where)])
    given = [e for e in folder.record().of(REVIEW_ISSUED) if e.text("interviewer") == review.reviewer]
    if given[-1].text("sheet") != review.sheet:
        rule = f"is an earlier sheet; another was issued to {review.reviewer} on {given[-1].at.date()}"
        raise InvalidData([Problem(("sheet",), rule, where)])
    return {id: tuple(candidates) for id, candidates in json.loads(path.read_bytes())["order"].items()}


def _files(folder: Folder, review: Review, order: dict[str, tuple[str, ...]]) -> Iterator[tuple[Path, bytes]]:
    """Yield the files to keep: one for each candidate, so that purging one candidate leaves the others' whole."""
    mine: dict[str, list[SecondRating]] = {}
    for rating in sorted(review.ratings, key=lambda r: (r.criterion, r.place)):
        mine.setdefault(order[rating.criterion][rating.place - 1], []).append(rating)
    for candidate, ratings in mine.items():
        told = [{"criterion": r.criterion, "score": r.score, "state": r.state, "why": r.why} for r in ratings]
        data = {"candidate": candidate, "reviewer": review.reviewer, "sheet": review.sheet, "ratings": told}
        name = f"{candidate}.{review.reviewer}.{review.sheet[:SEAL_SHOWN]}.json"
        yield folder.reviews / RATINGS / name, (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
