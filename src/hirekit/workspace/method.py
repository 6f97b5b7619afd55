"""What lint and experts have to say in a method record, and the supporting record as data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from hirekit.documents.method_advice import Hint
from hirekit.documents.words.locale import capital
from hirekit.model.rules import plain
from hirekit.workspace import clock

if TYPE_CHECKING:
    from datetime import date

    from hirekit.lint import Finding
    from hirekit.lint.record import Link, SupportingRecord
    from hirekit.model.content import ContentRecord
    from hirekit.model.panel import Panel
    from hirekit.model.plan import Plan
    from hirekit.workspace.folder import Folder


def method_advice(plan: Plan, panel: Panel | None, *, day: date) -> list[Hint]:
    """Return what lint still finds in a plan and its kit, and what the team waives, each waiver with its reason and last day."""
    from hirekit.lint.record import supporting_record  # noqa: PLC0415

    record = supporting_record(plan, panel=panel, today=day)
    return [
        *(_hint(finding) for finding in record.findings),
        *(
            attrs.evolve(_hint(entry.finding), waived=entry.waiver.why.rstrip("."), until=entry.waiver.expires)
            for entry in record.waived
        ),
    ]


def method_content(plan: Plan) -> ContentRecord | None:
    """Return what experts make of the content of a plan's kit; None where no expert has judged it."""
    from hirekit.scoring.content import content_record  # noqa: PLC0415

    return content_record(plan.kit) if plan.kit.judgements else None


def supporting_text(folder: Folder) -> str:
    """Return the supporting record of a requisition's plan as JSON."""
    from hirekit.lint.record import TITLE, supporting_record  # noqa: PLC0415

    plan = folder.plan()
    panel = folder.panel() if folder.panel_file.is_file() else None
    record = supporting_record(plan, panel=panel, today=clock.today())
    head = {"schema": "hirekit/supporting-record/1", "title": TITLE, "requisition": plan.requisition.id}
    content = method_content(plan)
    experts = {"content": None if content is None else attrs.asdict(content)}
    return json.dumps(head | _data(record) | experts, indent=1, ensure_ascii=False) + "\n"


def _hint(finding: Finding) -> Hint:
    from hirekit.lint.rules import BY_CODE  # noqa: PLC0415

    return Hint(code=finding.code, finds=capital(BY_CODE[finding.code].finds), place=finding.where)


def _link(link: Link) -> dict[str, Any]:
    asked = [dict(zip(("form", "round", "question"), row, strict=True)) for row in link.questions]
    return attrs.asdict(link) | {"questions": asked}


def _data(record: SupportingRecord) -> dict[str, Any]:
    from hirekit.lint.report import as_data  # noqa: PLC0415

    return {
        "matrix": [_link(link) for link in record.matrix],
        "unserved": list(record.unserved),
        "components": [attrs.asdict(component) for component in record.components],
        "weights": [
            {"criterion": weight.criterion, "percent": plain(round(100 * weight.share, 2)), "why": weight.why}
            for weight in record.weights
        ],
        "findings": [as_data(finding) for finding in record.findings],
        "waived": [
            as_data(entry.finding) | {"waived_why": entry.waiver.why, "expires": entry.waiver.expires.isoformat()}
            for entry in record.waived
        ],
        "blanks": list(record.blanks),
    }
