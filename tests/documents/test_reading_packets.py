"""Filled packets read back; what is unsure is refused with its page and criterion."""

import io
from datetime import datetime

import attrs
import chromium_viewer
import filling
import pikepdf
import pytest

import needed
from hirekit.documents import packet_pdf, read_packet, read_unverified
from hirekit.errors import InvalidData
from hirekit.model.scorecard import QuestionUse


@pytest.fixture(scope="module")
def spots(plan):
    questions = plan.questions("A", "leading-work")
    return [plan.kit.rubric.criterion(q.primary) for q in questions]


def checked(card, answers, plan):
    first, second, third = plan.questions("A", "leading-work")
    assert (card.requisition, card.candidate, card.round, card.interviewer) == (
        "REQ-1042",
        "c-1",
        "leading-work",
        "i-e",
    )
    assert card.instrument == plan.instrument("A")
    assert [(r.criterion, r.score, r.state) for r in card.ratings] == [
        (first.primary, 4, "rated"),
        (second.primary, 2, "rated"),
        (third.primary, None, "not_asked"),
    ]
    assert card.ratings[0].evidence == answers[f"evidence__{first.id}"]
    assert card.ratings[2].why == "cut for time"
    assert card.questions == (
        QuestionUse(id=first.id, asked="reworded", probes=(2,)),
        QuestionUse(id=third.id, asked="not_asked"),
    )
    assert card.recommendation == "for"
    assert card.submitted_at.isoformat() == "2026-12-01T13:20:00-05:00"
    assert not card.shadow


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("tool", filling.TOOLS)
def test_what_ordinary_tools_fill_in_reads_back_the_same(tool, packet, answers, plan, tmp_path):
    filled = filling.TOOLS[tool](packet, answers, tmp_path)

    checked(read_packet(filled, plan, file="card.pdf"), answers, plan)


def test_what_is_filled_in_in_chromiums_viewer_reads_back_but_for_letters_it_cuts(packet, answers, plan):
    needed.program("chromium", package="chromium")
    needed.module("playwright", package="playwright")

    filled = chromium_viewer.by_chromium(packet, answers)

    # Chromium keeps 16 bits of a letter: of U+1F600 there is U+F600.
    cut = {name: value.replace("\U0001f600", "\uf600") for name, value in answers.items()}
    checked(read_packet(filled, plan, file="card.pdf"), cut, plan)


def test_without_the_plan_a_card_is_unverified_and_says_where_it_belongs(packet, answers, plan):
    found = read_unverified(filling.by_pikepdf(packet, answers), file="card.pdf")

    checked(found.card, answers, plan)
    assert str(found).startswith("unverified: c-1, leading-work, i-e; requisition REQ-1042, form A, instrument ")


def test_a_shadows_card_is_practice(case_packet, plan):
    values = {}
    for question in plan.questions("A", "ml-case"):
        values |= {f"rating__{question.primary}": "3", f"evidence__{question.id}": "Said so."}

    assert read_packet(filling.by_pikepdf(case_packet, values), plan, file="card.pdf").shadow


def faults(data, plan):
    with pytest.raises(InvalidData) as refused:
        read_packet(data, plan, file="card.pdf")
    return [str(problem) for problem in refused.value.problems]


def test_a_packet_with_nothing_in_it_names_every_rating_that_is_missing(packet, plan, spots):
    assert faults(packet, plan) == [
        f"card.pdf: page {7 + 2 * place}, {criterion.title}: choose a rating, or a state and its reason; nothing is marked"
        for place, criterion in enumerate(spots)
    ]


def test_a_rating_without_evidence_is_refused(packet, answers, plan, spots):
    question = plan.questions("A", "leading-work")[1]
    left_out = {k: v for k, v in answers.items() if k != f"evidence__{question.id}"}

    assert faults(filling.by_pikepdf(packet, left_out), plan) == [
        f"card.pdf: page 9, {spots[1].title}: the rating 2 needs evidence; nothing is written under what they said or did"
    ]


def test_a_state_without_its_reason_is_refused(packet, answers, plan, spots):
    left_out = {k: v for k, v in answers.items() if not k.startswith("why__")}

    assert faults(filling.by_pikepdf(packet, left_out), plan) == [
        f"card.pdf: page 11, {spots[2].title}: not asked needs its reason, after “because”"
    ]


