"""Copies of a filled packet that programs people have make of it: each is read as it was filled, or refused in words."""

import io
import subprocess

import filling
import pikepdf
import pytest

import needed
from hirekit.documents import packet_pdf, read_packet, read_unverified
from hirekit.errors import InvalidData

PICTURE = "has no form fields: if it is a packet, it was printed to PDF or flattened, and its marks are a picture"
TAKEN_APART = "has lost fields: pages were taken out of it or put into it by another program"
DAMAGED = "is damaged: it cannot be read as a PDF to its end; ask for it again"
NOT_OURS = "is no packet of hirekit: it does not say whose scorecard it is"
SEND_BACK = "send back the whole packet and only that"


@pytest.fixture(scope="module")
def filled(packet, answers):
    return filling.by_pikepdf(packet, answers)


@pytest.fixture(scope="module")
def other(plan, panel):
    """The same round's packet of another candidate."""
    return packet_pdf(plan, panel, interview=panel.interview("c-2", "leading-work"), interviewer="i-e")


@pytest.fixture
def run(filled, other, tmp_path):
    """Run a program beside filled.pdf and other.pdf and return the out.pdf it made."""
    (tmp_path / "filled.pdf").write_bytes(filled)
    (tmp_path / "other.pdf").write_bytes(other)

    def made(line, package):
        program, *words = line.split()
        path = needed.program(program, package=package)
        done = subprocess.run([path, *words], cwd=tmp_path, capture_output=True, check=False)
        assert (tmp_path / "out.pdf").is_file(), done.stderr
        return (tmp_path / "out.pdf").read_bytes()

    return made


def refused(data, plan):
    with pytest.raises(InvalidData) as caught:
        read_packet(data, plan, file="card.pdf")
    return [str(problem).removeprefix("card.pdf: ") for problem in caught.value.problems]


PROGRAMS = [
    # flattened, or printed to PDF
    ("pdftk filled.pdf output out.pdf flatten", "pdftk-java", PICTURE),
    ("qpdf --generate-appearances --flatten-annotations=all filled.pdf out.pdf", "qpdf", PICTURE),
    ("pdftocairo -pdf filled.pdf out.pdf", "poppler-utils", PICTURE),
    (
        "chromium --headless --no-sandbox --print-to-pdf=out.pdf --no-pdf-header-footer filled.pdf",
        "chromium",
        PICTURE,
    ),
    # a page taken out
    (
        "qpdf filled.pdf --pages . 1-6,8-z -- out.pdf",
        "qpdf",
        f"has 11 pages, but was printed with 12; {SEND_BACK}",
    ),
    ("qpdf filled.pdf --pages . 2-z -- out.pdf", "qpdf", f"has 11 pages, but was printed with 12; {SEND_BACK}"),
    ("pdftk filled.pdf cat 1-11 output out.pdf", "pdftk-java", TAKEN_APART),
    ("pdfseparate -f 7 -l 7 filled.pdf out.pdf", "poppler-utils", TAKEN_APART),
    # pages of two packets in one file
    ("qpdf --empty --pages filled.pdf other.pdf -- out.pdf", "qpdf", TAKEN_APART),
    ("pdftk filled.pdf other.pdf cat output out.pdf", "pdftk-java", TAKEN_APART),
    ("pdfunite filled.pdf other.pdf out.pdf", "poppler-utils", TAKEN_APART),
]


@pytest.mark.parametrize(("line", "package", "said"), PROGRAMS, ids=[line for line, _, _ in PROGRAMS])
def test_what_programs_flatten_cut_or_merge_is_refused(line, package, said, run, plan):
    (message,) = refused(run(line, package), plan)

    assert message.startswith(said)


def test_the_other_packets_page_in_place_of_ones_own_is_found(run, plan):
    """As many pages as were printed, one of them another candidate's."""
    found = refused(run("qpdf filled.pdf --pages . 1-6 other.pdf 7 . 8-z -- out.pdf", "qpdf"), plan)

    assert found[0] == "Planning and delivery: the place for its notes is gone; send back the whole packet"
    assert any("which is not of this packet (c-1, leading-work); it was put together from several" in line for line in found)  # fmt: skip


