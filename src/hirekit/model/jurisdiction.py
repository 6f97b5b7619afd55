"""Where a rule of law holds: countries, their parts, and the European Union."""

from collections.abc import Iterable

ANYWHERE = "any"
# Member states, so that a rule of the Union applies to a requisition in one of them.
UNION = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905
)


def holds_in(place: str, jurisdictions: Iterable[str]) -> bool:
    """Return whether a rule of *place* holds in one of *jurisdictions*: there, or in a part or member state of it.

    >>> holds_in("US", ["US-NY"]), holds_in("EU", ["FR"]), holds_in("US", ["GB"]), holds_in("US-NY", ["US"])
    (True, True, False, False)
    """
    return place == ANYWHERE or any(
        code == place or code.startswith(f"{place}-") or (place == "EU" and code.split("-")[0] in UNION)
        for code in jurisdictions
    )
