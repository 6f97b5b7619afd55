"""Coefficients as other libraries compute them, on random ratings."""

import warnings

import numpy as np
import pytest

import needed
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.strata import mantel_haenszel
from hirekit.scoring.adverse_impact.two_groups import two_deviations
from hirekit.scoring.reliability.intraclass import intraclass
from hirekit.scoring.reliability.kappa import fleiss_kappa, weighted_kappa
from hirekit.scoring.reliability.krippendorff import LEVELS, krippendorff_alpha

SEEDS = range(6)
PINGOUIN_FORMS = {
    "ICC(1,1)": "ICC(1)",
    "ICC(A,1)": "ICC(A,1)",
    "ICC(C,1)": "ICC(C,1)",
    "ICC(1,k)": "ICC(1,k)",
    "ICC(A,k)": "ICC(A,k)",
    "ICC(C,k)": "ICC(C,k)",
}


def ratings(seed, *, gaps=0.0, candidates=9, interviewers=4):
    random = np.random.default_rng(seed)
    table = np.clip(
        np.round(random.normal(3, 1, (candidates, 1)) + random.normal(0, 0.8, (candidates, interviewers))), 1, 5
    )
    table[random.random(table.shape) < gaps] = np.nan
    return table


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("seed", SEEDS)
def test_alpha_with_gaps_is_that_of_krippendorff(seed, level):
    krippendorff = needed.module("krippendorff", package="krippendorff")
    table = ratings(seed, gaps=0.3)

    expected = krippendorff.alpha(reliability_data=table.T, level_of_measurement=level)

    assert krippendorff_alpha(table, level=level).value == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_intraclass_correlations_are_those_of_pingouin(seed):
    pingouin, pandas = needed.module("pingouin", package="pingouin"), needed.module("pandas", package="pandas")
    table = ratings(seed)
    places = [(row, column) for row in range(table.shape[0]) for column in range(table.shape[1])]
    frame = pandas.DataFrame([(row, column, table[row, column]) for row, column in places], columns=["c", "i", "score"])

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rows = pingouin.intraclass_corr(data=frame, targets="c", raters="i", ratings="score").to_dict("records")

    found = intraclass(table).forms
    assert len(rows) == len(found)
    for row in rows:
        mine = found[PINGOUIN_FORMS[row["Type"]]]
        low, high = next(row[name] for name in row if name.startswith("CI95"))
        assert mine.value == pytest.approx(row["ICC"], abs=1e-9)
        # Its intervals are rounded.
        assert (mine.low, mine.high) == pytest.approx((low, high), abs=0.0051)


@pytest.mark.parametrize(("weights", "theirs"), [("none", None), ("linear", "linear"), ("quadratic", "quadratic")])
@pytest.mark.parametrize("seed", SEEDS)
def test_weighted_kappa_is_that_of_scikit_learn(seed, weights, theirs):
    metrics = needed.module("sklearn.metrics", package="scikit-learn")
    one, two = ratings(seed, candidates=20, interviewers=2).T

    expected = metrics.cohen_kappa_score(one.astype(int), two.astype(int), weights=theirs, labels=[1, 2, 3, 4, 5])

    assert weighted_kappa(one, two, weights=weights).value == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_fleiss_kappa_is_that_of_statsmodels(seed):
    inter_rater = needed.module("statsmodels.stats.inter_rater", package="statsmodels")
    table = ratings(seed)
    counts = np.stack([(table == score).sum(axis=1) for score in range(1, 6)], axis=1)

    assert fleiss_kappa(counts).value == pytest.approx(inter_rater.fleiss_kappa(counts), abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_adverse_impact_is_that_of_statsmodels(seed):
    tables = needed.module("statsmodels.stats.contingency_tables", package="statsmodels")
    proportion = needed.module("statsmodels.stats.proportion", package="statsmodels")
    random = np.random.default_rng(seed)
    considered = random.integers(5, 40, (4, 2))
    selected = random.binomial(considered, 0.4)
    strata = [
        (Outcome(int(a), int(n)), Outcome(int(b), int(m))) for (a, b), (n, m) in zip(selected, considered, strict=True)
    ]

    pooled = tables.StratifiedTable(
        [
            np.array([[a.selected, a.considered - a.selected], [b.selected, b.considered - b.selected]])
            for a, b in strata
        ]
    )
    tested = pooled.test_null_odds(correction=True)
    z, _ = proportion.proportions_ztest(selected[0], considered[0])

    found = mantel_haenszel(strata)
    assert found.odds_ratio.value == pytest.approx(pooled.oddsratio_pooled, rel=1e-9)
    assert found.chi_square.value == pytest.approx(tested.statistic, abs=1e-9)
    assert found.probability.value == pytest.approx(tested.pvalue, abs=1e-9)
    assert two_deviations(*strata[0]).value == pytest.approx(z, abs=1e-9)
