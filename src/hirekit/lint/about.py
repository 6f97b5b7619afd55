"""Findings about a whole object, where no words can be pointed at."""

from hirekit.lint.finding import Finding
from hirekit.lint.rules import BY_CODE


def whole(
    code: str,
    *,
    path: tuple[str | int, ...] = (),
    where: str = "",
    detail: str = "",
    jurisdictions: tuple[str, ...] = (),
) -> Finding:
    """Return a finding about a whole object."""
    rule = BY_CODE[code]
    return Finding(
        code=code,
        severity=rule.severity,
        path=path,
        where=where,
        detail=detail,
        why=rule.why,
        source=rule.source(jurisdictions),
        safer=rule.safer,
    )
