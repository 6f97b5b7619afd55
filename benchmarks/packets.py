# ruff: noqa: S603, S607 - only programs named here are started
"""500 interview packets on disk, from cached masters and cold, beside other ways to make the same pages.

    python benchmarks/packets.py

50 candidates, five rounds, two interviewers each, from the flagship kit: tagged, fillable, archival. Before any
clock starts, every way's packet must have as many pages and the same letters on each as the one WeasyPrint lays
out. Peers get that packet's paragraphs as plain text, page by page: no fields, no drawings, little layout, so
theirs is the lower bound. Ratios are what counts; milliseconds are this machine's. What two ways are compared runs
in pairs, one after the other and in changing order, and the ratio is the median of the pairs', so that other work on
the machine weighs on both. What is not installed is "not run".
"""

import importlib
import io
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import date, datetime, timedelta
from html import escape, unescape
from importlib.resources import files
from pathlib import Path

from hirekit.catalog import load_kit, panel_to_text, plan_to_text
from hirekit.documents import packet_pdf, packet_pdfs
from hirekit.documents.engine import lay_out
from hirekit.documents.look.paper import PAPERS
from hirekit.documents.look.theme import BUNDLED
from hirekit.documents.packet import document as packets
from hirekit.model.form import Form, FormRound
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition
from hirekit.workspace.masters import KeptMasters
from hirekit.workspace.writing import write_file

CANDIDATES, LOOP, ISSUED = 50, "onsite", date(2026, 11, 23)
MANY = 10_000
PAIRS = 5
PEER_RUNS = 5
ONE = """
import sys
from datetime import date
from pathlib import Path
from hirekit.catalog import load_panel, load_plan
from hirekit.documents import packet_pdfs
from hirekit.workspace.masters import KeptMasters
from hirekit.workspace.writing import write_file
plan, panel = load_plan(sys.argv[1] + "/plan.json"), load_panel(sys.argv[1] + "/panel.yaml")
held = panel.interviews[0]
for _, _, pdf in packet_pdfs(plan, panel, [(held, held.lead)], issued_on=date(2026, 11, 23), cache=KeptMasters(Path(sys.argv[1]))):
    write_file(Path(sys.argv[1]) / "one.pdf", pdf)
assert len(sys.argv) == 2 or "weasyprint" not in sys.modules
"""


def plan():
    """Return a plan of one form: for each criterion in focus the first question that still fits."""
    kit = load_kit("ml-tech-lead")
    requisition = Requisition(id="REQ-1", kit=kit, job_level="ml-tech-lead", loop=LOOP)
    used, rounds = set(), []
    for round_ in kit.loop(LOOP).rounds:
        chosen, left = [], round_.question_minutes
        for criterion in round_.focus:
            for question in kit.bank.questions:
                fits = question.minutes <= left and (not round_.kinds or question.kind in round_.kinds)
                if question.primary == criterion and question.id not in used and fits:
                    chosen.append(question.id)
                    used.add(question.id)
                    left -= question.minutes
                    break
        rounds.append(FormRound(round=round_.id, questions=chosen))
    return Plan(requisition=requisition, forms=(Form(code="A", rounds=rounds),))


def panel(rounds, candidates=CANDIDATES):
    """Return made-up people: everyone sits in every round with two of ten interviewers."""
    people = tuple(Interviewer(id=f"i-{n:02}", name=f"Interviewer {chr(65 + n)}") for n in range(10))
    seen = tuple(Candidate(id=f"c-{n:03}", name=f"Candidate {n:03}", form="A") for n in range(candidates))
    start = datetime.fromisoformat("2026-12-01T09:00-05:00")
    interviews = tuple(
        Interview(
            candidate=candidate.id,
            round=round_.id,
            at=start + timedelta(days=day, hours=place),
            lead=people[(day + place) % 10].id,
            second=people[(day + place + 5) % 10].id,
        )
        for day, candidate in enumerate(seen)
        for place, round_ in enumerate(rounds)
    )
    return Panel(interviewers=people, candidates=seen, interviews=interviews)


def pages_of(pdf):
    """Return the letters of each page, counted; hyphens are left out, as tools join words broken after one."""
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return [Counter("".join(page.replace("-", "").split())) for page in text.split("\f")[:-1]]


