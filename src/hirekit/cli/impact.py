"""hirekit impact: what stages and scores do to groups; restricted."""

from pathlib import Path

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import csv_option, json_option, one_of_json_and_csv
from hirekit.cli.speaking import put, put_json, say

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
ACKNOWLEDGED = "I may see group data and will ask counsel"
COUNSEL = "Ask counsel what these figures mean before anyone acts on them; a ratio is no finding of law."


@make_command(
    "Selection rates by group, and scoring rates. Restricted: it runs only with --acknowledge and that sentence. "
    "OUTCOMES is a CSV of candidate, stage, job, selected (yes or no); --groups another, of pseudonyms, kept apart: "
    "candidate, group and, for intersections, group2. The two are joined in memory; only aggregates come out, small "
    f'ones withheld.\n\n--acknowledge "{ACKNOWLEDGED}"'
)
@click.argument("outcomes", type=FILE)
@click.option("--groups", required=True, type=FILE, metavar="CSV", help="candidate, group[, group2].")
@click.option("--ratings", type=FILE, metavar="CSV", help="candidate, composite: scoring rates above the median too.")
@click.option("--acknowledge", default="", metavar="SENTENCE", help="The sentence above, word for word.")
@click.option(
    "--smallest-cell", type=click.IntRange(5, 1000), default=5, show_default=True, help="Smaller groups are withheld."
)
@json_option
@csv_option
def command(
    *,
    outcomes: Path,
    groups: Path,
    ratings: Path | None,
    acknowledge: str,
    smallest_cell: int,
    as_json: bool,
    as_csv: bool,
) -> None:
    one_of_json_and_csv(as_json=as_json, as_csv=as_csv)
    if " ".join(acknowledge.split()).rstrip(".").lower() != ACKNOWLEDGED.lower():
        raise click.UsageError(f'This command is restricted; it needs --acknowledge "{ACKNOWLEDGED}".')
    from hirekit.workspace.impact import impact_report  # noqa: PLC0415

    found = impact_report(outcomes, groups, composites=ratings, smallest_cell=smallest_cell)
    if as_json:
        put_json(
            "impact",
            tables=found.tables,
            smallest_cell=found.smallest_cell,
            ungrouped=found.ungrouped,
            unscored=found.unscored,
            notice=COUNSEL,
        )
    elif as_csv:
        from hirekit.workspace.rows import impact_csv  # noqa: PLC0415

        click.echo(impact_csv(found), nl=False)
    else:
        from hirekit.cli.impact_tables import impact_text  # noqa: PLC0415

        put(impact_text(found))
    say(COUNSEL)
