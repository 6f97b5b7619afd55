"""Published pay bands, and what they say together about one opening: where all agree and how far they reach, never a mean."""

import re
from collections.abc import Iterator

import attrs

from hirekit.errors import InvalidData, Problem, did_you_mean, refuse
from hirekit.model.passage import Passage
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems

# Years as a key ends: "[5, 10)" is five to under ten, "[10, +)" ten and over.
YEARS = re.compile(r"\[\s*(\d+)\s*,\s*(\d+|\+)\s*\)")
NATIONAL, LOCATION, EXPERIENCE, INDUSTRY = PAY_DIMENSIONS = ("national", "location", "experience", "industry")
LONGEST_SOURCE = 200


@attrs.frozen(kw_only=True)
class PayBand:
    """What one dimension says about pay, a year, in the currency of `Pay`.

    Attributes:
        high: The upper end; not an upper end where `open_ended`.
        source: Where it was published, where that is not the source of the other bands.
        job_levels: Of whose posts it speaks; empty for all.
    """

    id: str
    dimension: str
    key: str
    low: int
    high: int
    open_ended: bool = False
    source: str = ""
    job_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    @property
    def says(self) -> str:
        """The key without the years it ends in."""
        return YEARS.sub("", self.key).strip(" :")

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="pay-national")
        yield from text_problems("key", self.key, longest=120)
        if self.dimension not in PAY_DIMENSIONS:
            yield Problem(("dimension",), f"must be one of {', '.join(PAY_DIMENSIONS)}, not {self.dimension!r}")
        yield from text_problems("source", self.source, required=False, longest=LONGEST_SOURCE)
        if not 0 <= self.low <= self.high:
            yield Problem(("low",), f"must be at least 0 and at most high ({self.high}), not {self.low}")


@attrs.frozen(kw_only=True)
class Pay:
    """Published pay bands with their year, source and caveat; they play no part in scoring.

    Attributes:
        source: Where the bands were published; a band may name its own.
        jurisdiction: Where they hold, a code such as "US"; empty where that is not said.
        components: What pay is made of besides the bands.
        factors: What moves an offer within a band.
        tips: What to tell a candidate who asks.
    """

    currency: str
    year: int
    caveat: str
    source: str = ""
    jurisdiction: str = ""
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)
    components: tuple[Passage, ...] = attrs.field(default=(), converter=several)
    factors: tuple[Passage, ...] = attrs.field(default=(), converter=several)
    tips: tuple[Passage, ...] = attrs.field(default=(), converter=several)
    bands: tuple[PayBand, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from text_problems("currency", self.currency, longest=3)
        yield from text_problems("caveat", self.caveat)
        yield from text_problems("source", self.source, required=False, longest=LONGEST_SOURCE)
        yield from text_problems("jurisdiction", self.jurisdiction, required=False, longest=80)
        yield from repeat_problems("bands", (band.id for band in self.bands), noun="pay band")
        for name in ("components", "factors", "tips"):
            yield from repeat_problems(name, (passage.id for passage in getattr(self, name)), noun="passage")

    def source_of(self, band: PayBand) -> str:
        """Return where a band was published; empty where nobody said."""
        return band.source or self.source


@attrs.frozen
class PayRange:
    """Pay a year.

    Attributes:
        high: The highest figure named; no upper end where `open_ended`.
    """

    low: int
    high: int
    open_ended: bool = False


@attrs.frozen(kw_only=True)
class PayEstimate:
    """What the matching bands say.

    Attributes:
        bands: Those that match.
        source: Where those were published that name no source of their own.
        agreed: What every one of them holds, their intersection; None where there is no such pay.
        reach: From the lowest end to the highest, their envelope.
    """

    currency: str
    year: int
    caveat: str
    source: str
    bands: tuple[PayBand, ...] = attrs.field(converter=several)
    agreed: PayRange | None
    reach: PayRange

    @property
    def apart(self) -> tuple[tuple[PayBand, PayBand], ...]:
        """Pairs of bands without pay in common."""
        return tuple(
            (one, other)
            for place, one in enumerate(self.bands)
            for other in self.bands[place + 1 :]
            if _intersection((one, other)) is None
        )


def estimate(
    pay: Pay, *, location: str | None = None, experience: int | str | None = None, industry: str | None = None
) -> PayEstimate:
    """Return what the bands of a place, of years of experience and of an industry say together.

    A national band speaks of every place at once, so it counts only where nothing else is named.

    Args:
        pay: As published; plays no part in scoring.
        location, industry: A band's id, its key, or one of the names its key lists.
        experience: Whole years, for keys that end in years such as "[5, 10)"; or a band's id or key.

    Raises:
        InvalidData: No band, or more than one, is named so; with every such name.
    """
    named = {LOCATION: location, EXPERIENCE: experience, INDUSTRY: industry}
    bands: list[PayBand] = []
    problems: list[Problem] = []
    for dimension, name in named.items():
        if name is None:
            continue
        known = [band for band in pay.bands if band.dimension == dimension]
        found = _matching(known, str(name).strip())
        if len(found) == 1:
            bands += found
        else:
            problems.append(Problem((dimension,), _not_one(dimension, str(name), found, known)))
    if problems:
        raise InvalidData(problems)
    if not bands:
        bands = [band for band in pay.bands if band.dimension == NATIONAL]
    if not bands:
        raise InvalidData([Problem(("bands",), "has no national pay band; name a location, experience or industry")])
    return PayEstimate(
        currency=pay.currency,
        year=pay.year,
        caveat=pay.caveat,
        source=pay.source,
        bands=bands,
        agreed=_intersection(bands),
        reach=PayRange(
            min(band.low for band in bands),
            max(band.high for band in bands),
            any(band.open_ended for band in bands),
        ),
    )


def _intersection(bands: list[PayBand] | tuple[PayBand, ...]) -> PayRange | None:
    low = max(band.low for band in bands)
    ends = [band.high for band in bands if not band.open_ended]
    if not ends:
        return PayRange(low, max(low, *(band.high for band in bands)), open_ended=True)
    return PayRange(low, min(ends)) if low <= min(ends) else None


def _matching(bands: list[PayBand], name: str) -> list[PayBand]:
    """Return the bands with this id; else those with this name; else, for a number, those whose years hold it."""
    if by_id := [band for band in bands if band.id == name]:
        return by_id
    if name.isdecimal():
        return [band for band in bands if _holds(band, int(name))]
    return [band for band in bands if name.casefold() in _names(band)]


def _names(band: PayBand) -> Iterator[str]:
    """Yield the key, the key without its years, and each name it lists, in lower case."""
    yield from (text.strip().casefold() for text in (band.key, band.says, *re.split(r",| and ", band.says)))


def _holds(band: PayBand, years: int) -> bool:
    found = YEARS.search(band.key)
    return found is not None and int(found[1]) <= years and (found[2] == "+" or years < int(found[2]))


def _not_one(dimension: str, name: str, found: list[PayBand], known: list[PayBand]) -> str:
    if found:
        return f"{name!r} names more than one {dimension} band: {', '.join(band.id for band in found)}; give the id"
    if not known:
        return f"this kit has no {dimension} pay band"
    listed = "; ".join(f"{band.id} ({band.key})" for band in known)
    words = {band.id for band in known} | {each for band in known for each in _names(band)}
    return f"no {dimension} pay band is called {name!r}; there are {listed}{did_you_mean(name.casefold(), words)}"
