"""The parts of a plan made by hand: two rounds, three criteria, each looked at twice or more."""

from datetime import UTC, datetime

from hirekit.model.form import Form, FormRound

ROUNDS = ("ml-case", "running-ml")
CRITERIA = ("framing", "data-quality", "drift-response")
LOOKS = {
    "ml-case": ("framing", "data-quality", "data-quality"),
    "running-ml": ("framing", "data-quality", "drift-response", "drift-response"),
}


def form(kit, code="A", looks=LOOKS):
    left = {id: [q.id for q in kit.bank.questions if q.primary == id] for id in CRITERIA}
    return Form(
        code=code,
        rounds=[FormRound(round=id, questions=[left[criterion].pop(0) for criterion in looks[id]]) for id in ROUNDS],
    )


def at(day, hour):
    return datetime(2026, 12, day, hour, tzinfo=UTC)
