"""Returned PDFs are read in a process that can be killed."""

import json
import re
import sys
import threading

import attrs
import pytest

from hirekit.catalog import scorecard_to_text
from hirekit.errors import InvalidData, LimitExceeded, Problem
from hirekit.model.scorecard import Scorecard
from hirekit.workspace import child, clock, filling, pdf_reader
from hirekit.workspace.collecting import collect
from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.pdf_reader import PdfReader
from hirekit.workspace.remarks import remarks
from hirekit.workspace.store import kept_cards
from workspace.openings import cards, put

LISTEN = """
import sys
def number(): return int.from_bytes(sys.stdin.buffer.read(8), "big")
plan = sys.stdin.buffer.read(number())
def file():
    name = sys.stdin.buffer.read(number())
    return name, sys.stdin.buffer.read(number())
"""


def reader(script, **named):
    return PdfReader(None, command=(sys.executable, "-c", LISTEN + script), **named)


def refused(pdfs, data=b"%PDF", file="a.pdf"):
    with pytest.raises(InvalidData) as caught:
        pdfs.read(data, file=file)
    return [str(problem) for problem in caught.value.problems]


@pytest.fixture
def card(folder):
    plan, panel = folder.plan_and_panel()
    return cards(plan, panel)[0]


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(pdf_reader, "START_SECONDS", 0)


DAMAGED = ["a.pdf: is damaged, or is no PDF that hirekit can read"]


@pytest.mark.usefixtures("quick")
def test_a_file_that_takes_too_long_costs_only_itself():
    script = "while True:\n    name, data = file()\n    import time\n    while data == b'slow': time.sleep(1)\n    print('{}', flush=True)"
    with reader(script, seconds=1.5) as pdfs:
        assert refused(pdfs, b"slow") == ["a.pdf: took more than 1.5 seconds to read, the most a scorecard may take"]
        assert refused(pdfs, b"quick") == DAMAGED


@pytest.mark.parametrize(
    "script",
    [
        "file(); sys.exit(3)",
        "sys.exit(0)",
        "file(); print('no json', flush=True); file()",
        "file(); print('[' * 100000, flush=True); file()",
        "file(); print('3', flush=True); file()",
        "file(); print('{\"card\": 4}', flush=True); file()",
        "file(); print('{\"problems\": [3, [], [{}, 1], [[], 2, 3]]}', flush=True); file()",
        "file()\nwhile True: sys.stdout.write('x' * 65536)",
    ],
)
def test_whatever_the_child_does_the_answer_is_a_clear_error(script):
    with reader(script) as pdfs:
        assert refused(pdfs) == DAMAGED


def test_problems_from_the_child_name_the_file_and_nothing_else_gets_through():
    answer = json.dumps({"problems": [[["ratings", 0, None, "score"], "is off"], [[], "x" * 5000]]})
    with reader(f"file(); print({answer!r}, flush=True); file()") as pdfs:
        first, second = refused(pdfs)

    assert first == "a.pdf: ratings[0].score: is off"
    assert len(second) < 2100


def test_a_card_from_the_child_is_checked_like_any_other(card):
    wrong = scorecard_to_text(card, kind="json").replace('"score": 3', '"score": 3.5', 1)
    answer = json.dumps({"card": wrong})
    with reader(f"file(); print({answer!r}, flush=True); file()") as pdfs:
        assert refused(pdfs) == ["a.pdf: ratings[0].score: must be a whole number, not 3.5"]


def test_the_child_ends_with_its_reader():
    pdfs = reader("file(); print('{}', flush=True); file()")
    with pdfs:
        refused(pdfs)
        process = pdfs._child  # noqa: SLF001

    assert process.poll() is not None


def test_a_thread_can_read_too(folder):
    found = []
    plan = folder.plan()

    def work():
        with PdfReader(plan) as pdfs:
            found.append(refused(pdfs, b"no pdf"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert found == [
        ["a.pdf: is not a PDF, though it is named like one; ask for the packet itself, saved after filling"]
    ]


@pytest.mark.parametrize(
    ("fault", "answer"),
    [
        (InvalidData([Problem(("a",), "b")]), {"problems": [[["a"], "b"]]}),
        (LimitExceeded("too long"), {"problems": [[[], "too long"]]}),
        (MemoryError(), {"problems": [[[], "needs more memory to read than a scorecard may"]]}),
        (RuntimeError("a library's words"), {"problems": [[[], "is damaged, or is no PDF that hirekit can read"]]}),
    ],
)
def test_the_child_answers_for_every_fault(monkeypatch, fault, answer):
    import hirekit.documents

    def fail(*_given, **_named):
        raise fault

    monkeypatch.setitem(vars(hirekit.documents), "read_returned", fail)

    assert child.answer(b"", None, file="a.pdf") == answer


# WeasyPrint leaves its colour profile to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("masters")
@pytest.mark.parametrize("signed", [True, False])
def test_a_filled_packet_comes_back_as_the_card_it_is_and_one_that_is_not_signed_is_named(folder, card, signed):
    packets = issue_packets(folder, candidate="c-001").written
    data = filling.filled(packets[0].read_bytes(), attrs.evolve(card, independent=signed), folder.plan())
    (folder.returned / "filled.pdf").write_bytes(data)
    (folder.returned / "cut.pdf").write_bytes(data[: len(data) // 2])
    (folder.returned / "blank.pdf").write_bytes(packets[1].read_bytes())
    put(folder, cards(*folder.plan_and_panel())[1])

    done = collect(folder)

    taken = {taken.card.key: taken.card for taken in done.taken}
    assert isinstance(taken[card.key], Scorecard)
    assert [(r.criterion, r.score, r.evidence) for r in taken[card.key].ratings] == [
        (r.criterion, r.score, r.evidence) for r in card.ratings
    ]
    assert len(taken) == 2
    told = "c-001, solving, i-ana: is not signed as written before speaking to anyone; ask whoever wrote it"
    assert list(remarks(folder, done)) == ([] if signed else [told])
    assert [name.rpartition("/")[2] for name, _ in done.refused] == ["blank.pdf", "cut.pdf"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("masters")
@pytest.mark.parametrize("fixed_meanwhile", [True, False])
def test_a_time_typed_where_the_interview_had_no_day_is_taken_in_its_zone_once_it_has_one_and_else_kept_and_told(
    folder, card, fixed_meanwhile
):
    fixed = folder.panel_file.read_text()
    folder.panel_file.write_text(re.sub(r" at: \S+,", "", fixed))
    written = "2026-11-02 10:00" if fixed_meanwhile else f"{clock.today()} 10:00"
    signed = attrs.evolve(card, independent=True, submitted_at=None, signed_at=written)
    packet = issue_packets(folder, candidate="c-001").written[0].read_bytes()
    (folder.returned / "filled.pdf").write_bytes(filling.filled(packet, signed, folder.plan()))
    if fixed_meanwhile:
        folder.panel_file.write_text(fixed)

    done = collect(folder)

    moment = "2026-11-02T10:00:00+01:00"
    told = (
        f"c-001, solving, i-ana: was signed on {written}, in a zone that neither it nor the panel tells, so that the time "
        "is kept as written and not compared with the interview's; give interviews their 'at' in panel.yaml before collecting. "
        "This card stays as it is, and no score hangs on its time"
    )
    (entry,) = kept_cards(folder)
    sent = entry.card.submitted_at
    assert (sent and sent.isoformat(), entry.card.signed_at) == ((moment, "") if fixed_meanwhile else (None, written))
    assert list(remarks(folder, done)) == ([] if fixed_meanwhile else [told])
