"""The figures in the keys of the ML Tech Lead kit follow from its hand-outs."""

import math
import re

import pytest

from kits.given import Z, after, handout, interval, numbers, row, says


def test_tickets():
    moved, never = row("support-desk-facts", "Moved at least once"), row("support-desk-facts", "Never moved")
    finding, writing = row("support-desk-facts", "Finding")[0], row("support-desk-facts", "Writing")[0]
    whole = row("support-desk-facts", "All")[0]
    cut = after("support-desk-facts", "average handling time by")

    assert sum(numbers(handout("support-desk-facts").split("| Step |")[1].split("**All**")[0])) == pytest.approx(whole)
    assert round((moved[0] * moved[1] + never[0] * never[1]) / 100) == whole
    says("tickets-to-learning-problem", f"{whole * cut / 100:.1f} minutes of {whole:.0f}")
    says("tickets-to-learning-problem", f"cost {moved[1] - never[1]:.0f} minutes more", f"{moved[0]:.0f} per cent")
    says(
        "tickets-to-learning-problem",
        f"about {moved[0] / 100 * (moved[1] - never[1]):.1f}",
        f"{finding + writing:.1f} minutes",
    )


def test_linked_accounts():
    reviewed = after("linked-accounts-brief", "reviewers can examine")
    returning, weeks = after("linked-accounts-brief", "seller accounts.", 2)
    methods = re.findall(r"(\d+\.\d)% \| (\d+)% \|", handout("linked-accounts-brief"))

    assert [round(reviewed * float(c) / (returning / weeks)) for c, _ in methods] == [
        int(found) for _, found in methods
    ]
    says("links-between-records", f"from {methods[0][1]} to {methods[1][1]} per cent", f"Its {methods[2][1]} per cent")


def test_pumps():
    breakdown, visit = (
        after("pump-failure-proposal", "breakdown costs about"),
        after("pump-failure-proposal", "finds nothing costs about"),
    )
    says(
        "pump-proposal-markup",
        f"above about {100 * visit / breakdown:.0f} in 100",
        f"less {visit:,.0f} a needless visit",
    )


def test_a_rare_kind_of_document():
    ten_hours, minutes = 10 * 60, 1.5
    assert "about a minute and a half" in handout("new-document-kind")
    claims, share = (
        row("new-document-kind", "Labelled documents of the older kind")[0],
        row("new-document-kind", "... of these, really")[0],
    )
    says("new-kind-from-few-labels", f"buy {ten_hours / minutes:.0f} labels", f"Some {claims * share / 100:.0f} hidden")


def test_training_logs():
    chance = math.log(10)
    hours = row("training-logs", "D")[-1]
    says(
        "training-logs-next-runs",
        f"sits at {chance:.2f}, chance for ten classes",
        f"three seeds ({3 * hours:.0f} hours)",
    )
    says("training-logs-next-runs", f"D for 25 epochs ({25 * hours / 10:.0f})")


def test_an_offline_evaluation():
    precision, recall = row("offline-evaluation", "Precision")[1], row("offline-evaluation", "Recall")[1]
    live = after("offline-evaluation", "Live,") / 100
    false_alarms = recall * (1 - precision) / precision

    says("trust-the-offline-sheet", f"near {false_alarms:.3f}")
    says("trust-the-offline-sheet", f"about {live * recall / (live * recall + (1 - live) * false_alarms):.2f}")
    by_contract = [
        row("offline-evaluation", f"{line} |")[0] for line in ("Under 3 months", "3 to 24 months", "Over 24 months")
    ]
    assert sum(by_contract) == row("offline-evaluation", "Test")[0]


def test_four_days_of_an_experiment():
    (n, m), (a, b) = row("experiment-readout", "Visitors |"), row("experiment-readout", "Visitors who ordered")
    p, q = a / n, b / m
    se = math.sqrt(p * (1 - p) / n + q * (1 - q) / m)
    low, high = ((q - p + sign * Z * se) / p * 100 for sign in (-1, 1))

    assert round((n - (n + m) / 2) / (math.sqrt(n + m) / 2)) == 15
    says("four-day-gain", "about fifteen standard errors", f"{100 * (q - p):.4f} points", f"near {100 * se:.3f}")
    says("four-day-gain", f"minus {-low:.1f} to plus {high:.1f} per cent")
    channels = [row("experiment-readout", name) for name in ("Web", "App, version 8", "App, version 7 and older")]
    assert [sum(arm) for arm in zip(*channels, strict=True)] == [n, m]


