"""Write how much each term speaks for and against each rule of lint, and any of them, from the labelled texts to build on.

One logistic regression a rule, and one a kind of text, with a penalty on the squares of its points; of its terms those are kept that say most, and
fitted again. The same texts give the same file.
"""

import sys
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from hirekit.catalog import load_kit
from hirekit.lint.likelihood import BY_PATTERN_ALONE, share_of
from hirekit.lint.points import POINTS_FILE, TENTHS, RulePoints, points_to_text
from hirekit.lint.rule import TEXT_KINDS
from hirekit.lint.rules import RULES
from hirekit.lint.terms import WORD, terms_of
from hirekit.lint.texts import kit_texts
from hirekit.lint.tokens import plain_text

ROOT = Path(__file__).parent.parent
HOME = ROOT / "src/hirekit/lint/rules"
KITS = ("ml-tech-lead", "support-team-lead")
FEWEST_TEXTS = 2
FEWEST_FAULTS = 8
MOST_TERMS, MOST_TERMS_OF_ANY = 2600, 8000
# How little the squares of points are held against them, and how much rarity speaks for a term.
LOOSENESS = 20.0
LEAST_POINTS = 0.5

Row = dict[str, Any]


class Terms:
    """The terms that stand in enough texts, and texts as rows of a matrix of them.

    Attributes:
        scale: What one standing of each term weighs in the matrix: more the rarer it is, so that the penalty is milder.
    """

    def __init__(self, texts: Sequence[tuple[str, str]]) -> None:
        counts = Counter(term for _, plain in texts for term in set(terms_of(plain)))
        known = sorted(term for term, count in counts.items() if count >= FEWEST_TEXTS)
        self.names = [*map(str.upper, TEXT_KINDS), *known]
        self._columns = {term: place for place, term in enumerate(self.names)}
        rarity = [1 + log((1 + len(texts)) / (1 + counts[term])) for term in known]
        self.scale = np.array([1.0] * len(TEXT_KINDS) + [each / 2 for each in rarity])

    def matrix(self, texts: Sequence[tuple[str, str]]) -> csr_matrix:
        """Return a row for each kind and plain text, shape (texts, terms)."""
        rows, columns, values = [], [], []
        for row, (kind, plain) in enumerate(texts):
            counts = Counter(self._columns[term] for term in terms_of(plain) if term in self._columns)
            share = share_of(len(WORD.findall(plain)))
            rows += [row] * (len(counts) + 1)
            columns += [self._columns[kind.upper()], *counts]
            values += [1.0, *(self.scale[column] * count * share for column, count in counts.items())]
        return csr_matrix((values, (rows, columns)), shape=(len(texts), len(self.names)))


