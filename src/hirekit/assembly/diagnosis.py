"""Why a question set is impossible: what counting finds, the cheapest repair, and one irreducible conflict."""

from collections.abc import Mapping, Sequence

import attrs

from hirekit.assembly.conflict import Conflicting, irreducible
from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.exact_shares import exact_share_findings
from hirekit.assembly.instance import Instance
from hirekit.assembly.kept_out import KeptOut
from hirekit.assembly.phrases import joined
from hirekit.assembly.presolve import findings
from hirekit.assembly.repair import Repair, cheapest_repair
from hirekit.assembly.solver import INFEASIBLE, UNKNOWN, Limits
from hirekit.assembly.stretching import PRICES
from hirekit.model.constraint import Constraint

IMPOSSIBLE = "No question set satisfies all that was asked."
UNDECIDED = (
    "It could not be decided within the limit what stands in the way of a question set, or whether anything does."
)


@attrs.frozen(kw_only=True)
class Diagnosis:
    """Why a question set is impossible, or that this could not be decided.

    Attributes:
        status: infeasible, or unknown where the search was stopped before it could say.
        messages: What counting finds; each is certain.
        kept_out: Questions on the criteria that counting finds too few for, and what keeps each of them out.
        repair: The cheapest changes that make it possible; empty where they are not known.
        repair_text: The same as one says it; what is about one criterion is said together.
        repair_cost: Their cost, or None where they are not known; `repair_proven` says whether nothing is cheaper.
        conflict: Things that cannot hold together, though any of them can be dropped; others may exist.
        conflict_known: False where a search was stopped before the conflict was shown irreducible.
        form: The code of the form that cannot be made, where others were made before it; the rest is about it alone.
        after: The codes of those, which stand.
    """

    status: str = INFEASIBLE
    messages: tuple[str, ...] = ()
    kept_out: tuple[KeptOut, ...] = ()
    repair: tuple[Repair, ...] = ()
    repair_text: str = ""
    repair_cost: int | None = None
    repair_proven: bool = False
    conflict: tuple[Conflicting, ...] = ()
    conflict_known: bool = False
    form: str = ""
    after: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = list(self.messages)
        if self.form:
            lines.insert(0, self._in_turn())
            if not self.conflict and not self.repair:
                lines.append(UNDECIDED)
        elif not lines:
            lines.append(UNDECIDED if self.status == UNKNOWN else IMPOSSIBLE)
        if self.repair:
            exact = "The smallest change that would do" if self.repair_proven else "A change that would do"
            exact += f" for form {self.form}" if self.form else ""
            lines.append(f"{exact}: {self.repair_text}.")
        if len(self.conflict) == 1:
            lines.append(f"This cannot hold by itself: {self.conflict[0].text}.")
        elif self.conflict:
            lines.append(f"These cannot hold together: {'; '.join(entry.text for entry in self.conflict)}.")
        if self.conflict:
            lines.append("This is one conflict; there may be others.")
        return "\n".join(lines)

    def _in_turn(self) -> str:
        forms = f"form{'' if len(self.after) == 1 else 's'} {joined(self.after)}"
        return (
            f"Form {self.form} cannot be made beside {forms} as made before it. Whether all of them could be made together is "
            "not decided; --method joint looks for that."
        )


def diagnose(
    instance: Instance,
    constraints: Sequence[Constraint] = (),
    *,
    prices: Mapping[str, int] = PRICES,
    eligibility: Eligibility | None = None,
    apart: Instance | None = None,
    limits: Limits = Limits(nodes=20_000, seconds=60.0),  # noqa: B008
) -> Diagnosis:
    """Return why a problem has no solution.

    What a round's kinds, minutes and language keep out is never relaxed, nor is asking nothing twice; what is only
    wished for is left out.

    Args:
        prices: Of a repair, by family.
        eligibility: Says why questions are kept out of rounds; None where there are no more reasons to tell.
        apart: The same problem with what keeps single questions out as bounds, which repairs and conflicts can then
            name; None for the problem itself.
        limits: The seconds run over the whole diagnosis.
    """
    limits = limits.running()
    hard = instance.without_wishes()
    counted = tuple(findings(instance, eligibility=eligibility))
    messages, out = tuple(map(str, counted)), tuple({one: None for found in counted for one in found.kept_out})
    if eligibility is not None:
        messages += tuple(exact_share_findings(hard, constraints, eligibility.requisition, limits=limits))
    wider = hard if apart is None else apart.without_wishes()
    repaired = cheapest_repair(wider, constraints, prices=prices, limits=limits)
    if repaired is None or not repaired.steps:
        # A repair of nothing is a question set that the search should have found.
        status = INFEASIBLE if messages and repaired is None else UNKNOWN
        return Diagnosis(status=status, messages=messages, kept_out=out)
    conflict, known = irreducible(wider, constraints, prices=prices, limits=limits)
    # Of a repair that is not the cheapest it need not be so that there is no question set without one.
    decided = repaired.proven or bool(messages) or bool(conflict)
    return Diagnosis(
        status=INFEASIBLE if decided else UNKNOWN,
        messages=messages,
        kept_out=out,
        repair=repaired.steps,
        repair_text=repaired.text,
        repair_cost=repaired.cost,
        repair_proven=repaired.proven,
        conflict=conflict,
        conflict_known=known,
    )