def test_two_marks_in_one_row_are_refused_with_both_places(packet, answers, plan, spots):
    def twice(by_name, _pdf):
        group = by_name[f"rating__{spots[0].id}"]
        next(kid for kid in group.Kids if "/5" in kid.AP.N).AS = pikepdf.Name("/5")

    marked = filling.set_directly(filling.by_pikepdf(packet, answers), twice)

    found = faults(marked, plan)
    assert len(found) == 1
    assert found[0].startswith(
        f"card.pdf: page 7, {spots[0].title}: one mark is allowed, not 2: 4 on page 7, 5 on page 7"
    )


def test_a_mark_that_differs_from_the_stored_value_is_refused(packet, answers, plan, spots):
    def differ(by_name, _pdf):
        by_name[f"rating__{spots[0].id}"].V = pikepdf.Name("/3")

    changed = filling.set_directly(filling.by_pikepdf(packet, answers), differ)

    assert faults(changed, plan) == [
        f"card.pdf: page 7, {spots[0].title}: what is marked (4) and what is stored (3) must agree; open it, mark it again and save"
    ]


def test_a_score_off_the_scale_is_refused(packet, answers, plan, spots):
    def off(by_name, _pdf):
        group = by_name[f"rating__{spots[0].id}"]
        group.V = pikepdf.Name("/9")
        for kid in group.Kids:
            if str(kid.AS) != "/Off":
                kid.AP.N["/9"] = kid.AP.N["/4"]
                kid.AS = pikepdf.Name("/9")

    changed = filling.set_directly(filling.by_pikepdf(packet, answers), off)

    assert "'9' is not among 1, 2, 3, 4, 5, not_assessed" in faults(changed, plan)[0]


@pytest.mark.parametrize("lost", ["form", "fields"])
def test_a_flattened_copy_says_that_its_marks_are_a_picture(packet, plan, lost):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        for sheet in pdf.pages:
            if "/Annots" in sheet:
                del sheet["/Annots"]
        if lost == "form":
            del pdf.Root.AcroForm
        else:
            pdf.Root.AcroForm.Fields = pikepdf.Array()
        pdf.save(out)

    assert "it was printed to PDF or flattened" in faults(out.getvalue(), plan)[0]


def test_a_form_somebody_else_made_is_no_packet(plan):
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        field = pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="name", V="x"))
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
        pdf.save(out)

    assert faults(out.getvalue(), plan) == ["card.pdf: is no packet of hirekit: it does not say whose scorecard it is"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is not a PDF, though it is named like one; ask for the packet itself, saved after filling"),
        (b"PK\x03\x04", "is not a PDF, though it is named like one; ask for the packet itself, saved after filling"),
        (b"%PDF-1.7\nnothing", "is damaged: it cannot be read as a PDF to its end; ask for it again"),
    ],
)
def test_what_is_no_pdf_or_damaged_is_told_apart(plan, data, said):
    assert faults(data, plan) == [f"card.pdf: {said}"]


def test_another_requisitions_packet_is_refused(packet, plan):
    import attrs

    other = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, id="REQ-7"))

    assert faults(packet, other) == ["card.pdf: requisition: belongs to requisition 'REQ-1042', not to 'REQ-7'"]


def test_another_instruments_packet_is_refused(packet, plan):
    import attrs

    form = plan.forms[0]
    rounds = tuple(attrs.evolve(r, questions=r.questions[::-1]) for r in form.rounds)
    other = attrs.evolve(plan, forms=(attrs.evolve(form, rounds=rounds),))

    assert "instrument: was printed with the instrument" in faults(packet, other)[0]


def test_a_packet_that_says_two_things_about_itself_is_refused(packet, plan):
    def change(by_name, _pdf):
        for kid in by_name["hirekit"].Kids:
            if str(kid.T) == "candidate":
                kid.V = pikepdf.String("c-2")

    assert faults(filling.set_directly(packet, change), plan) == [
        "card.pdf: candidate: says two things about its candidate: c-1 and c-2"
    ]


