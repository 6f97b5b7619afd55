"""The figures in the keys of the Customer Support Team Lead kit follow from its hand-outs."""

import math
import re

from kits.given import Z, after, handout, row, says


def test_a_backlog_of_cases():
    answered = 12 * row("backlog-after-the-week", "Answered per specialist")[0]
    opened, new = row("backlog-after-the-week", "Open cases now")[0], row("backlog-after-the-week", "New cases")[0]
    shares = [
        row("backlog-after-the-week", kind)[0]
        for kind in ("A further message", '"Where is my order?"', "Refund promised", "Anything else")
    ]
    doubles, arrived, refunds, rest = (opened * share / 100 for share in shares)
    left = opened - doubles - arrived
    lent, pace = 3 * 5 * 15, answered - new + 2 * 25

    says(
        "nineteen-hundred-open",
        f"{answered:.0f} done, {new:.0f} in, {answered - new:.0f} a day, so {opened // (answered - new):.0f} working days",
    )
    says(
        "nineteen-hundred-open",
        f"{doubles:.0f} doubles",
        f"{arrived:.0f} about boxes",
        f"about {left:.0f}",
        f"{refunds:.0f} refunds",
        f"then {rest:.0f}",
    )
    says("nineteen-hundred-open", f"about {rest / 20:.0f}, early", f"a day = {lent}", f"so {pace:.0f} a day")
    says("nineteen-hundred-open", f"= {left - lent:.0f}, at {pace:.0f} a day {(left - lent) / pace:.0f} days")
    without_bulk = (opened - doubles - lent) / pace
    assert 4 <= without_bulk - (left - lent) / pace <= 4.5
    says("nineteen-hundred-open", "about four days more")


