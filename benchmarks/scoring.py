"""Scoring 1,000,000 ratings beside the bare numpy kernel, and pandas, polars and DuckDB by the same rules.

    python benchmarks/scoring.py

20,000 candidates, five of 800 interviewers each, ten criteria, one rating in ten missing, rows shuffled. Every
way's composites, bounds and who reaches the cut are first compared with the kernel's; then each is timed, turn by turn
with the kernel, as the best of several runs. Ratios to the kernel are what counts; milliseconds are this machine's.
"""

import importlib
import math
import resource
import sys
import time
from fractions import Fraction
from functools import partial

import attrs
import numpy as np

from hirekit.model.criterion import Anchor, Competency, Criterion
from hirekit.model.rubric import Rubric
from hirekit.model.terms import Floors
from hirekit.scoring import RatingColumns, columns_from_frame, columns_from_json_lines, score_columns, score_grouped
from hirekit.scoring.raters.severities import severity
from hirekit.scoring.rule import rule_of

CANDIDATES, INTERVIEWERS, CRITERIA = 20_000, 800, 10
# A candidate's interviewers, so many places from the first; so all of them hang together through common candidates.
PLACES = np.array([0, 7, 31, 100, 313])
WEIGHTS = np.array([5, 10, 15, 20, 5, 10, 5, 10, 15, 5]) / 100
CUT = 3.0
LEAST, HALF, MISSING = 0.8, 0.5, 0.1
RUNS = 5


def rows(seed=7):
    """Return candidate, interviewer and criterion codes, scores with NaN, in no order."""
    random = np.random.default_rng(seed)
    candidate = np.repeat(np.arange(CANDIDATES, dtype=np.int32), len(PLACES) * CRITERIA)
    who = (random.integers(0, INTERVIEWERS, CANDIDATES)[:, None] + PLACES) % INTERVIEWERS
    interviewer = np.repeat(who.astype(np.int32).ravel(), CRITERIA)
    criterion = np.tile(np.arange(CRITERIA, dtype=np.int16), CANDIDATES * len(PLACES))
    ability = random.normal(3, 0.6, CANDIDATES)[candidate] - random.normal(0, 0.4, INTERVIEWERS)[interviewer]
    score = np.clip(np.round(ability + random.normal(0, 0.7, len(candidate))), 1, 5)
    score[random.random(len(score)) < MISSING] = np.nan
    order = random.permutation(len(score))
    return candidate[order], interviewer[order], criterion[order], score[order]


def rubric():
    """Return ten criteria under four competencies, weighed as written."""
    sizes, made, start = (3, 3, 2, 2), [], 0
    for place, size in enumerate(sizes):
        criteria = tuple(
            Criterion(
                id=f"k{n}",
                title=f"Criterion {n}",
                weight=Fraction(round(100 * WEIGHTS[n]), 100),
                anchors=tuple(Anchor(s, f"What a {s} does") for s in range(1, 6)),
            )
            for n in range(start, start + size)
        )
        made.append(Competency(id=f"h{place}", title=f"Competency {place}", criteria=criteria))
        start += size
    return Rubric(competencies=tuple(made))


def kernel(candidate, criterion, score):
    """Codes, missing mask, two bincounts and the matrix rules, as anyone would write them in numpy."""
    here = ~np.isnan(score)
    cell = candidate[here].astype(np.int64) * CRITERIA + criterion[here]
    size = CANDIDATES * CRITERIA
    sums = np.bincount(cell, weights=score[here], minlength=size).reshape(CANDIDATES, CRITERIA)
    counts = np.bincount(cell, minlength=size).reshape(CANDIDATES, CRITERIA)
    assessed = counts > 0
    means = np.where(assessed, sums / np.maximum(counts, 1), 0)
    heads = np.repeat(np.eye(4), (3, 3, 2, 2), axis=0)
    inside = (assessed * WEIGHTS) @ heads
    share = WEIGHTS @ heads
    live = share * (inside > 0)
    per_head = np.divide(live, inside, out=np.zeros_like(live), where=inside > 0) / live.sum(axis=1, keepdims=True)
    weights = assessed * WEIGHTS * (per_head @ heads.T)
    composite = (weights * means).sum(axis=1)
    enough = ((assessed * WEIGHTS).sum(axis=1) >= LEAST) & (inside / share >= HALF).all(axis=1)
    lower = (np.where(assessed, means, 1) * WEIGHTS).sum(axis=1)
    upper = (np.where(assessed, means, 5) * WEIGHTS).sum(axis=1)
    composite[~enough] = np.nan
    return composite, composite >= CUT - 1e-9, lower, upper


