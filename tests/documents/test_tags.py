"""How tags are completed depends on one function of WeasyPrint that is not public; where it goes, printing says so."""

import pytest

from hirekit.documents import role_profile_pdf
from hirekit.documents.pdf.tags import MAKES_TAGS
from hirekit.errors import MissingLibrary

REFUSED = r"tags PDFs in a way hirekit does not know.*pip install 'weasyprint>=70,<71'"


def test_a_weasyprint_without_what_makes_its_tags_is_refused_by_its_version(monkeypatch, plan):
    monkeypatch.delattr(f"weasyprint.pdf.tags.{MAKES_TAGS}")

    with pytest.raises(MissingLibrary, match=rf"WeasyPrint 70\.\d+ {REFUSED}"):
        role_profile_pdf(plan.kit, job_level="ml-tech-lead")


def test_a_weasyprint_that_makes_its_tags_elsewhere_is_refused_too(monkeypatch, plan):
    monkeypatch.setattr("weasyprint.pdf.add_tags", lambda *_: None)
    monkeypatch.setattr("hirekit.documents.pdf.tags.mend", lambda _pdf: None)

    with pytest.raises(MissingLibrary, match=REFUSED):
        role_profile_pdf(plan.kit, job_level="ml-tech-lead")
