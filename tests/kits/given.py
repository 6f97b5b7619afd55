"""What hand-outs give and keys say, for tests that recompute the one from the other."""

import math
import re
from functools import cache

import hirekit
from hirekit.resources import bundled_kits

NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
Z = 1.96


@cache
def kits():
    return [hirekit.load_kit(name) for name in bundled_kits()]


def handout(id):
    return next(h.text for kit in kits() for h in kit.bank.handouts if h.id == id)


def key(id):
    return " ".join(next(q.key for kit in kits() for q in kit.bank.questions if q.id == id).split())


def numbers(text):
    return [float(n.replace(",", "")) for n in re.findall(NUMBER, text)]


def after(id, words, count=1):
    """Return the first numbers of a hand-out that follow these words."""
    text = handout(id)
    found = numbers(text[text.index(words) + len(words) :])[:count]
    return found if count > 1 else found[0]


def row(id, head):
    """Return the numbers of the table row that begins with these words."""
    line = next(line for line in handout(id).splitlines() if line.lstrip("|> ").replace("*", "").startswith(head))
    return numbers(line[line.index(head) + len(head) :])


def with_comma(value):
    return f"{value:,.0f}"


def interval(hits, tries):
    """Return the 95 % interval of a share, in whole per cent.

    Source: Wilson (1927), *Journal of the American Statistical Association* 22.
    """
    share, middle = hits / tries, Z**2 / (2 * tries)
    half = Z * math.sqrt(share * (1 - share) / tries + Z**2 / (4 * tries**2))
    return [round(100 * (share + middle + sign * half) / (1 + 2 * middle)) for sign in (-1, 1)]


def says(question, *texts):
    missing = [text for text in texts if text not in key(question)]
    assert missing == []
