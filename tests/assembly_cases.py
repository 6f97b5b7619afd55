"""Reads question-set cases: the published format of an instance, what its constraints mean, and what it costs.

`python tests/assembly_cases.py FILE...` runs cases: each is searched by weights and by tiers, or diagnosed, and compared.
"""

import itertools
import json
import sys
from pathlib import Path

from hirekit.assembly.instance import (
    EXPOSURE,
    IDLE,
    LEVEL,
    SHARE,
    SPREAD,
    Across,
    Bound,
    Breadth,
    Instance,
    Item,
    Sitting,
)

PERCENT = 100


def read_case(path):
    """Return a case as it was written."""
    return json.loads(Path(path).read_text(encoding="utf-8"))


def completed(case):
    """Return a case's `instance` with what may be left out: secondary criteria, uses, floors, enemies, one form."""
    whole = {"enemies": [], "required": [], "forms": 1, "max_uses": 1, "max_overlap": None, "spread_tol": 0, **case}
    whole["questions"] = [{"secondary": [], "uses": 0, **question} for question in case["questions"]]
    whole["stages"] = [{"min_minutes": 0, **stage} for stage in case["stages"]]
    whole["criteria"] = [{"min_questions": 0, "min_stages": 0, **criterion} for criterion in case["criteria"]]
    whole["required"] = [{"stage": None, **entry} for entry in whole["required"]]
    whole["weights"] = {**dict.fromkeys(("share", "idle", "level", "exposure", "spread"), 0), **case["weights"]}
    return whole


def instance_of(case):
    """Return the problem of a case's `instance`."""
    case = completed(case)
    stages = {stage["id"]: place for place, stage in enumerate(case["stages"])}
    competency = {criterion["id"]: criterion["competency"] for criterion in case["criteria"]}
    questions = sorted(case["questions"], key=lambda question: question["id"])
    place = {question["id"]: number for number, question in enumerate(questions)}
    items = tuple(
        Item(
            id=question["id"],
            minutes=question["minutes"],
            criterion=question["primary"],
            competency=competency[question["primary"]],
            kind=question["type"],
            level=question["level"],
            places=tuple(
                number
                for number, stage in enumerate(case["stages"])
                if question["type"] in stage["types"] and question["minutes"] <= stage["minutes"]
            ),
        )
        for question in questions
    )
    every, everywhere = tuple(range(len(items))), tuple(range(len(stages)))
    minutes = tuple(item.minutes for item in items)
    weights = case["weights"]
    bounds, breadths = [], []

    def bound(family, *subject, among=every, coefficients=None, sittings=everywhere, **limits):
        bounds.append(
            Bound(
                family=family,
                subject=subject,
                items=tuple(among),
                coefficients=tuple(coefficients) if coefficients is not None else (1,) * len(among),
                sittings=tuple(sittings),
                **limits,
            )
        )

    for number, stage in enumerate(case["stages"]):
        here = {"coefficients": minutes, "sittings": (number,)}
        bound("budget", stage["id"], most=stage["minutes"], **here)
        bound("min_time", stage["id"], least=stage["min_minutes"], **here)
        bound("idle", stage["id"], least=stage["minutes"] - case["idle_tol"], price=weights["idle"], part=IDLE, **here)
    for criterion in case["criteria"]:
        showing = [
            place[question["id"]]
            for question in questions
            if criterion["id"] in (question["primary"], *question["secondary"])
        ]
        bound("coverage", criterion["id"], among=showing, least=criterion["min_questions"])
        breadths.append(
            Breadth(
                subject=(criterion["id"],),
                items=tuple(showing),
                sittings=everywhere,
                worth=(1,) * len(stages),
                least=criterion["min_stages"],
            )
        )
    for number, group in enumerate(case["enemies"]):
        bound("enemy", str(number), among=sorted({place[id] for id in group}), most=1)
    for entry in case["required"]:
        where = everywhere if entry["stage"] is None else (stages[entry["stage"]],)
        stage = () if entry["stage"] is None else (entry["stage"],)
        bound("required", entry["question"], *stage, among=[place[entry["question"]]], least=1, sittings=where)
    for head in case["competencies"]:
        share, band = head["weight"], case["share_tol"]
        own = [PERCENT * item.minutes * (item.competency == head["id"]) for item in items]
        over = [mine - (share + band) * each for mine, each in zip(own, minutes, strict=True)]
        under = [(share - band) * each - mine for mine, each in zip(own, minutes, strict=True)]
        for name, side in (("over", over), ("under", under)):
            bound("share", head["id"], name, coefficients=side, most=0, price=weights["share"], part=SHARE)
    away = [abs(item.level - case["target_level"]) for item in items]
    bound("level", coefficients=away, most=0, price=weights["level"], part=LEVEL)
    uses = [question["uses"] for question in questions]
    bound("exposure", coefficients=uses, most=0, price=weights["exposure"], part=EXPOSURE)
    across = [Across(family="uses", most=case["max_uses"])]
    if case["max_overlap"] is not None:
        across.append(Across(family="overlap", most=case["max_overlap"]))
    across.append(Across(family="spread", most=case["spread_tol"], price=100 * weights["spread"], part=SPREAD))
    return Instance(
        items=items,
        sittings=tuple(Sitting(id=stage["id"], title=stage["id"]) for stage in case["stages"]),
        competencies=tuple(head["id"] for head in case["competencies"]),
        bounds=tuple(bounds),
        breadths=tuple(breadths),
        across=tuple(across),
        forms=case["forms"],
    )


