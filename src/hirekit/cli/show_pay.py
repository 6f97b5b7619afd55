"""hirekit show pay: what published bands say together."""

from typing import TYPE_CHECKING

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json
from hirekit.errors import InvalidData, Problem

if TYPE_CHECKING:
    from hirekit.model.pay import PayEstimate, PayRange


@make_command(
    "Show the pay bands of a KIT or, for a place, years of experience and an industry, where their bands agree and how far "
    "they reach: never a mean. Pay plays no part in scoring."
)
@click.argument("kit", default=".")
@click.option("--location", metavar="NAME", help="A place one of the bands names, or the band's id.")
@click.option("--experience", metavar="YEARS", help="Whole years, or a band's id.")
@click.option("--industry", metavar="NAME", help="An industry one of the bands names, or the band's id.")
@json_option
def command(*, kit: str, location: str | None, experience: str | None, industry: str | None, as_json: bool) -> None:
    from hirekit.catalog import load_kit  # noqa: PLC0415
    from hirekit.model.pay import estimate  # noqa: PLC0415

    pay = load_kit(kit).role.pay
    if pay is None or not pay.bands:
        raise InvalidData([Problem(("role", "pay"), f"the kit {kit} publishes no pay bands")])
    named = any(given is not None for given in (location, experience, industry))
    found = estimate(pay, location=location, experience=experience, industry=industry) if named else None
    if as_json and found:
        put_json("pay-estimate", **_data(found))
    elif as_json:
        put_json("pay", currency=pay.currency, year=pay.year, caveat=pay.caveat, bands=pay.bands)
    else:
        from hirekit.cli.tables import Part, dim, drawn, heading, listed, table  # noqa: PLC0415
        from hirekit.model.pay import PayRange  # noqa: PLC0415

        rows = [
            [band.id, band.dimension, band.key, amount(PayRange(band.low, band.high, band.open_ended))]
            for band in (found.bands if found else pay.bands)
        ]
        parts: list[Part] = [
            heading(f"Pay a year, {pay.currency}, {pay.year}"),
            table(["Band", "Of", "Key", "Amount"], rows, right=(3,), whole=(0, 3)),
        ]
        if found:
            parts += [heading("Together"), listed(sentences(found))]
        put(drawn(*parts, dim(f"\n{pay.caveat}")))


def sentences(found: "PayEstimate") -> list[str]:
    """Return what the bands say together, a sentence each."""
    told = []
    if found.agreed is None:
        pairs = "; ".join(f"{one.id} and {other.id}" for one, other in found.apart)
        told.append(f"There is no pay that all these bands hold: {pairs} have nothing in common.")
    else:
        told.append(_held(found))
        if found.agreed.open_ended:
            told.append("Each of them is open at the top, so nothing here says where that ends.")
    told.append(f"The lowest begins at {found.reach.low:,} and the highest {_end(found.reach)}.")
    return told


def _held(found: "PayEstimate") -> str:
    """Return what all bands hold; where they only touch, the one amount, and that nothing lies on both its sides."""
    agreed = found.agreed
    if agreed is None or agreed.open_ended or agreed.low < agreed.high:
        return f"All these bands hold {amount(agreed)}." if agreed else ""
    lower = ", ".join(band.id for band in found.bands if band.high == agreed.high and not band.open_ended)
    upper = ", ".join(band.id for band in found.bands if band.low == agreed.low)
    return f"These bands have one amount in common, {agreed.low:,}, where {lower} ends and {upper} begins."


def _end(reach: "PayRange") -> str:
    if reach.open_ended:
        return f"is open at the top; the highest figure named is {reach.high:,}"
    return f"ends at {reach.high:,}"


def amount(pay: "PayRange") -> str:
    """Return a range as people write it.

    >>> from hirekit.model.pay import PayRange
    >>> amount(PayRange(150000, 220000)), amount(PayRange(200000, 300000, True))
    ('150,000 to 220,000', '200,000 to 300,000 and over')
    """
    return f"{pay.low:,} to {pay.high:,}{' and over' if pay.open_ended else ''}"


def _data(found: "PayEstimate") -> dict[str, object]:
    return {
        "currency": found.currency,
        "year": found.year,
        "caveat": found.caveat,
        "bands": found.bands,
        "agreed": found.agreed,
        "nothing_in_common": [[one.id, other.id] for one, other in found.apart],
        "reach": found.reach,
    }