def test_a_table_profile():
    rows, customers = after("customer-table-profile", "Layer for May:**", 2)
    says("profile-before-training", f"{rows - customers:,.0f} more rows than customers")


def test_a_slow_join():
    minutes = [row("join-job-report", f"{stage} |") for stage in range(1, 7)]
    total = sum(next(n for n in numbers_ if n) for numbers_ in minutes)
    assert total == 4 * 60 + 25
    says(
        "slow-distributed-join",
        f"takes {minutes[2][0]:.0f} of {total:.0f} minutes",
        "longest task 190",
        "210,000 files of 10 MB",
    )


def test_a_backfill():
    minutes = after("backfill-brief", "It takes")
    hours = 730 * minutes / 60
    says("two-year-backfill", f"about {hours:.0f} hours", f"about {hours / (10 - minutes / 60):.0f} nights against 21")
    assert 730 * after("backfill-brief", "all customers takes about") < 1000 * after("backfill-brief", "**Storage.**")


def test_a_ranking_service():
    steps = (
        "Network, both ways",
        "Visitor facts",
        "Facts for 500 items from",
        "Model on 16-core processor, 500 items",
        "Rules",
    )
    slow = [row("ranking-service-brief", step)[-1] for step in steps]
    (each, price), (fast, dear) = (
        row("ranking-service-brief", "16-core node"),
        row("ranking-service-brief", "Accelerator node"),
    )
    peak = after("ranking-service-brief", "on average,")

    says("ranking-under-load", " + ".join(f"{n:.0f}" for n in slow), f"{math.ceil(peak / fast)} accelerators")
    says("ranking-under-load", f"about {5 * dear:.0f} to {6 * dear:.0f} an hour")
    says("ranking-under-load", f"{math.ceil(peak / each)} processors, about {45 * price:.0f}")
    says(
        "ranking-under-load",
        f"{math.ceil(peak / (5 * each))} processors, about {9 * price:.0f} an hour, at {slow[3] / 5:.0f} ms",
    )


def test_a_trap_without_a_network():
    watts, images = after("field-trap-brief", "draws"), after("field-trap-brief", "**Work.**")
    allowed = after("field-trap-brief", "battery;")
    says(
        "device-without-network",
        f"about {images * 2 * watts / 3600:.2f} Wh of a {allowed} Wh",
        f"would use {images * 9 * watts / 3600:.1f}",
    )


def test_a_watch_table():
    for week in range(1, 11):
        _, _, flagged, late, precision, recall, *_ = row("parcels-watch-table", f"{week} |")
        assert abs(flagged * precision / late - recall) < 0.7
    volume = [row("parcels-watch-table", f"{week} |")[0] for week in (6, 7)]
    assert 0.18 < volume[1] / volume[0] - 1 < 0.25
    says("parcels-watch-table", "about a fifth to volume")


def test_an_incident():
    says("review-an-incident", "lay for 52 minutes", "3,100 honest customers were declined in 50 minutes")
    clock = [
        int(h) * 60 + int(m) for h, m in re.findall(r"^\| (\d\d):(\d\d) \|", handout("incident-timeline"), re.MULTILINE)
    ]
    assert 15 * 60 + 2 - 52 in clock
    assert 19 * 60 + 25 - 50 in clock


def test_two_runs():
    score = {name: row("two-run-records", f"{name} |")[-1] for name in "CDE"}
    released, repeated = row("two-run-records", "Score on the test rows")
    says("two-runs-that-differ", f"so {released - repeated:.3f} is no accident", f"about {score['C'] - repeated:.3f}")
    says(
        "two-runs-that-differ", f"the splitter for {score['D'] - repeated:.3f}", f"{released - score['E']:.3f} is left"
    )
    march, november = row("two-run-records", "Rows read")
    says("two-runs-that-differ", f"{november - march:,.0f} rows")


def test_claims_by_region():
    facts = {
        name: row("claims-by-region", name)
        for name in ("Claims |", "Fraudulent", "Picked", "... of these, fraudulent", "... of these, honest")
    }
    for place, region in enumerate("ABC"):
        claims, frauds, picked, found, honest = (facts[name][place] for name in facts)
        assert found + honest == picked
        says(
            "results-by-group",
            f"{100 * honest / (claims - frauds):.1f}",
            f"{100 * found / frauds:.0f}",
            f"{100 * found / picked:.0f}",
            region,
        )
    low, high = interval(9, 20)
    says("results-by-group", f"about {low} to {high}")


