"""The packet benchmark compares like with like: before its clock starts it refuses a way that makes other pages."""

import importlib.util
import io
from pathlib import Path

import pikepdf
import pytest

import needed


@pytest.fixture(scope="module")
def bench():
    needed.program("pdftotext", package="poppler-utils")
    path = Path(__file__).parents[2] / "benchmarks" / "packets.py"
    spec = importlib.util.spec_from_file_location("packets_bench", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def seat(bench):
    plan = bench.plan()
    panel = bench.panel(plan.requisition.interview_loop.rounds, candidates=1)
    return plan, panel, panel.interviews[0]


@pytest.fixture(scope="module")
def reference(bench, seat):
    plan, panel, held = seat
    return bench.packet_pdf(plan, panel, interview=held, interviewer=held.lead, issued_on=bench.ISSUED)


def test_the_plain_way_makes_the_same_pages(bench, seat, reference):
    plan, panel, held = seat
    subject = bench.packets.sitting(plan, panel, interview=held, interviewer=held.lead, issued_on=bench.ISSUED)

    bench.same("plain", bench.bare(bench.html_of(subject)), reference)


@pytest.mark.parametrize("name", ["typst, PDF/UA", "reportlab"])
def test_a_peer_makes_the_same_text_page_by_page(bench, reference, name):
    needed.module(name.partition(",")[0], package=name.partition(",")[0])

    bench.same(name, bench.PEERS[name](bench.paragraphs_of(reference), "Packet"), reference)


def test_a_way_that_leaves_out_a_page_is_refused(bench, reference):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(reference)) as pdf:
        del pdf.pages[3]
        pdf.save(out)

    with pytest.raises(AssertionError, match=r"short: \d+ pages, not \d+"):
        bench.same("short", out.getvalue(), reference)


def test_ratios_are_those_of_runs_side_by_side(bench, monkeypatch):
    took = iter([(1.0, None), (2.0, None), (6.0, None), (3.0, None), (1.0, None), (2.0, None)])
    monkeypatch.setattr(bench, "clock", lambda _way: next(took))

    times, ratios = bench.paired({"base": None, "mine": None}, runs=3)

    assert times == {"base": 1.0, "mine": 2.0}
    assert ratios == {"base": 1.0, "mine": 2.0}
