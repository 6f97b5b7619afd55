"""A password on an issued PDF."""

import io

import pikepdf
import pytest

from hirekit.documents import encrypted
from hirekit.errors import InvalidData

PASSWORD = "a long pass phrase, Zoë"  # noqa: S105


def test_an_encrypted_packet_opens_with_its_password_only(packet):
    protected = encrypted(packet, PASSWORD)

    for wrong in ("", "a long pass phrase"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(protected), password=wrong)
    with pikepdf.open(io.BytesIO(protected), password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)


def test_an_encrypted_packet_shows_nothing_of_the_candidate(packet):
    assert b"Candidate One" not in encrypted(packet, PASSWORD)


def test_an_encrypted_packet_keeps_its_fields_and_tags(packet):
    with (
        pikepdf.open(io.BytesIO(packet)) as before,
        pikepdf.open(io.BytesIO(encrypted(packet, PASSWORD)), password=PASSWORD) as after,
    ):
        assert [str(f.T) for f in after.Root.AcroForm.Fields] == [str(f.T) for f in before.Root.AcroForm.Fields]
        assert after.Root.MarkInfo.Marked
        assert after.allow.accessibility


def test_an_encrypted_packet_says_that_it_is_accessible_and_not_that_it_is_archival(packet):
    with (
        pikepdf.open(io.BytesIO(packet)) as before,
        pikepdf.open(io.BytesIO(encrypted(packet, PASSWORD)), password=PASSWORD) as after,
    ):
        claims = [
            {name: str(pdf.open_metadata().get(name)) for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")}
            for pdf in (before, after)
        ]

    assert claims == [
        {"pdfaid:part": "3", "pdfaid:conformance": "A", "pdfuaid:part": "1"},
        {"pdfaid:part": "None", "pdfaid:conformance": "None", "pdfuaid:part": "1"},
    ]


@pytest.mark.parametrize(("password", "said"), [("short", "at least 8 letters"), ("ü" * 64, "at most 127 bytes")])
def test_a_password_that_cannot_protect_is_refused(packet, password, said):
    with pytest.raises(InvalidData, match=said):
        encrypted(packet, password)
