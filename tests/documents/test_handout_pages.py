"""Hand-outs as pages of a packet, and the run sheet that points to them."""

import io
import re
import subprocess

import attrs
import pypdf
import pytest

import needed
from hirekit.catalog import load_kit
from hirekit.documents import packet_pdf
from hirekit.documents.words.markdown import rendered
from hirekit.model.form import Alternate, Lacking

# Of the margin, in points; what is set ends before it.
RIGHT = 40
TABLE = "# Title\n\n| Age | Unit |\n|---:|---|\n| 1324 | days |\n"


@pytest.fixture(scope="module")
def with_table(plan, panel, tmp_path_factory):
    """The text of each word of a packet whose hand-out has code in its title and a figure beside a word."""
    kit = plan.requisition.kit
    handouts = [attrs.evolve(h, title="Profile of table `cover_training`", text=TABLE) for h in kit.bank.handouts]
    kit = attrs.evolve(kit, bank=attrs.evolve(kit.bank, handouts=tuple(handouts)))
    changed = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))
    path = tmp_path_factory.mktemp("handout") / "packet.pdf"
    path.write_bytes(packet_pdf(changed, panel, interview=panel.interview("c-1", "ml-case"), interviewer="i-a"))
    needed.program("pdftotext", package="poppler-utils")
    return subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout


def test_a_title_shows_no_marks_of_inline_code(with_table):
    words = re.findall(r">([^<>\n]+)</word>", with_table)

    assert any("cover_training" in word for word in words)
    assert not any("`" in word for word in words)


def test_a_word_keeps_its_distance_from_the_figure_left_of_it(with_table):
    ends = re.search(r'xMax="([\d.]+)" yMax="[\d.]+">1324<', with_table)
    begins = re.search(r'xMin="([\d.]+)"[^>]*>days<', with_table)

    assert float(begins[1]) - float(ends[1]) >= 10


def test_the_name_of_a_row_keeps_whole_what_fits_a_line_and_nothing_longer():
    address = "x" * 25
    table = rendered(f"| A | B |\n|---|---|\n| days_since_contact | 1 |\n| {address} | days_since_contact |\n")

    assert re.findall(r"<td class=\"whole\">(.*?)</td>", table) == ["days_since_contact"]
    assert f"<td>{address}</td>" in table


def test_a_short_last_word_is_tied_to_the_one_before_it():
    assert "the end\u00a0is." in rendered("What is **agreed** at the end is.")
    assert "\u00a0" not in rendered("What is agreed at the end *is*.\n\nOnce.\n")


def test_a_name_of_a_row_is_not_broken_though_the_table_is_wide(plan, panel, tmp_path):
    needed.program("pdftotext", package="poppler-utils")
    wide = "| Column | Missing | Lowest | Median | Highest | Remark |\n|---|---:|---:|---:|---:|---|\n" + "".join(
        f"| {name} | 0.1% | 1970-01-01 | 2017-08-14 | 2024-05-01 | {'rows at the highest value ' * 3} |\n"
        for name in ("days_since_contact", "monthly_spend")
    )
    kit = plan.requisition.kit
    bank = attrs.evolve(kit.bank, handouts=tuple(attrs.evolve(h, text=wide) for h in kit.bank.handouts))
    changed = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=attrs.evolve(kit, bank=bank)))
    path = tmp_path / "packet.pdf"
    path.write_bytes(packet_pdf(changed, panel, interview=panel.interview("c-1", "ml-case"), interviewer="i-a"))

    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout

    assert "days_since_contact" in text


def test_every_question_of_the_run_sheet_has_a_line_for_when_it_began(packet, plan):
    text = pypdf.PdfReader(io.BytesIO(packet)).pages[2].extract_text()

    assert text.count("began") == len(plan.questions("A", "leading-work"))


def test_the_stand_in_of_a_question_is_where_the_interviewer_finds_it(plan, panel, tmp_path):
    needed.program("pdftotext", package="poppler-utils")
    form = plan.forms[0]
    asked = [q for r in form.rounds for q in r.questions]
    spare = next(q for q in plan.kit.bank.questions if q.id not in asked)
    rounds = [
        attrs.evolve(
            r,
            alternates=(Alternate(question=r.questions[0], alternate=spare.id),),
            lacking=(Lacking(question=r.questions[1], why="none-alike"),),
        )
        if r.round == "ml-case"
        else r
        for r in form.rounds
    ]
    changed = attrs.evolve(plan, forms=(attrs.evolve(form, rounds=rounds), *plan.forms[1:]))
    path = tmp_path / "packet.pdf"
    path.write_bytes(packet_pdf(changed, panel, interview=panel.interview("c-1", "ml-case"), interviewer="i-a"))

    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout

    assert "If a question was seen" in text
    assert "For question 1" in text
    assert spare.id in text
    assert " ".join(spare.prompt.split()[:4]) in " ".join(text.split())
    assert "For question 2 No stand-in for this question: the bank has no other on its criterion" in " ".join(
        text.split()
    )


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_hand_out_of_a_shipped_kit_leaves_the_page(plan, panel, paper, tmp_path):
    needed.program("pdftotext", package="poppler-utils")
    kit = plan.requisition.kit
    texts = [h.text for h in (*kit.bank.handouts, *load_kit("support-team-lead").bank.handouts)]
    # The heading and first row of each table, all in the place of one hand-out, so that the layout runs once.
    tables = [found for text in texts for found in re.findall(r"^\|.*\n\|[ :|-]+\n\|.*$", text, re.MULTILINE)]
    handouts = [attrs.evolve(h, text="\n\n".join(tables)) for h in kit.bank.handouts]
    kit = attrs.evolve(kit, bank=attrs.evolve(kit.bank, handouts=handouts))
    changed = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))
    path = tmp_path / "handouts.pdf"
    held = panel.interview("c-1", "ml-case")
    path.write_bytes(packet_pdf(changed, panel, interview=held, interviewer="i-a", paper=paper))

    told = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
    beyond = [
        (place, word)
        for place, page in enumerate(told.split("<page ")[1:], start=1)
        for right, word in re.findall(r'xMax="([\d.]+)"[^>]*>([^<]+)</word>', page)
        if float(right) > float(re.match(r'width="([\d.]+)"', page)[1]) - RIGHT
    ]

    assert len(tables) > 50
    assert beyond == []
