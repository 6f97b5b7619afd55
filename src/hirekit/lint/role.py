"""Pay bands, and lines of do and do not, that do not say where they come from."""

from collections.abc import Iterator

from hirekit.lint.about import whole
from hirekit.lint.finding import Finding
from hirekit.model.jurisdiction import ANYWHERE
from hirekit.model.kit import Kit

FOOTING = ("basis", "source", "reviewed")


def role_findings(kit: Kit) -> Iterator[Finding]:
    """Yield pay bands without a source, and lines of law without one of what makes them checkable."""
    pay = kit.role.pay
    for place, band in enumerate(pay.bands if pay else ()):
        if pay and not pay.source_of(band).strip():
            yield whole(
                "R-PAYSOURCE",
                path=("role", "pay", "bands", place),
                where=f"role.pay.{band.id}",
                detail=f"{band.id!r} names no source",
            )
    for place, line in enumerate(kit.conduct):
        lacking = [name for name in FOOTING if not getattr(line, name).strip()]
        if lacking and line.jurisdiction != ANYWHERE:
            yield whole(
                "R-CONDUCT",
                path=("conduct", place),
                where=f"conduct.{place}",
                detail=f"{line.topic!r} for {line.jurisdiction} lacks {', '.join(lacking)}",
            )
