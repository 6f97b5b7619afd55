"""Every PDF as issued: accessible, archival, sound, the same bytes every time, with a form that tools understand."""

import io
import subprocess
from datetime import date

import attrs
import pikepdf
import pytest
from every_combination import COMBINATIONS
from tagged_text import said

import needed
from hirekit.documents import decrypted, encrypted, engine, packet_pdf, panel_plan_pdf
from hirekit.documents.locales import locale
from hirekit.documents.pdf.streams import ends_cleanly

ISSUED = date(2026, 11, 23)
PASSWORD = "a long pass phrase"  # noqa: S105


@pytest.fixture(scope="session", params=COMBINATIONS, ids=", ".join)
def documents(request, printed_once):
    """Every document, on each paper, in each look and language; packets stamped as well as laid out."""
    return {name: pdf for name, (pdf, _) in printed_once(request.param).items()}


def failures(data, profile):
    page = needed.module("page", package="page-validation")
    return page.validate_pdf_bytes(data, profile=getattr(page.ValidationProfile, profile)).failures


def second_opinion(data, folder):
    """Return what another checker, which reads the tags by itself, finds against PDF/UA-1."""
    return [
        (found.rule, found.message)
        for found in looked_at(data, folder, layers=["conformance"])
        if found.severity == "error"
    ]


def elements_of_nothing(data, folder):
    """Return what that checker finds that would be read out and holds nothing, such as the span that draws a line."""
    return [found.message for found in looked_at(data, folder, only=["TAG-020"])]


def looked_at(data, folder, **how):
    outloud = needed.module("outloud", package="outloud")
    (folder / "it.pdf").write_bytes(data)
    checked = outloud.check(str(folder / "it.pdf"), **how)
    assert checked.stats["pages"]
    return checked.findings


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_every_document_is_accessible_and_archival(documents, profile):
    assert {name: found for name, data in documents.items() if (found := failures(data, profile))} == {}


def test_another_checker_finds_every_document_accessible_too(documents, tmp_path):
    assert {name: found for name, data in documents.items() if (found := second_opinion(data, tmp_path))} == {}


def test_do_and_do_not_with_the_reason_under_each_line_is_accessible_too(plan, panel, interview, tmp_path):
    anywhere = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, jurisdiction=()))

    data = packet_pdf(anywhere, panel, interview=interview, interviewer="i-e")

    assert [*failures(data, "PDF_UA_1"), *failures(data, "PDF_A_3A"), *second_opinion(data, tmp_path)] == []


LISTS_AND_TABLES = {
    "blank lines between items": "- one\n\n- two\n",
    "a second paragraph in an item": "1. one\n\n   more of it\n2. two\n",
    "code in an item": "- one\n  ```\n  x = 1\n  ```\n- two\n",
    "a table in an item": "- one\n\n  | A | B |\n  |---|---|\n  | 1 | 2 |\n- two\n",
    "a list between paragraphs of an item": "- one\n  - of one\n\n  after\n\n- two\n",
    "a quotation and a heading in items": "- > said\n- ## Head\n",
    "an item of nothing": "- one\n-\n- three\n",
    "items over two pages": "\n\n".join(f"- item {place} {'of many words ' * 20}" for place in range(20)),
    "a table of a head alone": "| A | B |\n|---|---|\n\nAfter.\n",
}


@pytest.mark.parametrize("text", LISTS_AND_TABLES.values(), ids=LISTS_AND_TABLES)
def test_lists_and_tables_of_hand_outs_are_accessible_however_they_are_written(plan, panel, tmp_path, text):
    kit = plan.requisition.kit
    bank = attrs.evolve(kit.bank, handouts=[attrs.evolve(h, text=f"# Sheet\n\n{text}") for h in kit.bank.handouts])
    changed = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=attrs.evolve(kit, bank=bank)))

    data = packet_pdf(changed, panel, interview=panel.interview("c-1", "ml-case"), interviewer="i-a")

    assert [*failures(data, "PDF_UA_1"), *second_opinion(data, tmp_path)] == []
    assert elements_of_nothing(data, tmp_path) == []


def test_no_document_has_elements_that_hold_nothing(documents, tmp_path):
    assert {name: found for name, data in documents.items() if (found := elements_of_nothing(data, tmp_path))} == {}


