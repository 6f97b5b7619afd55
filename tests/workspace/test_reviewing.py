"""Blind reviews: who may review whom, in which order, and what comes of what they return."""

import attrs
import pytest

from hirekit.catalog import plan_to_text, review_from_text, review_to_text
from hirekit.errors import InvalidData
from hirekit.model.event import REVIEW_RECEIVED
from hirekit.model.review import Answer, Review, SecondRating, review_sheet
from hirekit.workspace import reviewing
from hirekit.workspace.collecting import collect
from hirekit.workspace.deciding import withdraw
from hirekit.workspace.evaluating import evaluate, evaluated
from hirekit.workspace.purging import purge
from hirekit.workspace.status import status
from hirekit.workspace.store import kept_cards
from workspace.openings import cards, copy_of, interrupted, put

# WeasyPrint leaves its colour profile to the collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture(scope="module")
def carded_once(module_folder):
    plan = module_folder.plan()
    plan = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, anonymous=True))
    module_folder.plan_file.write_text(plan_to_text(plan))
    people = "  - {id: i-rex, name: Reviewer R}\n  - {id: i-sam, name: Reviewer S, conflicts: [c-002]}\ncandidates:"
    module_folder.panel_file.write_text(module_folder.panel_file.read_text().replace("candidates:", people, 1))
    for card in cards(*module_folder.plan_and_panel()):
        put(module_folder, card)
    collect(module_folder)
    return module_folder


@pytest.fixture
def carded(carded_once, tmp_path):
    return copy_of(carded_once, tmp_path)


def filled(pdf, score=3):
    """Return a review with every answer given the same score."""
    import io

    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for field in opened.Root.AcroForm.Fields:
            if str(field.T).startswith("review__"):
                state = pikepdf.Name(f"/{score}")
                field.V = state
                for kid in field.Kids:
                    kid.AS = state if state in kid.AP.N else pikepdf.Name("/Off")
        opened.save(out, deterministic_id=True)
    return out.getvalue()


@pytest.fixture(scope="module")
def issued_once(carded_once, tmp_path_factory):
    folder = copy_of(carded_once, tmp_path_factory.mktemp("issued"))
    return folder, *reviewing.issue_review(folder, "i-rex")


@pytest.fixture
def issued(issued_once, tmp_path):
    once, path, sheet = issued_once
    folder = copy_of(once, tmp_path)
    return folder, folder.root / path.relative_to(once.root), sheet


def refused(call, *given, **named):
    with pytest.raises(InvalidData) as caught:
        call(*given, **named)
    return str(caught.value)


def test_a_review_needs_an_anonymous_requisition(folder):
    assert "anonymous: must be declared true" in refused(reviewing.issue_review, folder, "i-ana")


def test_a_reviewer_must_be_known_and_must_have_met_nobody_in_it(carded):
    assert "i-nobody" in refused(reviewing.issue_review, carded, "i-nobody")
    assert "name somebody who sat with none" in refused(reviewing.issue_review, carded, "i-ana")
    assert "name somebody who sat with none" in refused(reviewing.issue_review, carded, "i-sam")


def test_who_has_withdrawn_is_not_in_it(carded):
    withdraw(carded, "c-002")

    assert "name somebody" in refused(reviewing.issue_review, carded, "i-rex")


def test_the_order_is_the_same_again_and_another_for_each_reviewer_or_criterion(carded):
    plan, panel, evaluation = evaluated(carded)
    names = [f"i-r{place}" for place in range(12)]
    crowd = attrs.evolve(
        panel, interviewers=(*panel.interviewers, *(attrs.evolve(panel.interviewer("i-rex"), id=id) for id in names))
    )
    sheets = [review_sheet(plan, crowd, evaluation, reviewer=id) for id in names]

    assert sheets == [review_sheet(plan, crowd, evaluation, reviewer=id) for id in names]
    assert {order for sheet in sheets for order in sheet.order.values()} == {("c-001", "c-002"), ("c-002", "c-001")}
    assert any(len(set(sheet.order.values())) > 1 for sheet in sheets)
    assert len({sheet.seal for sheet in sheets}) == len(sheets)


def test_notes_lose_references_which_would_tie_answers_together(carded):
    plan, panel, evaluation = evaluated(carded)
    looks = evaluation.candidates[0].criteria[0].looks
    told = attrs.evolve(looks[0], evidence=("c-001 said so, not c-0011; then c-001.",))
    first = attrs.evolve(evaluation.candidates[0].criteria[0], looks=(told,))
    changed = attrs.evolve(evaluation.candidates[0], criteria=(first, *evaluation.candidates[0].criteria[1:]))
    new = attrs.evolve(evaluation, candidates=(changed, *evaluation.candidates[1:]))

    sheet = review_sheet(plan, panel, new, reviewer="i-rex")

    answers = next(part.answers for part in sheet.parts if part.criterion == first.id)
    assert Answer(candidate="c-001", notes=["The candidate said so, not c-0011; then the candidate."]) in answers


def test_second_ratings_stand_beside_the_panels_and_change_no_score(issued):
    folder, path, sheet = issued
    before = evaluate(folder)
    (folder.returned / "review.pdf").write_bytes(filled(path.read_bytes(), score=5))

    done = collect(folder)

    assert [reviewer for _, reviewer in done.reviews] == ["i-rex"]
    assert done.taken == ()
    found = reviewing.compared(folder)
    assert {(one.candidate, one.panel, one.second, one.apart) for one in found} == {
        ("c-001", 3.0, 5, 2.0),
        ("c-002", 3.0, 5, 2.0),
    }
    assert len(found) == sum(len(part.answers) for part in sheet.parts)
    assert evaluate(folder) == before