def paragraphs_of(pdf):
    """Return the paragraphs of each page."""
    found = subprocess.run(["pdftotext", "-bbox-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return [
        [unescape(" ".join(re.findall(r"<word [^>]*>(.*?)</word>", block))) for block in re.findall(r"(?s)<block .*?</block>", page)]
        for page in re.findall(r"(?s)<page .*?</page>", found.stdout.decode())
    ]  # fmt: skip


def same(name, pdf, reference):
    """Stop unless a packet has the pages and letters of the reference."""
    got, wanted = pages_of(pdf), pages_of(reference)
    assert len(got) == len(wanted), f"{name}: {len(got)} pages, not {len(wanted)}"
    for number, (has, needs) in enumerate(zip(got, wanted, strict=True), start=1):
        assert has == needs, f"{name}, page {number}: {(has - needs) or (needs - has)}"


def font_folder():
    return str(files("font_source_sans_pro") / "files")


def by_typst(pages, title):
    typst = importlib.import_module("typst")

    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    body = "\n#pagebreak()\n".join("\n".join(f"#par({quoted(p)})" for p in page) for page in pages)
    source = (
        f'#set document(title: {quoted(title)})\n#set page(paper: "a4", margin: 12mm)\n'
        '#set text(font: "Source Sans Pro", size: 8pt, lang: "en", hyphenate: false, ligatures: false)\n#set par(spacing: 2pt, leading: 2pt)\n'
        + body
    )
    return typst.compile(source.encode(), font_paths=[font_folder()], ignore_system_fonts=True, pdf_standards=["ua-1"])


def by_reportlab(pages, title):
    library = importlib.import_module("reportlab.platypus")
    metrics, ttf = (
        importlib.import_module("reportlab.pdfbase.pdfmetrics"),
        importlib.import_module("reportlab.pdfbase.ttfonts"),
    )
    style = importlib.import_module("reportlab.lib.styles").ParagraphStyle("p", fontName="Sans", fontSize=8, leading=10)
    if "Sans" not in metrics.getRegisteredFontNames():
        metrics.registerFont(ttf.TTFont("Sans", f"{font_folder()}/SourceSansPro-Regular.ttf"))
    flow = []
    for page in pages:
        flow += [*(library.Paragraph(escape(p), style) for p in page), library.PageBreak()]
    out = io.BytesIO()
    library.SimpleDocTemplate(out, title=title, leftMargin=34, rightMargin=34, topMargin=34, bottomMargin=34).build(
        flow
    )
    return out.getvalue()


def by_chromium(pages, title):
    program = next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )
    if program is None:
        raise ImportError("chromium")
    body = "".join("<section>" + "".join(f"<p>{escape(p)}</p>" for p in page) + "</section>" for page in pages)
    style = (
        f"@font-face {{ font-family: S; src: url('file://{font_folder()}/SourceSansPro-Regular.ttf') }}"
        "@page { size: A4; margin: 12mm } p { font: 8pt S; margin: 0; font-variant-ligatures: none }"
        "section + section { break-before: page }"
    )
    with tempfile.TemporaryDirectory() as folder:
        page, out = Path(folder) / "page.html", Path(folder) / "page.pdf"
        page.write_text(
            f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(title)}</title><style>{style}</style>{body}"
        )
        subprocess.run(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={out}", str(page)],
            check=True, capture_output=True,
        )  # fmt: skip
        return out.read_bytes()


PEERS = {"typst, PDF/UA": by_typst, "reportlab": by_reportlab, "headless chromium, cold": by_chromium}


def clock(action):
    start = time.perf_counter()
    result = action()
    return (time.perf_counter() - start) * 1000, result


def written(pdfs, home):
    """Write packets as they come and return how many."""
    count = 0
    for held, person, pdf in pdfs:
        write_file(home / held.candidate / f"{held.round}.{person}.pdf", pdf)
        count += 1
    return count