def test_a_model_card():
    right, urgent, marked = (
        row("repair-model-card", line)[0] for line in ("Right overall", "Urgent requests", "Marked urgent")
    )
    share = after("repair-model-card", '("urgent" in')
    hit = share * urgent / 100
    assert round(100 - (share - hit) - hit * (100 - marked) / marked) == right
    low, high = interval(44, 60)
    says(
        "model-card-markup",
        f"calling all routine gives {100 - share:.0f}",
        f"so {100 - urgent:.0f} in 100",
        f"roughly {low} to {high}",
    )


def test_seven_systems():
    systems = [row("seven-systems", f"{number} |") for number in range(1, 8)]
    incidents = [next(n for n in line[2:]) if number != 3 else 0 for number, line in enumerate(systems, start=1)]
    assert sum(incidents) == sum(
        row("seven-systems", cause)[0] for cause in ("Wrong version", "A data feed", "Model gave", "Machine failure")
    )
    says(
        "estate-on-a-page",
        f"{incidents[0] + incidents[1] + incidents[3] + incidents[5]:.0f} of the {sum(incidents):.0f} incidents",
    )
    says("estate-on-a-page", f"{systems[4][1] + systems[6][1]:,.0f} a year")


def test_a_loan():
    lines = (
        "Average of all applicants",
        "Monthly payment",
        "Two late payments",
        "Account held",
        "Income differs",
        "No other debts",
    )
    effects = [row("loan-sheet", line)[-1] for line in lines]
    assert round(sum(effects), 1) == after("loan-sheet", "estimate:")
    says("declined-loan-explained", f"of 100 such applications about {sum(effects):.0f}")


def test_fraud_settings():
    day, fraud = after("fraud-settings-sheet", "On a usual day:", 1), 60
    missed_cost, honest_cost, check_cost = (
        after("fraud-settings-sheet", f"{words} |")
        for words in ("One fraud that gets through", "One honest customer stopped", "One check by the desk")
    )
    stopped, caught = row("fraud-settings-sheet", "Orders stopped"), row("fraud-settings-sheet", "of these, fraud")
    totals, right = row("fraud-settings-sheet", "Together"), row("fraud-settings-sheet", "Accuracy")
    for s, c, total, accuracy in zip(stopped, caught, totals, right, strict=True):
        assert (fraud - c) * missed_cost + (s - c) * honest_cost + s * check_cost == total
        assert round(100 * (day - (s - c) - (fraud - c)) / day, 1) == accuracy
        says("fraud-setting-choice", f"{accuracy:.1f}", f"{round(total, -2):,.0f}")


def test_a_labelling_offer():
    shares = [row("labelling-offer", name)[0] for name in ("None of these", "Food safety", "Missing refund", "Threat")]
    messages, paid, fee = after("labelling-offer", "gets"), 0.11, after("labelling-offer", "One year at least;")
    assert "0.11 euro a message" in handout("labelling-offer")
    assert sum(shares) == 100
    says("vendor-labelling-trial", f"about {messages * paid:,.0f} today against {messages * 0.01 + fee:,.0f}")


def test_a_method_that_gains_little():
    small, _, large = (row("method-and-our-problem", f"{rows} |") for rows in ("1,000", "10,000", "100,000"))
    tuned = after("method-and-our-problem", "boosted trees reach")
    says(
        "method-summary-verdict",
        f"+{small[2] - small[1]:.1f} points at 1,000",
        f"+{large[2] - large[1]:.1f} at 100,000",
        f"spread of {large[3]}",
    )
    assert round((tuned - small[1]) / (small[2] - small[1]), 2) == 0.67


def test_failed_visits():
    visits, failed = (
        after("failed-visits-sheet", "Visits a month |"),
        after("failed-visits-sheet", "nobody is in | 22 % ("),
    )
    cost, call, fall = after("failed-visits-sheet", "new date) |"), after("failed-visits-sheet", "A call costs"), 0.4
    model, upkeep = after("failed-visits-sheet", "reckons with", 2)

    def net(chosen, hit):
        return hit / 100 * failed * fall * cost - chosen / 100 * visits * call

    everybody, by_rule, by_model = (
        net(*row("failed-visits-sheet", way)[-2:]) for way in ("All |", "Rule:", "Trial model")
    )
    says(
        "failed-visits-request",
        f"about {round(failed * cost, -3):,.0f} a month",
        f"about {100 * call / (fall * cost):.0f} per cent",
    )
    says("failed-visits-request", *(f"about {round(n, -3):,.0f}" for n in (everybody, by_rule, by_model)))
    assert model / (by_model - by_rule - upkeep) / 12 > 10
    says("failed-visits-request", f"about {round(0.1 * failed * cost - 0.05 * visits, -3):,.0f} net")


