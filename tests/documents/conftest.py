"""A plan and a panel made by hand from the flagship kit, and their documents, each rendered once a run."""

import io
import os
import shutil
from datetime import date, datetime
from fractions import Fraction

import attrs
import every_combination
import pypdf
import pytest
from forms_by_hand import form_of
from once_a_run import once_a_run

from hirekit.catalog import load_kit
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition
from hirekit.model.scorecard import Rating, SafetyFact, Scorecard
from hirekit.model.terms import Retention
from hirekit.model.thresholds import Cut, Minimum

collect_ignore = ["poppler_fill.py", "print_again.py"]  # programs that tests start

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]


@pytest.fixture(scope="session")
def plan():
    kit = load_kit("ml-tech-lead")
    requisition = Requisition(
        id="REQ-1042",
        kit=kit,
        job_level="ml-tech-lead",
        loop="onsite",
        minimums=(
            Minimum(criterion="data-quality", score=3, why="named in five duties"),
            Minimum(criterion="mentoring", score=3, why="the team is growing"),
        ),
        cut=Cut(percent=60, method="panel judgement", judges=3),
        jurisdiction=("US",),
        retention=Retention(months=24, why="policy HR-7"),
        declared=date(2026, 11, 9),
    )
    return Plan(requisition=requisition, forms=(form_of(kit, "onsite", "A"),))


@pytest.fixture(scope="session")
def short_plan(plan):
    """One question a round, which shows every word that is stamped on fewer pages than several."""
    (form,) = plan.forms
    rounds = [attrs.evolve(asked, questions=asked.questions[:1]) for asked in form.rounds]
    return attrs.evolve(plan, forms=[attrs.evolve(form, rounds=rounds)])


@pytest.fixture(scope="session")
def panel():
    letters = "ABCDEF"
    people = tuple(
        Interviewer(
            id=f"i-{letter.lower()}", name=f"Interviewer {letter}", trained=date(2026, 5, 2) if letter != "F" else None
        )
        for letter in letters
    )
    names = ("One", "Two", "Three")
    candidates = tuple(
        Candidate(
            id=f"c-{place}",
            name=f"Candidate {name}",
            form="A",
            mode="remote",
            time_factor=Fraction(5, 4) if place == 1 else 1,
            arranged="A five-minute break after question 2." if place == 1 else "",
        )
        for place, name in enumerate(names, start=1)
    )
    seats = {
        "ml-case": ("i-a", "i-b", "i-c"),
        "running-ml": ("i-c", "i-d", ""),
        "leading-work": ("i-e", "i-f", ""),
        "people": ("i-a", "i-d", ""),
        "business-and-words": ("i-b", "i-e", ""),
    }
    interviews = tuple(
        Interview(
            candidate=candidate.id,
            round=round_,
            at=datetime.fromisoformat(f"2026-12-{day:02}T{hour:02}:00-05:00"),
            lead=lead,
            second=second,
            shadow=shadow,
        )
        for day, candidate in enumerate(candidates, start=1)
        for hour, (round_, (lead, second, shadow)) in zip((9, 10, 12, 14, 15), seats.items(), strict=True)
    )
    return Panel(interviewers=people, candidates=candidates, interviews=interviews)


@pytest.fixture(scope="session")
def interview(panel):
    return panel.interview("c-1", "leading-work")


@pytest.fixture(scope="session")
def packet(plan, panel, interview, tmp_path_factory):
    from hirekit.documents import packet_pdf

    how = {"interview": interview, "interviewer": "i-e", "issued_on": date(2026, 11, 23)}
    return once_a_run(tmp_path_factory, "packet", lambda: packet_pdf(plan, panel, **how))


@pytest.fixture(scope="session")
def case_packet(plan, panel, tmp_path_factory):
    """The packet of a shadow, on Letter, with a case, its key and a hand-out."""
    from hirekit.documents import packet_pdf

    held = panel.interview("c-1", "ml-case")
    how = {"interview": held, "interviewer": "i-c", "paper": "Letter", "issued_on": date(2026, 11, 23)}
    return once_a_run(tmp_path_factory, "case-packet", lambda: packet_pdf(plan, panel, **how))