def test_every_document_has_one_copy_with_a_password_that_is_accessible_and_no_archive(documents):
    for name, data in documents.items():
        protected = encrypted(data, PASSWORD)
        assert "PDFA3A-ENCRYPTION-001" in {failure.rule_id for failure in failures(protected, "PDF_A_3A")}, name
        assert failures(decrypted(protected, PASSWORD), "PDF_UA_1") == [], name


def test_every_document_is_sound(documents, tmp_path):
    needed.program("qpdf", package="qpdf")
    for name, data in documents.items():
        (tmp_path / "it.pdf").write_bytes(data)
        checked = subprocess.run(["qpdf", "--check", tmp_path / "it.pdf"], capture_output=True, text=True, check=False)
        assert checked.returncode == 0, name + checked.stdout + checked.stderr


def test_every_document_carries_its_language_title_and_outline(documents):
    for name, data in documents.items():
        with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as outline:
            assert str(pdf.Root.Lang), name
            assert str(pdf.docinfo["/Title"]), name
            assert outline.root, name


def test_every_field_says_what_it_is_for(documents, plan):
    """A circle says criterion, score and anchor, or state; every other field says more than its name."""
    rubric = plan.kit.rubric
    for name, data in documents.items():
        with pikepdf.open(io.BytesIO(data)) as pdf:
            no_rating = locale(str(pdf.Root.Lang))("debrief.no_rating")
            for field in pdf.Root.get("/AcroForm", {}).get("/Fields", []):
                kind, _, id = str(field.T).partition("__")
                for kid in field.get("/Kids", [field]):
                    said = str(kid.get("/TU", field.get("/TU", "")))
                    assert len(said) > len("score"), (name, str(field.T))
                    if kind != "rating":
                        continue
                    state = next(key[1:] for key in kid.AP.N if key != "/Off")
                    anchor = rubric.criterion(id).anchor(int(state)) if state.isdigit() else no_rating
                    assert rubric.criterion(id).title in said, (name, said)
                    assert " ".join(anchor.split()) in " ".join(said.split()), (name, said)


def spoiled(data, change):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def without_tags(pdf):
    del pdf.Root.StructTreeRoot


def without_language(pdf):
    del pdf.Root.Lang


def without_description(pdf):
    for field in pdf.Root.AcroForm.Fields:
        for kid in field.get("/Kids", [field]):
            if "/TU" in kid:
                del kid["/TU"]
        if "/TU" in field:
            del field["/TU"]


def without_scopes(pdf):
    for header in elements(pdf, "/TH"):
        del header.A["/Scope"]
    for cell in elements(pdf, "/TD"):
        del cell.A["/Headers"]


def without_headers(pdf):
    without_scopes(pdf)
    for header in elements(pdf, "/TH"):
        header.S = pikepdf.Name.TD


def without_a_title(pdf):
    with pdf.open_metadata() as metadata:
        del metadata["dc:title"]


def without_an_order_of_fields(pdf):
    del pdf.pages[6].obj["/Tabs"]


def with_a_font_left_out(pdf):
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
            del thing["/FontFile2"]


def without_metadata(pdf):
    del pdf.Root.Metadata


def with_an_action(pdf):
    pdf.Root.OpenAction = pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("1")))


def without_an_appearance(pdf):
    for field in pdf.Root.AcroForm.Fields:
        if "/AP" in field:
            del field["/AP"]


def with_need_of_appearances(pdf):
    pdf.Root.AcroForm.NeedAppearances = True


@pytest.mark.parametrize(
    "change",
    [without_tags, without_language, without_description, without_a_title, without_an_order_of_fields, with_a_font_left_out],
)  # fmt: skip
def test_the_check_of_accessibility_bites(change, packet):
    assert failures(spoiled(packet, change), "PDF_UA_1")


@pytest.mark.parametrize(
    "change",
    [without_metadata, with_an_action, with_a_font_left_out, without_an_appearance, with_need_of_appearances, without_tags],
)  # fmt: skip
def test_the_check_of_archiving_bites(change, packet):
    assert failures(spoiled(packet, change), "PDF_A_3A")


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (without_tags, "DOC-002"),
        (without_language, "DOC-013"),
        (without_description, "FRM-001"),
        (without_a_title, "DOC-010"),
        (without_an_order_of_fields, "LNK-005"),
        (without_scopes, "TBL-002"),
        (without_headers, "TBL-001"),
    ],
)
def test_the_other_checker_bites(change, found, packet, tmp_path):
    assert found in dict(second_opinion(spoiled(packet, change), tmp_path))