def test_a_backlog():
    lines = [line.split("|")[1:-1] for line in handout("backlog-sheet").splitlines() if re.match(r"\| \d \|", line)]
    weeks, running, gain, chance = (
        {int(line[0]): next(iter(numbers(line[at])), 0) for line in lines} for at in (2, 3, 4, 5)
    )
    worth = {item: (chance[item] * gain[item] - running[item]) / weeks[item] for item in weeks}
    chosen = (2, 1, 4, 6, 8, 7)

    for item, places in ((1, -3), (8, -2), (6, -3), (5, -3), (3, -3)):
        says("backlog-for-one-quarter", f"{item} about {round(worth[item], places):,.0f}")
    says("backlog-for-one-quarter", f"{sum(weeks[item] for item in chosen):.0f} of 30 weeks")
    says("backlog-for-one-quarter", f"falls by about {-sum(running[item] for item in chosen):,.0f}")


def test_calls_into_text():
    def two_years(minutes):
        machines = math.ceil(minutes / 400_000)
        return 24 * minutes * 0.015, 90_000 + 24 * (machines * 2_500 + 2_700)

    for figure in (
        "0.015 a minute",
        "carries 400,000 minutes",
        "2,500 a machine",
        "2,700 for upkeep",
        "= 90,000",
        "6,000 for two",
    ):
        assert figure in handout("hotline-options")
    (buy, build), (buy_more, build_more) = two_years(300_000), two_years(900_000)
    says("make-buy-or-neither", f"{buy:,.0f}", f"about {round(build, -3):,.0f}", f"{24 * 6_000:,.0f}")
    says("make-buy-or-neither", f"buy {buy_more:,.0f}", f"about {round(build_more, -3):,.0f}")


def test_reports_called_green():
    says("is-it-really-green", f"about {3_300 + 3 * 400:,} by week 12")
    assert "about 3,300 in all" in handout("three-green-reports")
    assert "400 this week" in handout("three-green-reports")


def test_two_loads_of_loans():
    branches = {n: row("two-weekly-loads", n) for n in ("Central", "North", "South |", "Harbour", "Mill", "Bus |")}
    before, after_ = row("two-weekly-loads", "Rows |")
    _, different = row("two-weekly-loads", "Different loan numbers")
    late = row("two-weekly-loads", "Returned late (the label)")
    electronic = row("two-weekly-loads", 'Item type "EB"')[1]

    assert [sum(b[place] for b in branches.values()) for place in range(3)] == [before, after_, different]
    assert [round(100 * late[0] / before, 1), round(100 * late[2] / after_, 1)] == [late[1], late[3]]
    assert [name for name, b in branches.items() if b[1] == b[2]] == ["Bus |"]
    assert [name for name, b in branches.items() if b[3] == 12] == ["South |"]
    says("two-loads-of-one-table", f"{after_ - different:,.0f} rows repeat", f"{electronic:,.0f} electronic books")
    says("two-loads-of-one-table", f"{different - electronic:,.0f} loans remain")
    says("two-loads-of-one-table", f"{100 * late[2] / (different - electronic):.1f} per cent")
    says("two-loads-of-one-table", f"of its {branches['South |'][1]:,.0f} rows", f"{after_:,.0f} rows look like growth")


def test_photographs_of_leaves():
    seen, unseen = (row("leaf-photo-tests", head) for head in ("of a plant that is also", "of a plant that is not"))
    garden, right = after("leaf-photo-tests", "tested on its", 2)
    parts = [row("leaf-photo-tests", head)[0] for head in ("mostly the leaf", "mostly the plant's name", "mostly sky")]

    for number, named, share in (seen, unseen):
        assert round(100 * named / number, 1) == share
    assert sum(parts) == after("leaf-photo-tests", "rests. For")
    assert after("leaf-photo-tests", "kept for testing:") == seen[0]
    assert after("leaf-photo-tests", "training began, and") == unseen[0]
    says("leaf-photo-scores", f"{100 * (seen[1] + unseen[1]) / (seen[0] + unseen[0]):.1f} per cent speaks")
    says("leaf-photo-scores", f"{seen[0]:,.0f} of {seen[0] + unseen[0]:,.0f} test photographs", f"{unseen[2]} per cent")
    low, high = interval(unseen[1], unseen[0])
    least, most = interval(right, garden)
    says("leaf-photo-scores", f"{low} to {high}", f"gives {100 * right / garden:.1f} ({least} to {most})")
    says("leaf-photo-scores", "28 gardens", f"In {parts[1]:.0f} of {sum(parts):.0f}")


