"""Every document on each paper, in each look and language, with short and with the longest names: what tests try of them."""

import os
from importlib.resources import files
from itertools import product

import attrs
import every_document

from hirekit import scoring
from hirekit.documents import packet_pdfs
from hirekit.model.message import Message
from hirekit.resources import bundled
from hirekit.workspace.evaluating import agreement_of

OURS, THEIRS = "our look", "a team's theme"
SHORT, LONGEST = "short names", "the longest names"
KEPT, UNDECLARED = "kept for 24 months", "no retention"
USUAL = ("A4", OURS, SHORT, KEPT, "en")
GERMAN = ("Letter", OURS, LONGEST, KEPT, "de")
NO_RETENTION = ("Letter", THEIRS, SHORT, UNDECLARED, "en")
# What is tried on every run: each paper with each look, length of names and language, and each of those with each look.
FEW = (USUAL, ("A4", THEIRS, LONGEST, KEPT, "de"), GERMAN, NO_RETENTION)
SHIPPED = tuple(
    sorted(file.name.removesuffix(".yaml") for file in (bundled("templates") / "documents" / "locales").iterdir())
)
EVERY = (*product(("A4", "Letter"), (OURS, THEIRS), (SHORT, LONGEST), (KEPT,), SHIPPED), NO_RETENTION)
COMBINATIONS = EVERY if os.environ.get("HIREKIT_STANDARDS") == "every" else FEW

LONG = " ".join(["Maximiliane-Theodora", "von und zu", "Hohenlohe-Waldenburg"] * 5)[:196].strip()
# As the search for a question set leaves them in a plan.
PLAN_NOTES = (
    Message("plan_rounded", "Competency shares were rounded to a thousandth of a percentage point for the search."),
    Message(
        "plan_one_look",
        "'{title}' ({criterion}) carries a minimum but gets a single look: {reason}.",
        title="0",
        criterion="1",
        reason=Message("plan_one_round", "only round '{round}' can ask about it", round="2"),
    ),
    Message(
        "plan_matched",
        "Forms were made one after another, each matched to the others: {reached} together, and no forms can fall below {bound}.",
        reached=Message("plan_points", "{points} points", points="12"),
        bound=Message("plan_point", "1 point"),
    ),
    Message("plan_again", "In more than one form: {questions}.", questions=("0", "1")),
)


def printed(combination, plan, panel, result, *, theme):
    """Return the PDF and the filled template of every document by its name; a packet stamped as well as laid out.

    Args:
        theme: A folder as `write_theme` writes it; taken where the combination has a team's theme.
    """
    paper, look, names, retention, language = combination
    people = with_long_names(panel) if names == LONGEST else panel
    theme = theme if look == THEIRS else None
    plan = in_language(plan, language)
    if retention == UNDECLARED:
        plan = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, retention=None))
    if combination != USUAL:
        plan = attrs.evolve(plan, notes=PLAN_NOTES)
    how = {"paper": paper, "theme": theme}
    agreement = agreement_of(plan, scoring.score(plan, cards_for(plan, result), panel=people), panel=people)
    made = every_document.with_pages(plan, people, result, agreement=agreement, **how)
    held = people.interview("c-1", "leading-work")
    ((_, _, stamped),) = packet_pdfs(plan, people, [(held, "i-e")], issued_on=every_document.ISSUED, **how)
    return {name: (pdf, page) for name, pdf, page in made} | {"packet-stamped": (stamped, "")}


def in_language(plan, language):
    kit = attrs.evolve(plan.kit, language=language)
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))


def cards_for(plan, result):
    """Return the cards of a result as if they had been rated with the instrument of this plan."""
    instrument = plan.instrument("A")
    return [attrs.evolve(card, instrument=instrument) for candidate in result.candidates for card in candidate.cards]


def with_long_names(panel):
    """Return a panel whose people have names as long as a name may be, still told apart."""
    return attrs.evolve(
        panel,
        candidates=tuple(attrs.evolve(c, name=f"{LONG} {c.id}") for c in panel.candidates),
        interviewers=tuple(attrs.evolve(i, name=f"{LONG} {i.id[-1]}") for i in panel.interviewers),
    )


def write_theme(home):
    """Write a team's own colours, logo and font to a folder."""
    (home / "team.css").write_text("h1, h2 { color: #7a1f3d } img.logo { height: 6mm; display: block }\n")
    (home / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><title>Logo</title><path d="M0 0H40V10H0z"/></svg>'
    )
    cover = (bundled("templates") / "documents" / "panel-plan.html").read_text()
    logo = "<img class='logo' src='hirekit:theme/logo.svg' alt='Example Ltd'>"
    (home / "panel-plan.html").write_text(cover.replace("{% block body %}", "{% block body %}" + logo, 1))
    (home / "fonts").mkdir()
    name = "SourceCodePro[wght].ttf"
    (home / "fonts" / "Code.ttf").write_bytes((files("fontpkg_source_code_pro") / "files" / name).read_bytes())