def best(work, runs=RUNS, *, beside=None):
    """Return the shortest time of several runs, in seconds, and that of what runs beside it, turn by turn."""
    times = []
    for _ in range(runs):
        turn = []
        for each in (work, beside) if beside else (work,):
            start = time.perf_counter()
            each()
            turn.append(time.perf_counter() - start)
        times.append(turn)
    return tuple(map(min, zip(*times, strict=True)))


def library(name):
    """Return a library, or None where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


HEADS = np.repeat(np.arange(4), (3, 3, 2, 2))
WEIGHED = {
    "criterion": [f"k{n}" for n in range(CRITERIA)],
    "weight": WEIGHTS,
    "head": HEADS,
    "share": np.bincount(HEADS, weights=WEIGHTS)[HEADS],
}
# The rules, as each library would have them: an interviewer's mean first, gaps shared out within competencies, floors,
# bounds and the cut. Floating point alone would put some exact ties below the cut, so each allows for rounding.
NEAR = 1e-9


def with_polars(polars, frame):
    """Return composites, who reaches the cut, and bounds, by candidate."""
    of, weight, mean, inside = (polars.col(name) for name in ("share", "weight", "score", "inside"))
    assessed, weighted = inside.sum(), polars.col("weighted").sum()
    enough = (assessed >= LEAST - NEAR) & ((inside / of).min() >= HALF - NEAR) & (polars.len() == len(set(HEADS)))
    composite = polars.when(enough).then((polars.col("weighted") / inside * of).sum() / of.sum())
    return (
        frame.lazy()
        .filter(mean.is_not_nan())
        .group_by("candidate", "interviewer", "criterion")
        .agg(mean.mean())
        .group_by("candidate", "criterion")
        .agg(mean.mean())
        .join(polars.LazyFrame(WEIGHED), on="criterion")
        .group_by("candidate", "head")
        .agg(share=of.first(), inside=weight.sum(), weighted=(mean * weight).sum())
        .group_by("candidate")
        .agg(
            composite=composite,
            reached=composite.fill_null(0) >= CUT - NEAR,
            lower=weighted + (1 - assessed),
            upper=weighted + 5 * (1 - assessed),
        )
        .collect()
    )


def with_pandas(frame):
    """Return composites, who reaches the cut, and bounds, by candidate."""
    looks = frame.groupby(["candidate", "interviewer", "criterion"], sort=False, observed=True)["score"].mean()
    means = looks.groupby(["candidate", "criterion"], sort=False, observed=True).mean().unstack()
    found = means[WEIGHED["criterion"]].to_numpy()
    assessed = ~np.isnan(found) * WEIGHTS
    heads = np.eye(4)[HEADS]
    inside, share = assessed @ heads, WEIGHTS @ heads
    weighted = assessed * np.nan_to_num(found)
    live = share * (inside > 0)
    by_head = weighted @ heads / np.where(inside == 0, 1, inside)
    enough = (assessed.sum(axis=1) >= LEAST - NEAR) & (inside / share >= HALF - NEAR).all(axis=1)
    means["composite"] = np.where(enough, (by_head * live).sum(axis=1) / live.sum(axis=1), np.nan)
    means["reached"] = means["composite"] >= CUT - NEAR
    means["lower"] = weighted.sum(axis=1) + (1 - assessed.sum(axis=1))
    means["upper"] = weighted.sum(axis=1) + 5 * (1 - assessed.sum(axis=1))
    return means


QUERY = f"""
select candidate, case when enough then composite end as composite,
       coalesce(enough and composite >= {CUT} - {NEAR}, false) as reached, lower, upper
