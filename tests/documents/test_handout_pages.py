"""Hand-outs as pages of a packet, and the run sheet that points to them."""

import io
import re
import subprocess
from functools import partial

import attrs
import pymupdf
import pypdf
import pytest

import needed
from hirekit.catalog import load_kit
from hirekit.documents import packet_pdf
from hirekit.documents.look.columns import within
from hirekit.documents.look.paper import BLOCK_MM, PAPERS, points
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


def test_a_table_is_set_closer_to_keep_its_words_whole_and_only_a_long_one_is_broken():
    code, error = "x" * 40, "ZeroDivisionError"

    def classes(heads, row):
        text = f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}\n| {' | '.join(row)} |\n"
        return re.findall("<table.*?>", rendered(text, fitted=partial(within, room=points(BLOCK_MM))))

    assert classes(["Input", "Now"], [f"`{code}`", error]) == ['<table class="whole-words">']
    assert classes(["Input", "Wanted", "Now"], [f"`{code}`", code + code[:10], error]) == [
        '<table class="close whole-words">'
    ]
    assert classes(["Input", "Wanted", "Now"], [f"`{code}`", 3 * code, error]) == ["<table>"]


def wide(heads, align, row):
    return f"# Sheet\n\n| {' | '.join(heads)} |\n|{align * len(heads)}\n" + f"| {' | '.join(row)} |\n" * 3


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
OF_WORDS = [
    "T-10442",
    "2026-11-28",
    "2026-12-01",
    "platform",
    "resolved",
    "critical",
    "Wellington",
    "cover_training_2",
    "escalated",
]
WIDE = {
    "24 figures": wide([f"c{n}" for n in range(1, 25)], "---:|", [f"{n * 9707:,}" for n in range(1, 25)]),
    "14 long heads": wide([f"Column number {n}" for n in range(1, 15)], "---|", [f"v{n}" for n in range(1, 15)]),
    "a year": wide(["Region", *MONTHS, "Total"], "---:|", ["South-West", *["1,234"] * 12, "14,808"]),
    "9 words": wide([f"h{n}" for n in range(1, 10)], "---|", OF_WORDS),
    "a head of one long word": wide(["A" * 200, "last"], "---:|", ["B" * 300, "1"]),
    "prose on the right": wide(["A", "last"], "---:|", ["word " * 40, "word " * 50]),
}


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("text", WIDE.values(), ids=WIDE)
def test_a_wide_table_keeps_to_its_page_and_loses_no_column(plan, panel, paper, text):
    held = panel.interview("c-1", "ml-case")

    pdf = packet_pdf(with_handouts(plan, text), panel, interview=held, interviewer="i-a", paper=paper)

    with pymupdf.open(stream=pdf) as made:
        (page,) = [page for page in made if "Hand-out 1" in page.get_text()]
        shown = page.get_text("words")
        margin = points(PAPERS[paper].inner if page.number % 2 else PAPERS[paper].outer)
        assert max(word[2] for word in shown) <= page.rect.width - margin + 1
    kept = [word for word in re.findall(r"[^|\s]+", text.partition("\n\n")[2]) if len(word) < 25 and "--" not in word]
    assert set(kept) <= {part for word in shown for part in re.split("\u00a0", word[4])}


def test_a_table_in_parts_names_its_rows_in_each():
    html = rendered(WIDE["24 figures"], fitted=partial(within, room=points(BLOCK_MM)))

    heads = [re.findall(r"<th.*?>(.*?)</th>", part) for part in html.split("</thead>")[:-1]]
    assert len(heads) > 1
    assert [part[0] for part in heads] == ["c1"] * len(heads)
    assert [name for part in heads for name in part[1:]] == [f"c{n}" for n in range(2, 25)]


def test_on_a_screen_a_wide_table_is_one():
    assert rendered(WIDE["24 figures"]).count("<table>") == 1


def with_handouts(plan, text):
    kit = plan.requisition.kit
    bank = attrs.evolve(kit.bank, handouts=tuple(attrs.evolve(h, text=text) for h in kit.bank.handouts))
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=attrs.evolve(kit, bank=bank)))


