"""How the words of packets are set, by the sizes of their names: known for our look, measured once for a theme's."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.fonts import face_of_part
from hirekit.documents.look.letterforms import CannotStamp
from hirekit.documents.look.paper import paper_called
from hirekit.documents.packet import name_size
from hirekit.documents.packet.name_size import OURS, NameLook, name_look
from hirekit.documents.stamping.cache import kept, kept_forms
from hirekit.documents.stamping.setting import OddTheme, from_bytes, ours, to_bytes
from hirekit.errors import InvalidData, LimitExceeded

if TYPE_CHECKING:
    from hirekit.documents.look.letterforms import Letterforms
    from hirekit.documents.look.theme import Theme
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.stamping.cache import Cache
    from hirekit.documents.stamping.setting import Settings

ODD = b"odd "
Sizes = tuple[str, float, float]
"""Language, and the sizes of the name on the cover and of the title of the leaf."""


@attrs.define
class ThemeSettings:
    """The settings of one theme on one paper."""

    theme: Theme
    paper: str
    cache: Cache | None
    _kept: dict[Sizes, bytes] = attrs.field(init=False, factory=dict)
    _known: dict[Sizes, Settings] = attrs.field(init=False, factory=dict)

    @cached_property
    def names(self) -> NameLook:
        """How the theme sets the name on the cover."""
        if self.theme.home is None:
            return OURS
        about = f"name {self.theme.fingerprint}"
        return name_size.from_bytes(kept(self.cache, about, lambda: name_size.to_bytes(name_look(self.theme))))

    def of(self, subject: Sitting, name_size: float, leaf_size: float) -> Settings:
        """Return how words are set in packets such as one.

        Args:
            name_size, leaf_size: Of the name on the cover and of the title of the leaf, in points.

        Raises:
            OddTheme: Some words are set in a way that stamping cannot follow.
            CannotStamp: The packet is at fault, which is told when it is rendered.
        """
        if self.theme.home is None:
            return ours(name_size, leaf_size)
        sizes = subject.plan.kit.language, name_size, leaf_size
        if sizes not in self._known:
            data = self.as_bytes(subject, name_size, leaf_size)
            if data.startswith(ODD):
                raise OddTheme(data.removeprefix(ODD).decode())
            self._known[sizes] = from_bytes(data, self._forms)
        return self._known[sizes]

    def as_bytes(self, subject: Sitting, name_size: float, leaf_size: float) -> bytes:
        """Return the same as it is kept; nothing for our look."""
        if self.theme.home is None:
            return b""
        sizes = subject.plan.kit.language, name_size, leaf_size
        if sizes not in self._kept:
            about = " ".join(("settings", self.theme.fingerprint, self.paper, *map(str, sizes)))
            self._kept[sizes] = kept(self.cache, about, partial(self._measured, subject))
        return self._kept[sizes]

    def _measured(self, subject: Sitting) -> bytes:
        from hirekit.documents.stamping.measuring import measured  # noqa: PLC0415

        try:
            return to_bytes(measured(subject, paper=paper_called(self.paper), theme=self.theme))
        except OddTheme as fault:
            return ODD + str(fault).encode()
        except (InvalidData, LimitExceeded) as fault:
            raise CannotStamp("the packet is at fault") from fault

    def _forms(self, part: str, features: tuple[str, ...]) -> Letterforms:
        return kept_forms(self.cache, face_of_part(part, self.theme.faces), features)