from (
  select candidate, sum(weighted / inside * share) / sum(share) as composite,
         sum(inside) >= {LEAST} - {NEAR} and min(inside / share) >= {HALF} - {NEAR} and count(*) = 4 as enough,
         sum(weighted) + (1 - sum(inside)) as lower, sum(weighted) + 5 * (1 - sum(inside)) as upper
  from (
    select candidate, head, any_value(share) as share, sum(weight) as inside, sum(m * weight) as weighted
    from (
      select candidate, criterion, avg(m) as m from (
        select candidate, interviewer, criterion, avg(score) as m from ratings where not isnan(score) group by all
      ) group by all
    ) join weights using (criterion) group by candidate, head
  ) group by candidate
)
"""  # noqa: S608 - constants of this file


def agrees(answer, expected):
    """Check composites, who reaches the cut and bounds, by candidate, against those of the kernel."""
    order = [f"c-{n}" for n in range(CANDIDATES)]
    composite, reached, lower, upper = (np.array([answer[id][place] for id in order]) for place in range(4))
    np.testing.assert_allclose(composite.astype(float), expected[0], atol=1e-9)
    assert (reached.astype(bool) == expected[1]).all()
    np.testing.assert_allclose((lower, upper), expected[2:], atol=1e-9)


def from_ids(rule, ids, score):
    """Return hirekit's scores of columns of text ids."""
    return score_columns(rule, RatingColumns.from_ids(**ids, score=score))


def answer_of(scores):
    """Return what hirekit found, as `agrees` takes it."""
    reached = scores.standing == 4  # noqa: PLR2004 - at or above the cut
    columns = scores.composites, reached, scores.lower, scores.upper
    return {id: rest for id, *rest in zip(scores.candidates, *columns, strict=True)}


TABLE = []


def timed(name, work, kernel_run, runs=RUNS):
    """Time work and the kernel turn by turn, and keep the line to print."""
    seconds, base = best(work, runs, beside=kernel_run)
    TABLE.append(f"{name:48} {1000 * seconds:8.1f} ms  {seconds / base:6.2f} x kernel")


def main():
    """Compare, then time, then print."""
    candidate, interviewer, criterion, score = rows()
    rule = rule_of(rubric())
    rule = attrs.evolve(rule, cut=Fraction(3), floors=Floors())
    columns = RatingColumns(
        candidate=candidate,
        interviewer=interviewer,
        criterion=criterion,
        score=score,
        candidates=tuple(f"c-{n}" for n in range(CANDIDATES)),
        interviewers=tuple(f"i-{n}" for n in range(INTERVIEWERS)),
        criteria=rule.criteria,
    )
    assert not columns.repeats
    composite, reached, lower, upper = kernel(candidate, criterion, score)
    found = score_columns(rule, columns)
    np.testing.assert_allclose(found.composites, composite, atol=1e-12)
    np.testing.assert_allclose((found.lower, found.upper), (lower, upper), atol=1e-12)
    assert ((found.standing == 4) == reached).all()  # noqa: PLR2004 - at or above the cut
    assert (found.ranks > 0).sum() == np.isfinite(composite).sum()
    ids = {
        "candidate": np.array(columns.candidates)[candidate],
        "interviewer": np.array(columns.interviewers)[interviewer],
        "criterion": np.array(columns.criteria)[criterion],
    }
    run = partial(kernel, candidate, criterion, score)
    timed("numpy kernel", run, run)
    timed("hirekit, validated codes", lambda: score_columns(rule, columns), run, 3 * RUNS)
    timed("hirekit, validated codes, with ranks and ties", lambda: score_columns(rule, columns).ties, run)
    lists = {name: values.tolist() for name, values in ids.items()}
    expected = composite, reached, lower, upper
    for kind, texts in (("lists", lists), ("numpy arrays", ids)):
        work = partial(from_ids, rule, texts, score)
        agrees(answer_of(work()), expected)
        timed(f"hirekit, text ids in {kind}", work, run)
    frames(run, rule, ids | {"score": score}, expected)
    same_lists(run, lists | {"score": score}, expected)
    categories(run, rule, lists | {"score": score})
    lines(rule, ids, score, (composite,))
    severities(columns, run)
    print(*TABLE, sep="\n")
    print(f"{'memory, at most':48} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")


