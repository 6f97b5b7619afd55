"""What may stand beside a standing on the terminal: profiles against job levels, and a standard-error band."""

from collections.abc import Iterator

from rich.text import Text

from hirekit.cli.tables import Part, dim, half_up, table
from hirekit.model.evaluation import Evaluation
from hirekit.model.level_profile import ABOVE, AT, BELOW, NOT_SEEN, LevelProfile
from hirekit.model.plan import Plan
from hirekit.model.top_band import TopBand


def levels_part(plan: Plan, evaluation: Evaluation) -> Iterator[Part]:
    """Yield each candidate's profile against the job levels declared open, candidates in the order seen."""
    titles = {level.id: level.title for level in plan.kit.role.job_levels}
    heads = ["Candidate", *(titles[id] for id in plan.requisition.open_levels)]
    yield table(
        heads,
        [[one.id, *(_profile(level) for level in one.levels)] for one in evaluation.candidates],
        whole=(0,),
    )
    yield dim("Means on criteria beside the targets of each level: what was seen, and no verdict on a level.")


def _profile(level: LevelProfile) -> Text:
    """Return how many criteria are where, those below or not assessed by name."""
    cell = Text(", ".join(f"{len(level.of(word))} {word}" for word in (ABOVE, AT) if level.of(word)))
    for word in (BELOW, NOT_SEEN):
        if found := level.of(word):
            cell.append("\n" if cell else "")
            cell.append(f"{word}: {', '.join(found)}", style="yellow" if word == NOT_SEEN else "")
    return cell or Text("nothing is expected", style="dim")


def band_lines(band: TopBand) -> Iterator[str]:
    """Yield what the evidence says of each ranked candidate beside the first."""
    if band.reason:
        yield f"there is none: {band.reason}"
        return
    yield f"first: {', '.join(band.first)}"
    sure = half_up(100 * band.confidence, 0)
    if band.within:
        yield f"not told from the first by this evidence, at {sure} %: {', '.join(band.within)}"
    if band.apart:
        yield f"told apart from the first: {', '.join(band.apart)}"
    yield from (f"{id}: {reason}" for id, reason in band.unknown)
