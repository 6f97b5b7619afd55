"""Fill a PDF with the library of Evince and other viewers: SYSTEM_PYTHON poppler_fill.py IN.pdf VALUES.json OUT.pdf.

A circle is chosen by its description, which is all that this library says of it.
"""

import json
import sys
from pathlib import Path

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402  which version must be said first

source, values, target = (Path(name).resolve() for name in sys.argv[1:])
wanted = json.loads(values.read_text())
pdf = Poppler.Document.new_from_file(source.as_uri(), None)
for number in range(pdf.get_n_pages()):
    for mapping in pdf.get_page(number).get_form_field_mapping():
        field = mapping.field
        value = wanted.get(field.get_name())
        if value is None:
            continue
        if field.get_field_type() == Poppler.FormFieldType.TEXT:
            field.text_set_text(value)
        elif field.button_get_button_type() == Poppler.FormButtonType.CHECK or field.get_alternate_ui_name() == value:
            field.button_set_state(state=True)
pdf.save(target.as_uri())
