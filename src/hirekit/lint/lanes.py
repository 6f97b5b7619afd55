"""A number for each of some codes, all in one whole number, so that one sum adds all of them."""

from collections.abc import Iterable
from struct import Struct

_BITS = 32
# Keeps every lane above 0, so that none borrows of the next; it is the highest bit of a lane.
_MIDDLE = 1 << (_BITS - 1)
# So many answers are remembered.
REMEMBERED = 20_000
Apart = tuple[tuple[str, ...], frozenset[str]]


class Lanes:
    """Lays numbers between -2^31 and 2^31 side by side, a lane a code.

    >>> lanes = Lanes(["A", "B"])
    >>> total = lanes.joined([5, -3]) + lanes.joined([-1, 1])
    >>> lanes.apart(total)
    [4, -2]
    >>> lanes.first(total)
    4
    >>> lanes.reached(total, lanes.joined([4, 0]))
    (('A',), frozenset({'B'}))
    """

    def __init__(self, codes: Iterable[str]) -> None:
        self._codes = tuple(codes)
        self._middles = self.joined([_MIDDLE] * len(self._codes))
        self._whole = Struct(f"<{len(self._codes)}I")
        self._reached: dict[int, Apart] = {}

    @staticmethod
    def joined(numbers: Iterable[int]) -> int:
        """Return the whole number that holds a number for each code."""
        return sum(number << (_BITS * place) for place, number in enumerate(numbers))

    def apart(self, total: int) -> list[int]:
        """Return the number of each code."""
        return [
            lane - _MIDDLE for lane in self._whole.unpack((total + self._middles).to_bytes(self._whole.size, "little"))
        ]

    @staticmethod
    def first(total: int) -> int:
        """Return the number of the first code."""
        return ((total & (2 * _MIDDLE - 1)) ^ _MIDDLE) - _MIDDLE

    def reached(self, total: int, needed: int) -> Apart:
        """Return the codes whose number is at least what is needed, and the others."""
        # A lane that reaches what it needs keeps its highest bit.
        bits = (total + self._middles - needed) & self._middles
        apart = self._reached.get(bits)
        if apart is None:
            if len(self._reached) >= REMEMBERED:
                self._reached.clear()
            codes = [code for place, code in enumerate(self._codes) if bits >> (_BITS * (place + 1) - 1) & 1]
            apart = self._reached[bits] = tuple(codes), frozenset(self._codes).difference(codes)
        return apart