def test_the_last_column_of_a_table_keeps_its_words_whole_beside_a_long_first_one(plan, panel):
    row = "| `summary_of([1e9+4, 1e9+7, 1e9+13, 1e9+16]).variance()` | your choice; say which | ZeroDivisionError |\n"
    changed = with_handouts(plan, "| Input | Wanted | Now |\n|---|---|---|\n" + row * 3)

    pdf = packet_pdf(changed, panel, interview=panel.interview("c-1", "ml-case"), interviewer="i-a", paper="Letter")

    with pymupdf.open(stream=pdf) as made:
        assert "ZeroDivisionError" in [word[4] for page in made for word in page.get_text("words")]


@pytest.mark.parametrize(("rows", "pages", "leading"), [(40, 1, 12.25), (50, 1, 10.5), (59, 1, 9.75), (70, 2, 12.25)])
def test_code_is_set_closer_while_that_keeps_it_on_its_page_and_as_usual_where_nothing_does(
    plan, panel, rows, pages, leading
):
    lines = "\n".join(f"line_{number} = {number}" for number in range(rows))
    changed = with_handouts(plan, f"```\n{lines}\n```\n")

    pdf = packet_pdf(changed, panel, interview=panel.interview("c-1", "ml-case"), interviewer="i-a", paper="Letter")

    with pymupdf.open(stream=pdf) as made:
        shown = [
            page.get_text("words")
            for page in made
            if any(word[4].startswith("line_") for word in page.get_text("words"))
        ]
    tops = [word[1] for word in shown[0] if word[4] in ("line_1", "line_2")]
    assert (len(shown), abs(tops[1] - tops[0])) == (pages, pytest.approx(leading, abs=0.2))


def with_stand_ins(plan, round_, *, letters):
    """Return a plan with a stand-in for each question of a round, its prompt of so many letters; for no letters the first lacks one."""
    form = plan.forms[0]
    asked = {id for r in form.rounds for id in r.questions}
    spare = [q for q in plan.kit.bank.questions if q.id not in asked]
    longer = {
        q.id: attrs.evolve(q, prompt="Word " * (1 + letters // 5), probes=("A probe?",) * 4, fallback="Imagine it.")
        for q in spare
    }
    bank = attrs.evolve(plan.kit.bank, questions=[longer.get(q.id, q) for q in plan.kit.bank.questions])

    def lent(held):
        if not letters:
            return {"lacking": [Lacking(question=held.questions[0], why="none-alike")]}
        pairs = zip(held.questions, spare, strict=False)
        return {"alternates": [Alternate(question=id, alternate=other.id) for id, other in pairs]}

    rounds = [attrs.evolve(r, **lent(r)) if r.round == round_ else r for r in form.rounds]
    requisition = attrs.evolve(plan.requisition, kit=attrs.evolve(plan.kit, bank=bank))
    return attrs.evolve(plan, forms=[attrs.evolve(form, rounds=rounds)], requisition=requisition)


@pytest.mark.parametrize(("letters", "on_each"), [(250, [3]), (450, [3]), (550, [1, 2])])
def test_stand_ins_are_set_closer_to_stand_on_one_page_and_the_last_two_together_where_they_take_more(
    plan, panel, letters, on_each
):
    held = panel.interview("c-1", "business-and-words")
    changed = with_stand_ins(plan, held.round, letters=letters)

    pdf = packet_pdf(changed, panel, interview=held, interviewer="i-b", paper="Letter")

    with pymupdf.open(stream=pdf) as made:
        counts = [len(re.findall(r"^For question \d$", page.get_text(), re.MULTILINE)) for page in made]
    assert [count for count in counts if count] == on_each


def test_stand_ins_follow_on_the_page_of_the_last_notes_where_they_have_room(plan, panel):
    held = panel.interview("c-1", "ml-case")

    pdf = packet_pdf(with_stand_ins(plan, held.round, letters=0), panel, interview=held, interviewer="i-a")

    with pymupdf.open(stream=pdf) as made:
        (page,) = [text for page in made if "If a question was seen" in (text := page.get_text())]
    assert "What a sound answer holds." in page
