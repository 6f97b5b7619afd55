import io
import re
import subprocess
import zlib
from datetime import date
from importlib.resources import files

import attrs
import filling
import pikepdf
import pytest

import needed
from hirekit.documents import made_with, packet_pdf, read_packet
from hirekit.documents.look.fonts import REGULAR, SANS, SEMIBOLD, face
from hirekit.documents.look.letterforms import WEIGHTS, CannotStamp, forms_of, letters_of_sans
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import BUNDLED
from hirekit.documents.packet.sitting import sitting
from hirekit.documents.pdf.streams import ends_cleanly
from hirekit.documents.stamping.batch import packet_pdfs
from hirekit.documents.stamping.making import make_master
from hirekit.documents.stamping.master import from_bytes, to_bytes
from hirekit.documents.stamping.setting import SANS_PARTS, Setting
from hirekit.documents.stamping.shaping import broken, shaped
from hirekit.documents.stamping.slots import words
from hirekit.documents.stamping.stamp import stamp
from hirekit.model.panel import Panel
from hirekit.resources import bundled

ISSUED = date(2026, 11, 23)
ROUND = "leading-work"


def renamed(panel, id, **changes):
    people = tuple(attrs.evolve(c, **changes) if c.id == id else c for c in panel.candidates)
    return attrs.evolve(panel, candidates=people)


def master_of(plan, panel, candidate, person, *, round_=ROUND, paper="A4", issued_on=ISSUED):
    held = panel.interview(candidate, round_)
    subject = sitting(plan, panel, interview=held, interviewer=person, issued_on=issued_on)
    return make_master(subject, words(subject), paper=paper_called(paper), theme=BUNDLED)


@pytest.fixture(scope="module")
def master(plan, panel):
    return master_of(plan, panel, "c-1", "i-e")


@pytest.fixture(scope="module")
def stamped(plan, panel, interview, master):
    return stamp(master, words(sitting(plan, panel, interview=interview, interviewer="i-e", issued_on=ISSUED)))


class Kept(dict):
    def put(self, key, data):
        self[key] = data