def claiming(packet, **said):
    """Return a packet that says other things of itself, in its fields and in the file's information."""

    def change(by_name, pdf):
        for kid in by_name["hirekit"].Kids:
            if str(kid.T) in said:
                kid.V = pikepdf.String(said[str(kid.T)])
        for key in list(pdf.docinfo.keys()):
            if str(key)[3:].lower() in said:
                del pdf.docinfo[key]

    return filling.set_directly(packet, change)


@pytest.mark.parametrize("at", ["tomorrow", "2026-12-01T10:00"])
def test_a_packet_that_says_no_time_of_its_interview_is_refused_in_words(packet, answers, plan, at):
    filled = filling.by_pikepdf(packet, answers | {"sign_time": "2026-12-01 11:30"})

    assert faults(claiming(filled, at=at), plan) == [
        f"card.pdf: at: says that its interview is at {at!r}, which is no day and time with a zone; ask for the packet itself"
    ]


def test_two_instruments_are_told_as_packets_show_them(packet, plan):
    def change(by_name, _pdf):
        for kid in by_name["hirekit"].Kids:
            if str(kid.T) == "instrument":
                kid.V = pikepdf.String("0" * 64)

    (said,) = faults(filling.set_directly(packet, change), plan)

    own = plan.instrument("A")
    assert said == f"card.pdf: instrument: says two things about its instrument: 0000 0000 and {own[:4]} {own[4:8]}"


def test_a_packet_larger_than_any_is_refused_by_its_size(plan, monkeypatch):
    from hirekit.documents.readback import filled
    from hirekit.errors import LimitExceeded

    monkeypatch.setattr(filled, "LARGEST", 10)

    with pytest.raises(LimitExceeded, match="must have at most"):
        read_packet(b"%PDF-1.7 and more", plan, file="card.pdf")


def test_probes_alone_are_kept_and_nothing_is_said_of_how_it_was_asked(packet, answers, plan):
    first, second, _ = plan.questions("A", "leading-work")
    ticked = {f"probe__{second.id}__1": "on", f"probe__{second.id}__3": "on"}

    card = read_packet(filling.by_pikepdf(packet, answers | ticked), plan, file="card.pdf")

    assert card.questions[1] == QuestionUse(id=second.id, asked="not_said", probes=(1, 3))
    assert card.questions[0].id == first.id


