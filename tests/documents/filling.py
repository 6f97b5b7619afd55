"""Ways to fill a packet with the tools people have."""

import io
import json
import subprocess
from pathlib import Path

import pikepdf

import needed

HERE = Path(__file__).parent
PDFJS = "5.6.205"


def by_pypdf(packet, values, _folder=None):
    pypdf = needed.module("pypdf", package="pypdf")
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(packet)))
    fields = writer.get_fields()
    for page in writer.pages:
        named = {}
        for name, value in values.items():
            named[name] = f"/{value}" if fields[name].get("/FT") == "/Btn" else value
        writer.update_page_form_field_values(page, named, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def by_pikepdf(packet, values, _folder=None):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        form = __import__("pikepdf.form", fromlist=["Form"]).Form(pdf)
        for name, value in values.items():
            field = form[name]
            if isinstance(field, pikepdf.form.RadioButtonGroup):
                field.value = pikepdf.Name(f"/{value}")
            elif isinstance(field, pikepdf.form.CheckboxField):
                field.checked = True
            else:
                field.value = value
        pdf.save(out)
    return out.getvalue()


def by_pdftk(packet, values, folder):
    needed.program("pdftk", package="pdftk-java")
    source, data, target = folder / "in.pdf", folder / "in.fdf", folder / "out.pdf"
    source.write_bytes(packet)
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        buttons = {str(f.T) for f in pdf.Root.AcroForm.Fields if str(f.get("/FT")) == "/Btn"}
    lines = []
    for name, value in values.items():
        shown = f"/{value}" if name in buttons else "<" + ("\ufeff" + value).encode("utf-16-be").hex() + ">"
        lines.append(f"<< /T ({name}) /V {shown} >>")
    text = (
        "%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [\n"
        + "\n".join(lines)
        + "\n] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
    )
    data.write_bytes(text.encode("latin-1"))
    subprocess.run(["pdftk", source, "fill_form", data, "output", target], check=True, capture_output=True)
    return target.read_bytes()


def by_mupdf(packet, values, _folder=None):
    pymupdf = needed.module("pymupdf", package="pymupdf")
    with pymupdf.open(stream=packet, filetype="pdf") as pdf:
        for page in pdf:
            for widget in page.widgets():
                value = values.get(widget.field_name)
                if value is None:
                    continue
                if widget.field_type == pymupdf.PDF_WIDGET_TYPE_RADIOBUTTON:
                    if widget.on_state() == value:
                        widget.field_value = True
                        widget.update()
                else:
                    widget.field_value = True if value == "on" else value
                    widget.update()
        return pdf.tobytes()


def by_pdfjs(packet, values, folder):
    """Fill it as the viewer of Firefox does."""
    library = needed.node_package("pdfjs-dist", PDFJS)
    source, data, target = folder / "in.pdf", folder / "in.json", folder / "out.pdf"
    source.write_bytes(packet)
    data.write_text(json.dumps(values))
    subprocess.run(["node", HERE / "pdfjs_fill.mjs", library, source, data, target], check=True, capture_output=True)
    return target.read_bytes()


def by_poppler(packet, values, folder):
    """Fill it as Evince does."""
    names = "import gi; gi.require_version('Poppler', '0.18'); from gi.repository import Poppler"
    python = needed.system_python(names, package="python3-gi gir1.2-poppler-0.18")
    source, data, target = folder / "in.pdf", folder / "in.json", folder / "out.pdf"
    source.write_bytes(packet)
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        groups = {str(field.T): field.Kids for field in pdf.Root.AcroForm.Fields if str(field.get("/FT")) == "/Btn" and "/Kids" in field}  # fmt: skip
        spoken = {
            name: next(str(kid.TU) for kid in groups[name] if f"/{value}" in kid.AP.N)
            for name, value in values.items()
            if name in groups
        }
    data.write_text(json.dumps(values | spoken))
    subprocess.run([python, HERE / "poppler_fill.py", source, data, target], check=True, capture_output=True)
    return target.read_bytes()


TOOLS = {
    "pypdf": by_pypdf,
    "pikepdf": by_pikepdf,
    "pdftk": by_pdftk,
    "mupdf": by_mupdf,
    "pdfjs": by_pdfjs,
    "poppler": by_poppler,
}


def set_directly(packet, change):
    """Return a packet after *change* was done to its fields, by name."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        change({str(field.T): field for field in pdf.Root.AcroForm.Fields}, pdf)
        pdf.save(out)
    return out.getvalue()


def mark(group, value):
    """Choose a value as a viewer does: everywhere it stands, and in the field."""
    state = pikepdf.Name(f"/{value}")
    group.V = state
    for kid in group.Kids:
        kid.AS = state if state in kid.AP.N else pikepdf.Name("/Off")