def shown(pdf, tmp_path, name):
    needed.program("pdftoppm", package="poppler-utils")
    (tmp_path / f"{name}.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "50", "-gray", f"{name}.pdf", name], cwd=tmp_path, check=True)
    return [page.read_bytes() for page in sorted(tmp_path.glob(f"{name}-*.pgm"))]


def text_of(pdf):
    needed.program("pdftotext", package="poppler-utils")
    found = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return found.stdout.decode()


def sans(weight, *, size=10.5, room=60.0):
    return Setting(part=SANS_PARTS[weight], forms=forms_of(face(SANS, weight)), size=size, room=room)


def test_a_stamped_packet_has_the_same_text_as_a_rendered_one(stamped, packet):
    assert text_of(stamped) == text_of(packet)


def test_a_stamped_packet_looks_the_same_as_a_rendered_one_to_the_last_dot(stamped, packet, tmp_path):
    assert shown(stamped, tmp_path, "stamped") == shown(packet, tmp_path, "rendered")


def test_a_stamped_packet_says_the_same_about_itself(stamped, packet):
    def about(pdf):
        with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_outline() as outline:
            return (
                {key: str(value) for key, value in opened.docinfo.items()},
                [item.title for item in outline.root],
                opened.Root.Metadata.read_bytes(),
                {name: file.get_file().read_bytes() for name, file in opened.attachments.items()},
                {str(field.T): str(field.get("/TU", "")) for field in opened.Root.AcroForm.Fields},
            )

    assert about(stamped) == about(packet)


def test_a_stamped_packet_reads_back_as_a_rendered_one(stamped, packet, plan, answers):
    assert read_packet(filling.by_pikepdf(stamped, answers), plan, file="a.pdf") == read_packet(
        filling.by_pikepdf(packet, answers), plan, file="a.pdf"
    )


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_a_stamped_packet_is_accessible_and_archival(stamped, profile):
    page = needed.module("page", package="page-validation")
    assert not page.validate_pdf_bytes(stamped, profile=getattr(page.ValidationProfile, profile)).failures


def test_a_stamped_packet_is_sound(stamped, tmp_path):
    needed.program("qpdf", package="qpdf")
    (tmp_path / "stamped.pdf").write_bytes(stamped)
    found = subprocess.run(
        ["qpdf", "--check", "stamped.pdf"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout + found.stderr


def test_no_stamped_packet_ends_a_stream_with_a_carriage_return(plan, panel, master, tmp_path):
    """One in 256 would: its cross-reference then has one entry more."""
    needed.program("qpdf", package="qpdf")
    page = needed.module("page", package="page-validation")
    told = words(sitting(plan, panel, interview=panel.interview("c-1", ROUND), interviewer="i-e", issued_on=ISSUED))
    made = [stamp(master, attrs.evolve(told, texts=told.texts | {"example": "x" * size})) for size in range(1, 1200)]

    assert all(map(ends_cleanly, made))
    sizes = [re.search(rb"/Type /XRef/Size (\d+)", pdf)[1] for pdf in made]
    (longer,) = {size for size in sizes if int(size) > min(map(int, sizes))}
    found = made[sizes.index(longer)]
    for profile in ("PDF_UA_1", "PDF_A_3A"):
        assert not page.validate_pdf_bytes(found, profile=getattr(page.ValidationProfile, profile)).failures
    (tmp_path / "found.pdf").write_bytes(found)
    subprocess.run(["qpdf", "--check", "found.pdf"], cwd=tmp_path, capture_output=True, check=True)


def test_masters_made_from_different_candidates_are_the_same_bytes(plan, panel, master):
    other = renamed(panel, "c-1", name="Somebody Else", arranged="A ten-minute break, after question 2.")
    moved = attrs.evolve(
        other,
        interviews=tuple(
            attrs.evolve(i, at=i.at.replace(hour=17, day=9), place="Room 4") if i.candidate == "c-1" else i
            for i in other.interviews
        ),
    )
    assert to_bytes(master_of(plan, moved, "c-1", "i-e", issued_on=date(2026, 10, 1))) == to_bytes(master)


def test_nothing_of_a_candidate_is_in_a_master(master):
    plain = b"".join(_inflated(master.prefix)) + to_bytes(master)
    for word in (b"Candidate One", b"c-1", b"i-e", b"Interviewer E", b"2026-12-01", b"five-minute"):
        assert word not in plain


def _inflated(data):
    yield data
    for found in re.finditer(rb"stream\n", data):
        try:
            yield zlib.decompressobj().decompress(data[found.end() :])
        except zlib.error:
            continue


def test_a_master_comes_back_from_bytes_as_it_was(master):
    assert from_bytes(to_bytes(master)) == master


@pytest.mark.parametrize("at", [0, 20, 90, 5000, -1])
def test_a_master_that_was_changed_by_a_bit_is_not_used(master, at):
    data = bytearray(to_bytes(master))
    data[at] ^= 1
    assert from_bytes(bytes(data)) is None
    assert from_bytes(bytes(data[:at])) is None


def test_the_same_packet_stamped_twice_is_the_same_bytes(plan, panel, interview, master, stamped):
    subject = sitting(plan, panel, interview=interview, interviewer="i-e", issued_on=ISSUED)
    assert stamp(from_bytes(to_bytes(master)), words(subject)) == stamped


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("Åsa Öström-Łukasiewicz", "A4"),
        ("AV To. Wayfarer", "Letter"),
        ("Nguyễn Thị of the Many Words that take more Lines than one", "A4"),
        ("Αθηνά Παπαδοπούλου-Ξένου", "Letter"),
        ("2 Щербацкая A.V. Ґалаґан-Τάση", "A4"),
    ],
)
def test_names_of_many_kinds_are_set_as_they_would_be_laid_out(short_plan, panel, name, paper, tmp_path):
    people = renamed(panel, "c-2", name=name)
    held = people.interview("c-2", "people")
    subject = sitting(short_plan, people, interview=held, interviewer="i-a", issued_on=None)
    made = stamp(make_master(subject, words(subject), paper=paper_called(paper), theme=BUNDLED), words(subject))
    whole = packet_pdf(short_plan, people, interview=held, interviewer="i-a", paper=paper)
    assert text_of(made) == text_of(whole)
    assert shown(made, tmp_path, "stamped") == shown(whole, tmp_path, "rendered")


def test_quotation_marks_are_set_as_they_would_be_laid_out(short_plan, panel, tmp_path):
    arranged = (
        "A 24\" screen and a \"quiet\" room; the people's lists come early, 'in time' for what is planned, or later."
    )
    people = renamed(panel, "c-2", name="Ann 'Jo' O'Brien", arranged=arranged)
    held = people.interview("c-2", "people")
    subject = sitting(short_plan, people, interview=held, interviewer="i-a", issued_on=None)
    told = words(subject)

    made = stamp(make_master(subject, told, paper=paper_called("A4"), theme=BUNDLED), told)

    whole = packet_pdf(short_plan, people, interview=held, interviewer="i-a")
    assert told.texts["name"] == "Ann ‘Jo’ O’Brien"  # noqa: RUF001
    assert len(told.lines["arranged"]) > 1
    assert text_of(made) == text_of(whole)
    assert shown(made, tmp_path, "stamped") == shown(whole, tmp_path, "rendered")


def test_a_word_of_one_letter_is_kept_with_its_hyphen_as_it_would_be_laid_out(short_plan, panel, tmp_path):
    arranged = "Questions by e-mail, always; in a G-room of many words, with an x-ray of all lines, before v-neck. Then e-mail."
    people = renamed(panel, "c-2", name="E-Ann P-Lee", arranged=arranged)
    held = people.interview("c-2", "people")
    subject = sitting(short_plan, people, interview=held, interviewer="i-a", issued_on=None)
    told = words(subject)

    made = stamp(make_master(subject, told, paper=paper_called("A4"), theme=BUNDLED), told)

    whole = packet_pdf(short_plan, people, interview=held, interviewer="i-a")
    assert len(told.lines["arranged"]) > 1
    assert text_of(made) == text_of(whole)
    assert shown(made, tmp_path, "stamped") == shown(whole, tmp_path, "rendered")


@pytest.mark.parametrize("name", ["E-mail-Ann", "(K-Ann) Lee", "Ann K-Lee's"])
def test_where_such_a_word_goes_on_the_packet_is_rendered(plan, panel, name):
    people = renamed(panel, "c-2", name=name)

    with pytest.raises(CannotStamp, match="a word of one letter before a hyphen goes on"):
        words(sitting(plan, people, interview=people.interview("c-2", "people"), interviewer="i-a", issued_on=None))


@pytest.mark.parametrize(
    "name",
    [
        "Candidate with Twenty-four",
        "Maximiliane Adelheid von Hohenlohe-Waldenburg-Schillingsfürst y de la Cruz Fernández Montenegro",
    ],
)
def test_a_long_name_is_whole_on_the_last_leaf(short_plan, panel, name, tmp_path):
    people = renamed(panel, "c-2", name=name)
    held = people.interview("c-2", "people")
    ((_, _, made),) = packet_pdfs(short_plan, people, [(held, "i-a")])
    whole = packet_pdf(short_plan, people, interview=held, interviewer="i-a")

    (leaf,) = [page for page in text_of(whole).split("\f") if "Scorecard" in page and "Correction" in page]
    head = leaf.partition("Safety or integrity")[0].replace("Scorecard", "")
    assert "".join(name.split()) in "".join(head.split())
    assert text_of(made) == text_of(whole)
    assert shown(made, tmp_path, "stamped") == shown(whole, tmp_path, "rendered")


def test_a_batch_lays_out_each_seat_once_and_gives_every_packet(plan, panel, monkeypatch):
    some = [(i, i.lead) for i in panel.interviews if i.round == ROUND]
    cache = Kept()
    first = list(packet_pdfs(plan, panel, some, issued_on=ISSUED, cache=cache, processes=1))
    assert [(i, who) for i, who, _ in first] == some
    assert len(cache) == len({i.candidate == "c-1" for i, _ in some}) + len(WEIGHTS)  # the letters of the sans

    monkeypatch.setattr("hirekit.documents.stamping.making.make_master", pytest.fail)
    assert list(packet_pdfs(plan, panel, some, issued_on=ISSUED, cache=cache)) == first


def test_a_damaged_cache_is_as_good_as_an_empty_one(short_plan, panel):
    some = [(panel.interview("c-2", ROUND), "i-e")]
    cache = Kept()
    first = list(packet_pdfs(short_plan, panel, some, issued_on=ISSUED, cache=cache))
    whole = dict(cache)
    for key, data in whole.items():
        cache[key] = data[:-1] + b"?"
    assert list(packet_pdfs(short_plan, panel, some, issued_on=ISSUED, cache=cache)) == first
    assert cache == whole


def test_masters_made_in_two_processes_are_those_made_in_one(short_plan, panel):
    some = [(panel.interview("c-2", ROUND), who) for who in ("i-e", "i-f")]
    one, two = Kept(), Kept()
    assert list(packet_pdfs(short_plan, panel, some, cache=one, processes=1)) == list(
        packet_pdfs(short_plan, panel, some, cache=two, processes=2)
    )
    assert one == two


def test_a_name_in_letters_a_slot_lacks_is_rendered_with_the_same_look(short_plan, panel):
    people = renamed(panel, "c-2", name="Αθηνά (Athena)")
    held = people.interview("c-2", ROUND)
    ((_, _, made),) = packet_pdfs(short_plan, people, [(held, "i-e")], issued_on=ISSUED)
    assert made == packet_pdf(short_plan, people, interview=held, interviewer="i-e", issued_on=ISSUED)


def test_only_masters_for_names_in_greek_or_cyrillic_hold_their_letters(short_plan, panel):
    def made(name):
        people = renamed(panel, "c-2", name=name)
        subject = sitting(
            short_plan, people, interview=people.interview("c-2", ROUND), interviewer="i-e", issued_on=ISSUED
        )
        told = words(subject)
        return told, make_master(subject, told, paper=paper_called("A4"), theme=BUNDLED)

    (latin, plain), (greek, wider) = made("Athena"), made("Αθηνά")

    assert (latin.scripts, greek.scripts) == ((), ("greek",))
    assert latin.shape != greek.shape
    assert len(plain.prefix) < len(wider.prefix)


def test_a_batch_ends_where_a_packet_is_at_fault(plan, panel):
    with pytest.raises(Exception, match="must sit in this interview"):
        list(packet_pdfs(plan, panel, [(panel.interview("c-2", ROUND), "i-a")]))


def test_a_letter_that_no_slot_can_hold_is_refused():
    with pytest.raises(CannotStamp):
        shaped((sans(REGULAR), "e\u0301"))


def test_every_letter_of_a_slot_is_in_both_weights():
    for weight in (REGULAR, SEMIBOLD):
        assert all(shaped((sans(weight), letter)).glyphs for letter in letters_of_sans().slot_letters)


def test_lines_break_at_blanks_and_after_hyphens():
    bold, plain = sans(SEMIBOLD, size=10), sans(REGULAR, size=10)
    lines = broken(((bold, "now"), (plain, " a five-minute break")))
    assert lines == (((bold, "now"), (plain, " a five-")), ((plain, "minute break"),))


def test_a_time_at_the_start_of_a_line_is_one_word():
    plain = sans(REGULAR, size=10, room=80)
    assert broken(((plain, "then write, until 10:25."),)) == (((plain, "then write, until"),), ((plain, "10:25."),))


def test_packets_of_interviews_without_a_time_are_stamped_too(short_plan, panel, tmp_path):
    held = attrs.evolve(panel.interview("c-2", ROUND), at=None)
    undated = attrs.evolve(
        panel, interviews=tuple(held if i == panel.interview("c-2", ROUND) else i for i in panel.interviews)
    )
    subject = sitting(short_plan, undated, interview=held, interviewer="i-e", issued_on=ISSUED)

    made = stamp(make_master(subject, words(subject), paper=paper_called("A4"), theme=BUNDLED), words(subject))

    whole = packet_pdf(short_plan, undated, interview=held, interviewer="i-e", issued_on=ISSUED)
    assert text_of(made) == text_of(whole)
    assert shown(made, tmp_path, "stamped") == shown(whole, tmp_path, "rendered")


@pytest.mark.parametrize("text", ["either/or either/or either/or", "Donaudampfschifffahrtsgesellschaft"])
def test_where_a_break_cannot_be_foretold_the_packet_is_rendered(text):
    with pytest.raises(CannotStamp):
        broken(((sans(REGULAR, size=10), text),))


def test_an_empty_panel_has_no_packets(plan):
    assert list(packet_pdfs(plan, Panel(interviewers=(), candidates=()))) == []


def test_what_laid_pages_out_is_all_our_code_for_pages_and_all_templates():
    """A module in a room of its own changes pages as any other does."""
    read = {
        path
        for home in (files("hirekit.documents"), bundled("templates") / "documents")
        for path, _ in made_with.files_within(home)
    }

    assert {"/packet/cover.py", "/debrief/scores.py", "/engine.py", "/packet/cover.html", "/locales/de.yaml"} <= read
    assert not any(path.endswith(".pyc") for path in read)


def test_masters_are_made_anew_where_a_module_of_a_room_has_changed(tmp_path, monkeypatch):
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "page.py").write_text("1")
    monkeypatch.setattr(made_with, "files", lambda _: tmp_path)
    before = made_with.made_with.__wrapped__()

    (tmp_path / "room" / "page.py").write_text("2")

    assert made_with.made_with.__wrapped__() != before