def test_status_says_which_review_is_out(issued):
    folder, path, _ = issued
    note = "The blind review of i-rex has not come back."

    assert note in status(folder).notes
    (folder.returned / "review.pdf").write_bytes(filled(path.read_bytes()))
    collect(folder)
    assert note not in status(folder).notes


def test_each_second_rating_goes_to_the_candidate_who_stood_there(issued):
    folder, _, sheet = issued
    ratings = [
        SecondRating(criterion=part.criterion, place=place, score=1 if answer.candidate == "c-001" else 4)
        for part in sheet.parts
        for place, answer in enumerate(part.answers, start=1)
    ]
    review = Review(requisition=sheet.requisition, reviewer="i-rex", sheet=sheet.seal, ratings=ratings)
    kept = reviewing._files(folder, review, sheet.order)  # noqa: SLF001

    for path, data in kept:
        assert path.name.startswith(("c-001.", "c-002."))
        assert (b'"score": 1' in data) == path.name.startswith("c-001.")
        assert (b'"score": 4' in data) == path.name.startswith("c-002.")


def test_the_same_review_again_is_known_and_another_is_refused(issued):
    folder, path, _sheet = issued
    (folder.returned / "review.pdf").write_bytes(filled(path.read_bytes()))
    collect(folder)

    assert collect(folder).reviews == ()
    (folder.returned / "second.pdf").write_bytes(filled(path.read_bytes(), score=1))
    ((name, (problem,)),) = collect(folder).refused
    assert name.endswith("second.pdf")
    assert "a review is given once" in problem.message


def test_a_review_that_was_not_issued_here_is_refused(issued):
    folder, path, _sheet = issued
    for key in folder.reviews.glob("order.*.json"):
        key.unlink()
    (folder.returned / "review.pdf").write_bytes(filled(path.read_bytes()))

    ((_, (problem,)),) = collect(folder).refused
    assert "issue it anew" in problem.message


def test_an_earlier_sheet_is_refused_once_another_was_issued(issued):
    folder, path, _ = issued
    (folder.returned / "review.pdf").write_bytes(filled(path.read_bytes()))
    card = next(kept.card for kept in kept_cards(folder))
    told = attrs.evolve(card.ratings[0], evidence="Told it again, with the figure this time.")
    again = attrs.evolve(
        card, revision=2, change="correction", why="figure left out", ratings=(told, *card.ratings[1:])
    )
    put(folder, again)
    (folder.returned / "review.pdf").rename(folder.root / "kept-back.pdf")
    collect(folder)
    reviewing.issue_review(folder, "i-rex")

    ((_, (problem,)),) = collect(folder, [folder.root / "kept-back.pdf"]).refused

    assert "is an earlier sheet" in problem.message


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda ratings: ratings[1:], "says nothing about answer"),
        (lambda ratings: [attrs.evolve(ratings[0], place=9), *ratings[1:]], "which the sheet does not have"),
        (lambda ratings: [attrs.evolve(ratings[0], score=9), *ratings[1:]], "must be one of the scale's scores"),
    ],
)
def test_what_does_not_fit_its_sheet_is_refused(issued, change, rule):
    from hirekit.model.review import review_problems

    _, _, sheet = issued
    ratings = [
        SecondRating(criterion=part.criterion, place=place, score=3)
        for part in sheet.parts
        for place in range(1, len(part.answers) + 1)
    ]
    review = Review(requisition=sheet.requisition, reviewer="i-rex", sheet=sheet.seal, ratings=change(ratings))

    assert any(rule in problem.message for problem in review_problems(review, sheet.order, (1, 2, 3, 4, 5)))


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"place": 0}, "place"),
        ({"score": None}, "score"),
        ({"state": "not_assessed", "why": "thin"}, "score"),
        ({"state": "not_assessed", "score": None}, "why"),
        ({"state": "not_asked", "score": None, "why": "x"}, "state"),
        ({"criterion": "no slug"}, "criterion"),
    ],
)
def test_each_rule_of_a_second_rating_is_told_apart(given, path):
    with pytest.raises(InvalidData) as caught:
        SecondRating(**{"criterion": "a", "place": 1, "score": 3, **given})

    assert [problem.path for problem in caught.value.problems] == [(path,)]


def test_a_review_comes_back_from_its_text_as_it_was():
    review = Review(
        requisition="REQ-1", reviewer="i-rex", sheet="ab" * 32,
        ratings=[SecondRating(criterion="a", place=1, score=3), SecondRating(criterion="a", place=2, state="not_assessed", why="山 thin")],
    )  # fmt: skip

    assert review_from_text(review_to_text(review), file="r.json") == review


def test_a_purge_takes_a_candidates_ratings_and_whatever_holds_several(issued):
    folder, path, _sheet = issued
    (folder.returned / "review.pdf").write_bytes(filled(path.read_bytes()))
    collect(folder)

    purge(folder, "c-001", why="asked for it")

    left = [path.name for path in folder.reviews.rglob("*") if path.is_file()]
    assert len(left) == 1
    assert left[0].startswith("c-002.i-rex.")
    assert not (folder.returned / "review.pdf").exists()
    assert REVIEW_RECEIVED in [event.kind for event in folder.record().events]


@pytest.mark.parametrize("at", [1, 4, 8, 12, 16, 20, 24])
def test_a_review_is_taken_whole_or_not_at_all_wherever_it_is_interrupted(issued, at):
    folder, path, sheet = issued
    (folder.returned / "review.pdf").write_bytes(filled(path.read_bytes()))

    interrupted(lambda: collect(folder), at=at)
    collect(folder)

    answers = sum(len(part.answers) for part in sheet.parts)
    assert len(reviewing.compared(folder)) == answers
    assert len(folder.record().of(REVIEW_RECEIVED)) == 1