def marked_on(data, values, name, *states):
    """Mark several circles of one group, as a hand that changed its mind might."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(filling.by_pikepdf(data, values))) as pdf:
        (group,) = [field for field in pdf.Root.AcroForm.Fields if str(field.T) == name]
        for kid in group.Kids:
            (own,) = [str(state)[1:] for state in kid.AP.N if state != "/Off"]
            kid.AS = pikepdf.Name(f"/{own}" if own in states else "/Off")
        group.V = pikepdf.Name(f"/{states[-1]}")
        pdf.save(out)
    return out.getvalue()


def test_a_question_asked_in_two_ways_is_refused_not_read_as_one(packet, answers, plan, spots):
    first = plan.questions("A", "leading-work")[0]
    twice = marked_on(packet, answers, f"asked__{first.id}", "as_written", "fallback")

    with pytest.raises(InvalidData) as refused:
        read_packet(twice, plan, file="card.pdf")

    (problem,) = refused.value.problems
    assert str(problem) == (
        f"card.pdf: page 7, {spots[0].title}, how it was asked: one mark is allowed, not 2: as written on page 7, "
        "fallback on page 7; open it and leave one"
    )


def test_a_question_that_was_not_asked_has_no_probes(packet, answers, plan):
    first = plan.questions("A", "leading-work")[0]

    with pytest.raises(InvalidData, match="not asked, yet probe 2 is ticked as used; open it and leave one of the two"):
        read_packet(filling.by_pikepdf(packet, answers | {f"asked__{first.id}": "not_asked"}), plan, file="card.pdf")


def test_a_signature_is_read(packet, answers, plan):
    signed = {"signed": "on", "sign_name": " Interviewer  E "}

    card = read_packet(filling.by_pikepdf(packet, answers | signed), plan, file="card.pdf")
    bare = read_packet(filling.by_pikepdf(packet, answers), plan, file="card.pdf")

    assert (card.signed_by, card.independent) == ("Interviewer E", True)
    assert (bare.signed_by, bare.independent) == ("", False)


@pytest.mark.parametrize(("number", "revision"), [("", 2), ("2", 2), (" 3 ", 3), ("99", 99)])
def test_a_correction_is_read_with_its_reason_and_number(packet, answers, plan, number, revision):
    corrected = {"corrects": "I had mixed up two candidates.", "revision": number}

    card = read_packet(filling.by_pikepdf(packet, answers | corrected), plan, file="card.pdf")

    assert (card.change, card.revision, card.why) == ("correction", revision, "I had mixed up two candidates.")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"revision": "2"}, "page 12, corrects a card: revision 2 needs its reason; write what was wrong"),
        ({"corrects": "mixed up", "revision": "1"}, "the revision must be a number from 2 to 99, not '1'"),
        ({"corrects": "mixed up", "revision": "second"}, "the revision must be a number from 2 to 99, not 'second'"),
        ({"corrects": "x" * 10_001}, "must have at most 10000 characters, not 10001"),
        ({"sign_name": "x" * 201}, "page 12, name: must have at most 200 characters, not 201"),
    ],
)
def test_a_correction_or_signature_that_cannot_be_right_is_refused(packet, answers, plan, values, said):
    with pytest.raises(InvalidData, match=said):
        read_packet(filling.by_pikepdf(packet, answers | values), plan, file="card.pdf")


@pytest.mark.parametrize(
    ("written", "read"), [("10", "watch-models"), ("D10", "watch-models"), ("watch-models", "watch-models")]
)
def test_a_safety_fact_cites_its_duty_by_number_or_id(packet, answers, plan, written, read):
    filled = filling.by_pikepdf(packet, answers | {"safety_duty": written, "safety_fact": "Alarm was off."})

    assert [f.duty for f in read_packet(filled, plan, file="card.pdf").safety] == [read]


def test_a_safety_fact_without_a_known_duty_is_refused(packet, answers, plan):
    filled = filling.by_pikepdf(packet, answers | {"safety_duty": "99", "safety_fact": "Alarm was off."})

    assert "the fact needs the number of a duty, 1 to 19, not '99'" in faults(filled, plan)[0]


@pytest.mark.parametrize(
    "typed",
    ["after lunch", "2026-12-01", "2026-12-01 11:30+01:00:30", "2026-12-01 11:30+25:00", "1 December 2026+01:00"],
)
def test_a_time_nobody_can_read_is_refused(packet, answers, plan, typed):
    filled = filling.by_pikepdf(packet, answers | {"sign_time": typed})

    assert f"must read like 2026-12-01 11:30, not {typed!r}" in faults(filled, plan)[0]


@pytest.mark.parametrize("typed", ["2026-12-01 11:30", "1 December 2026, 11:30", "01.12.2026 11:30"])
def test_a_time_without_a_zone_is_the_interviews(packet, answers, plan, typed):
    card = read_packet(filling.by_pikepdf(packet, answers | {"sign_time": typed}), plan, file="card.pdf")

    assert (card.submitted_at.isoformat(), card.signed_at) == ("2026-12-01T11:30:00-05:00", "")


@pytest.mark.parametrize(
    "typed",
    ["2026-12-01 11:30+01:00", "1 December 2026 11:30+01:00", "01.12.2026 11:30 +0100", "1 Dec 2026, 10:30 Z", "2026-12-01T10:30z"],
)  # fmt: skip
def test_every_way_of_writing_a_time_may_name_its_zone(packet, answers, plan, typed):
    card = read_packet(filling.by_pikepdf(packet, answers | {"sign_time": typed}), plan, file="card.pdf")

    assert card.submitted_at.timestamp() == datetime.fromisoformat("2026-12-01T11:30+01:00").timestamp()


def test_a_time_without_a_zone_is_kept_as_written_where_the_interview_has_none_either(answers, plan, panel):
    bare = attrs.evolve(panel, interviews=[attrs.evolve(each, at=None) for each in panel.interviews])
    undated = packet_pdf(plan, bare, interview=bare.interview("c-1", "leading-work"), interviewer="i-e")
    undated = filling.by_pikepdf(undated, answers | {"sign_time": "2026-12-01 11:30"})

    card = read_packet(undated, plan, file="card.pdf")

    assert (card.submitted_at, card.signed_at) == (None, "2026-12-01 11:30")