@pytest.mark.parametrize(
    "line", ["mutool clean filled.pdf out.pdf", "qpdf --linearize filled.pdf out.pdf", "pdftk filled.pdf output out.pdf"]
)  # fmt: skip
def test_a_copy_that_keeps_the_form_is_read(line, run, plan, filled):
    package = {"mutool": "mupdf-tools", "qpdf": "qpdf", "pdftk": "pdftk-java"}[line.split()[0]]

    assert read_packet(run(line, package), plan, file="card.pdf") == read_packet(filled, plan, file="card.pdf")


def by_mupdf(change):
    def made(filled, other):
        pymupdf = needed.module("pymupdf", package="pymupdf")
        with pymupdf.open(stream=filled) as pdf, pymupdf.open(stream=other) as second:
            change(pdf, second)
            return pdf.tobytes()

    return made


def by_pypdf(change):
    def made(filled, other):
        pypdf = needed.module("pypdf", package="pypdf")
        writer = pypdf.PdfWriter()
        change(writer, pypdf.PdfReader(io.BytesIO(filled)), pypdf.PdfReader(io.BytesIO(other)))
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return made


def appended(writer, filled, other):
    writer.append(filled)
    writer.append(other)


def page_by_page(writer, filled, _other):
    for page in filled.pages:
        writer.add_page(page)


LIBRARIES = [
    ("mupdf bakes", by_mupdf(lambda pdf, _: pdf.bake()), PICTURE),
    (
        "mupdf deletes a question",
        by_mupdf(lambda pdf, _: pdf.delete_page(6)),
        "has 11 pages, but was printed with 12; gone with them: question everyone-wanted-first; ",
    ),
    (
        "mupdf deletes the last page",
        by_mupdf(lambda pdf, _: pdf.delete_page(11)),
        "has 11 pages, but was printed with 12; gone with them: the last leaf; ",
    ),
    (
        "mupdf merges",
        by_mupdf(lambda pdf, other: pdf.insert_pdf(other)),
        "has 24 pages, but was printed with 12; ",
    ),
    ("pypdf merges", by_pypdf(appended), "holds "),
    ("pypdf copies pages", by_pypdf(page_by_page), "has no form fields"),
    ("pypdf cuts", by_pypdf(lambda writer, filled, _: writer.append(filled, pages=(0, 11))), TAKEN_APART),
]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("how", "said"), [row[1:] for row in LIBRARIES], ids=[row[0] for row in LIBRARIES])
def test_what_libraries_flatten_cut_or_merge_is_refused(how, said, filled, other, plan):
    (message,) = refused(how(filled, other), plan)

    assert message.startswith(said)


@pytest.mark.filterwarnings("ignore")
def test_of_packets_put_together_the_criteria_that_are_there_twice_are_named(filled, other, case_packet, plan):
    same, unlike = (by_pypdf(appended)(filled, second) for second in (other, case_packet))
    titles = [plan.kit.rubric.criterion(question.primary).title for question in plan.questions("A", "leading-work")]
    send_back = "it was put together from several, send back each by itself"

    (said,) = refused(same, plan)
    assert said.endswith(f"' twice; {send_back}")
    assert sorted(said.removeprefix("holds '").partition("' twice")[0].split("', '")) == sorted(set(titles))
    assert refused(unlike, plan) == [f"holds the last leaf of a packet twice; {send_back}"]