def solution_of(instance, choice):
    """Return a choice in the format's words: for each form, question ids by stage."""
    return [
        {
            sitting.id: [instance.items[item].id for item, at in form if at == place]
            for place, sitting in enumerate(instance.sittings)
        }
        for form in choice
    ]


def choice_of(instance, solution):
    """Return a solution in the format's words as a choice."""
    item = {each.id: place for place, each in enumerate(instance.items)}
    sitting = {each.id: place for place, each in enumerate(instance.sittings)}
    return tuple(
        tuple(sorted((item[question], sitting[stage]) for stage, asked in form.items() for question in asked))
        for form in solution
    )


def cost(case, solution):  # noqa: C901, PLR0912
    """Return what a solution costs by part, and what it breaks, from the format's own definitions."""
    case = completed(case)
    questions = {question["id"]: question for question in case["questions"]}
    stages = {stage["id"]: stage for stage in case["stages"]}
    head = {criterion["id"]: criterion["competency"] for criterion in case["criteria"]}
    parts = dict.fromkeys(("share", "idle", "level", "exposure", "spread"), 0)
    broken, attributes, asked_in = [], [], []
    for number, form in enumerate(solution):
        asked = [questions[id] for stage in form.values() for id in stage]
        ids = [question["id"] for question in asked]
        asked_in.append(set(ids))
        if len(ids) != len(set(ids)):
            broken.append(("once", number))
        total = sum(question["minutes"] for question in asked)
        taken = {
            each["id"]: sum(q["minutes"] for q in asked if head[q["primary"]] == each["id"])
            for each in case["competencies"]
        }
        for id, chosen in form.items():
            used = sum(questions[question]["minutes"] for question in chosen)
            if not stages[id]["min_minutes"] <= used <= stages[id]["minutes"]:
                broken.append(("time", number, id))
            broken += [("kind", number, q) for q in chosen if questions[q]["type"] not in stages[id]["types"]]
            parts["idle"] += max(0, stages[id]["minutes"] - case["idle_tol"] - used)
        for criterion in case["criteria"]:
            shows = {q["id"] for q in asked if criterion["id"] in (q["primary"], *q["secondary"])}
            if len(shows) < criterion["min_questions"]:
                broken.append(("coverage", number, criterion["id"]))
            if sum(bool(shows & set(chosen)) for chosen in form.values()) < criterion["min_stages"]:
                broken.append(("stages", number, criterion["id"]))
        broken += [("enemy", number, *group) for group in case["enemies"] if len(set(group) & set(ids)) > 1]
        for entry in case["required"]:
            places = [id for id, chosen in form.items() if entry["question"] in chosen]
            if not places or entry["stage"] not in (None, *places):
                broken.append(("required", number, entry["question"]))
        for each in case["competencies"]:
            away = abs(PERCENT * taken[each["id"]] - each["weight"] * total)
            parts["share"] += max(0, away - case["share_tol"] * total)
        parts["level"] += sum(abs(question["level"] - case["target_level"]) for question in asked)
        parts["exposure"] += sum(question["uses"] for question in asked)
        attributes.append((total, *taken.values(), sum(question["level"] for question in asked)))
    if len(solution) > 1:
        for column in zip(*attributes, strict=True):
            parts["spread"] += 100 * max(0, max(column) - min(column) - case["spread_tol"])
        for id in set().union(*asked_in):
            if sum(id in ids for ids in asked_in) > case["max_uses"]:
                broken.append(("uses", id))
        if case["max_overlap"] is not None:
            pairs = [(a, b) for place, a in enumerate(asked_in) for b in asked_in[:place]]
            broken += [("overlap",) for a, b in pairs if len(a & b) > case["max_overlap"]]
    return {name: case["weights"][name] * amount for name, amount in parts.items()}, broken


