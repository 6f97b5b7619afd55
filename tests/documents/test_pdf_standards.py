"""Every PDF as issued: accessible, archival, sound, the same bytes every time, with a form that tools understand."""

import io
import subprocess

import pikepdf
import pytest

import needed

DOCUMENTS = ("packet", "case_packet", "panel_plan", "debrief", "candidate_pack", "decision_record", "method_record")


@pytest.fixture(scope="session")
def candidate_pack(plan, panel):
    from hirekit.documents import candidate_pack_pdf

    return candidate_pack_pdf(plan, panel, candidate="c-1")


@pytest.fixture(scope="session")
def decision_record(plan, panel, result):
    from hirekit.documents import decision_record_pdf

    return decision_record_pdf(plan, result, panel=panel)


@pytest.fixture(scope="session")
def method_record(plan):
    from hirekit.documents import method_record_pdf

    return method_record_pdf(plan, paper="Letter")


def failures(data, profile):
    page = needed.module("page", package="page-validation")
    return page.validate_pdf_bytes(data, profile=getattr(page.ValidationProfile, profile)).failures


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_document_is_accessible_and_archival(document, profile, request):
    assert failures(request.getfixturevalue(document), profile) == []


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


@pytest.mark.parametrize("change", [without_tags, without_language, without_description])
def test_the_check_of_accessibility_bites(change, packet):
    assert failures(spoiled(packet, change), "PDF_UA_1")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_document_is_sound(document, request, tmp_path):
    needed.program("qpdf", package="qpdf")
    (tmp_path / "it.pdf").write_bytes(request.getfixturevalue(document))

    checked = subprocess.run(["qpdf", "--check", tmp_path / "it.pdf"], capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_same_packet_twice_is_the_same_bytes(plan, panel, interview, packet):
    from datetime import date

    from hirekit.documents import packet_pdf

    assert packet_pdf(plan, panel, interview=interview, interviewer="i-e", issued_on=date(2026, 11, 23)) == packet


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
