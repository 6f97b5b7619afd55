"""Every PDF as issued: accessible, archival, sound, the same bytes every time, with a form that tools understand."""

import io
import subprocess
from datetime import date
from importlib.resources import files

import attrs
import every_document
import pikepdf
import pytest

import needed
from hirekit.documents import encrypted, engine, packet_pdf, packet_pdfs, panel_plan_pdf
from hirekit.documents.pdf.streams import ends_cleanly
from hirekit.resources import bundled

LONG = " ".join(["Maximiliane-Theodora", "von und zu", "Hohenlohe-Waldenburg"] * 5)[:196].strip()
COMBINATIONS = {
    "A4": ("A4", "ours", "short"),
    "A4, a team's theme, the longest names": ("A4", "theirs", "long"),
    "Letter, the longest names": ("Letter", "ours", "long"),
    "Letter, a team's theme": ("Letter", "theirs", "short"),
}


def with_long_names(panel):
    """Return a panel whose people have names as long as a name may be, still told apart."""
    return attrs.evolve(
        panel,
        candidates=tuple(attrs.evolve(c, name=f"{LONG} {c.id}") for c in panel.candidates),
        interviewers=tuple(attrs.evolve(i, name=f"{LONG} {i.id[-1]}") for i in panel.interviewers),
    )


@pytest.fixture(scope="session")
def their_theme(tmp_path_factory):
    """A team's own colours, logo and font."""
    home = tmp_path_factory.mktemp("look")
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
    return home


@pytest.fixture(scope="session", params=COMBINATIONS)
def documents(request, plan, panel, result, their_theme):
    """Every document, on each paper and in each look; packets stamped as well as laid out."""
    paper, look, names = COMBINATIONS[request.param]
    people = with_long_names(panel) if names == "long" else panel
    theme = their_theme if look == "theirs" else None
    made = dict(every_document.made(plan, people, result, paper=paper, theme=theme))
    held = people.interview("c-1", "leading-work")
    ((_, _, stamped),) = packet_pdfs(plan, people, [(held, "i-e")], paper=paper, theme=theme)
    return made | {"packet-stamped": stamped}


def failures(data, profile):
    page = needed.module("page", package="page-validation")
    return page.validate_pdf_bytes(data, profile=getattr(page.ValidationProfile, profile)).failures


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_every_document_is_accessible_and_archival(documents, profile):
    assert {name: found for name, data in documents.items() if (found := failures(data, profile))} == {}


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
            for field in pdf.Root.get("/AcroForm", {}).get("/Fields", []):
                kind, _, id = str(field.T).partition("__")
                for kid in field.get("/Kids", [field]):
                    said = str(kid.get("/TU", field.get("/TU", "")))
                    assert len(said) > len("score"), (name, str(field.T))
                    if kind != "rating":
                        continue
                    state = next(key[1:] for key in kid.AP.N if key != "/Off")
                    anchor = rubric.criterion(id).anchor(int(state)) if state.isdigit() else "no rating"
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


def test_an_encrypted_copy_fails_archiving_for_its_encryption_alone(packet):
    found = failures(encrypted(packet, "a long pass phrase"), "PDF_A_3A")

    assert [failure.rule_id for failure in found] == ["PDFA3A-ENCRYPTION-001"]


def test_a_file_whose_last_streams_end_in_a_carriage_return_is_written_again(plan, panel, panel_plan, monkeypatch):
    """The writer packs objects last of all; one object more, which nothing names, changes how they end."""
    answers = iter([False, True])
    monkeypatch.setattr(engine, "ends_cleanly", lambda pdf: ends_cleanly(pdf) and next(answers))

    again = panel_plan_pdf(plan, panel, issued_on=date(2026, 11, 23))

    assert ends_cleanly(panel_plan)
    assert again != panel_plan
    assert failures(again, "PDF_UA_1") == failures(again, "PDF_A_3A") == []


def test_a_file_with_data_inside_can_be_written_again_too(plan, panel, interview, packet, monkeypatch):
    answers = iter([False, True])
    monkeypatch.setattr(engine, "ends_cleanly", lambda _pdf: next(answers))

    again = packet_pdf(plan, panel, interview=interview, interviewer="i-e", issued_on=date(2026, 11, 23))

    assert again != packet
    assert failures(again, "PDF_UA_1") == failures(again, "PDF_A_3A") == []


def test_the_same_packet_twice_is_the_same_bytes(plan, panel, interview, packet):
    from datetime import date

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