def repair_cost(case, solution, prices):
    """Return what a solution costs in repairs: what it misses of each hard constraint, at a price for each unit.

    Asking nothing twice and eligibility are never relaxed, and what is only wished for is left aside.
    """
    case = completed(case)
    questions = {question["id"]: question for question in case["questions"]}
    missed = dict.fromkeys(("budget", "min_time", "coverage", "stages", "enemy", "required", "uses", "overlap"), 0)
    for form in solution:
        asked = {id for chosen in form.values() for id in chosen}
        for stage in case["stages"]:
            used = sum(questions[id]["minutes"] for id in form[stage["id"]])
            missed["budget"] += max(0, used - stage["minutes"])
            missed["min_time"] += max(0, stage["min_minutes"] - used)
        for criterion in case["criteria"]:
            shows = {id for id in asked if criterion["id"] in (questions[id]["primary"], *questions[id]["secondary"])}
            missed["coverage"] += max(0, criterion["min_questions"] - len(shows))
            missed["stages"] += max(0, criterion["min_stages"] - sum(bool(shows & set(c)) for c in form.values()))
        missed["enemy"] += sum(max(0, len(set(group) & asked) - 1) for group in case["enemies"])
        for entry in case["required"]:
            stages = [entry["stage"]] if entry["stage"] else list(form)
            missed["required"] += not any(entry["question"] in form[stage] for stage in stages)
    if len(solution) > 1:
        sets = [{id for chosen in form.values() for id in chosen} for form in solution]
        missed["uses"] = sum(max(0, sum(id in s for s in sets) - case["max_uses"]) for id in questions)
        if case["max_overlap"] is not None:
            pairs = [(a, b) for place, a in enumerate(sets) for b in sets[:place]]
            missed["overlap"] = sum(max(0, len(a & b) - case["max_overlap"]) for a, b in pairs)
    return sum(prices[family] * amount for family, amount in missed.items() if amount)


def every_form(case):
    """Yield each way to ask each question in one of the stages that may, or not at all."""
    places = [
        (None, *(s["id"] for s in case["stages"] if q["type"] in s["types"] and q["minutes"] <= s["minutes"]))
        for q in case["questions"]
    ]
    ids = [question["id"] for question in case["questions"]]
    for chosen in itertools.product(*places):
        yield {s["id"]: [id for id, at in zip(ids, chosen, strict=True) if at == s["id"]] for s in case["stages"]}


def compared(whole):
    """Return in what the search, or the diagnosis, differs from what a case file says; nothing where all agrees."""
    from hirekit.assembly.diagnosis import diagnose
    from hirekit.assembly.search import search
    from hirekit.assembly.wishes import form_codes

    case, told = whole["instance"], []
    instance = instance_of(case)
    if whole["status"] == "infeasible":
        outcome = search(instance, salt="", codes=form_codes(instance.forms))
        told += [] if outcome.status == "infeasible" else [f"is {outcome.status}, not infeasible"]
        diagnosis = diagnose(instance, prices=whole["repair_prices"])
        if (diagnosis.repair_cost, diagnosis.repair_proven) != (whole["min_repair_cost"], True):
            told.append(f"repair {diagnosis.repair_cost}, not {whole['min_repair_cost']}")
        return told
    for tiers, best in (((), [whole["optimum"]]), (whole.get("lex_tiers", ()), whole.get("lex_optimum"))):
        if best is None:
            continue
        outcome = search(instance, salt="", codes=form_codes(instance.forms), tiers=tiers)
        if outcome.choice is None:
            told.append(f"is {outcome.status}, not {best}")
            continue
        parts, broken = cost(case, solution_of(instance, outcome.choice))
        reached = [sum(parts[part] for part in tier) for tier in tiers or [list(parts)]]
        if (reached, broken, outcome.status) != (best, [], "optimal"):
            told.append(f"{outcome.status} {reached}, not {best}; breaks {broken}")
    return told


if __name__ == "__main__":
    wrong = {path: compared(read_case(path)) for path in sys.argv[1:]}
    sys.stdout.writelines(f"{path}: {'; '.join(told) or 'agrees'}\n" for path, told in wrong.items())
    sys.exit(any(wrong.values()))
