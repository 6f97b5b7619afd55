"""How far a panel agrees, on the terminal: the meaning first, the numbers second, the method last."""

from collections.abc import Iterator

from rich.table import Table
from rich.text import Text

from hirekit.cli.tables import Part, dim, drawn, half_up, heading, listed, table
from hirekit.model.agreement import BENEATH, Agreement, Coefficient, Sentence, Separation, reasons, sentences

# All pairs of eight candidates; with more, pairs are counted candidate by candidate.
MOST_PAIRS = 28


def agreement_text(found: Agreement) -> str:
    """Return the appendix of a panel."""
    parts: list[Part] = [
        heading(f"{found.requisition}  How far the ratings agree"),
        dim("Read the evidence first. These figures are about the panel; none of them changes a score."),
        heading("What the evidence separates"),
        *_pairs(found.pairs),
    ]
    for head, coefficients in found.parts:
        parts.append(heading(head))
        for sentence in sentences(coefficients):
            parts += _sentence(sentence)
    if found.notes:
        parts += [heading("To know"), listed(found.notes)]
    return drawn(*parts)


def _pairs(pairs: tuple[Separation, ...]) -> Iterator[Part]:
    known = [pair for pair in pairs if pair.separated is not None]
    if len(known) > MOST_PAIRS:
        yield dim("Whom this evidence does not separate each candidate from:")
        yield listed(f"{id}: {', '.join(others) or 'nobody'}" for id, others in _not_separated(known).items())
        yield dim(f"All {len(known)} pairs, each with the difference of composites and its 95 % interval: --csv.")
    elif known:
        yield listed(f"{pair.words[:1].upper()}{pair.words[1:]}: {_range(pair)}." for pair in known)
        yield dim("Difference of composites on common criteria, with a 95 % interval.")
    for reason, unknown in reasons(pairs):
        named = (
            ", ".join(f"{pair.first} and {pair.second}" for pair in unknown)
            if len(unknown) <= MOST_PAIRS
            else f"{len(unknown)} of {len(pairs)} pairs; each: --csv"
        )
        yield Text(f"{reason[:1].upper()}{reason[1:]}: {named}.")
    if not pairs:
        yield dim("There is no pair of candidates to compare.")


def _not_separated(known: list[Separation]) -> dict[str, list[str]]:
    """Return those whom the evidence does not tell from each candidate, in the order seen."""
    close: dict[str, list[str]] = {}
    for pair in known:
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            close.setdefault(one, [])
            if not pair.separated:
                close[one].append(other)
    return close


def _sentence(said: Sentence) -> Iterator[Part]:
    yield Text(f"{said.meaning}:")
    known = [one for one in said.figures if one.value is not None]
    if known:
        yield _figures(known)
    undefined: dict[str, list[str]] = {}
    for one in said.figures:
        if one.value is None:
            undefined.setdefault(one.reason, []).append(one.about)
    if undefined:
        yield listed(f"undefined{_of(ids)}: {reason}" for reason, ids in undefined.items())
    yield dim(f"{said.method}.\n")


def _figures(known: list[Coefficient]) -> Table:
    rows = [
        [
            one.about or "the panel",
            figure(one, one.value),
            f"{figure(one, one.low)} to {figure(one, one.high)}" if one.low is not None else "",
            "" if one.error is None else half_up(one.error, 2),
            "" if one.freedom is None else half_up(one.freedom, 1),
            "look into it" if one.flagged else "",
        ]
        for one in known
    ]
    heads = ["", "Value", "Interval", "Error", "Freedom", ""]
    used = [place for place in range(len(heads)) if place < 2 or any(row[place] for row in rows)]  # noqa: PLR2004
    right = tuple(spot for spot, place in enumerate(used) if place in (1, 3, 4))
    return table([heads[place] for place in used], [[row[place] for place in used] for row in rows], right=right)


def figure(one: Coefficient, value: float | None) -> str:
    """Return a figure to two places, or as a whole number where it counts people."""
    if value is None:
        return ""
    if one.beneath(value):
        return BENEATH
    return half_up(value, 0 if one.name == "interviewers" else 2).replace("-", "\N{MINUS SIGN}")


def _of(ids: list[str]) -> str:
    named = [id for id in ids if id]
    return f" for {', '.join(named)}" if named else ""


def _range(pair: Separation) -> str:
    low, value, high = (
        half_up(number or 0.0, 2).replace("-", "\N{MINUS SIGN}") for number in (pair.low, pair.difference, pair.high)
    )
    freedom = "" if pair.freedom is None else f", {half_up(pair.freedom, 1)} degrees of freedom"
    return f"{value} apart ({low} to {high}{freedom})"