@pytest.fixture(scope="session")
def panel_plan(plan, panel):
    from hirekit.documents import panel_plan_pdf

    return panel_plan_pdf(plan, panel, issued_on=date(2026, 11, 23))


@pytest.fixture(scope="session")
def answers(plan):
    """What an interviewer fills in: two ratings, one state, with letters of many kinds."""
    first, second, third = plan.questions("A", "leading-work")
    return {
        f"rating__{first.primary}": "4",
        f"evidence__{first.id}": "Re-planned “Börse” in March.\nTold both teams; 山 and 😀 too.",
        f"asked__{first.id}": "reworded",
        f"probe__{first.id}__2": "on",
        f"rating__{second.primary}": "2",
        f"evidence__{second.id}": "Gave the task away, did not look again.",
        f"rating__{third.primary}": "not_asked",
        f"why__{third.primary}": "cut for time",
        "recommendation": "for",
        "sign_time": "2026-12-01 13:20",
    }


@pytest.fixture(scope="session")
def result(plan, panel):
    """An evaluation of a panel with a disagreement, a gap, a missing card and a safety fact."""
    from hirekit.scoring import score

    return score(plan, tuple(cards_of(plan, panel)), panel=panel)


@pytest.fixture(scope="session")
def printed_once(plan, panel, result, tmp_path_factory):
    """Return a function from a combination to every document in it: by name the PDF and its filled template."""

    def printed(combination):
        def make():
            theme = tmp_path_factory.mktemp("look")
            every_combination.write_theme(theme)
            return every_combination.printed(combination, plan, panel, result, theme=theme)

        return once_a_run(tmp_path_factory, ", ".join(combination), make)

    return printed


@pytest.fixture(scope="session")
def every_document_made(printed_once):
    """Every document by name, on A4 and in our own look."""
    return {name: pdf for name, (pdf, _) in printed_once(every_combination.USUAL).items()}


@pytest.fixture(scope="session")
def every_page(every_document_made, tmp_path_factory):
    """The text of each page of every document, by the document's name, as another program reads it."""

    def read():
        return {
            name: [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
            for name, pdf in every_document_made.items()
        }

    return once_a_run(tmp_path_factory, "every-page", read)


def cards_of(plan, panel):
    base = {"c-1": 4, "c-2": 3, "c-3": 3}
    for held in panel.interviews:
        for place, (seat, person) in enumerate(held.seated):
            if (held.candidate, held.round) == ("c-3", "business-and-words"):
                continue
            ratings = []
            for criterion in plan.rated("A", held.round):
                if (held.candidate, criterion) == ("c-1", "stakeholders"):
                    ratings.append(Rating(criterion=criterion, state="not_asked", why="cut for time"))
                    continue
                given = base[held.candidate] - place
                if (held.candidate, person, criterion) == ("c-1", "i-c", "drift-response"):
                    given = 1
                said = f"Said {held.candidate} {criterion} {person}: <b>bold</b> & {{{{ 7*7 }}}} =HYPERLINK(1)"
                ratings.append(Rating(criterion=criterion, score=max(1, given), evidence=said))
            fact = SafetyFact(duty="protect-data-and-people", fact="Showed names of customers.")
            yield Scorecard(
                requisition="REQ-1042",
                candidate=held.candidate,
                round=held.round,
                interviewer=person,
                instrument=plan.instrument("A"),
                ratings=ratings,
                shadow=seat == "shadow",
                safety=(fact,) if (held.candidate, held.round, seat) == ("c-2", "ml-case", "lead") else (),
                recommendation="for" if place == 0 else "",
            )


@pytest.fixture(scope="session")
def debrief(plan, panel, result, tmp_path_factory):
    from hirekit.documents import debrief_pdf

    how = {"panel": panel, "issued_on": date(2026, 12, 10)}
    return once_a_run(tmp_path_factory, "debrief", lambda: debrief_pdf(plan, result, **how))


@pytest.fixture(scope="session")
def browser():
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        path = None
    if path is None:
        if os.environ.get("CI") == "true":
            raise RuntimeError("Chromium or Playwright is missing")
        pytest.skip("install it with 'apt-get install chromium' and 'pip install playwright'")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()