def test_a_weekly_report():
    chat, mail, everything = (row("better-on-every-count", f"{name} |") for name in ("Chat", "Mail", "All"))
    for week in (0, 2):
        waited = (chat[week] * chat[week + 1] + mail[week] * mail[week + 1]) / everything[week]
        assert round(waited, 1) == everything[week + 1]
        says("weekly-report-to-read", f"= {waited:.1f}")
        minutes = (chat[week] * 5 + mail[week] * 12) / everything[week]
        assert abs(minutes - row("better-on-every-count", "Minutes per case |")[week // 2]) < 0.051


def test_a_trial_of_call_backs():
    (before, after_), (other_before, other_after) = (
        row("call-back-trial", "North (trial)"),
        row("call-back-trial", "South"),
    )
    saved = (before - after_ - (other_before - other_after)) / 100 * 4_000
    taken, missed = row("call-back-trial", "Callers who took one")[0], row("call-back-trial", "Not reached")[0] / 100
    longer = (
        row("call-back-trial", "Minutes for a call back")[0] - row("call-back-trial", "Minutes for a call answered")[0]
    )
    first, again = taken * longer / 60, taken * missed * row("call-back-trial", "Minutes for each further try")[0] / 60

    says(
        "was-the-call-back-worth-it",
        f"= {saved:.0f} calls a month",
        f"= {first:.1f} hours",
        f"= {again:.1f}",
        f"{first + again:.0f} hours at 28",
    )
    says(
        "was-the-call-back-worth-it",
        f"about {round(2_400 + (first + again) * 28, -1):,.0f} a month",
        f"x 9 = {9 * saved:.0f}",
    )
    says(
        "was-the-call-back-worth-it",
        f"160 x 14 = {160 * 14:,.0f}",
        f"some {round(0.7 * saved * 9, -2):.0f} ({0.7 * saved:.0f} calls)",
        f"about {round(0.7 * (first + again) * 28, -1):.0f} of work",
    )


def test_mondays():
    hours = {
        head: row("monday-figures", f"{head} |")
        for head in (
            "8 to 9",
            "9 to 10",
            "10 to 11",
            "11 to 12",
            "12 to 13",
            "13 to 14",
            "14 to 15",
            "15 to 16",
            "16 to 17",
        )
    }
    needed = [math.ceil(calls * 6 / 60 / 0.8) for calls, *_ in hours.values()]
    present = [people for _, people, _ in hours.values()]

    says("monday-peak", ", ".join(map(str, needed)) + f" = {sum(needed)} person-hours")
    says("monday-peak", ", ".join(f"{n:.0f}" for n in present) + f" = {sum(present):.0f}", "less 4.5 for the meeting")
    assert sum(calls for calls, *_ in hours.values()) == row("monday-figures", "All")[0]
    short = {head: n - there for head, n, there in zip(hours, needed, present, strict=True) if n > there}
    assert short == {"9 to 10": 3, "10 to 11": 4, "11 to 12": 1, "12 to 13": 2, "13 to 14": 2}
    says("monday-peak", "short by 3 at nine, by 4 at ten", "by 1 at eleven, by 2 at twelve and at one")


def test_leave_in_july():
    days = [f"{day} {week}" for week in (30, 31) for day in ("Mon", "Tue", "Wed", "Thu", "Fri")]
    wishes = {
        "Ana": days[:5], "Ben": days[2:5], "Cas": days[:5], "Dea": days[5:], "Emil": days[:2],
        "Fen": days[3:7], "Gil": days[5:], "Hana": days[5:8],
    }  # fmt: skip
    off = [sum(day in wish for wish in wishes.values()) for day in days]
    week = ("Mon", "Tue", "Wed", "Thu", "Fri")
    says("two-weeks-in-july", "week 30: " + ", ".join(f"{d} {n}" for d, n in zip(week, off[:5], strict=True)))
    says("two-weeks-in-july", "week 31: " + ", ".join(f"{d} {n}" for d, n in zip(week, off[5:], strict=True)))


def test_reasons_to_write():
    reasons = (
        "Where is my box?",
        "Something missing",
        "Charged after cancelling",
        "How do I skip",
        "Voucher does not",
        "Password",
        "Which label",
        "Other |",
    )
    minutes = [math.prod(row("recipe-box-reasons", reason)[:2]) for reason in reasons]
    says("eight-reasons-to-write", *(f"{n:,.0f}" for n in minutes))
    assert sum(row("recipe-box-reasons", reason)[0] for reason in reasons) == after(
        "recipe-box-reasons", "You lead support."
    )


def test_contacts_after_invoices():
    first_days = [row("invoice-contacts", day)[0] for day in ("1st", "2nd", "3rd")]
    asked = [row("invoice-contacts", question)[-1] for question in ("What is", "Why is", "By when", "Other |")]
    assert sum(first_days) == sum(asked)
    says("invoices-on-the-first", f"of {sum(asked):,.0f} contacts", f"{sum(asked[:3]):,.0f} ask one of three things")


def test_a_checking_sheet():
    manner = [row("checking-sheet", line)[0] for line in ("Greeting", "Polite", "Layout", "Firm's own")]
    right = row("checking-sheet", "Answer is right")[0]
    says("sixty-checks-a-week", f"{sum(manner):.0f} of 20 points", f"score {100 * (20 - right) / 20:.0f}")
    half = [Z * math.sqrt(0.1 * 0.9 / cases) for cases in (60, 240)]
    low, high, closer, further = (round(100 * (0.1 + sign * width)) for width in half for sign in (-1, 1))
    says("sixty-checks-a-week", f"roughly {low} to {high} per cent; 240 in a month, {closer} to {further}")


def test_eight_specialists():
    for name, back in (("Bo", 88), ("Gus", 46)):
        cases, share, *_ = row("eight-specialists", f"{name} |")
        assert round(cases * share / 100) == back
    says("six-hours-of-coaching", "88 of 520 come back", "30 of his 46 returns")


def test_hand_over_notes():
    evenings = re.findall(r"^\| (\d+) Sep \| (yes|no) \| (\d+):(\d+) \|", handout("hand-over-record"), re.MULTILINE)
    without = [(int(hour), int(minute)) for _, note, hour, minute in evenings if note == "no"]
    says("seven-missing-notes", f"{len(without)} of {len(evenings)} late shifts")
    assert sum(time > (21, 50) for time in without) == 5