def grouping(candidate, criterion, score):
    """Sums and counts of the ratings there are, by candidate and criterion."""
    here = ~np.isnan(score)
    cell = candidate[here].astype(np.int64) * CRITERIA + criterion[here]
    return np.bincount(cell, weights=score[here]), np.bincount(cell)


def severities(columns, kernel_run):
    """Time severities with their errors, once they are seen to be those of least squares, beside the bare grouping."""
    scored = columns.where(~np.isnan(columns.score))
    found = severity(scored)
    of_row = found.adjusted[scored.candidate] - found.severities[scored.interviewer]
    left = scored.score - of_row + found.difficulties[scored.criterion]
    for codes in (scored.candidate, scored.interviewer, scored.criterion):
        # What least squares leaves is, for each effect, 0 in all.
        np.testing.assert_allclose(np.bincount(codes, weights=left), 0, atol=1e-6)
    assert (found.errors > 0).all()
    assert (found.adjusted_errors > 0).all()
    group = partial(grouping, columns.candidate, columns.criterion, columns.score)
    fitted, grouped = best(lambda: severity(scored), RUNS, beside=group)
    _, kernel_seconds = best(group, RUNS, beside=kernel_run)
    TABLE.append(
        f"{f'severity of {len(scored):,} ratings, with errors':48} {1000 * fitted:8.1f} ms  {fitted / kernel_seconds:6.2f} x kernel"
        f"  {fitted / grouped:6.1f} x the bare grouping"
    )


def frames(run, rule, data, expected):
    """Time data-frame libraries, and hirekit on their frames."""
    polars, pandas, duckdb = library("polars"), library("pandas"), library("duckdb")
    for name, module in (("polars", polars), ("pandas", pandas), ("DuckDB", duckdb)):
        if module is None:
            TABLE.append(f"{name + ', text ids':48} not run")
    if polars:
        frame = polars.DataFrame(data)
        agrees({id: rest for id, *rest in with_polars(polars, frame).iter_rows()}, expected)
        timed("polars, text ids", lambda: with_polars(polars, frame), run, RUNS)
        timed("hirekit, polars frame", lambda: score_columns(rule, columns_from_frame(frame)), run, RUNS)
    if pandas:
        frame = pandas.DataFrame(data)
        found = with_pandas(frame)[["composite", "reached", "lower", "upper"]]
        agrees({id: rest for id, *rest in found.itertuples()}, expected)
        timed("pandas, text ids", lambda: with_pandas(frame), run, RUNS)
        timed("hirekit, pandas frame", lambda: score_columns(rule, columns_from_frame(frame)), run, RUNS)
    if duckdb and (pandas or polars):
        weights = (pandas or polars).DataFrame(WEIGHED)
        connection = duckdb.connect()
        connection.register("given", (pandas or polars).DataFrame(data))
        connection.register("w", weights)
        connection.execute("create table ratings as select * from given; create table weights as select * from w")
        answer = connection.execute(QUERY).fetchall()
        agrees({id: [math.nan if value is None else value for value in rest] for id, *rest in answer}, expected)
        timed("DuckDB, native table", lambda: connection.execute(QUERY).fetchnumpy(), run, RUNS)
        native = connection.table("ratings")
        timed("hirekit, DuckDB table", lambda: score_columns(rule, columns_from_frame(native)), run, RUNS)
        timed("hirekit, grouped where DuckDB has it", lambda: score_grouped(rule, native), run, 1)


