"""Question sets on synthetic banks: time to a proven first set, against local search and, where it installs, CP-SAT.

The gap is how far another's best lies above the proven one, in points; its time is in times ours.

Run as `python benchmarks/assembly.py [--quick]`. Every objective is added up again from the case format's definitions
before a time is printed; times are processor seconds of one thread, after import.
"""

import random
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import scipy.optimize  # noqa: F401  imported first: the goals are after import

from assembly_banks import bank
from assembly_cases import cost, instance_of, solution_of
from hirekit.assembly.program import program
from hirekit.assembly.search import search

GROUPS = (("60 to 90, tight", 20, None), ("1,000", 3, 1000), ("5,000", 3, 5000))
GOALS = {"60 to 90, tight": 5.0, "1,000": 2.0, "5,000": 3.0}
MISSED = 1000
MOVES = 4000
DROPS = 0.7


def local_search(case, *, seed=0):
    """Return a set found by filling rounds greedily and then changing one question at a time, cooling down."""
    draw = random.Random(seed)  # noqa: S311
    questions = {q["id"]: q for q in case["questions"]}
    allowed = {
        s["id"]: [q["id"] for q in case["questions"] if q["type"] in s["types"] and q["minutes"] <= s["minutes"]]
        for s in case["stages"]
    }
    dear = {id: 40 * abs(q["level"] - case["target_level"]) + 10 * q["uses"] for id, q in questions.items()}

    def worth(form):
        parts, broken = cost(case, [form])
        over = sum(
            max(0, stage["min_minutes"] - used, used - stage["minutes"])
            for stage in case["stages"]
            for used in (sum(questions[id]["minutes"] for id in form[stage["id"]]),)
        )
        return sum(parts.values()) + MISSED * len(broken) + MISSED * over

    form = {stage["id"]: [] for stage in case["stages"]}
    for stage in case["stages"]:
        left = stage["minutes"]
        for id in sorted(allowed[stage["id"]], key=lambda each: (dear[each], each)):
            if questions[id]["minutes"] <= left and not any(id in asked for asked in form.values()):
                form[stage["id"]].append(id)
                left -= questions[id]["minutes"]
    now = best = worth(form)
    kept = {stage: list(ids) for stage, ids in form.items()}
    for step in range(MOVES):
        stage = draw.choice(list(form))
        before = list(form[stage])
        elsewhere = {id for at, ids in form.items() if at != stage for id in ids}
        if before and draw.random() < DROPS:
            form[stage].remove(draw.choice(before))
        new = draw.choice(allowed[stage])
        if new not in elsewhere and new not in form[stage]:
            form[stage].append(new)
        then = worth(form)
        warmth = 200 * (1 - step / MOVES)
        if then <= now or draw.random() < 2.718 ** ((now - then) / (warmth + 1e-9)):
            now = then
        else:
            form[stage] = before
        if now < best:
            best, kept = now, {at: list(ids) for at, ids in form.items()}
    return [kept]


def constraint_programming(instance):
    """Return the best choice by OR-tools' CP-SAT from the same rows, or None where it is not installed."""
    try:
        from ortools.sat.python import cp_model  # noqa: PLC0415
    except ImportError:
        return None
    written = program(instance)
    model = cp_model.CpModel()
    asked = len(written.asked)
    columns = [
        model.new_bool_var("") if c < asked else model.new_int_var(0, 10**7, "") for c in range(len(written.upper))
    ]
    for row in written.rows:
        total = sum(int(k) * columns[c] for c, k in zip(row.columns, row.coefficients, strict=True))
        if row.lower > -float("inf"):
            model.add(total >= int(row.lower))
        if row.upper < float("inf"):
            model.add(total <= int(row.upper))
    model.minimize(sum(price * columns[c] for c, price in written.total_costs().items()))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 60
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return ()
    return written.choice([solver.value(column) for column in columns], instance.forms)


def timed(work):
    began = time.process_time()
    result = work()
    return result, time.process_time() - began


def compared(case, solution, seconds, best, own_seconds):
    """Return how far another's set lies above the best, by the checker, and how many times as long it took."""
    if solution is None:
        return f"{'not run':>8} {'':>7}"
    if not solution:
        return f"{'none':>8} {seconds / own_seconds:>6.1f}x"
    parts, broken = cost(case, solution)
    above = sum(parts.values()) - best
    assert broken or above >= 0
    return f"{'broken' if broken else f'+{above}':>8} {seconds / own_seconds:>6.1f}x"


def main(quick):
    print(f"{'':<43}{'local search':>16}   {'CP-SAT':>16}")
    print(f"{'bank':<16} {'seed':>4} {'best':>9} {'seconds':>9}   {'gap':>8} {'time':>7}   {'gap':>8} {'time':>7}")
    for name, number, size in GROUPS:
        times = []
        for seed in range(3 if quick else number):
            questions = size or 60 + seed * 30 // (number - 1)
            case = bank(questions, seed=seed, criteria=12, looks=2)
            instance = instance_of(case)
            outcome, seconds = timed(lambda instance=instance: search(instance, salt="", codes=("A",)))
            parts, broken = cost(case, solution_of(instance, outcome.choice))
            assert outcome.status == "optimal"
            assert not broken
            assert sum(parts.values()) == outcome.value.total == outcome.bound
            times.append(seconds)
            best = outcome.value.total
            local, local_seconds = timed(lambda case=case: local_search(case))
            other, other_seconds = timed(lambda instance=instance: constraint_programming(instance))
            others = solution_of(instance, other) if other else other
            print(
                f"{name:<16} {seed:>4} {best:>9} {seconds:>9.1f}   {compared(case, local, local_seconds, best, seconds)}"
                f"   {compared(case, others, other_seconds, best, seconds)}",
                flush=True,
            )
        print(
            f"{name}: median {statistics.median(times):.1f} s, worst {max(times):.1f} s, goal {GOALS[name]:.0f} s\n",
            flush=True,
        )


if __name__ == "__main__":
    main("--quick" in sys.argv[1:])
