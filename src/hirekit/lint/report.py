"""Findings in writing: in full, concise, as data, and as annotations of a code host."""

from collections.abc import Iterable

from hirekit.errors import Location, written_path
from hirekit.lint.finding import ERROR, WARNING, Finding

ANNOTATIONS = {ERROR: "error", WARNING: "warning"}
FORMATS = ("full", "concise", "json", "github")


def place(finding: Finding) -> str:
    """Return where a finding stands: file, line and column; where a file has no lines, the field; else the path."""
    at, path = finding.location, written_path(finding.path)
    if at and at.line is None and path:
        return f"{at}: {path}"
    return str(at) if at else path or "-"


def concise(finding: Finding) -> str:
    """Return a finding in one line that editors can jump to."""
    return f"{place(finding)}: {finding.code} {finding.severity}: {finding.message}"


def full(finding: Finding) -> str:
    """Return a finding with its reason, source, safer wording and the line that waives it."""
    where = finding.where or "..."
    lines = [concise(finding)]
    if finding.detail and finding.why != finding.detail:
        lines.append(f"    why: {finding.why}")
    lines += [
        f"    source: {finding.source}",
        f"    instead: {finding.safer}",
        f'    waive: {{code: {finding.code}, where: {where}, why: "...", expires: YYYY-MM-DD}}',
    ]
    return "\n".join(lines)


def as_data(finding: Finding) -> dict[str, object]:
    """Return a finding as plain data."""
    at = finding.location or Location("")
    return {
        "code": finding.code,
        "severity": finding.severity,
        "file": at.file or None,
        "line": at.line,
        "column": at.column,
        "path": written_path(finding.path),
        "where": finding.where,
        "words": finding.words,
        "span": list(finding.span) if finding.span else None,
        "message": finding.message,
        "why": finding.why,
        "source": finding.source,
        "safer": finding.safer,
    }


def github(finding: Finding) -> str:
    """Return a finding as a workflow command that annotates the line it stands on.

    >>> print(github(Finding(code="Q-LONG", severity="warning", why="50% too long", location=Location("a,b.yaml", 3, 5))))
    ::warning file=a%2Cb.yaml,line=3,col=5,title=Q-LONG::50%25 too long
    """
    level = ANNOTATIONS.get(finding.severity, "notice")
    at = finding.location
    named = (("file", at and at.file), ("line", at and at.line), ("col", at and at.column), ("title", finding.code))
    properties = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in named if value)
    return f"::{level} {properties}::{_escaped(finding.message)}"


def _escaped(text: str, further: str = "") -> str:
    for character in f"%\r\n{further}":
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def printed(findings: Iterable[Finding], *, form: str = "full") -> str:
    """Return findings as one text.

    Args:
        form: full, concise or github.
    """
    write = {"full": full, "concise": concise, "github": github}[form]
    return "\n".join(write(finding) for finding in findings)


def fails(findings: Iterable[Finding], *, strict: bool = False) -> bool:
    """Return whether the findings block: any error or, under *strict*, any warning."""
    return any(f.severity == ERROR or (strict and f.severity == WARNING) for f in findings)
