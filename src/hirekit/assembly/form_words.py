"""What a form owes to those already made, and what would mend it, in words that name the forms."""

from collections.abc import Iterable, Sequence

from hirekit.assembly.instance import Bound
from hirekit.assembly.phrases import joined, several
from hirekit.assembly.wishes import form_codes

BETWEEN = ("uses", "overlap", "spread")


def owed(needs: Sequence[Bound]) -> str:
    """Return what a form owes to earlier ones, as a sentence without its full stop.

    Args:
        needs: Of one family and one constraint; all are about one form.

    >>> one = Bound(family="overlap", subject=("0",), items=(0,), coefficients=(1,), sittings=(0,), most=1)
    >>> owed([one])
    'at most 1 question is shared with form A'
    """
    family, most, forms = needs[0].family, needs[0].most or 0, forms_named(needs)
    if family == "overlap" and not most:
        return f"no question is shared with {forms}"
    if family == "overlap":
        each = "each of " if len(_places(needs)) > 1 else ""
        return f"at most {several(most, 'question')} {'is' if most == 1 else 'are'} shared with {each}{forms}"
    if family == "uses":
        return f"questions of {forms} are not asked again"
    return f"minutes and levels are like those of {forms}"


def owed_less(needs: Sequence[Bound], missed: Sequence[int]) -> str:
    """Return what to change so that needs between a form and earlier ones, missed by so much each, are met."""
    family, forms = needs[0].family, forms_named(needs)
    if family == "overlap":
        number = max((need.most or 0) + more for need, more in zip(needs, missed, strict=True))
        return f"allow {several(number, 'question')} shared with {forms}"
    if family == "uses":
        return f"ask {several(sum(missed), 'question')} of {forms} again"
    return f"let minutes and levels be {max(missed)} further from those of {forms}"


def forms_named(needs: Iterable[Bound]) -> str:
    """Return the earlier forms that needs are about.

    >>> forms_named([Bound(family="uses", subject=("0", "2"), items=(), coefficients=(), sittings=())])
    'forms A and C'
    """
    codes = [form_codes(place + 1)[-1] for place in _places(needs)]
    return f"form{'' if len(codes) == 1 else 's'} {joined(codes)}"


def _places(needs: Iterable[Bound]) -> list[int]:
    return sorted({int(place) for need in needs for place in need.subject})
