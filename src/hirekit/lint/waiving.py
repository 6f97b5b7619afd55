"""Waivers: which findings they cover, and which of them cover nothing."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from hirekit.lint.about import whole
from hirekit.lint.finding import Finding
from hirekit.lint.rules import BY_CODE
from hirekit.model.waiver import Waiver


@attrs.frozen
class Waived:
    """A finding and the waiver that covers it."""

    finding: Finding
    waiver: Waiver


def covers(waiver: Waiver, finding: Finding) -> bool:
    """Return whether *waiver* names the finding's code and its place, or a place around it."""
    place = waiver.where
    return waiver.code == finding.code and (
        not place or finding.where == place or finding.where.startswith(f"{place}.")
    )


def apply(
    waivers: tuple[Waiver, ...], findings: Iterable[Finding], *, today: date
) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
    """Return the findings that stand and those that are waived on *today*."""
    live = [waiver for waiver in waivers if waiver.expires >= today]
    standing, waived = [], []
    for finding in findings:
        waiver = next((w for w in live if covers(w, finding)), None)
        if waiver:
            waived.append(Waived(finding, waiver))
        else:
            standing.append(finding)
    return tuple(standing), tuple(waived)


def waiver_findings(
    waivers: tuple[Waiver, ...], waived: tuple[Waived, ...], *, today: date, checked: frozenset[str]
) -> Iterator[Finding]:
    """Yield waivers that are unused, past their day, or of no known code.

    Args:
        checked: Codes that were looked for; a waiver of another is not called unused.
    """
    used = {id(entry.waiver) for entry in waived}
    for place, waiver in enumerate(waivers):
        path, where = ("waivers", place), f"waivers.{place}"
        if waiver.code not in BY_CODE:
            yield whole("V-UNKNOWN", path=path, where=where, detail=f"no rule has the code {waiver.code!r}")
        elif waiver.expires < today:
            yield whole(
                "V-EXPIRED",
                path=path,
                where=where,
                detail=f"the waiver of {waiver.code} ended on {waiver.expires.isoformat()}",
            )
        elif id(waiver) not in used and waiver.code in checked:
            at = waiver.where or "the kit"
            yield whole(
                "V-UNUSED", path=path, where=where, detail=f"the waiver of {waiver.code} at {at} waives nothing"
            )
