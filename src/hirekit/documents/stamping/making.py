"""Making a master: one packet laid out with placeholders, so that nothing of a candidate was ever in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from hirekit.documents.engine import Attached, write
from hirekit.documents.packet.document import fitting, packet_values
from hirekit.documents.pdf.identity import packet_data
from hirekit.documents.stamping.carving import Carver
from hirekit.documents.stamping.letter_sheet import letter_sheet
from hirekit.documents.stamping.placeholders import STAND_IN_DAY, anonymous, filled, placeholders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.look.paper import Paper
    from hirekit.documents.look.theme import Theme
    from hirekit.documents.packet.fitting import Fit
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.stamping.master import Master
    from hirekit.documents.stamping.placeholders import Placeholders
    from hirekit.documents.stamping.slots import Words


class _EnoughError(Exception):
    """The master is made; there is no need to write the file it was made from."""


def make_master(subject: Sitting, words: Words, *, paper: Paper, theme: Theme) -> Master:
    """Return the master for packets with words of this shape.

    Raises:
        CannotStamp: The packet cannot be taken apart.
        InvalidData: It cannot be rendered.
    """
    made: list[Master] = []
    used: list[Placeholders] = []

    def html_of(subject: Sitting, *, paper: Paper, theme: Theme, fit: Fit, pages: Mapping[str, int]) -> str:
        values = packet_values(subject, paper=paper, fit=fit, pages=pages)
        stand_in = placeholders(words.counts, apart_from=theme.html("packet.html", **values))
        used[:] = [stand_in]
        html = theme.html("packet.html", **filled(values, stand_in))
        return html.replace("</head>", f"{letter_sheet(stand_in, words, theme.faces)}</head>", 1)

    laid_out = fitting(subject, paper=paper, theme=theme, html_of=html_of)
    stand_in = used[0]
    whose = anonymous(subject.identity, stand_in)

    def finished(document: Any, pdf: Any) -> None:
        made.append(Carver(document, pdf, stand_in=stand_in, words=words, faces=theme.faces).master())
        raise _EnoughError

    data = Attached(
        name="packet.json",
        content=packet_data(attrs.evolve(whose), subject.plan),
        description=subject.say("packet.attached"),
    )
    try:
        write(
            laid_out, attached=(data,), hidden=whose.fields(pages=laid_out.count), dated=STAND_IN_DAY, finished=finished
        )
    except _EnoughError:
        return made[0]
    raise AssertionError
