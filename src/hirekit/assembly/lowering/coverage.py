"""Coverage as bounds on questions and breadths over rounds."""

from hirekit.assembly.instance import Breadth
from hirekit.assembly.lowering.writing import Lowering
from hirekit.assembly.wishes import covered
from hirekit.model.constraint import Coverage
from hirekit.model.loop import RATING_SEATS


def coverage(to: Lowering, constraint: Coverage, source: int) -> None:
    for criterion in covered(to.requisition, constraint):
        among = to.that(
            lambda q, c=criterion: q.primary == c or (not constraint.primary_only and c in q.secondary)  # type: ignore[misc]
        )
        if constraint.questions:
            to.bound(constraint, source, "coverage", criterion, among=among, least=constraint.questions)
        sittings = to.sittings(constraint.rounds)
        people = tuple(len(set(to.rounds[n].seats) & set(RATING_SEATS)) for n in sittings)
        for family, least, worth in (
            ("stages", constraint.rounds_apart, (1,) * len(sittings)),
            ("interviewers", constraint.interviewers, people),
        ):
            if least:
                to.breadths.append(
                    Breadth(
                        family=family,
                        subject=(criterion,),
                        items=tuple(among),
                        sittings=sittings,
                        worth=worth,
                        least=least,
                        forms=to.forms(constraint),
                        price=to.price(constraint),
                        source=source,
                    )
                )
