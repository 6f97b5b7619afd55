"""Letters no font has are told of every text that papers print, before the first packet is written and recorded."""

import re

import pytest

from hirekit.errors import InvalidData
from hirekit.model.event import PACKET_ISSUED
from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.packets import write_packets
from hirekit.workspace.planning import make_plan
from hirekit.workspace.unprintable import unprintable_words

RULE = "must be in letters the fonts have; add a font to the theme's fonts folder for "
SUN, TREE = "日 (U+65E5)", "├ (U+251C), ─ (U+2500)"
HANDOUT = "# The folders\n\nLook at this{text}.\n\n```text\nsrc\n{code} main.py\n```\n"
SUNS = {"prompt: >-": "prompt", "probes:": "probes[0]", "fallback: >-": "fallback", "listen_for:": "listen_for[0]"}


def put_in(file, pattern, words):
    """Put *words* in place of the first match."""
    text = file.read_text("utf-8")
    assert re.search(pattern, text)
    file.write_text(re.sub(pattern, words, text, count=1), encoding="utf-8")


def asked_in_round_two(folder):
    return folder.plan().questions("A", "people")[0].id


def in_question(key):
    def write(kit, asked):
        start = rf"(- id: {asked}\n(?:.*\n)*?    {key}\n      (?:- )?)"
        put_in(kit / "questions" / "people.yaml", start, r"\1日")
        return [rf"questions/people\.yaml:\d+:\d+: question {asked}, {re.escape(SUNS[key])}: {re.escape(RULE + SUN)}"]

    return write


def in_handout(*, text="", code="+--", lacking):
    def write(kit, asked):
        put_in(kit / "questions" / "people.yaml", rf"(- id: {asked}\n)", r"\1    handouts: [folders]\n")
        (kit / "handouts").mkdir()
        (kit / "handouts" / "folders.md").write_text(HANDOUT.format(text=text, code=code), encoding="utf-8")
        return [rf"handouts/folders\.md:\d+:\d+: hand-out folders, text: {re.escape(RULE + lacking)}"]

    return write


def in_file(name, pattern, place):
    def write(kit, _):
        put_in(kit / name, pattern, r"\1日")
        return [rf"{re.escape(name)}:\d+:\d+: {re.escape(place)}: {re.escape(RULE + SUN)}"]

    return write


def in_two_places(kit, asked):
    written = [*in_question("prompt: >-")(kit, asked), *in_file("kit.yaml", DUTY, "role.duties[0].text")(kit, asked)]
    return sorted(written)


DUTY = r"(id: find-causes, text: )"
ANCHOR = r"(anchors:\n          1: >-\n            )"
PLACES = {
    **{f"{place} of a later round": in_question(key) for key, place in SUNS.items()},
    "a hand-out": in_handout(text=" 日", lacking=SUN),
    "code in a hand-out": in_handout(code="├──", lacking=TREE),
    "a duty": in_file("kit.yaml", DUTY, "role.duties[0].text"),
    "an anchor": in_file("rubric.yaml", ANCHOR, "competencies[0].criteria[0].anchors[0].text"),
    "the title of a round": in_file("loops/onsite.yaml", r"(  - id: people\n    title: )", "rounds[1].title"),
    "two places": in_two_places,
}


@pytest.mark.usefixtures("masters")
@pytest.mark.parametrize("write", PLACES.values(), ids=PLACES)
def test_a_letter_no_font_has_is_told_before_anything_is_issued_and_mending_it_is_enough(folder, write):
    kit = folder.root.parent / "desk"
    sound = {file: file.read_bytes() for file in kit.rglob("*") if file.is_file()}
    told = write(kit, asked_in_round_two(folder))
    plan = make_plan(folder, again=True)

    assert len(told) == len(unprintable_words(folder, plan))
    with pytest.raises(InvalidData) as refused:
        issue_packets(folder, candidate="c-001")

    said = sorted(str(problem).removeprefix(f"{kit}/") for problem in refused.value.problems)
    assert [bool(re.fullmatch(pattern, one)) for pattern, one in zip(told, said, strict=True)] == [True] * len(told), (
        said
    )
    assert not folder.packets.exists()
    assert not folder.record().of(PACKET_ISSUED)

    for file in [file for file in kit.rglob("*") if file.is_file()]:
        file.write_bytes(sound[file]) if file in sound else file.unlink()
    assert not unprintable_words(folder, make_plan(folder, again=True))
    assert issue_packets(folder, candidate="c-001").written


def test_a_text_mended_in_the_kit_but_not_in_the_plan_is_named_in_the_plan(folder):
    kit, asked = folder.root.parent / "desk", asked_in_round_two(folder)
    in_question("prompt: >-")(kit, asked)
    make_plan(folder, again=True)
    put_in(kit / "questions" / "people.yaml", "日", "")

    with pytest.raises(InvalidData, match=rf"plan\.json: question {asked}, prompt: {re.escape(RULE + SUN)}"):
        issue_packets(folder)


def test_a_question_that_is_not_asked_may_have_any_letter(folder):
    plan = folder.plan()
    pairs = {pair.alternate for form in plan.forms for round_ in form.rounds for pair in round_.alternates}
    named = {*plan.forms[0].questions, *pairs}
    file = folder.root.parent / "desk" / "questions" / "people.yaml"
    spare = next(q.id for q in plan.kit.bank.questions if q.id not in named and f"id: {q.id}\n" in file.read_text())
    put_in(file, rf"(- id: {spare}\n(?:.*\n)*?    prompt: >-\n      )", r"\1日")

    made = make_plan(folder, again=True)

    assert "日" in made.kit.bank.question(spare).prompt
    assert not unprintable_words(folder, made)


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("name: Bartholomew", "name: 日", "candidates[1].name"),
        ("name: Bartholomew Candidate", "name: B, arranged: 日", "candidates[1].arranged"),
        ("name: Interviewer C", "name: 日", "interviewers[2].name"),
        ("lead: i-ben, second: i-ana}", "lead: i-ben, second: i-ana, place: 日}", "interviews[3].place"),
    ],
)
def test_what_the_panel_says_of_somebody_else_is_told_too_by_its_place_in_the_file(folder, before, after, place):
    head, _, tail = folder.panel_file.read_text().rpartition(before)
    folder.panel_file.write_text(head + after + tail, encoding="utf-8")

    with pytest.raises(InvalidData, match=rf"panel\.yaml:\d+:\d+: {re.escape(place)}: {re.escape(RULE + SUN)}"):
        issue_packets(folder, candidate="c-001")

    assert not folder.packets.exists()
    assert not folder.record().of(PACKET_ISSUED)


def test_packets_written_without_a_record_are_held_to_the_same(folder, tmp_path):
    in_question("prompt: >-")(folder.root.parent / "desk", asked_in_round_two(folder))

    with pytest.raises(
        InvalidData, match=r"plan\.requisition\.kit\.bank\.questions\[\d+\]\.prompt: must be in letters"
    ):
        write_packets(make_plan(folder, again=True), folder.panel(), to=tmp_path / "packets")

    assert not (tmp_path / "packets").exists()