def with_a_span_of_nothing(pdf):
    inside = elements(pdf, "/Span")[0]
    nothing = pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Span, P=inside.P, K=pikepdf.Array())
    inside.P.K.append(pdf.make_indirect(nothing))


def test_the_check_for_elements_that_hold_nothing_bites(packet, tmp_path):
    assert elements_of_nothing(packet, tmp_path) == []
    (found,) = elements_of_nothing(spoiled(packet, with_a_span_of_nothing), tmp_path)
    assert found.startswith("1 empty /Span element(s)")


def elements(pdf, kind):
    return [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/StructElem" and kind == thing.S
    ]


def test_every_header_of_a_table_says_whether_it_heads_a_row_or_a_column(packet, panel_plan):
    for data in (packet, panel_plan):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for header in elements(pdf, "/TH"):
                in_head = header.P.P.S == "/THead"
                assert header.A.Scope == ("/Column" if in_head else "/Row")


def test_running_heads_and_feet_are_no_part_of_the_text(packet):
    """A page's number is there to see and is no tagged text; what the page says is."""
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        aloud, apart = said(pdf.pages[3])

    assert "4 of " in apart
    assert "4 of " not in aloud
    assert "Do and do not" in aloud


def test_a_file_whose_last_streams_end_in_a_carriage_return_is_written_again(plan, panel, panel_plan, monkeypatch):
    """The writer packs objects last of all; one object more, which nothing names, changes how they end."""
    answers = iter([False, True])
    monkeypatch.setattr(engine, "ends_cleanly", lambda pdf: ends_cleanly(pdf) and next(answers))

    again = panel_plan_pdf(plan, panel, issued_on=ISSUED)

    assert ends_cleanly(panel_plan)
    assert again != panel_plan
    assert failures(again, "PDF_UA_1") == failures(again, "PDF_A_3A") == []


def test_a_file_with_data_inside_can_be_written_again_too(plan, panel, interview, packet, monkeypatch):
    answers = iter([False, True])
    monkeypatch.setattr(engine, "ends_cleanly", lambda _pdf: next(answers))

    again = packet_pdf(plan, panel, interview=interview, interviewer="i-e", issued_on=ISSUED)

    assert again != packet
    assert failures(again, "PDF_UA_1") == failures(again, "PDF_A_3A") == []


def test_the_same_packet_twice_is_the_same_bytes(plan, panel, interview, packet):
    assert packet_pdf(plan, panel, interview=interview, interviewer="i-e", issued_on=ISSUED) == packet


def test_a_rating_is_one_field_though_it_stands_on_two_pages(packet, plan):
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        names = [str(field.T) for field in fields]
        assert len(set(names)) == len(names)
        for criterion in plan.rated("A", "leading-work"):
            group = fields[names.index(f"rating__{criterion}")]
            states = [key for kid in group.Kids for key in kid.AP.N if key != "/Off"]
            assert sorted(states) == sorted(
                2 * ["/1", "/2", "/3", "/4", "/5", "/not_assessed", "/not_asked", "/declined"]
            )
            assert all("/T" not in kid and "/Off" in kid.AP.N for kid in group.Kids)
            assert "/Opt" not in group


def test_a_circle_says_its_criterion_score_and_anchor(packet, plan):
    criterion = plan.kit.rubric.criterion(plan.rated("A", "leading-work")[0])
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        group = next(f for f in pdf.Root.AcroForm.Fields if str(f.T) == f"rating__{criterion.id}")
        said = str(next(kid for kid in group.Kids if "/4" in kid.AP.N).TU)

    assert said == f"{criterion.title}: 4 of 5, Advanced. {criterion.anchor(4)}"


def test_a_packet_carries_whose_form_it_is_three_times(packet, plan):
    import json

    with pikepdf.open(io.BytesIO(packet)) as pdf:
        parent = next(f for f in pdf.Root.AcroForm.Fields if str(f.T) == "hirekit")
        hidden = {str(kid.T): str(kid.V) for kid in parent.Kids}
        info = str(pdf.docinfo["/HkCandidate"])
        data = json.loads(pdf.attachments["packet.json"].get_file().read_bytes())

    assert hidden["candidate"] == info == data["candidate"] == "c-1"
    assert hidden["instrument"] == data["instrument"] == plan.instrument("A")


def test_no_font_of_the_machine_gets_in(packet):
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        fonts = {str(o.BaseFont) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/BaseFont" in o}

    assert fonts
    assert all("Hk" in name or "Source" in name for name in fonts), fonts
