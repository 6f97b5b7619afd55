"""What packets share is the same bytes whoever they are for, at every seat, so that nothing of a person can be in it."""

import re
import zlib
from datetime import UTC, date, datetime

import attrs

from hirekit.documents import packet_pdfs

ROUND = "ml-case"
SEATS = ("lead", "second", "shadow")


class Kept(dict):
    def put(self, key, data):
        self[key] = data


def others(panel):
    """Return a panel of the same shape with nobody of the first: other names, ids, days, places and arrangements."""
    people = {
        i.id: attrs.evolve(i, id=f"x-{i.id[-1]}9", name=f"Observer {letter}")
        for i, letter in zip(panel.interviewers, "UVWXYZ", strict=False)
    }
    candidates = {c.id: attrs.evolve(c, id=f"k-{c.id[-1]}7", name="Applicant Six") for c in panel.candidates}
    interviews = [
        attrs.evolve(
            i,
            candidate=candidates[i.candidate].id,
            at=datetime(2027, 3, 8, 13, tzinfo=UTC),
            **{seat: people[person].id for seat, person in i.seated},
        )
        for i in panel.interviews
    ]
    return attrs.evolve(
        panel, interviewers=tuple(people.values()), candidates=tuple(candidates.values()), interviews=tuple(interviews)
    )


def masters(plan, panel, candidate, issued_on):
    held = panel.interview(candidate, ROUND)
    cache = Kept()
    wanted = [(held, getattr(held, seat)) for seat in SEATS]
    made = list(packet_pdfs(plan, panel, wanted, issued_on=issued_on, cache=cache, processes=1))
    return cache, made


def inflated(data):
    found = [data]
    for start in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        try:
            found.append(zlib.decompressobj().decompress(data[start.start() :]))
        except zlib.error:
            continue
    return b"\n".join(found)


def test_masters_of_every_seat_are_the_same_bytes_for_other_people_on_another_day(plan, panel):
    ours, packets = masters(plan, panel, "c-2", date(2026, 11, 23))
    theirs, _ = masters(plan, others(panel), "k-27", date(2027, 1, 5))

    assert len(ours) == len(SEATS) + 2  # and the letters of the sans in both weights
    assert ours == theirs
    words = [b"Candidate Two", b"c-2", b"Interviewer A", b"i-a", b"2026-12-02", b"2 December", b"20261123", b"23 Nov"]
    for data in ours.values():
        whole = inflated(data)
        assert not [word for word in words if word in whole]
    # The same search finds them in what is stamped from these masters.
    assert all(word in inflated(packets[0][2]) for word in (b"Candidate Two", b"c-2", b"i-a"))
