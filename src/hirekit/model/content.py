"""What experts' judgements of a kit add up to: counts compared with what chance would give, for people to weigh."""

import attrs

CRITERION, QUESTION = "criterion", "question"


@attrs.frozen(kw_only=True)
class ContentFigure:
    """What experts make of one criterion or question.

    Attributes:
        kind: "criterion" or "question".
        meaning: What the figures say, in a sentence.
        asked: Experts who said whether it is needed; `essential`, how many of them call it essential.
        critical: The fewest who would have to, for chance not to explain it; None where even all of them would not do.
        ratio: The content validity ratio, -1 to 1; None where nobody was asked.
        raters: Experts who said how relevant it is; `relevant`, how many of them gave 3 or 4.
        index: The item-level content validity index, 0 to 1; `kappa`, the same beyond chance; None below two raters.
    """

    kind: str
    id: str
    meaning: str
    asked: int
    essential: int
    critical: int | None
    ratio: float | None
    raters: int
    relevant: int
    index: float | None
    kappa: float | None


@attrs.frozen(kw_only=True)
class ContentRecord:
    """A supporting record of a kit's content: what those who know the work say of it, and never a verdict on it.

    Attributes:
        figures: Of every criterion, then of the questions that somebody judged.
        average: The mean index over the criteria that have one, 0 to 1; None where none has.
        methods: How the figures are made, with sources.
        notes: What to know before leaning on them.
    """

    experts: int
    figures: tuple[ContentFigure, ...] = ()
    average: float | None = None
    methods: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
