"""Ranks with exact ties."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hirekit.scoring.exactness import TOLERANCE, exact_order

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Counts, Flags, Floats
    from hirekit.scoring.ratings.statistics import Statistics
    from hirekit.scoring.rule import Rule


def ranks(rule: Rule, statistics: Statistics, composites: Floats, ranked: Flags) -> Counts:
    """Return 1 for the highest composite, equal ranks for exact ties, and 0 for those not ranked."""
    who = np.flatnonzero(ranked)
    order = who[np.argsort(-composites[who], kind="stable")]
    apart = np.ones(len(order), dtype=bool)
    apart[1:] = composites[order[:-1]] - composites[order[1:]] >= TOLERANCE
    cluster = np.cumsum(apart)
    close = np.flatnonzero(~apart | np.append(~apart[1:], False))
    exact = np.zeros(len(order), dtype=np.int64)
    exact[close] = -exact_order(rule, statistics, order[close])
    settled = np.lexsort((exact, cluster))
    order, cluster, exact = order[settled], cluster[settled], exact[settled]
    leads = np.ones(len(order), dtype=bool)
    leads[1:] = (cluster[1:] != cluster[:-1]) | (exact[1:] != exact[:-1])
    result = np.zeros(len(composites), dtype=np.int64)
    result[order] = np.maximum.accumulate(np.where(leads, np.arange(1, len(order) + 1), 0))
    return result
