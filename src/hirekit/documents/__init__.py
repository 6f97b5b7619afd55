"""Models to paper and back: packets, plans and debriefs as PDF, and filled fields as scorecards.

Everything here is pure: bytes in and out, no clock and no folders; dates are arguments.
"""

from importlib import import_module
from typing import TYPE_CHECKING

_HOMES = {
    "calibration_pdf": "calibration",
    "candidate_pack_pdf": "candidate_pack",
    "debrief_pdf": "debrief.document",
    "decision_record_pdf": "decision_record",
    "decrypted": "pdf.protecting",
    "encrypted": "pdf.protecting",
    "feedback_letter_pdf": "feedback_letter",
    "method_record_pdf": "method_record",
    "packet_html": "html",
    "packet_pdf": "packet.document",
    "packet_pdfs": "stamping.batch",
    "panel_plan_pdf": "panel_plan",
    "read_packet": "readback.reading",
    "read_returned": "readback.returned",
    "read_unverified": "readback.reading",
    "review_pdf": "review",
    "role_profile_pdf": "role_profile",
    "scorecard_html": "html",
}
__all__ = [
    "calibration_pdf",
    "candidate_pack_pdf",
    "debrief_pdf",
    "decision_record_pdf",
    "decrypted",
    "encrypted",
    "feedback_letter_pdf",
    "method_record_pdf",
    "packet_html",
    "packet_pdf",
    "packet_pdfs",
    "panel_plan_pdf",
    "read_packet",
    "read_returned",
    "read_unverified",
    "review_pdf",
    "role_profile_pdf",
    "scorecard_html",
]

if TYPE_CHECKING:
    from hirekit.documents.calibration import calibration_pdf as calibration_pdf
    from hirekit.documents.candidate_pack import candidate_pack_pdf as candidate_pack_pdf
    from hirekit.documents.debrief.document import debrief_pdf as debrief_pdf
    from hirekit.documents.decision_record import decision_record_pdf as decision_record_pdf
    from hirekit.documents.feedback_letter import feedback_letter_pdf as feedback_letter_pdf
    from hirekit.documents.html import packet_html as packet_html
    from hirekit.documents.html import scorecard_html as scorecard_html
    from hirekit.documents.method_record import method_record_pdf as method_record_pdf
    from hirekit.documents.packet.document import packet_pdf as packet_pdf
    from hirekit.documents.panel_plan import panel_plan_pdf as panel_plan_pdf
    from hirekit.documents.pdf.protecting import decrypted as decrypted
    from hirekit.documents.pdf.protecting import encrypted as encrypted
    from hirekit.documents.readback.reading import read_packet as read_packet
    from hirekit.documents.readback.reading import read_unverified as read_unverified
    from hirekit.documents.readback.returned import read_returned as read_returned
    from hirekit.documents.review import review_pdf as review_pdf
    from hirekit.documents.role_profile import role_profile_pdf as role_profile_pdf
    from hirekit.documents.stamping.batch import packet_pdfs as packet_pdfs


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'hirekit.documents' has no attribute {name!r}")
    return getattr(import_module(f"hirekit.documents.{_HOMES[name]}"), name)
