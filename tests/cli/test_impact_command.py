"""hirekit impact: restricted, joined in memory, small cells withheld."""

import csv
import io
import json
import random
from itertools import product

import pytest
from click.testing import CliRunner
from scoring_examples import card, plan

from hirekit.cli.impact import ACKNOWLEDGED
from hirekit.cli.root import cli
from hirekit.scoring import score
from hirekit.workspace.impact import impact_report
from hirekit.workspace.rows import scores_csv

SAID = ("--acknowledge", ACKNOWLEDGED)


def run(*words):
    return CliRunner().invoke(cli, ("impact", *words))


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Two jobs: x 20 of 40 and y 10 of 50 in analyst; x 20 of 40, y 10 of 25 and z 2 of 3 in lead."""
    monkeypatch.chdir(tmp_path)
    people = [
        ("analyst", "x", 20, 40),
        ("analyst", "y", 10, 50),
        ("lead", "x", 20, 40),
        ("lead", "y", 10, 25),
        ("lead", "z", 2, 3),
    ]
    outcomes, groups, scores = ["candidate,stage,job,selected"], ["candidate,group,group2"], ["candidate,composite"]
    for job, group, selected, considered in people:
        for number in range(considered):
            id = f"p-{job}-{group}-{number}"
            outcomes.append(f"{id},onsite,{job},{'yes' if number < selected else 'no'}")
            groups.append(f"{id},{group},{'old' if number % 2 else 'young'}")
            scores.append(f"{id},{number}")
    for name, lines in (("outcomes", outcomes), ("groups", groups), ("scores", scores)):
        (tmp_path / f"{name}.csv").write_text("\n".join(lines) + "\n")
    return tmp_path


def tables(*words):
    result = run("outcomes.csv", "--groups", "groups.csv", *SAID, "--json", *words)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)["tables"]


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("words", [(), ("--acknowledge", "yes")])
def test_it_does_not_run_without_the_sentence(words):
    result = run("outcomes.csv", "--groups", "groups.csv", *words)

    assert (result.exit_code, result.stdout) == (2, "")
    assert ACKNOWLEDGED in result.stderr


@pytest.mark.usefixtures("files")
def test_the_csv_holds_what_the_json_holds_and_no_more():
    words = ("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID)
    result = run(*words, "--csv")

    rows = list(csv.DictReader(io.StringIO(result.stdout)))

    shown = [(table, group) for table in tables("--ratings", "scores.csv") for group in table["groups"]]
    named = [row for row in rows if row["group"]]
    assert {row["unscored"] for row in rows} == {str(json.loads(run(*words, "--json").stdout)["unscored"])}
    assert [(row["what"], row["stage"], row["job"], row["by"], row["group"]) for row in named] == [
        (table["what"], table["stage"], table["job"], table["by"], group["group"]) for table, group in shown
    ]
    assert [(int(row["selected"]), int(row["considered"])) for row in named] == [
        (group["selected"], group["considered"]) for _, group in shown
    ]
    assert "p-analyst" not in result.stdout
    assert "Ask counsel" in result.stderr


@pytest.mark.usefixtures("files")
def test_a_csv_is_restricted_too():
    assert run("outcomes.csv", "--groups", "groups.csv", "--csv").exit_code == 2
    assert run("outcomes.csv", "--groups", "groups.csv", *SAID, "--csv", "--json").exit_code == 2


@pytest.mark.usefixtures("files")
def test_rates_stand_by_stage_and_job_before_they_are_pooled():
    by_group = [table for table in tables() if table["by"] == "group"]

    assert [(table["stage"], table["job"]) for table in by_group] == [
        ("onsite", "analyst"),
        ("onsite", "lead"),
        ("onsite", ""),
    ]
    x, y = by_group[0]["groups"]
    assert (x["rate"], y["rate"], y["ratio"], y["below_four_fifths"], y["flips"]) == (0.5, 0.2, 0.4, True, False)
    assert by_group[2]["stratified"][0][0] == "y"


@pytest.mark.usefixtures("files")
def test_a_small_group_is_withheld_and_cannot_be_worked_out_from_the_pool():
    analyst, lead, pool = (table for table in tables() if table["by"] == "group")

    # z's three, all young and old of them, are few people: y and old, the smallest, goes with them.
    assert [(group["group"], group["considered"]) for group in lead["groups"]] == [("x", 40), ("y", 13)]
    assert (lead["withheld"], lead["whole"]) == (1, False)
    assert (analyst["withheld"], analyst["whole"]) == (0, True)
    assert [(group["group"], group["considered"]) for group in pool["groups"]] == [("x", 80), ("y", 63)]
    assert pool["whole"] is False


def written(folder, rows, groups, scores=()):
    """Write (candidate, stage, job, selected), (candidate, group, group2) and (candidate, composite); return the paths."""
    files = []
    for name, head, lines in (
        ("outcomes", "candidate,stage,job,selected", rows),
        ("groups", "candidate,group,group2", groups),
        ("scores", "candidate,composite", scores),
    ):
        files.append(folder / f"{name}.csv")
        files[-1].write_text("\n".join([head, *(",".join(map(str, line)) for line in lines)]) + "\n")
    return files


def test_one_person_withheld_cannot_be_had_from_the_other_column(tmp_path):
    people = [("A", "f", 12, 20), ("B", "m", 9, 20), ("D", "m", 1, 1), ("E", "f", 10, 30)]
    rows, groups = [], []
    for first, second, went, seen in people:
        for number in range(seen):
            rows.append((f"{first}{number}", "onsite", "lead", "yes" if number < went else "no"))
            groups.append((f"{first}{number}", first, second))
    outcomes, named, _ = written(tmp_path, rows, groups)

    by = {table.by: table for table in impact_report(outcomes, named).tables}

    # A, as small as B and before it, is withheld with D.
    assert {one.group: one.considered for one in by["group"].groups} == {"B": 20, "E": 30}
    assert {one.group: one.considered for one in by["group2"].groups} == {"f": 30, "m": 20}
    assert (by["group"].withheld, by["group2"].withheld, by["group2"].whole) == (2, 0, False)


@pytest.mark.parametrize("seed", range(40))
def test_no_withheld_cell_is_a_difference_of_figures_shown(tmp_path, seed):
    chance = random.Random(seed)  # noqa: S311
    groups = [(f"p{n}", chance.choice("ABC"), chance.choice("fm")) for n in range(60)]
    rows = []
    for id, _, _ in groups:
        for job in chance.choice([("lead",), ("lead",), ("head",), ("lead", "head")]):
            for stage in ("screen", "onsite"):
                went = chance.random() < 0.5
                rows.append((id, stage, job, "yes" if went else "no"))
                if not went:
                    break
    scores = [(id, chance.randrange(10)) for id, _, _ in groups if chance.random() < 0.8]
    paths = written(tmp_path, rows, groups, scores)

    least = 3
    report = impact_report(paths[0], paths[1], composites=paths[2], smallest_cell=least)
    figures = {
        (table.what, table.stage, table.job, table.by, one.group): (one.considered, one.selected)
        for table in report.tables
        for one in table.groups
    }
    joined = "group and group2"
    for (what, stage, job, by, name), (considered, selected) in figures.items():
        # Whatever a total is less its parts, by the other column, or by job, is nothing.
        parts = [
            figures.get((what, stage, job, joined, f"{a} and {b}"), (0, 0))
            for a, b in product("ABC", "fm")
            if {"group": a, "group2": b, joined: f"{a} and {b}"}[by] == name
        ]
        assert (considered, selected) == (sum(one for one, _ in parts), sum(one for _, one in parts))
        if what == "selection" and not job:
            # Less its parts by job, nothing, or what more than one job withholds, and none of that is small.
            shown = {one: figures.get((what, stage, one, by, name), (0, 0)) for one in ("lead", "head")}
            seen, went = considered - sum(n for n, _ in shown.values()), selected - sum(n for _, n in shown.values())
            assert not any(0 < cell < least for cell in (seen, went, seen - went))
            if seen and by == joined:
                assert set(shown.values()) == {(0, 0)}
        assert not any(0 < cell < least for cell in (considered, selected, considered - selected))

    # As if those withheld had never applied: nothing shown depends on them.
    group = {id: f"{a} and {b}" for id, a, b in groups}
    kept = [row for row in rows if ("selection", "screen", row[2], joined, group[row[0]]) in figures]
    again = impact_report(written(tmp_path, kept, groups)[0], paths[1], smallest_cell=least)
    assert {
        (table.what, table.stage, table.job, table.by, one.group): (one.considered, one.selected)
        for table in again.tables
        for one in table.groups
        if table.job
    } == {place: cells for place, cells in figures.items() if place[2]}
    assert all(table.whole and not table.withheld for table in again.tables)


def several_jobs(tmp_path, *people):
    """Write outcomes of (job, group, went on, considered); return the tables of one job each and of all together."""
    rows, groups = [], []
    for job, group, went, seen in people:
        for number in range(seen):
            id = f"{job}-{group}-{number}"
            rows.append((id, "onsite", job, "yes" if number < went else "no"))
            groups.append((id, group, "all"))
    outcomes, named, _ = written(tmp_path, rows, groups)
    *jobs, together = [table for table in impact_report(outcomes, named).tables if table.by == "group"]
    return jobs, together


def test_what_every_job_must_withhold_is_shown_of_all_jobs_together(tmp_path):
    jobs, together = several_jobs(
        tmp_path, ("a", "x", 3, 20), ("a", "y", 3, 12), ("b", "x", 4, 20), ("b", "y", 2, 14), ("c", "x", 2, 20)
    )

    assert [job.groups for job in jobs] == [(), (), ()]
    assert [(one.group, one.selected, one.considered) for one in together.groups] == [("x", 9, 60), ("y", 5, 26)]
    assert (together.rest, together.whole, together.withheld) == (True, True, 0)


def test_what_one_job_alone_withholds_stays_withheld_of_all_together(tmp_path):
    jobs, together = several_jobs(
        tmp_path, ("a", "x", 3, 20), ("a", "y", 3, 12), ("b", "x", 4, 20), ("b", "y", 2, 14), ("b", "z", 6, 12)
    )

    # z may be shown alone, yet the next smallest is hidden beside x and y only where those are few.
    assert [[one.group for one in job.groups] for job in jobs] == [[], ["z"]]
    assert {one.group: one.considered for one in together.groups} == {"x": 40, "y": 26, "z": 12}

    jobs, together = several_jobs(
        tmp_path, ("a", "x", 3, 20), ("a", "y", 3, 12), ("b", "x", 4, 20), ("b", "y", 8, 24), ("b", "z", 6, 12)
    )

    # What only the first job withholds of y, and only the second of z, a sum would tell of that job.
    assert [[one.group for one in job.groups] for job in jobs] == [[], ["y"]]
    assert {one.group: one.considered for one in together.groups} == {"x": 40, "y": 24}
    assert (together.rest, together.whole, together.withheld) == (True, False, 1)


@pytest.mark.parametrize(
    ("women", "said"),
    [
        ((5, 60), "women: under four fifths of the rate of men; chance alone would seldom bring that."),
        ((9, 30), "women: under four fifths of the rate of men; chance alone may well bring that."),
        ((27, 60), "women: lower than the rate of men; chance alone may well bring that."),
    ],
)
def test_each_table_says_in_words_what_it_shows(tmp_path, women, said):
    several_jobs(tmp_path, ("a", "men", 30, 60), ("a", "women", *women))

    found = run(str(tmp_path / "outcomes.csv"), "--groups", str(tmp_path / "groups.csv"), *SAID).stdout

    assert said in " ".join(found.split())


def test_of_so_few_people_that_nothing_could_show_it_is_said(tmp_path):
    several_jobs(tmp_path, ("a", "men", 5, 40), ("a", "women", 0, 5))

    found = run(str(tmp_path / "outcomes.csv"), "--groups", str(tmp_path / "groups.csv"), *SAID).stdout

    words = "women: under four fifths of the rate of men; of so few people no difference could be told from chance."
    assert words in " ".join(found.split())


def test_where_nothing_may_be_shown_it_is_said_what_would_show_more(tmp_path):
    several_jobs(tmp_path, ("a", "men", 40, 40), ("a", "women", 11, 11), ("a", "others", 0, 0))
    outcomes = tmp_path / "outcomes.csv"
    outcomes.write_text(outcomes.read_text().replace("a-women-0,onsite,a,yes", "a-women-0,onsite,a,no"))

    found = run(str(outcomes), "--groups", str(tmp_path / "groups.csv"), *SAID, "--smallest-cell", "5").stdout

    # One who did not go on is withheld, and the men, all of whom went on, with her.
    assert "To see more: join small groups, give one group column, or name jobs of one kind as one." in " ".join(
        found.split()
    )


@pytest.mark.parametrize("composite", ["1e400", "1e400000000", "1" * 41, "1000000001", "-1e10"])
def test_a_composite_out_of_all_proportion_is_a_fault_with_its_line(files, composite):
    (files / "scores.csv").write_text(f"candidate,composite\np-1,3\np-2,{composite}\n")

    result = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID)

    assert result.exit_code == 1
    assert "scores.csv:3: composite: must be at most 1,000,000,000, in at most 40 digits" in result.stderr


@pytest.mark.parametrize(
    "composite", ["inf", "-inf", "nan", "true", "0x10", "1_000", "3/4", "1/0", "\N{FULLWIDTH DIGIT ONE}", "1e", "3 4"]
)
def test_a_composite_that_is_not_written_as_a_decimal_is_a_fault_and_no_guess(files, composite):
    (files / "scores.csv").write_text(f"candidate,composite\np-1,3\np-2,{composite}\n")

    result = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID)

    assert (result.exit_code, result.stderr) == (1, "scores.csv:3: composite: must be a number such as 3.25\n")


def test_who_has_no_composite_is_in_no_scoring_rate_nor_in_the_median_and_that_is_said(files):
    before = tables("--ratings", "scores.csv")
    with (files / "scores.csv").open("a") as scores:
        scores.writelines(f"other-{number},\n" for number in range(200))

    result = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID)
    found = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID, "--json").stdout

    assert tables("--ratings", "scores.csv") == before
    assert (json.loads(found)["unscored"], json.loads(found)["ungrouped"]) == (200, 0)
    assert "200 candidates without a composite: in no scoring rate, nor in the median." in " ".join(
        result.stdout.split()
    )


@pytest.mark.usefixtures("files")
def test_where_everybody_has_a_composite_nothing_is_said_of_those_without():
    assert (
        "without a composite"
        not in run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID).stdout
    )


def test_nobody_has_two_composites_not_even_where_one_is_empty(files):
    (files / "scores.csv").write_text("candidate,composite\np-1,\np-1,3\np-2,3\np-2,\n")

    result = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID)

    assert result.stderr.splitlines()[:-1] == [f"scores.csv:{line}: candidate: has a row already" for line in (3, 5)]


def test_the_table_that_score_writes_is_read(files):
    plan_ = plan({"work": {"framing": 1}})
    cards = [card("ann", {"framing": 4}), card("ann", {"framing": None}, candidate="c-2")]
    (files / "scores.csv").write_text(scores_csv(score(plan_, cards)))

    result = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID, "--json")

    assert (result.exit_code, json.loads(result.stdout)["unscored"]) == (0, 1)


def test_a_probability_above_0_never_reads_as_0(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ids = [
        (f"p-{group}-{number}", group, number < went) for group, went in (("x", 90), ("y", 20)) for number in range(100)
    ]
    outcomes = [f"{id},onsite,lead,{'yes' if went else 'no'}" for id, _, went in ids]
    (tmp_path / "outcomes.csv").write_text("\n".join(["candidate,stage,job,selected", *outcomes]))
    (tmp_path / "groups.csv").write_text("\n".join(["candidate,group", *(f"{id},{group}" for id, group, _ in ids)]))

    said = run("outcomes.csv", "--groups", "groups.csv", *SAID).stdout

    assert "y 20 100 20.0 % 0.222 under <0.001 \N{MINUS SIGN}9.95" in [
        " ".join(line.split()) for line in said.splitlines()
    ]


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("scores", "candidate,composite\np-1,3\np-2,3,5\n", "scores.csv:3: must have at most 2 cells, as many as the header, not 3; a cell that holds a comma stands in double quotes"),
        ("groups", "candidate,group\np-1,Black, not Hispanic\n", "groups.csv:2: must have at most 2 cells, as many as the header, not 3; a cell that holds a comma stands in double quotes"),
        ("groups", 'candidate,group\np-1,x\n\np-2,"y\np-3,y\n', "groups.csv:3: the quotes of a cell do not match; this row cannot be read"),
        ("groups", 'candidate,group\np-1,"x"y\n', "groups.csv:2: the quotes of a cell do not match; this row cannot be read"),
        ("groups", f"candidate,group\np-1,{'x' * 140_000}\n", "groups.csv:2: a cell is too long; this row cannot be read"),
        ("groups", '"candidate', "groups.csv:1: the quotes of a cell do not match; this row cannot be read"),
        ("groups", "candidate;group\np-1;x\n", "groups.csv:1: must have commas between cells, not semicolons; save it as CSV with commas"),
        ("groups", '"candidate";"group"\n"p-1";"x"\n', "groups.csv:1: must have commas between cells, not semicolons; save it as CSV with commas"),
        ("outcomes", "candidate; stage; job; selected\np-1;onsite;lead;yes\n", "outcomes.csv:1: must have commas between cells, not semicolons; save it as CSV with commas"),
        ("scores", "candidate\tcomposite\np-1\t3,5\n", "scores.csv:1: must have commas between cells, not tabs; save it as CSV with commas"),
        ("groups", "candidate,group\np-\0001,x\n", "groups.csv:2: candidate: must not hold the control character U+0000"),
        ("outcomes", "candidate,stage,job,selected\np-1,on\0site,lead,yes\n", "outcomes.csv:2: stage: must not hold the control character U+0000"),
        ("groups", "candidate,group\n", "groups.csv:1: must have at least one row beneath the header"),
        ("groups", "candidate,group,group\np-1,x,y\n", "groups.csv:1: the column group is there twice"),
    ],
)  # fmt: skip
def test_a_row_that_could_be_read_in_two_ways_is_a_fault_with_its_line(files, name, text, fault):
    (files / f"{name}.csv").write_text(text)

    result = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID)

    assert (result.exit_code, result.stderr.splitlines()[0]) == (1, fault)


def test_where_nobody_of_the_group_file_has_an_outcome_that_is_all_that_is_said(files):
    (files / "groups.csv").write_text("candidate,group\nsomebody,x\n")

    said = run("outcomes.csv", "--groups", "groups.csv", *SAID).stdout

    told = "There is no outcome of anyone in the group file; outcomes are of 158 other candidates."
    assert " ".join(said.split()) == told


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("end", ["\r", "\r\n", ",\n", "\n\n"])
def test_lines_end_as_any_spreadsheet_ends_them(files, end):
    found = tables()
    path = files / "outcomes.csv"

    path.write_bytes(path.read_bytes().replace(b"\n", end.encode()))

    assert tables() == found


def test_the_median_is_of_all_composites_also_of_nobody_in_the_group_file(files):
    with (files / "scores.csv").open("a") as scores:
        scores.writelines(f"other-{number},100\n" for number in range(200))

    found = [table for table in tables("--ratings", "scores.csv") if table["what"] == "scoring"]

    assert {group["selected"] for table in found for group in table["groups"]} == {0}


@pytest.mark.usefixtures("files")
def test_scoring_rates_count_who_is_above_the_median_with_intersections():
    found = [table for table in tables("--ratings", "scores.csv") if table["what"] == "scoring"]

    assert [table["by"] for table in found] == ["group", "group2", "group and group2"]
    x = next(group for group in found[0]["groups"] if group["group"] == "x")
    # 40 analysts and 40 leads of x, scored 0 to 39 each; everybody's median is 18.5.
    assert (x["considered"], x["selected"]) == (80, 42)


@pytest.mark.usefixtures("files")
def test_nobody_is_named_and_counsel_is():
    result = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID)

    assert result.exit_code == 0
    assert "p-analyst" not in result.output
    assert "Ask counsel" in result.stderr
    assert "all jobs together" in result.stdout


def test_faults_name_lines_and_no_person(files):
    (files / "outcomes.csv").write_text(
        "candidate,stage,job,selected\np-1,onsite,lead,maybe\np-1,onsite,lead,yes\n,onsite,lead,no\n"
    )
    (files / "groups.csv").write_text("who,group\np-1,x\n")

    result = run("outcomes.csv", "--groups", "groups.csv", *SAID)

    assert result.exit_code == 1
    assert "p-1" not in result.output
    for said in (
        "outcomes.csv:2: selected: must be yes or no",
        "outcomes.csv:3: candidate: has a row for this stage and job already",
        "outcomes.csv:4: candidate: is missing",
        "groups.csv:1: must have the columns candidate, group, group2 if wanted; lacks candidate",
    ):
        assert said in result.stderr
