"""A form made without the search, for tests of what is printed."""

from hirekit.model.form import Form, FormRound


def form_of(kit, loop, code):
    """Take, round by round, the first unused question for each criterion in focus that still fits."""
    used, rounds = set(), []
    for round_ in kit.loop(loop).rounds:
        chosen, left = [], round_.question_minutes
        for criterion in round_.focus:
            for question in kit.bank.questions:
                fits = question.minutes <= left and question.kind in round_.kinds
                if question.primary == criterion and question.id not in used and fits:
                    chosen.append(question.id)
                    used.add(question.id)
                    left -= question.minutes
                    break
        rounds.append(FormRound(round=round_.id, questions=chosen))
    return Form(code=code, rounds=rounds)
