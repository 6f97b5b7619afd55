"""Sheets of practice ratings: written, filled, read."""

import csv
import io

import attrs
import pytest

from hirekit.catalog import load_kit, practice_from_csv, practice_sheet
from hirekit.errors import InvalidData
from hirekit.model.calibration import Exercise, KeyedRating, SampleAnswer, lettered, sheet_code

KIT = load_kit("ml-tech-lead")
EXERCISE = KIT.calibration[0]
HEAD = "interviewer,question,answer,criterion,score\n"


def keyed(letter="A", order="o"):
    answer = lettered(EXERCISE, order=order)[letter]
    return answer, answer.ratings[0].criterion


def row(**changes):
    _, criterion = keyed()
    values = {
        "interviewer": "i-ana",
        "question": EXERCISE.question,
        "answer": "A",
        "criterion": criterion,
        "score": "3",
    }
    return ",".join((values | changes).values()) + "\n"


def read(*rows, order="o"):
    return practice_from_csv(HEAD + "".join(rows), file="ana.csv", kit=KIT, order=order)


def test_a_sheet_filled_with_the_key_reads_back_as_the_key():
    rows = list(csv.DictReader(io.StringIO(practice_sheet(KIT.calibration, order="o"))))
    scores = {
        (exercise.question, answer.id, rating.criterion): rating.score
        for exercise in KIT.calibration
        for answer in exercise.answers
        for rating in answer.ratings
    }
    of_letter = {
        (exercise.question, letter): answer.id
        for exercise in KIT.calibration
        for letter, answer in lettered(exercise, order="o").items()
    }
    for cells in rows:
        cells["interviewer"] = "i-ana"
        place = (cells["question"], of_letter[cells["question"], cells["answer"]], cells["criterion"])
        cells["score"] = str(scores[place])
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0])
    writer.writeheader()
    writer.writerows(rows)

    ratings = practice_from_csv(text.getvalue(), file="ana.csv", kit=KIT, order="o")

    assert {(r.question, r.answer, r.criterion): r.score for r in ratings} == scores


def test_an_answer_may_be_named_by_its_letter_or_by_its_id():
    answer, _ = keyed()

    assert {rating.answer for each in ("A", "a", answer.id) for rating in read(row(answer=each))} == {answer.id}


def test_a_row_without_a_score_is_a_rating_left_out():
    assert len(read(row(), row(answer="B", score=""))) == 1


@pytest.mark.parametrize(
    ("changes", "column", "message"),
    [
        ({"interviewer": ""}, 1, "interviewer: is missing"),
        ({"interviewer": "two words"}, 1, "must be a slug such as 'i-ana', not 'two words'"),
        ({"question": "nobody"}, 2, "no exercise has the id 'nobody'"),
        ({"answer": "Z"}, 3, "no answer has the id 'Z'"),
        ({"criterion": "writing-code"}, 4, "must be one that the key rates this answer on"),
        ({"score": "6"}, 5, "must be a whole number from 1 to 5, not '6'"),
        ({"score": "0"}, 5, "must be a whole number from 1 to 5, not '0'"),
        ({"score": "3.5"}, 5, "must be a whole number from 1 to 5, not '3.5'; leave it empty where you gave none"),
        ({"score": "five"}, 5, "must be a whole number from 1 to 5, not 'five'"),
    ],
)
def test_each_fault_is_told_at_its_cell(changes, column, message):
    with pytest.raises(InvalidData) as caught:
        read(row(answer="B", score=""), row(**changes))

    (problem,) = caught.value.problems
    assert str(problem.location) == f"ana.csv:3:{column}"
    assert message in str(problem)


def test_all_faults_come_at_once():
    with pytest.raises(InvalidData) as caught:
        read(row(score="9"), row(interviewer="", score="9"), row(answer="Z"))

    assert [str(p.location) for p in caught.value.problems] == [
        "ana.csv:2:5",
        "ana.csv:3:1",
        "ana.csv:3:5",
        "ana.csv:4:3",
    ]


def test_the_same_rating_twice_is_refused_with_the_row_of_the_first():
    answer, criterion = keyed()

    with pytest.raises(InvalidData, match=f"i-ana rated this answer on {criterion} in row 2"):
        read(row(), row(answer=answer.id, score="4"))


def coded(code, *rows):
    """Rows with the code of the sheet they were filled in from."""
    head = HEAD.replace("score", "sheet,score")
    return head + "".join(each.replace(",3\n", f",{code},3\n") for each in rows)


def test_ratings_of_the_sheet_as_it_is_now_are_taken():
    text = coded(sheet_code(EXERCISE, order="o"), row())

    assert len(practice_from_csv(text, file="ana.csv", kit=KIT, order="o")) == 1


def test_letters_of_a_sheet_printed_in_another_order_are_refused_once_for_all_its_rows():
    text = coded(sheet_code(EXERCISE, order="tuesday"), row(), row(answer="B"))

    with pytest.raises(InvalidData, match="was printed in another order") as caught:
        practice_from_csv(text, file="ana.csv", kit=KIT, order="o")

    assert len(caught.value.problems) == 1


def test_the_code_of_a_sheet_changes_with_order_and_with_the_words_of_an_answer():
    first, *rest = EXERCISE.answers
    reworded = attrs.evolve(EXERCISE, answers=(attrs.evolve(first, text="Other words."), *rest))

    codes = {sheet_code(EXERCISE, order="a"), sheet_code(EXERCISE, order="b"), sheet_code(reworded, order="a")}

    assert len(codes) == 3


def test_a_name_at_fault_is_told_once_and_not_for_each_of_its_rows():
    with pytest.raises(InvalidData) as caught:
        read(row(interviewer="Ben Smith"), row(interviewer="Ben Smith", answer="B"))

    assert len(caught.value.problems) == 1


def test_a_sheet_without_any_score_is_refused():
    with pytest.raises(InvalidData, match="must be filled in at least one row"):
        read(row(score=""))


def test_a_missing_column_is_told():
    with pytest.raises(InvalidData, match="the column score is missing"):
        practice_from_csv("interviewer,question,answer,criterion\na,b,c,d\n", file="x.csv", kit=KIT, order="")


def exercise(*ids):
    rating = KeyedRating(criterion="framing", score=3, why="as anchor 3 says")
    return Exercise(question="q", answers=[SampleAnswer(id=id, text="Said.", ratings=[rating]) for id in ids])


def test_letters_do_not_depend_on_the_order_in_the_file():
    one, other = exercise("a", "b", "c", "d"), exercise("d", "b", "a", "c")

    assert {k: v.id for k, v in lettered(one, order="o").items()} == {
        k: v.id for k, v in lettered(other, order="o").items()
    }


def test_another_order_shuffles_otherwise():
    ids = tuple("abcdefgh")

    orders = {tuple(a.id for a in lettered(exercise(*ids), order=order).values()) for order in ("x", "y", "z")}

    assert len(orders) == 3
    assert all(sorted(order) == sorted(ids) for order in orders)