def fitted(
    terms: csr_matrix, faulty: NDArray[np.bool_], kept: NDArray[np.bool_] | None = None
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the weights, shape (terms, faults), and the starts, shape (faults,), of a logistic regression of each fault.

    All are fitted at once, which takes a sixth of the time.

    Args:
        terms: Shape (texts, terms).
        faulty: Which texts have each fault, shape (texts, faults).
        kept: The terms that each may rest on, shape (terms, faults); all by default.
    """
    sign = np.where(faulty, 1.0, -1.0)
    turned = terms.T.tocsr()

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        at = flat.reshape(-1, faulty.shape[1])
        weights, start = at[:-1], at[-1]
        margin = sign * (terms @ weights + start)
        slope = -LOOSENESS * sign / (1 + np.exp(np.minimum(margin, 50)))
        value = LOOSENESS * np.logaddexp(0, -margin).sum() + (weights**2).sum() / 2 + (start**2).sum() / 20
        weigh = turned @ slope + weights
        return value, np.vstack([weigh if kept is None else weigh * kept, slope.sum(axis=0) + start / 10]).ravel()

    found = minimize(
        loss,
        np.zeros((terms.shape[1] + 1) * faulty.shape[1]),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": 400, "ftol": 1e-9, "maxcor": 10},
    ).x.reshape(-1, faulty.shape[1])
    return found[:-1], found[-1]


def points_of(rows: Sequence[Row]) -> list[RulePoints]:
    """Return the points of each rule that enough of the labelled texts break, and of each kind of text that any is broken."""
    texts = [(row["kind"], plain_text(row["text"])) for row in rows]
    terms = Terms(texts)
    whole = terms.matrix(texts)
    parts: dict[str, RulePoints] = {}
    for kinds, faults in groupby(sorted(_faults(), key=_kinds_read), key=_kinds_read):
        read = np.array([kind in kinds for kind, _ in texts])
        broken = {
            name: np.array([not codes.isdisjoint(row["codes"]) for row in rows])[read] for name, _, codes in faults
        }
        enough = [name for name, faulty in broken.items() if faulty.sum() >= FEWEST_FAULTS]
        if enough:
            faulty = np.column_stack([broken[name] for name in enough])
            parts |= {part.code: part for part in _group_points(enough, faulty, whole[read], terms)}
    return [parts[name] for name, _, _ in _faults() if name in parts]


def _group_points(
    names: Sequence[str], faulty: NDArray[np.bool_], matrix: csr_matrix, terms: Terms
) -> Iterator[RulePoints]:
    """Yield the points of faults that the same texts may have, each resting on the terms that say most of it."""
    weights, _ = fitted(matrix, faulty)
    says = np.abs(weights * terms.scale[:, None]) * np.sqrt(np.diff(matrix.tocsc().indptr))[:, None]
    kept = np.zeros(weights.shape, dtype=bool)
    for column, name in enumerate(names):
        most = MOST_TERMS_OF_ANY if name.lower() in TEXT_KINDS else MOST_TERMS
        kept[np.argsort(-says[:, column], kind="stable")[:most], column] = True
    used = np.flatnonzero(kept.any(axis=1))
    weights, starts = fitted(matrix[:, used], faulty, kept[used])
    tenths = weights * (terms.scale[used] * np.where(used < len(TEXT_KINDS), TENTHS, 1))[:, None]
    for column, name in enumerate(names):
        points = {
            terms.names[place]: round(each)
            for place, each in zip(used, tenths[:, column], strict=True)
            if abs(each) >= LEAST_POINTS and round(each)
        }
        yield RulePoints(name, round(float(starts[column]), 2), points)


def _faults() -> Iterator[tuple[str, Collection[str], frozenset[str]]]:
    """Yield each thing that a part of the file is about: its name, the kinds of text read for it, and the codes that count."""
    weighed = [rule for rule in RULES if rule.code not in BY_PATTERN_ALONE]
    yield from ((rule.code, rule.kinds, frozenset([rule.code])) for rule in weighed)
    # The words that a rule of wording lists say nothing of the rest of a text.
    meant = [rule for rule in RULES if not rule.code.startswith("L-")]
    yield from (
        (kind.upper(), (kind,), frozenset(rule.code for rule in meant if kind in rule.kinds)) for kind in TEXT_KINDS
    )


def _kinds_read(fault: tuple[str, Collection[str], frozenset[str]]) -> tuple[str, ...]:
    return tuple(sorted(fault[1]))


def made_from(rows: Sequence[Row]) -> str:
    """Return one line that says of what texts points were made."""
    said = "\n".join(f"{row['kind']}\t{','.join(sorted(row['codes']))}\t{row['text']}" for row in rows)
    return (
        f"Made by tools/term_points.py from {len(rows)} labelled texts, sha256 {sha256(said.encode()).hexdigest()[:16]}"
    )


def own_texts() -> list[Row]:
    """Return the examples and look-alikes of the rules themselves."""
    return [
        {"kind": kind, "text": text, "codes": codes}
        for rule in RULES
        for kind in rule.kinds
        for texts, codes in ((rule.examples, [rule.code]), (rule.lookalikes, []))
        for text in texts
    ]


def innocent_texts() -> list[Row]:
    """Return the texts of the shipped kits, in which nothing is to be found."""
    kits = (load_kit(name) for name in KITS)
    return [{"kind": text.kind, "text": text.text, "codes": []} for kit in kits for text in kit_texts(kit)]


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests/lint"))
    from label_figures import BUILT_ON, labelled

    rows = [*(row for part in BUILT_ON for row in labelled(part)), *own_texts()]
    parts = points_of([*rows, *innocent_texts()])
    (HOME / POINTS_FILE).write_text(points_to_text(parts, made_from=made_from(rows)), "utf-8")