BYTES = [
    ("its end is lost", lambda data: data[:-200], DAMAGED),
    ("its cross-reference is not where it says", lambda data: data[: data.rindex(b"startxref")] + b"startxref\n12\n%%EOF\n", DAMAGED),
    ("it is cut in half", lambda data: data[: len(data) // 2], DAMAGED),
    ("it is empty", lambda _: b"", "is not a PDF, though it is named like one; ask for the packet itself, saved after filling"),
    ("it is a zip", lambda _: b"PK\x03\x04 and more", "is not a PDF, though it is named like one; ask for the packet itself, saved after filling"),
]  # fmt: skip


@pytest.mark.parametrize(("harm", "said"), [row[1:] for row in BYTES], ids=[row[0] for row in BYTES])
def test_a_damaged_file_is_refused_and_not_pieced_together(harm, said, filled, plan):
    assert refused(harm(filled), plan) == [said]


def test_what_a_mail_program_adds_behind_the_end_does_no_harm(filled, plan):
    longer = filled + b"\n\n-- sent by mail --\n"

    assert read_packet(longer, plan, file="card.pdf") == read_packet(filled, plan, file="card.pdf")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("second", filling.TOOLS)
@pytest.mark.parametrize("first", ["pdfjs", "poppler", "pdftk"])
def test_what_a_second_tool_changes_is_read_or_refused_and_never_lost(first, second, packet, answers, plan, tmp_path):
    rated, noted = (next(name for name in answers if name.startswith(head)) for head in ("rating__", "evidence__"))
    reason = next(name for name in answers if name.startswith("why__"))
    changes = {rated: "5", noted: "Changed afterwards.", reason: "changed as well"}
    once = filling.TOOLS[first](packet, answers, tmp_path)
    try:
        twice = filling.TOOLS[second](once, changes, tmp_path)
        card = read_packet(twice, plan, file="card.pdf")
    except InvalidData as fault:
        assert all("mark" in p.message or "two different texts" in p.message for p in fault.problems)  # noqa: PT017
    else:
        assert (card.ratings[0].score, card.ratings[0].evidence) == (5, "Changed afterwards.")
        assert card.ratings[2].why == "changed as well"


def test_two_texts_stored_for_one_field_are_refused(filled, plan):
    def differ(by_name, _pdf):
        group = by_name[next(name for name in by_name if name.startswith("why__"))]
        group.V = pikepdf.String("one")
        group.Kids[0].V = pikepdf.String("another")

    assert refused(filling.set_directly(filled, differ), plan) == [
        "page 7, Planning and delivery, its reason: two different texts are stored for it, by different programs; open it, write it again and save"
    ]


def test_two_values_stored_for_one_rating_are_refused(filled, plan):
    def differ(by_name, _pdf):
        group = by_name[next(name for name in by_name if name.startswith("rating__"))]
        group.Kids[0].V = pikepdf.Name("/2")

    assert refused(filling.set_directly(filled, differ), plan) == [
        "page 7, Planning and delivery: one value may be stored, not 2: 4, 2; open it, mark it again and save"
    ]


def test_a_form_that_lost_its_identity_is_told_from_one_of_others(filled, plan):
    def lose(_by_name, pdf):
        pdf.Root.AcroForm.Fields = pikepdf.Array([f for f in pdf.Root.AcroForm.Fields if str(f.T) != "hirekit"])
        for name in list(pdf.docinfo):
            del pdf.docinfo[name]

    assert refused(filling.set_directly(filled, lose), plan)[0].startswith(TAKEN_APART)


def test_even_without_the_plan_a_copy_that_cannot_be_trusted_is_refused(run):
    flat = run("pdftk filled.pdf output out.pdf flatten", "pdftk-java")

    with pytest.raises(InvalidData, match="its marks are a picture"):
        read_unverified(flat, file="card.pdf")


def test_a_sign_that_no_text_may_hold_is_refused_with_its_page(filled, plan):
    def paste(by_name, _pdf):
        group = by_name[next(name for name in by_name if name.startswith("evidence__"))]
        for widget in (group, *group.get("/Kids", ())):
            widget.V = pikepdf.String("a line\x0bpasted from elsewhere")

    assert refused(filling.set_directly(filled, paste), plan) == [
        "page 7, Planning and delivery, what they said or did: must not hold the control character U+000B; open it and write it again"
    ]
