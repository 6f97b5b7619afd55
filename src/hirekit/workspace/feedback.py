"""Letters of feedback: drafted by hirekit, written by people, signed by two of them, and only then printed."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Location, Problem, refuse, unknown
from hirekit.model.canonical import fingerprint
from hirekit.model.evaluation import CandidateResult
from hirekit.model.event import DECISION, FEEDBACK_ISSUED, FEEDBACK_SIGNED, Event
from hirekit.model.letter import BELOW, Letter, bands, unseen
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.rules import text_problems
from hirekit.workspace import writing
from hirekit.workspace.evaluating import evaluated
from hirekit.workspace.folder import Folder
from hirekit.workspace.printing import Printing, protected

SIGNATURES = 2
STILL_OPEN = "further-interview"
FILE = "feedback.pdf"


@attrs.frozen(kw_only=True)
class Draft:
    """A letter as it stands.

    Attributes:
        path: Where it is written.
        signed: Who signed it as it is now; signatures under other words do not count.
        problems: Why it may not be signed or sent yet.
    """

    path: Path
    letter: Letter
    plan: Plan
    panel: Panel
    result: CandidateResult
    signed: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def seal(self) -> str:
        """What a signature covers: the words, the bands beside them, and all else that is printed from the evaluation."""
        return _seal(self.plan, self.letter, self.result)


def write_draft(folder: Folder, candidate: str) -> Path:
    """Write a letter to fill in: its bands, and what interviewers wrote as comments to write from.

    Raises:
        InvalidData: The requisition offers no letters, nothing is decided about the candidate, or a draft is there.
    """
    with folder.changing():
        plan, _, result = _about(folder, candidate)
        path = _path(folder, candidate)
        if path.exists():
            raise InvalidData([Problem((), "is there already; delete it to begin anew", Location(str(path)))])
        if not bands(result):
            rule = f"no criterion of {candidate} has both a rating and a target, so there is nothing to write about"
            raise InvalidData([Problem((), rule)])
        writing.write_file(path, "".join(f"{line}\n" for line in _draft_lines(plan, result)).encode())
    return path


def draft(folder: Folder, candidate: str) -> Draft:
    """Return a candidate's letter as it stands, with all that is wrong with it.

    Raises:
        InvalidData: There is none, or it cannot be read.
    """
    from hirekit.catalog import load_letter  # noqa: PLC0415

    plan, panel, result = _about(folder, candidate)
    path = _path(folder, candidate)
    if not path.is_file():
        rule = f"is missing; 'hirekit feedback {folder.root} {candidate}' writes a draft"
        raise InvalidData([Problem((), rule, Location(str(path)))])
    letter = load_letter(path)
    seal = _seal(plan, letter, result)
    signed = tuple(
        event.by
        for event in folder.record().of(FEEDBACK_SIGNED)
        if (event.text("candidate"), event.text("letter")) == (candidate, seal)
    )
    where = Location(str(path))
    problems = tuple(attrs.evolve(p, location=where) for p in _problems(letter, candidate, plan, panel, result))
    return Draft(path=path, letter=letter, plan=plan, panel=panel, result=result, signed=signed, problems=problems)


def sign(folder: Folder, candidate: str, *, by: str) -> Draft:
    """Record that a person has read a letter and stands by it; two different people must.

    Raises:
        InvalidData: The letter may not be sent as it is, or the person has signed it already.
    """
    with folder.changing():
        found = draft(folder, candidate)
        refuse(found.problems)
        refuse(text_problems("by", by, longest=200))
        if _person(by) in map(_person, found.signed):
            raise InvalidData(
                [Problem(("by",), f"{by} has signed this letter already; the other signature is another person's")]
            )
        folder.note([(FEEDBACK_SIGNED, {"candidate": candidate, "letter": found.seal})], by=by)
        return attrs.evolve(found, signed=(*found.signed, by))


def issue_letter(
    folder: Folder,
    candidate: str,
    *,
    printing: Printing = Printing(),
    by: str | None = None,
) -> Path:
    """Print a letter that two people have signed, and record it.

    Raises:
        InvalidData: It may not be sent as it is, or fewer than two people signed these words.
    """
    from hirekit.documents import feedback_letter_pdf  # noqa: PLC0415

    with folder.changing():
        found = draft(folder, candidate)
        refuse(found.problems)
        if len(found.signed) < SIGNATURES:
            signed = f"{found.signed[0]} has" if found.signed else "nobody has"
            rule = f"needs the signatures of two people under these very words, and {signed} signed: 'hirekit feedback {folder.root} {candidate} --sign --by NAME'"
            raise InvalidData([Problem((), rule, Location(str(found.path)))])
        pdf = feedback_letter_pdf(
            found.plan,
            found.panel,
            found.letter,
            result=found.result,
            paper=printing.paper,
            issued_on=printing.day,
            theme=printing.theme,
        )
        path, pdf = folder.letters / candidate / FILE, protected(pdf, printing.password)
        writing.write_file(path, pdf)
        facts = {"candidate": candidate, "letter": found.seal, "sha256": hashlib.sha256(pdf).hexdigest()}
        folder.note([(FEEDBACK_ISSUED, facts)], by=by)
    return path


def _path(folder: Folder, candidate: str) -> Path:
    return folder.feedback / f"{candidate}.yaml"


def _person(name: str) -> str:
    return " ".join(name.casefold().split())


def _about(folder: Folder, candidate: str) -> tuple[Plan, Panel, CandidateResult]:
    """Return what a letter is about, where there may be one."""
    plan, panel, evaluation = evaluated(folder)
    if plan.requisition.feedback is None:
        rule = "offers no letters of feedback; declare 'feedback: {contact: ...}' before there is a plan"
        raise InvalidData([Problem(("feedback",), rule, Location(str(folder.requisition_file)))])
    known = [person.id for person in panel.candidates]
    if candidate not in known:
        raise InvalidData([Problem((), unknown("candidate", candidate, known))])
    refuse(_decision_problems(folder.record().of(DECISION), candidate))
    results = {result.id: result for result in evaluation.candidates}
    if candidate not in results:
        raise InvalidData([Problem((), f"no card is in about {candidate}, so there is nothing to write about")])
    return plan, panel, results[candidate]


def _decision_problems(decisions: tuple[Event, ...], candidate: str) -> Iterator[Problem]:
    mine = [event for event in decisions if event.text("candidate") == candidate]
    if not mine:
        yield Problem((), f"nothing is decided about {candidate}; a letter comes after 'hirekit decide'")
    elif mine[-1].text("outcome") == STILL_OPEN:
        yield Problem((), f"the decision on {candidate} is a further interview; a letter comes when it is decided")


def _seal(plan: Plan, letter: Letter, result: CandidateResult) -> str:
    placed = bands(result)
    said = [[remark.criterion, placed.get(remark.criterion, ""), remark.said] for remark in letter.written]
    return fingerprint([letter.candidate, said, letter.closing, list(unseen(result)), plan.requisition.feedback])


def _problems(letter: Letter, candidate: str, plan: Plan, panel: Panel, result: CandidateResult) -> Iterator[Problem]:
    from hirekit.lint import letter_problems  # noqa: PLC0415

    if letter.candidate != candidate:
        yield Problem(("candidate",), f"must be {candidate}, not {letter.candidate}")
    placed = bands(result)
    for remark in letter.remarks:
        if remark.criterion not in placed:
            yield Problem(("remarks",), unknown("criterion with a rating and a target", remark.criterion, placed))
    if not letter.written:
        yield Problem(("remarks",), "must say something about at least one criterion")
    contact = plan.requisition.feedback.contact if plan.requisition.feedback else ""
    places = plan.requisition.jurisdiction
    yield from letter_problems(letter, panel=panel, contact=contact, language=plan.kit.language, jurisdictions=places)


def _draft_lines(plan: Plan, result: CandidateResult) -> Iterator[str]:
    """Yield a draft: a blank to fill for each criterion, with its band and the evidence in comments."""
    from hirekit.catalog.yaml_text import yaml_text  # noqa: PLC0415

    rubric, placed = plan.kit.rubric, bands(result)
    yield f"# A letter of feedback to {result.id}. Say what they said or did, in a sentence or two, as you would to their face."
    yield "# No scores, no other candidates, no interviewers, nothing about the person. A criterion left empty is left out."
    yield "# Lines that begin with # are for you and are not printed. Two people sign what is here; a change asks for both anew."
    yield "schema: hirekit/letter/1"
    yield f"candidate: {result.id}"
    yield "remarks:"
    for criterion in result.criteria:
        if criterion.id not in placed:
            continue
        where = placed[criterion.id]
        yield f"  # {rubric.criterion(criterion.id).title}: {where} what the level asks."
        for look in criterion.looks:
            for text in look.evidence:
                yield f"  #   {' '.join(text.split())}"
        if where == BELOW:
            yield "  #   Say, too, what would have been enough."
        yield f"  {yaml_text({criterion.id: ''}).strip()}"
    yield 'closing: ""'