def same_lists(run, data, expected):
    """Time data-frame libraries from the lists hirekit is given, what it takes to make their columns counted."""
    polars, pandas, duckdb, arrow = map(library, ("polars", "pandas", "duckdb", "pyarrow"))
    if polars:
        found = with_polars(polars, polars.DataFrame(data))
        agrees({id: rest for id, *rest in found.iter_rows()}, expected)
        timed("polars, from the same lists", lambda: with_polars(polars, polars.DataFrame(data)), run)
    if pandas:
        timed("pandas, from the same lists", lambda: with_pandas(pandas.DataFrame(data)), run, 3)
    if duckdb and arrow:
        connection = duckdb.connect()
        connection.register("weights", arrow.table(WEIGHED))

        def with_duckdb():
            # DuckDB reads no lists; Arrow's columns are the quickest way into it.
            connection.register("ratings", arrow.table(data))
            return connection.execute(QUERY).fetchnumpy()

        timed("DuckDB, from the same lists by way of Arrow", with_duckdb, run)


def categories(run, rule, data):
    """Time hirekit and polars where ids are categories, made beforehand."""
    polars, pandas, arrow = map(library, ("polars", "pandas", "pyarrow"))
    names = ("candidate", "interviewer", "criterion")
    if polars:
        kinds = dict.fromkeys(names, polars.Categorical)
        frame = polars.DataFrame(data).cast(kinds)
        plain = polars.DataFrame(data)
        assert (
            score_columns(rule, columns_from_frame(frame)).ties == score_columns(rule, columns_from_frame(plain)).ties
        )
        timed("hirekit, polars frame of categories", lambda: score_columns(rule, columns_from_frame(frame)), run)
    if pandas:
        frame = pandas.DataFrame(data).astype(dict.fromkeys(names, "category"))
        timed("pandas, categories", lambda: with_pandas(frame), run)
        timed("hirekit, pandas frame of categories", lambda: score_columns(rule, columns_from_frame(frame)), run)
    if arrow:
        table = arrow.table({name: column_of(arrow, values) for name, values in data.items()})
        timed("hirekit, Arrow dictionaries", lambda: score_columns(rule, columns_from_frame(table)), run)


def column_of(arrow, values):
    """Return an Arrow column, of texts as a dictionary."""
    column = arrow.array(values)
    return column.dictionary_encode() if arrow.types.is_string(column.type) else column


def lines(rule, ids, score, expected):
    """Time scoring from JSON lines, turn by turn with parsing them by msgspec."""
    msgspec = library("msgspec")
    columns = zip(*(values.tolist() for values in ids.values()), score.tolist(), strict=True)
    text = "".join(
        f'{{"candidate":"{c}","interviewer":"{i}","criterion":"{k}","score":{"null" if math.isnan(s) else int(s)}}}\n'
        for c, i, k, s in columns
    ).encode()
    found = score_columns(rule, columns_from_json_lines(text))
    order = np.argsort([int(id[2:]) for id in found.candidates])
    np.testing.assert_allclose(found.composites[order], expected[0], atol=1e-12)
    if msgspec is None:
        TABLE.append(f"{'msgspec, parsing JSON lines':48} not run")
        return
    row = msgspec.defstruct(
        "Row", [("candidate", str), ("interviewer", str), ("criterion", str), ("score", int | None)]
    )
    decoder = msgspec.json.Decoder(row)
    every = text.splitlines()
    # Every second line has its keys the other way round, as no one program writes them.
    turned = [b"{" + b",".join(reversed(line[1:-1].split(b","))) + b"}" for line in every[1::2]]
    mixed = b"\n".join(one for both in zip(every[::2], turned, strict=True) for one in both)
    assert score_columns(rule, columns_from_json_lines(mixed)).ties == found.ties
    for kind, given in (("", text), (" in two orders", mixed)):
        seconds, base = best(
            lambda given=given: score_columns(rule, columns_from_json_lines(given)),
            beside=lambda given=given: decoder.decode_lines(given),
        )
        TABLE.append(f"{f'msgspec, parsing {len(given) / 1e6:.0f} MB of JSON lines{kind}':48} {1000 * base:8.1f} ms")
        TABLE.append(
            f"{f'hirekit, from JSON lines{kind} to scores':48} {1000 * seconds:8.1f} ms  {seconds / base:6.2f} x that"
        )


if __name__ == "__main__":
    sys.exit(main())