def test_effects_of_five_models():
    sales, grown, others = (
        after("effects-of-five-models", "Sales of the 300 were"),
        after("effects-of-five-models", "this year against last year (up"),
        after("effects-of-five-models", "rose by"),
    )
    more, moved = (
        after("effects-of-five-models", "called in the new order paid"),
        after("effects-of-five-models", "called in the old;"),
    )
    claimed = row("effects-of-five-models", "1 Repeat orders")[1]
    calls, january = (
        row("effects-of-five-models", "4 Delivery times")[1],
        after("effects-of-five-models", "Calls fall by about"),
    )

    assert claimed == sales * grown / 100
    says("effects-before-the-board", f"{more - moved:,.0f} a quarter", f"{4 * (more - moved):,.0f} a year")
    says("effects-before-the-board", f"or {sales * (grown - others) / 100:,.0f} and not", f"{claimed:,.0f}")
    says("effects-before-the-board", f"{january:.0f} of the {calls:.0f} per cent")
    assert calls - january == 6


def test_two_networks_at_four_sizes():
    sizes = {n: row("curves-at-four-sizes", n) for n in ("2,000 |", "4,000 |", "8,000 |", "16,000 |")}
    small, gap_before = sizes["16,000 |"], sizes["2,000 |"][1] - sizes["2,000 |"][0]
    falls = [sizes["4,000 |"][3] - sizes["8,000 |"][3], sizes["8,000 |"][3] - small[3]]
    read = [row("curves-at-four-sizes", head)[-1] for head in ("Two kinds", "Fewer than", "One of three", "Nothing in")]
    agreed = after("curves-at-four-sizes", "they agreed on")
    twice = after("curves-at-four-sizes", "labelled the same")

    assert sum(read) == 200
    says("curves-at-four-sizes", f"from {gap_before:.0f} points to {small[1] - small[0]:.0f}", f"{read[0]:.0f} of 200")
    says("curves-at-four-sizes", "doubling, {:.0f} and then {:.0f} points".format(*falls))
    says("curves-at-four-sizes", f"with {small[3] - small[2]:.0f} points between", f"{100 * agreed / twice:.0f} in 100")


def test_the_first_quarter_of_a_lead():
    merged, own, wait = (
        row("leads-first-quarter", head) for head in ("Changes merged", "of these written by Anton", "Median wait")
    )
    reviewed = row("leads-first-quarter", "Changes reviewed")

    says("leads-first-quarter", f"{own[1]:.0f} of {merged[1]:.0f} changes", f"{own[0]:.0f} of {merged[0]:.0f}")
    says("leads-first-quarter", f"reviews {reviewed[1]:.0f}", f"from {wait[0]:.0f} to {wait[1]:.0f} hours")
    says("leads-first-quarter", f"wrote {merged[1] - own[1]:.0f}, where it was {merged[0] - own[0]:.0f}")
    assert own[1] > merged[1] / 2


def test_a_forecast_near_the_limit():
    sheet = "pupil-forecast-sheet"
    middle = row(sheet, "In five years, middle of the forecast")[0]
    low, high = row(sheet, "In five years, range given with it")
    near, checked = after(sheet, "- In ", 2)
    below = after(sheet, "Of these 12 schools, ")
    inside = after(sheet, "can be checked by now. In ")
    flats = after(sheet, "Last month the city agreed to ")
    assert (near, checked) == (12, 40)
    assert near - below == 7  # told in words
    more = flats / 4
    says(
        "forecast-near-the-limit",
        f"{inside:.0f} of {checked:.0f}",
        f"about {more:.0f} pupils",
        f"{middle + more:.0f} in the middle",
    )
    says("forecast-near-the-limit", f"{(high - low) * 2 / 3:.0f} wide in place of {high - low:.0f}")
    says("forecast-near-the-limit", f"{after(sheet, 'A merger saves '):,.0f}")
