"""The code of a hand-out has the faults its key names, and works otherwise."""

import math
import re

import pytest

from kits.given import handout, says


def code(id):
    """Return the names a hand-out's Python code defines."""
    names = {"__name__": "handout"}
    exec("\n".join(re.findall(r"```python\n(.*?)```", handout(id), re.DOTALL)), names)  # noqa: S102 - our own hand-outs
    return names


def outcome(test):
    try:
        test()
    except Exception as fault:  # noqa: BLE001 - any is an outcome
        return type(fault).__name__
    return "passed"


def test_the_visits_of_the_hand_out_are_those_of_the_rule_in_its_key():
    names = code("visits-starter")
    event = names["Event"]

    def visits(events, gap=1800.0):
        open_ = {}
        for one in events:
            if one.user in open_ and one.at - open_[one.user][-1].at > gap:
                yield open_.pop(one.user)
            open_.setdefault(one.user, []).append(one)
        yield from open_.values()

    assert outcome(names["test_a_pause_longer_than_the_gap_starts_a_new_visit"]) == "NotImplementedError"
    names["visits"] = visits
    assert outcome(names["test_a_pause_longer_than_the_gap_starts_a_new_visit"]) == "passed"
    assert len(list(visits([event("cat", at, "look") for at in (10, 1810, 3611)]))) == 2


def test_known_values_gives_the_wrong_answers_its_key_tells():
    names = code("known-values-starter")
    given = names["known_values"](names["readings"], names["questions"], 3600)

    def told(key_, at, oldest=3600):
        known = [r for r in names["readings"] if r.key == key_ and r.recorded_at < at]
        best = max(known, key=lambda r: (r.happened_at, r.recorded_at), default=None)
        return best.value if best and at - best.happened_at <= oldest else None

    assert [told(*question) for question in names["questions"]] == names["wanted"]
    says("value-known-at-the-time", "returns " + ", ".join(f"{answer:.0f}" for answer in given))
    says("value-known-at-the-time", "are " + ", ".join("None" if w is None else f"{w:.0f}" for w in names["wanted"]))


def test_a_summary_loses_its_digits_as_the_hand_out_says():
    names = code("summary-starter")
    assert outcome(names["test_mean_and_variance"]) == "passed"
    assert names["summary_of"]([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance() == -128.0
    assert math.isnan(names["summary_of"]([4.0, 7.0, math.nan]).mean())
    assert outcome(names["summary_of"]([]).mean) == "ZeroDivisionError"
    says("mergeable-summary", "hence minus 128")


def test_the_batcher_fails_as_the_hand_out_prints():
    names = code("batcher-repair")
    printed = re.findall(r"^(test_\w+) +(\w+)$", handout("batcher-repair"), re.MULTILINE)
    assert [(name, outcome(names[name])) for name, _ in printed] == printed


def test_the_scoring_code_gives_a_new_customer_the_facts_of_the_one_before():
    names = code("scoring-code")
    stored = {"old": {"age_of_account": 900, "orders": 10, "returns": 2, "country": "FR"}, "far": {"country": "NO"}}

    class Model:
        def predict(self, rows):
            return [0.9 for _ in rows]

    scorer = names["Scorer"](stored, lambda _: Model(), lambda _: None)
    scorer.features({"customer": "old", "amount": 5})
    assert scorer.features({"customer": "new", "amount": 5}) == [900, 10, 0.2, 0, 5]
    assert scorer.decide({"customer": "old", "amount": 5}) == "ask for prepayment"
    assert scorer.decide({"customer": "far", "amount": 5}) == "send on account"


@pytest.mark.parametrize("id", ["training-script", "feature-job-code"])
def test_code_to_review_compiles(id):
    compile("\n".join(re.findall(r"```python\n(.*?)```", handout(id), re.DOTALL)), id, "exec")


def test_the_hours_of_a_log_are_those_its_key_tells():
    names = code("cold-store-log")
    kept, left_out = {}, []
    for line in names["LOG"].splitlines():
        parts = line.split()
        try:
            at, sensor, value = parts
            number = float(value.replace(",", "."))
        except ValueError:
            left_out.append(line)
            continue
        if not -40 <= number <= 30 or kept.get((sensor, at)) == number:
            left_out.append(line)
        else:
            kept[sensor, at] = number
    hours = {}
    for (sensor, at), number in kept.items():
        hours.setdefault((sensor, at[:13]), []).append(number)

    found = {hour: (sum(values) / len(values), len(values)) for hour, values in hours.items()}
    assert found.keys() == names["wanted"].keys()
    assert all(math.isclose(found[hour][0], mean) for hour, (mean, _) in names["wanted"].items())
    assert {hour: count for hour, (_, count) in found.items()} == {h: n for h, (_, n) in names["wanted"].items()}
    assert outcome(lambda: names["hourly"]([])) == "NotImplementedError"
    assert len(left_out) == 4
    says("hours-from-a-log", "Four lines are left out", "The example gives three hours")
