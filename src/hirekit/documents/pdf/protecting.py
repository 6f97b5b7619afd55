"""A password on an issued PDF. Encrypted files are not archival, and salted, so that no two are the same bytes."""

import io

from hirekit.errors import InvalidData, Problem

LEAST_LETTERS = 8
MOST_BYTES = 127
ARCHIVAL = ("pdfaid:part", "pdfaid:conformance")


def password_fault(password: str) -> str:
    """Return why a password cannot protect a PDF: too short for that, or longer than a PDF can hold; empty where it can.

    >>> password_fault("short")
    'must have at least 8 letters, not 5'
    """
    if len(password) < LEAST_LETTERS:
        return f"must have at least {LEAST_LETTERS} letters, not {len(password)}"
    if len(password.encode()) > MOST_BYTES:
        return f"must have at most {MOST_BYTES} bytes, not {len(password.encode())}"
    return ""


def encrypted(data: bytes, password: str) -> bytes:
    """Return a PDF that opens with *password* only: AES with 256 bits; its form and its tags stay as they are.

    Screen readers keep their access, and whoever opens it may fill and print it. It no longer says that it is
    archival, as PDF/A forbids encryption.

    Raises:
        InvalidData: The password is too short to protect anything, or longer than a PDF can hold.
    """
    import pikepdf  # noqa: PLC0415

    if fault := password_fault(password):
        raise InvalidData([Problem(("password",), fault)])
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            for claim in ARCHIVAL:
                if claim in metadata:
                    del metadata[claim]
        pdf.save(out, encryption=pikepdf.Encryption(user=password, owner=password, R=6, aes=True, metadata=True))
    return out.getvalue()


def opens_with(data: bytes, password: str) -> bool:
    """Return whether a PDF that was encrypted opens with this password."""
    import pikepdf  # noqa: PLC0415

    try:
        with pikepdf.open(io.BytesIO(data), password=password, suppress_warnings=True) as pdf:
            return bool(pdf.is_encrypted)
    except (pikepdf.PasswordError, pikepdf.PdfError):
        return False


def decrypted(data: bytes, password: str) -> bytes:
    """Return a PDF without its password; one that has none is returned as it came, and so is what is no PDF.

    Raises:
        InvalidData: It opens with another password.
    """
    import pikepdf  # noqa: PLC0415

    out = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(data), password=password, suppress_warnings=True, attempt_recovery=False) as pdf:
            if not pdf.is_encrypted:
                return data
            pdf.save(out)
    except pikepdf.PasswordError as fault:
        raise InvalidData([Problem((), "opens with another password than the one given")]) from fault
    except pikepdf.PdfError:
        return data
    return out.getvalue()
