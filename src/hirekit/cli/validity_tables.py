"""What experts say of a kit, on the terminal: the meaning first, the numbers second, the methods last."""

from collections.abc import Iterator, Sequence

from hirekit.cli.speaking import count
from hirekit.cli.tables import Part, dim, drawn, half_up, heading, listed, table
from hirekit.model.content import CRITERION, QUESTION, ContentFigure, ContentRecord
from hirekit.model.kit import Kit


def validity_text(kit: Kit, found: ContentRecord) -> str:
    """Return the supporting record of a kit's content."""
    titles = {criterion.id: criterion.title for criterion in kit.rubric.criteria}
    parts: list[Part] = [
        heading(f"{kit.id} {kit.version}  What experts say of its content"),
        dim(
            f"A supporting record of {count(found.experts, 'expert')}. People who know the work decide what it supports; a "
            "figure that falls short is a reason to look again, not an error."
        ),
    ]
    for kind, head in ((CRITERION, "Criteria"), (QUESTION, "Questions")):
        figures = [figure for figure in found.figures if figure.kind == kind]
        if figures:
            parts += _part(head, figures, titles)
    if found.average is not None:
        share = half_up(100 * found.average, 0)
        parts.append(listed([f"On average, {share} % of the experts call a criterion relevant."]))
    if found.notes:
        parts += [heading("To know"), listed(f"{note[:1].upper()}{note[1:]}." for note in found.notes)]
    return drawn(*parts, *[dim(f"\n{found.methods[0]}."), dim(f"{found.methods[1]}.")])


def _part(head: str, figures: Sequence[ContentFigure], titles: dict[str, str]) -> Iterator[Part]:
    yield heading(head)
    yield listed(f"{titles.get(one.id, one.id)}: {one.meaning}." for one in figures)
    judged = [one for one in figures if one.asked or one.raters]
    if judged:
        yield table(
            ["", "Essential", "It takes", "Ratio", "Relevant", "Index", "Kappa"],
            [
                [
                    one.id,
                    f"{one.essential} of {one.asked}" if one.asked else "",
                    "" if one.critical is None else str(one.critical),
                    _figure(one.ratio),
                    f"{one.relevant} of {one.raters}" if one.raters else "",
                    _figure(one.index),
                    _figure(one.kappa),
                ]
                for one in judged
            ],
            right=(1, 2, 3, 4, 5, 6),
        )


def _figure(value: float | None) -> str:
    return "" if value is None else half_up(value, 2).replace("-", "\N{MINUS SIGN}")