def megabytes():
    """Return the memory this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 2**20


def many(made, cache):
    """Stamp ten thousand packets and say what memory they took on the way."""
    people = panel(made.requisition.interview_loop.rounds, candidates=MANY // 10)
    held = []
    for number, _ in enumerate(packet_pdfs(made, people, issued_on=ISSUED, cache=cache), start=1):
        if number in (MANY // 10, MANY):
            held.append(megabytes())
    return held


def html_of(subject):
    """Return the HTML that a packet is laid out from in the end."""
    seen = []

    def kept(subject, *, theme, **how):
        seen.append(theme.html("packet.html", **packets.packet_values(subject, **how)))
        return seen[-1]

    packets.fitting(subject, paper=PAPERS["A4"], theme=BUNDLED, html_of=kept)
    return seen[-1]


def bare(html):
    """Lay out and write a packet as WeasyPrint does it alone: the same pages, without repairs or data."""
    return lay_out(html, theme=BUNDLED, paper=PAPERS["A4"]).document.write_pdf(pdf_variant="pdf/ua-1", pdf_forms=True)


def paired(ways, runs=PAIRS, after=lambda: None):
    """Return each way's shortest time in milliseconds, and the median of its ratios to the first way's run beside it.

    Args:
        after: Called after each run, off the clock.
    """
    times = {name: [] for name in ways}
    for run in range(runs):
        for name in reversed(ways) if run % 2 else ways:
            times[name].append(clock(ways[name])[0])
            after()
    first = next(iter(ways))
    ratios = {
        name: statistics.median(mine / base for mine, base in zip(taken, times[first], strict=True))
        for name, taken in times.items()
    }
    return {name: min(taken) for name, taken in times.items()}, ratios


def told(name, milliseconds, ratio=None, of=""):
    print(f"{name:<58}{milliseconds:>10.2f} ms{f'{ratio:>9.2f} x {of}' if ratio else ''}", flush=True)


def peers(reference, warm):
    """Time every peer that is installed and makes the same text."""
    print()
    pages = paragraphs_of(reference)
    for name, make in PEERS.items():
        try:
            same(name, make(pages, "Packet"), reference)
        except (ImportError, AssertionError) as fault:
            print(f"{name:<58}   not run: {fault}")
            continue
        peer = min(clock(lambda: make(pages, f"Packet {time.perf_counter_ns()}"))[0] for _ in range(PEER_RUNS))  # noqa: B023
        told(name, peer, peer / warm, "stamped on disk")


def main():
    made = plan()
    people = panel(made.requisition.interview_loop.rounds)
    pairs = [(held, person) for held in people.interviews for _, person in held.seated]
    first, lead = pairs[0]
    reference = packet_pdf(made, people, interview=first, interviewer=lead, issued_on=ISSUED)
    size = len(pages_of(reference))
    print(f"{len(pairs)} packets, the first of {size} pages; {os.cpu_count()} processors; per packet:\n")
    with tempfile.TemporaryDirectory() as root:
        home = Path(root)
        cache = KeptMasters(home)
        cold, count = clock(
            lambda: written(packet_pdfs(made, people, pairs, issued_on=ISSUED, cache=cache), home / "cold")
        )
        masters = len(list((home / ".masters").iterdir())) - 2  # two files are the letters of the sans
        kept = []
        for held, person, pdf in packet_pdfs(made, people, pairs, issued_on=ISSUED, cache=cache):
            if (held, person) in pairs[:10]:
                whole = packet_pdf(made, people, interview=held, interviewer=person, issued_on=ISSUED)
                same("stamped", pdf, whole)
            kept.append((held, person, pdf))

        def again():
            return packet_pdfs(made, people, pairs, issued_on=ISSUED, cache=cache)

        ways = {
            "floor": lambda: written(kept, home / "out"),
            "warm": lambda: written(again(), home / "out"),
            "stamped": lambda: sum(1 for _ in again()),
        }
        times, ratios = paired(ways, after=lambda: shutil.rmtree(home / "out", ignore_errors=True))
        floor, warm, stamped, cold = (value / count for value in (*times.values(), cold))
        kept.clear()
        told("the same atomic writer, the same bytes", floor)
        told("stamped from cached masters, on disk", warm, ratios["warm"], "that writer")
        told("stamped from cached masters, in memory", stamped)
        told(f"cold, {masters} masters laid out first, on disk", cold, cold / floor, "that writer")

        if Path("/proc/self/statm").exists():
            few, all_ = many(made, cache)
            print(f"{f'memory after {MANY // 10:,} packets, after {MANY:,}':<58}{few:>7} MB, {all_} MB")

        subject = packets.sitting(made, people, interview=first, interviewer=lead, issued_on=ISSUED)
        html = html_of(subject)
        same("WeasyPrint alone", bare(html), reference)
        ways = {
            "alone": lambda: bare(html),
            "packet": lambda: packet_pdf(made, people, interview=first, interviewer=lead, issued_on=ISSUED),
            "first": lambda: list(packet_pdfs(made, people, pairs[:1], issued_on=ISSUED)),
        }
        times, ratios = paired(ways)
        told("WeasyPrint alone, each packet laid out", times["alone"], times["alone"] / warm, "stamped on disk")
        told("packet_pdf: that, repaired and archival", times["packet"], ratios["packet"], "WeasyPrint alone")
        told("first packet of a kit, cold, with its master", times["first"], ratios["first"], "WeasyPrint alone")

        (home / "plan.json").write_text(plan_to_text(made))
        of_one = tuple(held for held in people.interviews if held.candidate == first.candidate)
        one_panel = Panel(interviewers=people.interviewers, candidates=people.candidates[:1], interviews=of_one)
        (home / "panel.yaml").write_text(panel_to_text(one_panel))
        # As when it is installed: with its modules compiled.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
        command = [sys.executable, "-c", ONE, root]
        for _ in range(2):
            subprocess.run(command, check=True, env=environment)
        whole = [clock(lambda: subprocess.run([*command, "cached"], check=True, env=environment))[0] for _ in range(9)]
        told("one packet, master cached, the whole process", min(whole))
        print(f"{'':<58}{statistics.median(whole):>10.2f} ms, median of {len(whole)}")

    peers(reference, warm)
    print(f"\nMost memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB, with all packets held once")


if __name__ == "__main__":
    main()
