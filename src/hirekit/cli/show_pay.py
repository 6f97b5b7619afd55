"""hirekit show pay: what published bands say together."""

from typing import TYPE_CHECKING

import attrs
import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import put, put_json
from hirekit.errors import InvalidData, Problem

if TYPE_CHECKING:
    from hirekit.cli.tables import Part
    from hirekit.model.pay import Pay, PayEstimate, PayRange


@make_command(
    "Show the pay bands of a KIT and how an offer is made up or, for a place, years of experience and an industry, where "
    "their bands agree and how far they reach: never a mean. KIT may be a requisition's folder. Pay plays no part in scoring."
)
@click.argument("kit", default=".")
@click.option("--location", metavar="NAME", help="A place one of the bands names, or the band's id.")
@click.option("--experience", metavar="YEARS", help="Whole years, or a band's id.")
@click.option("--industry", metavar="NAME", help="An industry one of the bands names, or the band's id.")
@json_option
def command(*, kit: str, location: str | None, experience: str | None, industry: str | None, as_json: bool) -> None:
    from hirekit.cli.looking import looked_into  # noqa: PLC0415
    from hirekit.model.pay import Pay, estimate  # noqa: PLC0415

    whole, _ = looked_into(kit)
    pay = whole.role.pay
    if pay is None or not pay.bands:
        raise InvalidData([Problem(("role", "pay"), f"the kit {kit} publishes no pay bands")])
    named = any(given is not None for given in (location, experience, industry))
    found = estimate(pay, location=location, experience=experience, industry=industry) if named else None
    if as_json and found:
        put_json("pay-estimate", **_data(found))
    elif as_json:
        put_json(
            "pay", **{field.name: getattr(pay, field.name) for field in attrs.fields(Pay) if field.name != "topics"}
        )
    else:
        from hirekit.cli.tables import drawn  # noqa: PLC0415

        put(drawn(*_parts(pay, found)))


def _parts(pay: "Pay", found: "PayEstimate | None") -> "list[Part]":
    """Return bands with source and caveat; then what those asked about say together or, of all, how an offer is made up."""
    from hirekit.cli.tables import dim, heading, listed, table  # noqa: PLC0415
    from hirekit.model.pay import PayRange  # noqa: PLC0415

    bands = found.bands if found else pay.bands
    rows = [[b.id, b.dimension, b.key, amount(PayRange(b.low, b.high, b.open_ended))] for b in bands]
    parts: list[Part] = [
        heading(f"Pay a year, {pay.currency}, {pay.year}"),
        table(["Band", "Of", "Key", "Amount"], rows, right=(3,), whole=(0, 3)),
    ]
    levels = dict.fromkeys(level for band in bands for level in band.job_levels)
    if levels:
        parts.append(dim(f"Of posts as {', '.join(levels)}."))
    for source in dict.fromkeys(pay.source_of(band) for band in bands):
        whose = [band.id for band in bands if pay.source_of(band) == source]
        of = f" of {', '.join(whose)}" if len(whose) < len(bands) else ""
        parts.append(dim(f"Source{of}: {source or 'none named'}."))
    parts.append(dim(pay.caveat))
    if found:
        return [*parts, heading("Together"), listed(sentences(found))]
    for title, passages in (
        ("What an offer is made of", pay.components),
        ("What moves an offer", pay.factors),
        ("What a candidate is told about an offer", pay.tips),
    ):
        if passages:
            parts += [heading(title), listed(f"{passage.title or passage.id}. {passage.text}" for passage in passages)]
    return parts


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
        "source": found.source,
        "bands": found.bands,
        "agreed": found.agreed,
        "nothing_in_common": [[one.id, other.id] for one, other in found.apart],
        "reach": found.reach,
    }
