"""Pages of a small plan that never changes, as small grey pictures, to be compared with those looked at and kept."""

import io
import json
import subprocess
import tempfile
from datetime import date, datetime
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path

from PIL import Image, ImageChops

from hirekit.catalog import load_kit
from hirekit.model.form import Form, FormRound
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition
from hirekit.model.scorecard import Rating, Scorecard
from hirekit.model.terms import Retention
from hirekit.model.thresholds import Cut, Minimum

FOLDER = Path(__file__).parent / "references"
VERSIONS = FOLDER / "versions.json"
RESOLUTION = 30
# A grey level that differs by less is the same; a page with more differing pixels is another page.
SAME_GREY = 48
MOST_DIFFERENT = 0.002
ISSUED = date(2026, 11, 23)
PAGES = {
    "cover": ("packet", 1),
    "role": ("packet", 2),
    "run-sheet": ("packet", 3),
    "how-to-rate": ("packet", 5),
    "question": ("packet", 6),
    "rating": ("packet", 7),
    "scorecard": ("packet", -1),
    "letter-question": ("letter", 6),
    "letter-scorecard": ("letter", -1),
    "panel-plan": ("panel-plan", 1),
    "candidate-pack": ("candidate-pack", 1),
    "debrief-evidence": ("debrief", 1),
    "debrief-scores": ("scores", 1),
}


def plan_and_panel() -> tuple[Plan, Panel]:
    """Return the plan and the panel, made by hand."""
    kit = load_kit(FOLDER / "kit")
    rounds = []
    for round_ in kit.loop("onsite").rounds:
        chosen = [
            next(q.id for q in kit.bank.questions if q.primary == criterion and q.kind in round_.kinds)
            for criterion in round_.focus
        ]
        rounds.append(FormRound(round=round_.id, questions=tuple(chosen)))
    requisition = Requisition(
        id="REQ-1",
        kit=kit,
        job_level="analyst",
        loop="onsite",
        minimums=(Minimum(criterion="keeping-records", score=3, why="every shift relies on them"),),
        cut=Cut(percent=50, method="panel judgement", judges=3),
        retention=Retention(months=12, why="policy HR-7"),
        declared=date(2026, 11, 9),
    )
    plan = Plan(requisition=requisition, forms=(Form(code="A", rounds=tuple(rounds)),))
    people = tuple(Interviewer(id=f"i-{x}", name=f"Interviewer {x.upper()}", trained=date(2026, 5, 2)) for x in "abc")
    candidates = (
        Candidate(id="c-1", name="Candidate One", mode="remote", time_factor=Fraction(5, 4), arranged="A break."),
        Candidate(id="c-2", name="Candidate Two", mode="on-site"),
    )
    interviews = tuple(
        Interview(
            candidate=candidate.id,
            round=round_,
            at=datetime.fromisoformat(f"2026-12-{day:02}T{hour:02}:00+01:00"),
            lead=lead,
            second="i-c",
        )
        for day, candidate in enumerate(candidates, start=1)
        for round_, hour, lead in (("solving", 9, "i-a"), ("people", 11, "i-b"))
    )
    return plan, Panel(interviewers=people, candidates=candidates, interviews=interviews)


def cards(plan: Plan, panel: Panel) -> tuple[Scorecard, ...]:
    """Return cards that differ by two in one place and leave one gap."""
    given = {"c-1": 4, "c-2": 3}
    found = []
    for held in panel.interviews:
        for place, (_, person) in enumerate(held.seated):
            ratings = [
                Rating(criterion=id, state="not_asked", why="cut for time")
                if (held.candidate, id) == ("c-2", "explaining")
                else Rating(criterion=id, score=given[held.candidate] - 2 * place * (id == "finding-causes"), evidence="Tried one cause at a time.")
                for id in plan.rated("A", held.round)
            ]  # fmt: skip
            card = Scorecard(
                requisition="REQ-1",
                candidate=held.candidate,
                round=held.round,
                interviewer=person,
                instrument=plan.instrument("A"),
                ratings=tuple(ratings),
            )
            found.append(card)
    return tuple(found)


def documents() -> dict[str, bytes]:
    """Return the PDFs the pages are taken from."""
    from hirekit.documents import candidate_pack_pdf, debrief_pdf, packet_pdf, panel_plan_pdf
    from hirekit.scoring import score

    plan, panel = plan_and_panel()
    held = panel.interview("c-1", "solving")
    evaluation = score(plan, cards(plan, panel), panel=panel)
    return {
        "packet": packet_pdf(plan, panel, interview=held, interviewer="i-a", issued_on=ISSUED),
        "letter": packet_pdf(plan, panel, interview=held, interviewer="i-c", paper="Letter", issued_on=ISSUED),
        "panel-plan": panel_plan_pdf(plan, panel, issued_on=ISSUED),
        "candidate-pack": candidate_pack_pdf(plan, panel, candidate="c-1"),
        "debrief": debrief_pdf(plan, evaluation, panel=panel, issued_on=ISSUED),
    }


def pictures() -> dict[str, Image.Image]:
    """Return the picture of each page by name."""
    sheets = {name: _sheets(pdf) for name, pdf in documents().items()}
    sheets["scores"] = sheets["debrief"][len(plan_and_panel()[1].candidates) :]
    return {name: sheets[document][at if at < 0 else at - 1] for name, (document, at) in PAGES.items()}


def _sheets(pdf: bytes) -> list[Image.Image]:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "document.pdf"
        source.write_bytes(pdf)
        command = ["pdftoppm", "-r", str(RESOLUTION), "-gray", "-png", str(source), str(Path(folder) / "page")]
        subprocess.run(command, check=True)
        return [Image.open(io.BytesIO(file.read_bytes())).convert("L") for file in sorted(Path(folder).glob("*.png"))]


def versions() -> dict[str, str]:
    """Return the versions of what draws the pages."""
    from weasyprint.text.ffi import ffi, pango

    drawn = subprocess.run(["pdftoppm", "-v"], capture_output=True, text=True, check=True).stderr.split()[2]
    text = ffi.string(pango.pango_version_string()).decode() if hasattr(pango, "pango_version_string") else ""
    number = pango.pango_version()
    return {
        "weasyprint": version("weasyprint"),
        "pango": text or f"{number // 10000}.{number // 100 % 100}.{number % 100}",
        "poppler": drawn,
    }


def kept_versions() -> dict[str, str]:
    """Return the versions the kept pictures were drawn with."""
    return json.loads(VERSIONS.read_text(encoding="utf-8"))


def kept(name: str) -> Image.Image:
    """Return the picture of a page that was looked at."""
    return Image.open(FOLDER / f"{name}.png").convert("L")


def differing(first: Image.Image, second: Image.Image) -> tuple[float, Image.Image]:
    """Return the share of pixels that differ, and a picture in which they are black."""
    if first.size != second.size:
        return 1.0, second
    apart = ImageChops.difference(first, second).point(lambda grey: 255 if grey >= SAME_GREY else 0)
    return apart.histogram()[255] / (apart.width * apart.height), ImageChops.invert(apart)


def side_by_side(*images: Image.Image) -> Image.Image:
    """Return pictures beside each other."""
    sheet = Image.new("L", (sum(i.width for i in images), max(i.height for i in images)), 255)
    left = 0
    for image in images:
        sheet.paste(image, (left, 0))
        left += image.width
    return sheet
